// `compare`: two PNG files of the checkout, judged as the visual gate judges two shots.
import * as v from "valibot";
import { ProblemError } from "../../shared/problem.ts";
import { nameRun } from "../name-run.ts";
import type { McpContext } from "./context.ts";
import { assertArtifactsInside, insideCheckout } from "./paths.ts";
import { plain } from "./plain-values.ts";
import { type AnyTool, tool } from "./tool.ts";

/** A comparison holds both unpacked; larger files are for `proofmark compare`, which has a process of its own. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_IMAGE_BYTES = 512 * 1024;
const MOST_BANDS = 200;

const path = v.pipe(v.string(), v.maxLength(1000), v.description("PNG file, from the top of the checkout"));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const compareTool = (context: McpContext): AnyTool =>
  tool({
    name: "compare",
    title: "Compare two pictures",
    description:
      "Says whether two PNG files look the same and where they differ; rows that only moved are told as such.",
    input: v.strictObject({
      expected: path,
      actual: path,
      diff: v.optional(
        v.pipe(
          v.boolean(),
          v.description("Also write a picture of the differences, below artifacts/captures"),
        ),
        false,
      ),
    }),
    output: v.strictObject({
      verdict: v.picklist(["same", "different"]),
      reason: v.string(),
      changedPixels: count,
      regions: v.pipe(
        v.array(v.strictObject({ x: count, y: count, width: count, height: count })),
        v.description("Rectangles that changed, in the actual picture"),
      ),
      bands: v.pipe(
        v.array(
          v.strictObject({
            kind: v.picklist(["inserted", "removed", "moved", "changed"]),
            y: count,
            height: count,
          }),
        ),
        v.description("Runs of rows that came, went, moved or changed"),
      ),
      bandsLeftOut: count,
      diff: v.pipe(v.nullable(v.string()), v.description("Picture of the differences, from the top")),
    }),
    hints: { readOnly: true, idempotent: true },
    run: (args, call) => context.turns.take("compare", call, () => compare(args, context)),
  });

interface Wish {
  expected: string;
  actual: string;
  diff: boolean;
}

async function compare(wish: Wish, context: McpContext) {
  const [{ comparePictures }, { openPair }] = await Promise.all([
    import("../gates/visual/compare/compare.ts"),
    import("../gates/visual/pixels/compare-pixels.ts"),
  ]);
  const [expected, actual] = [await bytesOf(wish.expected, context), await bytesOf(wish.actual, context)];
  const pair = await openPair(expected, actual);
  const compared = comparePictures(pair);
  const { verdict, reason, changedPixels, regions, bands } = compared.comparison;
  const picture = wish.diff ? await painted(pair, compared) : null;
  const diff = picture && (await keep(picture, context));
  const data = {
    ...{ verdict, reason: plain(reason, 500), changedPixels, diff },
    regions: regions.map(({ x, y, width, height }) => ({ x, y, width, height })),
    bands: bands.slice(0, MOST_BANDS).map(({ kind, y, height }) => ({ kind, y, height })),
    bandsLeftOut: Math.max(0, bands.length - MOST_BANDS),
  };
  const images = picture && picture.length <= MOST_IMAGE_BYTES ? [picture] : [];
  return { data, text: `The pictures look ${verdict === "same" ? "the same" : "different"}.`, images };
}

async function bytesOf(path: string, { root, files }: McpContext): Promise<Uint8Array> {
  const inside = await insideCheckout(path, root, files);
  const bytes = await files.read(inside, { maxBytes: MOST_BYTES, within: root });
  if (bytes !== null) return bytes;
  throw new ProblemError({
    code: "picture-missing",
    message: "There is no such picture.",
    where: { path: path.slice(0, 300) },
    todo: "Name a PNG file by its path from the top of the checkout.",
  });
}

type Pair = Awaited<ReturnType<typeof import("../gates/visual/pixels/compare-pixels.ts")["openPair"]>>;
type Compared = ReturnType<typeof import("../gates/visual/compare/compare.ts")["comparePictures"]>;

async function painted(pair: Pair, { comparison, zones }: Compared): Promise<Uint8Array> {
  const [{ paintDiff }, { encodeIndexed }] = await Promise.all([
    import("../gates/visual/compare/diff-picture.ts"),
    import("../gates/visual/pixels/png-encode.ts"),
  ]);
  const { width, height } = pair.actual;
  return encodeIndexed(paintDiff({ width, height, data: pair.actual.rows(0, height) }, comparison, zones));
}

async function keep(picture: Uint8Array, { root, files, clock }: McpContext): Promise<string> {
  await assertArtifactsInside(root, files);
  const file = `artifacts/captures/${nameRun(clock)}/diff.png`;
  await files.write(`${root}/artifacts/captures/.gitignore`, "*\n");
  await files.write(`${root}/${file}`, picture);
  return file;
}
