// ESLint's default output: a path, then rows "  3:9  error    message  rule", then "✖ 4 problems (3 errors, 1 warning)".
// https://github.com/eslint/eslint/blob/main/lib/cli-engine/formatters/stylish.js
import { type FindingDraft, findingList } from "./finding-list.ts";
import type { Reader } from "./reader.ts";
import { incomplete, otherKind } from "./report-problems.ts";
import { linesOf, plainText } from "./text-reader.ts";

const TITLE = "ESLint output";
const ROW = /^ {2,9}(\d{1,7}):(\d{1,7}) {2,}(error|warning) {2,}(\S.*)$/;
const SUMMARY = /^✖ (\d{1,9}) problems? \(\d{1,9} errors?, \d{1,9} warnings?\)$/;
const SUMMARY_ANYWHERE = new RegExp(SUMMARY.source, "m");

export const eslintStylish: Reader = {
  format: "eslint-stylish",
  title: "ESLint text",
  from: "output",
  silent: true,
  detects: (start) =>
    SUMMARY_ANYWHERE.test(start) && /^ {2,9}\d+:\d+ {2,}(?:error|warning) {2,}/m.test(start),
  read(bytes, options) {
    const lines = linesOf(plainText(TITLE, bytes, options));
    const list = findingList(TITLE, options);
    const summaries = lines
      .map((line) => SUMMARY.exec(line.trimEnd())?.[1])
      .filter((count) => count !== undefined);
    for (const row of rowsOf(lines)) list.add(row);
    if (summaries.length === 0 && list.findings.length === 0) {
      throw otherKind(TITLE, "holds no line that ESLint writes");
    }
    const promised = summaries.reduce((sum, count) => sum + Number(count), 0);
    if (promised !== list.findings.length) {
      throw incomplete(TITLE, `counts ${promised} problems but lists ${list.findings.length}`);
    }
    return { format: "eslint-stylish", tests: [], findings: [...list.findings], empty: false };
  },
};

function* rowsOf(lines: readonly string[]): Generator<FindingDraft> {
  let file: string | null = null;
  for (const [index, line] of lines.entries()) {
    const row = ROW.exec(line);
    if (row === null) {
      // A blank line closes a file; any other outdented line may be the next one's path.
      if (!line.startsWith(" ")) file = line.trim() || null;
      continue;
    }
    const words = [row[4] ?? "", ...continued(lines, index + 1)].join("\n");
    yield {
      ...messageAndRule(words, row[3] === "error"),
      file,
      line: Number(row[1]),
      column: Number(row[2]),
    };
  }
}

/** Messages of several lines break the table; they end at the next row, path or blank line. */
function continued(lines: readonly string[], start: number): string[] {
  const more: string[] = [];
  for (const line of lines.slice(start, start + 20)) {
    if (line.trim() === "" || ROW.test(line) || SUMMARY.test(line)) break;
    more.push(line);
  }
  return more;
}

/** The rule is the last column; a file that does not parse has none. */
function messageAndRule(text: string, isError: boolean): Pick<FindingDraft, "message" | "rule" | "severity"> {
  const words = text.trimEnd();
  const cut = words.lastIndexOf("  ");
  const rule = cut < 0 ? "" : words.slice(cut + 2);
  if (/^[@\w][\w@/.-]*$/.test(rule)) {
    return { message: words.slice(0, cut), rule, severity: isError ? "critical" : "warning" };
  }
  const fatal = words.startsWith("Parsing error:");
  return {
    message: words,
    rule: fatal ? "parsing-error" : "eslint",
    severity: fatal ? "blocker" : isError ? "critical" : "warning",
  };
}
