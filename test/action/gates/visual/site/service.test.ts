// Real servers, of the kinds projects have: quick, slow, broken, silent, and those that leave children behind.
import assert from "node:assert/strict";
import { readFile, symlink } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { ask } from "../../../../../action/adapters/serve-ask.ts";
import { bringUpSite, sharesPort } from "../../../../../action/gates/visual/site/service.ts";
import type { Up } from "../../../../../action/gates/visual/site/up.ts";
import { markProcesses } from "../../../../support/processes.ts";
import { type Checkout, checkout, page, ports, siteTarget } from "./parts.ts";

const NODE = JSON.stringify(process.execPath);
/** `serve.mjs HOST DELAY STATUS`: answers STATUS until DELAY ms have passed, then 200; prints what it was given. */
const SERVER = `
import { createServer } from "node:http";
const [host = "127.0.0.1", delay = "0", status = "200"] = process.argv.slice(2);
const since = Date.now();
console.log("\\u001b[32mport " + process.env.PROOFMARK_PORT + " " + process.env.PORT + "\\u001b[0m");
console.error("cwd " + process.cwd());
createServer((request, response) => {
  const late = Date.now() - since < Number(delay);
  response.writeHead(late ? Number(status) : 200).end("hello");
}).listen(Number(process.env.PROOFMARK_PORT), host);
`;

const places: Checkout[] = [];
after(() => Promise.all(places.map((place) => place.dispose())));
async function place(files: Record<string, string> = {}): Promise<Checkout> {
  const made = await checkout({ "serve.mjs": SERVER, ...files });
  places.push(made);
  return made;
}

async function bring(
  settings: Record<string, unknown>,
  at: Checkout,
): Promise<Up | { reason: { code: string; text: string } }> {
  const target = siteTarget({ screens: ["/"], ...settings });
  return bringUpSite(target.service, target.conditions.hosts, at, ports);
}

async function up(settings: Record<string, unknown>, at: Checkout): Promise<Up> {
  const brought = await bring(settings, at);
  if ("reason" in brought) assert.fail(brought.reason.text);
  return brought;
}

async function refused(
  settings: Record<string, unknown>,
  at: Checkout,
  code = "server-failed",
): Promise<string> {
  const brought = await bring(settings, at);
  if (!("reason" in brought)) {
    await brought.stop();
    assert.fail("it came up");
  }
  assert.equal(brought.reason.code, code, brought.reason.text);
  return brought.reason.text;
}

const status = async (origin: string): Promise<number | null> => (await ask(origin, 5000)).status;

/** Somebody else's server, in this process: it answers at once. */
async function stranger(
  work: (origin: string) => Promise<void>,
  statusOf = (_path: string) => 200,
): Promise<void> {
  const server: Server = createServer((request, response) => {
    response.writeHead(statusOf(request.url ?? "")).end("stranger");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  try {
    await work(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

suite("a command", { concurrency: 2 }, () => {
  test("gets a free port, is awaited, logs, and ends with all it started", async () => {
    const at = await place();
    const mark = markProcesses();
    Object.assign(at.env, mark.env);
    // The server is a grandchild, and another one is left in the background.
    const serve = `sleep 1000 & (${NODE} serve.mjs 127.0.0.1 300 503)`;
    const site = await up({ serve }, at);
    const { port } = new URL(site.origin);
    assert.equal(await status(site.origin), 200);
    assert.equal(site.whyEnded(), null);
    assert.ok(mark.alive().length >= 2);
    await site.stop();
    assert.deepEqual(mark.alive(), []);
    assert.equal(await status(site.origin), null);
    await site.stop();
    const log = await readFile(at.logPath, "utf8");
    assert.match(log, new RegExp(`port ${port} ${port}`));
    assert.ok(at.lines.includes(`cwd ${at.root}`));
  });

  test("runs in its folder", async () => {
    const at = await place({ "apps/web/serve.mjs": SERVER });
    const site = await up({ serve: `${NODE} serve.mjs`, cwd: "apps/web" }, at);
    await site.stop();
    assert.ok(at.lines.includes(`cwd ${at.root}/apps/web`));
  });

  test("that listens on ::1 alone, as `localhost` can mean, is found there", async () => {
    const site = await up({ serve: `${NODE} serve.mjs ::1` }, await place());
    assert.match(site.origin, /^http:\/\/\[::1\]:\d+$/);
    assert.equal(await status(site.origin), 200);
    await site.stop();
  });

  test("that ends early is told with its exit code and last lines, colours taken out", async () => {
    const at = await place();
    const mark = markProcesses();
    Object.assign(at.env, mark.env);
    const text = await refused(
      { serve: "sleep 1000 & printf '\\033[31mError: no config\\033[0m\\n' >&2; exit 3" },
      at,
    );
    assert.equal(
      text,
      "`serve` ended with exit code 3 while the site was needed. Its last lines: Error: no config",
    );
    assert.deepEqual(mark.alive(), []);
  });

  test("that goes to the background is told so", async () => {
    const at = await place();
    const mark = markProcesses();
    Object.assign(at.env, mark.env);
    const text = await refused({ serve: `(${NODE} serve.mjs >/dev/null 2>&1 &)` }, at);
    assert.match(
      text,
      /ended with exit code 0 while the site was needed; it must stay in the foreground\. It printed/,
    );
    assert.deepEqual(mark.alive(), []);
  });

  test("that never answers is told with the address and its last lines", async () => {
    const at = await place();
    const mark = markProcesses();
    Object.assign(at.env, mark.env);
    const text = await refused({ serve: "echo compiling; sleep 1000", wait: "2s" }, at);
    assert.match(text, /^http:\/\/127\.0\.0\.1:\d+\/ did not answer within 2 s\. Its last lines: compiling$/);
    assert.deepEqual(mark.alive(), []);
  });

  test("that cannot be started", async () => {
    assert.match(
      await refused({ serve: "serve", cwd: "missing" }, await place()),
      /could not be started: .*missing/,
    );
  });

  test("that dies while it is looked at says why afterwards", async () => {
    const at = await place({
      "serve.mjs": SERVER.replace(
        "const late",
        'if (request.url === "/die") { console.log("out of memory"); process.exit(9); }\n  const late',
      ),
    });
    const site = await up({ serve: `${NODE} serve.mjs` }, at);
    assert.equal(await status(`${site.origin}/die`), null);
    for (let waited = 0; site.whyEnded() === null && waited < 200; waited += 1) await ports.clock.sleep(50);
    assert.match(site.whyEnded()?.text ?? "", /ended with exit code 9 .*out of memory$/);
    await site.stop();
    assert.match(site.whyEnded()?.text ?? "", /exit code 9/, "that was not us");
  });

  test("a cancelled run leaves nothing, and does not wait", async () => {
    const at = await place();
    const mark = markProcesses();
    Object.assign(at.env, mark.env);
    const waiting = refused({ serve: "sleep 1000", wait: "10m" }, at, "cancelled");
    for (let waited = 0; mark.alive().length === 0 && waited < 200; waited += 1) await ports.clock.sleep(50);
    assert.ok(mark.alive().length > 0);
    at.stop.abort();
    await waiting;
    assert.deepEqual(mark.alive(), []);
    await refused({ serve: "sleep 1000" }, at, "cancelled");
  });
});

suite("a fixed port", { concurrency: 1 }, () => {
  test("is shared by both sides, a free one is not", () => {
    const shares = (settings: Record<string, unknown>): boolean =>
      sharesPort(siteTarget({ screens: ["/"], ...settings }).service);
    assert.equal(shares({ serve: "x", url: "http://localhost:4173" }), true);
    assert.equal(shares({ serve: "x" }), false);
    assert.equal(shares({ serve: "x", url: `http://localhost:$${"{PROOFMARK_PORT}"}/app` }), false);
    assert.equal(shares({ folder: "dist" }), false);
    assert.equal(shares({ url: "http://localhost:4173" }), false);
  });

  test("at which a stranger answers is not judged, and nothing is started", async () => {
    const at = await place();
    await stranger(async (url) => {
      const text = await refused({ serve: "touch started; sleep 1000", url }, at);
      assert.match(text, new RegExp(`Something answers at ${url} before \`serve\` has been started`));
    });
    assert.equal(await ports.files.stat(`${at.root}/started`), null);
  });

  test("where something is there already, and nothing has to be started", async () => {
    const at = await place();
    await stranger(async (url) => {
      const site = await up({ url }, at);
      assert.equal(site.origin, url);
      await site.stop();
      assert.equal(await status(url), 200, "what we did not start, we do not end");
    });
  });

  test("where only errors are answered", async () => {
    const at = await place();
    await stranger(
      async (url) => {
        assert.match(
          await refused({ url, wait: "1s" }, at),
          /still answered 500 after 1 s\. Nothing is started/,
        );
      },
      () => 500,
    );
  });

  test("`ready` must be there: a 404 is no answer, unless nothing was asked for", async () => {
    const at = await place();
    await stranger(
      async (url) => {
        const text = await refused({ url, ready: "/health", wait: "1s" }, at);
        assert.match(text, /\/health still answered 404 after 1 s; name a path that is there in `ready`/);
        for (const ready of ["/healthz", "/private", "/moved"]) await (await up({ url, ready }, at)).stop();
        const any = await up({ url }, at);
        assert.equal(await status(`${any.origin}/`), 404);
      },
      (path) => ({ "/healthz": 200, "/private": 401, "/moved": 301 })[path] ?? 404,
    );
  });

  test("`ready` is a path of the site", async () => {
    const at = await place();
    for (const ready of ["https://example.org/health", "//["])
      assert.match(
        await refused({ url: "http://127.0.0.1:9", ready, wait: "100ms" }, at),
        /no path of this site/,
      );
  });

  test("where nothing is there", async () => {
    const port = await ports.servers.freePort();
    const text = await refused({ url: `http://localhost:${port}`, wait: "300ms" }, await place());
    assert.match(text, /did not answer within 0\.3 s\. Nothing is started for this site/);
  });
});

suite("hosts", () => {
  test("another machine is looked at only where it is listed", async () => {
    const at = await place();
    const url = "https://preview.example.org/app";
    assert.match(
      await refused({ url }, at),
      /preview\.example\.org is not this machine: add it to the site's `hosts`/,
    );
    for (const host of ["preview.example.org", "*.example.org", "Preview.Example.org"]) {
      const site = await up({ url, hosts: [host] }, at);
      assert.deepEqual([site.origin, site.local], ["https://preview.example.org", false]);
    }
    for (const host of [
      "example.org",
      "*.preview.example.org",
      "preview.example.org:8443",
      "evil-example.org",
    ])
      await refused({ url, hosts: [host] }, at);
  });

  test("names that only look like this machine are not it", async () => {
    const at = await place();
    for (const url of [
      "http://localhost.example.org",
      "http://127.0.0.1.example.org",
      "http://localhost@example.org",
    ])
      assert.match(await refused({ url, wait: "100ms" }, at), /is not this machine/);
  });

  test("a command serves on this machine, by http", async () => {
    const at = await place();
    assert.match(
      await refused({ serve: "x", url: "http://example.org", hosts: ["example.org"] }, at),
      /on this machine/,
    );
    assert.match(await refused({ serve: "x", url: "https://localhost:1" }, at), /asked by http, not https:/);
    assert.match(
      await refused({ serve: "x", url: "localhost:3000" }, at),
      /server on this machine|no address/,
    );
  });
});

suite("a folder", () => {
  test("is served from the checkout and ends with the run", async () => {
    const at = await place({ "apps/web/dist/index.html": page("hello") });
    const site = await up({ folder: "dist", cwd: "apps/web" }, at);
    assert.equal(await status(site.origin), 200);
    at.stop.abort();
    for (let waited = 0; (await status(site.origin)) !== null && waited < 100; waited += 1)
      await ports.clock.sleep(10);
    assert.equal(await status(site.origin), null);
    await site.stop();
  });

  test("that is not there, or leads out of the checkout", async () => {
    const at = await place();
    assert.match(await refused({ folder: "dist" }, at), /There is no folder dist to serve/);
    await symlink("/tmp", join(at.root, "out"));
    assert.match(await refused({ folder: "out" }, at), /leads out of the checkout by a link/);
    // A name that begins as the checkout's does is another folder.
    await symlink(`${at.root}/../scratch`, join(at.root, "near"));
    assert.match(await refused({ folder: "near" }, at), /leads out of the checkout by a link/);
  });
});
