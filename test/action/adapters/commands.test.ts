import assert from "node:assert/strict";
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { systemClock } from "../../../action/adapters/clock.ts";
import { createCommands, killAllNow } from "../../../action/adapters/commands.ts";
import type { CommandExit, CommandSpec } from "../../../action/ports.ts";
import { markProcesses } from "../../support/processes.ts";

const PATH = process.env.PATH ?? "";
const NODE = process.execPath;
const commands = createCommands({ scrub: (text) => text.replaceAll("hunter2", "***"), clock: systemClock });
const linux = { skip: process.platform === "linux" ? false : "needs /proc" };
let folder = "";

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "commands-test-"));
});
after(() => rm(folder, { recursive: true, force: true }));

function run(command: CommandSpec["command"], more: Partial<CommandSpec> = {}): Promise<CommandExit> {
  return commands.run({ command, cwd: folder, timeoutMs: 20_000, ...more, env: { PATH, ...more.env } });
}

suite("how a command ends", { concurrency: 4 }, () => {
  const cases: [string, CommandSpec["command"], Partial<CommandExit>][] = [
    ["success", "echo out; echo err >&2", { end: "ran", code: 0, stdout: "out\n", stderr: "err\n" }],
    ["a failing pipe", "false | true", { end: "ran", code: 1, signal: null }],
    ["the first failing line", "false; echo never", { end: "ran", code: 1, stdout: "" }],
    ["an argument list, without a shell", ["printf", "%s", "$HOME; *"], { code: 0, stdout: "$HOME; *" }],
    ["a signal that is not ours", "kill -KILL $$", { end: "ran", code: null, signal: "SIGKILL" }],
    ["a signal a shell reports", `bash -c 'kill -KILL $$'; true`, { code: null, signal: "SIGKILL" }],
    ["an abort of node's own", "exit 134", { code: null, signal: "SIGABRT" }],
    ["git's code for wrong usage, no SIGHUP", "exit 129", { code: 129, signal: null }],
    ["an unknown program in a shell", "no-such-program", { end: "ran", code: 127 }],
    ["stdin at its end", "cat; echo done", { code: 0, stdout: "done\n" }],
    ["an unknown program", ["no-such-program"], { end: "not-started", code: null, stdout: "" }],
    ["an impossible argument", ["printf", "a\0b"], { end: "not-started" }],
  ];
  for (const [name, command, expected] of cases) {
    test(name, async () => {
      const exit = await run(command);
      const seen = Object.fromEntries(
        Object.keys(expected).map((key) => [key, exit[key as keyof CommandExit]]),
      );
      assert.deepEqual(seen, expected);
    });
  }

  test("what did not start says why", async () => {
    const plain = join(folder, "plain.txt");
    await writeFile(plain, "no program");
    await chmod(plain, 0o644);
    const why = async (...given: Parameters<typeof run>) => (await run(...given)).error;
    assert.match((await why(["no-such-program"])) ?? "", /no-such-program was not found on PATH/);
    assert.match((await why("true", { cwd: `${folder}/gone` })) ?? "", /gone does not exist/);
    assert.match((await why("true", { cwd: plain })) ?? "", /plain\.txt is not a folder/);
    assert.match((await why([plain])) ?? "", /may not be run/);
  });

  test("nothing is inherited, and nested runs stay findable", async () => {
    process.env.TEST_CANARY = "canary";
    const exit = await run([NODE, "-p", "JSON.stringify(process.env)"], { env: { PROOFMARK_RUN: "outer" } });
    delete process.env.TEST_CANARY;
    const seen = JSON.parse(exit.stdout);
    assert.deepEqual(Object.keys(seen).sort(), ["PATH", "PROOFMARK_RUN"]);
    assert.match(seen.PROOFMARK_RUN, /^outer\.[0-9a-f]{24}$/);
  });

  test("sh where there is no bash", async () => {
    const exit = await run("echo $0; false; echo never", { env: { PATH: "/nowhere" } });
    assert.deepEqual([exit.code, exit.stdout], [1, "/bin/sh\n"]);
  });
});

/**
 * A shell, a node below it, a sleep below that; one that left the session, one that forked twice, one with no
 * environment, one that ignores SIGTERM. `time` tells them apart from all other sleeps of this machine.
 */
const family = (time: string) => `
  setsid sleep ${time} &
  (setsid sh -c 'sleep ${time} & exit 0' &)
  env -i sleep ${time} &
  sh -c 'trap "" TERM; sleep ${time}; sleep ${time}' &
  ${NODE} -e 'require("child_process").spawn("sleep", ["${time}"]); setInterval(() => {}, 1000)' &
`;

suite("nothing is left running", { ...linux, concurrency: 6 }, () => {
  test("after a timeout", async () => {
    const mark = markProcesses();
    const time = `3${process.pid}`;
    const exit = await run(`${family(time)} echo up; wait`, { env: mark.env, timeoutMs: 700 });
    assert.deepEqual([exit.end, exit.stdout], ["timeout", "up\n"]);
    assert.deepEqual(mark.alive(), []);
    assert.deepEqual(await running(`sleep ${time}`), "");
    assert.ok(exit.durationMs < 6000, `${exit.durationMs} ms`);
  });

  test("after an abort, whose reason is no error of the command", async () => {
    const mark = markProcesses();
    const abort = new AbortController();
    const onLine = () => abort.abort();
    const exit = await run("setsid sleep 321 & echo up; sleep 322", {
      env: mark.env,
      signal: abort.signal,
      onLine,
    });
    assert.deepEqual([exit.end, exit.error], ["cancelled", null]);
    assert.deepEqual(mark.alive(), []);
    assert.ok(exit.durationMs < 1500, `${exit.durationMs} ms`);
  });

  test("an abort that came before the start starts nothing", async () => {
    const exit = await run(`touch ${folder}/started`, { signal: AbortSignal.abort() });
    assert.equal(exit.end, "cancelled");
    await assert.rejects(stat(`${folder}/started`));
  });

  test("of a server left in the background, which does not delay the end", async () => {
    const mark = markProcesses();
    const server =
      "require('net').createServer().listen(0,'127.0.0.1',function(){console.log(this.address().port)})";
    const script = `${NODE} -e "${server}" > port.txt & until [ -s port.txt ]; do sleep 0.02; done
      (setsid sleep 331 &) ; sleep 332 & cat port.txt`;
    const exit = await run(script, { env: mark.env });
    const port = Number(exit.stdout);
    assert.deepEqual([exit.end, exit.code, port > 0], ["ran", 0, true]);
    assert.deepEqual(mark.alive(), []);
    await assert.rejects(connect(port), /ECONNREFUSED/);
    assert.ok(exit.durationMs < 5000, `${exit.durationMs} ms`);
  });

  test("of one that ignores SIGTERM and holds the output open", async () => {
    const mark = markProcesses();
    const exit = await run("(trap '' TERM; while :; do sleep 0.1; done) & echo done", { env: mark.env });
    assert.deepEqual([exit.end, exit.code, exit.stdout], ["ran", 0, "done\n"]);
    assert.deepEqual(mark.alive(), []);
    assert.ok(exit.durationMs < 3000, `${exit.durationMs} ms`);
  });

  test("a SIGTERM handler may finish its work before we go on", async () => {
    const trap = "trap 'sleep 0.2; echo cleaned; exit 3' TERM; echo up; while :; do sleep 0.05; done";
    const exit = await run(trap, { timeoutMs: 300 });
    assert.deepEqual([exit.end, exit.code, exit.stdout], ["timeout", 3, "up\ncleaned\n"]);
  });
});

test("killAllNow ends every running command at once", linux, async () => {
  const mark = markProcesses();
  const ready = Promise.withResolvers<void>();
  const exit = run("trap '' TERM; setsid sleep 341 & echo up; sleep 342; sleep 343", {
    env: mark.env,
    onLine: () => ready.resolve(),
  });
  await ready.promise;
  killAllNow();
  assert.equal((await exit).signal, "SIGKILL");
  assert.deepEqual(mark.alive(), []);
});

suite("output", () => {
  test("100 MB stay within memory and time; both ends are kept, the middle is said to be gone", async () => {
    const logPath = join(folder, "logs/large.log");
    const script = `const fs = require("fs"); const lines = "y".repeat(99) + "\\n";
      fs.writeSync(1, "first\\n"); for (let i = 0; i < 100; i++) fs.writeSync(1, lines.repeat(10000)); fs.writeSync(1, "last\\n")`;
    let peak = 0;
    let count = 0;
    const onLine = () => {
      if (++count % 20_000 === 0) peak = Math.max(peak, process.memoryUsage.rss());
    };
    const start = process.memoryUsage.rss();
    const exit = await run([NODE, "-e", script], { logPath, onLine });
    assert.equal(count, 1_000_002);
    assert.equal(exit.truncated, true);
    assert.ok(exit.stdout.startsWith("first\n") && exit.stdout.endsWith("y\nlast\n"));
    assert.match(exit.stdout, /\n… \d{8} bytes of output were cut out here by Proofmark …\n/);
    assert.ok(Buffer.byteLength(exit.stdout) <= 16 * 1024 * 1024 + 100);
    assert.ok(peak - start < 200e6, `${(peak - start) / 1e6} MB`);
    assert.ok(exit.durationMs < 10_000, `${exit.durationMs} ms`);
    const log = await readFile(logPath, "utf8");
    assert.ok(log.length <= 64 * 1024 * 1024 + 100);
    assert.match(log.slice(-200), /\n… the log ends here; about \d+ more bytes were printed …\n$/);
  });

  test("characters split between two writes arrive whole, and bytes that are none do no harm", async () => {
    const script = `const b = Buffer.from("näh 😀 ende\\n"); let i = 0;
      const t = setInterval(() => { process.stdout.write(b.subarray(i, i + 1)); if (++i >= b.length) { clearInterval(t); process.stdout.write(Buffer.from([0xff, 0x0a])); } }, 2)`;
    const lines: string[] = [];
    const exit = await run([NODE, "-e", script], { onLine: (line) => lines.push(line) });
    assert.deepEqual(lines, ["näh 😀 ende", "\ufffd"]);
    assert.equal(exit.stdout, "näh 😀 ende\n\ufffd\n");
  });

  test("the log has both streams in order of arrival, with secrets masked; lines for display come as they are", async () => {
    const logPath = join(folder, "order.log");
    const lines: string[] = [];
    const script = "echo one; sleep 0.1; echo two hunter2 >&2; sleep 0.1; printf three";
    const exit = await run(script, { logPath, onLine: (line, stream) => lines.push(`${stream}: ${line}`) });
    assert.equal(await readFile(logPath, "utf8"), "one\ntwo ***\nthree\n");
    assert.deepEqual(lines, ["stdout: one", "stderr: two hunter2", "stdout: three"]);
    assert.equal(exit.stderr, "two hunter2\n");
  });

  test("a log that cannot be made is a problem to mend", async () => {
    const logPath = join(folder, "a-file/x.log");
    await writeFile(join(folder, "a-file"), "");
    await assert.rejects(run("true", { logPath }), { name: "ProblemError", message: /\[out-unwritable\]/ });
  });
});

test("which finds programs on the given PATH only", async () => {
  const program = join(folder, "my-tool");
  await writeFile(program, "#!/bin/sh\n");
  await chmod(program, 0o755);
  await writeFile(join(folder, "my-note"), "");
  assert.equal(await commands.which("my-tool", `/nowhere:${folder}`), program);
  assert.equal(await commands.which("my-note", folder), null);
  assert.equal(await commands.which("my-tool", "/nowhere"), null);
  assert.equal(await commands.which("my-tool", ":.:"), null);
  assert.equal(await commands.which(program, ""), program);
  assert.equal(await commands.which("", folder), null);
});

async function running(pattern: string): Promise<string> {
  return (await run(`ps -eo args= | grep -E '^${pattern}$' || true`)).stdout;
}

function connect(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.destroy();
      resolve();
    });
  });
}
