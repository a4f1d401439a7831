import assert from "node:assert/strict";
import { test } from "node:test";
import type { Attributed } from "../../action/baseline/match.ts";
import type { ComparedGate } from "../../action/compare.ts";
import type { Gate, Judgement, TestCase } from "../../action/gates/gate.ts";
import type { DiffedFile } from "../../action/ports.ts";
import { settleFlaky } from "../../action/settle-flaky.ts";
import { gateConfig } from "../../shared/config/defaults.ts";
import { fakePorts } from "../support/fake-ports.ts";

const testCase = (id: string, status: TestCase["status"]): TestCase => ({
  id,
  name: id,
  suite: null,
  path: "test/a.js",
  line: 1,
  status,
  flaky: false,
  message: null,
  detail: null,
  durationMs: null,
});
const judgement = (tests: TestCase[]): Judgement => ({
  outcome: "fail",
  reason: null,
  failing: true,
  findings: [],
  tests,
  counts: null,
  formats: ["junit"],
  exit: { code: 1, signal: null },
});

function finding(id: string, state: Attributed["state"] = "new"): Attributed {
  return {
    gate: "test",
    source: "test",
    rule: "test",
    message: "no",
    detail: null,
    path: "test/a.js",
    line: 1,
    column: null,
    endLine: null,
    test: id,
    severity: "critical",
    state,
    flaky: false,
    confidence: "exact",
    matchedBy: "none",
    basePath: null,
    baseLine: null,
    fingerprint: "0123456789abcdef",
  };
}

interface Given {
  ids: string[];
  /** What each further run shows. */
  runs: TestCase[][];
  rerun?: number;
  state?: Attributed["state"];
}

function compared(given: Given): { gate: ComparedGate; asked: string[][] } {
  const asked: string[][] = [];
  const runs = [...given.runs];
  const gate: Gate<unknown, Judgement> = {
    kind: "command",
    title: "test",
    tier: "executed",
    plan: () => ({ target: null }),
    collect: () => Promise.resolve(judgement(runs.shift() ?? [])),
    judge: (facts) => facts,
    command: () => "t",
    reproduce: () => "t",
    reproduceTest: () => null,
    narrow: (_, tests) => {
      asked.push(tests.map((one) => one.id));
      return "narrowed";
    },
  };
  const planned = {
    id: "test",
    title: "test",
    config: gateConfig({ run: "t", rerun: given.rerun ?? 2 }),
    gate: gate as Gate,
    timeoutMs: 1000,
    target: null,
    skip: null,
  };
  const head = judgement(given.ids.map((id) => testCase(id, "failed")));
  return {
    gate: {
      run: { planned, judgement: head, durationMs: 10, log: null },
      base: null,
      pair: null,
      findings: given.ids.map((id) => finding(id, given.state)),
    },
    asked,
  };
}

const side = {
  name: "head",
  root: "/r",
  env: {},
  passed: () => ({}),
  runDirectory: "/run",
  scratch: "/s",
  concurrency: 1,
  signal: new AbortController().signal,
} as const;
const settle = async (gate: ComparedGate, files: DiffedFile[] = []) =>
  (await settleFlaky([gate], { side, files }, fakePorts()))[0]?.findings ?? [];
const touched: DiffedFile = {
  path: "test/a.js",
  previousPath: null,
  status: "modified",
  added: 1,
  deleted: 0,
  hunks: [],
  binary: false,
};

test("a test that passes on the second try is flaky and no longer critical", async () => {
  const { gate } = compared({
    ids: ["a", "b"],
    runs: [[testCase("a", "passed"), testCase("b", "failed")], [testCase("b", "failed")]],
  });
  const findings = await settle(gate);
  assert.deepEqual(
    findings.map((one) => [one.test, one.flaky, one.severity]),
    [
      ["a", true, "warning"],
      ["b", false, "critical"],
    ],
  );
});

test("only what still fails is run again", async () => {
  const { gate, asked } = compared({
    ids: ["a", "b"],
    runs: [[testCase("a", "passed")], [testCase("b", "passed")]],
  });
  await settle(gate);
  assert.deepEqual(asked, [["a", "b"], ["b"]]);
});

test("a flaky test that the change itself touches keeps its severity", async () => {
  const { gate } = compared({ ids: ["a"], runs: [[testCase("a", "passed")]] });
  assert.deepEqual(
    (await settle(gate, [touched])).map((one) => [one.flaky, one.severity]),
    [[true, "critical"]],
  );
});

test("a second run that ran nothing proves nothing", async () => {
  const { gate } = compared({ ids: ["a"], runs: [[], []] });
  assert.deepEqual(
    (await settle(gate)).map((one) => one.flaky),
    [false],
  );
});

test("old failures, many failures and rerun: 0 are not run again", async () => {
  const many = Array.from({ length: 21 }, (_, index) => `t${index}`);
  for (const given of [
    { ids: ["a"], runs: [], state: "pre-existing" as const },
    { ids: many, runs: [] },
    { ids: ["a"], runs: [], rerun: 0 },
  ]) {
    const { gate, asked } = compared(given);
    await settle(gate);
    assert.deepEqual(asked, []);
  }
});
