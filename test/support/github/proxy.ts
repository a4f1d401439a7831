// The door in front of the emulator: logs every request, applies faults, GitHub's limits and the missing routes, forwards.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, Ask, Fault, Incoming, LoggedRequest, Route } from "./exchange.ts";
import { refuse } from "./limits.ts";

export interface TokenOwner {
  login: string;
  access: "write" | "read";
}

export interface ProxyOptions {
  /** The emulator as it names itself, and where it can be reached. */
  upstream: { named: string; reached: string };
  tokens: Map<string, TokenOwner>;
  /** Token the emulator knows for a login. */
  upstreamToken(login: string): string;
  routes(url: () => string): Route[];
}

export interface Proxy {
  url: string;
  requests: LoggedRequest[];
  faults: Fault[];
  stop(): Promise<void>;
}

interface Behind {
  options: ProxyOptions;
  routes: Route[];
  url: string;
}

export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const started = performance.now();
  const requests: LoggedRequest[] = [];
  const faults: Fault[] = [];
  let url = "";
  const routes = options.routes(() => url);
  const server = createServer((message, response) => {
    void (async () => {
      const request = await receive(message, { tokens: options.tokens, at: performance.now() - started });
      requests.push(request);
      const fault = takeFault(faults, request);
      if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
      await fault?.meanwhile?.();
      const answered = fault?.respond ?? (await handle(request, { options, routes, url }));
      if (fault?.loseAnswer) {
        message.socket.destroy();
        return;
      }
      request.status = answered.status;
      send(response, answered);
    })().catch((error: unknown) => {
      send(response, { status: 500, body: { message: `The stand-in failed: ${String(error)}` } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, requests, faults, stop };
}

async function receive(
  message: IncomingMessage,
  about: { tokens: Map<string, TokenOwner>; at: number },
): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const { pathname, search } = new URL(message.url ?? "/", "http://stand-in");
  const upload = pathname.startsWith("/_blob/");
  const body = upload ? "" : bytes.toString("utf8");
  const token = /^(?:bearer|token) (.+)$/i.exec(message.headers.authorization ?? "")?.[1];
  return {
    method: message.method ?? "GET",
    path: pathname,
    query: search.slice(1),
    body,
    bytes,
    login: token === undefined ? null : (about.tokens.get(token)?.login ?? `unknown token`),
    headers: Object.fromEntries(Object.entries(message.headers).map(([key, value]) => [key, String(value)])),
    at: about.at,
    status: 0,
    json: () => parseObject(body),
  };
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function takeFault(faults: Fault[], request: LoggedRequest): Fault | undefined {
  const index = faults.findIndex(
    ({ method, path }) =>
      (method === undefined || method === request.method) && (path === undefined || path.test(request.path)),
  );
  const fault = faults[index];
  if (!fault) return undefined;
  fault.times = (fault.times ?? 1) - 1;
  if (fault.times <= 0) faults.splice(index, 1);
  return fault;
}

async function handle(request: Incoming, at: Behind): Promise<Answer> {
  // The artifact service has tokens of its own kind; the blob store is reached by signed URL.
  const open = request.path.startsWith("/_blob/") || request.path.startsWith("/twirp/");
  const owner = [...at.options.tokens.values()].find(({ login }) => login === request.login);
  const token = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  const access = at.options.tokens.get(token ?? "")?.access ?? "read";
  if (!open && !owner)
    return {
      status: 401,
      body: { message: "Bad credentials", documentation_url: "https://docs.github.com/rest" },
    };
  const refused = refuse(request, access);
  if (refused) return refused;
  const ask = asker(at, request);
  for (const route of at.routes) {
    const answered = await route(request, ask);
    if (answered) return answered;
  }
  const query = request.query === "" ? "" : `?${request.query}`;
  const body = request.body === "" ? undefined : request.json();
  const { status, data, link } = await ask(request.method, request.path + query, body);
  return { status, body: data, headers: link === null ? {} : { link } };
}

function asker(at: Behind, request: Incoming): Ask {
  return async (method, path, body) => {
    const response = await fetch(at.options.upstream.reached + path, {
      method,
      headers: {
        authorization: `Bearer ${at.options.upstreamToken(request.login ?? "")}`,
        accept: request.headers.accept ?? "application/json",
        "content-type": "application/json",
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const ours = (text: string) =>
      text.replaceAll(at.options.upstream.named, at.url).replaceAll(at.options.upstream.reached, at.url);
    const text = ours(await response.text());
    const link = response.headers.get("link");
    const isJson = (response.headers.get("content-type") ?? "").includes("json");
    const data: unknown = isJson && text !== "" ? asGitHubWouldSay(JSON.parse(text)) : text;
    return { status: response.status, data, link: link === null ? null : ours(link) };
  };
}

/** The emulator takes the Actions identity for a person; GitHub says it is a bot. */
function asGitHubWouldSay(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asGitHubWouldSay);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, asGitHubWouldSay(inner)] as const);
  const object = Object.fromEntries(entries);
  if (typeof object.login === "string" && object.login.endsWith("[bot]") && "type" in object)
    object.type = "Bot";
  return object;
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const raw = typeof body === "string" || Buffer.isBuffer(body);
  response.writeHead(status, {
    "content-type": raw ? "text/plain; charset=utf-8" : "application/json; charset=utf-8",
    "x-github-request-id": "0000:STANDIN",
    ...headers,
  });
  if (status === 204 || status === 304 || body === undefined) response.end();
  else response.end(raw ? body : JSON.stringify(body));
}
