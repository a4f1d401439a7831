import assert from "node:assert/strict";
import { it } from "node:test";
import { matchFindings } from "../../../action/baseline/match.ts";
import { finding } from "../../support/findings.ts";

const exit = { code: 1, signal: null };
const line = (message: string) =>
  finding({ source: "output", rule: "output", message, path: null, line: null });

const states = (base: string[], head: string[]): string[] =>
  matchFindings({
    gate: "test",
    base: base.map(line),
    head: head.map(line),
    files: [],
    lines: { base: () => null, head: () => null },
    exits: { base: exit, head: exit },
  }).map((one) => one.state);

it("lines that differ in times and addresses are the same lines", () => {
  assert.deepEqual(states(["Error: took 12 ms at 0x7f01"], ["Error: took 90 ms at 0x7f99"]), [
    "pre-existing",
  ]);
});

it("more failures than before are new, although the line reads alike", () => {
  assert.deepEqual(states(["2 tests, 1 failed"], ["2 tests, 2 failed"]), ["new"]);
  assert.deepEqual(states(["Errors: 3"], ["Errors: 4"]), ["new"]);
});

it("fewer failures, and more tests that pass, are nothing to blame", () => {
  assert.deepEqual(states(["9 tests, 3 failed"], ["11 tests, 2 failed"]), ["pre-existing"]);
  assert.deepEqual(states(["3 failed in 1.2s"], ["3 failed in 9.9s"]), ["pre-existing"]);
});
