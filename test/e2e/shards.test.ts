// Two jobs of a matrix and the job that merges them, from the sources, against a stateful GitHub: what they say together is
// what one job would have said.
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import type { Report } from "../../shared/contract/report.ts";
import { type DemoPull, openDemoPull } from "../support/demo-pull.ts";
import { type ActionResult, CHECKOUT, runAction } from "../support/runner.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-shards-")));
const CACHE = { PROOFMARK_CACHE_DIR: join(folder, "cache") };
const RUN = 3000;
let demo: DemoPull;
let whole: Report;
const shards: ActionResult[] = [];

const judge = (inputs: Record<string, string>, runId = RUN): Promise<ActionResult> =>
  runAction({
    cwd: demo.project.root,
    event: demo.event,
    github: demo.github,
    env: CACHE,
    entry: join(CHECKOUT, "action/entry.ts"),
    inputs,
    runId,
  });
const reportOf = (run: ActionResult): Report => {
  assert.ok(run.outputs["report-path"], `no report:\n${run.stdout}\n${run.stderr}`);
  return JSON.parse(readFileSync(run.outputs["report-path"], "utf8")) as Report;
};
const comments = async () => (await demo.github.comments(demo.pull.number)).length;

/** As `actions/download-artifact` lays them out. */
function download(runs: readonly ActionResult[], name: string): string {
  for (const run of runs)
    cpSync(
      dirname(run.outputs["report-path"] ?? ""),
      join(folder, name, `proofmark-${run.outputs["run-id"]}`),
      {
        recursive: true,
      },
    );
  return join(folder, name);
}

before(async () => {
  demo = await openDemoPull(join(folder, "shop"));
  for (const shard of ["1/2", "2/2"]) shards.push(await judge({ shard }));
});
after(async () => {
  await demo?.github.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("each shard judges its own gates, keeps its run, and writes no comment", async () => {
  const [one, two] = shards.map(reportOf) as [Report, Report];
  assert.deepEqual(
    [one.shard, two.shard],
    [
      { index: 1, of: 2 },
      { index: 2, of: 2 },
    ],
  );
  for (const { id } of one.gates) {
    const outcomes = [one, two].map(
      ({ gates }) => gates.find((gate) => gate.id === id)?.reason?.code === "other-shard",
    );
    assert.ok(outcomes.filter((other) => other).length <= 1, `${id} is judged by nobody`);
  }
  for (const report of [one, two])
    assert.ok(report.gates.some(({ reason }) => reason?.code === "other-shard"));
  assert.equal(await comments(), 0);
  assert.equal(demo.github.artifacts.filter(({ mimeType }) => mimeType.includes("zip")).length, 2);
  for (const { stdout } of shards) assert.match(stdout, /This is shard \d of 2; the job that merges/);
});

test("merged, they are the run in one piece, with its one comment", async () => {
  const merged = await judge({ merge: download(shards, "both") });
  assert.equal(await comments(), 1);
  assert.equal(merged.code, 1);
  const report = reportOf(merged);
  assert.equal(report.shard, undefined);
  whole = reportOf(await judge({}, RUN + 1));
  assert.equal(report.verdict.conclusion, whole.verdict.conclusion);
  assert.equal(report.verdict.score, whole.verdict.score);
  const told = ({ gates, findings }: Report) => ({
    gates: gates.map(({ id, outcome, reason, tests }) => ({ id, outcome, reason, tests })),
    findings: findings.map(({ gate, fingerprint, state, message }) => ({
      gate,
      fingerprint,
      state,
      message,
    })),
  });
  assert.deepEqual(told(report), told(whole));
  const beside = dirname(merged.outputs["report-path"] ?? "");
  for (const { log } of report.gates)
    assert.ok(log === null || existsSync(join(beside, log)), `${log} is missing`);
  assert.ok(existsSync(join(beside, "report.html")));
});

test("without one of them its gates are unknown, and the job fails", async () => {
  const merged = await judge({ merge: download(shards.slice(1), "half") });
  assert.equal(merged.code, 1);
  const report = reportOf(merged);
  const missing = report.gates.filter(({ reason }) => reason?.code === "shard-missing");
  const [one] = shards.map(reportOf) as [Report];
  const own = one.gates.filter(({ tier, reason }) => tier === "executed" && reason?.code !== "other-shard");
  assert.ok(missing.length > 0);
  for (const { id, outcome } of missing) {
    assert.equal(outcome, "unknown");
    assert.ok(own.some((gate) => gate.id === id));
  }
  assert.notEqual(report.verdict.conclusion, "ready");
});

test("runs of another workflow run are refused, and nothing is judged", async () => {
  const merged = await judge({ merge: join(folder, "both") }, RUN + 7);
  assert.equal(merged.code, 2);
  assert.match(merged.stderr, /another commit, pull request or workflow run/);
});
