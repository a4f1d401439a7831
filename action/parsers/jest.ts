// What `jest --json --outputFile` writes, and Vitest's JSON reporter after it. Every test is named, with its file.
// https://github.com/jestjs/jest/blob/main/packages/jest-test-result/src/types.ts (FormattedTestResults)
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
import { testDraft } from "./test-draft.ts";
import { type TestDraft, testList } from "./test-list.ts";
import { stripAnsi } from "./text.ts";

const TITLE = "Jest";
/** A file whose tests could not even be collected; jest-junit calls it the same. */
const BROKEN_FILE = "Test suite failed to run";

export const jest: Reader = {
  format: "jest",
  title: "Jest JSON",
  from: "both",
  detects: (start) => /^\s*\{/.test(start) && /"num(?:Failed|Total)TestSuites"\s*:\s*\d/.test(start),
  read(bytes, options) {
    const document = needRecord(parseJson(TITLE, bytes, options), { title: TITLE, at: "" });
    const files = needRecords(document.testResults, { title: TITLE, at: "testResults" });
    const list = testList(TITLE, options);
    let named = 0;
    for (const [index, file] of files.entries()) {
      const at = `testResults[${index}]`;
      const path = needText(file.name, { title: TITLE, at: `${at}.name` });
      const tests = needRecords(file.assertionResults, { title: TITLE, at: `${at}.assertionResults` });
      named += tests.length;
      for (const [number, test] of tests.entries()) {
        list.add(toTest(test, { file: path, at: `${at}.assertionResults[${number}]` }));
      }
      if (tests.length === 0 && file.status === "failed") list.add(brokenFile(file, path));
    }
    const promised = numberOf(document.numTotalTests);
    if (promised === null || promised > named) {
      throw incomplete(TITLE, `counts ${promised ?? "no"} tests but lists ${named}`);
    }
    return { format: "jest", tests: [...list.tests], findings: [], empty: list.tests.length === 0 };
  },
};

function toTest(test: JsonRecord, { file, at }: { file: string; at: string }): TestDraft {
  const failures = texts(test.failureMessages);
  return testDraft({
    suites: texts(test.ancestorTitles).filter((title) => title !== ""),
    name: needText(test.title, { title: TITLE, at: `${at}.title` }),
    file,
    fileIsGiven: true,
    line: numberOf(recordOf(test.location).line),
    status: statusOf(test.status),
    message: messageOf(failures[0] ?? ""),
    detail: failures.join("\n\n"),
    durationMs: numberOf(test.duration),
  });
}

function brokenFile(file: JsonRecord, path: string): TestDraft {
  const detail = stripAnsi(textOf(file.message) ?? "").replace(/^\s*● Test suite failed to run\s*/, "");
  return testDraft({
    name: BROKEN_FILE,
    file: path,
    fileIsGiven: true,
    status: "failed",
    message: messageOf(detail),
    detail,
  });
}

/** `pending`, `skipped`, `todo`, `disabled`: not run. `focused` is jest's own word for a test nobody asked about. */
function statusOf(status: unknown): TestCase["status"] {
  return status === "passed" || status === "failed" ? status : "skipped";
}

/** Matchers begin with a form that is the same for all of them; what was expected and received says more. */
function messageOf(failure: string): string | null {
  const text = failure.replace(/^(?:[A-Za-z]*Error|thrown): (?=\S)/, "");
  const values = /^expect\([^\n]*\n+Expected(:? [^\n]*)(?:\n+Received(:? [^\n]*))?/.exec(text);
  if (values === null) return text || null;
  const [expected = "", received] = values.slice(1).map((value) => value?.replace(/^: +/, " "));
  return `Expected${expected}${received === undefined ? "" : `, received${received}`}`;
}

const texts = (value: unknown): string[] =>
  listOf(value).flatMap((text) => (typeof text === "string" ? [stripAnsi(text)] : []));
