// What the comment remembers between runs. Anyone who may edit comments can forge it, so it is trusted only for display,
// for ordering runs, and to make a verdict stricter; see docs/loops.md for what is done about edits.
import type { Conclusion, Report } from "../contract/report.ts";
import { failingOf, isFresh } from "./signature.ts";

/** Tells which of two runs is the newer: a later CI run wins, within one run the later attempt. */
export interface RunStamp {
  head: string;
  /** GITHUB_RUN_ID; 0 outside CI. */
  run: number;
  attempt: number;
  /** Milliseconds since the epoch. */
  startedAt: number;
}

export interface HistoryEntry {
  /** The head commit; of old entries, and of those that version 1 wrote, the first 12 digits. */
  head: string;
  score: number;
  conclusion: Conclusion;
  /** New and new-indirect findings that are not flaky. */
  fresh: number;
  /** Hash of the set of new failures, digits, paths and times masked; empty when there are none. */
  signature: string;
  /** Seconds since the epoch. */
  at: number;
  /** Distinct failures of the signature. */
  failing: number;
  /** Short hashes of them, sorted; fewer than `failing` where there was no room, none from version 1. */
  failures: readonly string[];
}

/** At most 20 runs, oldest first, and 4 KB encoded. */
export interface CommentState {
  v: 2;
  stamp: RunStamp;
  runs: HistoryEntry[];
}

export const MAX_RUNS = 20;

/**
 * Is run `a` newer than run `b`? Equal stamps are not newer. A re-run of an old CI run is an older run, since it judges
 * the old commit again. Where one of the two ran outside CI, only the clock can tell.
 */
export function isNewer(a: RunStamp, b: RunStamp): boolean {
  if (a.run === 0 || b.run === 0 || (a.run === b.run && a.attempt === b.attempt)) {
    return a.startedAt > b.startedAt;
  }
  return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}

/** The memory after `report`; judging one commit again replaces its entry, for it is no further attempt. */
export function nextState(previous: CommentState | null, report: Report, stamp: RunStamp): CommentState {
  const entry: HistoryEntry = {
    head: stamp.head,
    score: report.verdict.score,
    conclusion: report.verdict.conclusion,
    fresh: report.findings.filter(isFresh).length,
    at: Math.floor(stamp.startedAt / 1000),
    ...failingOf(report),
  };
  const earlier = previous?.runs ?? [];
  const last = earlier.at(-1);
  if (last === undefined || !isSameHead(last.head, entry.head))
    return { v: 2, stamp, runs: [...earlier, entry].slice(-MAX_RUNS) };
  // The first judgement of a commit says when the attempt was made.
  return { v: 2, stamp, runs: [...earlier.slice(0, -1), { ...entry, at: Math.min(last.at, entry.at) }] };
}

/** One of the two may be shortened. */
export const isSameHead = (a: string, b: string): boolean => a.slice(0, 12) === b.slice(0, 12);

/** Which run a report is of, for telling the newer of two. */
export function stampOf({ change, run }: Report): RunStamp {
  return {
    head: change.head ?? "",
    run: run.ciRun?.id ?? 0,
    attempt: run.ciRun?.attempt ?? 0,
    startedAt: Date.parse(run.startedAt),
  };
}
