// Which shard judges which gate. From ids and kinds alone, so that every shard and the merge come to the same split.
import type { GateResult, Shard } from "../contract/report.ts";
import { isGitKind } from "../git-tier/gate.ts";

export type Splittable = Pick<GateResult, "id" | "kind">;

/** How long gates take, about, in proportion to each other. */
const WEIGHTS: Partial<Record<GateResult["kind"], number>> = { visual: 8, motion: 8, design: 4 };

/**
 * Gate id to the index of its shard, from 1. The heaviest go first, each to the shard with least to do. Gates computed
 * from git alone are left out: they cost nothing, and every shard judges them.
 */
export function splitGates(gates: readonly Splittable[], of: number): Map<string, number> {
  const loads = Array.from({ length: of }, () => 0);
  const weightOf = ({ kind }: Splittable): number => WEIGHTS[kind] ?? 1;
  const ordered = gates
    .filter(({ kind }) => !isGitKind(kind))
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return new Map(
    ordered.map((gate) => {
      const at = loads.indexOf(Math.min(...loads));
      loads[at] = (loads[at] ?? 0) + weightOf(gate);
      return [gate.id, at + 1];
    }),
  );
}

/** `2/5`; null where that is no part of a whole of at most 64. */
export function readShard(text: string): Shard | null {
  const [, index, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(text.trim()) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return index !== undefined && shard.index <= shard.of && shard.of <= MOST_SHARDS ? shard : null;
}

export const MOST_SHARDS = 64;

export const shardWords = ({ index, of }: Shard): string => `shard ${index} of ${of}`;
