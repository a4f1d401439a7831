import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { afterEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { makeRepository } from "../../support/repository.ts";

const WORLD = fileURLToPath(new URL("../../../action/world.ts", import.meta.url));
const MODULE = fileURLToPath(new URL("../../../action/adapters/own-environment.ts", import.meta.url));
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.stdin?.end();
    if (child.exitCode === null) await once(child, "exit");
  }
});

/** Runs `code` in a process of its own, which then waits; what it printed, and what /proc shows of it. */
async function shown(code: string, env: Record<string, string>, cwd = process.cwd()) {
  const script = `${code}; process.stdin.resume();`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  const environ = readFileSync(`/proc/${child.pid}/environ`, "utf8").split("\0").filter(Boolean);
  return { said: said.toString(), environ: Object.fromEntries(environ.map((entry) => entry.split("=", 2))) };
}

const hide = (names: string[]) =>
  `const { hideFromProc } = await import(${JSON.stringify(MODULE)}); const done = hideFromProc(${JSON.stringify(names)});`;

describe("what /proc shows of this process", { skip: process.platform !== "linux" }, () => {
  it("holds none of the hidden values, while the process and its children still have them", async () => {
    const { said, environ } = await shown(
      `${hide(["INPUT_TOKEN", "EMPTY", "ABSENT"])}
       const { execFileSync } = await import("node:child_process");
       console.log(done, process.env.INPUT_TOKEN, execFileSync("printenv", ["INPUT_TOKEN"]).toString().trim())`,
      { INPUT_TOKEN: "ghs_canary", INPUT_TOKEN_OTHER: "stays", EMPTY: "", LAST: "last" },
    );
    assert.equal(said.trim(), "true ghs_canary ghs_canary");
    const { INPUT_TOKEN, INPUT_TOKEN_OTHER, EMPTY, LAST } = environ;
    assert.deepEqual([INPUT_TOKEN, INPUT_TOKEN_OTHER, EMPTY, LAST], ["**********", "stays", "", "last"]);
  });

  it("on a runner, holds no token once the world is made", async () => {
    const one = await makeRepository({ "a.txt": "a\n" });
    try {
      const { said, environ } = await shown(
        `const { createWorld } = await import(${JSON.stringify(WORLD)});
         await createWorld({ env: process.env, cwd: process.cwd(), cache: false, mode: "github" });
         console.log(process.env.INPUT_TOKEN, process.env.ACTIONS_RUNTIME_TOKEN)`,
        {
          INPUT_TOKEN: "ghs_canary",
          ACTIONS_RUNTIME_TOKEN: "canary-2",
          DEPLOY_PASSWORD: "canary-3",
          CI: "1",
        },
        one.root,
      );
      assert.equal(said.trim(), "ghs_canary canary-2");
      assert.doesNotMatch(JSON.stringify(environ), /canary/);
      assert.equal(environ.CI, "1");
    } finally {
      await one.dispose();
    }
  });
});
