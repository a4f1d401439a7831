// The only way out of a tab, but for the site it looks at. It is the proxy of that tab's profile, so whatever would leave
// passes here: frames, workers, redirects, WebSockets, prefetches, and what no page event tells of. Asking for each request
// inside the browser instead costs about a millisecond each, misses redirects, and turns the cache off.
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { Duplex } from "node:stream";

export interface Door {
  /** For the profile's proxy: "http://127.0.0.1:40404". */
  address: string;
  /** Host to how often it was knocked at in vain; a browser may knock twice for one request. */
  refused: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** More hosts than anybody reads; a page could make up new ones for ever. */
const MOST_HOSTS = 500;
/** Meant for the proxy, not for who is behind it. */
const HOP_BY_HOP = new Set(["proxy-connection", "proxy-authorization", "connection", "keep-alive"]);

/** `allows` sees the whole address of http: requests; of all else `https://host/` and `http://host/`, either of which may pass. */
export async function openDoor(allows: (url: string) => boolean): Promise<Door> {
  const refused = new Map<string, number>();
  const refuse = (host: string): void => {
    if (refused.has(host) || refused.size < MOST_HOSTS) refused.set(host, (refused.get(host) ?? 0) + 1);
  };
  const open = new Set<Duplex>();
  const server = createServer((asked, answer) => {
    const url = asked.url ?? "";
    if (URL.canParse(url) && new URL(url).protocol === "http:" && allows(url)) forward(asked, answer);
    else {
      refuse(hostOf(url));
      // No answer at all: an answer of ours would look like the host's own.
      asked.socket.destroy();
    }
  });
  server.on("connect", (asked: IncomingMessage, client: Duplex, first: Buffer) => {
    const place = asked.url ?? "";
    const host = place.replace(/:(443|80)$/, "");
    client.on("error", () => client.destroy());
    if (!allows(`https://${host}/`) && !allows(`http://${host}/`)) {
      refuse(host);
      client.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
      return;
    }
    const far = tunnel(place, client, first);
    open.add(far);
    far.on("close", () => open.delete(far));
  });
  server.on("connection", (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  // What is cut off half-way is the page's loss, never ours.
  server.on("clientError", (_, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function forward(asked: IncomingMessage, answer: ServerResponse): void {
  const url = new URL(asked.url ?? "");
  const headers = Object.fromEntries(Object.entries(asked.headers).filter(([name]) => !HOP_BY_HOP.has(name)));
  const { hostname, port, pathname, search } = url;
  const target = { host: reachable(hostname), port: port || 80, path: `${pathname}${search}` };
  const onward = request({ ...target, method: asked.method, headers }, (response) => {
    const kept = Object.entries(response.headers).filter(([name]) => !HOP_BY_HOP.has(name));
    response.on("error", () => answer.destroy());
    try {
      answer.writeHead(response.statusCode ?? 502, Object.fromEntries(kept));
    } catch {
      // An answer that no server may give.
      onward.destroy();
      return void answer.destroy();
    }
    response.pipe(answer);
  });
  onward.on("error", () => answer.destroy());
  // Nobody asked for another protocol here: WebSockets come by CONNECT.
  onward.on("upgrade", (_, socket) => {
    socket.destroy();
    answer.destroy();
  });
  answer.on("close", () => onward.destroy());
  asked.pipe(onward);
}

function tunnel(place: string, client: Duplex, first: Buffer): Duplex {
  const { hostname, port } = new URL(`http://${place}`);
  const far = connect(Number(port || 80), reachable(hostname), () => {
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    if (first.length > 0) far.write(first);
    far.pipe(client);
    client.pipe(far);
  });
  far.on("error", () => client.destroy());
  far.on("close", () => client.destroy());
  client.on("close", () => far.destroy());
  return far;
}

/** Browsers know every name below `localhost` for loopback, the system's resolver may not. */
const reachable = (hostname: string): string =>
  hostname.endsWith(".localhost") ? "localhost" : hostname.replace(/^\[|\]$/g, "");

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url.slice(0, 100));
