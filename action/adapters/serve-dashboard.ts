// The dashboard over HTTP: 127.0.0.1 and nothing else, reading only.
import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { ProblemError } from "../../shared/problem.ts";
import type { Answer, Route } from "../dashboard/answer.ts";
import { refusal } from "./serve-guard.ts";

export interface Served {
  /** With a slash at the end. */
  address: string;
  stop(): Promise<void>;
}

/** `port` 0: a free one. @throws ProblemError port-busy */
export async function serveDashboard(route: Route, port: number): Promise<Served> {
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 10_000 }, (request, response) => {
    answer(route, request, response, portOf(server)).catch(() => {
      // The browser went away in the middle, or a file did.
      if (response.headersSent) response.destroy();
      else
        say(
          response,
          500,
          "This could not be shown; the run's folder may just be written to. Reload the page.",
        );
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(unheard(error, port)));
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function unheard(error: Error & { code?: string }, port: number): unknown {
  const what = { EADDRINUSE: "is in use by another program", EACCES: "may not be used by you" }[
    error.code ?? ""
  ];
  if (what === undefined) return error;
  return new ProblemError(
    {
      code: "port-busy",
      message: `Port ${port} of 127.0.0.1 ${what}.`,
      todo: `If a dashboard is open already, use that: http://127.0.0.1:${port}/. Otherwise choose another port: proofmark dashboard --port ${port === 3738 ? 3739 : 3738}`,
    },
    error,
  );
}

async function answer(
  route: Route,
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
): Promise<void> {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
  const refused = refusal(request, port);
  if (refused !== null) {
    if (refused.status === 405) response.setHeader("allow", "GET, HEAD");
    return say(response, refused.status, refused.text);
  }
  const path = pathOf(request.url ?? "");
  if (path === null) return say(response, 404, "There is no such page.");
  await send(await route(path), request, response);
}

/** Held for every answer; pages add a policy of their own to the first. */
const HEADERS: readonly (readonly [string, string])[] = [
  ["content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox"],
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  ["referrer-policy", "no-referrer"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["cache-control", "no-store"],
];

/** Decoded once. Null for what leads upwards or cannot be a path. */
function pathOf(url: string): string | null {
  const cut = url.search(/[?#]/);
  try {
    const path = decodeURIComponent(cut < 0 ? url : url.slice(0, cut));
    const odd =
      !path.startsWith("/") || /[\\\u0000-\u001f]|\/\//.test(path) || /(^|\/)\.{1,2}(\/|$)/.test(path);
    return odd ? null : path;
  } catch {
    return null;
  }
}

async function send(what: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (what.kind === "moved") {
    response.writeHead(308, { location: what.to }).end();
    return;
  }
  if (what.kind === "file") {
    const charset = what.type === "text/plain" ? "; charset=utf-8" : "";
    response.setHeader("content-type", `${what.type}${charset}`);
    response.writeHead(200);
    if (request.method === "HEAD") response.end();
    else await pipeline(createReadStream(what.path), response);
    return;
  }
  const body = Buffer.from(what.kind === "page" ? what.html : what.body);
  if (what.kind === "page")
    response.setHeader("content-security-policy", `${what.policy}; frame-ancestors 'none'`);
  else response.setHeader("etag", what.tag);
  response.setHeader("content-type", `${what.kind === "page" ? "text/html" : what.type}; charset=utf-8`);
  if (what.kind === "text" && request.headers["if-none-match"] === what.tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("content-length", body.length);
  response.writeHead(what.kind === "page" ? what.status : 200);
  response.end(request.method === "HEAD" ? undefined : body);
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}
