// A finding of a gate that reads texts, within the contract's lengths whatever the change brings.
import { cut, LIMITS } from "../contract/limits.ts";
import { SEVERITY_ORDER } from "../contract/severity.ts";
import type { GitFinding } from "./judgement.ts";

export interface FindingParts extends Pick<GitFinding, "rule" | "message" | "severity" | "key"> {
  detail?: string | null;
  path?: string | null;
  line?: number | null;
  test?: string | null;
}

export function makeFinding({
  detail = null,
  path = null,
  line = null,
  test = null,
  ...parts
}: FindingParts): GitFinding {
  return {
    source: "gate",
    ...parts,
    message: cut(parts.message, LIMITS.message),
    detail: detail === null ? null : cut(detail, LIMITS.detail),
    path,
    line,
    column: null,
    endLine: null,
    test,
  };
}

/** The gravest first; of more than `most`, one more stands for the rest: the first of them, in other words. */
export function bounded(
  findings: readonly GitFinding[],
  most: number,
  rest: (left: readonly GitFinding[]) => Pick<GitFinding, "rule" | "message">,
): GitFinding[] {
  const sorted = findings.toSorted((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
  const left = sorted.slice(most);
  const [first] = left;
  return first ? [...sorted.slice(0, most), { ...first, ...rest(left), key: "" }] : sorted;
}
