import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { after, before, beforeEach, test } from "node:test";
import { systemClock } from "../../../action/adapters/clock.ts";
import { type Egress, type EgressEntry, openEgress } from "../../../action/adapters/egress.ts";
import { WHO_AM_I } from "../../../shared/contract/data.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { type TapServer, tapServer } from "../../support/tap-server.ts";

const SECRET = "s3cret-value";
let api: TapServer;
let stranger: TapServer;
let door: Egress;
let recorded: EgressEntry[];

before(async () => {
  stranger = await tapServer();
  api = await tapServer((taken, response) => {
    const page = /page=(\d+)/.exec(taken.url)?.[1];
    const to = {
      301: "/repos/acme/shop/issues/8/comments",
      302: `${stranger.url}/steal`,
      303: "/user",
      307: "?page=307",
    };
    const location = to[Number(page) as keyof typeof to];
    if (location) response.writeHead(Number(page), { location }).end();
    else if (page === "999") withoutEnd(response);
    else if (page === "500") response.writeHead(500).end("oh no");
    else response.writeHead(200, { "content-type": "application/json", "x-answer": "1" }).end('{"id":1}');
  });
});
after(() => Promise.all([api.stop(), stranger.stop()]));
beforeEach(() => {
  recorded = [];
  for (const tap of [api, stranger]) {
    tap.taken.length = 0;
    tap.connections = 0;
  }
  door = openEgress({
    apiUrl: api.url,
    repository: "acme/shop",
    resultsUrl: null,
    scrub: (text) => text.replaceAll(SECRET, "***"),
    clock: systemClock,
    record: (entry) => recorded.push(entry),
  });
});

/** Until whoever asked has enough. */
function withoutEnd(response: ServerResponse): void {
  const more = Buffer.alloc(1024 * 1024, 32);
  const on = () => {
    while (!response.destroyed && response.write(more));
  };
  response.on("drain", on);
  on();
}

const comments = () => `${api.url}/repos/acme/shop/issues/7/comments`;
const isRefusal = (error: unknown) =>
  error instanceof ProblemError && error.problems[0]?.code === "egress-refused";

test("an admitted request goes out scrubbed and is one line of the ledger, without contents", async () => {
  const body = JSON.stringify({ body: `hello ${SECRET}` });
  const response = await door.fetch(comments(), {
    method: "POST",
    body,
    headers: { authorization: "Bearer t0ken-abc", "x-other": "dropped", "content-type": "application/json" },
  });
  assert.deepEqual([response.status, response.url, response.headers.get("x-answer")], [200, comments(), "1"]);
  assert.deepEqual(await response.json(), { id: 1 });
  const [taken] = api.taken;
  assert.equal(taken?.body, '{"body":"hello ***"}');
  assert.equal(taken?.headers.authorization, "Bearer t0ken-abc");
  assert.equal(taken?.headers["x-other"], undefined);
  const [entry] = recorded;
  assert.ok(entry);
  assert.deepEqual(door.entries(), [entry]);
  assert.match(entry.at, /^\d{4}-\d\d-\d\dT/);
  assert.ok(entry.durationMs >= 0);
  assert.deepEqual(
    { ...entry, at: "", durationMs: 0 },
    {
      at: "",
      category: "comment",
      method: "POST",
      host: `127.0.0.1:${api.port}`,
      path: "/repos/{owner}/{repo}/issues/{number}/comments",
      result: "answered",
      status: 200,
      requestBytes: 20,
      responseBytes: 8,
      requestSha256: createHash("sha256").update('{"body":"hello ***"}').digest("hex"),
      durationMs: 0,
      attempt: 1,
    },
  );
  assert.ok(!/t0ken|hello|acme/.test(JSON.stringify(recorded)));
});

test("a secret with characters that JSON escapes is seen for what it is", async () => {
  const scrub = (text: string) => text.replaceAll('a"b\nc', "***");
  const strict = openEgress({
    apiUrl: api.url,
    repository: "acme/shop",
    resultsUrl: null,
    scrub,
    clock: systemClock,
    record: () => {},
  });
  await strict.fetch(comments(), { method: "POST", body: JSON.stringify({ body: 'x a"b\nc y' }) });
  assert.equal(api.taken[0]?.body, '{"body":"x *** y"}');
});

test("an answer without end is cut off, and is a line of the ledger", { timeout: 60_000 }, async () => {
  await assert.rejects(
    door.fetch(`${comments()}?page=999`),
    (error) => error instanceof ProblemError && /longer than the 64 MiB that are read/.test(error.message),
  );
  assert.deepEqual(
    recorded.map(({ result, status }) => [result, status]),
    [["failed", null]],
  );
});

test("what is not listed is refused before a connection is made, and recorded without its path", async () => {
  const urls = [`${stranger.url}/a?q=${SECRET}`, `${api.url}/user/${SECRET}`, `${comments()}?q=${SECRET}`];
  for (const url of urls) await assert.rejects(door.fetch(url), isRefusal);
  assert.deepEqual([api.connections, stranger.connections], [0, 0]);
  assert.deepEqual(
    recorded.map(({ result, path, host, status }) => [result, path, host, status]),
    urls.map((url) => ["refused", null, new URL(url).host, null]),
  );
  assert.ok(!JSON.stringify(recorded).includes(SECRET));
});

test("a refusal says what to do and gives nothing of the address away", async () => {
  await assert.rejects(door.fetch(`${stranger.url}/${SECRET}`), (error: Error) => {
    assert.match(error.message, /not let out: GET 127\.0\.0\.1:\d+.*docs\/data-contract\.md/s);
    assert.ok(!error.message.includes(SECRET));
    return true;
  });
});

test("redirects are followed within the list only, each hop a line", async () => {
  const response = await door.fetch(`${comments()}?page=301`, { headers: { authorization: "Bearer t" } });
  assert.equal(response.status, 200);
  assert.deepEqual(
    recorded.map(({ status }) => status),
    [301, 200],
  );
  assert.equal(api.taken[1]?.headers.authorization, "Bearer t");
  await assert.rejects(door.fetch(`${comments()}?page=302`), isRefusal);
  await assert.rejects(door.fetch(`${comments()}?page=303`), isRefusal);
  assert.equal(stranger.connections, 0);
});

test("redirects that lead round and round end", async () => {
  await assert.rejects(door.fetch(`${comments()}?page=307`), isRefusal);
  assert.equal(api.taken.length, 6);
});

test("a request made again after a failure counts its attempts", async () => {
  for (let at = 0; at < 3; at += 1) await door.fetch(`${comments()}?page=500`);
  await door.fetch(`${comments()}?page=2`);
  assert.deepEqual(
    recorded.map(({ attempt, status }) => [attempt, status]),
    [
      [1, 500],
      [2, 500],
      [3, 500],
      [1, 200],
    ],
  );
});

test("a server that hangs up is a failed line", async () => {
  const dead = await tapServer((_, response) => response.destroy());
  const broken = openEgress({
    apiUrl: dead.url,
    repository: "acme/shop",
    resultsUrl: null,
    scrub: (text) => text,
    clock: systemClock,
    record: (entry) => recorded.push(entry),
  });
  await assert.rejects(broken.fetch(`${dead.url}/repos/acme/shop/issues/7/comments`));
  await dead.stop();
  assert.deepEqual(
    recorded.map(({ result, status }) => [result, status]),
    [["failed", null]],
  );
});

test("GraphQL takes the one question and no other", async () => {
  const ask = (query: string) =>
    door.fetch(`${api.url}/graphql`, { method: "POST", body: JSON.stringify({ query }) });
  assert.equal((await ask(WHO_AM_I)).status, 200);
  await assert.rejects(ask("{ repository { id } }"), isRefusal);
  await assert.rejects(door.fetch(`${api.url}/graphql`, { method: "POST" }), isRefusal);
  assert.equal(api.taken.length, 1);
});
