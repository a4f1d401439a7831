// (Config, changed files, installed programs) → each gate planned, or skipped with a reason. Pure.

import { durationMs } from "../shared/config/defaults.ts";
import { impliedIds } from "../shared/config/git-gates.ts";
import type { Config, GateConfig } from "../shared/config/schema.ts";
import type { Reason, Shard } from "../shared/contract/report.ts";
import { isGitKind } from "../shared/git-tier/gate.ts";
import { ProblemError } from "../shared/problem.ts";
import { shardWords, splitGates } from "../shared/shards/split.ts";
import type { Gate, PairGate, PlanInput } from "./gates/gate.ts";
import { GATES } from "./gates/index.ts";

export interface PlannedGate {
  id: string;
  title: string;
  config: GateConfig;
  gate: Gate | PairGate;
  timeoutMs: number;
  /** Null: skipped, and why. */
  target: unknown;
  skip: Reason | null;
}

/**
 * Gates in the config's order. `only` keeps the named ones and what they need; the rest is skipped as not selected. Of a
 * shard, gates that are another's and are not needed by its own are skipped, too.
 */
export function planGates(
  config: Config,
  found: Omit<PlanInput, "sites">,
  only: readonly string[],
  shard: Shard | null = null,
): PlannedGate[] {
  const input = { ...found, sites: config.sites };
  const selected = only.length === 0 ? null : closure(config, only);
  const split = shard && splitOf(config, shard.of);
  const mine = split && gatesOfShard(config, split, shard.index);
  return executedGates(config).map(({ id, settings, gate }): PlannedGate => {
    const base = {
      id,
      title: settings.title ?? id,
      config: settings,
      gate,
      timeoutMs: durationMs(settings.timeout),
    };
    if (settings.enabled === false) {
      return { ...base, target: null, skip: { code: "disabled", text: "Switched off in the config" } };
    }
    if (selected && !selected.has(id)) {
      return { ...base, target: null, skip: { code: "not-selected", text: "Not among the gates asked for" } };
    }
    const owner = split?.get(id);
    if (shard && owner !== undefined && !mine?.has(id))
      return { ...base, target: null, skip: otherShard(owner, shard) };
    const planned = gate.plan(input, settings, id);
    return "skip" in planned
      ? { ...base, target: null, skip: planned.skip }
      : { ...base, target: planned.target, skip: null };
  });
}

interface Executed {
  id: string;
  settings: GateConfig;
  gate: Gate | PairGate;
}

/** Gates that run something; the others are `git-gates.ts`'s. */
const executedGates = ({ gates }: Config): Executed[] =>
  Object.entries(gates).flatMap(([id, settings]) =>
    isGitKind(settings.kind) ? [] : [{ id, settings, gate: GATES[settings.kind] }],
  );

const splitOf = ({ gates }: Config, of: number): Map<string, number> =>
  splitGates(
    Object.entries(gates).map(([id, { kind }]) => ({ id, kind })),
    of,
  );

/** Its own, and what those need: that runs in each shard that needs it. */
function gatesOfShard({ gates }: Config, split: ReadonlyMap<string, number>, index: number): Set<string> {
  const own = [...split].flatMap(([id, shard]) => (shard === index ? [id] : []));
  return withNeeds(gates, own);
}

const otherShard = (index: number, { of }: Shard): Reason => ({
  code: "other-shard",
  text: `Judged by ${shardWords({ index, of })}`,
});

function closure(config: Config, only: readonly string[]): Set<string> {
  const ids = [...Object.keys(config.gates), ...impliedIds(config)];
  const unknown = only.filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    const known = ids.join(", ");
    throw new ProblemError(
      unknown.map((id) => ({
        code: "gate-unknown",
        message: `There is no gate "${id}".`,
        todo: `Name one of: ${known}.`,
      })),
    );
  }
  return withNeeds(config.gates, only);
}

/** The ids and everything they need, directly or not. */
export function withNeeds(gates: Record<string, GateConfig>, ids: readonly string[]): Set<string> {
  const all = new Set<string>();
  const visit = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    for (const need of gates[id]?.needs ?? []) visit(need);
  };
  for (const id of ids) visit(id);
  return all;
}

/** Programs the gates ask for, to be looked up before planning. */
export function requiredPrograms(config: Config): string[] {
  return [...new Set(Object.values(config.gates).flatMap((gate) => gate.requires))];
}
