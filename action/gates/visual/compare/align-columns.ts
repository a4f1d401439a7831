// Where rows do not match because only one column moved: each separate rectangle of differing pixels is aligned by itself.
import { alignLines, type Segment, telling } from "./align-lines.ts";
import { type Candidate, differing, paste, type Shift } from "./candidate.ts";
import { leavesOf } from "./leaves.ts";
import { type Frame, hashLines, type Lines, type Sheet } from "./line-hash.ts";

/** Rows that lie in one piece on both sides: compared in place, `by` rows further down in the actual picture. */
interface Range {
  expected: number;
  actual: number;
  rows: number;
  /** Rows that follow on one side only. */
  moreExpected: number;
  moreActual: number;
}

/** A rectangle smaller than this is a change, not a column. */
const LEAST = { width: 8, height: 10, rows: 8, distinct: 4 } as const;
/** An alignment must leave at most this share of what differed. */
const LEFT = 0.5;
/** Pieces that moved by the same and are nearer than this, in pixels, moved as one. */
const TOGETHER = 96;

interface Sides {
  expected: Sheet;
  actual: Sheet;
}

/** Redraws the columns that moved in `candidate.warped` and returns the candidate with its shifts. */
export function alignColumns(sides: Sides, candidate: Candidate): Candidate {
  const found: Shift[] = [];
  for (const range of rangesOf(candidate.segments)) {
    const overlay = { ...sides, e: range.expected, a: range.actual };
    const whole = { x: 0, y: 0, width: sides.actual.width, height: range.rows };
    for (const leaf of leavesOf(overlay, whole)) {
      if (leaf.width < LEAST.width || leaf.height < LEAST.height) continue;
      found.push(...alignLeaf(sides, { range, leaf, warped: candidate.warped }));
    }
  }
  return { ...candidate, shifts: [...candidate.shifts, ...together(found)] };
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

interface Leaf {
  range: Range;
  /** Rows are counted from the range's first. */
  leaf: Frame;
  warped: Sheet;
}

function alignLeaf(sides: Sides, { range, leaf, warped }: Leaf): Shift[] {
  const open = leaf.y + leaf.height === range.rows;
  const frames = {
    expected: { ...leaf, y: range.expected + leaf.y, height: leaf.height + (open ? range.moreExpected : 0) },
    actual: { ...leaf, y: range.actual + leaf.y, height: leaf.height + (open ? range.moreActual : 0) },
  };
  const lines = {
    expected: hashLines(sides.expected, frames.expected),
    actual: hashLines(sides.actual, frames.actual),
  };
  const segments = alignLines(lines.expected, lines.actual);
  const before = differing(
    warped,
    { ...frames.actual, height: leaf.height },
    { sheet: sides.actual, y: frames.actual.y },
  );
  const fixed = segments.filter(({ kind }) => kind === "changed");
  const after = fixed.reduce((sum, { expected, actual, rows }) => {
    const frame = { ...frames.expected, y: frames.expected.y + expected, height: rows };
    return sum + differing(sides.expected, frame, { sheet: sides.actual, y: frames.actual.y + actual });
  }, 0);
  const moves = segments.filter((segment) => isMove(segment, lines));
  if (moves.length === 0 || after > LEFT * before) return [];
  redraw(sides, { segments, frames, warped });
  return [...moved(moves, frames), ...cameOrWent(segments, { frames, lines })];
}

function isMove(segment: Segment, lines: { expected: Lines; actual: Lines }): boolean {
  const { kind, expected, actual, rows } = segment;
  if ((kind !== "same" && kind !== "moved") || actual === expected) return false;
  return rows >= LEAST.rows && telling(lines, segment, LEAST.distinct) >= LEAST.distinct;
}

interface Frames {
  expected: Frame;
  actual: Frame;
}

function redraw(sides: Sides, how: { segments: readonly Segment[]; frames: Frames; warped: Sheet }): void {
  const { segments, frames, warped } = how;
  for (const { kind, expected, actual, rows } of segments) {
    if (kind === "removed") continue;
    const y = frames.actual.y + actual;
    const into = { sheet: warped, x: frames.actual.x, y };
    if (kind === "inserted") paste(sides.actual, { ...frames.actual, y, height: rows }, into);
    else paste(sides.expected, { ...frames.expected, y: frames.expected.y + expected, height: rows }, into);
  }
}

function moved(segments: readonly Segment[], frames: Frames): Shift[] {
  return segments.map(({ expected, actual, rows }) => ({
    kind: "moved",
    ...frames.actual,
    y: frames.actual.y + actual,
    height: rows,
    by: actual - expected,
  }));
}

/** Blank rows that came or went are the space that the column moved by, and are told as its move. */
function cameOrWent(
  segments: readonly Segment[],
  { frames, lines }: { frames: Frames; lines: { expected: Lines; actual: Lines } },
): Shift[] {
  return segments.flatMap(({ kind, expected, actual, rows }): Shift[] => {
    if (kind !== "inserted" && kind !== "removed") return [];
    const side = kind === "inserted" ? "actual" : "expected";
    const from = kind === "inserted" ? actual : expected;
    if (lines[side].plain.subarray(from, from + rows).every((plain) => plain === 1)) return [];
    return [{ kind, ...frames[side], y: frames[side].y + from, height: rows, by: 0 }];
  });
}

/** Pieces of one column: moved by the same, and near. */
function together(shifts: readonly Shift[]): Shift[] {
  const joined: Shift[] = [];
  for (const shift of shifts) {
    let whole = shift;
    for (let index = 0; index < joined.length; ) {
      const other = joined[index] as Shift;
      if (other.kind === "moved" && whole.kind === "moved" && other.by === whole.by && near(other, whole)) {
        whole = { ...whole, ...hull(other, whole) };
        joined.splice(index, 1);
        index = 0;
      } else index += 1;
    }
    joined.push(whole);
  }
  return joined;
}

const near = (a: Frame, b: Frame): boolean =>
  Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width) < TOGETHER &&
  Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height) < TOGETHER;

function hull(a: Frame, b: Frame): Frame {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
