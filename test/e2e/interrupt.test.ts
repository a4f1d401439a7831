// Ctrl-C, and GitHub's cancel, which gives 7.5 s before it gets rough: gates ended, worktrees and folders gone, no verdict.
import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Report } from "../../shared/contract/report.ts";
import { executedIn, proofmark } from "../support/command-line.ts";
import { type Mark, markProcesses } from "../support/processes.ts";
import { makeRepository, type Repository } from "../support/repository.ts";
import { runAction } from "../support/runner.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-interrupt-")));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Says that it runs, then would for an hour: itself, a child, and one that no longer belongs to it. */
const ENDLESS = (marker: string) =>
  `sleep 3600 & (setsid sleep 3600 &) ; sleep 0.1; touch ${marker}; sleep 3600; wait`;

interface Stage {
  name: string;
  gate(marker: string): string;
}

const STAGES: readonly Stage[] = [
  { name: "head", gate: (marker) => ENDLESS(marker) },
  {
    name: "the base, in its worktree",
    gate: (marker) => `if [ -f new.txt ]; then echo broken; exit 1; fi; ${ENDLESS(marker)}`,
  },
  { name: "a gate that ignores signals", gate: (marker) => `trap '' INT TERM HUP; ${ENDLESS(marker)}` },
];

const STUBBORN_BASE: Stage = {
  name: "the base, which ignores signals",
  gate: (marker) =>
    `trap '' INT TERM HUP; if [ -f new.txt ]; then echo broken; exit 1; fi; ${ENDLESS(marker)}`,
};

interface Place {
  repository: Repository;
  /** Given as the folder for temporary files. */
  temporary: string;
  marker: string;
  mark: Mark;
}

async function place(stage: Stage, name: string): Promise<Place> {
  const top = join(folder, name);
  const temporary = join(top, "tmp");
  mkdirSync(temporary, { recursive: true });
  const marker = join(top, "running");
  writeFileSync(join(top, "gate.sh"), stage.gate(marker));
  const config = `gates:\n  slow:\n    run: sh ${join(top, "gate.sh")}\n`;
  const repository = await makeRepository({ ".github/proofmark.yml": config });
  await repository.git("switch", "-qc", "change");
  await repository.commit("Change", { "new.txt": "new\n" });
  return { repository, temporary, marker, mark: markProcesses() };
}

/** Resolves to when it was sent. */
async function interruptOnceRunning(pid: number, { marker, mark }: Place): Promise<number> {
  for (let waited = 0; !existsSync(marker); waited += 50) {
    assert.ok(waited < 20_000, "the gate never began");
    await sleep(50);
  }
  // Else what is found at the end would prove nothing.
  const running = mark.alive().filter((command) => command.startsWith("sleep"));
  assert.ok(running.length >= 2, "the gate's processes are not seen");
  process.kill(pid, "SIGINT");
  return performance.now();
}

async function assertNothingLeft({ repository, temporary, mark }: Place): Promise<void> {
  assert.deepEqual(mark.alive(), [], "no process is left");
  const worktrees = await repository.git("worktree", "list", "--porcelain");
  assert.deepEqual(worktrees.match(/^worktree .*/gm), [`worktree ${repository.root}`]);
  assert.deepEqual(
    readdirSync(temporary).filter((name) => name.startsWith("proofmark-")),
    [],
  );
  assert.equal(await repository.git("status", "--porcelain"), "");
}

/** What was kept, if anything was, is no verdict that could be taken for a good one, now or by the next run. */
function assertNothingReady({ repository, temporary }: Place): void {
  for (const report of filesBelow(join(repository.root, "artifacts/runs"), "report.json")) {
    const { verdict, gates } = JSON.parse(readFileSync(report, "utf8")) as Report;
    assert.notEqual(verdict.conclusion, "ready");
    assert.ok(executedIn({ gates }).every(({ outcome }) => outcome !== "pass"));
  }
  assert.deepEqual(filesBelow(cacheOf(temporary), ".json"), [], "half a base is not remembered");
}

const cacheOf = (temporary: string) => join(temporary, "cache");

const filesBelow = (top: string, ending: string): string[] =>
  (existsSync(top) ? readdirSync(top, { recursive: true, encoding: "utf8" }) : [])
    .filter((name) => name.endsWith(ending))
    .map((name) => join(top, name));

describe("interrupted while it runs", { concurrency: 3 }, () => {
  for (const [index, stage] of STAGES.entries()) {
    test(`${stage.name}: the command leaves with 130 and nothing behind`, async (t) => {
      const at = await place(stage, `command-${index}`);
      t.after(() => at.repository.dispose());
      let sent = Promise.resolve(Number.NaN);
      const said = await proofmark({
        cwd: at.repository.root,
        home: folder,
        args: ["verify", "--format", "json"],
        env: { ...at.mark.env, TMPDIR: at.temporary, PROOFMARK_CACHE_DIR: cacheOf(at.temporary) },
        onStart: (pid) => {
          sent = interruptOnceRunning(pid, at);
        },
      });
      const took = performance.now() - (await sent);
      assert.equal(said.code, 130, said.stderr);
      assert.ok(took < 10_000, `it took ${Math.round(took)} ms to leave`);
      assert.equal(said.stdout, "", "no verdict");
      assert.doesNotMatch(said.stderr, /^\s+at .*:\d+:\d+\)?$/m);
      await assertNothingLeft(at);
      assertNothingReady(at);
    });

    test(`${stage.name}: the Action leaves with 130, and says and sends nothing`, async (t) => {
      const at = await place(stage, `action-${index}`);
      t.after(() => at.repository.dispose());
      const [base, head] = [
        await at.repository.git("rev-parse", "main"),
        await at.repository.git("rev-parse", "HEAD"),
      ];
      let sent = Promise.resolve(Number.NaN);
      const run = await runAction({
        cwd: at.repository.root,
        event: { name: "push", payload: { before: base, after: head }, sha: head, ref: "refs/heads/change" },
        env: {
          ...at.mark.env,
          RUNNER_TEMP: at.temporary,
          TMPDIR: at.temporary,
          PROOFMARK_CACHE_DIR: cacheOf(at.temporary),
        },
        onStart: (pid) => {
          sent = interruptOnceRunning(pid, at);
        },
      });
      const took = performance.now() - (await sent);
      assert.equal(run.code, 130, `${run.stdout}\n${run.stderr}`);
      assert.ok(took < 10_000, `it took ${Math.round(took)} ms to leave`);
      assert.deepEqual([run.outputs, run.summary, run.annotations], [{}, "", []]);
      assert.doesNotMatch(run.stderr, /^\s+at .*:\d+:\d+\)?$/m);
      await assertNothingLeft(at);
      assertNothingReady(at);
    });
  }

  test("twice, as an impatient person does: nothing is left all the same", async (t) => {
    const at = await place(STUBBORN_BASE, "twice");
    t.after(() => at.repository.dispose());
    let sent = Promise.resolve();
    const said = await proofmark({
      cwd: at.repository.root,
      home: folder,
      args: ["verify", "--format", "json"],
      env: { ...at.mark.env, TMPDIR: at.temporary },
      onStart: (pid) => {
        sent = interruptOnceRunning(pid, at).then(async () => {
          // Two signals closer than this are one key press, told twice.
          await sleep(700);
          process.kill(pid, "SIGINT");
        });
      },
    });
    await sent;
    assert.equal(said.code, 130, said.stderr);
    assert.equal(said.stdout, "");
    await assertNothingLeft(at);
  });
});
