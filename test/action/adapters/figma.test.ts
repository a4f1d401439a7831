// Figma's API through the door, with a stand-in on this machine: what is asked, what is waited for, what is said.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import type { EgressEntry } from "../../../action/adapters/egress.ts";
import { createAllowlist } from "../../../action/adapters/egress-routes.ts";
import { createFigma } from "../../../action/adapters/figma.ts";
import type { CategoryId } from "../../../shared/contract/data.ts";
import { type FakeFigma, startFigma } from "../../support/fake-figma.ts";

const TOKEN = "figd_canary-5527-of-the-tests";
const FILE = "AbCdEf123";
const PNG = Buffer.from("a picture, as far as this test goes");
const { signal } = new AbortController();

let server: FakeFigma;
let slept: number[];
let ledger: EgressEntry[];

beforeEach(async () => {
  server = await startFigma();
  slept = [];
  ledger = [];
  for (const node of ["1:1", "1:2", "I5:6;7:8"]) server.frames.set(node, PNG);
});
afterEach(() => server.stop());

function figma(token = TOKEN, apiUrl: string | undefined = server.url) {
  return createFigma({
    token,
    apiUrl,
    scrub: (text) => text,
    clock: {
      now: () => Date.now(),
      elapsed: () => performance.now(),
      sleep: (ms) => {
        slept.push(ms);
        return Promise.resolve();
      },
    },
    record: (entry) => ledger.push(entry),
  });
}

const render = (nodes: readonly string[], given = figma(), scale = 2) =>
  given.render({ file: FILE, nodes, scale, signal });
const whyOf = async (node: string) => {
  const picture = (await render([node])).get(node);
  assert.ok(picture && "why" in picture, "there is a picture");
  return picture.why;
};

test("frames come in one request, pictures without the token", async () => {
  const pictures = await render(["1:1", "1:2"]);
  assert.deepEqual(
    [...pictures].map(([node, picture]) => [node, "png" in picture && Buffer.from(picture.png).equals(PNG)]),
    [
      ["1:1", true],
      ["1:2", true],
    ],
  );
  const [api, ...rest] = server.asked;
  assert.equal(api?.path, `/v1/images/${FILE}`);
  assert.equal(api?.token, TOKEN);
  assert.deepEqual(Object.fromEntries(api?.query ?? []), { ids: "1:1,1:2", scale: "2", format: "png" });
  assert.equal(rest.length, 2);
  for (const { path, token, headers } of rest) {
    assert.match(path, /^\/images\//);
    assert.equal(token, null);
    assert.ok(!JSON.stringify(headers).includes("canary"));
  }
});

test("what was rendered once is not asked for again in the run", async () => {
  const same = figma();
  await render(["1:1"], same);
  await render(["1:1"], same);
  assert.equal(server.asked.filter(({ path }) => path.startsWith("/v1/images")).length, 1);
  await render(["1:1"], same, 1);
  assert.equal(server.asked.filter(({ path }) => path.startsWith("/v1/images")).length, 2);
});

test("many frames are asked for in several requests", async () => {
  const nodes = Array.from({ length: 45 }, (_, index) => `2:${index}`);
  for (const node of nodes) server.frames.set(node, PNG);
  const pictures = await render(nodes);
  assert.equal([...pictures.values()].filter((picture) => "png" in picture).length, 45);
  const sizes = server.asked.flatMap(({ query }) => query.get("ids")?.split(",").length ?? []);
  assert.deepEqual(sizes, [20, 20, 5]);
});

test("a rate limit is waited for as long as Figma says", async () => {
  server.queue.push({ status: 429, headers: { "retry-after": "7" } }, { status: 429 });
  assert.ok("png" in ((await render(["1:1"])).get("1:1") ?? {}));
  assert.deepEqual(slept, [7000, 20_000]);
});

test("a limit of days, or one that does not end, is told instead", async () => {
  server.queue.push({ status: 429, headers: { "retry-after": "396749" } });
  assert.match(await whyOf("1:1"), /rate limit is reached \(429\) and it asks to wait 5 days/);
  assert.deepEqual(slept, []);
  server.queue.push(...Array.from({ length: 4 }, () => ({ status: 429, headers: { "retry-after": "1" } })));
  assert.match(await whyOf("1:2"), /still says so after waiting/);
  assert.equal(slept.length, 3);
});

const REFUSED: [status: number, says: RegExp][] = [
  [403, /refused the token \(403\).*FIGMA_API_TOKEN.*file_content:read/],
  [404, /knows no such file \(404\).*figma\.file/],
  [400, /could not read the request \(400\).*figma\.frames/],
  [500, /failed to render \(500\)/],
  [302, /answered 302|could not be reached/],
];
for (const [status, says] of REFUSED)
  test(`${status} is told in one sentence, with what to do`, async () => {
    server.queue.push({ status });
    assert.match(await whyOf("1:1"), says);
  });

test("a node that is not there is told, and the others come", async () => {
  const pictures = await render(["1:1", "9:9"]);
  assert.ok("png" in (pictures.get("1:1") ?? {}));
  const missing = pictures.get("9:9");
  assert.match(missing && "why" in missing ? missing.why : "", /rendered nothing for this node/);
});

test("an answer that is no JSON leaves no frame without a word", async () => {
  server.queue.push({ status: 200, body: "<html>" });
  assert.match(await whyOf("1:1"), /rendered nothing/);
});

test("a picture said to lie on another host is not fetched", async () => {
  server.imageHost = "http://evil.test";
  assert.match(await whyOf("1:1"), /not in the data contract/);
  assert.deepEqual(
    ledger.map(({ result, host }) => `${result} ${host}`),
    [`answered ${new URL(server.url).host}`, "refused evil.test"],
  );
});

test("a server that is not there is told", async () => {
  const dead = await startFigma();
  await dead.stop();
  const picture = (await render(["1:1"], figma(TOKEN, dead.url))).get("1:1");
  assert.match(picture && "why" in picture ? picture.why : "", /could not be reached/);
});

test("the version is asked for, and null where the token may not ask", async () => {
  assert.equal(await figma().version(FILE, signal), "7");
  server.version = null;
  assert.equal(await figma().version(FILE, signal), null);
});

test("the ledger names routes, and holds neither token nor frame", async () => {
  await figma().version(FILE, signal);
  await render(["1:1"]);
  assert.deepEqual(
    ledger.map(({ category, method, path }) => `${category} ${method} ${path}`),
    ["figma GET /v1/files/{file}/meta", "figma GET /v1/images/{file}", "figma GET /{any}"],
  );
  const text = JSON.stringify(ledger);
  for (const secret of [TOKEN, FILE, "1:1", "Signature"]) assert.ok(!text.includes(secret), secret);
});

test("another server than Figma's is honoured on this machine alone", async () => {
  for (const elsewhere of ["http://figma.evil.test", "https://127.0.0.1.evil.test", "not an address"]) {
    const aborted = AbortSignal.abort();
    const asking = figma(TOKEN, elsewhere).render({ file: FILE, nodes: ["1:1"], scale: 1, signal: aborted });
    await assert.rejects(asking, { name: "AbortError" });
  }
  assert.deepEqual(
    ledger.map(({ host }) => host),
    ["api.figma.com", "api.figma.com", "api.figma.com"],
  );
  assert.equal(server.asked.length, 0);
});

const figmas = createAllowlist({
  apiUrl: "https://api.github.com",
  repository: "",
  resultsUrl: null,
  figma: { apiUrl: "https://api.figma.com", file: FILE },
});
const fetching = new Set<CategoryId>(["figma"]);
const images = `https://api.figma.com/v1/images/${FILE}`;
const ROUTES: [passes: boolean, method: string, url: string][] = [
  [true, "GET", `${images}?ids=1:2,I3:4;5:6&scale=1.5&format=png`],
  [true, "GET", `https://api.figma.com/v1/files/${FILE}/meta`],
  [true, "GET", "https://figma-alpha-api.s3.us-west-2.amazonaws.com/images/5a047faf-be98"],
  [true, "GET", "https://s3-alpha-sig.figma.com/img/a/b?Expires=1&Signature=x"],
  [false, "POST", images],
  [false, "GET", `https://api.figma.com/v1/images/${FILE.toLowerCase()}?ids=1:2`],
  [false, "GET", "https://api.figma.com/v1/images/OtherFile?ids=1:2"],
  [false, "GET", `${images}?ids=my-secret`],
  [false, "GET", `${images}?ids=1:2&scale=2&format=svg`],
  [false, "GET", `https://api.figma.com/v1/files/${FILE}`],
  [false, "GET", `https://api.figma.com/v1/files/${FILE}/meta?x=1`],
  [false, "GET", "https://api.figma.com/v1/me"],
  [false, "PUT", "https://figma-alpha-api.s3.us-west-2.amazonaws.com/images/x"],
  [false, "GET", "https://other-bucket.s3.us-west-2.amazonaws.com/images/x"],
  [false, "GET", "http://figma-alpha-api.s3.us-west-2.amazonaws.com/images/x"],
  [false, "GET", "https://figma-alpha-api.s3.us-west-2.amazonaws.com.evil.test/images/x"],
  [false, "GET", "https://www.figma.com/images/x"],
];
for (const [passes, method, url] of ROUTES)
  test(`${method} ${url} ${passes ? "passes" : "is refused"}`, () => {
    assert.equal(figmas.find(method, new URL(url), fetching)?.category ?? null, passes ? "figma" : null);
    assert.equal(figmas.find(method, new URL(url), new Set()), null, "only while frames are fetched");
  });
