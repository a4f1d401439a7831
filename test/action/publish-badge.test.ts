// When a badge is published, and what keeps it back: told, and nothing else changed by it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readInput, wishesFromInputs } from "../../action/input.ts";
import { type BadgeRequest, publishBadge } from "../../action/publish-badge.ts";
import { type Badge, projectId } from "../../shared/contract/badge.ts";
import type { Report } from "../../shared/contract/report.ts";
import { formatKey } from "../../shared/keys/format.ts";
import { clean } from "../support/reports.ts";

const SHA = "c".repeat(40);
const SALT = "0f".repeat(32);
const KEY = formatKey({ mode: "live", id: "a".repeat(12), secret: "b".repeat(43) });
const settings = { publish: true, url: "https://app.example", salt: SALT };
const defaultBranch = { name: "main", commit: SHA, repositoryId: "77" };

const report = (over: Partial<Report> = {}): Report => {
  const whole = clean();
  return { ...whole, change: { ...whole.change, head: SHA, pullRequest: null }, ...over };
};

async function published(
  over: Partial<BadgeRequest> = {},
  about: { report?: Report; newest?: string | null; answer?: string | null } = {},
) {
  const sent: Badge[] = [];
  const notes: string[] = [];
  const asked: string[] = [];
  const events: unknown[] = [];
  const request = { settings, input: { defaultBranch, only: [] }, key: KEY, offline: false, ...over };
  await publishBadge(about.report ?? report(), request, {
    post: async (badge) => {
      sent.push(badge);
      return about.answer ?? null;
    },
    newest: async (branch) => {
      asked.push(branch);
      return about.newest === undefined ? SHA : about.newest;
    },
    display: { note: (line) => void notes.push(line) },
    journal: { record: (what, data) => void events.push([what, data]) },
  });
  return { sent, notes, asked, events };
}

test("the score of the default branch is sent under the project's id, and said", async () => {
  const { verdict } = report();
  const { sent, notes, asked, events } = await published();
  assert.deepEqual(sent, [{ project: projectId(SALT, "77"), score: verdict.score }]);
  assert.deepEqual(notes, [`The badge now says ${verdict.score}.`]);
  assert.deepEqual(asked, ["main"]);
  assert.deepEqual(events, [["badge", { published: true, score: verdict.score }]]);
});

test("nothing is sent, asked or said where no badge is wanted", async () => {
  const shard = { index: 1, count: 2 } as unknown as NonNullable<Report["shard"]>;
  for (const result of [
    await published({ settings: undefined }),
    await published({ settings: { ...settings, publish: false } }),
    await published({ input: { only: [] } }),
    await published({}, { report: report({ shard }) }),
  ])
    assert.deepEqual(result, { sent: [], notes: [], asked: [], events: [] });
});

const other = report();
const KEPT: readonly [string, Parameters<typeof published>, RegExp][] = [
  ["offline", [{ offline: true }], /PROOFMARK_OFFLINE/],
  ["gates left out", [{ input: { defaultBranch, only: ["lint"] } }], /`only`/],
  [
    "another commit",
    [{}, { report: { ...other, change: { ...other.change, head: "d".repeat(40) } } }],
    /not the commit/,
  ],
  ["no key", [{ key: "" }], /no key/],
  ["half a key", [{ key: KEY.slice(0, -1) }], /not a whole one/],
  ["a key with a slip", [{ key: KEY.replace("aaab", "aaba") }], /not a whole one/],
];
for (const [name, given, words] of KEPT)
  test(`nothing is sent or asked, and it is said: ${name}`, async () => {
    const { sent, asked, notes } = await published(...given);
    assert.deepEqual([sent, asked, notes.length], [[], [], 1]);
    assert.match(notes[0] ?? "", words);
    assert.ok(!notes[0]?.includes(KEY.slice(0, 40)), "the key is told");
  });

test("a late run of an old commit leaves the badge alone; where GitHub does not say, it is published", async () => {
  const late = await published({}, { newest: "e".repeat(40) });
  assert.deepEqual([late.sent, late.events.length], [[], 1]);
  assert.match(late.notes[0] ?? "", /newer commit/);
  assert.equal((await published({}, { newest: null })).sent.length, 1);
});

test("what the App answered is said", async () => {
  const { notes, events } = await published({}, { answer: "the App is busy (503)." });
  assert.deepEqual(notes, ["The badge was not published: the App is busy (503)."]);
  assert.deepEqual(events, [["badge", { published: false, score: report().verdict.score }]]);
});

const on = (name: string, ref: string, payload: unknown = { repository: { default_branch: "main" } }) =>
  readInput(
    {
      env: { GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_SHA: SHA, GITHUB_REPOSITORY_ID: "77" },
      event: payload,
      workspace: "/w",
    },
    wishesFromInputs({}),
  ).defaultBranch;

test("a push, a schedule and a dispatch on the default branch are the only events of it", () => {
  for (const name of ["push", "schedule", "workflow_dispatch"])
    assert.deepEqual(on(name, "refs/heads/main"), defaultBranch, name);
  assert.deepEqual(on("schedule", "refs/heads/main", {}), defaultBranch);
  const pull = { pull_request: { number: 1 }, repository: { default_branch: "main" } };
  for (const name of [
    "pull_request",
    "pull_request_target",
    "merge_group",
    "workflow_run",
    "issue_comment",
    "repository_dispatch",
    "",
  ])
    assert.equal(on(name, "refs/heads/main", pull), undefined, name);
});

test("another branch, a tag or a payload without the default branch is not the default branch", () => {
  for (const ref of [
    "refs/heads/other",
    "refs/heads/main2",
    "refs/heads/x/main",
    "refs/tags/main",
    "main",
    "",
  ])
    assert.equal(on("push", ref), undefined, ref);
  assert.equal(on("push", "refs/heads/main", {}), undefined);
  assert.equal(on("push", "", { repository: { default_branch: "" } }), undefined);
});
