// One-to-one pairing of what is left on both sides, by equal keys. Linear in the number of spots.
import type { Spot } from "./spot.ts";

export type Pairing = (base: readonly Spot[], head: readonly Spot[]) => (readonly [base: Spot, head: Spot])[];

/** Parts of a key, beside the rule; null or a null part: the spot has no such key. */
export type Key = (spot: Spot) => readonly (string | number | null)[] | null;

interface Bucket {
  base: Spot[];
  head: Spot[];
}

/** How far out of order a pair may be within one bucket, so that refused pairs cost no quadratic search. */
const REACH = 8;

/** Pairs within a bucket in order; `accept` may refuse a pair. */
export function byKey(key: Key, accept: (base: Spot, head: Spot) => boolean = () => true): Pairing {
  return (base, head) => buckets(key, base, head).flatMap((bucket) => inOrder(bucket, accept));
}

/** Pairs only where a key stands for one spot on each side, so that there is nothing to choose. */
export function byUniqueKey(key: Key, accept: (base: Spot, head: Spot) => boolean = () => true): Pairing {
  return (base, head) =>
    buckets(key, base, head).flatMap((bucket) =>
      bucket.base.length === 1 && bucket.head.length === 1 ? inOrder(bucket, accept) : [],
    );
}

export function buckets(key: Key, base: readonly Spot[], head: readonly Spot[]): Bucket[] {
  const found = new Map<string, Bucket>();
  for (const spot of base) {
    const name = nameOf(spot, key);
    if (name === null) continue;
    const bucket = found.get(name);
    if (bucket) bucket.base.push(spot);
    else found.set(name, { base: [spot], head: [] });
  }
  for (const spot of head) {
    const name = nameOf(spot, key);
    if (name !== null) found.get(name)?.head.push(spot);
  }
  return [...found.values()].filter((bucket) => bucket.head.length > 0);
}

/** Like with like: no key is without the rule. */
function nameOf(spot: Spot, key: Key): string | null {
  const parts = key(spot);
  if (parts === null || parts.includes(null)) return null;
  return [spot.finding.source, spot.finding.rule, ...parts].join("\0");
}

function inOrder({ base, head }: Bucket, accept: (base: Spot, head: Spot) => boolean): [Spot, Spot][] {
  const waiting = [...base].sort(byPosition);
  const pairs: [Spot, Spot][] = [];
  for (const spot of [...head].sort(byPosition)) {
    for (let at = 0; at < Math.min(REACH, waiting.length); at += 1) {
      const other = waiting[at];
      if (!other || !accept(other, spot)) continue;
      pairs.push([other, spot]);
      waiting.splice(at, 1);
      break;
    }
  }
  return pairs;
}

const byPosition = (a: Spot, b: Spot): number =>
  (a.finding.line ?? 0) - (b.finding.line ?? 0) || (a.finding.column ?? 0) - (b.finding.column ?? 0);
