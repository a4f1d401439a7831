import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding, GateResult, Reason } from "../../shared/contract/report.ts";
import { score } from "../../shared/score.ts";

const gate = (change: Partial<GateResult> = {}): GateResult => ({
  id: "lint",
  kind: "command",
  title: "lint",
  tier: "executed",
  hard: true,
  weight: 1,
  outcome: "pass",
  reason: null,
  durationMs: 1,
  command: "true",
  reproduce: "true",
  formats: [],
  tests: null,
  base: null,
  log: null,
  pictures: null,
  ...change,
});

const finding = (change: Partial<Finding> = {}): Finding => ({
  gate: "lint",
  source: "tool",
  rule: "r",
  message: "m",
  detail: null,
  path: "a.js",
  line: 1,
  column: null,
  endLine: null,
  test: null,
  severity: "critical",
  state: "new",
  flaky: false,
  confidence: "exact",
  matchedBy: "none",
  basePath: null,
  baseLine: null,
  fingerprint: "0123456789abcdef",
  reproduce: null,
  ...change,
});

const unknown: Reason = { code: "timeout", text: "Ended after 15 min" };
const fail = gate({ outcome: "fail" });
const many = (count: number, change: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: count }, () => finding(change));

interface Row {
  name: string;
  gates: GateResult[];
  findings: Finding[];
  conclusion: string;
  score: number;
}

const ROWS: Row[] = [
  { name: "clean", gates: [gate()], findings: [], conclusion: "ready", score: 100 },
  {
    name: "debt costs nothing",
    gates: [gate()],
    findings: many(40, { state: "pre-existing" }),
    conclusion: "ready",
    score: 100,
  },
  {
    name: "fixed costs nothing",
    gates: [gate()],
    findings: many(3, { state: "fixed" }),
    conclusion: "ready",
    score: 100,
  },
  {
    name: "one new critical caps at 49",
    gates: [fail],
    findings: [finding()],
    conclusion: "continue",
    score: 49,
  },
  {
    name: "indirect counts like new",
    gates: [fail],
    findings: [finding({ state: "new-indirect" })],
    conclusion: "continue",
    score: 49,
  },
  {
    name: "much broken goes below the cap",
    gates: [fail, gate({ id: "test", title: "test", outcome: "fail" })],
    findings: [...many(9), ...many(9, { gate: "test" })],
    conclusion: "continue",
    score: 0,
  },
  {
    name: "unknown is never green",
    gates: [gate({ outcome: "unknown", reason: unknown })],
    findings: [],
    conclusion: "blocked",
    score: 49,
  },
  {
    name: "unknown beside findings to fix",
    gates: [fail, gate({ id: "t", outcome: "unknown", reason: unknown })],
    findings: [finding()],
    conclusion: "continue",
    score: 49,
  },
  {
    name: "advisory unknown costs but does not decide",
    gates: [gate({ hard: false, outcome: "unknown", reason: unknown })],
    findings: [],
    conclusion: "ready",
    score: 85,
  },
  {
    name: "an advisory gate of any weight does not decide",
    gates: [gate(), gate({ id: "t", hard: false, weight: 10, outcome: "fail" })],
    findings: many(9, { gate: "t" }),
    conclusion: "ready",
    score: 0,
  },
  {
    name: "what an advisory gate costs does not hide what a hard one costs",
    gates: [gate({ id: "t", hard: false, weight: 10, outcome: "fail" }), gate()],
    findings: [...many(9, { gate: "t" }), ...many(3, { severity: "warning" })],
    conclusion: "continue",
    score: 0,
  },
  {
    name: "warnings of a gate that passed, new by the diff alone, cost nothing",
    gates: [gate()],
    findings: many(9, { severity: "warning", confidence: "low", matchedBy: "diff-only" }),
    conclusion: "ready",
    score: 100,
  },
  {
    name: "warnings of git's gates ask someone to look, and cost nothing while the gate holds",
    gates: [gate({ tier: "git" }), gate({ id: "t" })],
    findings: many(9, { severity: "warning" }),
    conclusion: "ready",
    score: 100,
  },
  {
    name: "beside something grave they cost as any",
    gates: [gate({ tier: "git", outcome: "fail" })],
    findings: [finding(), ...many(9, { severity: "warning" })],
    conclusion: "continue",
    score: 49,
  },
  {
    name: "advisory fail is half price and uncapped",
    gates: [gate({ hard: false, outcome: "fail" })],
    findings: [finding()],
    conclusion: "ready",
    score: 95,
  },
  {
    name: "two new warnings reach the bar",
    gates: [gate()],
    findings: many(2, { severity: "warning" }),
    conclusion: "ready",
    score: 94,
  },
  {
    name: "three new warnings do not",
    gates: [gate()],
    findings: many(3, { severity: "warning" }),
    conclusion: "continue",
    score: 91,
  },
  {
    name: "flaky is told, not damning",
    gates: [gate()],
    findings: [finding({ flaky: true, severity: "warning", source: "test" })],
    conclusion: "ready",
    score: 99,
  },
  {
    name: "a failure nobody explains needs a person",
    gates: [fail],
    findings: [],
    conclusion: "blocked",
    score: 49,
  },
  {
    name: "nothing could run",
    gates: [gate({ outcome: "skipped", reason: { code: "tool-missing", text: "x" } })],
    findings: [],
    conclusion: "blocked",
    score: 49,
  },
  {
    name: "nothing to run for these files",
    gates: [gate({ outcome: "skipped", reason: { code: "no-files", text: "x" } })],
    findings: [],
    conclusion: "ready",
    score: 100,
  },
  {
    name: "weight 0 still fails when hard",
    gates: [gate({ outcome: "fail", weight: 0 })],
    findings: [finding()],
    conclusion: "continue",
    score: 49,
  },
];

for (const row of ROWS) {
  test(`score: ${row.name}`, () => {
    const verdict = score(row.gates, row.findings, 94);
    assert.equal(verdict.conclusion, row.conclusion);
    assert.equal(verdict.score, row.score);
    assert.equal(
      verdict.deductions.reduce((sum, item) => sum + item.points, 0),
      100 - verdict.score,
      "the items explain the number",
    );
    assert.ok(verdict.because.length > 10);
  });
}

test("score: every mix of outcomes keeps the promise about hard gates", () => {
  const outcomes = ["pass", "fail", "skipped", "unknown"] as const;
  for (const first of outcomes) {
    for (const second of outcomes) {
      for (const hard of [true, false]) {
        const gates = [gate({ outcome: first, hard }), gate({ id: "b", outcome: second })];
        const verdict = score(gates, [], 94);
        const broken = gates.some((one) => one.hard && (one.outcome === "fail" || one.outcome === "unknown"));
        assert.equal(verdict.conclusion === "ready", !broken, `${first} ${second} ${hard}`);
        if (broken) assert.ok(verdict.score <= 49);
      }
    }
  }
});

test("an approval that is missing needs a person, and nothing is called broken for it", () => {
  const owners = gate({ id: "owners", kind: "owners", tier: "git", outcome: "fail" });
  const waiting = finding({ gate: "owners", rule: "owner-approval", source: "gate" });
  const alone = score([gate(), owners], [waiting], 94);
  assert.equal(alone.conclusion, "blocked");
  assert.match(alone.because, /approval of code owners/);
  const both = score([fail, owners], [waiting, finding()], 94);
  assert.equal(both.conclusion, "continue", "what can be mended is to be mended first");
});

test("what git alone says is not yet a run: with every command missing, nothing was judged", () => {
  const missing = gate({ outcome: "skipped", reason: { code: "tool-missing", text: "No eslint" } });
  const tampering = gate({ id: "tampering", kind: "tampering", tier: "git" });
  assert.equal(score([missing, tampering], [], 94).conclusion, "blocked");
});
