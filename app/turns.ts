// So many at once, so many that wait, and the rest is sent away: what strangers or one organisation ask for leaves room for others.

/** Too many wait already. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}

export interface Turns {
  /** Rejects with BusyError where too many wait; else as `work` does. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Nothing runs and nothing waits. */
  readonly idle: boolean;
}

export function createTurns({ atOnce, waiting }: { atOnce: number; waiting: number }): Turns {
  const queue: (() => void)[] = [];
  let running = 0;
  return {
    run: async (work) => {
      if (running >= atOnce) {
        if (queue.length >= waiting) throw new BusyError("too many wait already");
        await new Promise<void>((resolve) => queue.push(resolve));
      } else running += 1;
      try {
        return await work();
      } finally {
        // Whoever waits takes the place over.
        const next = queue.shift();
        if (next) next();
        else running -= 1;
      }
    },
    get idle() {
      return running === 0;
    },
  };
}

export interface Shares {
  /** Rejects with BusyError where the name has its share already; else as `work` does. */
  run<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** So many at once of one name, that it may not take every turn there is. */
export function createShares(most: number): Shares {
  const taken = new Map<string, number>();
  return {
    run: async (name, work) => {
      const before = taken.get(name) ?? 0;
      if (before >= most) throw new BusyError("one has its share already");
      taken.set(name, before + 1);
      try {
        return await work();
      } finally {
        const left = (taken.get(name) ?? 1) - 1;
        if (left === 0) taken.delete(name);
        else taken.set(name, left);
      }
    },
  };
}
