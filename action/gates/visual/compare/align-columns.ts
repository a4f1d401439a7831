// Where rows do not match because only one column moved: each separate rectangle of differing pixels is aligned by itself.
import { alignLines, type Segment, telling } from "./align-lines.ts";
import { type Candidate, type Column, differing, type Shift, type Sides } from "./candidate.ts";
import { leavesOf } from "./leaves.ts";
import { type Frame, hashLines, type Lines } from "./line-hash.ts";
import { together } from "./together.ts";

/** Rows that lie in one piece on both sides, and those that follow on one side only. */
interface Range {
  expected: number;
  actual: number;
  rows: number;
  moreExpected: number;
  moreActual: number;
}

/** A rectangle smaller than this is a change, not a column. */
const LEAST = { width: 8, height: 10, rows: 8, distinct: 4 } as const;
/** Pixels between a column's content and its border. */
const EDGE = 24;
/** An alignment must leave at most this share of what differed. */
const LEFT = 0.5;

/** The candidate with the columns that moved. */
export function alignColumns(sides: Sides, candidate: Candidate): Candidate {
  const columns: Column[] = [];
  let { left } = candidate;
  for (const range of rangesOf(candidate.segments)) {
    const overlay = { ...sides, e: range.expected, a: range.actual };
    const whole = { x: 0, y: 0, width: sides.actual.width, height: range.rows };
    const leaves = leavesOf(overlay, whole);
    for (const leaf of leaves) {
      // Rows of the whole width have been tried.
      if (leaf.width < LEAST.width || leaf.height < LEAST.height || leaf.width > 0.95 * whole.width) continue;
      const alone = alignLeaf(sides, range, leaf);
      if (!alone) continue;
      const edged = withEdges(leaf, leaves);
      const wider = edged === leaf ? null : alignLeaf(sides, range, edged);
      const aligned = wider && wider.explained > alone.explained ? wider : alone;
      columns.push(aligned.column);
      left -= aligned.explained;
    }
  }
  const shifts = together(columns.flatMap((column) => column.shifts));
  return { ...candidate, columns, left, shifts: [...candidate.shifts, ...shifts] };
}

/** Narrow lines that run beside a column, such as its border, belong to it. */
function withEdges(leaf: Frame, leaves: readonly Frame[]): Frame {
  let [left, right, top, bottom] = [leaf.x, leaf.x + leaf.width, leaf.y, leaf.y + leaf.height];
  for (const other of leaves) {
    const isNarrow = other.width < LEAST.width && other.height >= LEAST.height;
    const gap = Math.max(leaf.x - (other.x + other.width), other.x - (leaf.x + leaf.width));
    const apart = Math.max(leaf.y - (other.y + other.height), other.y - (leaf.y + leaf.height));
    if (!isNarrow || gap > EDGE || apart > 2 * EDGE) continue;
    [left, right] = [Math.min(left, other.x), Math.max(right, other.x + other.width)];
    [top, bottom] = [Math.min(top, other.y), Math.max(bottom, other.y + other.height)];
  }
  const isSame = right - left === leaf.width && bottom - top === leaf.height;
  return isSame ? leaf : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Same and changed rows of one offset, one after the other. */
function rangesOf(segments: readonly Segment[]): Range[] {
  const ranges: Range[] = [];
  for (const { kind, expected, actual, rows } of segments) {
    const last = ranges.at(-1);
    if (kind === "inserted" && last && last.actual + last.rows === actual) last.moreActual = rows;
    if (kind === "removed" && last && last.expected + last.rows === expected) last.moreExpected = rows;
    if (kind !== "same" && kind !== "changed") continue;
    if (last && last.expected + last.rows === expected && last.actual + last.rows === actual)
      last.rows += rows;
    else ranges.push({ expected, actual, rows, moreExpected: 0, moreActual: 0 });
  }
  return ranges;
}

/** `leaf` counts its rows from the range's first. Null when its rows do not explain half of what differs. */
function alignLeaf(sides: Sides, range: Range, leaf: Frame): { column: Column; explained: number } | null {
  const last = leaf.y + leaf.height === range.rows;
  const expected = {
    ...leaf,
    y: range.expected + leaf.y,
    height: leaf.height + (last ? range.moreExpected : 0),
  };
  const actual = { ...leaf, y: range.actual + leaf.y, height: leaf.height + (last ? range.moreActual : 0) };
  const lines = { expected: hashLines(sides.expected, expected), actual: hashLines(sides.actual, actual) };
  const segments = alignLines(lines.expected, lines.actual);
  const moves = segments.filter((segment) => isMove(segment, lines));
  if (moves.length === 0) return null;
  const inPlace = { ...expected, height: leaf.height };
  const before = differing(sides.expected, inPlace, { sheet: sides.actual, y: actual.y });
  const after = segments.reduce((sum, segment) => {
    if (segment.kind !== "changed") return sum;
    const frame = { ...expected, y: expected.y + segment.expected, height: segment.rows };
    return sum + differing(sides.expected, frame, { sheet: sides.actual, y: actual.y + segment.actual });
  }, 0);
  if (after > LEFT * before) return null;
  const frames = { expected, actual };
  const shifts = [...moved(moves, actual), ...cameOrWent(segments, frames, lines)];
  return { column: { ...frames, segments, shifts }, explained: before - after };
}

function isMove(segment: Segment, lines: { expected: Lines; actual: Lines }): boolean {
  const { kind, expected, actual, rows } = segment;
  if ((kind !== "same" && kind !== "moved") || actual === expected) return false;
  return rows >= LEAST.rows && telling(lines, segment, LEAST.distinct) >= LEAST.distinct;
}

const moved = (segments: readonly Segment[], frame: Frame): Shift[] =>
  segments.map(({ expected, actual, rows }) => ({
    kind: "moved",
    ...frame,
    y: frame.y + actual,
    height: rows,
    by: actual - expected,
  }));

/** Blank rows that came or went are the space that the column moved by, and are told as its move. */
function cameOrWent(
  segments: readonly Segment[],
  frames: { expected: Frame; actual: Frame },
  lines: { expected: Lines; actual: Lines },
): Shift[] {
  return segments.flatMap(({ kind, expected, actual, rows }): Shift[] => {
    if (kind !== "inserted" && kind !== "removed") return [];
    const side = kind === "inserted" ? "actual" : "expected";
    const from = kind === "inserted" ? actual : expected;
    if (lines[side].plain.subarray(from, from + rows).every((plain) => plain === 1)) return [];
    return [{ kind, ...frames[side], y: frames[side].y + from, height: rows, by: 0 }];
  });
}
