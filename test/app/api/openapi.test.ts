// The API's description: valid OpenAPI 3.1, every route in it, and nothing that is not a route.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { compileErrors, validate } from "@readme/openapi-parser";
import { openapi } from "../../../app/api/openapi.ts";
import { createAskApi } from "../../support/asked-api.ts";
import { tableOfRoutes } from "../../support/route-table.ts";

interface Operation {
  operationId: string;
  summary: string;
  security: readonly unknown[];
  parameters: readonly { name: string; in: string; required: boolean }[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
}
type Document = { paths: Record<string, Record<string, Operation>> };

const routes = tableOfRoutes();
const document = JSON.parse(JSON.stringify(openapi(routes))) as Document;

test("it is valid OpenAPI 3.1", async () => {
  const result = await validate(structuredClone(document) as never);
  assert.ok(result.valid, result.valid ? "" : compileErrors(result));
});

test("every route of the table is in it, and nothing else", () => {
  const shown = routes.filter(({ hidden }) => !hidden).map(({ method, path }) => `${method} ${path}`);
  const told = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  assert.deepEqual(told.toSorted(), shown.toSorted());
  assert.ok(shown.length >= 18, "the table is there");
});

test("every operation says who may ask, what it takes, and that there may be a problem", () => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const ids = operations.map(({ operation }) => operation.operationId);
  assert.equal(new Set(ids).size, ids.length, "operation ids are unique");
  for (const { path, method, operation } of operations) {
    const made = routes.find((each) => each.path === path && each.method.toLowerCase() === method);
    assert.ok(made);
    assert.equal(operation.security.length > 0, made.scope !== null, path);
    assert.ok(operation.summary.length > 5 && operation.responses.default !== undefined, path);
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const given = operation.parameters.filter((each) => each.in === "path").map(({ name }) => name);
    assert.deepEqual(given, named, path);
    assert.equal(operation.requestBody !== undefined, made.body !== undefined, path);
  }
});

test("what is optional and what is not is told as it is checked", () => {
  const parameters = (path: string, method = "get") =>
    Object.fromEntries(
      document.paths[path]?.[method]?.parameters.map(({ name, required }) => [name, required]) ?? [],
    );
  assert.deepEqual(parameters("/api/v1/repositories/{repository}/owners"), { repository: true, path: true });
  assert.deepEqual(parameters("/api/v1/rules"), { owner: true, teams: false, limit: false, cursor: false });
});

test("it is served to everyone, and has an ETag", async () => {
  const ask = await createAskApi(routes);
  const { status, text, headers } = await ask("/api/v1/openapi.json");
  assert.equal(status, 200);
  assert.deepEqual(JSON.parse(text), document);
  const again = await ask("/api/v1/openapi.json", { headers: { "if-none-match": headers.etag ?? "" } });
  assert.equal(again.status, 304);
});

/** Sources whose problems the API's users meet; pages, health and webhooks have their own. */
const SOURCES = ["api", "keys"].flatMap((room) =>
  readdirSync(new URL(`../../../app/${room}/`, import.meta.url)).map((file) => `app/${room}/${file}`),
);
const OWN_PAGES = /api\/(?:webhooks|health)\.ts$/;

test("the docs page has each path and each problem code of the API", () => {
  const page = readFileSync(new URL("../../../docs/app/api.md", import.meta.url), "utf8");
  for (const path of Object.keys(document.paths))
    assert.ok(page.includes(`\`${path}\``), `docs/app/api.md says nothing of ${path}`);
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
  const text = ["app/adapters/http.ts", ...SOURCES.filter((path) => !OWN_PAGES.test(path))]
    .map(read)
    .join("\n");
  const codes = new Set(
    [...text.matchAll(/(?:HttpProblem|known)\(\s*\d{3},\s*"([a-z-]+)"/g)].map(([, code]) => code),
  );
  assert.ok(codes.size >= 15, [...codes].join());
  for (const code of codes)
    assert.ok(page.includes(`\`${code}\``), `docs/app/api.md says nothing of ${code}`);
});
