// Collects the findings of one report: bounded texts, repository paths, never more than the limit.
import { LIMITS } from "../../shared/contract/limits.ts";
import type { RawFinding, Severity } from "../../shared/contract/report.ts";
import { repositoryPath } from "./paths.ts";
import type { ReadOptions } from "./reader.ts";
import { tooLarge } from "./report-problems.ts";
import { withoutRoot } from "./test-identity.ts";
import { dropIllegal, stripAnsi } from "./text.ts";

export interface FindingDraft {
  rule: string;
  /** The first line is the message; the others go to the detail unless there is one. */
  message: string;
  severity: Severity;
  /** As the tool wrote it; absolute, relative or absent. */
  file?: string | null | undefined;
  /** 1-based; anything that is no such number counts as unknown. */
  line?: number | null | undefined;
  column?: number | null | undefined;
  endLine?: number | null | undefined;
  detail?: string | null | undefined;
}

export interface FindingList {
  readonly findings: readonly RawFinding[];
  add(draft: FindingDraft): void;
}

/** `title` names the format in the problem thrown above `options.limits.findings`. */
export function findingList(title: string, options: ReadOptions): FindingList {
  const findings: RawFinding[] = [];
  return {
    findings,
    add(draft) {
      if (findings.length >= options.limits.findings) {
        throw tooLarge(title, `holds more than ${options.limits.findings.toLocaleString("en-US")} findings`);
      }
      findings.push(toFinding(draft, options));
    },
  };
}

function toFinding(draft: FindingDraft, options: ReadOptions): RawFinding {
  // The base is checked out elsewhere: a message that names the root would never match.
  const text = withoutRoot(clean(draft.message), options.root);
  const [first = "", ...more] = text.split("\n");
  const path = draft.file ? repositoryPath(draft.file, options) : null;
  const line = path === null ? null : position(draft.line);
  const endLine = line === null ? null : position(draft.endLine);
  const detail = clean(draft.detail ?? (more.length === 0 ? "" : text));
  return {
    source: "tool",
    rule: shorten(clean(draft.rule), LIMITS.short),
    message: shorten(first.trim() || "no message", LIMITS.message),
    detail: detail === "" ? null : shorten(detail, LIMITS.detail),
    path,
    line,
    column: line === null ? null : position(draft.column),
    endLine: endLine !== null && line !== null && endLine >= line ? endLine : null,
    test: null,
    severity: draft.severity,
  };
}

function position(value: number | null | undefined): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 1 ? value : null;
}

function clean(text: string): string {
  return dropIllegal(stripAnsi(text)).replace(/\r\n?/g, "\n").trim();
}

/** At most `max` characters, never half a surrogate pair. */
export function shorten(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
