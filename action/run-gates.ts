// Runs planned gates side by side on one side of the comparison: order by `needs`, cores, time limits, a throw becomes `unknown`.
import type { Reason } from "../shared/contract/report.ts";
import { ProblemError } from "../shared/problem.ts";
import { atMost } from "./at-most.ts";
import { isPairGate, type Judgement, type Place } from "./gates/gate.ts";
import type { PlannedGate } from "./plan.ts";
import type { GateProgress, Machine, Ports } from "./ports.ts";

export interface GateRun {
  planned: PlannedGate;
  judgement: Judgement;
  durationMs: number;
  /** Relative to the run directory; null when the gate never started. */
  log: string | null;
}

/** One side of the comparison: everything a place needs but for the gate's own part. */
export interface Side {
  name: Place["side"];
  root: string;
  env: Record<string, string>;
  /** What a gate's config passes through by name. */
  passed: Machine["passed"];
  runDirectory: string;
  /** Scratch folders of the gates go below this; absolute. */
  scratch: string;
  concurrency: number;
  signal: AbortSignal;
}

const KEPT_LINES = 2000;
const LINE_LENGTH = 2000;
/** Ending a process tree takes a moment; only a gate that is stuck beyond that is given up here. */
const GRACE_MS = 30_000;

export async function runGates(plan: readonly PlannedGate[], side: Side, ports: Ports): Promise<GateRun[]> {
  const planned = plan.filter((gate) => gate.skip === null && !isPairGate(gate.gate));
  const progress = new Map(planned.map((gate) => [gate.id, waiting(gate.id, side.name)]));
  const show = (): void => ports.display.progress([...progress.values()]);
  const cores = atMost(Math.max(1, side.concurrency));
  const started = new Map<string, Promise<GateRun>>();

  const start = (gate: PlannedGate): Promise<GateRun> => {
    const known = started.get(gate.id);
    if (known) return known;
    const promise = whenNeedsAreDone(gate).then((unmet) =>
      unmet ? notRun(gate, unmet) : cores(() => execute(gate)),
    );
    started.set(gate.id, promise);
    return promise;
  };
  const whenNeedsAreDone = async (gate: PlannedGate): Promise<Reason | null> => {
    const needs = planned.filter((other) => gate.config.needs.includes(other.id));
    const runs = await Promise.all(needs.map(start));
    const unmet = runs.find((run) => run.judgement.outcome === "unknown");
    return unmet
      ? { code: "needs-failed", text: `Needs ${unmet.planned.title}, which could not be judged` }
      : null;
  };
  const execute = async (gate: PlannedGate): Promise<GateRun> => {
    const since = ports.clock.elapsed();
    const update = (change: Partial<GateProgress>): void => {
      const elapsedMs = ports.clock.elapsed() - since;
      progress.set(gate.id, { ...waiting(gate.id, side.name), state: "running", ...change, elapsedMs });
      show();
    };
    update({});
    const run = await evaluate(gate, side, { ports, update }, (place) => collected(gate, place, ports));
    update({ state: run.judgement.outcome });
    return run;
  };

  const runs = await Promise.all(planned.map(start));
  return runs;
}

const waiting = (id: string, side: Place["side"]): GateProgress => ({
  id,
  side,
  state: "waiting",
  elapsedMs: 0,
  line: "",
});

interface Watch {
  ports: Ports;
  update(change: Partial<GateProgress>): void;
}

/** One gate of any kind, watched, timed and bounded; `work` is what it does in its place. */
export async function runOne(
  gate: PlannedGate,
  side: Side,
  ports: Ports,
  work: (place: Place) => Promise<Judgement>,
): Promise<GateRun> {
  const since = ports.clock.elapsed();
  const update = (change: Partial<GateProgress>): void => {
    const elapsedMs = ports.clock.elapsed() - since;
    ports.display.progress([{ ...waiting(gate.id, side.name), state: "running", ...change, elapsedMs }]);
  };
  update({});
  const run = await evaluate(gate, side, { ports, update }, work);
  update({ state: run.judgement.outcome });
  return run;
}

/** Where a gate works on a side, and the path of its log within the run's folder. */
export function gatePlace(
  gate: PlannedGate,
  side: Side,
  onLine: (line: string) => void,
): { place: Place; log: string } {
  const log = `logs/${gate.id}${side.name === "head" ? "" : `.${side.name}`}.log`;
  const place: Place = {
    side: side.name,
    root: side.root,
    scratch: `${side.scratch}/${side.name}-${gate.id}`,
    logPath: `${side.runDirectory}/${log}`,
    env: { ...side.env, ...side.passed(gate.config.env) },
    timeoutMs: gate.timeoutMs,
    signal: side.signal,
    onLine,
  };
  return { place, log };
}

async function evaluate(
  gate: PlannedGate,
  side: Side,
  watch: Watch,
  work: (place: Place) => Promise<Judgement>,
): Promise<GateRun> {
  const { ports } = watch;
  const lines: string[] = [];
  const { place, log } = gatePlace(gate, side, (line) => {
    lines.push(line.slice(0, LINE_LENGTH));
    if (lines.length > KEPT_LINES * 2) lines.splice(0, KEPT_LINES);
    watch.update({ line });
  });
  ports.journal.record("gate-started", { gate: gate.id, side: side.name });
  const since = ports.clock.elapsed();
  const judgement = await judged(place, ports, work);
  const durationMs = Math.round(ports.clock.elapsed() - since);
  const { outcome, reason } = judgement;
  ports.journal.record("gate-ended", {
    gate: gate.id,
    side: side.name,
    outcome,
    reason: reason?.code ?? null,
    durationMs,
  });
  const where = { head: "", base: " on the base", rerun: ", run again" }[side.name];
  ports.display.group(
    `${gate.title}${where}: ${outcome} (${(durationMs / 1000).toFixed(1)} s)`,
    lines.slice(-KEPT_LINES),
    side.name,
  );
  return { planned: gate, judgement, durationMs, log };
}

async function judged(
  place: Place,
  ports: Ports,
  work: (place: Place) => Promise<Judgement>,
): Promise<Judgement> {
  const stuck = new AbortController();
  const limit = ports.clock.sleep(place.timeoutMs + GRACE_MS, stuck.signal).then(
    () => unjudged({ code: "timeout", text: "The gate did not end even when told to" }),
    () => unjudged({ code: "cancelled", text: "Cancelled" }),
  );
  try {
    // Makes the folder, so that a command may write into it at once.
    const made = ports.files.write(`${place.scratch}/.proofmark`, "");
    return await Promise.race([made.then(() => work(place)), limit]);
  } catch (error) {
    return unjudged(whyThrown(error));
  } finally {
    stuck.abort();
  }
}

async function collected(
  { gate, target, config }: PlannedGate,
  place: Place,
  ports: Ports,
): Promise<Judgement> {
  if (isPairGate(gate)) throw new Error("a gate that judges both sides at once was run on one");
  return gate.judge(await gate.collect(target, place, ports), config);
}

export function whyThrown(error: unknown): Reason {
  if (error instanceof ProblemError) {
    const problem = error.problems[0];
    return {
      code: "setup-failed",
      text: problem ? `${problem.message} ${problem.todo}` : "It could not be set up",
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: "crashed",
    text: `Proofmark itself failed here: ${message}. Please report it`.slice(0, 2000),
  };
}

export function unjudged(reason: Reason): Judgement {
  return {
    outcome: "unknown",
    reason,
    failing: true,
    findings: [],
    tests: [],
    counts: null,
    formats: [],
    exit: null,
  };
}

const notRun = (planned: PlannedGate, reason: Reason): GateRun => ({
  planned,
  judgement: unjudged(reason),
  durationMs: 0,
  log: null,
});
