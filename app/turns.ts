// So many at once, so many and so long that wait, and the rest is sent away: what strangers or one organisation ask for leaves room for others.

import type { Clock } from "./ports.ts";

/** Too many wait already, or it has waited long enough. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}

export interface Turns {
  /** Rejects with BusyError where too many wait, or this one did too long and was not begun; else as `work` does. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Nothing runs and nothing waits. */
  readonly idle: boolean;
}

export interface TurnsOptions {
  atOnce: number;
  waiting: number;
  /** Left out: until it is its turn. */
  longestWait?: { ms: number; clock: Pick<Clock, "sleep"> };
}

export function createTurns({ atOnce, waiting, longestWait }: TurnsOptions): Turns {
  const queue: (() => void)[] = [];
  let running = 0;
  const turn = () =>
    new Promise<void>((resolve, reject) => {
      const begun = new AbortController();
      const go = () => {
        begun.abort();
        resolve();
      };
      queue.push(go);
      longestWait?.clock.sleep(longestWait.ms, begun.signal).then(() => {
        const place = queue.indexOf(go);
        // Not there: it has its turn.
        if (place < 0) return;
        queue.splice(place, 1);
        reject(new BusyError("it has waited long enough"));
      }, reject);
    });
  return {
    run: async (work) => {
      if (running >= atOnce) {
        if (queue.length >= waiting) throw new BusyError("too many wait already");
        await turn();
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

export interface FairTurnsOptions {
  atOnce: number;
  /** Of one name, those that run or wait. */
  mostOf: number;
}

/** So many at once of all names, which take turns: who asks much, under however many names, keeps another waiting for one of each. */
export function createFairTurns({ atOnce, mostOf }: FairTurnsOptions): Shares {
  const shares = createShares(mostOf);
  /** By the name whose turn is next. */
  const waiting = new Map<string, (() => void)[]>();
  let running = 0;
  const turn = (name: string) =>
    new Promise<void>((resolve) => {
      waiting.set(name, [...(waiting.get(name) ?? []), resolve]);
    });
  const handOn = () => {
    for (const [name, [next, ...rest]] of waiting) {
      waiting.delete(name);
      if (rest.length > 0) waiting.set(name, rest);
      next?.();
      return;
    }
    running -= 1;
  };
  return {
    run: (name, work) =>
      shares.run(name, async () => {
        if (running >= atOnce) await turn(name);
        else running += 1;
        try {
          return await work();
        } finally {
          handOn();
        }
      }),
  };
}
