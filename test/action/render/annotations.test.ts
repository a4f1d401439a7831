import assert from "node:assert/strict";
import { test } from "node:test";
import { renderAnnotations } from "../../../action/render/annotations.ts";
import { hostile } from "../../support/hostile.ts";
import { finding, gate, report } from "../../support/report-parts.ts";
import { clean, firstRun, huge, red, unknownGate } from "../../support/reports.ts";

const levels = (annotations: readonly { level: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { level } of annotations) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
};

test("new on touched lines first, then caused elsewhere, then what could not be judged, then flaky", () => {
  const said = renderAnnotations(red()).map(({ title, path, line }) => `${title} ${path}:${line}`);
  assert.deepEqual(said, [
    "lint: no-unused-vars src/cart/total.ts:7",
    "lint: no-unused-vars src/cart/total.ts:41",
    "lint: eqeqeq src/cart/total.ts:63",
    "test: cart > total > rounds half up after the discount test/cart.test.ts:58",
    "test: cart > total > never goes below zero test/cart.test.ts:71",
    "coverage: changed-lines src/cart/total.ts:44",
    "lint: no-unused-vars src/money/format.ts:12",
    "typecheck: TS2345 src/invoice/lines.ts:133",
    "End to end: could not be judged null:null",
    "test: session > expires after thirty minutes test/session.test.ts:null",
  ]);
});

test("what was there before, and what was fixed, is never shown beside the code", () => {
  assert.deepEqual(renderAnnotations(firstRun()), []);
  assert.deepEqual(renderAnnotations(clean()), []);
});

test("at most ten of a kind, the rest counted", () => {
  const shown = renderAnnotations(huge(1_000));
  assert.deepEqual(levels(shown), { error: 10, warning: 10, notice: 1 });
  assert.equal(shown.at(-1)?.title, "730 more findings not shown beside the code");
});

test("the counting one never exceeds the notices either", () => {
  const findings = Array.from({ length: 90 }, (_, index) =>
    finding({
      gate: "lint",
      message: `m${index}`,
      severity: (["critical", "warning", "info"] as const)[index % 3] ?? "info",
    }),
  );
  const shown = renderAnnotations(report({ gates: [gate({ id: "lint" })], findings }));
  assert.deepEqual(levels(shown), { error: 10, warning: 10, notice: 10 });
});

test("a check run takes fifty", () => {
  assert.equal(renderAnnotations(huge(1_000), { errors: 49, warnings: 0, notices: 0 }).length, 50);
});

test("a gate that could not be judged is an error when it decides", () => {
  const [only] = renderAnnotations(unknownGate());
  assert.equal(only?.level, "error");
  assert.match(only?.message ?? "", /Ended after 15 minutes/);
});

test("an advisory gate never makes an error", () => {
  const findings = [finding({ gate: "coverage", message: "low", severity: "blocker" })];
  const gates = [gate({ id: "coverage", kind: "coverage", hard: false, outcome: "fail" })];
  assert.deepEqual(levels(renderAnnotations(report({ gates, findings }))), { warning: 1 });
});

test("titles and messages hold no control characters and stay bounded", () => {
  for (const { title, message } of renderAnnotations(hostile())) {
    assert.doesNotMatch(title, /[\u0000-\u001f\u202e\u200b]/);
    assert.doesNotMatch(message, /[\u0000-\u0008\u000b-\u001f\u202e\u200b]/);
    assert.ok(Buffer.byteLength(title) <= 255 && Buffer.byteLength(message) <= 4_000);
  }
});
