// RuboCop `--format json`. https://docs.rubocop.org/rubocop/formatters.html#json-formatter
import { findingList } from "./finding-list.ts";
import { needRecord, needRecords, needText, numberOf, parseJson, recordOf, textOf } from "./json.ts";
import type { Reader } from "./reader.ts";
import { severityOf } from "./severity.ts";

const TITLE = "RuboCop";

export const rubocop: Reader = {
  format: "rubocop",
  title: "RuboCop JSON",
  from: "both",
  detects: (start) => /^\s*\{/.test(start) && /"rubocop_version"\s*:/.test(start),
  read(bytes, options) {
    const document = needRecord(parseJson(TITLE, bytes, options), { title: TITLE, at: "" });
    const files = needRecords(document.files, { title: TITLE, at: "files" });
    const list = findingList(TITLE, options);
    for (const [index, file] of files.entries()) {
      const at = `files[${index}]`;
      const path = needText(file.path, { title: TITLE, at: `${at}.path` });
      for (const offense of needRecords(file.offenses, { title: TITLE, at: `${at}.offenses` })) {
        if (offense.corrected === true) continue;
        const location = recordOf(offense.location);
        const rule = textOf(offense.cop_name) ?? "rubocop";
        const message = needText(offense.message, { title: TITLE, at: `${at}.offenses[].message` });
        list.add({
          rule,
          message: message.startsWith(`${rule}: `) ? message.slice(rule.length + 2) : message,
          severity: severityOf(textOf(offense.severity) ?? "error"),
          file: path,
          // `line` and `column` are all that RuboCop before 0.50 wrote.
          line: numberOf(location.start_line) ?? numberOf(location.line),
          column: numberOf(location.start_column) ?? numberOf(location.column),
          endLine: numberOf(location.last_line),
        });
      }
    }
    return { format: "rubocop", tests: [], findings: [...list.findings], empty: files.length === 0 };
  },
};
