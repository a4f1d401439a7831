// What was read or made before, by name; what is kept together is bounded, and what was asked for longest ago goes first.

export interface Kept<Value> {
  get(name: string): Value | undefined;
  /** `bytes` is about what it takes; what is larger than all there is room for is not kept. */
  keep(name: string, value: Value, bytes: number): void;
}

export function createKept<Value>(mostBytes: number): Kept<Value> {
  const kept = new Map<string, { value: Value; bytes: number }>();
  let total = 0;
  const drop = (name: string) => {
    total -= kept.get(name)?.bytes ?? 0;
    kept.delete(name);
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
    keep: (name, value, bytes) => {
      drop(name);
      if (bytes > mostBytes) return;
      kept.set(name, { value, bytes });
      total += bytes;
      for (const oldest of kept.keys()) {
        if (total <= mostBytes) break;
        drop(oldest);
      }
    },
  };
}
