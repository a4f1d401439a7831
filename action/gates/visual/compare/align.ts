// Two pictures → the best way to lay one over the other. A shift is told as what it is, and only what is left is compared.
import { alignColumns } from "./align-columns.ts";
import { alignLines, type Segment } from "./align-lines.ts";
import { type Candidate, costOf, fromRows } from "./candidate.ts";
import { hashLines, type Sheet } from "./line-hash.ts";

/** An explanation must be this much better than the plain one. */
const BETTER = 0.8;
/** And one that leaves less than this share of it needs no rival. */
const GOOD = 0.05;

/** Both of one width. Null when nothing explains more than laying one over the other from the top. */
export function align(expected: Sheet, actual: Sheet): Candidate | null {
  const sides = { expected, actual };
  const plain = fromRows(sides, fromTheTop(expected, actual));
  // What the heights differ by must come or go in any explanation.
  const floor = Math.abs(expected.height - actual.height) * actual.width * 0.5;
  const most = BETTER * (costOf(plain) - floor) + floor;
  let best = plain;
  const segments = alignLines(hashLines(expected, whole(expected)), hashLines(actual, whole(actual)));
  const pushed = segments.some(({ kind }) => kind !== "same" && kind !== "changed");
  if (pushed) best = better(best, fromRows(sides, segments));
  if (costOf(best) - floor > GOOD * (costOf(plain) - floor)) {
    best = better(best, alignColumns(sides, plain));
    // Where no row came or went, these are the same places again.
    if (pushed) best = better(best, alignColumns(sides, fromRows(sides, segments)));
  }
  if (best === plain) return plain.shifts.length > 0 ? plain : null;
  return costOf(best) <= most || plain.left === 0 ? best : plain.shifts.length > 0 ? plain : null;
}

const better = (a: Candidate, b: Candidate): Candidate => (costOf(b) < costOf(a) ? b : a);

const whole = ({ width, height }: Sheet) => ({ x: 0, y: 0, width, height });

function fromTheTop(expected: Sheet, actual: Sheet): Segment[] {
  const rows = Math.min(expected.height, actual.height);
  const [more, fewer] = [actual.height - rows, expected.height - rows];
  return [
    { kind: "changed", expected: 0, actual: 0, rows },
    ...(more > 0 ? [{ kind: "inserted" as const, expected: rows, actual: rows, rows: more }] : []),
    ...(fewer > 0 ? [{ kind: "removed" as const, expected: rows, actual: rows, rows: fewer }] : []),
  ];
}
