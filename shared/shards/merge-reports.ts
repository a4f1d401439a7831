// Reports of shards → the report of the whole run. For the final job, and for the second stage.

import { assemble } from "../contract/assemble.ts";
import type { Report } from "../contract/report.ts";
import { score } from "../score.ts";
import { type Merged, mergeShards } from "./merge.ts";

export interface MergedRun extends Pick<Merged, "from"> {
  report: Report;
}

/** `id` names the merged run. @throws ProblemError `shards-differ` where they are not parts of one run */
export function mergeReports(reports: readonly Report[], id: string): MergedRun {
  const { parts, bar, from } = mergeShards(reports, id);
  return { report: assemble({ ...parts, verdict: score(parts.gates, parts.findings, bar) }), from };
}
