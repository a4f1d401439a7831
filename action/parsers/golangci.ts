// golangci-lint: `--out-format json` (v1) and `--output.json.path` (v2), the same shape; keys are Go's own field names.
// https://github.com/golangci/golangci-lint/blob/main/pkg/result/issue.go and pkg/report/data.go
import { findingList } from "./finding-list.ts";
import { listOf, needRecord, needRecords, needText, numberOf, parseJson, recordOf, textOf } from "./json.ts";
import type { Reader } from "./reader.ts";
import { incomplete } from "./report-problems.ts";
import { severityOf } from "./severity.ts";

const TITLE = "golangci-lint";

export const golangci: Reader = {
  format: "golangci",
  title: "golangci-lint JSON",
  from: "both",
  detects: (start) =>
    /^\s*\{\s*"Issues"\s*:\s*(?:\[|null)/.test(start) && /"FromLinter"\s*:|"Report"\s*:/.test(start),
  read(bytes, options) {
    const document = needRecord(parseJson(TITLE, bytes, options), { title: TITLE, at: "" });
    const stopped = textOf(recordOf(document.Report).Error);
    if (stopped !== null) throw incomplete(TITLE, `says that the run failed: ${stopped.slice(0, 300)}`);
    const list = findingList(TITLE, options);
    // Go writes null for an empty list.
    const issues =
      document.Issues === null ? [] : needRecords(document.Issues, { title: TITLE, at: "Issues" });
    for (const [index, issue] of issues.entries()) {
      const rule = textOf(issue.FromLinter) ?? "golangci-lint";
      const position = recordOf(issue.Pos);
      list.add({
        rule,
        message: needText(issue.Text, { title: TITLE, at: `Issues[${index}].Text` }),
        // `typecheck` is the compiler: the package could not be looked at. No severity is set unless the config asks.
        severity: rule === "typecheck" ? "blocker" : severityOf(textOf(issue.Severity) ?? "error"),
        file: textOf(position.Filename),
        line: numberOf(position.Line),
        column: numberOf(position.Column),
        endLine: numberOf(recordOf(issue.LineRange).To),
        detail: listOf(issue.SourceLines)
          .filter((line) => typeof line === "string")
          .join("\n"),
      });
    }
    return { format: "golangci", tests: [], findings: [...list.findings], empty: false };
  },
};
