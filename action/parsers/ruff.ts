// `ruff check --output-format json`: a list of diagnostics, rows and columns from 1. A file that does not parse has a null
// code, and the code "invalid-syntax" since 0.12. https://docs.astral.sh/ruff/settings/#output-format
import { findingList } from "./finding-list.ts";
import { needRecords, needText, numberOf, parseJson, recordOf, textOf } from "./json.ts";
import type { Reader } from "./reader.ts";
import { severityOf } from "./severity.ts";

const TITLE = "Ruff";

export const ruff: Reader = {
  format: "ruff",
  title: "Ruff JSON",
  from: "both",
  detects: (start) =>
    /^\s*\[\s*\{/.test(start) && /"noqa_row"\s*:/.test(start) && /"end_location"\s*:/.test(start),
  read(bytes, options) {
    const diagnostics = needRecords(parseJson(TITLE, bytes, options), { title: TITLE, at: "" });
    const list = findingList(TITLE, options);
    for (const [index, diagnostic] of diagnostics.entries()) {
      const code = textOf(diagnostic.code);
      const unparsed = code === null || code === "invalid-syntax" || code === "E999";
      list.add({
        rule: code ?? "invalid-syntax",
        message: needText(diagnostic.message, { title: TITLE, at: `[${index}].message` }),
        // Without a severity of its own (before 0.14) any diagnostic is an error: it fails the run.
        severity: unparsed ? "blocker" : severityOf(textOf(diagnostic.severity) ?? "error"),
        file: needText(diagnostic.filename, { title: TITLE, at: `[${index}].filename` }),
        line: numberOf(recordOf(diagnostic.location).row),
        column: numberOf(recordOf(diagnostic.location).column),
        endLine: numberOf(recordOf(diagnostic.end_location).row),
      });
    }
    // An empty list is Ruff's clean answer.
    return { format: "ruff", tests: [], findings: [...list.findings], empty: false };
  },
};
