// dist/ as an agent and a person start it: the protocol's SDK and the pages are in the bundle, and load.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { BUNDLE, type Data, environment, startMcp } from "../support/mcp-server.ts";
import { markProcesses } from "../support/processes.ts";
import { makeRepository, type Repository } from "../support/repository.ts";

let repository: Repository;
before(async () => {
  repository = await makeRepository({
    "proofmark.yml": "gates: { words: { run: 'echo a.txt:1:1: error: misspelt; false' } }\n",
    ".gitignore": "artifacts/\n",
    "a.txt": "a\n",
  });
  await repository.git("switch", "-qc", "change");
  await repository.commit("b", { "b.txt": "b\n" });
});
after(() => repository.dispose());

test("an agent verifies, diagnoses and checks one gate", async () => {
  const server = await startMcp(repository.root, repository.root, { entry: BUNDLE });
  try {
    const verdict = await server.call("verify");
    const words = (verdict.gates as Data[]).find(({ id }) => id === "words");
    assert.equal(words?.reason, "only-pre-existing");
    assert.ok(existsSync(join(repository.root, String(verdict.directory), "report.html")));
    const diagnosis = await server.call("diagnose", { run: verdict.run });
    assert.deepEqual([diagnosis.run, diagnosis.causes], [verdict.run, []]);
    assert.equal((await server.call("gate_check", { gates: ["words"] })).conclusion, "ready");
    assert.equal(server.stderr(), "");
  } finally {
    await server.close();
  }
});

test("a person opens the dashboard, and ends it", async () => {
  const mark = markProcesses();
  const child = spawn(process.execPath, [BUNDLE, "dashboard", "--port", "0"], {
    cwd: repository.root,
    env: environment(repository.root, mark),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = once(child, "exit");
  const [said] = await once(child.stderr, "data");
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(said))?.[0] ?? "";
  const page = await (await fetch(address)).text();
  assert.match(page, /<ol class="runs">/);
  const [id] = /(?<=\/runs\/)[\w-]+/.exec(page) ?? [];
  const run = await fetch(`${address}runs/${id}/`);
  assert.equal(run.status, 200);
  assert.match(await run.text(), /All runs/);
  child.kill("SIGINT");
  assert.deepEqual(await exit, [0, null]);
  assert.deepEqual(mark.alive(), []);
});
