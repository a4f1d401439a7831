// The ends of a kept run's logs, where failures are told.
import type { Report } from "../shared/contract/report.ts";
import type { GateLog } from "../shared/diagnosis/types.ts";
import { ProblemError } from "../shared/problem.ts";
import type { Files } from "./ports.ts";

/** Larger logs are left to whoever opens the file. */
const MOST_BYTES = 16 * 1024 * 1024;
/** As much as is looked at when the run itself is diagnosed. */
const END = 4 * 1024 * 1024;

/** By gate id; a log that is missing, too large or leads out of `directory` is left out. */
export async function readLogEnds(
  report: Report,
  directory: string,
  files: Pick<Files, "read">,
): Promise<Map<string, GateLog>> {
  const logs = new Map<string, GateLog>();
  for (const { id, log } of report.gates) {
    if (log === null) continue;
    const bytes = await files
      .read(`${directory}/${log}`, { maxBytes: MOST_BYTES, within: directory })
      .catch(unlessRefused);
    if (bytes !== null) logs.set(id, endOf(bytes));
  }
  return logs;
}

/** Whole lines. */
function endOf(bytes: Uint8Array): GateLog {
  if (bytes.length <= END) return { text: new TextDecoder().decode(bytes), firstLine: 1 };
  const from = bytes.indexOf(10, bytes.length - END) + 1;
  let firstLine = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < from; at = bytes.indexOf(10, at + 1)) firstLine += 1;
  return { text: new TextDecoder().decode(bytes.subarray(from)), firstLine };
}

function unlessRefused(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}
