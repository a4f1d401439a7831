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
