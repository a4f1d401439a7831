// Libraries bring their own HTTP client: @actions/artifact uses @actions/http-client for its service and Azure's for the
// bytes. While the guard is on, node:http and node:https (whose module objects bundled code shares with us), the global
// fetch and, underneath them all, every TCP connection of this process are held to the allowlist. Child processes are
// not: what the project's own commands do on the network is theirs.
import { createHash } from "node:crypto";
import type { ClientRequest, IncomingMessage } from "node:http";
import { syncBuiltinESMExports } from "node:module";
import type { Ledger, Pending } from "./egress.ts";

type Method = (...args: unknown[]) => unknown;

/** Returns what takes the guard off; safe to call twice. */
export function installGuard(ledger: Ledger): () => void {
  // Not imported at the top: loading them costs milliseconds that a run without publishing does not have to pay.
  const http = process.getBuiltinModule("node:http");
  const https = process.getBuiltinModule("node:https");
  const net = process.getBuiltinModule("node:net");
  const undo = [
    replace(http, "request", (real) => guardRequest(real, "http:", ledger)),
    replace(http, "get", (real) => endAtOnce(guardRequest(real, "http:", ledger))),
    replace(https, "request", (real) => guardRequest(real, "https:", ledger)),
    replace(https, "get", (real) => endAtOnce(guardRequest(real, "https:", ledger))),
    replace(globalThis, "fetch", () => refuseFetch(ledger)),
    replace(net.Socket.prototype, "connect", (real) => guardConnect(real, ledger)),
  ];
  syncBuiltinESMExports();
  return () => {
    for (const restore of undo.splice(0).reverse()) restore();
    syncBuiltinESMExports();
  };
}

function replace(owner: object, name: string, wrap: (real: Method) => Method): () => void {
  const real: unknown = Reflect.get(owner, name);
  if (typeof real !== "function") throw new TypeError(`${name} is not a function of this node`);
  Reflect.set(owner, name, wrap(real as Method));
  return () => {
    Reflect.set(owner, name, real);
  };
}

const endAtOnce =
  (request: Method): Method =>
  (...args) => {
    const made = request(...args) as ClientRequest;
    made.end();
    return made;
  };

/** Nothing of ours uses the global fetch; who does is told so rather than measured. */
const refuseFetch =
  (ledger: Ledger): Method =>
  async (input, init) => {
    const request = new Request(input as string, init as RequestInit);
    ledger.refuse({ method: request.method, url: new URL(request.url) });
  };

/** `http.get` is made of our own `request` and `end`, since node's calls its inner `request` and not the replaced one. */
function guardRequest(real: Method, protocol: string, ledger: Ledger): Method {
  return (...args) => {
    const { method, url } = targetOf(args, protocol);
    // A tunnel through the runner's proxy: what is asked through it comes here by itself.
    if (method === "CONNECT") {
      if (!ledger.knowsHost(url.hostname, Number(url.port) || 443)) ledger.refuse({ method, url });
      return real(...args);
    }
    const pending = ledger.begin({ method, url }, ledger.admit({ method, url }));
    return watch(real(...args) as ClientRequest, pending);
  };
}

/** All the forms node takes: `(url)`, `(url, options)`, `(options)`, each with a callback or without. */
function targetOf(args: readonly unknown[], protocol: string): { method: string; url: URL } {
  const [first, second] = args;
  const given = typeof first === "string" || first instanceof URL ? new URL(first) : null;
  const options = {
    ...(isRecord(given ? second : first) ? ((given ? second : first) as object) : {}),
  } as Record<string, unknown>;
  const method = String(options.method ?? "GET").toUpperCase();
  const path = options.path === undefined ? null : String(options.path);
  if (method === "CONNECT") return { method, url: new URL(`https://${path}`) };
  // Absolute form, as written to a proxy.
  if (path !== null && /^https?:\/\//i.test(path)) return { method, url: new URL(path) };
  const host = options.hostname ?? options.host ?? given?.hostname ?? "localhost";
  const url = new URL(
    `${String(options.protocol ?? given?.protocol ?? protocol)}//${bracketed(String(host))}`,
  );
  const port = options.port ?? given?.port;
  if (port) url.port = String(port);
  // A socket file has no host that could be on the list.
  if (options.socketPath) url.hostname = "socket-file.invalid";
  const [pathname = "/", ...query] = (path ?? `${given?.pathname ?? "/"}${given?.search ?? ""}`).split("?");
  url.pathname = pathname;
  url.search = query.join("?");
  return { method, url };
}

const bracketed = (host: string): string =>
  host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Counts and hashes what goes by without listening: a listener would change who is thought to take the answer. */
function watch(request: ClientRequest, pending: Pending): ClientRequest {
  const hash = createHash("sha256");
  const seen = { requestBytes: 0, responseBytes: 0, status: null as number | null };
  const take = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
    const bytes =
      typeof chunk === "string" ? Buffer.from(chunk, isEncoding(encoding) ? encoding : "utf8") : chunk;
    seen.requestBytes += bytes.byteLength;
    hash.update(bytes);
  };
  const finish = (): void =>
    pending.end({ ...seen, requestSha256: seen.requestBytes === 0 ? null : hash.copy().digest("hex") });
  before(request, "write", ([chunk, encoding]) => take(chunk, encoding));
  // `end(chunk)` calls the inner write, not the replaced one.
  before(request, "end", ([chunk, encoding]) => take(chunk, encoding));
  before(request, "emit", ([event, argument]) => {
    if (event === "response") watchAnswer(argument as IncomingMessage, seen, finish);
    if (event === "error" || event === "close") finish();
  });
  return request;
}

function watchAnswer(
  answer: IncomingMessage,
  seen: { responseBytes: number; status: number | null },
  finish: () => void,
): void {
  seen.status = answer.statusCode ?? null;
  before(answer, "push", ([chunk]) => {
    if (chunk instanceof Uint8Array) seen.responseBytes += chunk.byteLength;
    if (chunk === null) finish();
  });
}

function before(owner: object, name: string, look: (args: unknown[]) => void): void {
  const real = Reflect.get(owner, name) as Method;
  Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
    look(args);
    return Reflect.apply(real, this, args);
  });
}

const isEncoding = (value: unknown): value is BufferEncoding =>
  typeof value === "string" && Buffer.isEncoding(value);

/** The floor under every client there is: undici, http2, a bare socket. */
function guardConnect(real: Method, ledger: Ledger): Method {
  return function (this: unknown, ...args: unknown[]) {
    const target = connectTarget(args);
    if (target && !ledger.knowsHost(target.host, target.port) && !isProxy(target)) {
      const url = new URL(`tcp://${bracketed(target.host)}:${target.port}`);
      ledger.refuse({ method: "CONNECT", url });
    }
    return Reflect.apply(real, this, args);
  };
}

/** Null for a socket file or pipe, which stays on the machine. */
function connectTarget(args: readonly unknown[]): { host: string; port: number } | null {
  const [first, second] = args;
  // node's own callers hand over `[options, callback]`.
  const options: unknown = Array.isArray(first) ? first[0] : first;
  if (isRecord(options)) {
    if (options.path !== undefined && options.path !== null && options.port === undefined) return null;
    return { host: String(options.host ?? "localhost"), port: Number(options.port) };
  }
  if (typeof options === "string" && !/^\d+$/.test(options)) return null;
  return { host: typeof second === "string" ? second : "localhost", port: Number(options) };
}

/** Self-hosted runners may reach GitHub only through a proxy; the request inside was admitted before. */
function isProxy({ host, port }: { host: string; port: number }): boolean {
  return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => {
    const value = process.env[name];
    if (!value || !URL.canParse(value)) return false;
    const proxy = new URL(value);
    return (
      proxy.hostname.replace(/^\[|\]$/g, "") === host &&
      (Number(proxy.port) || (proxy.protocol === "https:" ? 443 : 80)) === port
    );
  });
}
