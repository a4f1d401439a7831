// Gates that judge both sides at once (screens, motion): run when the others have ended, each with a base it may open.
import { createHash } from "node:crypto";
import type { Config } from "../shared/config/schema.ts";
import type { Note, Reason } from "../shared/contract/report.ts";
import type { BaseSource } from "./base-source.ts";
import type { Attributed } from "./baseline/match.ts";
import type { ComparedGate } from "./compare.ts";
import { isPairGate, type Pair, type PairBase, type PairFinding, type PairJudgement } from "./gates/gate.ts";
import { type PlannedGate, withNeeds } from "./plan.ts";
import type { DiffedFile, Machine, Ports } from "./ports.ts";
import { type GateRun, gatePlace, runOne, type Side, unjudged, whyThrown } from "./run-gates.ts";

export interface PairContext {
  plan: readonly PlannedGate[];
  config: Config;
  files: readonly DiffedFile[];
  comparedWith: string | null;
  source: BaseSource | null;
  side: Side;
  machine: Machine;
  startedMs: number;
}

/** One after the other: each takes all cores. */
export async function judgePairs(
  heads: readonly GateRun[],
  context: PairContext,
  ports: Ports,
): Promise<{ gates: ComparedGate[]; notes: Note[] }> {
  const gates: ComparedGate[] = [];
  const notes: Note[] = [];
  for (const planned of context.plan) {
    if (planned.skip !== null || !isPairGate(planned.gate)) continue;
    const judged = await judgeOne(planned, heads, context, ports);
    gates.push(judged.gate);
    notes.push(...judged.notes);
  }
  return { gates, notes };
}

async function judgeOne(
  planned: PlannedGate,
  heads: readonly GateRun[],
  context: PairContext,
  ports: Ports,
): Promise<{ gate: ComparedGate; notes: Note[] }> {
  const { gate } = planned;
  if (!isPairGate(gate)) throw new Error(`${planned.id} judges each side alone`);
  let found: PairJudgement | null = null;
  const unmet = unmetNeed(planned, heads);
  const run = await runOne(planned, context.side, ports, async (head) => {
    found = unmet
      ? unknown(unmet)
      : await gate
          .judgePair(planned.target, await pairOf(planned, head, context, ports), ports)
          .catch((error) => unknown(whyThrown(error)));
    return { ...unjudged({ code: "crashed", text: "" }), outcome: found.outcome, reason: found.reason };
  });
  // Given up from outside (a time limit, a cancelled run): then that is the outcome.
  const judged: PairJudgement =
    found ?? unknown(run.judgement.reason ?? { code: "crashed", text: "No result" });
  const base =
    judged.base === null || context.comparedWith === null
      ? null
      : { commit: context.comparedWith, ...judged.base };
  const { outcome, reason, pictures } = judged;
  return {
    gate: {
      run,
      base,
      findings: judged.findings.map((finding) => attributed(finding, planned.id)),
      pair: { outcome, reason, pictures },
    },
    notes: judged.notes,
  };
}

const unknown = (reason: Reason): PairJudgement => ({
  outcome: "unknown",
  reason,
  findings: [],
  base: null,
  pictures: null,
  notes: [],
});

/** What a site is built by must have gone well: a page of an earlier build would be judged otherwise. */
function unmetNeed(planned: PlannedGate, heads: readonly GateRun[]): Reason | null {
  const needs = heads.filter(({ planned: { id } }) => planned.config.needs.includes(id));
  const unmet = needs.find(({ judgement }) => judgement.outcome !== "pass");
  if (unmet === undefined) return null;
  const how = unmet.judgement.outcome === "fail" ? "failed" : "could not be judged";
  return { code: "needs-failed", text: `Needs ${unmet.planned.title}, which ${how}` };
}

async function pairOf(
  planned: PlannedGate,
  head: Pair["head"],
  context: PairContext,
  ports: Ports,
): Promise<Pair> {
  const { machine, side } = context;
  return {
    head,
    base: await baseOf(planned, context, ports),
    files: context.files,
    runDirectory: side.runDirectory,
    cacheDirectory: machine.cacheDirectory,
    startedMs: context.startedMs,
    gate: planned.id,
    ci: machine.ci,
    cores: side.concurrency,
  };
}

async function baseOf(planned: PlannedGate, context: PairContext, ports: Ports): Promise<PairBase | null> {
  const { comparedWith, source, config, side } = context;
  if (comparedWith === null || source === null) return null;
  const needs = [...withNeeds(config.gates, [planned.id])].map((id) => config.gates[id]);
  const { sites, install } = config;
  const setup = JSON.stringify([needs, sites, install ?? null, side.env.PATH, context.machine.tool]);
  return {
    commit: comparedWith,
    tree: await ports.git.treeId(comparedWith),
    setup: createHash("sha256").update(setup).digest("hex"),
    open: async () => {
      const opened = await source.open();
      if ("reason" in opened) return opened;
      const needed = await source.run(planned.config.needs);
      const failed = needed.find(({ judgement }) => judgement.outcome !== "pass");
      if (failed) {
        const text = `On the base, ${failed.planned.title} did not pass, so its screens cannot be shot`;
        return { reason: { code: "base-unavailable", text } };
      }
      return { place: await placeOf(planned, opened.side, ports), notes: opened.notes };
    },
  };
}

async function placeOf(planned: PlannedGate, side: Side, ports: Ports): Promise<Pair["head"]> {
  const { place } = gatePlace(planned, side, () => undefined);
  await ports.files.write(`${place.scratch}/.proofmark`, "");
  return place;
}

const attributed = (finding: PairFinding, gate: string): Attributed => ({
  ...finding,
  gate,
  flaky: false,
  confidence: "exact",
  matchedBy: "pixels",
  basePath: null,
  baseLine: null,
});
