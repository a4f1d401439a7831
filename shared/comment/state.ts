// What the comment remembers between runs. Anyone who may edit comments can forge it, so it is trusted only for display,
// for ordering runs, and to make a verdict stricter.
import type { Conclusion } from "../contract/report.ts";

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
  /** First 12 digits of the head commit. */
  head: string;
  score: number;
  conclusion: Conclusion;
  /** New and new-indirect findings that are not flaky. */
  fresh: number;
  /** Hash of the set of new failures, digits, paths and times masked. */
  signature: string;
  /** Seconds since the epoch. */
  at: number;
}

/** At most 20 runs, oldest first, and 4 KB encoded. */
export interface CommentState {
  v: 1;
  stamp: RunStamp;
  runs: HistoryEntry[];
}
