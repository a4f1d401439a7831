// pytest's terminal output: the short summary ("FAILED tests/test_a.py::test_b - message"), verbose lines, -rA, and the sections
// of FAILURES and ERRORS. By default only failing tests are named, so the totals come from the last line.
// https://docs.pytest.org/en/stable/how-to/output.html
import { findingList } from "./finding-list.ts";
import { type PytestCounts, pytestCounts, pytestOutcomes } from "./pytest-outcomes.ts";
import { pytestSections } from "./pytest-sections.ts";
import type { Reader, Reading } from "./reader.ts";
import { incomplete, otherKind } from "./report-problems.ts";
import { testDraft } from "./test-draft.ts";
import { testList } from "./test-list.ts";
import { linesOf, plainText } from "./text-reader.ts";

const TITLE = "pytest output";
const OPENING =
  /^=+ (?:test session starts|short test summary info|FAILURES|ERRORS) =+$|^[.FEsxX]{1,400}\s+\[ *\d+%\]$/;
const OPENING_ANYWHERE = new RegExp(OPENING.source, "m");

export const pytest: Reader = {
  format: "pytest",
  title: "pytest text",
  from: "output",
  detects: (start) =>
    OPENING_ANYWHERE.test(start) && linesOf(start).some((line) => pytestCounts(line) !== null),
  rest(text) {
    const lines = linesOf(text);
    const last = lines.findLastIndex((line) => pytestCounts(line) !== null);
    const first = lines.findIndex((line) => OPENING.test(line));
    return first < 0 || last < first ? text : [...lines.slice(0, first), ...lines.slice(last + 1)].join("\n");
  },
  read(bytes, options) {
    const lines = linesOf(plainText(TITLE, bytes, options));
    const counted = lines.map(pytestCounts).filter((counts) => counts !== null);
    const [counts] = counted;
    if (counts === undefined) throw notTheEnd(lines);
    if (counted.length > 1)
      throw incomplete(TITLE, "holds several runs; give each its own gate or a JUnit file");
    const sections = pytestSections(lines);
    const tests = testList(TITLE, options);
    const findings = findingList(TITLE, options);
    const seen = { failed: 0, errors: 0 };
    for (const outcome of pytestOutcomes(lines)) {
      const section = sections.take(outcome);
      if (outcome.word === "failed") seen.failed += 1;
      if (outcome.word === "error") seen.errors += 1;
      const message = section?.message ?? outcome.message;
      if (outcome.collection) {
        const said = message ?? "pytest could not collect this file";
        findings.add({
          rule: "collection",
          message: said,
          severity: "blocker",
          file: outcome.file,
          detail: section?.text,
        });
        continue;
      }
      const { file, className, name } = outcome;
      const status = STATUS[outcome.word];
      tests.add(
        testDraft({
          file,
          fileIsGiven: true,
          className,
          name,
          status,
          message,
          detail: section?.text ?? message ?? "",
        }),
      );
    }
    if (seen.failed < counts.failed || seen.errors < counts.errors) {
      throw incomplete(
        TITLE,
        `counts ${counts.failed} failed, ${counts.errors} errors, but names ${seen.failed} and ${seen.errors}`,
      );
    }
    const totals = totalsOf(counts, findings.findings.length);
    return {
      format: "pytest",
      tests: [...tests.tests],
      findings: [...findings.findings],
      empty: totals.total === 0 && findings.findings.length === 0,
      counts: totals,
    };
  },
};

const STATUS = {
  passed: "passed",
  xpassed: "passed",
  failed: "failed",
  error: "failed",
  skipped: "skipped",
  xfailed: "skipped",
} as const;

function notTheEnd(lines: readonly string[]): Error {
  return lines.some((line) => OPENING.test(line))
    ? incomplete(TITLE, "was cut off before its last line")
    : otherKind(TITLE, "holds nothing that pytest writes");
}

/** A file that could not be collected is an error of pytest's, but no test. */
function totalsOf(counts: PytestCounts, uncollected: number): NonNullable<Reading["counts"]> {
  const { passed, skipped } = counts;
  const failed = counts.failed + Math.max(0, counts.errors - uncollected);
  return { total: passed + failed + skipped, passed, failed, skipped };
}
