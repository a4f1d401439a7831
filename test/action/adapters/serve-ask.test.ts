import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import { suite, test } from "node:test";
import { systemClock } from "../../../action/adapters/clock.ts";
import { createCommands } from "../../../action/adapters/commands.ts";
import { ask } from "../../../action/adapters/serve-ask.ts";
import { createServers } from "../../../action/adapters/servers.ts";

async function serving<T>(answer: RequestListener, work: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  try {
    return await work(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

suite("one question", () => {
  test("status, bytes and where a redirect leads", async () => {
    await serving(
      (_, response) => response.writeHead(302, { location: "/next" }).end(Buffer.from([0xff, 0x00])),
      async (origin) => {
        const { status, body, location } = await ask(origin, 5000);
        assert.deepEqual([status, [...(body ?? [])], location], [302, [0xff, 0x00], "/next"]);
      },
    );
  });

  test("no other machine is asked, whatever it is called", async () => {
    for (const url of [
      "http://example.org/",
      "http://127.0.0.1.example.org/",
      "http://localhost.example.org/",
      "http://127.0.0.1@example.org/",
      "http://[::2]/",
      "http://10.0.0.1/",
    ])
      await assert.rejects(ask(url, 1000), /is not this machine/, url);
    await assert.rejects(ask("https://localhost/", 1000), /is not asked/);
  });

  test("a port nobody listens at", async () => {
    const port = await createServers(
      createCommands({ scrub: (text) => text, clock: systemClock }),
    ).freePort();
    assert.equal((await ask(`http://127.0.0.1:${port}`, 5000)).status, null);
  });

  test("a server that never answers, or drips for ever, is left in time", async () => {
    await serving(
      (request, response) => {
        if (request.url !== "/drip") return;
        response.writeHead(200);
        const drip = setInterval(() => response.write("."), 20);
        response.on("close", () => clearInterval(drip));
      },
      async (origin) => {
        assert.equal((await ask(`${origin}/never`, 200)).status, null);
        assert.equal((await ask(`${origin}/drip`, 200)).status, null);
        const stop = new AbortController();
        const asking = ask(`${origin}/never`, 60_000, stop.signal);
        stop.abort();
        assert.equal((await asking).status, null);
        assert.equal((await ask(origin, 1000, AbortSignal.abort())).status, null);
      },
    );
  });

  test("an answer cut off in the middle is none", async () => {
    await serving(
      (_, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write("half", () => response.destroy());
      },
      async (origin) => assert.equal((await ask(origin, 5000)).status, null),
    );
  });

  test("an endless answer is not kept", async () => {
    await serving(
      (_, response) => {
        const more = (): void => {
          while (response.write(Buffer.alloc(1024 * 1024)));
          response.once("drain", more);
        };
        more();
      },
      async (origin) => {
        const { status, body } = await ask(origin, 30_000);
        assert.deepEqual([status, body], [200, null]);
      },
    );
  });
});

test("a free port is handed out once", async () => {
  const servers = createServers(createCommands({ scrub: (text) => text, clock: systemClock }));
  const ports = await Promise.all(Array.from({ length: 50 }, () => servers.freePort()));
  assert.equal(new Set(ports).size, 50);
  assert.ok(ports.every((port) => port > 0));
});
