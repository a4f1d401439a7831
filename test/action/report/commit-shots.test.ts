import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openEgress } from "../../../action/adapters/egress.ts";
import { unstamped } from "../../../action/gates/visual/against/stamp.ts";
import { type CommittingShots, planShotsCommit } from "../../../action/report/commit-shots.ts";
import { prepareShot, shotFolders } from "../../../action/shots-to-commit.ts";
import { applyApprovals } from "../../../shared/approval/apply.ts";
import { approvableGroups } from "../../../shared/approval/groups.ts";
import type { Report } from "../../../shared/contract/report.ts";
import type { CommitEffect } from "../../../shared/effects.ts";
import { perform } from "../../../shared/perform.ts";
import { minute } from "../../support/approvals.ts";
import { startGitHub, TOKENS } from "../../support/github.ts";
import { requester } from "../../support/requester.ts";
import { visualRun } from "../../support/visual-run.ts";

const github = await startGitHub();
after(() => github.stop());

const run = visualRun();
const GONE = "shots/web/press/desktop.png";

/** Judged against committed shots, everything approved that can be. */
function approvedRun(over: { against?: "committed" | "merge-base"; only?: string } = {}): Report {
  const gates = run.report.gates.map((gate) =>
    gate.pictures === null
      ? gate
      : { ...gate, pictures: { ...gate.pictures, against: over.against ?? "committed", obsolete: [GONE] } },
  );
  const report = { ...run.report, gates };
  const approvals = approvableGroups(report)
    .filter(({ kind }) => over.only === undefined || kind === over.only)
    .map(({ key, gate, label, screens }) => ({
      ...{ key, gate, label, screens: [...screens], by: "alice", at: minute(1), how: "command" as const },
    }));
  return { ...report, ...applyApprovals(report, approvals) };
}

const committing = (over: Partial<CommittingShots> = {}): CommittingShots => ({
  report: approvedRun(),
  settings: { commit: true },
  repository: { owner: github.owner, name: github.repo },
  pull: { headBranch: "feature/buttons", baseBranch: "main", fromFork: false },
  head: "a".repeat(40),
  folders: new Map([["visual", "shots/web"]]),
  read: async (file) => run.files.get(file) ?? null,
  prepare: prepareShot,
  ...over,
});

const pathsOf = (effect: CommitEffect | null) =>
  effect?.files.map(({ path, bytes }) => `${bytes ? "+" : "-"} ${path}`);

test("approved screens become files below the shots' folder, stamped; a removed screen's shot goes", async () => {
  const { effect, left } = await planShotsCommit(committing());
  assert.deepEqual(left, []);
  assert.deepEqual(pathsOf(effect), [
    "+ shots/web/home/desktop.png",
    "+ shots/web/home/mobile.png",
    "+ shots/web/pricing/desktop.png",
    "+ shots/web/blog/desktop.png",
    "+ shots/web/blog/mobile.png",
    "+ shots/web/team/desktop.png",
    "+ shots/web/articles/desktop.png",
    "+ shots/web/help/desktop.png",
    "- shots/web/press/desktop.png",
  ]);
  const { environment, png } = unstamped(effect?.files[0]?.bytes ?? new Uint8Array());
  assert.equal(environment, "5f0e9a1c22b3d4e6");
  assert.deepEqual(
    Buffer.from(png),
    Buffer.from(run.files.get("screens/visual/home-desktop.head.png") ?? []),
  );
  assert.match(effect?.message ?? "", /^9 approved shots\n[\s\S]*\nApproved-by: alice$/);
});

test("nothing is committed that was not asked for, or not approved", async () => {
  for (const over of [
    { settings: { commit: false } },
    { report: run.report },
    { report: approvedRun({ against: "merge-base" }) },
    { folders: new Map<string, string>() },
    { pull: { headBranch: "main", baseBranch: "main", fromFork: false } },
  ])
    assert.deepEqual(await planShotsCommit(committing(over)), { effect: null, left: [] });
  const { effect } = await planShotsCommit(committing({ report: approvedRun({ only: "gone" }) }));
  assert.deepEqual(pathsOf(effect), [`- ${GONE}`]);
  const claimed = { ...run.report, approvals: approvedRun({ only: "new" }).approvals };
  assert.deepEqual((await planShotsCommit(committing({ report: claimed }))).effect, null, "against the base");
});

test("a fork's branch is not written, and how else is said", async () => {
  const { effect, left } = await planShotsCommit(
    committing({ pull: { headBranch: "x", baseBranch: "main", fromFork: true } }),
  );
  assert.equal(effect, null);
  assert.match(left.join(), /comes from a fork.*npx proofmark approve/);
});

test("bytes that were not approved, are missing or no picture are not committed", async () => {
  const other = run.files.get("screens/visual/articles-desktop.head.png") ?? new Uint8Array();
  const reads: readonly (readonly [RegExp, CommittingShots["read"]])[] = [
    [/is not the one that was approved/, async () => other],
    [/is not in the run's artifact/, async () => null],
  ];
  for (const [why, read] of reads) {
    const { effect, left } = await planShotsCommit(committing({ read }));
    assert.ok(left.length >= 7);
    assert.match(left[0] ?? "", why);
    assert.ok((effect?.files.length ?? 0) <= 2);
  }
  const { effect, left } = await planShotsCommit(committing({ prepare: () => null }));
  assert.match(left[0] ?? "", /no PNG/);
  assert.deepEqual(pathsOf(effect), [`- ${GONE}`]);
});

test("names that lead elsewhere name no file", async () => {
  const evil = ["../../.github/workflows/x", "/etc/x", "a/../../b", "a\\b", ".git/hooks", "a//b", "a\nb"];
  for (const id of evil) {
    const report = approvedRun();
    const gates = report.gates.map((gate) =>
      gate.pictures === null
        ? gate
        : {
            ...gate,
            pictures: {
              ...gate.pictures,
              obsolete: [`shots/web/${id}.png`],
              screens: gate.pictures.screens.map((each) =>
                each.id === "articles/desktop" || each.outcome === "gone" ? { ...each, id } : each,
              ),
              groups: gate.pictures.groups.map((group) => ({
                ...group,
                screens: group.screens.map((each) => (each === "articles/desktop" ? id : each)),
              })),
            },
          },
    );
    const renamed = { ...report, gates };
    const approvals = approvableGroups(renamed).map(({ key, gate, label, screens }) => ({
      ...{ key, gate, label, screens: [...screens], by: "alice", at: minute(1), how: "command" as const },
    }));
    const { effect } = await planShotsCommit(committing({ report: { ...renamed, approvals } }));
    assert.equal(effect?.files.length, 7, id);
    for (const { path } of effect?.files ?? []) assert.match(path, /^shots\/web\/[a-z]+\/[a-z]+\.png$/);
  }
});

test("folders of shots are those of the config's visual gates", () => {
  const folders = shotFolders({
    gates: { a: { kind: "visual" }, b: { kind: "visual", shots: "x/y" }, c: { kind: "design", shots: "z" } },
  } as unknown as Parameters<typeof shotFolders>[0]);
  assert.deepEqual(
    [...folders],
    [
      ["a", "screens/a"],
      ["b", "x/y"],
    ],
  );
});

const request = requester(github.url, github.token);
const ports = { request, sleep: async () => {}, jitter: () => 0, dry: null };
const tip = async (branch: string) =>
  ((await github.call("GET", `/git/ref/heads/${branch}`)).data as { object: { sha: string } }).object.sha;
const filesAt = async (sha: string) => {
  const { data } = await github.call("GET", `/git/commits/${sha}`);
  const tree = (data as { tree: { sha: string } }).tree.sha;
  const listed = (await github.call("GET", `/git/trees/${tree}?recursive=1`)).data as {
    tree: { path: string; type: string }[];
  };
  return listed.tree.flatMap(({ path, type }) => (type === "blob" ? [path] : [])).toSorted();
};
async function branch(name: string): Promise<string> {
  await github.call("POST", "/git/refs", { ref: `refs/heads/${name}`, sha: await tip("main") });
  const content = Buffer.from("old").toString("base64");
  await github.call("PUT", `/contents/${GONE}`, { message: "A shot", content, branch: name });
  return tip(encodeURIComponent(name).replaceAll("%2F", "/"));
}
const commit = async (head: string, name: string) => {
  const pull = { headBranch: name, baseBranch: "main", fromFork: false };
  const { effect } = await planShotsCommit(committing({ head, pull }));
  assert.ok(effect);
  return (await perform<"commit">([effect], ports))[0];
};

test("one commit on top of the judged one: the branch has the files, and nothing else changed", async () => {
  const head = await branch("feature/one");
  const before = await filesAt(head);
  const done = await commit(head, "feature/one");
  assert.equal(done?.done, "committed");
  const now = await tip("feature/one");
  assert.equal(done?.done === "committed" && done.sha, now);
  const { data } = await github.call("GET", `/git/commits/${now}`);
  assert.deepEqual(
    (data as { parents: { sha: string }[] }).parents.map(({ sha }) => sha),
    [head],
  );
  const added =
    (await planShotsCommit(committing())).effect?.files.flatMap(({ path, bytes }) => (bytes ? [path] : [])) ??
    [];
  assert.deepEqual(await filesAt(now), [...before.filter((path) => path !== GONE), ...added].toSorted());
  assert.deepEqual(await commit(now, "feature/one"), { kind: "commit", done: "left", why: "unchanged" });
});

test("a branch that moved on, was set back or is gone is left alone", async () => {
  const head = await branch("feature/two");
  const moved = { kind: "commit", done: "left", why: "moved" };
  await github.call("PUT", "/contents/more.txt", {
    message: "More",
    content: "bW9yZQ==",
    branch: "feature/two",
  });
  const later = await tip("feature/two");
  assert.deepEqual(await commit(head, "feature/two"), moved);
  await github.call("PATCH", "/git/refs/heads/feature/two", { sha: await tip("main"), force: true });
  assert.deepEqual(await commit(later, "feature/two"), moved);
  assert.equal(await tip("feature/two"), await tip("main"));
  assert.deepEqual(await commit(later, "feature/none"), moved);
});

test("a push in the middle of it is not overtaken", async () => {
  const head = await branch("feature/three");
  github.fault({
    method: "PATCH",
    path: /refs\/heads/,
    meanwhile: async () =>
      void (await github.call("PUT", "/contents/late.txt", {
        message: "Late",
        content: "bGF0ZQ==",
        branch: "feature/three",
      })),
  });
  assert.deepEqual(await commit(head, "feature/three"), { kind: "commit", done: "left", why: "moved" });
  assert.ok((await filesAt(await tip("feature/three"))).includes("late.txt"));
});

test("the door lets a commit out while it is open, and only then", async () => {
  const name = "feature/of-äpfel+more";
  const head = await branch(name);
  const door = openEgress({
    apiUrl: github.url,
    repository: `${github.owner}/${github.repo}`,
    resultsUrl: null,
    scrub: (text) => text,
    clock: { now: () => 0, elapsed: () => 0 },
    record: () => {},
  });
  const pull = { headBranch: name, baseBranch: "main", fromFork: false };
  const { effect } = await planShotsCommit(committing({ head, pull }));
  assert.ok(effect);
  const through = { ...ports, request: requester(github.url, github.token, door.fetch) };
  const [closed] = await perform<"commit">([effect], through);
  assert.equal(closed?.done === "failed" && closed.problem.code, "egress-refused");
  const [done] = await door.during("approved-shots", () => perform<"commit">([effect], through));
  assert.equal(done?.done, "committed");
  assert.notEqual(await tip(encodeURIComponent(name).replace("%2F", "/")), head);
});

test("a token that may not write fails as a problem that says what to do", async () => {
  const head = await branch("feature/four");
  const { effect } = await planShotsCommit(
    committing({ head, pull: { headBranch: "feature/four", baseBranch: "main", fromFork: false } }),
  );
  assert.ok(effect);
  const [done] = await perform<"commit">([effect], {
    ...ports,
    request: requester(github.url, TOKENS.readOnly),
  });
  assert.ok(done?.done === "failed");
  assert.match(done.problem.message, /Approved shots could not be committed to the branch feature\/four/);
  assert.match(done.problem.todo, /contents: write/);
});
