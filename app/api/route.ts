// One path of the App: what it takes, who may ask, what it answers. Routes know nothing of the HTTP server.
import type { GenericSchema, InferOutput } from "valibot";
import type { Scope } from "../keys/scopes.ts";

/** Who asked, of a route that needs a key: the organisation is the key's, whatever the path says. */
export interface Caller {
  org: number;
  keyId: string;
  scopes: readonly Scope[];
  /** Projects whose badge the key may write. */
  projects: readonly string[];
}

export interface Ask<Query = unknown, Body = unknown> {
  /** Percent-decoded parts of the path by name. */
  path: Readonly<Record<string, string>>;
  query: Query;
  body: Body;
  /** As they came; empty where there is no body. */
  bytes: Buffer;
  /** In lower case; a header sent twice is joined by the server. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Of the peer, or of the trusted proxy's word. */
  ip: string;
  /** Null for routes open to all. */
  caller: Caller | null;
}

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, text and bytes as they are with the content type of `headers`. */
  body?: unknown;
  /** Made from `body` where left out and the status is 200; answers 304 when the asker has it. False: none. */
  etag?: string | false;
}

export interface Route {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** Parts in braces: `/api/v1/badges/{project}`. */
  path: string;
  /** One line, for the OpenAPI document. */
  summary: string;
  /** Null: open to all. */
  scope: Scope | null;
  query?: GenericSchema;
  /** JSON; `raw`: bytes, for what signs them. Left out: no body is read. */
  body?: GenericSchema | "raw";
  /** Most bytes of a body; 64 KiB where left out. */
  mostBytes?: number;
  /** Status → what is in the body, for the OpenAPI document and the tests; problems need no line. */
  answers: Readonly<Record<number, GenericSchema | string>>;
  /** Left out of the OpenAPI document: pages, health, webhooks. */
  hidden?: true;
  handle(ask: Ask): Promise<Answer>;
}

/** With the query's and body's types as the schemas give them. */
export function route<Query extends GenericSchema, Body extends GenericSchema>(
  given: Omit<Route, "handle" | "query" | "body"> & {
    query?: Query;
    body?: Body;
    handle(ask: Ask<InferOutput<Query>, InferOutput<Body>>): Promise<Answer>;
  },
): Route {
  return given as Route;
}
