// A finding of a gate that reads texts, within the contract's lengths whatever the change brings.
import { cut, LIMITS } from "../contract/limits.ts";
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
