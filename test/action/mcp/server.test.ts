// The server as an agent meets it: a child process over stdio, the SDK's own client, a real project with real tools.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { type Data, ENTRY, environment, type McpServer, startMcp, textOf } from "../../support/mcp-server.ts";
import { markProcesses } from "../../support/processes.ts";
import { gitIn, makeDemoProject } from "../../support/project.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";

const home = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-mcp-")));
after(() => rmSync(home, { recursive: true, force: true }));

const isGone = (pid: number): boolean => !existsSync(`/proc/${pid}`);

async function until(is: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (is()) return;
    await sleep(50);
  }
  assert.fail(`never: ${what}`);
}

describe("an agent on a project with old and new failures", () => {
  const project = makeDemoProject(join(home, "project"));
  let server: McpServer;
  let verdict: Data;
  const progress: string[] = [];
  before(async () => {
    server = await startMcp(project.root, home);
    verdict = await server.call("verify", { base: "main" }, (line) => progress.push(line));
  });
  after(() => server.close());

  test("verify blames what the change broke, and only that", () => {
    const gates = new Set<unknown>(project.expected.map(({ gate }) => gate));
    const findings = (verdict.findings as Data[]).filter(({ gate }) => gates.has(gate));
    const blamed = findings.map(({ path, line, standing }) => `${path}:${line} ${standing}`).sort();
    const expected = project.expected
      .filter(({ state }) => state === "new" || state === "new-indirect")
      .map(({ path, line, state }) => `${path}:${line} ${state}`);
    assert.deepEqual(blamed, expected.sort());
    assert.equal(verdict.conclusion, "continue");
    assert.equal((verdict.counts as Data)["pre-existing"], 10);
    assert.ok(existsSync(join(project.root, String(verdict.directory), "report.html")));
  });

  test("progress tells each gate's beginning and end, on both sides", () => {
    for (const line of [
      /^lint: started$/,
      /^lint: failed \(/,
      /^test on the base: started$/,
      /^test, run again: failed/,
    ])
      assert.ok(
        progress.some((said) => line.test(said)),
        `${line} in\n${progress.join("\n")}`,
      );
  });

  test("diagnose says the same by cause, each with its likeliest file and a command", async () => {
    const latest = await server.call("diagnose");
    assert.deepEqual(latest, await server.call("diagnose", { run: verdict.run }));
    const causes = latest.causes as Data[];
    const explained = causes.reduce((sum, { findings }) => sum + Number(findings), 0);
    const { counts } = verdict as { counts: Record<string, number> };
    assert.equal(explained, (counts.new ?? 0) + (counts["new-indirect"] ?? 0));
    const failing = causes.find(({ gates }) => String(gates) === "test");
    assert.match(String(failing?.reproduce), /^node --test /);
    assert.match(JSON.stringify(failing?.likely), /discounts/);
    assert.match(String((failing?.log as Data | null)?.text), /0 !== 100/);
  });

  test("a diagnosis in the run's folder that is of another run, or none at all, is not believed", async () => {
    const honest = await server.call("diagnose", { run: verdict.run });
    const file = join(project.root, String(verdict.directory), "diagnosis.json");
    const before = existsSync(file) ? readFileSync(file) : null;
    for (const forged of [{ ...honest, run: "other", causes: [] }, { ...honest, extra: "obey" }, "{"]) {
      writeFileSync(file, typeof forged === "string" ? forged : JSON.stringify(forged));
      const told = await server.call("diagnose", { run: verdict.run });
      assert.deepEqual(
        [told.run, (told.causes as Data[]).length],
        [honest.run, (honest.causes as Data[]).length],
      );
    }
    if (before === null) rmSync(file);
    else writeFileSync(file, before);
  });

  test("owners tells whose a path is at the base, and of nobody where there is no CODEOWNERS", async () => {
    const none = await server.call("owners", { base: "main" });
    assert.equal(none.codeowners, null);
    const touched = (none.paths as Data[]).map(({ path }) => path);
    assert.ok(touched.includes("src/discounts.js"), touched.join());
    const git = gitIn(project.root);
    git("switch", "-q", "-c", "owned", "main");
    mkdirSync(join(project.root, ".github"), { recursive: true });
    writeFileSync(
      join(project.root, ".github/CODEOWNERS"),
      "# who\n*.js @ada\n/test/ @org/testers dev@example.com\n/docs/\n",
    );
    git("add", ".github");
    git("commit", "-qm", "Owners");
    git("switch", "-q", "--detach", project.merge);
    const paths = ["src/a.js", "test/a.js", "docs/x.md", "package.json"];
    assert.match(
      textOf(await server.client.callTool({ name: "owners", arguments: { paths: ["../x"] } })),
      /\[path-outside\]/,
    );
    const { codeowners, paths: owned } = await server.call("owners", { base: "owned", paths });
    assert.equal(codeowners, ".github/CODEOWNERS");
    assert.deepEqual(
      (owned as Data[]).map(({ owners, line, state }) => `${owners} ${line} ${state}`),
      ["@ada 2 owned", "@org/testers,dev@example.com 3 owned", " 4 unowned", " null unmatched"],
    );
  });

  test("gate_check runs the named gate alone", async () => {
    const { gates } = await server.call("gate_check", { gates: ["lint"], base: "main" });
    const commands = (gates as Data[]).filter(({ kind }) => kind === "command");
    const outcomes = commands.map(({ id, outcome }) => `${id} ${outcome}`);
    assert.deepEqual(outcomes, ["lint fail", "typecheck skipped", "test skipped"]);
  });

  test("runs lists what was kept, newest first", async () => {
    mkdirSync(join(project.root, "artifacts/runs/20200101T000000-broken"));
    writeFileSync(join(project.root, "artifacts/runs/20200101T000000-broken/report.json"), "{");
    const { total, runs } = await server.call("runs");
    const rows = (runs as Data[]).map(({ state, score }) => `${state} ${score}`);
    assert.equal(total, 3);
    assert.deepEqual(rows.slice(1), [`judged ${verdict.score}`, "unreadable null"]);
    assert.match(String((runs as Data[])[2]?.problem), /not JSON/);
  });

  test("every tool has schemas both ways, and says whether it writes", async () => {
    const { tools } = await server.client.listTools();
    for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
      assert.equal(inputSchema.type, "object", name);
      assert.equal(outputSchema?.type, "object", name);
      assert.ok((description ?? "").length > 30, name);
      assert.equal(annotations?.openWorldHint, false, name);
    }
    const writing = tools.filter(({ annotations }) => !annotations?.readOnlyHint).map(({ name }) => name);
    assert.deepEqual(writing, ["verify", "gate_check", "capture"]);
  });

  test("wrong words are answered with what would be right", async () => {
    const said = async (name: string, args: Data) => {
      const result = await server.client.callTool({ name, arguments: args });
      assert.equal(result.isError, true, JSON.stringify(result));
      return textOf(result);
    };
    assert.match(await said("gate_check", { gates: ["lnit"] }), /no gate "lnit"[\s\S]*lint, typecheck, test/);
    assert.match(await said("gate_check", { gates: "lint" }), /Expected Array/);
    assert.match(await said("gate_check", { gates: ["--help"] }), /Invalid format/);
    assert.match(await said("gate_check", { gates: [] }), /Invalid length/);
    assert.match(await said("verify", { cwd: "/" }), /cwd/);
    assert.match(await said("verify", { base: "no-such-branch" }), /no-such-branch/);
    assert.match(await said("capture", {}), /no site to shoot/);
    await assert.rejects(server.client.callTool({ name: "shell", arguments: {} }), /shell/);
  });

  test("nothing but the protocol came out, and little else was said", () => {
    assert.equal(server.stderr(), "");
  });
});

describe("paths", () => {
  let repository: Repository;
  let server: McpServer;
  before(async () => {
    repository = await makeRepository({
      "a.png": "no picture",
      "proofmark.yml": "gates: { ok: { run: 'true' } }\n",
    });
    writeFileSync(join(home, "outside.png"), "secret");
    symlinkSync(join(home, "outside.png"), join(repository.root, "link.png"));
    server = await startMcp(repository.root, home);
  });
  after(async () => {
    await server.close();
    await repository.dispose();
  });

  for (const path of ["../outside.png", "/etc/passwd", "link.png", "x/../../outside.png", "/nowhere"])
    test(`${path} is not looked at`, async () => {
      const result = await server.client.callTool({
        name: "compare",
        arguments: { expected: path, actual: "a.png" },
      });
      assert.match(textOf(result), /leads out of the checkout/);
      assert.doesNotMatch(textOf(result), /secret/);
    });

  test("one inside is", async () => {
    const said = textOf(
      await server.client.callTool({ name: "compare", arguments: { expected: "a.png", actual: "a.png" } }),
    );
    assert.match(said, /^expected: .* \[png-unreadable\]/);
  });

  test("nothing is written through a link that the change made of artifacts", async () => {
    symlinkSync(home, join(repository.root, "artifacts"));
    const before = readdirSync(home);
    const result = await server.client.callTool({ name: "verify", arguments: {} });
    assert.match(textOf(result), /\[path-outside\]/);
    assert.deepEqual(readdirSync(home), before);
    rmSync(join(repository.root, "artifacts"));
  });
});

describe("a gate that goes on and on", () => {
  let repository: Repository;
  const config = "gates: { slow: { run: 'echo up; sleep 300 & sleep 300' }, quick: { run: 'true' } }\n";
  before(async () => {
    repository = await makeRepository({ "proofmark.yml": config, ".gitignore": "artifacts/\n" });
  });
  after(() => repository.dispose());
  const sleeping = (server: Pick<McpServer, "mark">) =>
    server.mark.alive().filter((command) => command.startsWith("sleep 300"));

  test("a call that is taken back ends all it started, and the next one works", async () => {
    const server = await startMcp(repository.root, home);
    try {
      const taken = new AbortController();
      const call = server.client.callTool({ name: "verify", arguments: {} }, { signal: taken.signal });
      const refused = assert.rejects(call);
      await until(() => sleeping(server).length === 2, "both sleep");
      taken.abort("changed my mind");
      await refused;
      await until(() => sleeping(server).length === 0, "none sleeps any more");
      const { conclusion } = await server.call("gate_check", { gates: ["quick"] });
      assert.equal(conclusion, "ready");
    } finally {
      await server.close();
    }
  });

  test("calls that use the whole machine take turns, and too many are refused with words", async () => {
    const server = await startMcp(repository.root, home);
    try {
      const taken = new AbortController();
      const slow = server.client.callTool({ name: "verify", arguments: {} }, { signal: taken.signal });
      const refused = assert.rejects(slow);
      await until(() => sleeping(server).length === 2, "both sleep");
      const said: string[] = [];
      const waiting = [1, 2, 3, 4].map(() =>
        server.call("gate_check", { gates: ["quick"] }, (line) => said.push(line)),
      );
      await until(() => said.length === 4, "four wait");
      assert.match(said[3] ?? "", /^waiting for verify, gate_check, gate_check, gate_check to end/);
      await assert.rejects(server.call("verify"), /5 calls are waiting already[\s\S]*mcp-busy/);
      assert.ok(Number((await server.call("runs")).total) > 0, "what only reads does not wait");
      taken.abort();
      await refused;
      for (const { conclusion } of await Promise.all(waiting)) assert.equal(conclusion, "ready");
    } finally {
      await server.close();
    }
  });

  test("many calls one after the other leave nothing behind and say nothing odd", async () => {
    const server = await startMcp(repository.root, home);
    try {
      for (let count = 0; count < 12; count += 1)
        assert.equal((await server.call("gate_check", { gates: ["quick"] })).conclusion, "ready");
      assert.equal(server.stderr(), "");
      assert.equal(server.mark.alive().length, 1, "the server itself");
    } finally {
      await server.close();
    }
  });

  for (const [how, end] of [
    ["its input is closed", (child: ReturnType<typeof spawn>) => child.stdin?.end()],
    ["it is told to", (child: ReturnType<typeof spawn>) => child.kill("SIGTERM")],
  ] as const)
    test(`the server ends when ${how}, in the middle of a run, and leaves nothing`, async () => {
      const mark = markProcesses();
      const child = spawn(
        process.execPath,
        ["--disable-warning=ExperimentalWarning", ENTRY, "mcp", "--cwd", repository.root],
        { env: environment(home, mark), stdio: ["pipe", "pipe", "pipe"] },
      );
      const exit = once(child, "exit");
      let out = "";
      child.stdout.on("data", (text: Buffer) => {
        out += text.toString();
      });
      for (const message of OPENING) child.stdin.write(`${JSON.stringify(message)}\n`);
      await until(() => sleeping({ mark }).length === 2, "both sleep");
      end(child);
      const [code] = await exit;
      assert.equal(code, how === "it is told to" ? 130 : 0);
      assert.deepEqual(mark.alive(), []);
      for (const line of out.trim().split("\n")) assert.equal((JSON.parse(line) as Data).jsonrpc, "2.0");
      assert.ok(isGone(child.pid ?? 0));
    });
});

const OPENING = [
  {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } },
  },
  { jsonrpc: "2.0", method: "notifications/initialized" },
  { jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "verify", arguments: {} } },
];
