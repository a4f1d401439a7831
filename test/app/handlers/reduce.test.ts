// What is kept of deliveries: whatever comes is reduced without an error, and no text of it stays that is not needed.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import fc from "fast-check";
import { EVENTS, reduceDelivery, SUBSCRIPTIONS } from "../../../app/handlers/index.ts";
import { HAND_WRITTEN } from "../../support/deliveries.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");
const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);

interface Examples {
  name: string;
  examples: Record<string, unknown>[];
}
const require = createRequire(import.meta.url);
const PLACES = ["api.github.com", "ghes-31", "ghes-32", "ghes-33", "ghes-34", "ghes-35"];
const all = PLACES.flatMap((place) =>
  (require(`@octokit/webhooks-examples/${place}/index.json`) as Examples[]).flatMap(({ name, examples }) =>
    examples.map((payload) => ({ name, payload })),
  ),
);
/** As an App gets it. */
const installed = (payload: Record<string, unknown>) => ({ installation: { id: 7 }, ...payload });

test("every payload there is an example of is understood, with and without an installation", () => {
  assert.ok(all.length > 250);
  for (const { name, payload } of [...all, ...HAND_WRITTEN]) {
    for (const sent of [payload, installed(payload)]) {
      const reduced = reduceDelivery(name, sent, NOW);
      assert.ok(reduced, `${name} ${payload.action ?? ""} is not understood`);
      if (!Object.hasOwn(sent, "installation")) assert.equal(reduced.job, null);
    }
    const events = SUBSCRIPTIONS.concat("installation", "installation_repositories", "installation_target");
    const some = ["push", "workflow_run", "issue_comment"].includes(name);
    const wanted = events.includes(name) && !some && payload.action !== "member_invited";
    const { job } = reduceDelivery(name, installed(payload), NOW) ?? {};
    assert.equal(job !== null, wanted || (some && job !== null), `${name} ${payload.action}`);
  }
});

test("each event of the table has a payload among them", () => {
  const seen = new Set([...all, ...HAND_WRITTEN].map(({ name }) => name));
  assert.deepEqual(
    [...EVENTS.keys()].filter((event) => !seen.has(event)),
    [],
  );
});

const push = (more: Record<string, unknown>) => ({
  ref: "refs/heads/CANARY-branch",
  before: "1".repeat(40),
  after: "2".repeat(40),
  created: false,
  deleted: false,
  forced: false,
  repository: { id: 5, name: "CANARY-name", default_branch: "CANARY-branch", description: "CANARY" },
  installation: { id: 7 },
  commits: [
    {
      id: "2".repeat(40),
      message: "CANARY message",
      timestamp: "2026-11-18T23:30:00+02:00",
      author: { name: "CANARY", email: "CANARY@example.com", username: "mona" },
      added: ["src/api/CANARY.ts", "CANARY.md"],
      removed: ["src/api/CANARY2.ts"],
      modified: [],
    },
  ],
  ...more,
});

test("a push becomes counts by author, day and folder; nothing else of it is kept", () => {
  const reduced = reduceDelivery("push", push({}), NOW);
  assert.deepEqual(reduced, {
    installation: 7,
    repository: 5,
    action: null,
    job: {
      lane: "repository:5",
      kind: "push-activity",
      installation: 7,
      hint: {
        installation: 7,
        repository: 5,
        before: "1".repeat(40),
        after: "2".repeat(40),
        counts: [
          ["mona", "2026-11-18", "", 1],
          ["mona", "2026-11-18", "src/api", 1],
        ],
      },
    },
  });
  assert.doesNotMatch(JSON.stringify(reduced), /CANARY/);
});

test("a push that does not tell all has no counts: forced, made anew, deleted, too many, broken", () => {
  const [commit] = push({}).commits;
  const zero = "0".repeat(40);
  for (const more of [
    { forced: true },
    { before: zero, created: true },
    { after: zero, deleted: true, commits: [] },
    { commits: Array(2_048).fill(commit) },
    { commits: "many" },
    { commits: [commit, null] },
    { commits: [{ ...commit, added: [1] }] },
    { forced: undefined },
  ]) {
    const hint = reduceDelivery("push", push(more), NOW)?.job?.hint;
    assert.equal(hint?.counts, null, JSON.stringify(more).slice(0, 60));
  }
  assert.equal(reduceDelivery("push", push({ ref: "refs/heads/other" }), NOW)?.job, null);
  assert.equal(reduceDelivery("push", push({ ref: "refs/tags/CANARY-branch" }), NOW)?.job, null);
});

test("hints are bounded, whatever is pushed", () => {
  const commits = Array.from({ length: 2_000 }, (_, commit) => ({
    author: { username: `someone-${commit}` },
    timestamp: "2026-11-18T00:00:00Z",
    added: Array.from({ length: 100 }, (_, file) => `${"long/".repeat(60)}${file}/${commit}/${file}/file`),
    removed: [],
    modified: [],
  }));
  const job = reduceDelivery("push", push({ commits }), NOW)?.job;
  assert.ok(JSON.stringify(job).length < 1_000_000);
});

test("a push of more files than are worth folding holds nobody up: GitHub is asked in its place", () => {
  const commit = (files: number) => ({
    author: { username: "someone" },
    timestamp: "2026-11-18T00:00:00Z",
    added: Array.from({ length: files }, (_, file) => `${file}/a/b/file`),
    removed: [],
    modified: [],
  });
  const countsOf = (...files: number[]) =>
    reduceDelivery("push", push({ commits: files.map(commit) }), NOW)?.job?.hint.counts;
  assert.ok(Array.isArray(countsOf(10_000, 10_000)));
  assert.equal(countsOf(10_000, 10_001), null);
});

test("what is no delivery is told as such, and never throws", () => {
  for (const payload of [null, 1, "text", [], [push({})], undefined, true])
    assert.equal(reduceDelivery("push", payload, NOW), null);
  for (const more of [
    { installation: { id: "7" } },
    { installation: 7 },
    { installation: { id: -1 } },
    { installation: { id: 2 ** 60 } },
    { repository: null },
    { repository: { id: Number.NaN } },
    { repository: { __proto__: { id: 5 } } },
  ])
    assert.equal(reduceDelivery("push", push(more), NOW), null, JSON.stringify(more));
  assert.equal(reduceDelivery("membership", { installation: { id: 7 } }, NOW), null);
  for (const event of ["__proto__", "constructor", "toString", ""])
    assert.equal(reduceDelivery(event, push({}), NOW)?.job, null);
});

test("any JSON at all, under any event's name", () => {
  const keys = fc.constantFrom(
    ...["installation", "repository", "id", "action", "commits", "added", "team", "changes", "owner", "from"],
    ...[
      "__proto__",
      "constructor",
      "ref",
      "before",
      "after",
      "default_branch",
      "forced",
      "author",
      "username",
    ],
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.oneof(fc.jsonValue({ maxDepth: 0 }), fc.integer(), fc.constant("2".repeat(40))),
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.dictionary(keys, tie("tree"), { maxKeys: 8 }),
    ),
  }));
  const event = fc.constantFrom(...EVENTS.keys(), "ping");
  fc.assert(
    fc.property(event, tree, (name, payload) => {
      const reduced = reduceDelivery(name, payload, NOW);
      assert.equal(reduced === null || typeof reduced === "object", true);
      const hostile = JSON.parse(JSON.stringify({ ...push({}), payload }).replace('"payload"', '"commits"'));
      reduceDelivery(name, hostile, NOW);
    }),
    { numRuns: RUNS },
  );
});
