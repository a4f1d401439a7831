// The webhook address over a real socket: what is verified, refused and kept, and that nothing of a body is said.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type ClientRequest, request } from "node:http";
import { after, before, test } from "node:test";
import { systemClock } from "../../../app/adapters/clock.ts";
import { createHttp, type Http } from "../../../app/adapters/http.ts";
import { problemAnswer } from "../../../app/api/problem.ts";
import { webhookRoutes } from "../../../app/api/webhooks.ts";
import { EVENTS, reduceDelivery } from "../../../app/handlers/index.ts";
import { createIntake, type Intake } from "../../../app/inbox/accept.ts";
import { isSigned } from "../../../app/inbox/signature.ts";
import type { Dispatcher } from "../../../app/ports.ts";
import type { Delivery } from "../../../app/store/deliveries.ts";
import { StorageError } from "../../../app/store/errors.ts";
import { freshDatabase, NO_POSTGRES } from "../../support/databases.ts";
import { countingMeter, dispatcher, headersOf, SECRET, sign } from "../../support/inbox.ts";

const EXAMPLES = JSON.parse(
  readFileSync(new URL(import.meta.resolve("@octokit/webhooks-examples")), "utf8"),
) as { name: string; examples: object[] }[];

const meter = countingMeter();
const lines: string[] = [];
const say = (message: string, fields = {}) => void lines.push(`${message} ${JSON.stringify(fields)}`);
const log = { debug: say, info: say, warn: say, error: say };
const kept: Delivery[] = [];
const keep: Intake = {
  accept: async (delivery) => {
    kept.push(delivery);
    return "pending";
  },
};
let intake = keep;
let reduce = reduceDelivery;
let secrets: readonly string[] = [SECRET];
const probot = dispatcher();
let github: Dispatcher | null = probot;
let http: Http;
let port = 0;

before(async () => {
  const routes = webhookRoutes({
    secrets: () => secrets,
    github: () => github,
    intake: { accept: (delivery) => intake.accept(delivery) },
    reduce: (...given) => reduce(...given),
    clock: systemClock,
    log,
    meter,
  });
  const authenticate = () => Promise.reject(new Error("nobody asks for a key here"));
  http = await createHttp({ routes, authenticate, problem: problemAnswer, log, meter });
  ({ port } = await http.listen({ host: "127.0.0.1", port: 0 }));
});
after(() => http.close());

const BODY = JSON.stringify({ zen: "Keep it logically awesome.", hook_id: 1 });

async function post(
  body: string | Uint8Array,
  headers: Record<string, string> = headersOf(body),
  path = "/webhooks/github",
) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    body: typeof body === "string" ? body : Buffer.from(body),
    headers,
  });
  return { status: answer.status, text: await answer.text(), retry: answer.headers.get("retry-after") };
}

test("GitHub's own example of a signature, and what is none", () => {
  // https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries#testing-the-webhook-payload-validation
  const secret = "It's a Secret to Everybody";
  const header = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
  const bytes = Buffer.from("Hello, World!");
  assert.ok(isSigned(bytes, header, [secret]));
  assert.ok(isSigned(bytes, header, ["another", secret]), "of the previous secret");
  assert.ok(isSigned(bytes, header, [secret, "another"]));
  const refused: [string, Buffer, string, string[]][] = [
    ["another secret", bytes, header, ["another"]],
    ["no secret", bytes, header, []],
    ["an empty secret", bytes, sign(bytes, ""), ["", secret]],
    ["a truncated digest", bytes, header.slice(0, -2), [secret]],
    ["a longer digest", bytes, `${header}00`, [secret]],
    ["no digest", bytes, "sha256=", [secret]],
    ["another algorithm", bytes, header.replace("sha256", "sha1"), [secret]],
    ["a truncated body", bytes.subarray(0, -1), header, [secret]],
    ["a body with a byte more", Buffer.concat([bytes, Buffer.from("\n")]), header, [secret]],
  ];
  for (const [what, body, given, known] of refused) assert.equal(isSigned(body, given, known), false, what);
});

test("a signed delivery is kept, by either address", async () => {
  kept.length = 0;
  assert.equal((await post(BODY, headersOf(BODY, { event: "ping", guid: "g-1" }))).status, 202);
  assert.equal((await post(BODY, headersOf(BODY), "/api/github/webhooks")).status, 202);
  assert.deepEqual(kept[0], {
    guid: "g-1",
    event: "ping",
    action: null,
    installation: null,
    repository: null,
    job: null,
  });
});

test("the previous secret holds as long as it is known", async () => {
  const old = headersOf(BODY, { secret: "the one before" });
  assert.equal((await post(BODY, old)).status, 401);
  secrets = [SECRET, "the one before"];
  assert.equal((await post(BODY, old)).status, 202);
  secrets = [SECRET];
  assert.equal((await post(BODY, old)).status, 401);
});

test("without a secret nothing is taken, whatever it is signed with", async () => {
  for (const none of [[], [""]]) {
    secrets = none;
    const answer = await post(BODY, headersOf(BODY, { secret: "" }));
    assert.equal(answer.status, 503);
    assert.ok(Number(answer.retry) > 0);
  }
  secrets = [SECRET];
});

test("without credentials there is nobody to hand it to", async () => {
  kept.length = 0;
  github = null;
  assert.equal((await post(BODY)).status, 503);
  github = probot;
  assert.deepEqual(kept, []);
});

test("a delivery that nobody could sign in for, and one of no event there is, are kept without a job", async () => {
  kept.length = 0;
  const odd = JSON.stringify({ action: {}, installation: { id: { toString: 1 } }, repository: { id: 2 } });
  for (const [event, body] of [
    ["push", odd],
    ["error", BODY],
    ["push", JSON.stringify({ installation: { id: "1" } })],
    ["push", JSON.stringify({ installation: { id: "who" } })],
  ] as const)
    assert.equal((await post(body, headersOf(body, { event }))).status, 202, body);
  assert.deepEqual(
    kept.map(({ event, job, installation }) => [event, job, installation]),
    [
      ["push", null, null],
      ["error", null, null],
      ["push", null, null],
      ["push", null, null],
    ],
  );
});

test("what Probot does not hand on, or a handler fails at, is not told as accepted and forgotten", async () => {
  kept.length = 0;
  const body = JSON.stringify({ action: "edited", installation: { id: 5 }, team: { id: 6 } });
  const told = () => post(body, headersOf(body, { event: "team" }));
  github = { receive: async () => null };
  assert.equal((await told()).status, 202);
  assert.deepEqual(
    kept.map(({ job }) => job?.kind),
    ["sync-team"],
  );
  for (const each of [probot, github]) {
    github = each;
    reduce = () => {
      throw new TypeError("a fault");
    };
    assert.equal((await told()).status, 500, "GitHub keeps it, to be sent again");
  }
  assert.equal(kept.length, 1);
  [github, reduce] = [probot, reduceDelivery];
});

test("deliveries of one id at once each have their own answer", async () => {
  kept.length = 0;
  let turn = 0;
  intake = {
    accept: async (delivery) => {
      turn += 1;
      const mine = turn;
      kept.push(delivery);
      await new Promise((resolve) => setTimeout(resolve, mine === 1 ? 50 : 0));
      if (mine === 2) throw new StorageError("full");
      return mine === 1 ? "pending" : "duplicate";
    },
  };
  const headers = headersOf(BODY, { guid: "at-once" });
  const answers = await Promise.all([1, 2, 3].map(() => post(BODY, headers)));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [202, 202, 503]);
  intake = keep;
});

test("what is not signed, not JSON or not from GitHub is refused, and none of it is said", async () => {
  kept.length = 0;
  lines.length = 0;
  const secret = '{"note":"a-canary-in-the-body"}';
  const good = headersOf(secret);
  const invalid = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]);
  const without = (name: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));
  const refused: [number, string, string | Uint8Array, Record<string, string>][] = [
    [401, "another secret", secret, headersOf(secret, { secret: "wrong" })],
    [401, "a truncated body", secret.slice(0, -1), good],
    [401, "an empty body", "", good],
    [400, "no signature", secret, without("x-hub-signature-256")],
    [400, "no event", secret, without("x-github-event")],
    [400, "no delivery", secret, without("x-github-delivery")],
    [400, "a delivery that is no id", secret, { ...good, "x-github-delivery": "a b'; drop" }],
    [400, "a delivery too long", secret, { ...good, "x-github-delivery": "g".repeat(65) }],
    [
      415,
      "a form",
      `payload=${encodeURIComponent(secret)}`,
      { ...good, "content-type": "application/x-www-form-urlencoded" },
    ],
    [415, "a lookalike of JSON", secret, { ...good, "content-type": "application/json5" }],
    [400, "signed, no JSON", "canary", headersOf("canary")],
    [400, "signed, null", "null", headersOf("null")],
    [400, "signed, a list", "[1]", headersOf("[1]")],
    [400, "signed, no UTF-8", invalid, headersOf(invalid)],
  ];
  for (const [status, what, body, headers] of refused) {
    const answer = await post(body, headers);
    assert.equal(answer.status, status, what);
    assert.doesNotMatch(answer.text, /canary|drop/, what);
  }
  assert.deepEqual(kept, []);
  assert.doesNotMatch(lines.join(""), /canary|drop/);
  assert.ok(lines.length <= 1, "wrong signatures are told once a minute, not once each");
});

/** Sends `chunks` pieces of 1 MiB without telling how many. */
async function stream(
  chunks: number,
  headers: Record<string, string>,
): Promise<{ status: number; sent: number }> {
  const piece = Buffer.alloc(1024 * 1024, 0x20);
  let sent = 0;
  let asked: ClientRequest | undefined;
  const status = await new Promise<number>((resolve, reject) => {
    asked = request(
      { port, host: "127.0.0.1", path: "/webhooks/github", method: "POST", headers },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    // A server that hangs up while it is written to: the answer may be lost on the way.
    asked.on("error", (error: NodeJS.ErrnoException) =>
      ["EPIPE", "ECONNRESET"].includes(error.code ?? "") ? resolve(0) : reject(error),
    );
    const next = () => {
      if (sent === chunks) return void asked?.end();
      sent += 1;
      asked?.write(piece, (error) => {
        if (!error) setImmediate(next);
      });
    };
    next();
  });
  asked?.destroy();
  return { status, sent };
}

test("GitHub's largest payload is taken in pieces; a byte more is cut off while it comes", async () => {
  const largest = Buffer.alloc(26_214_400, 0x20);
  largest.write('{"a":1', 0);
  largest.write("}", largest.length - 1);
  assert.equal((await post(largest)).status, 202);
  const larger = Buffer.alloc(26_214_401, 0x20);
  assert.equal((await post(larger, headersOf("x"))).status, 413, "told by its length");
  assert.equal(
    (await stream(25, headersOf(Buffer.alloc(25 * 1024 * 1024, 0x20)))).status,
    400,
    "whole, signed",
  );
  const endless = await stream(400, headersOf("x"));
  assert.ok(endless.status === 413 || endless.status === 0, `answered ${endless.status}`);
  assert.ok(endless.sent < 60, `${endless.sent} MiB were taken of one that never ends`);
});

test("where it cannot be stored the sender is told to come again", async () => {
  intake = { accept: () => Promise.reject(new StorageError("away")) };
  const answer = await post(BODY);
  assert.equal(answer.status, 503);
  assert.ok(Number(answer.retry) > 0);
  intake = keep;
});

test("every payload of @octokit/webhooks-examples is accepted", { skip: NO_POSTGRES }, async () => {
  const { store, close } = await freshDatabase("postgres");
  intake = createIntake({ store, meter });
  const all = EXAMPLES.flatMap(({ name, examples: each }) =>
    each.map((payload) => ({ name, body: JSON.stringify(payload) })),
  );
  assert.ok(all.length > 200);
  const answers = await Promise.all(
    all.map(async ({ name, body }, n) => ({
      name,
      status: (await post(body, headersOf(body, { event: name, guid: `example-${n}` }))).status,
    })),
  );
  assert.deepEqual(
    answers.filter(({ status }) => status !== 202),
    [],
  );
  const stored = await store.system((tx) =>
    tx.query<{ event: string; state: string; count: number }>(
      "select event, state, count(*) from system.delivery group by 1, 2",
    ),
  );
  assert.equal(
    stored.reduce((sum, { count }) => sum + count, 0),
    all.length,
  );
  for (const { event, state } of stored)
    if (!EVENTS.has(event)) assert.equal(state, "dropped", `${event} has no handler`);
  const pending = stored.filter(({ state }) => state === "pending").map(({ event }) => event);
  for (const event of ["push", "installation", "repository", "team", "membership"])
    assert.ok(pending.includes(event), event);
  intake = keep;
  await close();
});
