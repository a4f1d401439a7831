// One line of CODEOWNERS has room for a third of a million names, and decides whatever its file's author likes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readCodeowners } from "../../../app/ownership/codeowners.ts";
import { findDrift } from "../../../app/ownership/drift.ts";
import type { ResolvedOwner } from "../../../app/ownership/effective.ts";
import { Rules } from "../../../app/ownership/rules.ts";
import { TooCostlyError } from "../../../shared/codeowners/match.ts";

const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index));
const ruleOf = (pattern: string, index: number) => ({ line: index + 1, pattern, owners: ["@x"] });
const named = (names: number) =>
  new Rules([{ line: 1, pattern: "*", owners: many(names, (index) => `@a${index}`) }]);

test("a line of very many names is not told a thousand times over", () => {
  const paths = many(1_000, (index) => `src/${index}.ts`);
  assert.throws(() => named(300_000).decideNamed(paths), TooCostlyError);
  assert.throws(() => named(300_000).decideNamed(paths.slice(0, 1)), TooCostlyError);
  assert.equal(named(50).decideNamed(paths).length, 1_000, "as many as real files have");
});

test("whether anybody of a line can approve is found once, however many directories it decides", () => {
  let asked = 0;
  const resolve = (owner: string): ResolvedOwner => {
    asked += 1;
    return {
      ...{ owner, kind: "user", id: 1, exists: true, visible: null, permission: "read" },
      ...{ effective: false, reason: "no-write", people: [] },
    };
  };
  const { coverage } = findDrift({
    ...{ rules: named(2_000), problems: [], githubProblems: null, resolve, lastWeeks: new Map() },
    directories: many(5_000, (index) => `d${index}`).map((directory) => ({
      ...{ directory, last_week: "2026-11-16", commits: 1 },
    })),
    ...{ observed_since: new Date(0), missed_commits: 0, now: Date.parse("2026-11-21") },
  });
  assert.equal(coverage?.powerless, 5_000);
  assert.ok(asked < 10_000, `${asked} names were looked up`);
});

test("what takes too long is refused before its rules and names are gone through", () => {
  let asked = 0;
  const rules = [named(300_000), new Rules(many(100_000, (index) => `/dir-${index}/x`).map(ruleOf))];
  for (const each of rules)
    assert.throws(
      () =>
        findDrift({
          ...{ rules: each, problems: [], githubProblems: null, directories: null, lastWeeks: new Map() },
          resolve: (owner) => {
            asked += 1;
            throw new Error(owner);
          },
          ...{ observed_since: new Date(0), missed_commits: 0, now: 0 },
        }),
      TooCostlyError,
    );
  assert.equal(asked, 0);
});

test("a long pattern with very many names is not kept once for each of them", () => {
  const line = (characters: number, names: number) =>
    `/${"a".repeat(characters)} ${many(names, (index) => `@n${index}`).join(" ")}\n`;
  assert.equal(readCodeowners(line(1_500_000, 150_000)).state, "too-large");
  assert.equal(readCodeowners(line(1, 100_001)).state, "too-large");
  assert.equal(readCodeowners(line(1, 100_000)).state, "read");
  assert.equal(readCodeowners(line(100, 5).repeat(20_000)).state, "read", "as large as a real one may be");
});
