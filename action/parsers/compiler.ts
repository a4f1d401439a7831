// "path:line:column: severity: message [rule]": gcc, clang, mypy, javac, swiftc, shellcheck -f gcc; without a severity only where
// a code (flake8, ruff, pylint) or a Go file speaks for it; and MSBuild's "path(line,column): error CS1002: message [project]".
import type { Severity } from "../../shared/contract/report.ts";
import { type FindingDraft, findingList } from "./finding-list.ts";
import type { Reader } from "./reader.ts";
import { otherKind } from "./report-problems.ts";
import { severityOf } from "./severity.ts";
import { linesOf, plainText } from "./text-reader.ts";

const TITLE = "compiler output";
// A path: no white space at its ends, a name with an extension (or a well-known bare one) right before the line number.
const PATH = String.raw`((?:[A-Za-z]:[\\/])?[^\s:()<>"'][^:()<>"'\n]{0,500}?\.[A-Za-z]\w{0,9}|(?:[\w./-]{0,500}/)?(?:Makefile|Dockerfile))`;
const SEVERE = new RegExp(
  String.raw`^${PATH}:(\d{1,7}):(?:(\d{1,7}):)? (fatal error|error|warning|note|info|style|hint): (\S.*)$`,
  "m",
);
const CODED = new RegExp(
  String.raw`^${PATH}:(\d{1,7}):(\d{1,7}): ([A-Z]{1,6}\d{2,5}|invalid-syntax):? (\S.*)$`,
  "m",
);
const GO = /^(?:vet: )?((?:\.{0,2}\/)?[\w./@+-]{1,500}\.go):(\d{1,7}):(\d{1,7}): (\S.*)$/m;
const MSBUILD = new RegExp(
  String.raw`^\s{0,20}${PATH}\((\d{1,7}),(\d{1,7})\): (error|warning) ((?!TS)[A-Z]{2,10}\d{1,6}): (\S.*)$`,
  "m",
);
const PATTERNS = [SEVERE, CODED, GO, MSBUILD];

export const compiler: Reader = {
  format: "compiler",
  title: "compiler and linter lines",
  from: "output",
  silent: true,
  detects: (start) => PATTERNS.some((pattern) => pattern.test(start)),
  read(bytes, options) {
    const list = findingList(TITLE, options);
    for (const draft of distinct(diagnostics(linesOf(plainText(TITLE, bytes, options))))) list.add(draft);
    if (list.findings.length === 0)
      throw otherKind(TITLE, "holds no line of the form path:line: severity: message");
    return { format: "compiler", tests: [], findings: [...list.findings], empty: false };
  },
};

/** A header compiled twice, or MSBuild's summary, says the same again; how often depends on the order of the build. */
function* distinct(drafts: Iterable<FindingDraft>): Generator<FindingDraft> {
  const seen = new Set<string>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.file, draft.line, draft.column, draft.rule, draft.message]);
    if (!seen.has(key)) yield draft;
    seen.add(key);
  }
}

function* diagnostics(lines: readonly string[]): Generator<FindingDraft> {
  let last: FindingDraft | null = null;
  for (const line of lines) {
    const draft = severe(line) ?? coded(line) ?? goLine(line) ?? msbuild(line);
    if (draft === null) continue;
    // A note without a rule explains what stands above it.
    if (last !== null && draft.severity === "info" && draft.rule === "compiler") {
      last.detail = [last.detail ?? last.message, line].join("\n");
      continue;
    }
    if (last !== null) yield last;
    last = draft;
  }
  if (last !== null) yield last;
}

function severe(line: string): FindingDraft | null {
  const match = SEVERE.exec(line);
  if (match === null) return null;
  const [, file = "", row, column, word = "error", text = ""] = match;
  // Where the file ends and the tool gave up: a missing header, a file that is not there.
  const severity = word === "fatal error" ? "blocker" : severityOf(word);
  return { ...ruleAtEnd(text), severity, file, line: Number(row), column: column ? Number(column) : null };
}

/** gcc "[-Wunused]", mypy "  [arg-type]", shellcheck "[SC2086]", pylint "(missing-docstring)". */
function ruleAtEnd(text: string): Pick<FindingDraft, "message" | "rule"> {
  const match = /^(.*\S)\s+\[(-W[\w+=-]+|[\w-]+(?:[./][\w-]+)*)(?:,-Werror)?\]$/.exec(text);
  return match
    ? { message: match[1] ?? text, rule: match[2] ?? "compiler" }
    : { message: text, rule: "compiler" };
}

/** pylint's letters; flake8 and ruff use the same ones for their plugins. */
const PYLINT: Readonly<Record<string, Severity>> = {
  F: "blocker",
  E: "critical",
  W: "warning",
  R: "warning",
  C: "warning",
  I: "info",
};

function coded(line: string): FindingDraft | null {
  const match = CODED.exec(line);
  if (match === null) return null;
  const [, file = "", row, column, rule = "", text = ""] = match;
  const isPylint = /^[FEWRCI]\d{4}$/.test(rule) && /\([a-z][a-z0-9-]*\)$/.test(text);
  const unparsed = rule === "E999" || rule === "invalid-syntax";
  return {
    rule,
    message: text.replace(/^\[\*\] /, ""),
    severity: unparsed ? "blocker" : ((isPylint ? PYLINT[rule.charAt(0)] : undefined) ?? "critical"),
    file,
    line: Number(row),
    // pylint counts columns from 0.
    column: isPylint ? Number(column) + 1 : Number(column),
  };
}

function goLine(line: string): FindingDraft | null {
  const match = GO.exec(line);
  if (match === null) return null;
  const [, file = "", row, column, message = ""] = match;
  return { rule: "go", message, severity: "critical", file, line: Number(row), column: Number(column) };
}

function msbuild(line: string): FindingDraft | null {
  const match = MSBUILD.exec(line);
  if (match === null) return null;
  const [, file = "", row, column, word = "error", rule = "msbuild", text = ""] = match;
  const message = text.replace(/ \[[^[\]]{1,500}\.\w{2,8}proj(?:::[^[\]]*)?\]$/, "");
  return { rule, message, severity: severityOf(word), file, line: Number(row), column: Number(column) };
}
