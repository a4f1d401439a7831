import assert from "node:assert/strict";
import { test } from "node:test";
import { concludeGate } from "../../action/conclude-gate.ts";
import type { Judgement } from "../../action/gates/gate.ts";
import type { PlannedGate } from "../../action/plan.ts";
import type { BaseRun, Finding } from "../../shared/contract/report.ts";

type Counted = Pick<Finding, "state" | "severity" | "flaky">;

const judgement = (change: Partial<Judgement>): Judgement => ({
  outcome: "fail",
  reason: { code: "command-failed", text: "exit code 1" },
  failing: true,
  findings: [],
  tests: [],
  counts: null,
  formats: [],
  exit: { code: 1, signal: null },
  ...change,
});
const base = (outcome: BaseRun["outcome"]): BaseRun => ({
  commit: "a".repeat(40),
  outcome,
  reason: null,
  cached: false,
  durationMs: 1,
});
const finding = (state: Finding["state"], change: Partial<Counted> = {}): Counted => ({
  state,
  severity: "critical",
  flaky: false,
  ...change,
});
const conclude = (given: { head: Judgement; base: BaseRun | null }, findings: Counted[]) =>
  concludeGate(
    {
      run: { planned: {} as PlannedGate, judgement: given.head, durationMs: 1, log: null },
      base: given.base,
    },
    findings,
  );

interface Row {
  name: string;
  head: Judgement;
  base: BaseRun | null;
  findings: Counted[];
  outcome: string;
  reason: string | null;
}

const red = judgement({});
const green = judgement({ outcome: "pass", failing: false, reason: null });

const ROWS: Row[] = [
  { name: "green head", head: green, base: null, findings: [], outcome: "pass", reason: null },
  {
    name: "green head with a new warning",
    head: green,
    base: null,
    findings: [finding("new", { severity: "warning" })],
    outcome: "pass",
    reason: null,
  },
  {
    name: "red like its base",
    head: red,
    base: base("fail"),
    findings: [finding("pre-existing")],
    outcome: "pass",
    reason: "only-pre-existing",
  },
  {
    name: "red like its base, something fixed",
    head: red,
    base: base("fail"),
    findings: [finding("pre-existing"), finding("fixed")],
    outcome: "pass",
    reason: "only-pre-existing",
  },
  {
    name: "one new among the old",
    head: red,
    base: base("fail"),
    findings: [finding("pre-existing"), finding("new")],
    outcome: "fail",
    reason: "new-findings",
  },
  {
    name: "one indirect among the old",
    head: red,
    base: base("fail"),
    findings: [finding("new-indirect")],
    outcome: "fail",
    reason: "new-findings",
  },
  {
    name: "red on a green base without serious findings",
    head: red,
    base: base("pass"),
    findings: [finding("new", { severity: "warning" })],
    outcome: "fail",
    reason: "command-failed",
  },
  {
    name: "red on a base that timed out excuses nothing",
    head: red,
    base: base("unknown"),
    findings: [finding("pre-existing")],
    outcome: "fail",
    reason: "command-failed",
  },
  {
    name: "red without a base",
    head: red,
    base: null,
    findings: [],
    outcome: "fail",
    reason: "command-failed",
  },
  {
    name: "only flaky",
    head: red,
    base: base("pass"),
    findings: [finding("new", { flaky: true, severity: "warning" })],
    outcome: "pass",
    reason: "only-pre-existing",
  },
  {
    name: "a flaky test the change wrote",
    head: red,
    base: base("pass"),
    findings: [finding("new", { flaky: true })],
    outcome: "fail",
    reason: "new-findings",
  },
  {
    name: "flaky beside a real one",
    head: red,
    base: base("pass"),
    findings: [finding("new", { flaky: true, severity: "warning" }), finding("new")],
    outcome: "fail",
    reason: "new-findings",
  },
  {
    name: "unknown stays unknown",
    head: judgement({ outcome: "unknown", reason: { code: "killed", text: "x" } }),
    base: base("fail"),
    findings: [],
    outcome: "unknown",
    reason: "killed",
  },
];

for (const row of ROWS) {
  test(`outcome: ${row.name}`, () => {
    const concluded = conclude(row, row.findings);
    assert.equal(concluded.outcome, row.outcome);
    assert.equal(concluded.reason?.code ?? null, row.reason);
  });
}
