// tsc: `--pretty false` "src/a.ts(3,5): error TS2322: …", without a file "error TS18003: …", `--pretty` "src/a.ts:3:5 - error TS…".
// Indented lines right below belong to the message. Code frames and related places come after a blank line and are left out.
import { type FindingDraft, findingList } from "./finding-list.ts";
import type { Reader } from "./reader.ts";
import { incomplete, otherKind } from "./report-problems.ts";
import { severityOf } from "./severity.ts";
import { block, linesOf, plainText } from "./text-reader.ts";

const TITLE = "TypeScript output";
const WORD = "(error|warning|message) (TS\\d{1,6}): (.*)$";
const PLAIN = new RegExp(`^(\\S[^\\n]{0,1000}?)\\((\\d{1,7}),(\\d{1,7})\\): ${WORD}`, "m");
const PRETTY = new RegExp(`^(\\S[^\\n]{0,1000}?):(\\d{1,7}):(\\d{1,7}) - ${WORD}`, "m");
const GLOBAL = new RegExp(`^()()()${WORD}`, "m");
// mypy's "Found 3 errors in 1 file (checked 2 source files)" is not ours.
const FOUND = /^Found (\d{1,9}) errors?(?: in .{0,1000})?[.:]?(?:\d+)?$/;

export const tsc: Reader = {
  format: "tsc",
  title: "TypeScript",
  from: "output",
  silent: true,
  detects: (start) => PLAIN.test(start) || PRETTY.test(start) || GLOBAL.test(start),
  read(bytes, options) {
    const lines = linesOf(plainText(TITLE, bytes, options));
    const list = findingList(TITLE, options);
    for (const draft of diagnostics(lines)) list.add(draft);
    if (list.findings.length === 0) throw otherKind(TITLE, "holds no diagnostic of tsc");
    if (lines.some((line) => PRETTY.test(line))) needCount(lines, list.findings.length);
    return { format: "tsc", tests: [], findings: [...list.findings], empty: false };
  },
};

function* diagnostics(lines: readonly string[]): Generator<FindingDraft> {
  for (const [index, line] of lines.entries()) {
    const match = PLAIN.exec(line) ?? PRETTY.exec(line) ?? GLOBAL.exec(line);
    if (match === null) continue;
    const [, file, row, column, word = "error", rule = "tsc", message = ""] = match;
    const more = block(lines, index + 1, (next) => !/^\s+\S/.test(next));
    yield {
      rule,
      message: [message, ...more].join("\n"),
      severity: severityOf(word),
      file: file || null,
      line: Number(row),
      column: Number(column),
    };
  }
}

/** Only pretty output counts what it found; several projects may each write their own count. */
function needCount(lines: readonly string[], seen: number): void {
  const counts = lines.flatMap((line) => {
    const found = line.includes("(checked ") ? null : FOUND.exec(line.trim());
    return found === null ? [] : [Number(found[1])];
  });
  const sum = counts.reduce((total, count) => total + count, 0);
  if (counts.length > 0 && sum !== seen && !counts.includes(seen)) {
    throw incomplete(TITLE, `counts ${sum} errors but shows ${seen}`);
  }
}
