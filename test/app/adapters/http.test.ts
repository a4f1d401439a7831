import assert from "node:assert/strict";
import { connect } from "node:net";
import { type TestContext, test } from "node:test";
import * as v from "valibot";
import { createHttp, type HttpOptions } from "../../../app/adapters/http.ts";
import { HttpProblem, problemAnswer } from "../../../app/api/problem.ts";
import { type Route, route } from "../../../app/api/route.ts";
import { StorageError } from "../../../app/store/errors.ts";

const SECRET = "canary-of-a-body";
const ROUTES: readonly Route[] = [
  route({
    method: "POST",
    path: "/echo/{name}",
    summary: "Echo",
    scope: null,
    query: v.strictObject({ n: v.optional(v.pipe(v.string(), v.digits())) }),
    body: v.strictObject({ score: v.number() }),
    answers: { 200: v.any() },
    handle: async ({ path, query, body }) => ({ status: 200, body: { path, query, body } }),
  }),
  {
    ...{ method: "POST", path: "/bytes", summary: "Bytes", scope: null, body: "raw", mostBytes: 4_000_000 },
    ...{ answers: { 200: "a number" } },
    handle: async ({ bytes }) => ({ status: 200, body: String(bytes.length) }),
  } as Route,
  fails("/storage", () => new StorageError("away")),
  fails("/bug", () => new Error(`a bug that quotes ${SECRET}`)),
  fails("/teapot", () => new HttpProblem(418, "teapot", "No coffee here.", { "retry-after": "7" })),
  {
    ...{ method: "GET", path: "/secret", summary: "Needs a key", scope: "read", answers: { 200: v.any() } },
    handle: async ({ caller }) => ({ status: 200, body: caller }),
  } as Route,
];

function fails(path: string, error: () => Error): Route {
  return {
    ...{ method: "GET" as const, path, summary: "Fails", scope: null, answers: {} },
    handle: async () => {
      throw error();
    },
  };
}

async function served(t: TestContext, more: Partial<HttpOptions> = {}) {
  const lines: string[] = [];
  const say = (message: string, fields = {}) => void lines.push(`${message} ${JSON.stringify(fields)}`);
  const http = await createHttp({
    routes: ROUTES,
    authenticate: async ({ authorization }) => {
      if (authorization !== "Bearer good") throw new HttpProblem(401, "unauthorized", "No such key.");
      return { org: 1, keyId: "k", scopes: ["read"], projects: [] };
    },
    problem: problemAnswer,
    log: { debug: say, info: say, warn: say, error: say },
    meter: { count() {}, gauge() {}, observe: (name, _seconds, labels) => say(name, labels) },
    ...more,
  });
  const { port } = await http.listen({ host: "127.0.0.1", port: 0 });
  t.after(() => http.close());
  const url = `http://127.0.0.1:${port}`;
  const post = (path: string, body: string | Buffer, type = "application/json") =>
    fetch(url + path, {
      method: "POST",
      headers: { "content-type": type },
      body: typeof body === "string" ? body : new Uint8Array(body),
    });
  return { url, port, lines, post, http };
}

test("what a route takes is checked before it is asked", async (t) => {
  const { post } = await served(t);
  const good = await post("/echo/a%2Fb?n=5", '{"score":1}');
  assert.deepEqual(await good.json(), { path: { name: "a/b" }, query: { n: "5" }, body: { score: 1 } });
  const cases: [path: string, body: string | Buffer, type: string, status: number, code: string][] = [
    ["/echo/x", '{"score":1,"more":2}', "application/json", 422, "invalid"],
    ["/echo/x", `{"score":"${SECRET}"}`, "application/json", 422, "invalid"],
    ["/echo/x?q=1", '{"score":1}', "application/json", 422, "invalid"],
    ["/echo/x", "{", "application/json", 400, "not-json"],
    ["/echo/x", Buffer.from([0x22, 0xff, 0x22]), "application/json", 400, "not-json"],
    ["/echo/x", "score=1", "application/x-www-form-urlencoded", 415, "not-json"],
    ["/echo/x", `{"score":${"1".repeat(70_000)}}`, "application/json", 413, "too-large"],
    ["/nowhere", "{}", "application/json", 404, "not-found"],
  ];
  for (const [path, body, type, status, code] of cases) {
    const answer = await post(path, body, type);
    const text = await answer.text();
    assert.equal(answer.status, status, `${path} ${String(body).slice(0, 30)}: ${text}`);
    assert.match(answer.headers.get("content-type") ?? "", /^application\/problem\+json/);
    assert.equal((JSON.parse(text) as { title: string }).title, code);
    assert.ok(!text.includes(SECRET), "what came is not told again");
  }
});

test("a name that is not known is told to its sender in plain signs, and to no log", async (t) => {
  const { post, lines } = await served(t);
  const detail = async (body: object) => {
    const answer = await post("/echo/x", JSON.stringify(body));
    return ((await answer.json()) as { detail: string }).detail;
  };
  assert.equal(
    await detail({ score: 1, repository: SECRET }),
    "The body is not as documented: `repository` is unknown.",
  );
  assert.equal(
    await detail({ score: 1, [`${SECRET}\u001b[31m<b>\u202e\n\`${"x".repeat(100)}`]: 2 }),
    `The body is not as documented: \`${SECRET}??31m?b????${"x".repeat(13)}\` is unknown.`,
  );
  assert.equal(lines.filter((line) => line.includes("http_request_seconds")).length, 2);
  assert.ok(!lines.join("\n").includes(SECRET));
});

test("what goes wrong inside is told by its kind, and logged without its message", async (t) => {
  const { url, lines } = await served(t);
  const storage = await fetch(`${url}/storage`);
  assert.equal(storage.status, 503);
  assert.equal(storage.headers.get("retry-after"), "5");
  const bug = await fetch(`${url}/bug`);
  assert.equal(bug.status, 500);
  assert.ok(!(await bug.text()).includes(SECRET));
  assert.ok(!lines.join("\n").includes(SECRET));
  assert.match(lines.join("\n"), /a route failed .*"error":"Error"/);
  const teapot = await fetch(`${url}/teapot`);
  assert.deepEqual([teapot.status, teapot.headers.get("retry-after")], [418, "7"]);
});

test("a route with a scope asks for a key; one without does not look at it", async (t) => {
  const { url } = await served(t);
  assert.equal((await fetch(`${url}/secret`)).status, 401);
  const answer = await fetch(`${url}/secret`, { headers: { authorization: "Bearer good" } });
  assert.equal(((await answer.json()) as { org: number }).org, 1);
});

test("an answer that the asker has is not sent again", async (t) => {
  const { url } = await served(t);
  const headers = { authorization: "Bearer good" };
  const first = await fetch(`${url}/secret`, { headers });
  const etag = first.headers.get("etag") ?? "";
  assert.match(etag, /^"[\w-]{27}"$/);
  for (const asked of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
    const again = await fetch(`${url}/secret`, { headers: { ...headers, "if-none-match": asked } });
    assert.deepEqual([again.status, await again.text()], [304, ""], asked);
  }
  const other = await fetch(`${url}/secret`, { headers: { ...headers, "if-none-match": '"x"' } });
  assert.equal(other.status, 200);
});

test("bodies being read at once are bounded; small ones are read all the same", async (t) => {
  const { post, port } = await served(t, { mostBytesAtOnce: 3_000_000 });
  const whole = await post("/bytes", Buffer.alloc(2_000_000), "application/octet-stream");
  assert.equal(await whole.text(), "2000000");
  // One that keeps what it sent in memory by not ending.
  const slow = connect(port, "127.0.0.1");
  t.after(() => slow.destroy());
  slow.on("error", () => {});
  slow.write("POST /bytes HTTP/1.1\r\nhost: x\r\ncontent-type: x/y\r\ncontent-length: 3900000\r\n\r\n");
  await new Promise((resolve) => slow.write(Buffer.alloc(2_500_000), resolve));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const refused = await post("/bytes", Buffer.alloc(2_000_000), "application/octet-stream").then(
    ({ status }) => status,
    () => "cut off",
  );
  assert.ok(refused === 503 || refused === "cut off", String(refused));
  assert.equal(await (await post("/bytes", Buffer.alloc(1_000), "x/y")).text(), "1000");
  slow.destroy();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const after = await post("/bytes", Buffer.alloc(2_000_000), "application/octet-stream");
  assert.equal(await after.text(), "2000000", "what was held is given back");
});

/** Sends a chunked body in pieces and does not end it; what came of it, and how to end it. */
async function hold(port: number, { pieces, bytes }: { pieces: number; bytes: number }) {
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  const cut = new Promise((resolve) => {
    socket.once("close", () => resolve("cut off"));
    socket.once("data", (data) =>
      resolve(data.toString().startsWith("HTTP/1.1 503") ? "cut off" : "answered"),
    );
  });
  socket.write("POST /bytes HTTP/1.1\r\nhost: x\r\ncontent-type: x/y\r\ntransfer-encoding: chunked\r\n\r\n");
  socket.write(`${bytes.toString(16)}\r\n${"x".repeat(bytes)}\r\n`.repeat(pieces));
  const end = await Promise.race([cut, new Promise((resolve) => setTimeout(resolve, 400, "held"))]);
  return { end, let: () => socket.destroy() };
}

test("a body in pieces of one byte costs what its pieces take", async (t) => {
  const { post, port } = await served(t, { mostBytesAtOnce: 3_000_000 });
  const held = await hold(port, { pieces: 20_000, bytes: 1 });
  assert.equal(held.end, "cut off");
  assert.equal(await (await post("/bytes", Buffer.alloc(1_000), "x/y")).text(), "1000");
  held.let();
});

test("many small bodies are bounded, too: the fuller the memory, the smaller are those that are read", async (t) => {
  const { post, port } = await served(t, { mostBytesAtOnce: 1_000_000 });
  const all = [];
  for (let each = 0; each < 4; each += 1) all.push(await hold(port, { pieces: 9, bytes: 100_000 }));
  assert.deepEqual(
    all.map(({ end }) => end),
    ["held", "held", "cut off", "cut off"],
  );
  assert.equal(await (await post("/bytes", Buffer.alloc(1_000), "x/y")).text(), "1000");
  for (const each of all) each.let();
});

test("what strangers break off, or address to nothing, is no fault of ours and fills no log", async (t) => {
  const { url, lines, port } = await served(t);
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  socket.write("POST /bytes HTTP/1.1\r\nhost: x\r\ncontent-type: x/y\r\ncontent-length: 9\r\n\r\nabc");
  await new Promise((resolve) => setTimeout(resolve, 100));
  socket.resetAndDestroy();
  await new Promise((resolve) => setTimeout(resolve, 200));
  const answer = await fetch(`${url}/echo/%ED%A0%80`, { method: "POST", body: "{}" });
  assert.equal(answer.status, 400);
  assert.match(answer.headers.get("content-type") ?? "", /problem\+json/);
  assert.ok(!(await answer.text()).includes("%"), "the address is not told again");
  assert.ok(!lines.some((line) => line.includes("a route failed")), String(lines));
});
