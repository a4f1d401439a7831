// One tenant's key asks every route for everything of another's. What it gets must be, byte for byte, what it gets for something
// that nobody has. The questions are made from the table of routes, so that a route added later is asked, too.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { systemRandom } from "../../../app/adapters/random.ts";
import { openapi } from "../../../app/api/openapi.ts";
import type { Route } from "../../../app/api/route.ts";
import { createAuthenticate } from "../../../app/keys/authenticate.ts";
import { formatKey, parseKey } from "../../../shared/keys/format.ts";
import { NOW } from "../../support/acme.ts";
import { type ApiAnswer, type AskApi, createAskApi } from "../../support/asked-api.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { tableOfRoutes } from "../../support/route-table.ts";
import { OTHER, QUICK_HASH, rowsOf, seedTwoTenants, type TwoTenants } from "../../support/two-tenants.ts";

interface Question {
  route: Route;
  url: string;
  method: Route["method"];
  body?: unknown;
  headers?: Record<string, string>;
}

/** Whoever knows a project's id may see its badge, and nobody may bind it twice: ids stand in READMEs. */
const OPEN_BY_DESIGN = (question: Question, other: string) =>
  asked(question).includes(other) &&
  (question.route.path.startsWith("/badges/") ||
    (question.route.path === "/api/v1/keys" && question.method === "POST"));

/** Of the asker's own, so that a question is right but for one value. */
const OWN: Readonly<Record<string, string>> = {
  repository: "101",
  owner: "@plain-ada",
  path: "plain-src/a.ts",
  paths: "plain-src/a.ts",
  directory: "plain-src",
  team: "plain-team",
  user: "plain-ada",
  author: "plain-bob",
  name: "a name",
};

type Schema = {
  type?: string;
  enum?: unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  default?: unknown;
  minimum?: number;
};

/** A value that fits, with `value` for the text at the place numbered `at`; counts the places it comes by. */
function made(schema: Schema, name: string, at: { left: number; value: string }): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return made(schema.anyOf[0] ?? {}, name, at);
  if (schema.type === "object" || schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, each]) => [key, made(each, key, at)]),
    );
  if (schema.type === "array") return [made(schema.items ?? {}, name, at)];
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? 1;
  if (schema.type === "boolean") return true;
  at.left -= 1;
  return at.left === 0 ? at.value : (OWN[name] ?? String(schema.default ?? "x"));
}

interface Operation {
  parameters: { name: string; in: string; required: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
}

/** Each question with one value in each of its places, and with the value in the header that a cache would send. */
function questionsOf(route: Route, operation: Operation, value: string): Question[] {
  const query = operation.parameters.filter((each) => each.in === "query");
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
  const body = operation.requestBody?.content["application/json"]?.schema;
  const build = (place: string, text: string, bodyPlace = 0): Question => {
    const path = route.path.replace(/\{(\w+)\}/g, (_, name) =>
      encodeURIComponent(place === `path ${name}` ? text : (OWN[name] ?? "x")),
    );
    const asked = query
      .filter(({ name, required }) => required || place === `query ${name}` || OWN[name] !== undefined)
      .map(({ name }) => [name, place === `query ${name}` ? text : (OWN[name] ?? "x")] as const);
    const search = asked.length === 0 ? "" : `?${new URLSearchParams(asked.map((each) => [...each]))}`;
    return {
      route,
      method: route.method,
      url: path + search,
      ...(body ? { body: made(body, "", { left: bodyPlace, value: text }) } : {}),
      ...(route.body === "raw" ? { body: text } : {}),
    };
  };
  const places = { left: 0, value: "" };
  if (body) made(body, "", places);
  return [
    ...names.map((name) => build(`path ${name}`, value)),
    ...query.map(({ name }) => build(`query ${name}`, value)),
    ...Array.from({ length: -places.left }, (_, index) => build("body", value, index + 1)),
    {
      ...build("none", value),
      headers: { "if-none-match": `"${value}"`, "x-organisation": value, host: value },
    },
  ];
}

const asked = ({ url, body, headers }: Question) =>
  `${decodeURIComponent(url.replaceAll("+", " "))} ${JSON.stringify(body ?? "")} ${JSON.stringify(headers ?? {})}`;

function telling({ headers, status, text }: ApiAnswer): string {
  const { date: _, etag: __, "content-length": ___, ...rest } = headers;
  return JSON.stringify({ status, headers: rest, text });
}

/** Health and numbers are of the moment: between two questions a second may begin. */
const atAnyTime = (route: Route, told: string): string =>
  route.path === "/readyz" || route.path === "/metrics" ? told.replace(/\d+(?:\.\d+)?/g, "0") : told;

/** Of every route; those hidden from the document, too. */
function operationsOf(routes: readonly Route[]): { route: Route; operation: Operation }[] {
  const shown = routes.map(({ hidden: _, ...each }) => each);
  const { paths } = JSON.parse(JSON.stringify(openapi(shown)));
  return routes.map((route) => ({ route, operation: paths[route.path][route.method.toLowerCase()] }));
}

async function cursorsOf(ask: AskApi, routes: readonly Route[], other: string): Promise<string[]> {
  const found: string[] = [];
  for (const { route, operation } of operationsOf(routes)) {
    if (!operation.parameters.some(({ name }) => name === "cursor")) continue;
    const canary: Record<string, string> = {
      ...{ repository: String(OTHER + 101), owner: "@canary-ada", user: "canary-ada", directory: "" },
    };
    const path = route.path.replace(/\{(\w+)\}/g, (_, name) => canary[name] ?? "x");
    const query = operation.parameters.filter(({ name, in: where }) => where === "query" && canary[name]);
    const search = new URLSearchParams(query.map(({ name }) => [name, canary[name] ?? ""]));
    if (operation.parameters.some(({ name }) => name === "limit")) search.set("limit", "1");
    const answer = await ask(`${path}?${search}`, { as: `Bearer ${other}` });
    const next = (answer.body as { next?: string } | null)?.next;
    if (typeof next === "string") found.push(next);
  }
  return found;
}

for (const name of DATABASES)
  describe(`${name}: two tenants`, { skip: skipOf(name) }, async () => {
    if (skipOf(name)) return;
    const { store } = await freshDatabase(name);
    const routes = tableOfRoutes({ store, now: NOW, hash: QUICK_HASH });
    const tenants: TwoTenants = await seedTwoTenants(store);
    const none = { most: 1e6, perSecond: 1e6 };
    const limits = { asker: none, key: none, hash: none };
    const clock = { now: () => NOW };
    const authenticate = createAuthenticate({ store, hash: QUICK_HASH, clock, random: systemRandom }, limits);
    const ask = await createAskApi(routes, { authenticate });
    const { asker, other, twin, canariesIn } = tenants;
    const as = `Bearer ${asker.key}`;
    const put = ({ url, method, body, headers }: Question, by = as) =>
      ask(url, { method, as: by, ...(body === undefined ? {} : { body }), ...(headers ? { headers } : {}) });

    test("the other's own key sees the canaries, so that they can be seen", async () => {
      const seen = new Set<string>();
      for (const { route, operation } of operationsOf(routes).filter(
        ({ route: each }) => each.method === "GET",
      ))
        for (const value of tenants.values.filter((each) => /^\d|^canary-(?:src|team|ada)$|^@/.test(each)))
          for (const question of questionsOf(route, operation, value)) {
            const answer = await put(question, `Bearer ${other.key}`);
            for (const canary of canariesIn(answer.text)) seen.add(canary);
          }
      const texts = [...seen].join(" ");
      for (const canary of [
        "canary-shop",
        "canary-topic",
        "canary-team",
        "canary-src",
        "canary-gone",
        "canary-bob",
      ])
        assert.ok(texts.includes(canary), `${canary} is in no answer: the fuzz below could not miss it`);
    });

    test("whatever is asked for of the other is as if it were not there", async () => {
      const before = await rowsOf(store, OTHER);
      const cursors = await cursorsOf(ask, routes, other.key);
      assert.ok(cursors.length >= 4, "the other has cursors to be tried");
      // The embedded database is slower, and no boundary: half of them.
      const values = [...tenants.values, ...cursors].filter((_, at) => name === "postgres" || at % 2 === 0);
      let count = 0;
      for (const { route, operation } of operationsOf(routes))
        for (const value of values)
          for (const question of questionsOf(route, operation, value)) {
            const answer = await put(question);
            count += 1;
            if (question.url.includes(`cursor=${value}`) && cursors.includes(value))
              assert.equal(answer.status, 422, "a cursor of the other's is none");
            const where = `${question.method} ${question.url} ${JSON.stringify(question.body ?? "")}`;
            const sent = asked(question).toLowerCase();
            const leaked = canariesIn(answer.text + JSON.stringify(answer.headers)).filter(
              (canary) => !sent.includes(canary.toLowerCase()),
            );
            if (!OPEN_BY_DESIGN(question, other.project)) assert.deepEqual(leaked, [], where);
            if (question.method !== "GET" || OPEN_BY_DESIGN(question, other.project)) continue;
            const unknown: Question = JSON.parse(twin(JSON.stringify({ ...question, route: null })));
            const same = await put({ ...unknown, route });
            assert.equal(atAnyTime(route, twin(telling(answer))), atAnyTime(route, telling(same)), where);
            if (twin(answer.text) === answer.text && answer.text === same.text)
              assert.equal(answer.headers.etag, same.headers.etag, where);
          }
      assert.ok(count > 800, `${count} questions`);
      assert.equal(await rowsOf(store, OTHER), before, "nobody changed a row of the other's");
      const [badge] = await store.system((tx) =>
        tx.query<{ score: number }>("select score from system.badge where project = $1", [other.project]),
      );
      assert.equal(badge?.score, 73);
    });

    test("an ETag of the other's answer tells nothing", async () => {
      const theirs = await ask(`/api/v1/repositories/${OTHER + 101}`, { as: `Bearer ${other.key}` });
      assert.equal(theirs.status, 200);
      for (const etag of [theirs.headers.etag ?? "", "*"])
        for (const url of [`/api/v1/repositories/${OTHER + 101}`, "/api/v1/repositories/770000000102"]) {
          const answer = await ask(url, { as, headers: { "if-none-match": etag } });
          assert.equal(answer.status, 404);
        }
    });

    test("the other's key id opens nothing with another secret", async () => {
      const own = parseKey(asker.key);
      assert.ok(own);
      const forged = formatKey({ ...own, id: other.keyId });
      const unknown = formatKey({ ...own, id: "7".repeat(12) });
      const answers = await Promise.all(
        [forged, unknown].map((key) => ask("/api/v1/repositories", { as: `Bearer ${key}` })),
      );
      assert.deepEqual(
        answers.map(({ status }) => status),
        [401, 401],
      );
      assert.equal(telling(answers[0] as ApiAnswer), telling(answers[1] as ApiAnswer));
    });
  });
