import type { RawFinding } from "../../shared/contract/report.ts";

/** A linter's finding; give what the test is about. */
export function finding(parts: Partial<RawFinding> = {}): RawFinding {
  return {
    source: "tool",
    rule: "no-var",
    message: "Unexpected var",
    detail: null,
    path: "a.js",
    line: null,
    column: null,
    endLine: null,
    test: null,
    severity: "critical",
    ...parts,
  };
}
