// Every way out of a process that a library may take leads through the door, or nowhere.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import http, { get as httpGet, request as httpRequest } from "node:http";
import http2 from "node:http2";
import https, { get as httpsGet, request as httpsRequest } from "node:https";
import { createRequire } from "node:module";
import net from "node:net";
import { after, afterEach, before, beforeEach, test } from "node:test";
import tls from "node:tls";
import { HttpClient } from "@actions/http-client";
import { systemClock } from "../../../action/adapters/clock.ts";
import { type EgressEntry, openEgress } from "../../../action/adapters/egress.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { type TapServer, tapServer } from "../../support/tap-server.ts";

const require = createRequire(import.meta.url);
const required = require("node:http") as typeof http;
// As a library does that takes its functions apart when it is loaded, before there is a guard.
const { request: takenApart } = required;
const undici = require("undici") as { request(url: string): Promise<unknown> };

let api: TapServer;
let stranger: TapServer;
let recorded: EgressEntry[];
let release: () => void = () => {};
let door: ReturnType<typeof openEgress>;

before(async () => {
  api = await tapServer((_, response) => response.writeHead(201).end("created"));
  stranger = await tapServer();
});
after(() => Promise.all([api.stop(), stranger.stop()]));
beforeEach(() => {
  recorded = [];
  api.taken.length = 0;
  stranger.connections = 0;
  door = openEgress({
    apiUrl: api.url,
    repository: "acme/shop",
    resultsUrl: api.url,
    scrub: (text) => text,
    clock: systemClock,
    record: (entry) => recorded.push(entry),
  });
  release = door.guard();
});
afterEach(() => release());

const there = () => `${stranger.url}/somewhere?secret=1`;
const secure = () => there().replace("http:", "https:");
/** Sockets and requests tell by event or promise where they do not throw at once. */
const failing = (emitter: { on(event: "error", then: (error: Error) => void): unknown }) =>
  new Promise<never>((_, reject) => emitter.on("error", reject));

const waysOut: Record<string, () => unknown> = {
  "http.request of the default import": () => http.request(there()),
  "http.get of the default import": () => http.get(there()),
  "http.request by name": () => httpRequest(there()),
  "http.get by name": () => httpGet(new URL(there())),
  "http.request as required": () => required.request(there(), { method: "POST" }),
  "http.request with options": () => required.request({ host: "127.0.0.1", port: stranger.port, path: "/x" }),
  "http.request to a socket file": () => required.request({ socketPath: "/tmp/x.sock", path: "/x" }),
  "http.request in proxy form": () => required.request({ host: "127.0.0.1", port: api.port, path: there() }),
  "an http CONNECT": () =>
    required.request({
      host: "127.0.0.1",
      port: api.port,
      method: "CONNECT",
      path: `127.0.0.1:${stranger.port}`,
    }),
  "https.request": () => https.request(secure()),
  "https.get": () => https.get(secure()),
  "https.request by name": () => httpsRequest(secure()),
  "https.get by name": () => httpsGet(secure()),
  "http.request taken apart before": () => failing(takenApart(there()).end()),
  "the global fetch": () => fetch(there()),
  "the global fetch, to a server on the list": () => fetch(`${api.url}/repos/acme/shop/issues/7/comments`),
  "undici of npm": () => undici.request(there()),
  "@actions/http-client": () => new HttpClient("x").get(there()),
  "net.connect": () => failing(net.connect(stranger.port, "127.0.0.1")),
  "net.connect with options": () => failing(net.connect({ host: "127.0.0.1", port: stranger.port })),
  "a socket of its own": () => failing(new net.Socket().connect(stranger.port)),
  "tls.connect": () => failing(tls.connect(stranger.port, "127.0.0.1")),
  "http2.connect": () => failing(http2.connect(there())),
};

for (const [name, way] of Object.entries(waysOut)) {
  test(`${name} is refused, not connected, and recorded`, async () => {
    await assert.rejects(
      async () => way(),
      (error: Error) => error instanceof ProblemError || error.cause instanceof ProblemError,
    );
    assert.equal(stranger.connections, 0);
    assert.equal(api.taken.length, 0);
    assert.ok(recorded.length > 0);
    assert.deepEqual([...new Set(recorded.map(({ result }) => result))], ["refused"]);
    assert.ok(!JSON.stringify(recorded).includes("secret"));
  });
}

const comments = () => `${api.url}/repos/acme/shop/issues/7/comments`;

test("an admitted request of a library is measured, in pieces or whole", async () => {
  const answered = await new Promise<string>((resolve, reject) => {
    const request = http.request(comments(), { method: "POST" }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece) => {
        text += piece;
      });
      response.on("end", () => resolve(`${response.statusCode} ${text}`));
    });
    request.on("error", reject);
    request.write("one ");
    request.write(Buffer.from("two "));
    request.end("dHJlZQ==", "base64");
  });
  assert.equal(answered, "201 created");
  assert.equal(api.taken[0]?.body, "one two tree");
  const [entry] = recorded;
  assert.deepEqual(
    [entry?.category, entry?.path, entry?.status, entry?.result, entry?.requestBytes, entry?.responseBytes],
    ["comment", "/repos/{owner}/{repo}/issues/{number}/comments", 201, "answered", 12, 7],
  );
  assert.equal(entry?.requestSha256, createHash("sha256").update("one two tree").digest("hex"));
  assert.equal(recorded.length, 1);
});

test("http.get and an answer nobody reads", async () => {
  await new Promise<void>((resolve) => {
    http.get(`${comments()}?page=1`, (response) => response.resume().on("close", resolve));
  });
  assert.deepEqual([recorded[0]?.status, recorded[0]?.requestSha256], [201, null]);
  await new Promise<void>((resolve) => {
    http.request(comments(), { method: "POST" }).on("close", resolve).end();
  });
  assert.equal(recorded.length, 2);
});

test("@actions/http-client reaches a route that is open, and only while it is", async () => {
  const url = `${api.url}/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`;
  const post = () => new HttpClient("x").post(url, "{}");
  await assert.rejects(post(), ProblemError);
  await door.during("run-artifact", post);
  await assert.rejects(post(), ProblemError);
  assert.deepEqual(
    recorded.map(({ result }) => result),
    ["refused", "answered", "refused"],
  );
});

test("a route stays open until the last of those who need it has ended", async () => {
  const url = `${api.url}/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`;
  const post = () => new HttpClient("x").post(url, "{}");
  const first = Promise.withResolvers<void>();
  const begun = door.during("run-artifact", () => first.promise);
  const later = door.during("run-artifact", async () => {
    first.resolve();
    await begun;
    return post();
  });
  await later;
  await assert.rejects(post(), ProblemError);
});

test("the door's own fetch works under the guard", async () => {
  assert.equal((await door.fetch(comments(), { method: "POST", body: "{}" })).status, 201);
});

test("a guard held twice writes each line once and stays until both let go", async () => {
  const second = door.guard();
  await new HttpClient("x").post(comments(), "{}");
  assert.equal(recorded.length, 1);
  release();
  await assert.rejects(new HttpClient("x").get(there()), ProblemError);
  second();
  assert.equal(http.request, httpRequest);
});

test("the names without node: lead to the same door", () => {
  assert.equal(require("node:http").request, http.request);
  assert.equal(require("node:https").request, https.request);
});

test("a connection that breaks is a failed line", async () => {
  const dead = await tapServer((_, response) => response.destroy());
  release();
  const entries: EgressEntry[] = [];
  release = openEgress({
    apiUrl: dead.url,
    repository: "acme/shop",
    resultsUrl: null,
    scrub: (text) => text,
    clock: systemClock,
    record: (entry) => entries.push(entry),
  }).guard();
  await assert.rejects(failing(http.get(`${dead.url}/repos/acme/shop/issues/7/comments`)));
  await dead.stop();
  assert.deepEqual(
    entries.map(({ result, status }) => [result, status]),
    [["failed", null]],
  );
});

test("a proxy of the runner may be connected to", async () => {
  process.env.https_proxy = stranger.url;
  try {
    const socket = net.connect(stranger.port, "127.0.0.1");
    await new Promise((resolve) => socket.on("connect", resolve));
    socket.destroy();
  } finally {
    delete process.env.https_proxy;
  }
});

test("taken off, everything is as before; taking it off twice is no harm", async () => {
  release();
  release();
  assert.equal(http.request, httpRequest);
  const status = await new Promise((resolve) => {
    http.get(there(), (response) => resolve(response.resume().statusCode));
  });
  assert.equal(status, 200);
  assert.equal((await fetch(there())).status, 200);
  assert.equal(recorded.length, 0);
});
