// The one comment against a stateful GitHub: a thousand others, planted markers, racing jobs, refusals.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseHead, renderHead, sealed } from "../../shared/comment/marker.ts";
import { nextState } from "../../shared/comment/state.ts";
import type { CommentEffect } from "../../shared/effects.ts";
import { type PerformPorts, perform } from "../../shared/perform.ts";
import { type GitHub, startGitHub, TOKENS } from "../support/github.ts";
import { report } from "../support/report-parts.ts";
import { requester } from "../support/requester.ts";

const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
let github: GitHub;
before(async () => {
  github = await startGitHub();
});
after(() => github.stop());

const head = (run: number): string => String(run).padEnd(40, "a");

function effect(issue: number, run: number, over: Partial<CommentEffect> = {}): CommentEffect {
  const stamp = over.stamp ?? { head: head(run), run, attempt: 1, startedAt: run * 1000 };
  return {
    kind: "comment",
    owner: github.owner,
    repo: github.repo,
    issue,
    key: "default",
    me: BOT,
    stamp,
    mode: "always",
    clean: false,
    render: (previous) => {
      const state = nextState(previous, report({}), stamp);
      return sealed(`${renderHead("default", state)}\n\nwords of run ${run}, ${state.runs.length} in all`);
    },
    ...over,
  };
}

/** The runs of these tests are of commits that the pull request never had: they cannot ask whether it has moved on. */
function unaware(request: PerformPorts["request"]): PerformPorts["request"] {
  return (route, parameters) =>
    route.includes("/pulls/")
      ? Promise.reject(Object.assign(new Error("Forbidden"), { status: 403 }))
      : request(route, parameters);
}

const ports = (over: Partial<PerformPorts> = {}): PerformPorts => ({
  request: unaware(requester(github.url, github.token)),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  jitter: () => 1,
  dry: null,
  ...over,
});

const bodies = async (pull: number): Promise<string[]> =>
  (await github.comments(pull))
    .filter(({ user, body }) => user.login === BOT.login && parseHead(body) !== null)
    .map(({ body }) => body.split("\n").at(-1) ?? "");

test("among 1,000 others, with planted, quoted and hidden copies, one comment stays and is found again", async () => {
  const { number } = await github.openPull();
  for (let at = 0; at < 10; at += 1) {
    await Promise.all(Array.from({ length: 50 }, () => github.commentAs(TOKENS.alice, number, "me too")));
  }
  const render = effect(number, 1).render;
  await github.commentAs(TOKENS.mallory, number, render(null).replace("run 1", "run 99"));
  await perform([effect(number, 1)], ports());
  await github.commentAs(TOKENS.write, number, `> ${render(null)}`);
  for (let at = 0; at < 10; at += 1) {
    await Promise.all(Array.from({ length: 50 }, () => github.commentAs(TOKENS.alice, number, "me too")));
  }
  // What a job leaves that dies between writing and looking again.
  await github.commentAs(TOKENS.write, number, effect(number, 2).render(null));
  const [third] = await perform([effect(number, 3)], ports());
  assert.deepEqual(await bodies(number), ["words of run 3, 2 in all"]);
  const all = await github.comments(number);
  assert.equal(all.length, 1_003);
  assert.ok(third?.done === "updated" && third.id === 502, "the first one made is the place");
  assert.ok(all.some(({ user, body }) => user.login === "mallory" && body.includes("words of run 99")));
});

test("two jobs that read at the same time", async () => {
  const { number } = await github.openPull();
  let readers = 0;
  let bothHaveRead = () => {};
  const both = new Promise<void>((resolve) => {
    bothHaveRead = resolve;
  });
  const waiting = (): PerformPorts["request"] => {
    const request = unaware(requester(github.url, github.token));
    let first = true;
    return async (route, parameters) => {
      const answer = await request(route, parameters);
      if (first) {
        first = false;
        readers += 1;
        if (readers === 2) bothHaveRead();
        await both;
      }
      return answer;
    };
  };
  const jobs = [8, 7].map((run) =>
    perform([effect(number, run)], ports({ request: waiting(), jitter: () => 300 })),
  );
  await Promise.all(jobs);
  assert.equal((await bodies(number)).length, 1);
  assert.match((await bodies(number))[0] ?? "", /^words of run 8/);
});

test("an old run that finishes late says nothing", async () => {
  const { number } = await github.openPull();
  await perform([effect(number, 6)], ports());
  const [late] = await perform([effect(number, 5)], ports());
  assert.deepEqual(late, {
    kind: "comment",
    done: "left",
    id: late?.done === "left" ? late.id : 0,
    why: "newer-run",
  });
  assert.deepEqual(await bodies(number), ["words of run 6, 1 in all"]);
});

test("a late run of an old commit does not begin a comment, one of the newest does", async () => {
  const pull = await github.openPull();
  const aware = ports({ request: requester(github.url, github.token) });
  const of = (commit: string) =>
    effect(pull.number, 5, { stamp: { ...effect(pull.number, 5).stamp, head: commit } });
  const [late] = await perform([of("0".repeat(40))], aware);
  assert.deepEqual(late, { kind: "comment", done: "left", id: null, why: "superseded" });
  assert.equal((await github.comments(pull.number)).length, 0);
  const [now] = await perform([of(pull.head)], aware);
  assert.equal(now?.done, "created");
});

test("the same words for the same commit are not written again", async () => {
  const { number } = await github.openPull();
  await perform([effect(number, 6)], ports());
  github.forget();
  const [again] = await perform([effect(number, 6)], ports());
  assert.ok(again?.done === "left" && again.why === "unchanged");
  assert.deepEqual(
    github.requests.map(({ method }) => method),
    ["GET"],
  );
});

test("an older run's words written over ours are put right", async () => {
  const { number } = await github.openPull();
  await perform([effect(number, 3)], ports());
  const [{ id } = { id: 0 }] = await github.comments(number);
  github.fault({
    method: "PATCH",
    delayMs: 0,
    meanwhile: async () => {
      // A slow writer whose bytes arrive after ours: played after our answer, before our second look.
      setTimeout(() => {
        void github.call(
          "PATCH",
          `/issues/comments/${id}`,
          { body: effect(number, 2).render(null) },
          TOKENS.write,
        );
      }, 60);
    },
  });
  await perform([effect(number, 4)], ports({ jitter: () => 250 }));
  assert.match((await bodies(number))[0] ?? "", /^words of run 4/);
});

test("a comment deleted under our hands is made again", async () => {
  const { number } = await github.openPull();
  await perform([effect(number, 1)], ports());
  const [{ id } = { id: 0 }] = await github.comments(number);
  github.fault({
    method: "PATCH",
    meanwhile: async () => {
      await github.call("DELETE", `/issues/comments/${id}`);
    },
  });
  await perform([effect(number, 2)], ports());
  assert.deepEqual(await bodies(number), ["words of run 2, 1 in all"]);
});

test("a guess at who we are is corrected by the comment we made", async () => {
  const { number } = await github.openPull();
  const alice = ports({ request: unaware(requester(github.url, TOKENS.alice)) });
  await perform([effect(number, 1)], alice);
  assert.equal((await github.comments(number)).length, 1);
});

test("a dry run tells and writes nothing", async () => {
  const { number } = await github.openPull();
  const lines: string[] = [];
  await perform([effect(number, 1)], ports({ dry: (line) => lines.push(line) }));
  assert.deepEqual(lines, [`would comment on acme/shop#${number}`]);
  assert.equal((await github.comments(number)).length, 0);
});

test("a read-only token is a problem that names the permission, and nothing else", async () => {
  const { number } = await github.openPull();
  const request = unaware(requester(github.url, github.readOnlyToken));
  const [done] = await perform([effect(number, 1)], ports({ request }));
  assert.ok(done?.done === "failed");
  assert.equal(done.problem.code, "publish-failed");
  assert.match(
    done.problem.message,
    /acme\/shop#\d+ could not be written: GitHub answered 403 \(Resource not acc/,
  );
  assert.match(done.problem.todo, /`permissions: pull-requests: write`.*fork/);
});

const refusals: [number, string, RegExp][] = [
  [401, "Bad credentials", /token is not valid/],
  [403, "Unable to create comment because issue is locked.", /locked/],
  [403, "You have exceeded a secondary rate limit.", /later/],
  [404, "Not Found", /cannot see this pull request/],
  [410, "Gone", /still exist/],
  [422, "Validation Failed", /fault of Proofmark/],
  [502, "Bad Gateway", /run the job again/],
];
for (const [status, message, todo] of refusals) {
  test(`an answer of ${status} "${message}" is a problem with what to do`, async () => {
    const { number } = await github.openPull();
    github.fault({ method: "POST", respond: { status, body: { message } } });
    const [done] = await perform([effect(number, 1)], ports());
    assert.ok(done?.done === "failed");
    assert.match(done.problem.todo, todo);
  });
}

test("a bug is not dressed up as a problem", async () => {
  const { number } = await github.openPull();
  const render = () => {
    throw new TypeError("a bug");
  };
  await assert.rejects(perform([effect(number, 1, { render })], ports()), TypeError);
});
