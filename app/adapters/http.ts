// Routes on Fastify: bytes in, answers out. Nothing of a request's body, query or headers is logged.
import { createHash } from "node:crypto";
import type { AddressInfo } from "node:net";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { type BaseIssue, safeParse } from "valibot";
import type { Answer, Ask, Caller, Route } from "../api/route.ts";
import type { Log, Meter, Trace } from "../ports.ts";

export interface HttpOptions {
  routes: readonly Route[];
  /** Of a route with a scope: who asks. Throws HttpProblem where nobody may. */
  authenticate(
    ask: { authorization: string | undefined; ip: string },
    scope: NonNullable<Route["scope"]>,
  ): Promise<Caller>;
  problem(error: HttpLike): Answer;
  log: Log;
  meter: Meter;
  trace?: Trace;
  /** Addresses or networks whose X-Forwarded-For is believed; empty: nobody's. */
  trustedProxies?: readonly string[];
  mostBytesAtOnce?: number;
}

/** HttpProblem, by its shape: adapters do not know the API. */
export interface HttpLike {
  status: number;
  code: string;
  message: string;
  headers: Readonly<Record<string, string>>;
}

export interface Http {
  listen(at: { host: string; port: number }): Promise<AddressInfo>;
  /** Without a socket, for tests: Fastify's own `inject`. */
  inject: FastifyInstance["inject"];
  /** Answers what is begun, refuses what comes. */
  close(): Promise<void>;
}

const DEFAULT_BYTES = 64 * 1024;
/** Of all bodies being read at once: strangers may send as much as GitHub, and memory is not theirs to fill. */
const MOST_BYTES_AT_ONCE = 256 * 1024 * 1024;
/** GitHub waits 10 seconds for an answer; nothing of ours takes longer than this. */
const LONGEST_REQUEST_MS = 30_000;

export async function createHttp(options: HttpOptions): Promise<Http> {
  const server = Fastify({
    bodyLimit: DEFAULT_BYTES,
    requestTimeout: LONGEST_REQUEST_MS,
    keepAliveTimeout: 65_000,
    forceCloseConnections: "idle",
    return503OnClosing: true,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    routerOptions: { maxParamLength: 4_096, ignoreTrailingSlash: false },
    logger: false,
    // An address that is none is refused before there is a route.
    frameworkErrors: (error, _request, reply) => {
      send(reply as FastifyReply, null, answerTo(error, options));
    },
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "buffer" }, (_request, bytes, done) => done(null, bytes));
  if (options.mostBytesAtOnce !== 0) boundBodies(server, options.mostBytesAtOnce ?? MOST_BYTES_AT_ONCE);
  server.setErrorHandler((error, _request, reply) => send(reply, null, answerTo(error, options)));
  server.setNotFoundHandler((_request, reply) =>
    send(reply, null, options.problem(known(404, "not-found", "There is nothing at this address."))),
  );
  // Kept alive, a connection whose request was begun before the end would hold it up for a minute.
  let closing = false;
  server.addHook("onSend", (_request, reply, payload, done) => {
    if (closing) reply.header("connection", "close");
    done(null, payload);
  });
  server.addHook("onResponse", (request, reply, done) => {
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? "none",
      status: String(reply.statusCode),
    };
    options.meter.observe("http_request_seconds", reply.elapsedTime / 1000, labels);
    done();
  });
  for (const each of options.routes)
    server.route({
      method: each.method,
      url: each.path.replace(/\{(\w+)\}/g, ":$1"),
      exposeHeadRoute: false,
      bodyLimit: each.mostBytes ?? DEFAULT_BYTES,
      handler: async (request, reply) => send(reply, request, await traced(each, request, options)),
    });
  return {
    listen: async (at) => {
      await server.listen(at);
      return server.server.address() as AddressInfo;
    },
    inject: server.inject.bind(server) as FastifyInstance["inject"],
    close: () => {
      closing = true;
      return server.close();
    },
  };
}

/** Small bodies are read longer than large ones: those who fill the memory must not keep the others out. */
const SMALL_BYTES = 1024 * 1024;
/** And these always: they are a connection's, which costs as much by itself. */
const LEAST_BYTES = 64 * 1024;
/** What a piece of a body costs beside its bytes: whoever sends them one by one has each kept as an object of its own. */
const PIECE_BYTES = 512;

/** Counts what lies in memory of bodies until they are answered. The more it is beyond `most`, the smaller are those that are read. */
function boundBodies(server: FastifyInstance, most: number): void {
  let held = 0;
  const mostOfOne = (): number => {
    if (held <= most) return Number.POSITIVE_INFINITY;
    return held <= 2 * most ? SMALL_BYTES : LEAST_BYTES;
  };
  server.addHook("preParsing", (_request, reply, payload, done) => {
    let own = 0;
    const count = (chunk: Buffer) => {
      own += chunk.length + PIECE_BYTES;
      held += chunk.length + PIECE_BYTES;
      if (own > mostOfOne())
        payload.destroy(known(503, "busy", "Too much is being sent at once; try again."));
    };
    payload.on("data", count);
    // Listening makes a stream flow; its reader is attached after this hook.
    payload.pause();
    reply.raw.once("close", () => {
      held -= own;
    });
    done(null, payload);
  });
}

function traced(each: Route, request: FastifyRequest, options: HttpOptions): Promise<Answer> {
  if (!options.trace) return answer(each, request, options);
  const about = { "http.request.method": each.method, "http.route": each.path };
  return options.trace.span(`${each.method} ${each.path}`, about, async (add) => {
    const given = await answer(each, request, options).catch((error: unknown) => {
      if (isHttpLike(error)) return options.problem(error);
      throw error;
    });
    add({ "http.response.status_code": given.status });
    return given;
  });
}

async function answer(route: Route, request: FastifyRequest, options: HttpOptions): Promise<Answer> {
  const headers = request.headers as Ask["headers"];
  const caller =
    route.scope === null
      ? null
      : await options.authenticate({ authorization: headers.authorization, ip: request.ip }, route.scope);
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const ask = {
    path: request.params as Record<string, string>,
    query: route.query ? checked(route.query, request.query, "query") : {},
    body: route.body && route.body !== "raw" ? checked(route.body, json(bytes, headers), "body") : undefined,
    bytes,
    headers,
    ip: request.ip,
    caller,
  };
  return route.handle(ask);
}

function json(bytes: Buffer, headers: Ask["headers"]): unknown {
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(headers["content-type"] ?? ""))
    throw known(415, "not-json", "The body's content type has to be application/json.");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw known(400, "not-json", "The body is no JSON in UTF-8.");
  }
}

function checked(schema: Exclude<NonNullable<Route["query"]>, "raw">, value: unknown, what: string): unknown {
  const read = safeParse(schema, value, { abortPipeEarly: true });
  if (read.success) return read.output;
  throw known(
    422,
    "invalid",
    `The ${what} is not as documented: ${read.issues.slice(0, 5).map(told).join("; ")}.`,
  );
}

/**
 * Names the place and what is wanted, and never says what came: that may be a secret in the wrong field. It is answered and not
 * logged, since a name that is unknown is the sender's own; whoever shows it on a page or a terminal gets plain signs only.
 */
function told(issue: BaseIssue<unknown>): string {
  const place = issue.path?.map(({ key }) => plain(String(key))).join(".") ?? "";
  return `${place === "" ? "it" : `\`${place}\``} ${wanted(issue)}`;
}

const plain = (name: string): string => name.slice(0, 40).replace(/[^\w $@/.-]/g, "?");

function wanted({ type, expected, message, path }: BaseIssue<unknown>): string {
  if (expected === "never") return "is unknown";
  if (expected === JSON.stringify(path?.at(-1)?.key)) return "is missing";
  // The library's own message repeats what came.
  if (type === "regex")
    return message.startsWith("Invalid format") ? "is not of its form" : `has to be ${message}`;
  return `has to be ${expected ?? "otherwise"}`;
}

class KnownError extends Error implements HttpLike {
  readonly status: number;
  readonly code: string;
  readonly headers = {};
  constructor(status: number, code: string, detail: string) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}
const known = (status: number, code: string, detail: string): KnownError =>
  new KnownError(status, code, detail);

function answerTo(error: unknown, { problem, log }: HttpOptions): Answer {
  if (isHttpLike(error)) return problem(error);
  const code = error instanceof Error ? String(Reflect.get(error, "code") ?? "") : "";
  const name = error instanceof Error ? error.name : "unknown";
  if (name === "StorageError")
    return problem(withRetry(known(503, "storage", "The database cannot be reached now; try again."), 5));
  if (name === "StatementTimeoutError") {
    log.warn("a question took the database too long", { at: placeOf(error) });
    const detail = "The database had no time for this question: ask for less at once, or later.";
    return problem(withRetry(known(503, "too-slow", detail), 30));
  }
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return problem(known(413, "too-large", "The body is too large."));
  if (code.startsWith("FST_ERR_") && statusOf(error) < 500)
    return problem(known(statusOf(error), "bad-request", "The request cannot be read."));
  // Whoever sent it has gone, in the middle of the body: a stranger's doing, and no fault of ours.
  if (code === "ECONNRESET") return problem(known(400, "aborted", "The request was not sent to its end."));
  // Its message may quote what came.
  log.error("a route failed", { error: name, code, at: placeOf(error) });
  return problem(known(500, "internal", "Something went wrong here; it is in the log."));
}

const withRetry = (error: KnownError, seconds: number): HttpLike => ({
  status: error.status,
  code: error.code,
  message: error.message,
  headers: { "retry-after": String(seconds) },
});

const statusOf = (error: unknown): number => {
  const status = error instanceof Error ? Reflect.get(error, "statusCode") : undefined;
  return typeof status === "number" ? status : 500;
};

/** Where in our own sources, without the message; of the database, who asked it. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const places = stack.match(/\bapp\/[\w/.-]+\.(?:ts|js):\d+/g) ?? [];
  return places.find((place) => !place.startsWith("app/adapters/pool-store.")) ?? places[0] ?? "";
}

function isHttpLike(error: unknown): error is HttpLike {
  return (
    error instanceof Error &&
    typeof Reflect.get(error, "status") === "number" &&
    typeof Reflect.get(error, "code") === "string" &&
    (error.name === "HttpProblem" || error instanceof KnownError)
  );
}

function send(reply: FastifyReply, request: FastifyRequest | null, given: Answer): FastifyReply {
  const { status, headers = {}, body } = given;
  const plain = typeof body === "string" || body instanceof Uint8Array;
  const payload = plain ? body : body === undefined ? "" : JSON.stringify(body);
  const type = headers["content-type"] ?? (plain ? "text/plain; charset=utf-8" : "application/json");
  reply.status(status).headers({ "x-content-type-options": "nosniff", ...headers, "content-type": type });
  if (given.etag === false || status !== 200) return reply.send(payload);
  const etag = given.etag ?? `"${createHash("sha256").update(payload).digest("base64url").slice(0, 27)}"`;
  reply.header("etag", etag);
  const asked = request?.headers["if-none-match"];
  if (asked === undefined || !matches(asked, etag)) return reply.send(payload);
  return reply.status(304).removeHeader("content-type").send();
}

const matches = (asked: string, etag: string): boolean =>
  asked.trim() === "*" || asked.split(",").some((each) => each.trim().replace(/^W\//, "") === etag);
