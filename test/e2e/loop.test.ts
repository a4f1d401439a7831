// Several pushes to one pull request, each judged as a runner does, against a GitHub that keeps the comment in between.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { sealed } from "../../shared/comment/marker.ts";
import type { Report } from "../../shared/contract/report.ts";
import { type GitHub, startGitHub, TOKENS } from "../support/github.ts";
import { makeRepository, type Repository } from "../support/repository.ts";
import { requester } from "../support/requester.ts";
import { type ActionResult, CHECKOUT, pullRequestEvent, runAction } from "../support/runner.ts";

const CONFIG =
  "gates:\n  lint:\n    run: if ls lint/*.txt >/dev/null 2>&1; then cat lint/*.txt; exit 1; fi\n";
const failure = (word: string): string => `src/${word}.ts(1,1): error TS1000: No ${word} here.\n`;

let origin: Repository;
let github: GitHub;
let base: string;
let runs = 0;

before(async () => {
  origin = await makeRepository({ ".github/proofmark.yml": CONFIG, "src/alpha.ts": "", "src/bravo.ts": "" });
  base = await origin.git("rev-parse", "HEAD");
  github = await startGitHub();
  await github.push(origin.root, "main");
});
after(async () => {
  await github?.stop();
  await origin?.dispose();
});

type Files = Record<string, string | null>;

interface Pushed {
  run: ActionResult;
  report: Report;
  comment: string;
}

/** A pull request of its own from a fresh branch, and what happens to each push to it. */
async function pullRequest(branch: string, first: Files) {
  await origin.git("switch", "-q", "-C", branch, "main");
  await origin.commit("First", first);
  await github.push(origin.root, branch);
  const { number } = await github.openPull({ head: branch, base: "main" });
  const judge = async (over: { runId?: number; attempt?: number } = {}): Promise<Pushed> => {
    runs += 1;
    const head = await origin.git("rev-parse", "HEAD");
    const run = await runAction({
      cwd: origin.root,
      event: pullRequestEvent({ github, number, head, base, merge: head, headRef: branch }),
      github,
      entry: join(CHECKOUT, process.env.PROOFMARK_TEST_DIST ? "dist/index.js" : "action/entry.ts"),
      runId: over.runId ?? 1000 + runs,
      attempt: over.attempt ?? 1,
      env: { PROOFMARK_CACHE_DIR: join(origin.root, ".git", "cache") },
    });
    assert.ok(run.outputs["report-path"], `no report:\n${run.stdout}\n${run.stderr}`);
    const report = JSON.parse(readFileSync(run.outputs["report-path"], "utf8")) as Report;
    const comments = await github.comments(number);
    assert.equal(comments.length, 1);
    return { run, report, comment: comments[0]?.body ?? "" };
  };
  const push = async (files: Files): Promise<Pushed> => {
    await origin.commit("Another attempt", files);
    await github.push(origin.root, branch);
    return judge();
  };
  const edit = async (change: (body: string) => string): Promise<void> => {
    const [comment] = await github.comments(number);
    const request = requester(github.url, TOKENS.mallory);
    await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      owner: github.owner,
      repo: github.repo,
      comment_id: comment?.id,
      body: change(comment?.body ?? ""),
    });
  };
  return { number, judge, push, edit };
}

/** What every place says: exit code, outputs, kept report, summary and comment. */
function assertSays(pushed: Pushed, conclusion: "continue" | "blocked"): void {
  const { run, report, comment } = pushed;
  assert.equal(run.code, 1, `${run.stdout}\n${run.stderr}`);
  assert.equal(run.outputs.conclusion, conclusion, report.verdict.because);
  assert.equal(report.verdict.conclusion, conclusion);
  assert.equal(run.outputs.score, String(report.verdict.score));
  for (const text of [run.summary, comment, run.stdout])
    assert.equal(/Going in circles/.test(text), conclusion === "blocked", text);
}

const BOTH = { "lint/alpha.txt": failure("alpha"), "lint/bravo.txt": failure("bravo") };

test("three pushes failing alike are blocked, a fourth that mends half is not", async () => {
  const pull = await pullRequest("circles", { ...BOTH, "src/other.ts": "1\n" });
  const first = await pull.judge();
  assertSays(first, "continue");
  assertSays(await pull.push({ "src/other.ts": "2\n" }), "continue");
  const third = await pull.push({ "src/other.ts": "3\n", "src/more.ts": "1\n" });
  assertSays(third, "blocked");
  assert.equal(third.report.verdict.score, first.report.verdict.score, "the score is left alone");
  assert.match(third.comment, /A person is needed/);
  assert.match(third.comment, /\*\*Going in circles: the same 2 failures after 3 pushes\.\*\*/);
  assert.match(third.comment, /since \d{4}-\d\d-\d\d \d\d:\d\d UTC: \d+ (second|minute)s? from the first/);
  assert.match(third.comment, /first and the last of them, `src\/more\.ts` and `src\/other\.ts` changed/);
  assert.match(third.comment, /Where it fails, `src\/alpha\.ts` and `src\/bravo\.ts` did not\./);
  const again = await pull.judge({ attempt: 2 });
  assertSays(again, "blocked");
  assert.match(again.comment, /after 3 pushes/, "a re-run is no attempt");
  const fourth = await pull.push({ "lint/bravo.txt": null });
  assertSays(fourth, "continue");
  assert.equal(fourth.run.outputs["new-findings"], "1");
});

test("back to failures that were away is a circle; an edited history is none", async () => {
  const pull = await pullRequest("to-and-fro", { "lint/alpha.txt": failure("alpha") });
  assertSays(await pull.judge(), "continue");
  assertSays(await pull.push({ "lint/alpha.txt": null, "lint/bravo.txt": failure("bravo") }), "continue");
  const third = await pull.push({ "lint/alpha.txt": failure("alpha"), "lint/bravo.txt": null });
  assertSays(third, "blocked");
  assert.match(third.comment, /back to the failure of [0-9a-f]{7} after 3 pushes/);
  // With a seal that fits, so that only GitHub knows that somebody else wrote it.
  await pull.edit((body) =>
    sealed(`${body}\n\nMore.`.replace(/seal=[0-9a-f]{16}/, `seal=${"0".repeat(16)}`)),
  );
  const fourth = await pull.push({ "src/other.ts": "4\n" });
  assertSays(fourth, "continue");
  assert.match(fourth.comment, /Somebody else edited the comment/);
});
