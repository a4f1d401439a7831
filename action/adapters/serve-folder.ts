// A folder of built files over HTTP, as static hosts serve them. 127.0.0.1 only.
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Servers } from "../ports.ts";
import { type FileOf, findFile } from "./serve-path.ts";
import { rangeOf } from "./serve-range.ts";
import { contentType } from "./serve-types.ts";

export const serveFolder: Servers["folder"] = async (directory) => {
  const root = await realpath(directory).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory()) return null;
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => {
      // The browser went away in the middle, or the file did.
      if (response.headersSent) response.destroy();
      else say(response, 500, "This file could not be read");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return say(response, 405, "Only GET and HEAD are answered");
  }
  const found = await findFile(root, request.url ?? "/");
  if ("folder" in found) {
    response.setHeader("location", found.folder);
    return say(response, 301, "Moved");
  }
  if ("file" in found) return send(found, request, response, 200);
  // What static hosts do with a path that is no file: `200.html` for applications that route themselves.
  for (const [name, status] of found.refused
    ? []
    : ([
        ["200.html", 200],
        ["404.html", 404],
      ] as const)) {
    const instead = await findFile(root, `/${name}`);
    if ("file" in instead) return send(instead, request, response, status);
  }
  return say(response, 404, "There is no such file");
}

async function send(
  found: FileOf,
  request: IncomingMessage,
  response: ServerResponse,
  status: 200 | 404,
): Promise<void> {
  const { file, bytes } = found;
  const range = status === 200 ? rangeOf(request.headers.range, bytes) : null;
  response.setHeader("content-type", contentType(file));
  response.setHeader("cache-control", "no-store");
  response.setHeader("accept-ranges", "bytes");
  if (range === "outside") {
    response.setHeader("content-range", `bytes */${bytes}`);
    response.writeHead(416).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: bytes - 1 };
  if (range !== null) response.setHeader("content-range", `bytes ${start}-${end}/${bytes}`);
  response.setHeader("content-length", end - start + 1);
  response.writeHead(range === null ? status : 206);
  if (request.method === "HEAD" || end < start) response.end();
  else await pipeline(createReadStream(file, { start, end }), response);
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  response.end(`${text}\n`);
}
