// Apart from the schema, as limits are: who only orders findings need not load the validator.
import type { Severity } from "./report.ts";

/** The gravest first. */
export const SEVERITIES = ["blocker", "critical", "warning", "info"] as const;

/** The same, as places. */
export const SEVERITY_ORDER: Readonly<Record<Severity, number>> = {
  blocker: 0,
  critical: 1,
  warning: 2,
  info: 3,
};

/** It fails a gate; what is less grave is told. */
export const isSerious = ({ severity }: { severity: Severity }): boolean =>
  severity === "blocker" || severity === "critical";
