import type * as v from "valibot";
import type { CAUSE_KINDS, WHY_LIKELY } from "./bounds.ts";
import type { causeSchema, diagnosisSchema } from "./schema.ts";

export type Diagnosis = v.InferOutput<typeof diagnosisSchema>;
export type DiagnosedCause = v.InferOutput<typeof causeSchema>;
export type CauseKind = (typeof CAUSE_KINDS)[number];
export type WhyLikely = (typeof WHY_LIKELY)[number];
export type Likely = DiagnosedCause["likely"][number];
export type LogWindow = NonNullable<DiagnosedCause["log"]>;

/** The log of a gate as it was kept: masked. */
export interface GateLog {
  text: string;
  /** Number of its first line in the file, where the beginning was left out; 1 otherwise. */
  firstLine: number;
}
