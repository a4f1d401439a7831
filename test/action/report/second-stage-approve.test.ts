// Approving in the pull request, from the second stage: who may approves what differs, and the report's own word on it is nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { applyApprovals } from "../../../shared/approval/apply.ts";
import { approvableGroups, digestOf } from "../../../shared/approval/groups.ts";
import type { Report } from "../../../shared/contract/report.ts";
import { minute } from "../../support/approvals.ts";
import { TOKENS } from "../../support/github.ts";
import { gate } from "../../support/report-parts.ts";
import { requester } from "../../support/requester.ts";
import { hostileScene, type Scene, type Told } from "../../support/second-stage.ts";
import { JOB } from "../../support/stage-as-job.ts";
import { pictures, visualGate, visualRun } from "../../support/visual-run.ts";

const CONFIG = `version: 1
sites:
  web: { folder: dist, screens: [/] }
gates:
  lint: { run: npm run lint }
  visual: { kind: visual, mode: committed }
approve: { commit: true }
`;
let scene: Scene;
let kept: Report;
const run = visualRun();

before(async () => {
  scene = await hostileScene({ by: JOB, base: { ".github/proofmark.yml": CONFIG } });
  scene.github.actions.roles.set("alice", "write");
  const [, looked] = run.report.gates;
  const screens = looked?.pictures?.screens.filter(({ outcome }) => outcome === "different") ?? [];
  const groups = looked?.pictures?.groups ?? [];
  const visual = visualGate(pictures({ against: "committed", screens, groups }), { id: "visual" });
  kept = scene.honest({ gates: [gate({ id: "lint" }), visual] });
  scene.keep([
    { name: "report.json", data: JSON.stringify(kept) },
    ...[...run.files].map(([name, bytes]) => ({ name, data: Buffer.from(bytes) })),
  ]);
});
after(() => scene?.stop());

const visualOf = ({ reported }: Told) => reported[0]?.report.gates.find(({ id }) => id === "visual");
const conclusionOf = ({ reported }: Told) => reported[0]?.report.verdict.conclusion;
const bodyNow = async () =>
  (await scene.comments()).find(({ user }) => user.login === "github-actions[bot]")?.body ?? "";
const say = (token: string, body: string) => scene.github.commentAs(token, scene.pull, body);

test("what differs is open, and the comment says how to approve it", async () => {
  const told = await scene.report();
  assert.equal(visualOf(told)?.outcome, "fail");
  const body = await bodyNow();
  for (const { key } of approvableGroups(kept)) assert.ok(body.includes(`/proofmark approve ${key}`));
  assert.match(
    body,
    /where that alone does nothing, run the first stage's job again\..*Approved shots are committed to this branch\./,
  );
});

test("what a report claims to be approved is not", async () => {
  const claims = approvableGroups(kept).map(({ key, gate: id, label, screens }) => ({
    ...{ key, gate: id, label, screens: [...screens], by: "alice", at: minute(1), how: "command" as const },
  }));
  const forged = { ...kept, ...applyApprovals(kept, claims) };
  assert.equal(forged.gates[1]?.outcome, "pass");
  const other = await hostileScene({ by: JOB, base: { ".github/proofmark.yml": CONFIG } });
  try {
    const { run: ran, change } = other.honest();
    other.keep({ ...forged, run: ran, change });
    const told = await other.report();
    assert.equal(visualOf(told)?.outcome, "fail");
    assert.equal(told.reported[0]?.report.approvals?.length ?? 0, 0);
  } finally {
    await other.stop();
  }
});

test("the author's word does not count, a maintainer's does; taking back opens it again", async () => {
  const groups = approvableGroups(kept);
  await say(TOKENS.mallory, `/proofmark approve all ${digestOf(groups)}`);
  const own = await scene.report();
  assert.equal(visualOf(own)?.outcome, "fail");
  assert.match(await bodyNow(), /did not count: `mallory` opened this pull request/);

  await say(TOKENS.alice, `/proofmark approve all ${digestOf(groups)}`);
  const told = await scene.report();
  assert.equal(visualOf(told)?.outcome, "pass");
  assert.equal(conclusionOf(told), "ready");
  assert.match(await bodyNow(), /approved by `alice` by a comment/);
  // The branch is a fork's: it is said, and not written.
  assert.equal(told.reported[0]?.committed?.done, null);
  assert.match(told.reported[0]?.committed?.left[0] ?? "", /from a fork/);

  await say(TOKENS.alice, "/proofmark unapprove");
  assert.equal(visualOf(await scene.report())?.outcome, "fail");
});

test("a box that alice ticks is hers, also once the comment is written anew", async () => {
  const [first] = approvableGroups(kept);
  const comment = (await scene.comments()).find(({ user }) => user.login === "github-actions[bot]");
  assert.ok(comment && first);
  const box = comment.body.split("\n").find((line) => line.includes(`proofmark-approve:${first.key}`)) ?? "";
  assert.match(box, /^- \[ \] Approve /);
  const { owner, repo } = scene.github;
  await requester(scene.github.url, TOKENS.alice)(
    "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    {
      ...{ owner, repo, comment_id: comment.id },
      body: comment.body.replace(box, box.replace("[ ]", "[x]")),
    },
  );
  for (const round of [1, 2]) {
    const told = await scene.report();
    const approvals = told.reported[0]?.report.approvals?.map(({ key, by, how }) => [key, by, how]);
    assert.deepEqual(approvals, [[first.key, "alice", "checkbox"]], `round ${round}`);
    assert.match(await bodyNow(), /approved by `alice` by a tick/);
  }
});

const said = (body: string, over: object = {}) =>
  scene.report({
    env: { GITHUB_EVENT_NAME: "issue_comment" },
    event: {
      action: "created",
      issue: { number: scene.pull, pull_request: {} },
      comment: { body },
      ...over,
    },
  });

test("a command takes effect at once where the second stage listens to comments", async () => {
  await say(TOKENS.alice, "/proofmark unapprove");
  assert.equal(visualOf(await said("/proofmark unapprove"))?.outcome, "fail");
  const command = `/proofmark approve all ${digestOf(approvableGroups(kept))}`;
  await say(TOKENS.alice, command);
  const told = await said(command);
  assert.equal(visualOf(told)?.outcome, "pass");
  assert.match(await bodyNow(), /approved by `alice` by a comment/);
});

test("comments that command nothing, of issues, or of commits nobody has judged yet change nothing", async () => {
  const before = await bodyNow();
  const quiet = [
    [said("Nice."), /holds no command/],
    [said("/proofmark approve x", { issue: { number: scene.pull } }), /not one of a pull request/],
  ] as const;
  for (const [telling, words] of quiet) {
    const told = await telling;
    assert.deepEqual(told.reported, []);
    assert.match(told.notes.join(), words);
  }
  const { runs } = scene.github.actions;
  const all = runs.splice(0);
  const told = await said("/proofmark unapprove");
  assert.deepEqual(told.reported, []);
  assert.match(
    told.notes.join(),
    /No run of `.github\/workflows\/proofmark.yml` has judged the newest commit/,
  );
  runs.push(...all);
  assert.equal(await bodyNow(), before);
});

test("a run of somebody else's branch at the same commit does not stand in the way", async () => {
  const { runs } = scene.github.actions;
  const [own] = runs;
  assert.ok(own);
  const copy = { ...own, id: own.id + 40, headRepository: "eve/shop", headBranch: "copy" };
  runs.push({ ...copy, createdAt: new Date(Date.now() + 3_600_000).toISOString() });
  const told = await said("/proofmark unapprove");
  assert.equal(told.reported[0]?.report.run.ciRun?.id, own.id);
  runs.pop();
});

test("another workflow's run of the same commit is not taken for the first stage's", async () => {
  const { runs } = scene.github.actions;
  const [own] = runs;
  assert.ok(own);
  runs.push({ ...own, id: own.id + 50, path: ".github/workflows/evil.yml" });
  const told = await said("/proofmark unapprove");
  assert.equal(told.reported[0]?.report.run.ciRun?.id, own.id);
});
