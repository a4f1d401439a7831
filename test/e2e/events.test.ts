// What each event of a workflow is compared with, through dist/ as a runner starts it; only a pull request gets a comment.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Report } from "../../shared/contract/report.ts";
import { type GitHub, startGitHub } from "../support/github.ts";
import { GIT_TEST_ENV, makeRepository, type Repository } from "../support/repository.ts";
import { type ActionEvent, type ActionResult, pullRequestEvent, runAction } from "../support/runner.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-events-")));
const CONFIG = "gates:\n  lint:\n    run: cat lint/*.txt; false\n";
/** A commit that brings one finding of its own, so that what is new tells what was compared. */
const brings = (word: string) => ({
  [`src/${word}.ts`]: `${word}\n`,
  [`lint/${word}.txt`]: `src/${word}.ts(1,1): error TS1000: No ${word} here.\n`,
});

let origin: Repository;
let github: GitHub;
/** On main, one after the other; the branch leaves at the first, its merge is into the second, the third came later. */
let alpha: string;
let bravo: string;
let charlie: string;
let branch: string;
let merge: string;

before(async () => {
  origin = await makeRepository({ ".github/proofmark.yml": CONFIG });
  alpha = await origin.commit("Alpha", brings("alpha"));
  await origin.git("switch", "-qc", "change");
  branch = await origin.commit("Delta", brings("delta"));
  await origin.git("switch", "-q", "main");
  bravo = await origin.commit("Bravo", brings("bravo"));
  await origin.git("switch", "-q", "--detach");
  await origin.git("merge", "-q", "--no-ff", "-m", "Merge", "change");
  merge = await origin.git("rev-parse", "HEAD");
  await origin.git("update-ref", "refs/pull/1/merge", merge);
  await origin.git("switch", "-q", "main");
  charlie = await origin.commit("Charlie", brings("charlie"));
  github = await startGitHub();
  await github.push(origin.root, "main");
  await github.push(origin.root, "change");
});
after(async () => {
  await github?.stop();
  await origin?.dispose();
  rmSync(folder, { recursive: true, force: true });
});

interface Checkout {
  /** What is cloned, and checked out without a branch. */
  at: string;
  /** Commits of history; all of it when left out. */
  depth?: number;
  /** Whether more can be had; it can when left out. */
  offline?: true;
}

let serial = 0;
function checkout({ at, depth, offline }: Checkout): string {
  serial += 1;
  const root = join(folder, `checkout-${serial}`);
  const env = { PATH: process.env.PATH, HOME: folder, ...GIT_TEST_ENV };
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, env, stdio: "pipe" });
  git("init", "-q", root);
  git("-C", root, "remote", "add", "origin", `file://${origin.root}`);
  const history = depth === undefined ? [] : [`--depth=${depth}`];
  git("-C", root, "fetch", "-q", ...history, "origin", at);
  git("-C", root, "checkout", "-q", "--detach", "FETCH_HEAD");
  if (offline) git("-C", root, "remote", "set-url", "origin", `file://${folder}/gone`);
  return root;
}

const judge = (cwd: string, event: ActionEvent, inputs: Record<string, string> = {}) =>
  runAction({ cwd, event, github, inputs, env: { PROOFMARK_CACHE_DIR: join(cwd, ".git", "cache") } });

const reportOf = (run: ActionResult): Report => {
  assert.ok(run.outputs["report-path"], `no report:\n${run.stdout}\n${run.stderr}`);
  return JSON.parse(readFileSync(run.outputs["report-path"], "utf8")) as Report;
};

/** The verdict by every way it is told, but for the comment. */
function assertTold(run: ActionResult, fresh: readonly string[]): void {
  const { verdict } = reportOf(run);
  assert.equal(run.code, 1, `${run.stdout}\n${run.stderr}`);
  const { conclusion, score, "new-findings": found } = run.outputs;
  assert.deepEqual([conclusion, score, found], ["continue", String(verdict.score), String(fresh.length)]);
  assert.ok(run.summary.includes(verdict.because), run.summary);
  for (const word of fresh) assert.ok(run.summary.includes(`No ${word} here`), run.summary);
  assert.equal(run.annotations.filter(({ message }) => /No \w+ here/.test(message)).length, fresh.length);
}

const freshOf = ({ findings }: Report): string[] =>
  findings
    .filter(({ state }) => state.startsWith("new"))
    .map(({ message }) => /No (\w+) here/.exec(message)?.[1] ?? message)
    .sort();

interface Quiet {
  name: string;
  event(): { name: string; payload: unknown };
  base: () => string;
  fresh: readonly string[];
  note?: RegExp;
}

const ZEROS = "0".repeat(40);
const onMain = { ref: "refs/heads/main", repository: { default_branch: "main" } };
const QUIET: readonly Quiet[] = [
  {
    name: "merge_group: the base of its group",
    event: () => ({
      name: "merge_group",
      payload: { action: "checks_requested", merge_group: { base_sha: alpha, head_sha: charlie } },
    }),
    base: () => alpha,
    fresh: ["bravo", "charlie"],
  },
  {
    name: "push: the commit before it",
    event: () => ({ name: "push", payload: { ...onMain, before: alpha, after: charlie } }),
    base: () => alpha,
    fresh: ["bravo", "charlie"],
  },
  {
    name: "push of a new branch: the commit's parent",
    event: () => ({ name: "push", payload: { ...onMain, before: ZEROS, after: charlie } }),
    base: () => bravo,
    fresh: ["charlie"],
    note: /^Nothing names a base/,
  },
  {
    name: "push over a history nobody has any more: the commit's parent",
    event: () => ({ name: "push", payload: { ...onMain, before: "d".repeat(40), after: charlie } }),
    base: () => bravo,
    fresh: ["charlie"],
    note: /rewrote history/,
  },
  {
    name: "workflow_dispatch: the commit's parent",
    event: () => ({ name: "workflow_dispatch", payload: { ...onMain, inputs: {} } }),
    base: () => bravo,
    fresh: ["charlie"],
    note: /^Nothing names a base/,
  },
  {
    name: "schedule: the commit's parent",
    event: () => ({ name: "schedule", payload: { ...onMain, schedule: "0 4 * * *" } }),
    base: () => bravo,
    fresh: ["charlie"],
    note: /^Nothing names a base/,
  },
];

describe("without a pull request", { concurrency: 2 }, () => {
  for (const { name, event, base, fresh, note } of QUIET)
    test(name, async () => {
      const run = await judge(checkout({ at: "main" }), { ...event(), sha: charlie, ref: onMain.ref });
      assertTold(run, fresh);
      const report = reportOf(run);
      assert.deepEqual(freshOf(report), fresh);
      const { comparedWith, head, headTree, pullRequest } = report.change;
      assert.deepEqual([comparedWith, head, headTree, pullRequest], [base(), charlie, "commit", null]);
      const said = report.notes.map(({ text }) => text).join("\n");
      if (note) assert.match(said, note);
      else assert.equal(said, "");
    });

  after(() => {
    const written = github.requests.filter(
      ({ method, path }) => method !== "GET" && path.startsWith("/repos/"),
    );
    assert.deepEqual(written, [], "nothing but artifacts is written");
    assert.ok(github.artifacts.length >= QUIET.length, "the runs are kept");
  });
});

interface Pulled extends Checkout {
  name: string;
  headTree: string;
  base: () => string;
}

const PULLED: readonly Pulled[] = [
  {
    name: "the merge commit, main having moved on",
    at: "refs/pull/1/merge",
    headTree: "merge",
    base: () => bravo,
  },
  { name: "the merge commit alone", at: "refs/pull/1/merge", depth: 1, headTree: "merge", base: () => bravo },
  { name: "the branch's head", at: "change", headTree: "commit", base: () => alpha },
  { name: "the branch's head alone", at: "change", depth: 1, headTree: "commit", base: () => alpha },
];

/** A pull request of its own: two runs at once would share one comment. */
async function open(): Promise<{ number: number; event: ActionEvent }> {
  serial += 1;
  const head = `change-${serial}`;
  await github.call("POST", "/git/refs", { ref: `refs/heads/${head}`, sha: branch });
  const { number } = await github.openPull({ head, base: "main" });
  return {
    number,
    event: pullRequestEvent({ github, number, head: branch, base: bravo, merge, headRef: head }),
  };
}

// Most of their time is the pause before the comment is looked at again.
describe("a pull request, checked out as", { concurrency: 6 }, () => {
  for (const { name, headTree, base, ...clone } of PULLED)
    test(name, async () => {
      const { number, event } = await open();
      const run = await judge(checkout(clone), event);
      assertTold(run, ["delta"]);
      const report = reportOf(run);
      assert.deepEqual(freshOf(report), ["delta"]);
      const { change } = report;
      assert.deepEqual([change.comparedWith, change.head, change.headTree], [base(), branch, headTree]);
      const comments = await github.comments(number);
      assert.equal(comments.length, 1);
      assert.ok(comments[0]?.body.includes("No delta here"), comments[0]?.body);
    });

  test("the merge commit alone, with no way to more: a problem that says what to change", async () => {
    const { number, event } = await open();
    const run = await judge(checkout({ at: "refs/pull/1/merge", depth: 1, offline: true }), event);
    assert.equal(run.code, 2, `${run.stdout}\n${run.stderr}`);
    assert.match(run.stderr, /too shallow.*\[history-shallow\]\n {2}→ .*fetch-depth: 0/);
    assert.doesNotMatch(run.stderr, /^\s+at .*:\d+:\d+\)?$/m);
    assert.match(run.summary, /could not run[\s\S]*fetch-depth: 0/);
    assert.ok(
      run.annotations.some(({ level, message }) => level === "error" && message.includes("fetch-depth")),
    );
    assert.equal(run.outputs.conclusion, undefined, "no verdict");
    assert.deepEqual(await github.comments(number), []);
  });

  test("the merge commit, advisory: the verdict is told, and the job passes", async () => {
    const { number, event } = await open();
    const run = await judge(checkout({ at: "refs/pull/1/merge" }), event, { advisory: "true" });
    assert.equal(run.code, 0, `${run.stdout}\n${run.stderr}`);
    const report = reportOf(run);
    assert.equal(report.run.advisory, true);
    assert.deepEqual([run.outputs.conclusion, run.outputs["new-findings"]], ["continue", "1"]);
    assert.ok(run.summary.includes(report.verdict.because));
    const [comment] = await github.comments(number);
    assert.ok(comment?.body.includes("No delta here"), comment?.body);
  });
});
