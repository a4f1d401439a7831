// Small makers of the report's parts. Every field has a plausible value, so that a case names only what it is about.
import { createHash } from "node:crypto";
import type {
  Change,
  ChangedFile,
  Finding,
  GateResult,
  Report,
  Verdict,
} from "../../shared/contract/report.ts";

export const HEAD = "3f2a9c1d8e7b6a5f4c3d2e1f0a9b8c7d6e5f4a3b";
export const BASE = "b81d04c5f6a7980123456789abcdef0123456789";

/** Stable digits from any parts; what a fingerprint looks like without the real hashing. */
export const digits = (...parts: readonly unknown[]): string =>
  createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32);

export function finding(over: Partial<Finding> & Pick<Finding, "gate" | "message">): Finding {
  const { gate, message } = over;
  return {
    source: "tool",
    rule: "no-unused-vars",
    detail: null,
    path: "src/cart/total.ts",
    line: 41,
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
    fingerprint: digits(gate, over.rule, over.path, over.line, message, over.test, over.state),
    reproduce: null,
    ...over,
  };
}

export function testFailure(over: Partial<Finding> & Pick<Finding, "test" | "message">): Finding {
  return finding({
    gate: "test",
    source: "test",
    rule: "test",
    path: "test/cart.test.ts",
    line: null,
    matchedBy: "test-identity",
    reproduce: over.test
      ? `node --test --test-name-pattern=${JSON.stringify(over.test.split(" > ").at(-1))}`
      : null,
    ...over,
  });
}

export function gate(over: Partial<GateResult> & Pick<GateResult, "id">): GateResult {
  return {
    kind: "command",
    title: over.id,
    tier: "executed",
    hard: true,
    weight: 1,
    outcome: "pass",
    reason: null,
    durationMs: 1840,
    command: `npm run ${over.id}`,
    reproduce: `npm run ${over.id}`,
    formats: [],
    tests: null,
    base: null,
    log: `logs/${over.id}.head.log`,
    pictures: null,
    ...over,
  };
}

export const file = (path: string, over: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  previousPath: null,
  status: "modified",
  added: 12,
  deleted: 4,
  ...over,
});

export const change = (over: Partial<Change> = {}): Change => ({
  event: "pull_request",
  pullRequest: 128,
  head: HEAD,
  headTree: "merge",
  base: BASE,
  mergeBase: BASE,
  comparedWith: BASE,
  files: [file("src/cart/total.ts"), file("test/cart.test.ts", { added: 30, deleted: 0 })],
  ...over,
});

export const READY: Verdict = {
  conclusion: "ready",
  score: 100,
  bar: 94,
  because: "This change broke nothing.",
  deductions: [],
};

export function report(over: Partial<Report> = {}): Report {
  return {
    schema: "proofmark.report/v1",
    run: {
      id: "20261121-101502-7f3a",
      tool: "proofmark 0.1.0",
      startedAt: "2026-11-21T10:15:02.000Z",
      durationMs: 18_420,
      ciRun: { id: 9_912_345_678, number: 412, attempt: 1 },
      advisory: false,
    },
    change: change(),
    environment: { os: "linux", arch: "x64", node: "24.21.0", cpus: 4, ci: true },
    config: { source: "base", path: ".github/proofmark.yml", digest: "ab".repeat(32), changed: false },
    gates: [
      gate({ id: "lint" }),
      gate({ id: "typecheck", durationMs: 3210 }),
      gate({ id: "test", durationMs: 9_870 }),
    ],
    findings: [],
    verdict: READY,
    notes: [],
    ...over,
  };
}
