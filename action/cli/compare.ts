// `proofmark compare`: two PNG files judged as the visual gate judges two shots.
import { type Problem, ProblemError } from "../../shared/problem.ts";
import { comparePictures } from "../gates/visual/compare/compare.ts";
import type { Comparison } from "../gates/visual/compare/comparison.ts";
import { paintDiff } from "../gates/visual/compare/diff-picture.ts";
import { openPair } from "../gates/visual/pixels/compare-pixels.ts";
import { encodeIndexed } from "../gates/visual/pixels/png-encode.ts";

import type { Files } from "../ports.ts";
import { comparisonText } from "../render/comparison-text.ts";
import type { Paint } from "../render/paint.ts";

/** A PNG that large holds more pixels than are compared. */
const MOST_BYTES = 700 * 1024 * 1024;

export interface CompareArgs {
  expected: string;
  actual: string;
  format: "text" | "json";
  /** Where the diff picture goes; null for none. */
  diff: string | null;
  paint: Paint;
}

/**
 * Paths are as the user wrote them; `absolute` makes them so. A picture is written for equal ones too: a run that expects a
 * file finds one.
 * @throws ProblemError picture-missing, png-unreadable, png-too-large, out-unwritable
 */
export async function compareCommand(
  args: CompareArgs,
  ports: { files: Files },
  absolute: (path: string) => string,
): Promise<{ stdout: string; exit: 0 | 1 }> {
  const [expected, actual] = await readBoth(args, ports, absolute);
  const pair = await openPair(expected, actual).catch((error) => throwNamed(error, args));
  const { comparison, zones } = named(() => comparePictures(pair), args);
  if (args.diff !== null) {
    const data = pair.actual.rows(0, pair.actual.height);
    const { width, height } = pair.actual;
    const picture = paintDiff({ width, height, data }, comparison, zones);
    await ports.files.write(absolute(args.diff), encodeIndexed(picture));
  }
  const stdout = args.format === "json" ? asJson(comparison) : comparisonText(comparison, args);
  return { stdout, exit: comparison.verdict === "same" ? 0 : 1 };
}

async function readBoth(
  { expected, actual }: CompareArgs,
  { files }: { files: Files },
  absolute: (path: string) => string,
): Promise<[Uint8Array, Uint8Array]> {
  const read = (path: string) => files.read(absolute(path), { maxBytes: MOST_BYTES });
  const [one, two] = await Promise.all([read(expected), read(actual)]);
  if (one !== null && two !== null) return [one, two];
  const missing = [...(one === null ? [expected] : []), ...(two === null ? [actual] : [])];
  throw new ProblemError(
    missing.map((path) => ({
      code: "picture-missing",
      message: "There is no such picture.",
      where: { path },
      todo: "Name two PNG files: proofmark compare EXPECTED ACTUAL.",
    })),
  );
}

function named<T>(act: () => T, args: CompareArgs): T {
  try {
    return act();
  } catch (error) {
    return throwNamed(error, args);
  }
}

/** Problems say "expected" or "actual"; the user knows the files by their names. */
function throwNamed(error: unknown, args: CompareArgs): never {
  if (!(error instanceof ProblemError)) throw error;
  const files: Record<string, string> = { expected: args.expected, actual: args.actual };
  throw new ProblemError(
    error.problems.map((problem: Problem) => {
      const path = problem.where ? files[problem.where.path] : undefined;
      return path === undefined ? problem : { ...problem, where: { ...problem.where, path } };
    }),
    error,
  );
}

/** What the docs promise, and not a key more. */
function asJson({ verdict, reason, changedPixels, regions, bands }: Comparison): string {
  return `${JSON.stringify({ verdict, reason, changedPixels, regions, bands }, null, 2)}\n`;
}
