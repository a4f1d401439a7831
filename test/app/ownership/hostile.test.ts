// A CODEOWNERS file is anybody's who may push, and paths anybody's who has a key: neither may hold up all others for long.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ResolvedOwner } from "../../../app/ownership/effective.ts";
import { idleRules } from "../../../app/ownership/idle-rules.ts";
import { suggestReviewers } from "../../../app/ownership/reviewers.ts";
import { Rules } from "../../../app/ownership/rules.ts";
import { TooCostlyError } from "../../../shared/codeowners/match.ts";

const rulesOf = (patterns: readonly string[]) =>
  new Rules(patterns.map((pattern, index) => ({ line: index + 1, pattern, owners: ["@x"] })));
const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index));

test("stars without end are given up, and the same rules answer other paths after that", () => {
  const rules = rulesOf([...many(20_000, (index) => `*a*a*a*a*b${index}*`), "/ok/"]);
  const costly = many(1_000, (index) => `${"a".repeat(500)}${index}`);
  assert.throws(() => rules.decide(costly), TooCostlyError);
  assert.equal(rules.decide(["ok/x"])[0]?.rule?.line, 20_001);
});

test("a file that takes long to compile is not compiled", () => {
  assert.throws(() => rulesOf(many(100_000, (index) => `/dir-${index}/x`)).decide(["a"]), TooCostlyError);
  assert.throws(() => idleRules(rulesOf(["*a".repeat(500_000)])), TooCostlyError);
  assert.equal(
    rulesOf(many(10_000, (index) => `/some/folder/of/a/project/with/names-${index}/`)).decide(["x"]).length,
    1,
  );
});

test("a matcher that was asked much is made anew, and answers the same", () => {
  const rules = rulesOf(["*.ts", ...many(50, (index) => `**/x${index}*/**/y/`)]);
  for (let round = 0; round < 120; round += 1) {
    const asked = many(1_000, (index) => `d${round}/${index}/x1/z/y/a.md`);
    assert.ok(rules.decide(asked).every(({ rule }) => rule?.line === 3));
  }
});

test("of teams of thousands behind hundreds of rules not all are tried, and that is told", () => {
  const people = many(1_000, String).map(Number);
  const owner = (name: string): ResolvedOwner => ({
    ...{ owner: name, kind: "team", id: 1, exists: true, visible: true, permission: "write" },
    ...{ effective: true, reason: null, people },
  });
  const decided = many(300, (index) => `p${index}`).map((path, index) => ({
    path,
    state: "owned" as const,
    rule: { line: index + 1, pattern: path, owners: [`@o/t${index}`] },
  }));
  const ask = (count: number) =>
    suggestReviewers({ decided: decided.slice(0, count), resolve: owner, presence: [], author: null });
  const told = (count: number) => [
    ask(count).reviewers.length,
    ask(count).smallest,
    ask(count).uncovered.length,
  ];
  assert.deepEqual(told(15), [1, true, 0]);
  assert.deepEqual(told(300), [1, false, 0]);
});
