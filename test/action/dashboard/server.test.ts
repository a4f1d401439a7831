// What the dashboard answers, and to whom: foreign pages, wrong methods, paths that lead out, folders that are a trap.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { JudgedRun, KeptRun } from "../../../action/kept-runs.ts";
import { startDashboard, type TestDashboard } from "../../support/dashboard.ts";
import { hostile } from "../../support/hostile.ts";
import { at, keep } from "../../support/kept-runs.ts";
import { ENTRY, environment } from "../../support/mcp-server.ts";
import { markProcesses } from "../../support/processes.ts";
import { clean, red } from "../../support/reports.ts";
import { makeRepository } from "../../support/repository.ts";

const START = "2026-11-20T10:00:00.000Z";
const SECRET = "what nobody may read";

let board: TestDashboard;
let id: string;
const outside = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-outside-")));
const folder = (name: string) => join(board.root, "artifacts/runs", name);
const listed = async (): Promise<KeptRun[]> =>
  (JSON.parse((await board.ask("/api/runs")).body) as { runs: KeptRun[] }).runs;
const named = async (name: string) => (await listed()).find((run) => run.id === name);

before(async () => {
  board = await startDashboard();
  id = keep(board.root, at(red(), START), {
    "logs/lint.log": "the whole log\n",
    "screens/web/home.png": Buffer.from("89504e470d0a1a0a", "hex"),
    "report.html": `<script>${SECRET}</script>`,
    "screens/web/evil.html": SECRET,
    "events.jsonl": SECRET,
  });
  writeFileSync(join(outside, "secret.png"), SECRET);
  writeFileSync(join(outside, "secret.log"), SECRET);
});
after(async () => {
  await board.dispose();
  rmSync(outside, { recursive: true, force: true });
});

describe("who may ask", () => {
  const REFUSED: readonly (readonly [string, Record<string, string>])[] = [
    ["another name for this machine", { host: "evil.example:PORT" }],
    ["another name without a port", { host: "evil.example" }],
    ["a name that begins like ours", { host: "127.0.0.1.evil.example:PORT" }],
    ["another port of ours", { host: "127.0.0.1:1" }],
    ["no port", { host: "localhost" }],
    ["another origin", { origin: "http://evil.example" }],
    ["another port's origin", { origin: "http://127.0.0.1:1" }],
    ["no origin to speak of", { origin: "null" }],
    ["a page of another site", { "sec-fetch-site": "cross-site" }],
    ["a page of another port", { "sec-fetch-site": "same-site" }],
  ];
  for (const [who, headers] of REFUSED)
    test(`${who} is refused`, async () => {
      const filled = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, value.replace("PORT", String(board.port))]),
      );
      for (const path of ["/", "/api/runs", "/live", `/runs/${id}/`, `/runs/${id}/logs/lint.log`]) {
        const { status, body } = await board.ask(path, { headers: filled });
        assert.equal(status, 403, path);
        assert.doesNotMatch(body, /whole log|score/);
      }
    });

  test("a person, a page of ours and a program are answered", async () => {
    for (const headers of [
      {},
      { host: `localhost:${board.port}` },
      { host: `LOCALHOST:${board.port}` },
      { "sec-fetch-site": "none" },
      { "sec-fetch-site": "same-origin", origin: `http://127.0.0.1:${board.port}` },
    ])
      assert.equal((await board.ask("/", { headers: { ...headers } })).status, 200, JSON.stringify(headers));
  });

  test("only reading", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
      const { status, headers } = await board.ask("/", { method });
      assert.deepEqual([status, headers.allow], [405, "GET, HEAD"], method);
    }
    const { status, body } = await board.ask("/", { method: "HEAD" });
    assert.deepEqual([status, body], [200, ""]);
  });

  test("nothing listens on this machine's other addresses", async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).flatMap(({ address, family, internal }) =>
        family === "IPv4" && !internal ? [address] : [],
      ),
    );
    for (const host of others) {
      const socket = connect({ host, port: board.port });
      const end = await Promise.race([
        once(socket, "connect").then(() => "open"),
        once(socket, "error").then(() => "closed"),
      ]).catch(() => "closed");
      socket.destroy();
      assert.equal(end, "closed", host);
    }
  });
});

test("each kind of answer carries its locks", async () => {
  for (const [path, type] of [
    ["/", "text/html; charset=utf-8"],
    ["/live", "text/html; charset=utf-8"],
    ["/api/runs", "application/json; charset=utf-8"],
    [`/runs/${id}/`, "text/html; charset=utf-8"],
    [`/runs/${id}/logs/`, "text/html; charset=utf-8"],
    [`/runs/${id}/logs/lint.log`, "text/plain; charset=utf-8"],
    [`/runs/${id}/screens/web/home.png`, "image/png"],
    ["/nowhere", "text/html; charset=utf-8"],
  ] as const) {
    const { headers } = await board.ask(path);
    assert.equal(headers["content-type"], type, path);
    assert.equal(headers["x-content-type-options"], "nosniff", path);
    assert.equal(headers["cross-origin-resource-policy"], "same-origin", path);
    assert.equal(headers["cache-control"], "no-store", path);
    assert.equal(headers["set-cookie"], undefined, path);
    const policy = String(headers["content-security-policy"]);
    assert.match(policy, /^default-src 'none';/, path);
    assert.match(policy, /frame-ancestors 'none'/, path);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/, path);
  }
});

test("what has not changed is not sent again", async () => {
  for (const path of ["/live", "/api/runs"]) {
    const { headers } = await board.ask(path);
    const again = await board.ask(path, { headers: { "if-none-match": String(headers.etag) } });
    assert.deepEqual([again.status, again.body], [304, ""], path);
  }
  const page = await board.ask("/");
  assert.match(
    page.body,
    new RegExp(`data-tag="&quot;${String((await board.ask("/live")).headers.etag).slice(1, -1)}&quot;"`),
  );
});

describe("paths", () => {
  const run = () => `/runs/${id}`;
  test("a run's page is made of its report, never taken from its folder", async () => {
    const { status, body } = await board.ask(`${run()}/`);
    assert.equal(status, 200);
    assert.doesNotMatch(body, new RegExp(SECRET));
    assert.match(body, /The whole log/);
    const { status: moved, headers } = await board.ask(run());
    assert.deepEqual([moved, headers.location], [308, `${run()}/`]);
    assert.equal((await board.ask(`${run()}/logs/lint.log`)).body, "the whole log\n");
  });

  for (const tail of [
    "/report.html",
    "/report.json",
    "/events.jsonl",
    "/screens/web/evil.html",
    "/screens/",
    "/logs/none.log",
    "/../../../secret",
    "/..%2f..%2f..%2fetc/passwd",
    "/logs/..%2freport.html",
    "/logs/%2e%2e/report.html",
    "/screens/..%5c..%5cx.png",
    "/logs/lint.log%00.png",
    "/logs//lint.log",
    "//logs/lint.log",
    "/screens/%ff.png",
    "/.git/config",
  ])
    test(`${tail} is not there`, async () => {
      const { status, body } = await board.ask(`${run()}${tail}`);
      assert.equal(status, 404);
      assert.doesNotMatch(body, new RegExp(`${SECRET}|root:`));
    });

  for (const path of [
    "/runs/..%2f..",
    "/runs/",
    "/runs/nope/",
    "/runs/nope/logs/",
    "/api/runs/nope",
    "/api",
    "http://evil.example/",
    "/%",
    "/runs/a%20b/",
  ])
    test(`${path} is not there`, async () => assert.equal((await board.ask(path)).status, 404));
});

describe("folders that are a trap", () => {
  test("links lead nowhere out of their run", async () => {
    const trap = keep(board.root, at(red(), "2026-11-20T11:00:00.000Z"));
    mkdirSync(join(folder(trap), "screens"));
    mkdirSync(join(folder(trap), "logs"));
    symlinkSync(join(outside, "secret.png"), join(folder(trap), "screens/a.png"));
    symlinkSync(join(outside, "secret.log"), join(folder(trap), "logs/lint.log"));
    symlinkSync(outside, join(folder(trap), "videos"));
    for (const path of ["screens/a.png", "logs/lint.log", "videos/secret.webm"])
      assert.equal((await board.ask(`/runs/${trap}/${path}`)).status, 404, path);
    const page = await board.ask(`/runs/${trap}/`);
    assert.equal(page.status, 200);
    assert.doesNotMatch(
      page.body + (await board.ask(`/runs/${trap}/logs/`)).body,
      new RegExp(`${SECRET}|lint\\.log</code>`),
    );
  });

  test("a run that is itself a link, or whose report is one, is not read", async () => {
    keep(outside, at(clean(), "2026-11-20T12:00:00.000Z"), {}, "linked");
    symlinkSync(join(outside, "artifacts/runs/linked"), folder("linked"));
    mkdirSync(folder("20261120T130000-link"));
    symlinkSync(
      join(outside, "artifacts/runs/linked/report.json"),
      join(folder("20261120T130000-link"), "report.json"),
    );
    assert.equal(await named("linked"), undefined);
    assert.equal((await board.ask("/runs/linked/")).status, 404);
    const row = await named("20261120T130000-link");
    assert.equal(row?.kind === "unreadable" && row.problem.code, "report-outside");
    assert.equal((await board.ask("/runs/20261120T130000-link/")).status, 422);
  });

  test("broken, foreign and huge reports are told of, and hide nothing", async () => {
    for (const [name, content] of [
      ["20261120T140000-cut", '{"schema":'],
      ["20261120T140001-later", '{"schema":"proofmark.report/v9"}'],
      ["20261120T140002-other", "[]"],
      ["20261120T140003-empty", ""],
    ] as const) {
      mkdirSync(folder(name));
      writeFileSync(join(folder(name), "report.json"), content);
    }
    mkdirSync(folder("20261120T140004-huge"));
    writeFileSync(join(folder("20261120T140004-huge"), "report.json"), "");
    truncateSync(join(folder("20261120T140004-huge"), "report.json"), 3 * 1024 ** 3);
    mkdirSync(join(folder("20261120T140005-folder"), "report.json"), { recursive: true });
    const runs = await listed();
    const told = runs.flatMap((run) =>
      run.kind === "unreadable" && run.id.includes("T1400") ? [run.problem.code] : [],
    );
    assert.deepEqual(told.toSorted(), [
      "report-empty",
      "report-too-large",
      "report-unreadable",
      "report-unreadable",
      "report-unreadable",
      "report-unreadable",
    ]);
    assert.ok(runs.some((run) => run.id === id && run.kind === "judged"));
    const { status, body } = await board.ask("/runs/20261120T140001-later/");
    assert.equal(status, 422);
    assert.match(body, /proofmark\.report\/v9; this version reads/);
  });

  test("hostile words stay words", async () => {
    const run = keep(board.root, at(hostile(), "2026-11-20T15:00:00.000Z"));
    for (const path of ["/", "/live", `/runs/${run}/`]) {
      const { body } = await board.ask(path);
      assert.doesNotMatch(body, /<script>globalThis|<img src=x|<iframe|javascript:globalThis[^<]*">/, path);
    }
  });

  test("folders with names of their own kind are passed over", async () => {
    for (const name of ["a b", "-x", ".hidden", "ü", "x".repeat(65)]) mkdirSync(folder(name));
    writeFileSync(folder("a-file"), "");
    const ids = (await listed()).map((run) => run.id);
    for (const name of ["a b", "-x", ".hidden", "ü", "x".repeat(65), "a-file"])
      assert.ok(!ids.includes(name), name);
  });

  test("a run without a report is told as such, then with its verdict", async () => {
    mkdirSync(join(folder("20261120T160000-a1b2c3"), "logs"), { recursive: true });
    assert.equal((await named("20261120T160000-a1b2c3"))?.kind, "unfinished");
    keep(board.root, at(clean(), "2026-11-20T16:00:00.000Z"));
    const row = (await named("20261120T160000-a1b2c3")) as JudgedRun;
    assert.deepEqual([row.kind, row.score, row.conclusion], ["judged", 100, "ready"]);
  });

  test("artifacts that are a link out of the checkout hold no runs", async () => {
    const other = await startDashboard();
    try {
      symlinkSync(join(outside, "artifacts"), join(other.root, "artifacts"));
      assert.equal((await other.ask("/runs/linked/")).status, 404);
      assert.doesNotMatch((await other.ask("/api/runs")).body, /"judged"/);
    } finally {
      await other.dispose();
    }
  });
});

describe("the command", () => {
  test("a busy port is one clear problem; Ctrl-C ends it, and nothing is left", async () => {
    const repository = await makeRepository({ "a.txt": "a" });
    const mark = markProcesses();
    const start = (port: number) => {
      const args = ["--disable-warning=ExperimentalWarning", ENTRY, "dashboard", "--port", String(port)];
      const child = spawn(process.execPath, args, {
        cwd: repository.root,
        env: environment(repository.root, mark),
        stdio: ["ignore", "pipe", "pipe"],
      });
      const exit = once(child, "exit");
      return { child, exit, said: once(child.stderr, "data").then(([text]) => String(text)) };
    };
    try {
      const busy = start(board.port);
      assert.match(
        await busy.said,
        new RegExp(`Port ${board.port} of 127\\.0\\.0\\.1 is in use[\\s\\S]*port-busy[\\s\\S]*--port`),
      );
      assert.deepEqual(await busy.exit, [2, null]);
      const good = start(0);
      const said = await good.said;
      const port = Number(/http:\/\/127\.0\.0\.1:(\d+)\/ \(Ctrl-C ends it\)/.exec(said)?.[1]);
      assert.ok(port > 0, said);
      const { status } = await fetch(`http://127.0.0.1:${port}/`);
      assert.equal(status, 200);
      good.child.kill("SIGINT");
      assert.deepEqual(await good.exit, [0, null]);
      assert.deepEqual(mark.alive(), []);
    } finally {
      await repository.dispose();
    }
  });
});
