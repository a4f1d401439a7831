// `capture`: a site's screens as they look now, as PNG files below `artifacts/captures`.
import * as v from "valibot";
import { type Problem, ProblemError } from "../../shared/problem.ts";
import { counted } from "../../shared/render/words.ts";
import type { McpContext } from "./context.ts";
import { plain, plainOrNull } from "./plain-values.ts";
import { type AnyTool, tool } from "./tool.ts";

const MOST_IMAGES = 4;
/** Of one picture shown to the model: larger ones cost more than they tell. */
const MOST_IMAGE_BYTES = 512 * 1024;

const screenSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  path: v.pipe(v.string(), v.description("On the site")),
  file: v.pipe(v.nullable(v.string()), v.description("PNG, from the top of the checkout")),
  width: v.nullable(v.number()),
  height: v.nullable(v.number()),
  reason: v.pipe(v.nullable(v.string()), v.description("Why there is no picture of it")),
});

export const captureTool = (context: McpContext): AnyTool =>
  tool({
    name: "capture",
    title: "Shoot screens",
    description:
      "Brings a site of the config up, shoots its screens once with the browser of this machine, and writes them as PNG " +
      "files below artifacts/captures. Nothing is judged; `verify` compares screens with the base.",
    input: v.strictObject({
      site: v.optional(
        v.pipe(v.string(), v.maxLength(100), v.description("Id in `sites`; needed where there are several")),
      ),
      screens: v.optional(
        v.pipe(
          v.array(v.pipe(v.string(), v.maxLength(300))),
          v.maxLength(50),
          v.description("Ids or globs of ids, such as `home/*`; left out: all, up to 100"),
        ),
      ),
      images: v.optional(
        v.pipe(
          v.boolean(),
          v.description(`Also show the pictures: the first ${MOST_IMAGES} that are no larger than 512 KiB`),
        ),
        false,
      ),
    }),
    output: v.strictObject({
      directory: v.string(),
      site: v.string(),
      browser: v.string(),
      screens: v.array(screenSchema),
      leftOut: v.pipe(v.number(), v.description("Screens that were not asked for, or too many")),
      notes: v.array(v.string()),
    }),
    hints: { readOnly: false, idempotent: false },
    run: (args, call) =>
      context.turns.take("capture", call, async () => {
        const { shootSite } = await import("./shoot-site.ts");
        const shot = await shootSite(
          { site: args.site ?? null, screens: args.screens ?? null },
          call,
          context,
        );
        if ("problem" in shot) throw new ProblemError(shot.problem);
        const seen = shot.screens.filter(({ file }) => file !== null);
        const small = seen.flatMap(({ png }) => (png && png.length <= MOST_IMAGE_BYTES ? [png] : []));
        const data = {
          ...{ directory: shot.directory, site: shot.site, browser: plain(shot.browser, 200) },
          screens: shot.screens.map(({ png: _, ...screen }) => ({
            ...screen,
            name: plain(screen.name, 200),
            path: plain(screen.path, 300),
            reason: plainOrNull(screen.reason, 500),
          })),
          leftOut: shot.leftOut,
          notes: shot.notes.slice(0, 20).map((note) => plain(note, 500)),
        };
        const missed = shot.screens.length - seen.length;
        const text = `${counted(seen.length, "screen")} shot into ${shot.directory}${missed > 0 ? `, ${missed} could not be` : ""}.`;
        return { data, text, images: args.images ? small.slice(0, MOST_IMAGES) : [] };
      }),
  });

export interface ShotSite {
  /** Relative to the checkout's top. */
  directory: string;
  site: string;
  browser: string;
  screens: {
    id: string;
    name: string;
    path: string;
    file: string | null;
    width: number | null;
    height: number | null;
    reason: string | null;
    png: Uint8Array | null;
  }[];
  leftOut: number;
  notes: string[];
}

export type CannotShoot = { problem: Problem };
