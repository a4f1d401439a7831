import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { systemClock } from "../../../action/adapters/clock.ts";
import { openEgress } from "../../../action/adapters/egress.ts";
import { createGitHub, whoAmI } from "../../../action/adapters/github.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { type GitHub, startGitHub, TOKENS } from "../../support/github.ts";

let github: GitHub;
before(async () => {
  github = await startGitHub();
});
after(() => github.stop());

const lines: string[] = [];
async function client(token: string = TOKENS.write, apiUrl = github.url) {
  lines.length = 0;
  const door = openEgress({
    apiUrl,
    repository: "acme/shop",
    resultsUrl: null,
    scrub: (text) => text,
    clock: systemClock,
    record: () => {},
  });
  return createGitHub({ token, apiUrl, fetch: door.fetch, warn: (line) => lines.push(line), second: 1 });
}
const LIST = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const acme = { owner: "acme", repo: "shop" };

test("a call goes through the door and comes back whole", async () => {
  const { number } = await github.openPull();
  await github.commentAs(TOKENS.alice, number, "hello");
  const answer = await (await client())(LIST, { ...acme, issue_number: number, per_page: 100, page: 1 });
  assert.equal(answer.status, 200);
  assert.equal((answer.data as { body: string }[])[0]?.body, "hello");
});

test("who we are: the job's token is a bot, a person's is a person", async () => {
  assert.deepEqual(await whoAmI(await client()), { login: "github-actions[bot]", type: "Bot" });
  assert.deepEqual(await whoAmI(await client(TOKENS.alice)), { login: "alice", type: "User" });
});

const viewers: [string, unknown, string, string][] = [
  ["an App whose login lacks [bot]", { login: "my-app", id: "BOT_kgDOabc" }, "my-app", "Bot"],
  ["an App on an old server", { login: "my-app", id: "MDM6Qm90MTIz" }, "my-app", "Bot"],
  ["nobody", null, "github-actions[bot]", "Bot"],
];
for (const [name, viewer, login, type] of viewers) {
  test(`who we are: ${name}`, async () => {
    const request = async () => ({ status: 200, data: { data: { viewer } }, headers: {} });
    assert.deepEqual(await whoAmI(request), { login, type });
  });
}

test("who we are when GraphQL is closed: the job's own token is assumed", async () => {
  const request = () => Promise.reject(new Error("403"));
  assert.deepEqual(await whoAmI(request), { login: "github-actions[bot]", type: "Bot" });
});

test("an enterprise server is asked beside /v3", async () => {
  const asked: string[] = [];
  const request = await createGitHub({
    token: "t",
    apiUrl: "https://ghe.acme.test/api/v3/",
    fetch: async (input) => {
      asked.push(String(input));
      return Response.json({ data: { viewer: { login: "x[bot]", id: "" } } });
    },
  });
  await whoAmI(request);
  assert.deepEqual(asked, ["https://ghe.acme.test/api/graphql"]);
});

test("an outage is tried again, a refusal by GitHub is not", async () => {
  const { number } = await github.openPull();
  github.fault({
    method: "GET",
    path: /comments$/,
    times: 2,
    respond: { status: 502, body: { message: "Bad Gateway" } },
  });
  const request = await client();
  github.forget();
  assert.equal((await request(LIST, { ...acme, issue_number: number })).status, 200);
  assert.equal(github.requests.length, 3);
  github.forget();
  await assert.rejects(request(LIST, { ...acme, issue_number: 99_999 }), { status: 404 });
  assert.equal(github.requests.length, 1);
});

test("a short limit is waited for, a long one is not", async () => {
  const { number } = await github.openPull();
  const limited = (seconds: string) => ({
    method: "GET",
    path: /comments$/,
    respond: {
      status: 403,
      headers: { "retry-after": seconds, "content-type": "application/json" },
      body: { message: "You have exceeded a secondary rate limit." },
    },
  });
  const request = await client();
  github.fault(limited("5"));
  assert.equal((await request(LIST, { ...acme, issue_number: number })).status, 200);
  assert.match(lines.join(), /secondary rate limit is reached; going on in 5 s/);
  lines.length = 0;
  github.fault(limited("3600"));
  await assert.rejects(request(LIST, { ...acme, issue_number: number }), { status: 403 });
  assert.match(lines.join(), /giving up/);
});

test("what the door refuses comes out as that, at once", async () => {
  const request = await client();
  const started = performance.now();
  await assert.rejects(request("GET /user"), ProblemError);
  await assert.rejects(request("POST /graphql", { query: "{ x }" }), ProblemError);
  assert.ok(performance.now() - started < 1_000);
});
