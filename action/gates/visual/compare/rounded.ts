// A page pushed down by a fraction of a pixel draws some of its lines a row higher or lower than the rest.
import type { Segment } from "./align-lines.ts";
import type { Sheet } from "./line-hash.ts";

/** More rows than that are no rounding. */
const MOST = 2;

/**
 * Bands of a row or two of the space between things, that come and go again below something larger that came or went: only
 * when they cancel out. What they pushed is told among what was absorbed.
 */
export function roundedIn(
  sides: { expected: Sheet; actual: Sheet },
  segments: readonly Segment[],
): ReadonlySet<Segment> {
  const shifted = segments.filter(({ kind }) => kind === "inserted" || kind === "removed");
  const cause = shifted.findIndex(({ rows }) => rows > MOST);
  if (cause === -1) return new Set();
  const small = shifted.slice(cause + 1).filter((segment) => segment.rows <= MOST && isSpace(sides, segment));
  const net = small.reduce((sum, { kind, rows }) => sum + (kind === "inserted" ? rows : -rows), 0);
  return new Set(net === 0 ? small : []);
}

/** Its rows are the very row above or below them: nothing is seen to come or go but distance. */
function isSpace(
  sides: { expected: Sheet; actual: Sheet },
  { kind, expected, actual, rows }: Segment,
): boolean {
  const [sheet, y] = kind === "inserted" ? [sides.actual, actual] : [sides.expected, expected];
  return isRepeated(sheet, y, y - 1, rows) || isRepeated(sheet, y, y + rows, rows);
}

function isRepeated({ words, width, height }: Sheet, y: number, other: number, rows: number): boolean {
  if (other < 0 || other >= height) return false;
  for (let row = y; row < y + rows; row += 1)
    for (let x = 0; x < width; x += 1) if (words[row * width + x] !== words[other * width + x]) return false;
  return true;
}
