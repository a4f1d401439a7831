// The ends of a kept run's logs, where failures are told.
import type { Report } from "../shared/contract/report.ts";
import type { GateLog } from "../shared/diagnosis/types.ts";
import { ProblemError } from "../shared/problem.ts";
import type { Files } from "./ports.ts";

/** What of a log is looked at, in UTF-16 units: failures are told at its end. */
const LOOKED_AT = 4 * 1024 * 1024;
/** Larger logs are left to whoever opens the file. */
const MOST_BYTES = 16 * 1024 * 1024;

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
    if (bytes !== null) logs.set(id, endOfLog(new TextDecoder().decode(bytes)));
  }
  return logs;
}

/** Whole lines, unless the last one alone is longer. */
export function endOfLog(text: string): GateLog {
  const from = text.length - LOOKED_AT;
  if (from <= 0) return { text, firstLine: 1 };
  const end = text.indexOf("\n", from - 1);
  const cut = end === -1 ? from : end + 1;
  let firstLine = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < cut; at = text.indexOf("\n", at + 1)) firstLine += 1;
  return { text: text.slice(cut), firstLine };
}

function unlessRefused(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}
