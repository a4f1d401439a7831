// One way to explain the difference of two pictures, and what is left to explain after it.

import type { Segment } from "./align-lines.ts";
import { equalRows } from "./equal-rows.ts";
import type { Frame, Sheet } from "./line-hash.ts";
import { roundedIn } from "./rounded.ts";

export interface Shift extends Frame {
  /** `y` is in the actual picture; of what was removed, in the expected one. */
  kind: "inserted" | "removed" | "moved";
  /** Rows by which it moved down; 0 for the others. */
  by: number;
}

export interface Sides {
  expected: Sheet;
  actual: Sheet;
}

/** A rectangle whose rows were aligned by themselves; `segments` count from the frames' first rows. */
export interface Column {
  expected: Frame;
  actual: Frame;
  segments: Segment[];
  shifts: Shift[];
}

export interface Candidate {
  /** Of whole rows. */
  segments: Segment[];
  columns: Column[];
  shifts: Shift[];
  /** Pixels that differ still. */
  left: number;
}

/** Whole rows, as the segments say. */
export function fromRows(sides: Sides, segments: Segment[]): Candidate {
  const { width } = sides.actual;
  let left = 0;
  const shifts: Shift[] = [];
  const rounded = roundedIn(sides, segments);
  for (const segment of segments) {
    if (rounded.has(segment)) continue;
    const { kind, expected, actual, rows } = segment;
    const frame = { x: 0, y: expected, width, height: rows };
    if (kind === "changed") left += differing(sides.expected, frame, { sheet: sides.actual, y: actual });
    if (kind === "inserted") shifts.push({ kind, ...frame, y: actual, by: 0 });
    if (kind === "removed") shifts.push({ kind, ...frame, by: 0 });
    if (kind === "moved") shifts.push({ kind, ...frame, y: actual, by: actual - expected });
  }
  return { segments, columns: [], shifts, left };
}

/** A band is worth more than a few pixels: without a price each, noise would be explained by many small ones. */
const PRICE = 200;

/** Pixels left to explain, and those that came, went or moved. The lower, the better the explanation. */
export function costOf({ left, shifts }: Candidate): number {
  return shifts.reduce(
    (sum, { kind, width, height }) => sum + width * height * (kind === "moved" ? 0.02 : 0.5) + PRICE,
    left,
  );
}

/** Rows with equal pixels that are where they are only because something above them came or went. */
export function pushedIn({ segments }: Candidate): { rows: number; by: number }[] {
  return segments
    .filter(({ kind, expected, actual }) => kind === "same" && expected !== actual)
    .map(({ expected, actual, rows }) => ({ rows, by: actual - expected }));
}

/** The expected picture in the actual one's frame; what was inserted is taken as it is, so that nothing differs there. */
export function redrawn({ expected, actual }: Sides, { segments, columns }: Candidate): Sheet {
  const sheet = { words: actual.words.slice(), width: actual.width, height: actual.height };
  for (const segment of segments) {
    if (segment.kind !== "changed") continue;
    const frame = { x: 0, y: segment.expected, width: actual.width, height: segment.rows };
    paste(expected, frame, { sheet, x: 0, y: segment.actual });
  }
  for (const column of columns)
    for (const { kind, ...run } of column.segments) {
      if (kind === "removed") continue;
      const from = kind === "inserted" ? actual : expected;
      const y = kind === "inserted" ? column.actual.y + run.actual : column.expected.y + run.expected;
      const into = { sheet, x: column.actual.x, y: column.actual.y + run.actual };
      paste(from, { ...column.actual, y, height: run.rows }, into);
    }
  return sheet;
}

function paste(from: Sheet, frame: Frame, into: { sheet: Sheet; x: number; y: number }): void {
  const { sheet, x, y } = into;
  for (let row = 0; row < frame.height; row += 1) {
    const start = (frame.y + row) * from.width + frame.x;
    sheet.words.set(from.words.subarray(start, start + frame.width), (y + row) * sheet.width + x);
  }
}

/** Pixels of a frame that differ; `y` of the second sheet's frame may be another. */
export function differing(one: Sheet, frame: Frame, other: { sheet: Sheet; y: number }): number {
  const { words } = one;
  const { words: others, width } = other.sheet;
  const equal = equalRows(one, other.sheet);
  let count = 0;
  for (let row = 0; row < frame.height; row += 1) {
    const start = (frame.y + row) * one.width + frame.x;
    const end = start + frame.width;
    const to = (other.y + row) * width - (frame.y + row) * one.width;
    if (equal(start, start + to, frame.width)) continue;
    for (let at = start; at < end; at += 1) if (words[at] !== others[at + to]) count += 1;
  }
  return count;
}
