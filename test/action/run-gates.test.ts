import assert from "node:assert/strict";
import { test } from "node:test";
import type { Gate, Judgement, Place } from "../../action/gates/gate.ts";
import type { PlannedGate } from "../../action/plan.ts";
import { runGates, type Side } from "../../action/run-gates.ts";
import { gateConfig } from "../../shared/config/defaults.ts";
import type { GateConfig } from "../../shared/config/schema.ts";
import { ProblemError } from "../../shared/problem.ts";
import { fakePorts } from "../support/fake-ports.ts";

const passed: Judgement = {
  outcome: "pass",
  reason: null,
  failing: false,
  findings: [],
  tests: [],
  counts: null,
  formats: [],
  exit: null,
};

type Collect = (place: Place) => Promise<Judgement>;

function planned(
  id: string,
  collect: Collect,
  change: { needs?: string[]; timeoutMs?: number } = {},
): PlannedGate {
  const gate: Gate<unknown, Judgement> = {
    kind: "command",
    title: id,
    tier: "executed",
    plan: () => ({ target: null }),
    collect: (_, place) => collect(place),
    judge: (facts) => facts,
    command: () => id,
    reproduce: () => id,
    reproduceTest: () => null,
    narrow: () => null,
  };
  const config: GateConfig = gateConfig({ run: id, timeout: "1m", needs: change.needs ?? [], rerun: 0 });
  return {
    id,
    title: id,
    config,
    gate: gate as Gate,
    timeoutMs: change.timeoutMs ?? 60_000,
    target: null,
    skip: null,
  };
}

const side = (change: Partial<Side> = {}): Side => ({
  name: "head",
  root: "/r",
  env: { PATH: "/bin" },
  passed: (names) => Object.fromEntries(names.map((name) => [name, "given"])),
  runDirectory: "/run",
  scratch: "/scratch",
  concurrency: 2,
  signal: new AbortController().signal,
  ...change,
});

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("gates run side by side, never more than the cores", async () => {
  let running = 0;
  let most = 0;
  const busy: Collect = async () => {
    running += 1;
    most = Math.max(most, running);
    await turn();
    running -= 1;
    return passed;
  };
  const runs = await runGates(
    ["a", "b", "c", "d", "e"].map((id) => planned(id, busy)),
    side(),
    fakePorts(),
  );
  assert.equal(most, 2);
  assert.deepEqual(
    runs.map((run) => run.planned.id),
    ["a", "b", "c", "d", "e"],
  );
});

test("a gate starts after what it needs, and a failed need does not stop it", async () => {
  const order: string[] = [];
  const record =
    (id: string, judgement: Judgement): Collect =>
    async () => {
      await turn();
      order.push(id);
      return judgement;
    };
  const failed: Judgement = { ...passed, outcome: "fail", failing: true };
  await runGates(
    [
      planned("test", record("test", passed), { needs: ["build"] }),
      planned("build", record("build", failed)),
    ],
    side(),
    fakePorts(),
  );
  assert.deepEqual(order, ["build", "test"]);
});

test("a need that could not be judged leaves the dependant unjudged and unstarted", async () => {
  let started = false;
  const broken: Collect = () => Promise.reject(new Error("boom"));
  const dependant: Collect = () => {
    started = true;
    return Promise.resolve(passed);
  };
  const runs = await runGates(
    [planned("a", broken), planned("b", dependant, { needs: ["a"] })],
    side(),
    fakePorts(),
  );
  assert.equal(started, false);
  assert.deepEqual(
    runs.map((run) => run.judgement.reason?.code),
    ["crashed", "needs-failed"],
  );
});

test("a throw is unknown: a problem says what to do, a bug says it is ours", async () => {
  const problem = new ProblemError({ code: "report-outside", message: "No.", todo: "Move it." });
  const runs = await runGates(
    [
      planned("a", () => Promise.reject(problem)),
      planned("b", () => Promise.reject(new TypeError("x is not a function"))),
    ],
    side(),
    fakePorts(),
  );
  assert.deepEqual(
    runs.map((run) => run.judgement.outcome),
    ["unknown", "unknown"],
  );
  assert.equal(runs[0]?.judgement.reason?.text, "No. Move it.");
  assert.match(runs[1]?.judgement.reason?.text ?? "", /Proofmark itself failed.*x is not a function/);
});

test("a full disk makes the gate unknown, and the others still report", async () => {
  const full = new ProblemError({ code: "out-unwritable", message: "Disk full.", todo: "Make room." });
  const ports = fakePorts();
  const files = new Proxy(ports.files, {
    get: () => (path: string) =>
      path.startsWith("/scratch/head-a/") ? Promise.reject(full) : Promise.resolve(),
  });
  const runs = await runGates(
    ["a", "b"].map((id) => planned(id, () => Promise.resolve(passed))),
    side(),
    { ...ports, files },
  );
  assert.deepEqual(
    runs.map((run) => run.judgement.outcome),
    ["unknown", "pass"],
  );
  assert.match(runs[0]?.judgement.reason?.text ?? "", /Disk full/);
});

test("a gate that ignores being ended is given up, not waited for", async () => {
  const ports = fakePorts({ impatient: true });
  const runs = await runGates(
    [planned("a", () => new Promise(() => undefined), { timeoutMs: 5 })],
    side(),
    ports,
  );
  assert.equal(runs[0]?.judgement.reason?.code, "timeout");
});

test("variables a gate names reach that gate only", async () => {
  const seen: Record<string, string | undefined> = {};
  const look =
    (id: string): Collect =>
    async (place) => {
      seen[id] = place.env.DEPLOY_KEY;
      return passed;
    };
  const named = planned("a", look("a"));
  await runGates(
    [{ ...named, config: { ...named.config, env: ["DEPLOY_KEY"] } }, planned("b", look("b"))],
    side(),
    fakePorts(),
  );
  assert.deepEqual(seen, { a: "given", b: undefined });
});
