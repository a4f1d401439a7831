// One way to explain the difference of two pictures: the expected one redrawn in the actual one's frame, and what was moved to
// get there.
import type { Segment } from "./align-lines.ts";
import type { Frame, Sheet } from "./line-hash.ts";

export interface Shift extends Frame {
  /** `y` is in the actual picture; of what was removed, in the expected one. */
  kind: "inserted" | "removed" | "moved";
  /** Rows by which it moved down; 0 for the others. */
  by: number;
}

export interface Candidate {
  /** The expected picture, of the actual one's size; what was inserted or moved is taken as it is. */
  warped: Sheet;
  shifts: Shift[];
  /** Rows that are where they are only because something above them came or went. */
  pushed: { rows: number; by: number }[];
  segments: Segment[];
}

/** Whole rows, as the segments say. */
export function fromRows(sides: { expected: Sheet; actual: Sheet }, segments: readonly Segment[]): Candidate {
  const { expected, actual } = sides;
  const words = new Uint32Array(actual.words.length);
  const width = actual.width;
  const shifts: Shift[] = [];
  const pushed: Candidate["pushed"] = [];
  for (const segment of segments) {
    const { kind, rows } = segment;
    const by = segment.actual - segment.expected;
    if (kind === "inserted") shifts.push({ kind, x: 0, y: segment.actual, width, height: rows, by: 0 });
    if (kind === "removed") {
      shifts.push({ kind, x: 0, y: segment.expected, width, height: rows, by: 0 });
      continue;
    }
    if (kind === "moved") shifts.push({ kind, x: 0, y: segment.actual, width, height: rows, by });
    if (kind === "same" && by !== 0) pushed.push({ rows, by });
    const from = kind === "inserted" ? actual.words : expected.words;
    const row = kind === "inserted" ? segment.actual : segment.expected;
    words.set(from.subarray(row * width, (row + rows) * width), segment.actual * width);
  }
  const warped = { words, width, height: actual.height };
  return { warped, shifts, pushed, segments: [...segments] };
}

/** Writes a part of a sheet into another, from (`x`, `y`) on. */
export function paste(from: Sheet, frame: Frame, into: { sheet: Sheet; x: number; y: number }): void {
  const { sheet, x, y } = into;
  for (let row = 0; row < frame.height; row += 1) {
    const start = (frame.y + row) * from.width + frame.x;
    sheet.words.set(from.words.subarray(start, start + frame.width), (y + row) * sheet.width + x);
  }
}

/** Pixels of a frame that differ; `y` of the second sheet's frame may be another. */
export function differing(one: Sheet, frame: Frame, other: { sheet: Sheet; y: number }): number {
  let count = 0;
  for (let row = 0; row < frame.height; row += 1) {
    const a = (frame.y + row) * one.width + frame.x;
    const b = (other.y + row) * other.sheet.width + frame.x;
    for (let x = 0; x < frame.width; x += 1) if (one.words[a + x] !== other.sheet.words[b + x]) count += 1;
  }
  return count;
}

/** A band is worth more than a few pixels: without a price each, noise would be explained by many small ones. */
const PRICE = 200;

/** Pixels left to explain, and those that came, went or moved. The lower, the better the explanation. */
export function costOf({ warped, shifts }: Candidate, actual: Sheet): number {
  const frame = { x: 0, y: 0, width: actual.width, height: actual.height };
  const area = shifts.reduce(
    (sum, { kind, width, height }) => sum + width * height * (kind === "moved" ? 0.02 : 0.5) + PRICE,
    0,
  );
  return differing(warped, frame, { sheet: actual, y: 0 }) + area;
}
