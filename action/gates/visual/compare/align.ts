// Two pictures → the best way to lay one over the other. A shift is told as what it is, and only what is left is compared.

import { alignColumns } from "./align-columns.ts";
import { alignLines, type Segment } from "./align-lines.ts";
import { type Candidate, costOf, fromRows } from "./candidate.ts";
import { hashLines, type Sheet } from "./line-hash.ts";

export interface Alignment {
  candidate: Candidate;
  /** False when nothing explains more than laying one over the other from the top. */
  helped: boolean;
}

/** An explanation must be this much better than the plain one. */
const BETTER = 0.8;

/** Both of one width. */
export function align(expected: Sheet, actual: Sheet): Alignment {
  const sides = { expected, actual };
  const plain = fromRows(sides, fromTheTop(expected, actual));
  const plainCost = costOf(plain, actual);
  const segments = alignLines(hashLines(expected, whole(expected)), hashLines(actual, whole(actual)));
  const candidates = [alignColumns(sides, fromRows(sides, fromTheTop(expected, actual)))];
  if (segments.some(({ kind }) => kind !== "same" && kind !== "changed"))
    candidates.push(alignColumns(sides, fromRows(sides, segments)));
  const costs = candidates.map((candidate) => costOf(candidate, actual));
  const least = Math.min(...costs);
  const best = candidates[costs.indexOf(least)];
  // What the heights differ by must come or go in any explanation.
  const floor = Math.abs(expected.height - actual.height) * actual.width * 0.5;
  if (!best || best.shifts.length === 0 || least - floor > BETTER * (plainCost - floor))
    return { candidate: plain, helped: plain.shifts.length > 0 };
  return { candidate: best, helped: true };
}

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
