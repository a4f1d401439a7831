import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { suite, test } from "node:test";
import { markProcesses } from "../../support/processes.ts";

const from = (name: string) => new URL(`../../../action/adapters/${name}.ts`, import.meta.url).href;

/** Runs a command that ignores SIGTERM until interrupted; says "up", then how the run ended. */
const PROGRAM = `
  import { systemClock } from "${from("clock")}";
  import { createCommands } from "${from("commands")}";
  import { onInterrupt } from "${from("interrupt")}";
  const { signal, dispose } = onInterrupt();
  const commands = createCommands({ scrub: (text) => text, clock: systemClock });
  const exit = await commands.run({
    command: process.env.COMMAND, cwd: "/", timeoutMs: 60000, signal,
    env: { PATH: process.env.PATH, TEST_MARK: process.env.TEST_MARK }, onLine: (line) => line === "up" && console.log("up"),
  });
  dispose();
  console.log(exit.end, signal.reason?.message ?? "not interrupted");
`;

interface Ended {
  code: number | null;
  signal: string | null;
  said: string;
}

async function interrupted(
  command: string,
  act: (pid: number) => Promise<void>,
): Promise<Ended & { left: string[] }> {
  const mark = markProcesses();
  const child = spawn(process.execPath, ["--input-type=module", "-e", PROGRAM], {
    env: { PATH: process.env.PATH, COMMAND: command, ...mark.env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const up = Promise.withResolvers<void>();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    if (said.includes("up\n")) up.resolve();
  });
  const closed = once(child, "close");
  await up.promise;
  await act(child.pid ?? 0);
  const [code, signal] = await closed;
  return { code, signal, said, left: mark.alive() };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const linux = { skip: process.platform === "linux" ? false : "needs /proc" };

suite("an interrupted run", { ...linux, concurrency: 4 }, () => {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    test(`${name} ends what runs and lets us finish`, async () => {
      const ended = await interrupted("setsid sleep 351 & echo up; sleep 352", async (pid) => {
        process.kill(pid, name);
      });
      assert.deepEqual(ended, {
        code: 0,
        signal: null,
        said: `up\ncancelled interrupted by ${name}\n`,
        left: [],
      });
    });
  }

  test("the same press told twice, as npm does, is one", async () => {
    const ended = await interrupted(
      "trap 'sleep 0.3; exit' TERM; echo up; while :; do sleep 0.05; done",
      async (pid) => {
        process.kill(pid, "SIGINT");
        await wait(50);
        process.kill(pid, "SIGINT");
      },
    );
    assert.equal(ended.said, "up\ncancelled interrupted by SIGINT\n");
    assert.deepEqual([ended.code, ended.left], [0, []]);
  });

  test("a second press leaves at once with 130, and leaves nothing", async () => {
    const stubborn = "trap '' TERM; setsid sh -c 'trap \"\" TERM; sleep 353' & echo up; sleep 354; sleep 355";
    const start = performance.now();
    const ended = await interrupted(stubborn, async (pid) => {
      process.kill(pid, "SIGINT");
      await wait(650);
      process.kill(pid, "SIGINT");
    });
    assert.deepEqual(ended, { code: 130, signal: null, said: "up\n", left: [] });
    assert.ok(performance.now() - start < 2500, "well before the grace of an ordinary end is over");
  });

  test("a crash of ours takes the commands along", async () => {
    const mark = markProcesses();
    const source = PROGRAM.replace('console.log("up")', 'setImmediate(() => { throw new Error("a bug") })');
    const child = spawn(process.execPath, ["--input-type=module", "-e", source], {
      env: { PATH: process.env.PATH, COMMAND: "setsid sleep 356 & echo up; sleep 357", ...mark.env },
      stdio: "ignore",
    });
    const [code] = await once(child, "close");
    assert.notEqual(code, 0);
    assert.deepEqual(mark.alive(), []);
  });
});
