// GitHub as the App sees it, over HTTP: tokens no wider than asked, limits told and not waited out, nothing of GitHub's words kept.
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, beforeEach, test } from "node:test";
import { createGitHubApp } from "../../../app/adapters/github-app.ts";
import type { Dispatcher, GitHubApp } from "../../../app/ports.ts";

interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const asked: { at: string; body: string; authorization: string }[] = [];
const gauges: [string, number, unknown][] = [];
let answer: (at: string) => Reply;
let github: GitHubApp & Dispatcher;
let url = "";

const server = createServer(async (message, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const at = `${message.method} ${message.url}`;
  asked.push({
    at,
    body: Buffer.concat(chunks).toString(),
    authorization: message.headers.authorization ?? "",
  });
  const token = at.endsWith("/access_tokens");
  const { status, headers, body } = token
    ? { status: 201, headers: {}, body: { token: `ghs_${asked.length}`, expires_at: "2099-01-01T00:00:00Z" } }
    : answer(at);
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body ?? {}));
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  github = made(url);
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.splice(0);
  gauges.splice(0);
  answer = () => ({ status: 200 });
});

const made = (apiUrl: string, more: { mostBytes?: number } = {}) =>
  createGitHubApp({
    ...more,
    appId: 1,
    privateKey,
    apiUrl,
    second: 1,
    meter: {
      count: () => {},
      observe: () => {},
      gauge: (name, value, labels) => void gauges.push([name, value, labels]),
    },
  });
const at = () => asked.map((each) => each.at);
const refused = async (reply: Reply, route = "GET /repos/{owner}/{repo}") => {
  answer = () => reply;
  const request = await github.asInstallation(7);
  const error = await request(route, { owner: "secret-owner", repo: "secret-repo" }).catch(
    (each: unknown) => each,
  );
  assert.ok(error instanceof Error);
  return error as Error & { status: number; retryAfterSeconds?: number };
};

test("a token is of the repositories and permissions that are asked for, and made anew for each job", async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    const request = await github.asInstallation(7, {
      repositories: [1, 2],
      permissions: { contents: "read" },
    });
    await request("GET /rate_limit");
  }
  const made = asked.filter((each) => each.at === "POST /app/installations/7/access_tokens");
  assert.equal(made.length, 2);
  assert.deepEqual(JSON.parse(made[0]?.body ?? ""), {
    repository_ids: [1, 2],
    permissions: { contents: "read" },
  });
  assert.match(made[0]?.authorization ?? "", /^bearer ey/i, "asked for as the App");
  assert.match(asked.at(-1)?.authorization ?? "", /ghs_/);
  await assert.rejects(github.asInstallation(7, { repositories: Array(501).fill(1) }), RangeError);
});

test("one of a whole installation is used again, for the same permissions only", async () => {
  for (const permissions of [{ members: "read" }, { members: "read" }, { metadata: "read" }] as const)
    await github.asInstallation(8, { permissions });
  assert.equal(asked.length, 2);
});

test("an enterprise server's addresses", async () => {
  answer = () => ({ status: 200, body: { data: {} } });
  const enterprise = made(`${url}/api/v3/`);
  await enterprise.asApp("GET /app/installations/{installation_id}", { installation_id: 5 });
  const request = await enterprise.asInstallation(9);
  await request("POST /graphql", { query: "query { x }" });
  assert.deepEqual(at(), [
    "GET /api/v3/app/installations/5",
    "POST /api/v3/app/installations/9/access_tokens",
    "POST /api/graphql",
  ]);
});

test("queries do not wait for each other as writes do", async () => {
  answer = () => ({ status: 200, body: { data: { nodes: [] } } });
  const request = await github.asInstallation(10);
  const since = performance.now();
  for (let turn = 0; turn < 6; turn += 1) await request("POST /graphql", { query: "query { x }" });
  assert.ok(performance.now() - since < 3_000, "six queries within three seconds");
});

test("GitHub's limits are told with the time to wait, at once", async () => {
  const inOneMinute = String(Math.floor(Date.now() / 1000) + 60);
  const since = performance.now();
  const after = await refused({ status: 403, headers: { "retry-after": "17" } });
  assert.deepEqual([after.status, after.retryAfterSeconds], [403, 17]);
  const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inOneMinute };
  const { retryAfterSeconds = 0 } = await refused({ status: 403, headers: spent });
  assert.ok(retryAfterSeconds > 50 && retryAfterSeconds < 65);
  const secondary = { message: "You have exceeded a secondary rate limit." };
  assert.equal((await refused({ status: 403, body: secondary })).retryAfterSeconds, 60);
  assert.equal((await refused({ status: 429 })).retryAfterSeconds, 60);
  const forbidden = await refused({
    status: 403,
    body: { message: "Resource not accessible by integration" },
  });
  assert.deepEqual([forbidden.status, forbidden.retryAfterSeconds], [403, undefined]);
  assert.ok(performance.now() - since < 5_000);
  assert.equal(asked.filter(({ at: where }) => where.startsWith("GET")).length, 5, "none is asked twice");
});

test("GraphQL's errors come with status 200, and are errors all the same", async () => {
  const limited = { data: null, errors: [{ type: "RATE_LIMITED", message: "secret-repo" }] };
  const ofLimit = await refused({ status: 200, body: limited }, "POST /graphql");
  assert.deepEqual([ofLimit.status, ofLimit.retryAfterSeconds], [429, 60]);
  const nothing = await refused(
    { status: 200, body: { data: null, errors: [{ message: "x" }] } },
    "POST /graphql",
  );
  assert.equal(nothing.status, 502);
  const forbidden = { data: null, errors: [{ type: "FORBIDDEN" }] };
  assert.equal((await refused({ status: 200, body: forbidden }, "POST /graphql")).status, 403);
  answer = () => ({ status: 200, body: { data: { nodes: [null] }, errors: [{ type: "NOT_FOUND" }] } });
  const request = await github.asInstallation(7);
  assert.equal((await request("POST /graphql", { query: "query { x }" })).status, 200, "a part is an answer");
});

test("an outage is tried again a little; what is told of it names nobody", async () => {
  const error = await refused({ status: 502, body: { message: "secret-repo is away" } });
  assert.equal(error.status, 502);
  assert.equal(asked.filter(({ at: where }) => where.startsWith("GET")).length, 3);
  assert.equal(error.message, "GitHub answered 502 to GET /repos/{owner}/{repo}");
  assert.equal(error.cause, undefined);
  assert.doesNotMatch(JSON.stringify(Object.entries(error)) + String(error.stack), /secret-/);
  const gone = made("http://127.0.0.1:9");
  await assert.rejects(gone.asApp("GET /app"), { status: 503, name: "GitHubError" });
});

test("what is left of the limit is a number to look at", async () => {
  answer = () => ({
    status: 200,
    headers: { "x-ratelimit-remaining": "4321", "x-ratelimit-resource": "core" },
  });
  await (await github.asInstallation(11))("GET /rate_limit");
  assert.deepEqual(gauges, [["github_quota_remaining", 4321, { installation: "11", resource: "core" }]]);
});

test("an answer without end is cut off, and told like an outage", async () => {
  answer = (path) => ({ status: 200, body: { text: "x".repeat(path.includes("long") ? 20_000 : 2_000) } });
  const request = await made(url, { mostBytes: 10_000 }).asInstallation(7);
  const { data } = await request("GET /repos/{owner}/{repo}", { owner: "o", repo: "short" });
  assert.equal((data as { text: string }).text.length, 2_000);
  const error = await request("GET /repos/{owner}/{repo}", { owner: "o", repo: "long" }).then(
    () => null,
    (each: unknown) => each,
  );
  assert.ok(error instanceof Error);
  assert.equal(Reflect.get(error, "status"), 503);
});

test("a token does not go along to another server", async () => {
  const came: (string | undefined)[] = [];
  const other = createServer((message, response) => {
    came.push(message.headers.authorization);
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  try {
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/taken`;
    answer = () => ({ status: 302, headers: { location } });
    const request = await github.asInstallation(7);
    await request("GET /repos/{owner}/{repo}", { owner: "o", repo: "r" });
    assert.deepEqual(came, [undefined]);
  } finally {
    other.close();
  }
});

test("what was delivered is handed on, and nothing is asked of GitHub for it", async () => {
  const delivered = { guid: "g", event: "push", payload: { installation: { id: 7 }, ref: "x" } };
  assert.equal(
    await github.receive(delivered, async (each) => `${each.event} ${each === delivered}`),
    "push true",
  );
  const nobodys = { ...delivered, payload: { installation: { id: "who" } } };
  assert.equal(await github.receive(nobodys, () => assert.fail("nobody can be signed in for")), null);
  assert.deepEqual(at(), []);
});

test("what a handler throws comes back as it was, without the event that Probot hangs on it", async () => {
  const thrown = new Error("full");
  const payload = { installation: { id: 7 }, secret: "a-canary" };
  const caught = await github
    .receive({ guid: "g", event: "push", payload }, () => Promise.reject(thrown))
    .catch((error: unknown) => error);
  assert.equal(caught, thrown);
  assert.deepEqual(Object.keys(thrown), []);
  const early = (): Promise<never> => {
    throw thrown;
  };
  await assert.rejects(github.receive({ guid: "g", event: "push", payload: { ...payload } }, early), thrown);
});
