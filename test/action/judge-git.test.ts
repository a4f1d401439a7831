import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openGit } from "../../action/adapters/git.ts";
import { type GitJudging, judgeGit } from "../../action/judge-git.ts";
import type { Git } from "../../action/ports.ts";
import { createSecretScanner } from "../../shared/adapters/secret-scan.ts";
import { CONFIG_DEFAULTS } from "../../shared/config/defaults.ts";
import type { Change } from "../../shared/contract/report.ts";
import { makeRepository, type Repository } from "../support/repository.ts";

let repository: Repository;
let base: string;
let head: string;

before(async () => {
  repository = await makeRepository({
    "test/a.test.js":
      'test("a", () => {\n  assert.equal(a(), 1);\n});\ntest("b", () => {\n  assert.equal(b(), 1);\n});\n',
  });
  base = await repository.git("rev-parse", "HEAD");
  head = await repository.commit("One less", {
    "test/a.test.js": 'test("a", () => {\n  assert.equal(a(), 1);\n});\n',
  });
});
after(() => repository.dispose());

const changeOf = (over: Partial<Change>): Change => ({
  event: "pull_request",
  pullRequest: 7,
  head,
  headTree: "commit",
  base,
  mergeBase: base,
  comparedWith: base,
  files: [],
  ...over,
});

async function judged(over: Partial<Change>, more: Partial<GitJudging> = {}, by?: Git) {
  const git = by ?? (await openGit(repository.root));
  const judging: GitJudging = {
    config: { ...CONFIG_DEFAULTS, sites: {}, gates: {} },
    ...{ configPath: null, only: [], pull: null, people: null, compared: [] },
    change: changeOf(over),
    results: { gates: [], findings: [] },
    ...more,
  };
  return judgeGit(judging, { git, secrets: createSecretScanner() });
}

test("in a pull request a deleted test decides; in a queue's group and after a push, where nobody can be asked, it advises", async () => {
  for (const event of ["pull_request", "local", "merge_group", "push", "dispatch"] as const) {
    const { gates, findings } = await judged({ event });
    const [tampering] = gates.filter(({ kind }) => kind === "tampering");
    assert.equal(tampering?.outcome, "fail", event);
    assert.equal(tampering?.hard, event === "pull_request" || event === "local", event);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["test-deleted"],
    );
  }
});

test("a change that git cannot open makes its gates unknown, and loses nothing else", async () => {
  const { gates } = await judged({ comparedWith: "0".repeat(39).concat("1") });
  assert.deepEqual(
    gates.map(({ id, outcome, reason }) => [id, outcome, reason?.code]),
    ["scope", "tampering", "secrets", "checklist"].map((id) => [id, "unknown", "change-unreadable"]),
  );
  const git = await openGit(repository.root);
  const closed = { ...git, change: () => Promise.reject(new Error("git add failed: no space left")) };
  const more = await judged({}, {}, closed);
  assert.match(more.gates[0]?.reason?.text ?? "", /could not be read: git add failed: no space left/);
});

test("with nothing before it there is no change to judge", async () => {
  assert.deepEqual(await judged({ comparedWith: null }), { gates: [], findings: [], notes: [], proofs: [] });
});

test("a gate that is switched off says so, and one not asked for is not told of", async () => {
  const off = { tampering: { kind: "tampering", enabled: false } };
  const { parseConfig } = await import("../../shared/config/parse.ts");
  const config = parseConfig(`gates: ${JSON.stringify(off)}`, "proofmark.yml");
  const { gates } = await judged({}, { config });
  assert.deepEqual(
    gates.map(({ id, outcome, reason }) => [id, outcome, reason?.code ?? null]),
    [
      ["tampering", "skipped", "disabled"],
      ["secrets", "pass", null],
    ],
  );
  const only = await judged({}, { only: ["secrets"] });
  assert.deepEqual(
    only.gates.map(({ id }) => id),
    ["secrets"],
  );
});
