// The memory as GitHub gives it → a stricter report, or the same one. Questions are counted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { editorWatch } from "../../../shared/comment/existing.ts";
import { judgeLoop } from "../../../shared/comment/judge-loop.ts";
import { LOOP_DEFAULTS } from "../../../shared/comment/loop-settings.ts";
import { renderHead, sealed } from "../../../shared/comment/marker.ts";
import { type CommentState, nextState } from "../../../shared/comment/state.ts";
import type { Report } from "../../../shared/contract/report.ts";
import type { Request } from "../../../shared/perform.ts";
import { change, digits, file, gate, READY, report, testFailure } from "../../support/report-parts.ts";

const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
const commit = (at: number): string => digits("commit", at).padEnd(40, "0");

function failed(at: number, tests: readonly string[] = ["sums"]): Report {
  return report({
    run: { ...report().run, startedAt: new Date(1_795_000_000_000 + at * 3_600_000).toISOString() },
    change: change({ head: commit(at), files: [file("src/a.ts"), file("test/cart.test.ts")] }),
    gates: [gate({ id: "test", outcome: "fail" })],
    findings: tests.map((name) => testFailure({ test: name, message: `no ${name}` })),
    verdict: { ...READY, conclusion: "continue", score: 41, because: "1 new." },
  });
}

/** A comment that remembers these runs. */
function remembered(runs: readonly Report[], more = ""): string {
  let state: CommentState | null = null;
  for (const [at, run] of runs.entries())
    state = nextState(state, run, {
      head: run.change.head ?? "",
      run: at + 1,
      attempt: 1,
      startedAt: Date.parse(run.run.startedAt),
    });
  assert.ok(state);
  return sealed(`${renderHead("default", state)}\n\nwords${more}`);
}

interface World {
  body: string;
  editor?: { login: string; __typename: string } | null;
  /** Newest first. */
  edits?: readonly { editor: World["editor"]; deletedAt: string | null; diff: string }[];
  compared?: unknown;
}

function world({ body, editor = null, edits, compared }: World): { request: Request; asked: string[] } {
  const asked: string[] = [];
  const request: Request = async (route) => {
    asked.push(route.replace(/[0-9a-f]{40}/g, "<sha>"));
    if (route.includes("/compare/") && compared === undefined)
      throw Object.assign(new Error("Not Found"), { status: 404 });
    const comment = { id: 7, node_id: "IC_7", body, user: BOT };
    const data = route.includes("graphql")
      ? { data: { node: { editor, userContentEdits: { nodes: edits ?? [] } } } }
      : route.includes("/compare/")
        ? compared
        : [comment];
    return { status: 200, data, headers: {} };
  };
  return { request, asked };
}

const judge = (given: Report, { request }: { request: Request }, after = 3) =>
  judgeLoop(
    given,
    {
      owner: "acme",
      repo: "shop",
      issue: 128,
      key: "default",
      me: BOT,
      settings: { ...LOOP_DEFAULTS, after },
      suspects: ["src/b.ts"],
    },
    { request, edited: editorWatch(request, BOT) },
  );

const COMPARED = { status: "ahead", files: [{ filename: "src/a.ts" }, { filename: "main/merged.ts" }] };

test("a third push alike: blocked, with what changed of the pull request and where it fails and did not", async () => {
  const there = world({ body: remembered([failed(1), failed(2)]), compared: COMPARED });
  const { report: told, loop } = await judge(failed(3), there);
  assert.ok(loop.kind === "repeating");
  assert.deepEqual([loop.times, loop.seconds, loop.heads], [3, 7200, [1, 2, 3].map(commit)]);
  assert.deepEqual(loop.changes, { changed: ["src/a.ts"], untouched: ["src/b.ts", "test/cart.test.ts"] });
  assert.deepEqual([told.verdict.conclusion, told.verdict.score], ["blocked", 41]);
  assert.match(
    told.verdict.because,
    /^Going in circles: the same failure after 3 pushes in 2 hours\. 1 new\.$/,
  );
  assert.deepEqual(there.asked, [
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    "POST /graphql",
    "GET /repos/{owner}/{repo}/compare/<sha>...<sha>",
  ]);
});

test("without a loop nothing more is asked, and the very same report comes back", async () => {
  const there = world({ body: remembered([failed(1)]) });
  const given = failed(2);
  assert.equal((await judge(given, there)).report, given);
  assert.equal(there.asked.length, 2);
  const nobody = world({ body: "hello" });
  assert.equal((await judge(given, nobody)).report, given);
  assert.equal(nobody.asked.length, 1, "no comment of ours: nobody could have edited it");
});

const UNTOLD: Record<string, unknown> = {
  "not to be had": undefined,
  rewritten: { ...COMPARED, status: "diverged" },
  "something else": { files: "many" },
};
for (const [name, compared] of Object.entries(UNTOLD))
  test(`a comparison that is ${name} leaves a loop without what changed`, async () => {
    const { loop } = await judge(failed(3), world({ body: remembered([failed(1), failed(2)]), compared }));
    assert.ok(loop.kind === "repeating");
    assert.equal(loop.changes, null);
  });

const body = remembered([failed(1), failed(2)]);
const US = { login: "github-actions", __typename: "Bot" };
const MAINTAINER = { login: "alice", __typename: "User" };
const BOX = `- [ ] cards <!-- proofmark-approve:${"a".repeat(32)} -->`;
const boxed = remembered([failed(1), failed(2)], `\n\n${BOX}\n- [ ] other`);
const ticked = boxed.replace(BOX, BOX.replace("[ ]", "[x]"));
const written = { editor: US, deletedAt: null, diff: boxed };

test("a maintainer who ticked our boxes has not edited the memory", async () => {
  assert.notEqual(ticked, boxed);
  const edits = [{ editor: MAINTAINER, deletedAt: null, diff: ticked }, written];
  const there = world({ body: ticked, editor: MAINTAINER, edits, compared: COMPARED });
  assert.equal((await judge(failed(3), there)).loop.kind, "repeating");
  const unasked = world({ body: ticked, editor: US, compared: COMPARED });
  assert.equal((await judge(failed(3), unasked)).loop.kind, "repeating", "the seal holds");
});

const TOUCHED: Record<string, World> = {
  "under cover of a tick": {
    body: remembered([failed(1)], `\n\n${BOX}\n- [ ] other`).replace(BOX, BOX.replace("[ ]", "[x]")),
    editor: MAINTAINER,
    edits: [written],
  },
  "by a tick that is none of ours": {
    body: boxed.replace("- [ ] other", "- [x] other"),
    editor: MAINTAINER,
    edits: [written],
  },
  "after what we wrote was deleted": {
    body: ticked,
    editor: MAINTAINER,
    edits: [{ ...written, deletedAt: "2026-11-21T00:00:00Z" }],
  },
  "by a person": { body, editor: { login: "mallory", __typename: "User" } },
  "by a person named like the bot": { body, editor: { login: "github-actions", __typename: "User" } },
  "by another bot": { body, editor: { login: "dependabot", __typename: "Bot" } },
  "and nobody says by whom": { body: body.replace("words", "other words") },
};
for (const [name, there] of Object.entries(TOUCHED))
  test(`a memory edited ${name} is dropped, and the report says so`, async () => {
    const { report: told, loop } = await judge(failed(3), world({ compared: COMPARED, ...there }));
    assert.equal(loop.kind, "none");
    assert.equal(told.verdict.conclusion, "continue");
    assert.deepEqual(
      told.notes.map(({ code }) => code),
      ["history-dropped"],
    );
  });

test("edited last by ourselves, as every update is, it is believed", async () => {
  const editor = { login: "github-actions", __typename: "Bot" };
  const { loop } = await judge(failed(3), world({ body, editor, compared: COMPARED }));
  assert.equal(loop.kind, "repeating");
});

test("what is ready stays ready, whatever is remembered", async () => {
  const green = report({ change: change({ head: commit(3) }) });
  const { report: told, loop } = await judge(green, world({ body, compared: COMPARED }));
  assert.equal(loop.kind, "none");
  assert.equal(told.verdict.conclusion, "ready");
});
