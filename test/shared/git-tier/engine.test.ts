// One engine over three ways to read a change: commits of a checkout, files not committed, GitHub's API alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openGit } from "../../../action/adapters/git.ts";
import { createSecretScanner } from "../../../shared/adapters/secret-scan.ts";
import { gitGates } from "../../../shared/config/git-gates.ts";
import { parseConfig } from "../../../shared/config/parse.ts";
import { type GitTierRequest, judgeGitTier } from "../../../shared/git-tier/engine.ts";
import { changeFromGitHub, pullRequest } from "../../../shared/git-tier/from-github.ts";
import type { ChangeSource, Override, People } from "../../../shared/git-tier/source.ts";
import { type GitHub, startGitHub } from "../../support/github.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";
import { requester } from "../../support/requester.ts";

const TEST = (body: string) => `import { total } from "../src/total.js";\n\n${body}`;
const KEPT = 'test("adds", () => {\n  assert.equal(total([1, 2]), 3);\n});\n';
const GONE = 'test("empty", () => {\n  assert.equal(total([]), 0);\n});\n';
const LINES = Array.from({ length: 40 }, (_, at) => `export const line${at} = ${at};`).join("\n");
// Put together here, so that no scanner of this repository takes it for one.
const TOKEN = ["ghp", "x7Kd82mQpLz0VtRw93BnYcUeAh45SjFgTi61"].join("_");

const CONFIG = `
gates:
  limits: { kind: scope, scope: { allow: ["src/**", "test/**"], protect: [LICENSE] } }
  people: { kind: owners }
`;

const BASE = {
  ".github/proofmark.yml": CONFIG,
  ".github/CODEOWNERS": "/src/ @ada\n/test/ @bob\n",
  LICENSE: "MIT\n",
  "src/total.js": "export const total = (all) => all.reduce((a, b) => a + b, 0);\n",
  "src/long.js": `${LINES}\n`,
  "test/total.test.js": TEST(`${KEPT}${GONE}`),
  "bin/run": "#!/bin/sh\n",
};
const HEAD = {
  LICENSE: "None\n",
  "src/total.js": "// eslint-disable-next-line\nexport const total = () => 3;\n",
  "src/long.js": null,
  "src/moved/long.js": `${LINES}\nexport const more = 1;\n`,
  "test/total.test.js": TEST(KEPT),
  "src/key.js": `export const key = "${TOKEN}";\n`,
  'docs/ümläut "quoted".md': "Hello\n",
};

let repository: Repository;
let github: GitHub;
let base: string;
let head: string;

before(async () => {
  repository = await makeRepository(BASE);
  base = await repository.git("rev-parse", "HEAD");
  await repository.git("checkout", "-q", "-b", "change");
  head = await repository.commit("Totals are three", HEAD);
  github = await startGitHub();
  await github.push(repository.root, "main");
  await github.push(repository.root, "change");
});
after(async () => {
  await github.stop();
  await repository.dispose();
});

const request = (over: Partial<GitTierRequest> = {}): GitTierRequest => ({
  gates: gitGates(parseConfig(CONFIG, ".github/proofmark.yml")),
  pull: null,
  head: null,
  configPaths: [".github/proofmark.yml"],
  proofs: () => "unknown",
  ...over,
});

const judge = (source: ChangeSource, people: People | null = null, over: Partial<GitTierRequest> = {}) =>
  judgeGitTier(request(over), source, people, createSecretScanner());

async function fromCheckout<T>(to: string, work: (source: ChangeSource) => Promise<T>): Promise<T> {
  const git = await openGit(repository.root);
  const source = await git.change(base, to);
  try {
    return await work(source);
  } finally {
    await source.dispose();
  }
}

test("a checkout's commits, its files and GitHub's API come to the same result, byte for byte", async () => {
  const committed = await fromCheckout(head, (source) => judge(source));
  const rules = committed.findings.map(({ gate, rule, path }) => `${gate}/${rule} ${path}`);
  for (const expected of [
    "limits/protected-path LICENSE",
    'limits/out-of-scope docs/ümläut "quoted".md',
    "tampering/test-deleted test/total.test.js",
    "tampering/suppression-added src/total.js",
  ])
    assert.ok(rules.includes(expected), `${expected} in\n${rules.join("\n")}`);
  assert.ok(
    rules.some((rule) => /^secrets\/.* src\/key\.js$/.test(rule)),
    rules.join("\n"),
  );
  assert.equal(JSON.stringify(committed).includes(TOKEN), false, "the secret itself is nowhere");
  assert.deepEqual(
    committed.gates.map(({ id, outcome, tier }) => [id, outcome, tier]),
    [
      ["limits", "fail", "git"],
      ["people", "skipped", "git"],
      ["tampering", "fail", "git"],
      ["secrets", "fail", "git"],
    ],
  );

  // The same files, not committed: some staged, some not, some unknown to git.
  await repository.git("checkout", "-q", "main");
  await repository.write(HEAD);
  await repository.git("add", "src/key.js", "LICENSE");
  const worktree = await fromCheckout("worktree", (source) => judge(source));
  assert.equal(JSON.stringify(worktree), JSON.stringify(committed));
  assert.equal(await repository.git("status", "--porcelain", "--", "docs"), "?? docs/", "nothing was added");

  const pull = await github.openPull({ head: "change", base: "main" });
  const ask = requester(github.url, github.token);
  const where = { owner: github.owner, name: github.repo };
  const about = await pullRequest(ask, where, pull.number);
  const { source } = changeFromGitHub({
    ...{ request: ask, repository: where, pull: about, base, headSince: null },
  });
  const remote = await judge(source);
  assert.equal(JSON.stringify(remote), JSON.stringify(committed));
});

test("what someone with write access allows is told and costs nothing; the rest fails", async () => {
  const said = (over: Partial<Override>): Override => ({
    ...{ gate: "tampering", rule: null, path: null, by: "alice", at: "2026-11-21T10:00:00Z" },
    ...over,
  });
  const people = (overrides: Override[]): People => ({
    reviews: async () => [],
    permission: async () => "write",
    team: async () => null,
    overrides: async () => overrides,
  });
  const all = await fromCheckout(head, (source) => judge(source, people([said({})])));
  const tampering = all.gates.find(({ id }) => id === "tampering");
  assert.equal(tampering?.outcome, "pass");
  assert.equal(tampering?.reason?.code, "approved");
  assert.match(tampering?.reason?.text ?? "", /alice/);
  const deleted = all.findings.find(({ rule }) => rule === "test-deleted");
  assert.equal(deleted?.severity, "info");
  assert.equal(deleted?.approved?.by, "alice");
  assert.equal(all.gates.find(({ id }) => id === "limits")?.outcome, "fail", "other gates are not meant");

  const one = await fromCheckout(head, (source) =>
    judge(source, people([said({ rule: "suppression-added" })])),
  );
  assert.equal(one.gates.find(({ id }) => id === "tampering")?.outcome, "fail");
});

test("allowing what was found does not make green what could not be judged", async () => {
  const allowAll: People = {
    reviews: async () => [],
    permission: async () => "write",
    team: async () => null,
    overrides: async () =>
      ["limits", "tampering", "secrets"].map((gate) => ({
        ...{ gate, rule: null, path: null, by: "alice", at: "2026-11-21T10:00:00Z" },
      })),
  };
  const judged = async (lost: string | null) =>
    fromCheckout(head, async (source) => {
      const oid = (await source.changes()).find(({ path }) => path === lost)?.head?.oid ?? null;
      const blob: ChangeSource["blob"] = (ref, most) =>
        ref.oid === oid ? Promise.reject(new Error("gone")) : source.blob(ref, most);
      const { gates } = await judge({ ...source, blob }, allowAll);
      return new Map(gates.map((gate) => [gate.id, gate]));
    });
  const whole = await judged(null);
  for (const id of ["limits", "tampering", "secrets"]) assert.equal(whole.get(id)?.outcome, "pass", id);
  const holed = await judged("src/total.js");
  for (const id of ["tampering", "secrets"]) {
    assert.equal(holed.get(id)?.outcome, "unknown", id);
    assert.equal(holed.get(id)?.reason?.code, "change-unreadable", id);
  }
});

test("where nobody can be asked who allowed what, nothing is allowed and what was found is told", async () => {
  const mute: People = {
    reviews: async () => [],
    permission: async () => null,
    team: async () => null,
    overrides: () => Promise.reject(new Error("GitHub answered 502")),
  };
  const { gates, findings, notes } = await fromCheckout(head, (source) => judge(source, mute));
  assert.equal(gates.find(({ id }) => id === "tampering")?.outcome, "fail");
  assert.ok(findings.some(({ rule, severity }) => rule === "test-deleted" && severity === "critical"));
  assert.ok(notes.some(({ code, text }) => code === "allowances-unread" && text.includes("answered 502")));
});

test("reviews that cannot be asked for leave the owners unknown, with why", async () => {
  const closed: People = {
    reviews: () => Promise.reject(new Error("Resource not accessible by integration")),
    permission: async () => null,
    team: async () => null,
    overrides: async () => [],
  };
  const pull = {
    ...{
      number: 7,
      title: "",
      body: "",
      author: "ada",
      labels: [],
      baseBranch: "main",
      headBranch: "change",
    },
    fromFork: false,
  };
  const { gates } = await fromCheckout(head, (source) => judge(source, closed, { pull, head }));
  const people = gates.find(({ id }) => id === "people");
  assert.deepEqual([people?.outcome, people?.reason?.code], ["unknown", "approval-unknown"]);
  assert.match(people?.reason?.text ?? "", /who has approved: Resource not accessible/);
});

test("a change that cannot be read is unknown in every gate, and in none green", async () => {
  const broken: ChangeSource = {
    changes: () => Promise.reject(new Error("the API is down")),
    blob: () => Promise.reject(new Error("no")),
    baseFile: () => Promise.reject(new Error("no")),
  };
  const { gates } = await judge(broken);
  assert.ok(gates.length >= 4);
  for (const gate of gates) {
    assert.equal(gate.outcome, "unknown", gate.id);
    assert.match(gate.reason?.text ?? "", /the API is down/);
  }
});

test("one file that cannot be read hides nothing: what is found counts, and nothing passes for it", async () => {
  const tier = await fromCheckout(head, async (source) => {
    const key = (await source.changes()).find(({ path }) => path === "src/key.js");
    return judge({
      ...source,
      blob: (ref, most) =>
        ref.oid === key?.head?.oid ? Promise.reject(new Error("gone")) : source.blob(ref, most),
    });
  });
  const outcomes = new Map(tier.gates.map(({ id, outcome }) => [id, outcome]));
  assert.equal(outcomes.get("limits"), "fail");
  assert.equal(outcomes.get("tampering"), "fail");
  assert.equal(outcomes.get("secrets"), "unknown", "the only file with a secret was not read");
});

test("an object that is not what its id says is not read", async () => {
  await fromCheckout(head, async (source) => {
    const [change] = await source.changes();
    const ref = change?.base ?? change?.head;
    assert.ok(ref);
    const other = (await source.changes())
      .map((each) => each.head?.oid)
      .find((oid) => oid && oid !== ref.oid);
    assert.ok(other);
    await repository.git("replace", "-f", ref.oid, other);
    try {
      const bytes = await source.blob(ref, 1_000_000);
      assert.ok(bytes !== null, "git's own replacements do not count");
    } finally {
      await repository.git("replace", "-d", ref.oid);
    }
  });
});
