import assert from "node:assert/strict";
import { test } from "node:test";
import { failingOf, MAX_FAILURES, signatureOf } from "../../../shared/comment/signature.ts";
import { type CommentState, isNewer, nextState, stampOf } from "../../../shared/comment/state.ts";
import type { Finding, Report } from "../../../shared/contract/report.ts";
import { digits, finding, gate, HEAD, report } from "../../support/report-parts.ts";

const stamp = { head: HEAD, run: 10, attempt: 1, startedAt: 1000 };

const pairs: [string, Partial<typeof stamp>, Partial<typeof stamp>, boolean][] = [
  ["a later run", { run: 11, startedAt: 1 }, {}, true],
  ["an earlier run that finished late", { run: 9, startedAt: 9999 }, {}, false],
  ["a later attempt", { attempt: 2, startedAt: 1 }, {}, true],
  ["an old run tried again", { run: 9, attempt: 5, startedAt: 9999 }, {}, false],
  ["the same stamp", {}, {}, false],
  ["the same attempt, another job started later", { startedAt: 1001 }, {}, true],
  ["outside CI, by the clock", { run: 0, startedAt: 1001 }, {}, true],
  ["in CI after one outside, by the clock", { startedAt: 999 }, { run: 0 }, false],
];
for (const [name, a, b, newer] of pairs) {
  test(`${name} is ${newer ? "" : "not "}newer`, () => {
    assert.equal(isNewer({ ...stamp, ...a }, { ...stamp, ...b }), newer);
  });
}

const failing = (over: Partial<Finding>, gates: Report["gates"] = []): Report =>
  report({ gates, findings: [finding({ gate: "lint", message: "x is unused", ...over })] });

test("the memory grows by one entry a commit, and a commit judged again replaces its own", () => {
  const at = (head: string, run: number) => ({ ...stamp, head, run });
  let state: CommentState | null = null;
  for (let run = 1; run <= 25; run += 1)
    state = nextState(state, failing({}), at(digits(run).padEnd(40, "0"), run));
  assert.equal(state?.runs.length, 20);
  const again: CommentState = nextState(state, report({}), at(digits(25).padEnd(40, "0"), 26));
  assert.equal(again.runs.length, 20);
  assert.equal(again.stamp.run, 26);
  assert.deepEqual(again.runs.slice(0, 19), state?.runs.slice(0, 19));
  assert.equal(again.runs.at(-1)?.fresh, 0);
  assert.equal(again.runs.at(-1)?.signature, "");
});

test("the signature is the same for the same failure elsewhere, and another for another", () => {
  const one = signatureOf(failing({ message: "timeout after 5031 ms at /tmp/a1b2/x.ts", line: 4 }));
  const moved = signatureOf(failing({ message: "timeout after 4999 ms at /tmp/ff09/x.ts", line: 90 }));
  assert.match(one, /^[0-9a-f]{16}$/);
  assert.equal(one, moved);
  assert.notEqual(one, signatureOf(failing({ message: "timeout of a lock" })));
  assert.notEqual(
    one,
    signatureOf(failing({ message: "timeout after 5031 ms at /tmp/a1b2/x.ts", gate: "unit" })),
  );
});

test("only what is new and sure counts: flaky, old and fixed findings do not, an unknown gate does", () => {
  assert.equal(signatureOf(failing({ state: "pre-existing" })), "");
  assert.equal(signatureOf(failing({ state: "fixed" })), "");
  assert.equal(signatureOf(failing({ flaky: true })), "");
  assert.notEqual(signatureOf(failing({ state: "new-indirect" })), "");
  const unknown = gate({ id: "unit", outcome: "unknown", reason: { code: "timeout", text: "too slow" } });
  assert.notEqual(signatureOf(report({ gates: [unknown], findings: [] })), "");
  assert.equal(signatureOf(report({ gates: [{ ...unknown, hard: false }], findings: [] })), "");
});

test("what holds or only advises is no failure, and a warning there does not make another set", () => {
  const passing = failing({}, [gate({ id: "lint", outcome: "pass" })]);
  assert.deepEqual(failingOf(passing), { signature: "", failing: 0, failures: [] });
  const advising = failing({}, [gate({ id: "lint", outcome: "fail", hard: false })]);
  assert.equal(signatureOf(advising), "");
  assert.notEqual(signatureOf(failing({}, [gate({ id: "lint", outcome: "fail" })])), "");
});

test("which module, which file and which name is missing makes a failure another", () => {
  const of = (over: Partial<Finding>) => signatureOf(failing(over));
  const one = of({ message: "Cannot find module './cart/total' from 'src/a.ts'" });
  assert.notEqual(one, of({ message: "Cannot find module './cart/rounding' from 'src/a.ts'" }));
  assert.notEqual(of({ path: "src/cart/a.ts" }), of({ path: "src/cart/b.ts" }));
});

test("single failures are remembered as short hashes, sorted, up to a bound", () => {
  const named = (count: number): Report =>
    report({
      gates: [],
      findings: Array.from({ length: count }, (_, at) =>
        finding({ gate: "lint", message: "x", path: `${at}.ts` }),
      ),
    });
  const few = failingOf(named(3));
  assert.equal(few.failing, 3);
  assert.deepEqual(few.failures, few.failures.toSorted());
  const many = failingOf(named(400));
  assert.deepEqual([many.failing, many.failures.length], [400, MAX_FAILURES]);
  assert.ok(few.failures.every((failure) => /^[\w-]{4}$/.test(failure)));
});

test("a commit judged again keeps the moment of its first judgement", () => {
  const first = nextState(null, failing({}), { ...stamp, startedAt: 5000 });
  const again = nextState(first, failing({}), { ...stamp, run: 11, startedAt: 9000 });
  assert.deepEqual([again.runs.length, again.runs[0]?.at], [1, 5]);
});

test("order and repetition do not matter to the signature", () => {
  const a = finding({ gate: "lint", message: "a" });
  const b = finding({ gate: "lint", message: "b" });
  assert.equal(signatureOf(report({ findings: [a, b] })), signatureOf(report({ findings: [b, a, a] })));
});

test("the stamp is read from the report", () => {
  const base = report({});
  const made = report({
    run: { ...base.run, startedAt: "2026-11-21T00:00:00.000Z", ciRun: { id: 5, number: 1, attempt: 3 } },
  });
  assert.deepEqual(stampOf(made), {
    head: made.change.head,
    run: 5,
    attempt: 3,
    startedAt: Date.parse("2026-11-21T00:00:00.000Z"),
  });
  assert.equal(stampOf(report({ run: { ...base.run, ciRun: null } })).run, 0);
});

test("waiting for code owners is no failure that pushes repeat", () => {
  const owners = gate({ id: "lint", kind: "owners", tier: "git", outcome: "fail" });
  assert.equal(signatureOf(failing({}, [owners])), "");
  assert.notEqual(signatureOf(failing({}, [{ ...owners, kind: "scope" }])), "");
});
