import assert from "node:assert/strict";
import { test } from "node:test";
import type { CommandFacts } from "../../../../action/gates/command/facts.ts";
import { judgeCommand } from "../../../../action/gates/command/judge.ts";
import type { TestCase } from "../../../../action/gates/gate.ts";
import type { Reading } from "../../../../action/parsers/reader.ts";
import type { RawFinding } from "../../../../shared/contract/report.ts";

const exit = (change: Partial<CommandFacts["exit"]> = {}): CommandFacts["exit"] => ({
  code: 0,
  signal: null,
  end: "ran",
  error: null,
  durationMs: 5,
  truncated: false,
  ...change,
});
const raw = (change: Partial<RawFinding> = {}): RawFinding => ({
  source: "tool",
  rule: "r",
  message: "m",
  detail: null,
  path: null,
  line: null,
  column: null,
  endLine: null,
  test: null,
  severity: "critical",
  ...change,
});
const line = raw({ source: "output", rule: "output", message: "it broke" });
const reading = (change: Partial<Reading> = {}): Reading => ({
  format: "eslint",
  tests: [],
  findings: [],
  empty: false,
  ...change,
});
const failedTest: TestCase = {
  id: "s > a",
  name: "a",
  suite: "s",
  path: "t.js",
  line: 3,
  status: "failed",
  flaky: false,
  message: "no",
  detail: "stack",
  durationMs: 1,
};
const facts = (change: Partial<CommandFacts> = {}): CommandFacts => ({
  exit: exit(),
  timeoutMs: 60_000,
  reports: [],
  output: null,
  lines: [],
  ...change,
});
const unread = (code: "report-missing" | "report-unreadable") => ({
  path: "r.xml",
  required: true,
  problem: { code, text: "x" } as const,
});

interface Row {
  name: string;
  facts: CommandFacts;
  outcome: string;
  reason: string | null;
  findings: number;
}

const ROWS: Row[] = [
  {
    name: "an output too long to compare",
    facts: facts({ exit: exit({ code: 1, truncated: true }), lines: [line] }),
    outcome: "unknown",
    reason: "report-too-large",
    findings: 0,
  },
  {
    name: "a long output of a success",
    facts: facts({ exit: exit({ truncated: true }) }),
    outcome: "pass",
    reason: null,
    findings: 0,
  },
  { name: "success", facts: facts(), outcome: "pass", reason: null, findings: 0 },
  {
    name: "failure told by its lines",
    facts: facts({ exit: exit({ code: 1 }), lines: [line] }),
    outcome: "fail",
    reason: "command-failed",
    findings: 1,
  },
  {
    name: "failure without a word",
    facts: facts({ exit: exit({ code: 3 }) }),
    outcome: "fail",
    reason: "command-failed",
    findings: 1,
  },
  {
    name: "findings replace lines",
    facts: facts({ exit: exit({ code: 1 }), lines: [line, line], output: reading({ findings: [raw()] }) }),
    outcome: "fail",
    reason: "command-failed",
    findings: 1,
  },
  {
    name: "warnings alone do not explain a failure",
    facts: facts({
      exit: exit({ code: 1 }),
      lines: [line],
      output: reading({ findings: [raw({ severity: "warning" })] }),
    }),
    outcome: "fail",
    reason: "command-failed",
    findings: 2,
  },
  {
    name: "warnings of a success do not fail",
    facts: facts({ output: reading({ findings: [raw({ severity: "warning" })] }) }),
    outcome: "pass",
    reason: null,
    findings: 1,
  },
  {
    name: "a report that says red beats exit code 0",
    facts: facts({
      reports: [
        { path: "r.xml", required: true, reading: reading({ format: "junit", tests: [failedTest] }) },
      ],
    }),
    outcome: "fail",
    reason: "command-failed",
    findings: 1,
  },
  {
    name: "timeout",
    facts: facts({ exit: exit({ code: null, end: "timeout" }) }),
    outcome: "unknown",
    reason: "timeout",
    findings: 0,
  },
  {
    name: "killed",
    facts: facts({ exit: exit({ code: 137, signal: "SIGKILL" }) }),
    outcome: "unknown",
    reason: "killed",
    findings: 0,
  },
  {
    name: "cancelled",
    facts: facts({ exit: exit({ code: null, end: "cancelled" }) }),
    outcome: "unknown",
    reason: "cancelled",
    findings: 0,
  },
  {
    name: "never started",
    facts: facts({ exit: exit({ code: null, end: "not-started", error: "no such folder" }) }),
    outcome: "unknown",
    reason: "not-started",
    findings: 0,
  },
  {
    name: "program not found",
    facts: facts({ exit: exit({ code: 127 }), lines: [line] }),
    outcome: "unknown",
    reason: "setup-failed",
    findings: 0,
  },
  {
    name: "missing report of a green command",
    facts: facts({ reports: [unread("report-missing")] }),
    outcome: "unknown",
    reason: "report-missing",
    findings: 0,
  },
  {
    name: "missing report of a red command",
    facts: facts({ exit: exit({ code: 1 }), lines: [line], reports: [unread("report-missing")] }),
    outcome: "unknown",
    reason: "report-missing",
    findings: 0,
  },
  {
    name: "optional report may be missing",
    facts: facts({ reports: [{ ...unread("report-missing"), required: false }] }),
    outcome: "pass",
    reason: null,
    findings: 0,
  },
  {
    name: "a test report without tests",
    facts: facts({
      reports: [{ path: "r.xml", required: true, reading: reading({ format: "junit", empty: true }) }],
    }),
    outcome: "unknown",
    reason: "report-empty",
    findings: 0,
  },
  {
    name: "a lint report without findings",
    facts: facts({ reports: [{ path: "e.json", required: true, reading: reading({ empty: true }) }] }),
    outcome: "pass",
    reason: null,
    findings: 0,
  },
];

for (const row of ROWS) {
  test(`command: ${row.name}`, () => {
    const judgement = judgeCommand(row.facts);
    assert.equal(judgement.outcome, row.outcome);
    assert.equal(judgement.reason?.code ?? null, row.reason);
    assert.equal(judgement.findings.length, row.findings);
  });
}

test("command: tests of equal names in two reports stay two tests", () => {
  const report = {
    path: "r.xml",
    required: true,
    reading: reading({ format: "junit", tests: [failedTest] }),
  };
  const judgement = judgeCommand(
    facts({ exit: exit({ code: 1 }), reports: [report, { ...report, path: "s.xml" }] }),
  );
  assert.deepEqual(
    judgement.findings.map((finding) => finding.test),
    ["s > a", "s > a #2"],
  );
});

test("command: the tools' own totals count, also where only failures are listed", () => {
  const counts = { total: 9, passed: 7, failed: 1, skipped: 1 };
  const output = reading({ format: "pytest+tsc", tests: [failedTest], counts });
  const judgement = judgeCommand(facts({ exit: exit({ code: 1 }), output }));
  assert.deepEqual(judgement.counts, counts);
  assert.deepEqual(judgement.formats, ["pytest", "tsc"]);
});
