// Is somebody going in circles? Decided from the memory alone, and only ever towards stricter. Pure.
// An attempt is a distinct head commit. Failing as before, or worse, repeats; losing some of the failures is progress;
// coming back to failures that were away in between is going to and fro; a green run ends it all.

import { cut, LIMITS } from "../contract/limits.ts";
import type { Report } from "../contract/report.ts";
import type { LoopSettings } from "./loop-settings.ts";
import { type HistoryEntry, isSameHead } from "./state.ts";

export interface Loop {
  /** `oscillating`: the failures were away in between, others were there instead, and now they are back. */
  kind: "repeating" | "oscillating";
  /** Attempts since it began, the present one included. */
  times: number;
  /** Of these attempts, oldest first; some only their first 12 digits. */
  heads: readonly string[];
  /** Seconds since the epoch: when the first of them was judged. */
  since: number;
  /** Wall time between the first and the last, in seconds. */
  seconds: number;
  /** Failures of the first attempt that are there in every one since. */
  failing: number;
  /** Others that are there now. */
  more: number;
  /** Null where it cannot be told: the branch was rewritten in between, or the token may not ask. */
  changes: LoopChanges | null;
}

/** Repository-relative paths. */
export interface LoopChanges {
  /** What differs between the first attempt and the last. */
  changed: readonly string[];
  /** Where failures are, and nothing differs. */
  untouched: readonly string[];
}

export type LoopState = Loop | { kind: "none" };

export const NO_LOOP: LoopState = { kind: "none" };

/** `history`: oldest first, the present run last. */
export function findLoop(history: readonly HistoryEntry[], { after }: LoopSettings): LoopState {
  if (after < 1) return NO_LOOP;
  const attempts = attemptsSinceGreen(history);
  const last = attempts.at(-1);
  if (last === undefined) return NO_LOOP;
  const streak = repeating(attempts);
  if (streak.length >= after) return loopOf("repeating", streak);
  const circle = circling(attempts);
  if (circle.length >= Math.max(after, 3)) return loopOf("oscillating", circle);
  return persisting(attempts, after + PATIENCE);
}

/** Attempts more that others may come and go beside what stays: each may have been a step on the way. */
const PATIENCE = 2;

/** At least `least` attempts at the end in all of which the same failures are, where the others only changed places. */
function persisting(attempts: readonly HistoryEntry[], least: number): LoopState {
  const last = attempts.at(-1);
  if (last === undefined || !isWhole(last)) return NO_LOOP;
  let common = last.failures;
  let from = attempts.length - 1;
  for (let at = from - 1; at >= 0; at -= 1) {
    const attempt = attempts[at];
    // Fewer failures than there were is progress, whatever else stays.
    if (attempt === undefined || !isWhole(attempt) || attempt.failing > last.failing) break;
    const there = new Set(attempt.failures);
    const shared = common.filter((failure) => there.has(failure));
    if (shared.length === 0) break;
    common = shared;
    from = at;
  }
  const streak = attempts.slice(from);
  const loop = streak.length >= least ? loopOf("repeating", streak) : NO_LOOP;
  return loop.kind === "none"
    ? loop
    : { ...loop, failing: common.length, more: last.failing - common.length };
}

/** Of a commit that was judged several times, only the last judgement, where it was made. */
function attemptsSinceGreen(history: readonly HistoryEntry[]): HistoryEntry[] {
  const distinct = history.filter(
    (run, at) => !history.slice(at + 1).some((later) => isSameHead(later.head, run.head)),
  );
  return distinct.slice(distinct.findLastIndex(isGreen) + 1);
}

const isGreen = ({ conclusion, signature }: HistoryEntry): boolean =>
  conclusion === "ready" || signature === "";

/** The attempts at the end of which none got rid of anything. */
function repeating(attempts: readonly HistoryEntry[]): HistoryEntry[] {
  let from = attempts.length - 1;
  for (; from > 0; from -= 1) {
    const [before, after] = [attempts[from - 1], attempts[from]];
    if (before === undefined || after === undefined || !keepsAll(before, after)) break;
  }
  return attempts.slice(from);
}

/** From the first time these failures were seen, where others, or fewer, were seen since; empty where none were. */
function circling(attempts: readonly HistoryEntry[]): HistoryEntry[] {
  const last = attempts.at(-1);
  const from = attempts.findIndex(({ signature }) => signature === last?.signature);
  const circle = attempts.slice(from);
  return circle.some(({ signature }) => signature !== last?.signature) ? circle : [];
}

/** Does `after` fail in everything that `before` failed in? Known for sure where both remember every failure. */
function keepsAll(before: HistoryEntry, after: HistoryEntry): boolean {
  if (before.signature === after.signature) return true;
  if (!isWhole(before) || !isWhole(after)) return false;
  const now = new Set(after.failures);
  return before.failures.every((failure) => now.has(failure));
}

const isWhole = ({ failing, failures }: HistoryEntry): boolean => failing > 0 && failures.length === failing;

function loopOf(kind: Loop["kind"], attempts: readonly HistoryEntry[]): LoopState {
  const [first, last] = [attempts[0], attempts.at(-1)];
  if (first === undefined || last === undefined) return NO_LOOP;
  return {
    kind,
    times: attempts.length,
    heads: attempts.map(({ head }) => head),
    since: first.at,
    seconds: Math.max(0, last.at - first.at),
    failing: first.failing,
    more: Math.max(0, last.failing - first.failing),
    changes: null,
  };
}

/**
 * The report as it is once a loop is known: a person is needed. Never greener: a report that is ready stays as it is, and the
 * score is left alone.
 */
export function withLoop(report: Report, loop: LoopState, sentence: string): Report {
  const { verdict } = report;
  if (loop.kind === "none" || verdict.conclusion === "ready") return report;
  const because = `${sentence} ${verdict.because}`;
  return {
    ...report,
    verdict: {
      ...verdict,
      conclusion: "blocked",
      because: cut(because, LIMITS.message),
    },
  };
}
