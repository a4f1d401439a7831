// The API described from its own table of routes, as OpenAPI 3.1: what is checked is what is told.
import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { type Route, route } from "./route.ts";

type Json = Readonly<Record<string, unknown>>;

const PROBLEM = {
  type: "object",
  description: "RFC 9457; `title` is a stable code, docs/app/api.md says what each means",
  properties: {
    type: { type: "string", pattern: "^urn:proofmark:problem:[a-z-]+$" },
    title: { type: "string", pattern: "^[a-z][a-z0-9-]*$" },
    status: { type: "integer", minimum: 400, maximum: 599 },
    detail: { type: "string" },
  },
  required: ["type", "title", "status", "detail"],
};
const problem = {
  description: "A problem.",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

export function openapi(routes: readonly Route[]): Json {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const each of routes) {
    if (each.hidden) continue;
    paths[each.path] = { ...paths[each.path], [each.method.toLowerCase()]: operation(each) };
  }
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "Proofmark", version: "1", license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: { key: { type: "http", scheme: "bearer", description: "`pm_live_…` or `pm_test_…`" } },
    },
  };
}

function operation(each: Route): Json {
  const { method, path, summary, scope, query, body, answers } = each;
  return {
    operationId: operationId(method, path),
    summary,
    security: scope === null ? [] : [{ key: [] }],
    ...(scope === null ? {} : { description: `Needs a key with the scope \`${scope}\`.` }),
    parameters: [...inPath(path), ...(query ? inQuery(query) : [])],
    ...(body === undefined ? {} : { requestBody: { required: true, content: bodyOf(body) } }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, what]) => [status, answer(what)])),
      // Whoever asks with an ETag is told so when nothing changed.
      ...(method === "GET" && answers[200] !== undefined ? { 304: { description: "Nothing changed." } } : {}),
      default: problem,
    },
  };
}

/** `get_repositories_repository_owners` */
const operationId = (method: string, path: string): string =>
  `${method.toLowerCase()}_${path
    .replace(/^\/api\/v1\//, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")}`;

const inPath = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));

function inQuery(query: GenericSchema): Json[] {
  const { properties = {}, required = [] } = schemaOf(query, "input") as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: "query",
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }));
}

const bodyOf = (body: GenericSchema | "raw"): Json => ({
  "application/json": body === "raw" ? {} : { schema: schemaOf(body, "input") },
});

/** Text with a slash is a media type; other text says that there is no body. */
function answer(what: GenericSchema | string): Json {
  if (typeof what !== "string")
    return {
      description: "As asked.",
      content: { "application/json": { schema: schemaOf(what, "output") } },
    };
  if (!/^[a-z]+\/[\w.+-]+$/.test(what)) return { description: what };
  return { description: "As asked.", content: { [what]: {} } };
}

/** What JSON Schema has no word for (transformations, checks in code) is left out: the schema is then the wider one. */
function schemaOf(schema: GenericSchema, typeMode: "input" | "output"): Json {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    target: "draft-2020-12",
    typeMode,
    errorMode: "ignore",
  });
  return rest;
}

/** Serves the description of `routes`, itself included. */
export function openapiRoute(routes: () => readonly Route[]): Route {
  let text: string | null = null;
  return route({
    method: "GET",
    path: "/api/v1/openapi.json",
    summary: "This description",
    scope: null,
    answers: { 200: "application/json" },
    handle: async () => {
      text ??= JSON.stringify(openapi(routes()));
      const headers = { "content-type": "application/json", "cache-control": "public, max-age=300" };
      return { status: 200, headers, body: text };
    },
  });
}
