// What a run of the command brought to light; values only.
import type { RawFinding, Reason } from "../../../shared/contract/report.ts";
import type { Reading } from "../../parsers/reader.ts";
import type { CommandExit } from "../../ports.ts";

/** Gates write reports that are not the project's into this folder; a `reports` entry may begin with it. */
export const SCRATCH_VARIABLE = "PROOFMARK_SCRATCH";

export type ReportFact = { path: string; required: boolean } & ({ reading: Reading } | { problem: Reason });

export interface CommandFacts {
  exit: Pick<CommandExit, "code" | "signal" | "end" | "error" | "durationMs" | "truncated">;
  timeoutMs: number;
  reports: ReportFact[];
  /** What the command's own output says, when a reader is sure of it. */
  output: Reading | null;
  /** Failure-looking lines of the output. */
  lines: RawFinding[];
}
