// `pyright --outputjson` and basedpyright: lines and characters from 0.
// https://github.com/microsoft/pyright/blob/main/docs/command-line.md#json-output
import { findingList } from "./finding-list.ts";
import { needRecord, needRecords, needText, numberOf, parseJson, recordOf, textOf } from "./json.ts";
import type { Reader } from "./reader.ts";
import { severityOf } from "./severity.ts";

const TITLE = "Pyright";

export const pyright: Reader = {
  format: "pyright",
  title: "Pyright JSON",
  from: "both",
  detects: (start) => /^\s*\{/.test(start) && /"generalDiagnostics"\s*:\s*\[/.test(start),
  read(bytes, options) {
    const document = needRecord(parseJson(TITLE, bytes, options), { title: TITLE, at: "" });
    const at = "generalDiagnostics";
    const list = findingList(TITLE, options);
    for (const [index, diagnostic] of needRecords(document[at], { title: TITLE, at }).entries()) {
      const range = recordOf(diagnostic.range);
      const start = recordOf(range.start);
      list.add({
        rule: textOf(diagnostic.rule) ?? "pyright",
        message: needText(diagnostic.message, { title: TITLE, at: `${at}[${index}].message` }),
        severity: severityOf(textOf(diagnostic.severity) ?? "error"),
        file: textOf(diagnostic.file),
        line: fromZero(start.line),
        column: fromZero(start.character),
        endLine: fromZero(recordOf(range.end).line),
      });
    }
    const analyzed = numberOf(recordOf(document.summary).filesAnalyzed);
    return { format: "pyright", tests: [], findings: [...list.findings], empty: analyzed === 0 };
  },
};

function fromZero(value: unknown): number | null {
  const number = numberOf(value);
  return number === null ? null : number + 1;
}
