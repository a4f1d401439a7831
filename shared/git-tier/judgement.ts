// What a git-tier gate comes to. Pure data; `engine.ts` makes gate results and findings of it.
import type { Note, Outcome, RawFinding, Reason } from "../contract/report.ts";

export interface GitFinding extends RawFinding {
  /** What makes two findings the same in another run, beside gate, rule and path: hashed to the fingerprint. */
  key: string;
  /** Said by whom that it is meant; it is shown, and costs nothing. */
  overriddenBy: string | null;
}

export interface GitJudgement {
  outcome: Exclude<Outcome, "skipped"> | "skipped";
  /** Required unless `pass`. */
  reason: Reason | null;
  findings: readonly GitFinding[];
  notes: readonly Note[];
}
