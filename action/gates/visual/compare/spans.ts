// Which rows are worth aligning: where something changed that is tall enough to have moved.
import type { LazyPicture, PixelDiff } from "../pixels/compare-pixels.ts";
import type { Sheet } from "./line-hash.ts";
import type { Rect } from "./regions.ts";
import type { Pair } from "./strips.ts";

export interface Span {
  /** First row, the same in both pictures. */
  y: number;
  expected: number;
  actual: number;
}

/** Changes lower than this are not searched for a shift. */
const LEAST_ROWS = 10;
/** Still rows that part two spans. */
const STILL_ROWS = 64;
/** From this share of changed rows on, all of them are one span: what came at the top may have gone at the bottom. */
const DENSE = 0.25;
/** Rows around a span that are taken along, for the tests that look around a pixel. */
const MARGIN = 8;
/** Pixels of a picture; above, aligning would take memory that a runner may not have. */
const MOST_PIXELS = 60_000_000;

/** Empty where nothing is to be gained: no change, another width, pictures too large. Null for regions not known yet. */
export function spansToAlign(pair: Pair, diff: PixelDiff, regions: readonly Rect[] | null): Span[] {
  const { expected, actual } = pair;
  if (expected.width !== actual.width) return [];
  if (expected.width * Math.max(expected.height, actual.height) > MOST_PIXELS) return [];
  if (expected.height !== actual.height) {
    const y = Math.max(0, (diff.zones[0]?.y ?? diff.height) - MARGIN);
    return [{ y, expected: expected.height - y, actual: actual.height - y }];
  }
  if (regions && !regions.some(({ height }) => height >= LEAST_ROWS)) return [];
  const groups = groupsOf(diff);
  const [first, last] = [groups[0], groups.at(-1)];
  if (!first || !last) return [];
  const changed = diff.zones.reduce((sum, { rows }) => sum + rows, 0);
  const dense = changed >= DENSE * (last.to - first.from);
  const spans = dense ? [{ from: first.from, to: last.to }] : groups;
  return spans
    .filter(({ from, to }) => to - from >= LEAST_ROWS)
    .map(({ from, to }) => {
      const y = Math.max(0, from - MARGIN);
      const rows = Math.min(diff.height, to + MARGIN) - y;
      return { y, expected: rows, actual: rows };
    });
}

function groupsOf({ zones }: PixelDiff): { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = [];
  for (const { y, rows } of zones) {
    const last = groups.at(-1);
    if (last && y - last.to < STILL_ROWS) last.to = y + rows;
    else groups.push({ from: y, to: y + rows });
  }
  return groups;
}

/** A view of some rows, valid until rows of that picture are asked for again. */
export function sheetOf(picture: LazyPicture, y: number, rows: number): Sheet {
  const bytes = picture.rows(y, rows);
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  return { words, width: picture.width, height: rows };
}
