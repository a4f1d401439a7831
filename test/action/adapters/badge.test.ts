// A badge on its way through the door: what goes out, to whom, what is refused, and what is said of each answer.
import assert from "node:assert/strict";
import { request } from "node:http";
import { afterEach, beforeEach, test } from "node:test";
import { postBadge } from "../../../action/adapters/badge.ts";
import { systemClock } from "../../../action/adapters/clock.ts";
import { type Egress, type EgressEntry, openEgress } from "../../../action/adapters/egress.ts";
import { isAppUrl } from "../../../shared/config/schema-badge.ts";
import { formatKey } from "../../../shared/keys/format.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { type TapServer, tapServer } from "../../support/tap-server.ts";

const KEY = formatKey({ mode: "live", id: "k".repeat(12), secret: "s".repeat(43) });
const BADGE = { project: "5b".repeat(32), score: 97 };
const BODY = JSON.stringify(BADGE);

let app: TapServer;
let stranger: TapServer;
let answers: { status: number; headers?: Record<string, string> }[];
let ledger: EgressEntry[];
let slept: number[];

beforeEach(async () => {
  answers = [];
  ledger = [];
  slept = [];
  stranger = await tapServer();
  app = await tapServer((_, response) => {
    const { status, headers } = answers.shift() ?? { status: 204 };
    response.writeHead(status, headers).end();
  });
});
afterEach(() => Promise.all([app.stop(), stranger.stop()]));

function open(appUrl: string | null = app.url, scrub = (text: string) => text): Egress {
  return openEgress({
    apiUrl: "http://127.0.0.1:9",
    repository: "acme/shop",
    resultsUrl: null,
    ...(appUrl === null ? {} : { appUrl }),
    scrub,
    clock: systemClock,
    record: (entry) => ledger.push(entry),
  });
}
const clock = {
  sleep: async (ms: number) => {
    slept.push(ms);
  },
};
const post = (door = open(), url = app.url) => postBadge(BADGE, { url, key: KEY, door, clock });
const isRefusal = (error: unknown) =>
  error instanceof ProblemError && error.problems[0]?.code === "egress-refused";

test("exactly the record goes out, with the key, and is one line of the ledger", async () => {
  assert.equal(await post(), null);
  const [taken, ...more] = app.taken;
  assert.deepEqual([more, taken?.method, taken?.url, taken?.body], [[], "POST", "/api/v1/badges", BODY]);
  assert.equal(taken?.headers.authorization, `Bearer ${KEY}`);
  assert.deepEqual(
    ledger.map(({ category, path, result, status, requestBytes }) => [
      category,
      path,
      result,
      status,
      requestBytes,
    ]),
    [["badge", "/api/v1/badges", "answered", 204, BODY.length]],
  );
  assert.ok(!JSON.stringify(ledger).includes(KEY.slice(0, 20)));
});

test("an App below a path of its server is reached there", async () => {
  const url = `${app.url}/proofmark`;
  assert.equal(await post(open(url), url), null);
  assert.equal(app.taken[0]?.url, "/proofmark/api/v1/badges");
});

test("an App that answers without end is left, and is told to be none", { timeout: 60_000 }, async () => {
  let sent = 0;
  const endless = await tapServer((_, response) => {
    const more = () => {
      for (let room = true; room && !response.destroyed; sent += 16_384)
        room = response.write(Buffer.alloc(16_384));
    };
    response.on("drain", more);
    more();
  });
  try {
    assert.match((await post(open(endless.url), endless.url)) ?? "", /what answered is no App/);
    assert.equal(endless.taken.length, 1, "once");
    // What lay in the buffers of two sockets comes on top of what is read.
    assert.ok(sent < 32 * 1024 * 1024, `${sent} bytes`);
  } finally {
    await endless.stop();
  }
});

test("what is not the record is refused before a connection is made", async () => {
  const door = open();
  const send = (body: string | undefined, path = "/api/v1/badges", method = "POST") =>
    door.during("badge", () =>
      door.fetch(`${app.url}${path}`, { method, ...(body === undefined ? {} : { body }) }),
    );
  for (const body of [
    JSON.stringify({ ...BADGE, repository: "acme/shop" }),
    JSON.stringify({ ...BADGE, score: 101 }),
    JSON.stringify({ score: 97, project: "acme/shop" }),
    "",
    undefined,
  ])
    await assert.rejects(send(body), isRefusal, body);
  await assert.rejects(send(BODY, "/api/v1/badges?repository=acme"), isRefusal);
  await assert.rejects(send(BODY, "/api/v1/keys"), isRefusal);
  await assert.rejects(send(BODY, "/api/v1/badges", "PUT"), isRefusal);
  assert.equal(app.connections, 0);
});

test("the route is closed but while a badge is sent, and to every other server", async () => {
  const door = open();
  await assert.rejects(door.fetch(`${app.url}/api/v1/badges`, { method: "POST", body: BODY }), isRefusal);
  assert.match((await post(open(null))) ?? "", /not let out/);
  assert.match((await post(open(stranger.url))) ?? "", /not let out/);
  assert.deepEqual([app.connections, stranger.connections], [0, 0]);
});

test("a library of ours cannot use the route while it is open: its body would not be seen", async () => {
  const door = open();
  const unguard = door.guard();
  try {
    await door.during("badge", async () => {
      assert.throws(() => request(`${app.url}/api/v1/badges`, { method: "POST" }), isRefusal);
    });
  } finally {
    unguard();
  }
});

test("a redirect is not followed to another server, and the key is not sent there", async () => {
  answers = [{ status: 307, headers: { location: `${stranger.url}/api/v1/badges` } }];
  assert.match((await post()) ?? "", /not let out/);
  assert.equal(stranger.connections, 0);
});

test("a masked id is no id: nothing goes out", async () => {
  const door = open(app.url, (text) => text.replaceAll(BADGE.project, "***"));
  assert.match((await post(door)) ?? "", /not let out/);
  assert.equal(app.connections, 0);
});

const ANSWERS: readonly [number, RegExp][] = [
  [401, /refused the key/],
  [403, /not for this project/],
  [404, /no App at this address/],
  [422, /did not take the record/],
  [500, /answered 500/],
];
for (const [status, words] of ANSWERS)
  test(`${status} is said once and not tried again`, async () => {
    answers = [{ status }];
    const why = (await post()) ?? "";
    assert.match(why, words);
    assert.ok(!why.includes(KEY.slice(0, 20)));
    assert.deepEqual([app.taken.length, slept], [1, []]);
  });

test("a busy App is asked once more, when it says so", async () => {
  answers = [{ status: 503, headers: { "retry-after": "5" } }];
  assert.equal(await post(), null);
  assert.deepEqual([app.taken.length, slept], [2, [5000]]);
});

test("and not where it asks for more than a job should wait, nor a third time", async () => {
  answers = [{ status: 429, headers: { "retry-after": "3600" } }];
  assert.match((await post()) ?? "", /busy \(429\)/);
  assert.deepEqual([app.taken.length, slept], [1, []]);
  answers = [{ status: 503 }, { status: 503 }];
  assert.match((await post()) ?? "", /busy \(503\)/);
  assert.equal(app.taken.length, 3);
});

test("an App that is away is a sentence", async () => {
  const { url } = app;
  await app.stop();
  assert.match((await post(open(url), url)) ?? "", /could not be reached/);
});

test("an address of the App is https, or this machine, and nothing but an address", () => {
  for (const url of [
    "https://a.example",
    "https://a.example:8443/proofmark",
    "http://localhost:3000",
    app.url,
  ])
    assert.ok(isAppUrl(url), url);
  for (const url of [
    "http://a.example",
    "http://localhost.example",
    "https://a.example/",
    "https://a.example?x=1",
    "https://a.example#x",
    "https://u:p@a.example",
    "ftp://a.example",
    "a.example",
    `https://a.example/${"x".repeat(300)}`,
    "",
  ])
    assert.ok(!isAppUrl(url), url);
});
