// Token buckets by name, in bounded memory.
import type { Clock } from "../ports.ts";

export interface BucketOptions {
  /** What a full bucket holds: so many at once. */
  most: number;
  perSecond: number;
  clock: Pick<Clock, "now">;
  /** Buckets remembered; the one that was asked longest ago is forgotten first, and is full when it is asked again. */
  remembered?: number;
}

export interface Buckets {
  /** Seconds until there is one to take; 0: it was taken. */
  take(name: string): number;
  readonly size: number;
}

const REMEMBERED = 20_000;
/** Ten tenths are a little less than one. */
const ROUNDING = 1e-9;

export function createBuckets({ most, perSecond, clock, remembered = REMEMBERED }: BucketOptions): Buckets {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take: (name) => {
      const now = clock.now();
      const known = buckets.get(name);
      const gained = known === undefined ? 0 : (Math.max(0, now - known.at) / 1000) * perSecond;
      const left = known === undefined ? most : Math.min(most, known.left + gained);
      // A Map keeps the order of insertion: the first is the one that was asked longest ago.
      buckets.delete(name);
      const enough = left > 1 - ROUNDING;
      buckets.set(name, { left: enough ? Math.max(0, left - 1) : left, at: now });
      if (buckets.size > remembered) buckets.delete(buckets.keys().next().value ?? "");
      return enough ? 0 : Math.ceil((1 - left) / perSecond);
    },
    get size() {
      return buckets.size;
    },
  };
}

/** Who an address is: itself, or of IPv6 the network of 64 bits that one customer has. */
export function askerOf(ip: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (v4 !== undefined) return v4;
  const [left = "", right] = ip.toLowerCase().split("%")[0]?.split("::") ?? [];
  const before = left === "" ? [] : left.split(":");
  const after = right === undefined || right === "" ? [] : right.split(":");
  const zeros = right === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(zeros).fill("0"), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
