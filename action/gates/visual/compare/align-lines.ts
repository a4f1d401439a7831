// Two lists of lines → what became of each: same, changed in place, inserted, removed, moved. Runs of matching lines that say
// nothing about their place (blank rows) are not believed on their own.
import type { Lines } from "./line-hash.ts";
import { matchLines, type Run } from "./match-lines.ts";

export interface Segment extends Run {
  /** `rows` lines from `expected` and from `actual` on; of one that was inserted or removed, where it would be on the other side. */
  kind: "same" | "changed" | "inserted" | "removed" | "moved";
}

/** Distinct lines with content that a run needs to be believed. */
const TELLING = 3;
/** A block that moved is at least this many lines, of which so many are distinct. */
const MOVED = { rows: 8, distinct: 4 } as const;
/** Blocks that went, times blocks that came: a page in so many pieces has no block that a person would find again. */
const MOST_PAIRS = 20_000;

export function alignLines(expected: Lines, actual: Lines): Segment[] {
  const sides = { expected, actual };
  const runs = believed(matchLines(expected.hashes, actual.hashes), sides);
  const end = { expected: expected.hashes.length, actual: actual.hashes.length, rows: 0 };
  const segments: Segment[] = [];
  let at = { expected: 0, actual: 0 };
  for (const run of [...runs, end]) {
    segments.push(...between(at, run));
    if (run.rows > 0) segments.push({ kind: "same", ...run });
    at = { expected: run.expected + run.rows, actual: run.actual + run.rows };
  }
  return withMoves(segments, sides);
}

interface Sides {
  expected: Lines;
  actual: Lines;
}

/** How many distinct lines with content a run has, as far as it matters. */
export function telling({ expected }: Sides, run: Run, enough = TELLING): number {
  const found = new Set<number>();
  for (let row = run.expected; row < run.expected + run.rows && found.size < enough; row += 1)
    if (expected.plain[row] === 0) found.add(expected.hashes[row] as number);
  return found.size;
}

const offsetOf = ({ expected, actual }: Run): number => actual - expected;

/** Head, tail, what has content, and blank runs that go with a neighbour which has. */
function believed(runs: readonly Run[], sides: Sides): Run[] {
  const last = { e: sides.expected.hashes.length, a: sides.actual.hashes.length };
  const sure = runs.map(
    (run) =>
      (run.expected === 0 && run.actual === 0) ||
      (run.expected + run.rows === last.e && run.actual + run.rows === last.a) ||
      telling(sides, run) >= TELLING,
  );
  const known = runs.filter((_, index) => sure[index]);
  return runs.filter((run, index) => {
    if (sure[index]) return true;
    const before = known.findLast((other) => other.expected < run.expected);
    const after = known.find((other) => other.expected > run.expected);
    return [before, after].some((other) => other && offsetOf(other) === offsetOf(run));
  });
}

/** What lies between two runs: as many lines as both sides have are compared in place, the rest came or went. */
function between(from: { expected: number; actual: number }, to: Run): Segment[] {
  const [e, a] = [to.expected - from.expected, to.actual - from.actual];
  const rows = Math.min(e, a);
  const [expected, actual] = [from.expected + rows, from.actual + rows];
  return [
    ...(rows > 0 ? [{ kind: "changed" as const, ...from, rows }] : []),
    ...(a > rows ? [{ kind: "inserted" as const, expected, actual, rows: a - rows }] : []),
    ...(e > rows ? [{ kind: "removed" as const, expected, actual, rows: e - rows }] : []),
  ];
}

/** Inserted lines that are the very lines removed elsewhere have moved. */
function withMoves(segments: readonly Segment[], sides: Sides): Segment[] {
  const gone = segments.filter(({ kind, rows }) => kind === "removed" && rows >= MOVED.rows);
  const come = segments.filter(({ kind, rows }) => kind === "inserted" && rows >= MOVED.rows);
  const pairs = gone.length * come.length;
  if (pairs === 0 || pairs > MOST_PAIRS) return [...segments];
  const moves = come.flatMap((inserted) => movesInto(inserted, gone, sides));
  if (moves.length === 0) return [...segments];
  const left = segments.flatMap((segment) => {
    if (segment.kind === "inserted") return without(segment, moves, "actual");
    return segment.kind === "removed" ? without(segment, moves, "expected") : [segment];
  });
  return [...left, ...moves].sort((a, b) => a.actual - b.actual || a.expected - b.expected);
}

function movesInto(inserted: Segment, gone: readonly Segment[], sides: Sides): Segment[] {
  const part = (lines: Lines, from: number, rows: number) => lines.hashes.subarray(from, from + rows);
  const come = part(sides.actual, inserted.actual, inserted.rows);
  return gone.flatMap((removed) => {
    const runs = matchLines(part(sides.expected, removed.expected, removed.rows), come);
    return runs
      .map((run) => ({
        kind: "moved" as const,
        expected: run.expected + removed.expected,
        actual: run.actual + inserted.actual,
        rows: run.rows,
      }))
      .filter((run) => run.rows >= MOVED.rows && telling(sides, run, MOVED.distinct) >= MOVED.distinct);
  });
}

function without(segment: Segment, moves: readonly Segment[], side: "expected" | "actual"): Segment[] {
  const inside = moves
    .filter((move) => move[side] >= segment[side] && move[side] < segment[side] + segment.rows)
    .sort((a, b) => a[side] - b[side]);
  const left: Segment[] = [];
  let at = segment[side];
  for (const stop of [...inside, { ...segment, [side]: segment[side] + segment.rows, rows: 0 }]) {
    if (stop[side] > at) left.push({ ...segment, [side]: at, rows: stop[side] - at });
    at = Math.max(at, stop[side] + stop.rows);
  }
  return left;
}
