// unknown → Diagnosis, or a problem. A run may have been downloaded: nothing is repaired or passed through unread.
import * as v from "valibot";
import { DIAGNOSIS_SCHEMA } from "../shared/diagnosis/bounds.ts";
import { diagnosisSchema } from "../shared/diagnosis/schema.ts";
import type { Diagnosis } from "../shared/diagnosis/types.ts";
import { ProblemError } from "../shared/problem.ts";

/** Larger than any that a run writes. */
export const MAX_DIAGNOSIS_BYTES = 2 * 1024 * 1024;

/** UTF-8 bytes. @throws ProblemError report-unreadable */
export function diagnosisFromBytes(bytes: Uint8Array, path = "diagnosis.json"): Diagnosis {
  const refuse = (message: string): ProblemError =>
    new ProblemError({
      code: "report-unreadable",
      message,
      where: { path },
      todo: `Only documents that Proofmark wrote as ${DIAGNOSIS_SCHEMA} can be read; make the run again.`,
    });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw refuse("The diagnosis is not JSON in UTF-8; it may have been cut off.");
  }
  const parsed = v.safeParse(diagnosisSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  throw refuse(`${place ? `\`${place.slice(0, 200)}\`: ` : ""}${issue.message.slice(0, 300)}`);
}
