// What a git-tier gate comes to. Pure data; `engine.ts` makes gate results and findings of it.
import type { Note, Outcome, RawFinding, Reason } from "../contract/report.ts";

export interface GitFinding extends RawFinding {
  /** What makes two findings the same in another run, beside gate, rule and path: hashed to the fingerprint. */
  key: string;
}

export interface GitJudgement {
  outcome: Outcome;
  /** Required unless `pass`. */
  reason: Reason | null;
  /** Of a `fail`: why it would be `unknown` without its findings. Allowing those does not mend it. Left out: all was judged. */
  doubt?: Reason | null;
  findings: readonly GitFinding[];
  notes: readonly Note[];
}
