// A server on 127.0.0.1 that counts connections, keeps requests, and answers as told.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Taken {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface TapServer {
  url: string;
  port: number;
  /** TCP connections, whether or not a request came over them. */
  connections: number;
  taken: Taken[];
  stop(): Promise<void>;
}

export async function tapServer(
  respond: (taken: Taken, response: ServerResponse) => void = (_, response) => response.end("{}"),
): Promise<TapServer> {
  const tap: TapServer = { url: "", port: 0, connections: 0, taken: [], stop: async () => {} };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const taken = { method, url, headers, body: Buffer.concat(chunks).toString() };
      tap.taken.push(taken);
      respond(taken, response);
    });
  });
  server.on("connection", () => {
    tap.connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  tap.port = (server.address() as AddressInfo).port;
  tap.url = `http://127.0.0.1:${tap.port}`;
  tap.stop = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return tap;
}
