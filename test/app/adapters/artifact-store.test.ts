// Artifacts are fetched from GitHub's own places only, without a token, and never longer than fits.
import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, test } from "node:test";
import { createArtifactStore } from "../../../app/adapters/artifact-store.ts";
import { ProblemError } from "../../../shared/problem.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serving(listener: RequestListener): Promise<{ url: string; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const { signal } = new AbortController();
const code = (error: unknown) => (error instanceof ProblemError ? error.problems[0]?.code : error);

test("a part is asked for with its range and with nothing that signs us in", async () => {
  const { url, seen } = await serving((_, response) => {
    response.writeHead(206, { "content-range": "bytes 2-4/9" });
    response.end("abc");
  });
  const part = await createArtifactStore({ urls: [url] }).read(`${url}/blob?sig=x`, "bytes=2-4", signal);
  assert.deepEqual(
    { ...part, bytes: Buffer.from(part.bytes).toString() },
    { status: 206, bytes: "abc", contentRange: "bytes 2-4/9" },
  );
  assert.equal(seen[0]?.headers.range, "bytes=2-4");
  assert.equal(seen[0]?.headers.authorization, undefined);
});

test("no other place is asked, whatever GitHub is made to name", async () => {
  const asked: string[] = [];
  const store = createArtifactStore({
    urls: ["https://api.github.com"],
    fetch: async (url) => {
      asked.push(String(url));
      return new Response("zip");
    },
  });
  for (const location of [
    "https://evil.example/steal",
    "https://blob.core.windows.net.evil.example/x",
    "https://x.blob.core.windows.net:8443/x",
    "http://x.blob.core.windows.net/x",
    "https://user@x.blob.core.windows.net/x",
    "https://:word@x.blob.core.windows.net/x",
    "https://api.github.com@evil.example/",
    "http://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    "/relative",
    "",
  ])
    await assert.rejects(store.read(location, null, signal), (error) => code(error) === "report-unreadable");
  assert.deepEqual(asked, []);
  const known = "https://productionresultssa0.blob.core.windows.net/actions-results/x?sig=y";
  await store.read(known, null, signal);
  assert.deepEqual(asked, [known]);
});

test("nothing is followed from there", async () => {
  const other = await serving((_, response) => response.end("inner"));
  const { url } = await serving((_, response) => {
    response.writeHead(302, { location: other.url });
    response.end();
  });
  await assert.rejects(createArtifactStore({ urls: [url, other.url] }).read(url, null, signal));
  assert.deepEqual(other.seen, []);
});

test("what is longer than fits is let go, whether it says so or not", async () => {
  for (const said of [true, false]) {
    let sent = 0;
    const { url } = await serving((_, response) => {
      if (said) response.setHeader("content-length", String(1 << 30));
      const more = (): void => {
        sent += 1 << 16;
        if (sent < 1 << 26 && !response.destroyed) response.write(Buffer.alloc(1 << 16), more);
      };
      more();
    });
    const store = createArtifactStore({ urls: [url], mostBytes: 1 << 20 });
    await assert.rejects(store.read(url, null, signal), (error) => code(error) === "report-too-large");
    assert.ok(sent < 1 << 24, `${sent} bytes were taken`);
  }
});

test("a refusal is told by its status, and ending the App ends the fetch", async () => {
  const { url } = await serving((request, response) => {
    if (request.url === "/hangs") return;
    response.statusCode = 403;
    response.end("no");
  });
  const store = createArtifactStore({ urls: [url] });
  await assert.rejects(store.read(url, null, signal), { status: 403 });
  const stop = new AbortController();
  const hanging = store.read(`${url}/hangs`, null, stop.signal);
  stop.abort(new Error("the App ends"));
  await assert.rejects(hanging, /the App ends/);
});
