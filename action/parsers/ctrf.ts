// Common Test Report Format. https://github.com/ctrf-io/ctrf/blob/main/schema/ctrf.schema.json ; `suite` was a text before 1.0
// and is a list now, `duration` is in milliseconds, `line` from 1.
import type { TestCase } from "../gates/gate.ts";
import {
  type JsonRecord,
  listOf,
  needRecord,
  needRecords,
  needText,
  numberOf,
  parseJson,
  recordOf,
  textOf,
} from "./json.ts";
import type { Reader } from "./reader.ts";
import { incomplete } from "./report-problems.ts";
import { type TestDraft, testList } from "./test-list.ts";
import { stripAnsi } from "./text.ts";

const TITLE = "CTRF";

export const ctrf: Reader = {
  format: "ctrf",
  title: "CTRF",
  from: "both",
  detects: (start) =>
    /^\s*\{/.test(start) &&
    (/"reportFormat"\s*:\s*"CTRF"/.test(start) ||
      /^\s*\{\s*"results"\s*:\s*\{\s*"tool"\s*:\s*\{[\s\S]*"summary"\s*:\s*\{[^{}]*"pending"/.test(start)),
  read(bytes, options) {
    const document = needRecord(parseJson(TITLE, bytes, options), { title: TITLE, at: "" });
    const results = needRecord(document.results, { title: TITLE, at: "results" });
    const tests = needRecords(results.tests, { title: TITLE, at: "results.tests" });
    const promised = numberOf(recordOf(results.summary).tests);
    if (promised !== null && promised > tests.length) {
      throw incomplete(TITLE, `counts ${promised} tests in its summary but lists ${tests.length}`);
    }
    const list = testList(TITLE, options);
    for (const [index, test] of tests.entries()) list.add(toTest(test, `results.tests[${index}]`));
    return { format: "ctrf", tests: [...list.tests], findings: [], empty: tests.length === 0 };
  },
};

function toTest(test: JsonRecord, at: string): TestDraft {
  const status = needText(test.status, { title: TITLE, at: `${at}.status` });
  const suite = textOf(test.suite);
  const clean = (value: unknown) => stripAnsi(textOf(value) ?? "");
  const told = [clean(test.message), clean(test.trace)];
  return {
    suites:
      suite === null ? listOf(test.suite).filter((part) => typeof part === "string") : suite.split(/ > | › /),
    className: null,
    name: needText(test.name, { title: TITLE, at: `${at}.name` }),
    file: textOf(test.filePath),
    fileIsGiven: true,
    line: numberOf(test.line),
    status: statusOf(status),
    flaky: test.flaky === true && status === "passed",
    message: told[0] || null,
    detail: told[1]?.includes(told[0] ?? "") ? told[1] : told.filter(Boolean).join("\n\n"),
    output: [...listOf(test.stdout), ...listOf(test.stderr)]
      .filter((line) => typeof line === "string")
      .join("\n"),
    durationMs: numberOf(test.duration),
  };
}

/** `pending` was never meant to run; `other` is what the runner itself could not place (interrupted, inconclusive). */
function statusOf(status: string): TestCase["status"] {
  if (status === "passed" || status === "failed") return status;
  return "skipped";
}
