// The ends of a kept run's logs, where failures are told.
import type { Report } from "../../shared/contract/report.ts";
import { ProblemError } from "../../shared/problem.ts";
import type { Files } from "../ports.ts";

/** Larger logs are only linked. */
const MOST_BYTES = 16 * 1024 * 1024;
const END = 64 * 1024;

/** Gate id to the end of its log; a log that is missing, too large or leads out of `directory` is left out. */
export async function readLogEnds(
  report: Report,
  directory: string,
  files: Pick<Files, "read">,
): Promise<Record<string, string>> {
  const logs: Record<string, string> = {};
  for (const { id, log } of report.gates) {
    if (log === null) continue;
    const bytes = await files
      .read(`${directory}/${log}`, { maxBytes: MOST_BYTES, within: directory })
      .catch(unlessRefused);
    if (bytes !== null) logs[id] = new TextDecoder().decode(bytes.subarray(-END));
  }
  return logs;
}

function unlessRefused(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}
