// A report and its logs → its diagnosis, tokens counted. The vocabulary is loaded only where there is something to count.

import { type LoopState, NO_LOOP } from "../shared/comment/loop.ts";
import type { Report } from "../shared/contract/report.ts";
import { diagnose, type GateLogs } from "../shared/diagnosis/diagnose.ts";
import type { Diagnosis } from "../shared/diagnosis/types.ts";
import { ProblemError } from "../shared/problem.ts";
import type { Files } from "./ports.ts";

export { diagnosisJson } from "../shared/diagnosis/json.ts";

export async function diagnosed(
  report: Report,
  logs: GateLogs,
  loop: LoopState = NO_LOOP,
): Promise<Diagnosis> {
  const isDue = report.findings.some(({ state }) => state === "new" || state === "new-indirect");
  if (!isDue) return diagnose(report, logs, { loop });
  const { loadTokenCounter } = await import("../shared/diagnosis/tokens.ts");
  return diagnose(report, logs, { loop, countTokens: await loadTokenCounter() });
}

/** As the run wrote it, where that can be read and is of this very run; else made of the report and its logs. */
export async function keptDiagnosis(
  report: Report,
  directory: string,
  files: Pick<Files, "read">,
): Promise<Diagnosis> {
  const { diagnosisFromBytes, MAX_DIAGNOSIS_BYTES } = await import("./parse-diagnosis.ts");
  try {
    const path = `${directory}/diagnosis.json`;
    const bytes = await files.read(path, { maxBytes: MAX_DIAGNOSIS_BYTES, within: directory });
    const kept = bytes && diagnosisFromBytes(bytes, path);
    if (kept && kept.run === report.run.id) return kept;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
  const { readLogEnds } = await import("./log-ends.ts");
  return diagnosed(report, await readLogEnds(report, directory, files));
}
