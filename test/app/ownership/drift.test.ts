// What drift may claim of absence depends on how long, and how well, somebody looked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type DriftInput, findDrift } from "../../../app/ownership/drift.ts";
import { createResolver } from "../../../app/ownership/effective.ts";
import { Rules } from "../../../app/ownership/rules.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");
const resolve = createResolver(
  {
    account: { login: "acme", type: "Organization", teamsKnown: true },
    teams: [
      {
        team_id: 1,
        slug: "core",
        visible: true,
        members: [11, 12],
        unsure: false,
        grants: new Map([[7, "write"]]),
      },
    ],
    users: [],
  },
  7,
);

const drift = (given: Partial<DriftInput>) =>
  findDrift({
    rules: new Rules([{ line: 1, pattern: "/src/", owners: ["@acme/core"] }]),
    problems: [],
    githubProblems: null,
    resolve,
    directories: [{ directory: "lib", last_week: "2026-11-16", commits: 1 }],
    lastWeeks: new Map(),
    observed_since: new Date("2025-11-01T00:00:00Z"),
    missed_commits: 0,
    now: NOW,
    ...given,
  });
const absences = (given: Partial<DriftInput>) =>
  drift(given).findings.map(({ kind, seen, last_active_week }) => [kind, seen, last_active_week]);

test("a whole year without a gap is a year", () => {
  assert.deepEqual(absences({}), [
    ["unseen-owner", "not-for-a-year", null],
    ["unseen-rule", "not-for-a-year", null],
  ]);
});

test("a day less, or one commit that was missed, is none", () => {
  const less = [
    ["unseen-owner", "not-since-observed", null],
    ["unseen-rule", "not-since-observed", null],
  ];
  assert.deepEqual(absences({ observed_since: new Date("2025-11-22T00:00:00Z") }), less);
  assert.deepEqual(absences({ missed_commits: 1 }), less);
});

test("somebody who was seen is gone only after a year that was watched", () => {
  const at = (week: string) => new Map([[12, week]]);
  const rules = new Rules([{ line: 1, pattern: "*", owners: ["@acme/core"] }]);
  assert.deepEqual(absences({ rules, lastWeeks: at("2026-01-05") }), []);
  assert.deepEqual(absences({ rules, lastWeeks: at("2025-11-10") }), [
    ["unseen-owner", "not-for-a-year", "2025-11-10"],
  ]);
  assert.deepEqual(absences({ rules, lastWeeks: at("2025-11-17") }), [], "the week a year ago counts whole");
  assert.deepEqual(absences({ rules, lastWeeks: at("2025-11-10"), missed_commits: 5 }), []);
});

test("where nothing was seen at all, or too much to look at, nothing is said of rules", () => {
  const kinds = (given: Partial<DriftInput>) => drift(given).findings.map(({ kind }) => kind);
  assert.deepEqual(kinds({ directories: [] }), ["unseen-owner"]);
  assert.deepEqual(kinds({ directories: null }), ["unseen-owner"]);
  assert.equal(drift({ directories: null }).coverage, null);
  assert.equal(drift({ directories: [] }).coverage?.unowned_share, null);
});

test("GitHub's word on a line comes before ours, each line once, and doubts are no findings", () => {
  const found = drift({
    problems: [
      { line: 3, column: 1, kind: "Invalid pattern" },
      { line: 4, column: 1, kind: "Unsettled pattern" },
      { line: 5, column: 1, kind: "Invalid owner" },
    ],
    githubProblems: [{ line: 3, column: 1, kind: "Unknown owner" }],
  }).findings.filter(({ kind }) => kind === "invalid-line");
  assert.deepEqual(
    found.map(({ line, reason }) => [line, reason]),
    [
      [3, "Unknown owner"],
      [5, "Invalid owner"],
    ],
  );
});

test("directories by who covers them: of the last year alone", () => {
  const rules = new Rules([
    { line: 1, pattern: "*.ts", owners: ["@acme/core"] },
    { line: 2, pattern: "/a/", owners: ["@acme/core"] },
    { line: 3, pattern: "/b/", owners: [] },
    { line: 4, pattern: "/c/", owners: ["@acme/gone"] },
  ]);
  const directories = ["", "a", "a/x", "b", "c", "d"].map((directory) => ({
    ...{ directory, last_week: "2026-11-16", commits: 1 },
  }));
  const old = { directory: "e", last_week: "2025-01-06", commits: 0 };
  assert.deepEqual(drift({ rules, directories: [...directories, old] }).coverage, {
    directories: 6,
    owned: 3,
    unowned: 1,
    uncovered: 2,
    powerless: 1,
    unowned_share: 0.5,
  });
});
