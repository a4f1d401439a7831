// What was read or made before, by name; what is kept together is bounded, and what was asked for longest ago goes first.

export interface Kept<Value> {
  get(name: string): Value | undefined;
  /** `bytes` is about what it takes; what is larger than all there is room for is not kept. */
  keep(name: string, value: Value, bytes: number): void;
  /** What is kept by this name takes another number of bytes by now; nothing where it is not this very value. */
  weigh(name: string, value: Value, bytes: number): void;
}

/** What an entry takes beside its name and value. */
const ENTRY_BYTES = 120;

export function createKept<Value>(mostBytes: number): Kept<Value> {
  const kept = new Map<string, { value: Value; bytes: number }>();
  let total = 0;
  const drop = (name: string) => {
    total -= kept.get(name)?.bytes ?? 0;
    kept.delete(name);
  };
  const keep = (name: string, value: Value, about: number) => {
    drop(name);
    // Names hold what askers wrote.
    const bytes = about + ENTRY_BYTES + 2 * name.length;
    if (bytes > mostBytes) return;
    kept.set(name, { value, bytes });
    total += bytes;
    for (const oldest of kept.keys()) {
      if (total <= mostBytes) break;
      drop(oldest);
    }
  };
  return {
    get: (name) => {
      const found = kept.get(name);
      if (!found) return undefined;
      // Asked for last, dropped last.
      kept.delete(name);
      kept.set(name, found);
      return found.value;
    },
    keep,
    weigh: (name, value, bytes) => {
      if (kept.get(name)?.value === value) keep(name, value, bytes);
    },
  };
}
