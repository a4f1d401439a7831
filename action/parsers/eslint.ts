// ESLint `--format json`. https://eslint.org/docs/latest/use/formatters/#json and
// https://eslint.org/docs/latest/integrate/nodejs-api#-lintmessage-type ; suppressedMessages were waved through and are left out.
import { findingList } from "./finding-list.ts";
import { type JsonRecord, needRecords, needText, numberOf, parseJson, textOf } from "./json.ts";
import type { Reader } from "./reader.ts";

const TITLE = "ESLint";

export const eslint: Reader = {
  format: "eslint",
  title: "ESLint JSON",
  from: "both",
  detects: (start) => /^\s*\[\s*\{\s*"filePath"\s*:/.test(start) && /"messages"\s*:\s*\[/.test(start),
  read(bytes, options) {
    const files = needRecords(parseJson(TITLE, bytes, options), { title: TITLE, at: "" });
    const list = findingList(TITLE, options);
    for (const [index, file] of files.entries()) addFile(file, { index, add: list.add });
    return { format: "eslint", tests: [], findings: [...list.findings], empty: files.length === 0 };
  },
};

interface Into {
  index: number;
  add: ReturnType<typeof findingList>["add"];
}

function addFile(file: JsonRecord, { index, add }: Into): void {
  const path = needText(file.filePath, { title: TITLE, at: `[${index}].filePath` });
  const at = `[${index}].messages`;
  for (const [nth, message] of needRecords(file.messages, { title: TITLE, at }).entries()) {
    const fatal = message.fatal === true;
    add({
      rule: textOf(message.ruleId) ?? (fatal ? "parsing-error" : "eslint"),
      message: needText(message.message, { title: TITLE, at: `${at}[${nth}].message` }),
      severity: fatal ? "blocker" : message.severity === 2 ? "critical" : "warning",
      file: path,
      line: numberOf(message.line),
      column: numberOf(message.column),
      endLine: numberOf(message.endLine),
    });
  }
}
