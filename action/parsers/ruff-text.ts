// Ruff's default output since 0.12: "F401 [*] `os` imported but unused" above " --> src/a.py:1:8" and a code frame.
// The older one, and `--output-format concise`, are lines that the compiler reader understands.
import { findingList } from "./finding-list.ts";
import type { Reader } from "./reader.ts";
import { incomplete, otherKind } from "./report-problems.ts";
import { block, linesOf, plainText } from "./text-reader.ts";

const TITLE = "Ruff output";
const HEAD = /^([A-Z]{1,6}\d{2,5}|invalid-syntax)(?: \[\*\]|:)? (\S.*)$/;
const PLACE = /^ {1,20}--> (.{1,1000}):(\d{1,7}):(\d{1,7})$/;
const BOTH =
  /^(?:[A-Z]{1,6}\d{2,5}|invalid-syntax)(?: \[\*\]|:)? \S[^\r\n]*\r?\n {1,20}--> [^\r\n]{1,1000}:\d+:\d+\r?$/m;

export const ruffText: Reader = {
  format: "ruff-text",
  title: "Ruff text",
  from: "output",
  silent: true,
  detects: (start) => BOTH.test(start),
  read(bytes, options) {
    const lines = linesOf(plainText(TITLE, bytes, options));
    const list = findingList(TITLE, options);
    for (const [index, line] of lines.entries()) {
      const head = HEAD.exec(line);
      const place = head ? PLACE.exec(lines[index + 1] ?? "") : null;
      if (head === null || place === null) continue;
      const rule = head[1] ?? "ruff";
      list.add({
        rule,
        message: head[2] ?? "",
        severity: rule === "invalid-syntax" ? "blocker" : "critical",
        file: place[1] ?? null,
        line: Number(place[2]),
        column: Number(place[3]),
        detail: [line, ...block(lines, index + 1, (next) => next.trim() === "")].join("\n"),
      });
    }
    const seen = list.findings.length;
    if (seen === 0) throw otherKind(TITLE, "holds no diagnostic of Ruff");
    const promised = lines
      .map((line) => /^Found (\d{1,9}) errors?\.$/.exec(line)?.[1])
      .filter((count) => count !== undefined);
    if (promised.length === 1 && Number(promised[0]) !== seen) {
      throw incomplete(TITLE, `counts ${promised[0]} errors but shows ${seen}`);
    }
    return { format: "ruff-text", tests: [], findings: [...list.findings], empty: false };
  },
};
