// Hostile pages over real HTTP: answers that come late, never, or with an error.
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { PICTURES } from "./pictures.ts";

const PAGES = new URL("../../../../fixtures/gates/visual/pages/", import.meta.url);
const FONT = new URL("../../../../../node_modules/emulate/dist/fonts/geist-sans.woff2", import.meta.url);

export interface PageServer {
  origin: string;
  /** Path to HTML, beside the fixtures. */
  pages: Map<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>;
  close(): void;
}

/** `?wait=120` waits so many ms before the answer, `?wait=random` 0 to 300. */
export async function servePages(): Promise<PageServer> {
  const pages: PageServer["pages"] = new Map();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://x");
    const wait = searchParams.get("wait");
    const ms = wait === "random" ? Math.random() * 300 : Number(wait ?? 0);
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    const own = pages.get(pathname);
    if (typeof own === "function") return own(request, response);
    if (own !== undefined) return send(response, "text/html", own);
    if (pathname === "/never") return;
    if (pathname === "/font.woff2") return send(response, "font/woff2", readFileSync(FONT));
    if (pathname === "/moving.gif") return send(response, "image/gif", PICTURES.gif());
    if (pathname === "/picture.png") return send(response, "image/png", PICTURES.png());
    if (pathname === "/data.json") return send(response, "application/json", '{"text":"fetched"}');
    if (pathname === "/redirect") return void response.writeHead(302, { location: "/elsewhere" }).end();
    const status = /^\/status\/(\d+)/.exec(pathname)?.[1];
    if (status) return void response.writeHead(Number(status)).end("<h1>An error</h1>");
    try {
      const kind = pathname.endsWith(".js") ? "text/javascript" : "text/html";
      send(response, kind, readFileSync(new URL(`.${pathname}`, PAGES)));
    } catch {
      response.writeHead(404).end("not here");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  const charset = type.startsWith("text/") ? "; charset=utf-8" : "";
  response.writeHead(200, { "content-type": `${type}${charset}` }).end(body);
}
