import assert from "node:assert/strict";
import { test } from "node:test";
import type { Attributed } from "../../action/baseline/match.ts";
import type { Judgement, TestCase } from "../../action/gates/gate.ts";
import { withoutGoneTests } from "../../action/gone-tests.ts";

const fixed = (id: string): Attributed => ({
  gate: "test",
  source: "test",
  rule: "test",
  message: "no",
  detail: null,
  path: null,
  line: null,
  column: null,
  endLine: null,
  test: id,
  severity: "critical",
  state: "fixed",
  flaky: false,
  confidence: "exact",
  matchedBy: "none",
  basePath: null,
  baseLine: null,
  fingerprint: "0123456789abcdef",
});
const passed = (id: string, name: string): TestCase => ({
  id,
  name,
  suite: null,
  path: null,
  line: null,
  status: "passed",
  flaky: false,
  message: null,
  detail: null,
  durationMs: null,
});
const head = (tests: TestCase[], total = tests.length): Judgement => ({
  outcome: "pass",
  reason: null,
  failing: false,
  findings: [],
  tests,
  formats: ["junit"],
  exit: null,
  counts: { total, passed: total, failed: 0, skipped: 0 },
});

test("a failing test that was deleted is not fixed, and that is said", () => {
  const kept = withoutGoneTests([fixed("s > a"), fixed("s > b")], head([passed("s > a", "a")]), "Tests");
  assert.deepEqual(
    kept.findings.map((finding) => finding.test),
    ["s > a"],
  );
  assert.match(
    kept.note?.text ?? "",
    /1 failing test is no longer there at head, so it does not count as fixed: s > b/,
  );
});

test("a test whose file or suite was renamed is still there", () => {
  const kept = withoutGoneTests(
    [fixed("old.test.js > s > a")],
    head([passed("new.test.js > s > a", "a")]),
    "Tests",
  );
  assert.equal(kept.findings.length, 1);
  assert.equal(kept.note, null);
});

test("a runner that names only failures leaves every fix believed", () => {
  const kept = withoutGoneTests([fixed("s > b")], head([], 9), "Tests");
  assert.equal(kept.findings.length, 1);
});
