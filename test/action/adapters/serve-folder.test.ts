// Raw requests, as a client that means harm sends them: a URL class would tidy the paths up first.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, open, rm, symlink, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { serveFolder } from "../../../action/adapters/serve-folder.ts";
import type { Server } from "../../../action/ports.ts";

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

let top = "";
let server: Server;
const SECRET = "not for you";
const LARGE = 300 * 1024 * 1024;

before(async () => {
  top = await mkdtemp(join(tmpdir(), "serve-folder-"));
  const site = join(top, "site");
  const files: Record<string, string> = {
    "index.html": "<h1>home</h1>",
    "about.html": "about",
    "docs/index.html": "docs",
    "docs/a b.txt": "spaced",
    "both.html": "page",
    "both/index.html": "folder",
    "caf\u00e9.html": "café",
    "app.mjs": "export {}",
    "movie.mp4": "0123456789",
    "empty.css": "",
    "strange.xyz": "?",
    "404.html": "nothing here",
    ".env": SECRET,
    ".git/config": SECRET,
    ".well-known/x.txt": "known",
    "100%.txt": "percent",
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(site, path, ".."), { recursive: true });
    await writeFile(join(site, path), content);
  }
  await writeFile(join(top, "outside.txt"), SECRET);
  await mkdir(join(top, "site-other"));
  await writeFile(join(top, "site-other/x.txt"), SECRET);
  await symlink(join(top, "outside.txt"), join(site, "link.txt"));
  await symlink(join(top, "site-other"), join(site, "linked"));
  await symlink(join(site, "about.html"), join(site, "inner.html"));
  const large = await open(join(site, "large.bin"), "w");
  await large.truncate(LARGE);
  await large.close();
  const made = await serveFolder(site);
  assert.ok(made);
  server = made;
});
after(async () => {
  await server.stop();
  await rm(top, { recursive: true, force: true });
});

function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    const asking = request({ hostname, port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
      response.on("error", reject);
    });
    asking.on("error", reject);
    asking.end();
  });
}

suite("what is found", () => {
  const cases: [path: string, body: string][] = [
    ["/", "<h1>home</h1>"],
    ["/?x=1", "<h1>home</h1>"],
    ["/about", "about"],
    ["/about.html", "about"],
    ["/docs/", "docs"],
    ["/docs/a%20b.txt", "spaced"],
    ["/both", "page"],
    ["/both/", "folder"],
    ["/caf%C3%A9", "café"],
    ["/100%25.txt", "percent"],
    ["/inner.html", "about"],
    ["/.well-known/x.txt", "known"],
  ];
  for (const [path, body] of cases)
    test(path, async () => {
      const reply = await get(path);
      assert.deepEqual([reply.status, reply.body], [200, body]);
      assert.equal(reply.headers["cache-control"], "no-store");
    });

  test("a folder without its slash leads to the one with it, so that relative links work", async () => {
    const reply = await get("/docs?x=1");
    assert.deepEqual([reply.status, reply.headers.location], [301, "/docs/?x=1"]);
  });

  test("types by the end", async () => {
    const types: [string, string][] = [
      ["/", "text/html; charset=utf-8"],
      ["/app.mjs", "text/javascript; charset=utf-8"],
      ["/empty.css", "text/css; charset=utf-8"],
      ["/movie.mp4", "video/mp4"],
      ["/strange.xyz", "application/octet-stream"],
    ];
    for (const [path, type] of types) assert.equal((await get(path)).headers["content-type"], type, path);
  });

  test("what is missing is answered by the site's own page", async () => {
    const reply = await get("/nothing");
    assert.deepEqual([reply.status, reply.body], [404, "nothing here"]);
    assert.equal(reply.headers["content-type"], "text/html; charset=utf-8");
  });

  test("an application that routes itself says so with 200.html", async () => {
    await writeFile(join(top, "site/200.html"), "app");
    const reply = await get("/any/route");
    await rm(join(top, "site/200.html"));
    assert.deepEqual([reply.status, reply.body], [200, "app"]);
  });
});

suite("what is never found", () => {
  const paths = [
    "/../outside.txt",
    "/docs/../../outside.txt",
    "/%2e%2e/outside.txt",
    "/..%2foutside.txt",
    "/%2e%2e%2foutside.txt",
    "/..%5coutside.txt",
    "/..\\outside.txt",
    "/../site-other/x.txt",
    "/..%2fsite-other%2fx.txt",
    "//etc/passwd",
    "/link.txt",
    "/linked/x.txt",
    "/.env",
    "/%2eenv",
    "/.git/config",
    "/docs/../.git/config",
    "/about.html%00",
    "/about%00.html",
    "/%ff",
    "/%",
    "http://127.0.0.1/../outside.txt",
    "*",
  ];
  for (const path of paths)
    test(path, async () => {
      const reply = await get(path);
      assert.equal(reply.status, 404);
      assert.ok(!reply.body.includes(SECRET));
    });

  test("other methods", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      const reply = await get("/", {}, method);
      assert.deepEqual([reply.status, reply.headers.allow], [405, "GET, HEAD"], method);
    }
  });

  test("anywhere but on this machine", async () => {
    assert.match(server.origin, /^http:\/\/127\.0\.0\.1:\d+$/);
    const port = Number(new URL(server.origin).port);
    // 127.0.0.2 is this machine too, and no address we listen at.
    await assert.rejects(
      new Promise((resolve, reject) => {
        const socket = createConnection({ host: "127.0.0.2", port }, () => resolve(socket.destroy()));
        socket.once("error", reject);
      }),
    );
  });
});

suite("parts", () => {
  const ranges: [header: string, status: number, body: string, range: string | undefined][] = [
    ["bytes=2-4", 206, "234", "bytes 2-4/10"],
    ["bytes=7-", 206, "789", "bytes 7-9/10"],
    ["bytes=-2", 206, "89", "bytes 8-9/10"],
    ["bytes=0-999", 206, "0123456789", "bytes 0-9/10"],
    ["bytes=-999", 206, "0123456789", "bytes 0-9/10"],
    ["bytes=10-", 416, "", "bytes */10"],
    ["bytes=-0", 416, "", "bytes */10"],
    ["bytes=4-2", 200, "0123456789", undefined],
    ["bytes=0-1,4-5", 200, "0123456789", undefined],
    ["bytes=-", 200, "0123456789", undefined],
    ["lines=1-2", 200, "0123456789", undefined],
  ];
  for (const [range, status, body, told] of ranges)
    test(range, async () => {
      const reply = await get("/movie.mp4", { range });
      assert.deepEqual([reply.status, reply.body, reply.headers["content-range"]], [status, body, told]);
      assert.equal(reply.headers["accept-ranges"], "bytes");
    });

  test("HEAD says what GET would, and sends nothing", async () => {
    const reply = await get("/movie.mp4", {}, "HEAD");
    assert.deepEqual([reply.status, reply.headers["content-length"], reply.body], [200, "10", ""]);
  });

  test("an empty file has an end", async () => {
    const reply = await get("/empty.css");
    assert.deepEqual([reply.status, reply.headers["content-length"], reply.body], [200, "0", ""]);
  });

  test("a large file is streamed: a reader that goes away early costs no memory", async () => {
    const before = process.memoryUsage.rss();
    await Promise.all(
      Array.from(
        { length: 8 },
        () =>
          new Promise<void>((resolve, reject) => {
            const asking = request(`${server.origin}/large.bin`, { agent: false }, (response) => {
              assert.equal(Number(response.headers["content-length"]), LARGE);
              response.once("data", () => response.destroy());
              response.once("close", () => resolve());
            });
            asking.once("error", reject);
            asking.end();
          }),
      ),
    );
    assert.ok(process.memoryUsage.rss() - before < LARGE / 2);
    assert.equal((await get("/about")).status, 200, "and the server goes on");
  });
});

test("stopping ends open connections and frees the port; it may be said twice", async () => {
  const other = await serveFolder(join(top, "site"));
  assert.ok(other);
  const hanging = new Promise<void>((resolve) => {
    const socket = createConnection(Number(new URL(other.origin).port), "127.0.0.1");
    socket.once("connect", () => void other.stop());
    socket.once("close", () => resolve());
    socket.on("error", () => undefined);
  });
  await hanging;
  await other.stop();
  await assert.rejects(fetch(other.origin));
});

test("no folder, no server", async () => {
  assert.equal(await serveFolder(join(top, "missing")), null);
  assert.equal(await serveFolder(join(top, "outside.txt")), null);
});
