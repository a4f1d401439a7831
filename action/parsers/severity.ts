// The words of tools for how bad it is → ours. One table, so that the same word weighs the same from every tool.
import type { Severity } from "../../shared/contract/report.ts";

const SEVERITY: Readonly<Record<string, Severity>> = {
  // The tool itself gave up on a file.
  fatal: "blocker",
  crash: "blocker",
  error: "critical",
  err: "critical",
  critical: "critical",
  high: "critical",
  warning: "warning",
  warn: "warning",
  medium: "warning",
  // RuboCop's commonest; they fail its run like the others.
  convention: "warning",
  refactor: "warning",
};

/** error → critical, warning → warning, fatal → blocker; note, info, hint, style and unheard-of words → info. */
export function severityOf(word: string): Severity {
  return SEVERITY[word.toLowerCase()] ?? "info";
}
