// Keys that were checked lately: it spares the slow hash and nothing else. The row is read each time all the same, and a key
// counts as checked only against the very hash that stands in it now.
import { createHmac } from "node:crypto";
import type { Clock, Random } from "../ports.ts";

const REMEMBERED = 10_000;
const MINUTES = 5;

export interface VerifiedKeys {
  /** What stands for a key's text in memory: it cannot be turned back, and means nothing to another process. */
  markOf(text: string): string;
  has(mark: string, hashes: readonly string[]): boolean;
  add(mark: string, hash: string): void;
  readonly size: number;
}

export function createVerifiedKeys({
  clock,
  random,
  remembered = REMEMBERED,
}: {
  clock: Pick<Clock, "now">;
  random: Random;
  remembered?: number;
}): VerifiedKeys {
  const secret = random.bytes(32);
  const known = new Map<string, { hash: string; until: number }>();
  return {
    markOf: (text) => createHmac("sha256", secret).update(text).digest("base64url"),
    has: (mark, hashes) => {
      const found = known.get(mark);
      if (found === undefined) return false;
      known.delete(mark);
      if (found.until <= clock.now() || !hashes.includes(found.hash)) return false;
      // From its last use on: what is in use is never again among those whose check strangers can delay.
      known.set(mark, { hash: found.hash, until: clock.now() + MINUTES * 60_000 });
      return true;
    },
    add: (mark, hash) => {
      known.delete(mark);
      known.set(mark, { hash, until: clock.now() + MINUTES * 60_000 });
      if (known.size > remembered) known.delete(known.keys().next().value ?? "");
    },
    get size() {
      return known.size;
    },
  };
}
