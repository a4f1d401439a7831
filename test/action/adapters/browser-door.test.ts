// The door between a tab and other hosts, with servers behind it that answer as no server may.
import assert from "node:assert/strict";
import { once } from "node:events";
import { request } from "node:http";
import { type AddressInfo, connect, createServer } from "node:net";
import { test } from "node:test";
import { openDoor } from "../../../action/adapters/browser-door.ts";

/** What comes of asking, through the door, for a page of a server that answers with `bytes`. */
async function through(bytes: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.end(bytes));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const door = await openDoor((url) => URL.parse(url)?.host === host);
  try {
    return await new Promise((resolve) => {
      const { hostname, port } = new URL(door.address);
      const asking = request({ hostname, port, path: `http://${host}/x`, headers: { host } }, (response) => {
        response.resume();
        response.on("error", () => undefined);
        response.on("close", () => resolve(String(response.statusCode)));
      });
      asking.on("error", () => resolve("cut off"));
      asking.end();
    });
  } finally {
    await door.close();
    server.close();
  }
}

test("answers pass, and those that are none cut off one request and nothing else", async () => {
  assert.equal(await through("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"), "200");
  for (const odd of [
    "HTTP/1.1 099 Low\r\ncontent-length: 0\r\n\r\n",
    "HTTP/1.1 000 None\r\ncontent-length: 0\r\n\r\n",
    "HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\nzz",
    "HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
    "nonsense",
    "",
  ])
    assert.equal(await through(odd), "cut off", JSON.stringify(odd));
});

test("whoever asks for a place that is none is turned away", async () => {
  const door = await openDoor(() => false);
  const { hostname, port } = new URL(door.address);
  for (const line of [
    "CONNECT [:80 HTTP/1.1",
    "CONNECT x:99999 HTTP/1.1",
    "GET http://[/ HTTP/1.1",
    "\u0000\u0001",
  ]) {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => undefined);
    socket.end(`${line}\r\nhost: x\r\n\r\n`);
    socket.resume();
    await once(socket, "close");
  }
  await door.close();
});
