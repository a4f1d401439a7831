// The life of a browser's processes: started, killed by others, ended by us, left behind by nobody. Linux shows them all.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "../../../action/adapters/browser.ts";
import { findBrowser } from "../../../action/adapters/browser-find.ts";
import type { FoundBrowser, TabOptions } from "../../../action/ports.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { type Mark, markProcesses } from "../../support/processes.ts";

const ENV = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);
const folder = mkdtempSync(join(tmpdir(), "proofmark-test-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const TAB: TabOptions = {
  viewport: { width: 300, height: 200 },
  scale: 1,
  scheme: "light",
  reducedMotion: true,
  locale: "en-US",
  timeZone: "UTC",
  cookies: [],
  storage: null,
  before: [],
  allows: () => false,
};

async function chromium(): Promise<FoundBrowser> {
  const { found, tried } = await findBrowser("chromium", ENV);
  assert.ok(found, tried.join("\n"));
  return found;
}

async function start(signal = new AbortController().signal) {
  const mark = markProcesses();
  const browser = await launchBrowser(await chromium(), { env: { ...ENV, ...mark.env }, signal });
  return { mark, browser };
}

async function gone(mark: Mark): Promise<void> {
  for (let round = 0; round < 200 && mark.alive().length > 0; round++) await sleep(25);
  assert.deepEqual(mark.alive(), []);
}

const problem = (code: string, message: RegExp) => (error: unknown) => {
  assert.ok(error instanceof ProblemError, String(error));
  assert.equal(error.problems[0]?.code, code, String(error));
  assert.match(error.problems[0]?.message ?? "", message);
  return true;
};
const forEver = () => new Promise(() => undefined);

describe("a browser", () => {
  it("keeps what Playwright sets where only the last of two flags counts, and draws no address bar", async () => {
    const { browser, mark } = await start();
    await browser.open(TAB);
    const commands = mark.alive();
    await browser.close();
    const outer =
      commands.find((command) => !command.includes("--type=") && command.includes("--headless")) ?? "";
    for (const flag of ["disable-features", "blink-settings"]) {
      const [theirs = [], ours = [], ...more] = [...outer.matchAll(new RegExp(`--${flag}=(\\S+)`, "g"))].map(
        ([, values = ""]) => values.split(","),
      );
      assert.ok(theirs.length > 3 && more.length === 0, outer);
      assert.deepEqual(
        theirs.filter((value) => !ours.includes(value)),
        [],
        flag,
      );
    }
    assert.deepEqual(
      commands.filter((command) => command.includes("webui")),
      [],
    );
  });

  it("leaves no process when it is closed, with pages open", async () => {
    const { browser, mark } = await start();
    const tab = await browser.open(TAB);
    await tab.goto("data:text/html,here", 5000);
    assert.ok(mark.alive().length >= 3);
    assert.ok(browser.isAlive());
    await browser.close();
    assert.deepEqual(mark.alive(), []);
    assert.ok(!browser.isAlive());
    await browser.close();
  });

  it("that is killed ends each call on the way, and takes no more", async () => {
    const { browser, mark } = await start();
    const tabs = await Promise.all([browser.open(TAB), browser.open(TAB)]);
    const calls = tabs.map((tab) =>
      assert.rejects(tab.run(forEver, null), problem("browser-died", /ended while/)),
    );
    const [leader] = mark.processes().filter(({ command }) => !command.includes("--type="));
    assert.ok(leader);
    process.kill(leader.pid, "SIGKILL");
    await Promise.all(calls);
    assert.ok(!browser.isAlive());
    const [tab] = tabs;
    for (const call of [
      () => tab.shoot(null),
      () => tab.goto("data:text/html,x", 5000),
      () => browser.open(TAB),
    ])
      await assert.rejects(call, problem("browser-died", /ended while/));
    await Promise.all(tabs.map((each) => each.close()));
    await browser.close();
    await gone(mark);
  });

  it("that hangs is ended all the same", async () => {
    const { browser, mark } = await start();
    await browser.open(TAB);
    for (const { pid } of mark.processes()) process.kill(pid, "SIGSTOP");
    await browser.close();
    await gone(mark);
  });

  it("ends with the run that is cancelled", async () => {
    const run = new AbortController();
    const { browser, mark } = await start(run.signal);
    const tab = await browser.open(TAB);
    const call = assert.rejects(tab.run(forEver, null), problem("browser-died", /ended while/));
    run.abort();
    await call;
    await gone(mark);
    assert.ok(!browser.isAlive());
    const again = launchBrowser(browser.found, { env: ENV, signal: run.signal });
    await assert.rejects(again, problem("browser-failed", /cancelled/));
  });

  it("ends with our own process, even when that is killed", async () => {
    const mark = markProcesses();
    const script = join(folder, "start.ts");
    const module = (name: string): string =>
      JSON.stringify(fileURLToPath(new URL(`../../../action/adapters/${name}`, import.meta.url)));
    writeFileSync(
      script,
      `import { launchBrowser } from ${module("browser.ts")};
      import { findBrowser } from ${module("browser-find.ts")};
      const { found } = await findBrowser("chromium", process.env);
      const browser = await launchBrowser(found, { env: process.env, signal: new AbortController().signal });
      await browser.open({ ...${JSON.stringify(TAB)}, allows: () => false });
      console.log("open");
      setInterval(() => {}, 1000);`,
    );
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script], {
      env: { ...ENV, ...mark.env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    assert.ok(mark.alive().length >= 4);
    child.kill("SIGKILL");
    await once(child, "exit");
    await gone(mark);
  });
});

describe("a browser that does not start", () => {
  function pretend(name: string, script: string): FoundBrowser {
    const executable = join(folder, name);
    writeFileSync(executable, `#!/bin/sh\n${script}\n`);
    chmodSync(executable, 0o755);
    return {
      engine: "chromium",
      executable,
      version: "Chromium 1",
      source: "setting",
      why: "a test",
      env: {},
    };
  }
  const launch = (found: FoundBrowser, signal = new AbortController().signal, env = ENV) =>
    launchBrowser(found, { env, signal });

  it("says which library it lacks", () =>
    assert.rejects(
      launch(
        pretend(
          "lacking",
          'echo "chrome: error while loading shared libraries: libnspr4.so: cannot open" >&2; exit 127',
        ),
      ),
      problem(
        "browser-failed",
        /Chromium 1 \(.*lacking\) did not start: the library libnspr4\.so is missing\./,
      ),
    ));
  it("says what it said itself", () =>
    assert.rejects(
      launch(pretend("speaking", 'echo "No usable sandbox!" >&2; exit 1')),
      problem("browser-failed", /did not start: No usable sandbox!/),
    ));
  it("says that it is not there", async () => {
    const found = { ...pretend("absent", ""), executable: join(folder, "nowhere") };
    await assert.rejects(launch(found), problem("browser-failed", /not there/));
  });
  it("is not waited for when the run is cancelled, and leaves nothing", async () => {
    const mark = markProcesses();
    const run = new AbortController();
    const launching = launch(pretend("silent", "sleep 1000 & sleep 1000"), run.signal, {
      ...ENV,
      ...mark.env,
    });
    const refused = assert.rejects(launching, problem("browser-failed", /cancelled/));
    while (mark.alive().length < 3) await sleep(20);
    run.abort();
    await refused;
    await gone(mark);
  });
});
