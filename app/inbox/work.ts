// Workers of this process. A lane is claimed, its jobs are done one after the other under one lease, and it is let go.
import { StorageError } from "../store/errors.ts";
import { type ClaimOptions, claimLanes, type Lease, releaseLane, renewLane } from "../store/lanes.ts";
import { inTurn } from "./in-turn.ts";
import { type JobRunner, type Ran, runNext } from "./run-job.ts";

export interface WorkersOptions {
  /** Lanes at once, of all installations and of one. */
  most: number;
  mostOfOneInstallation: number;
  /** A worker that is not heard of for so long has lost its lane. Renewed at a third of it. */
  leaseSeconds: number;
  /** How long a wake-up that was missed goes unnoticed, and how soon a job that waits is seen to be due. */
  pollMs: number;
}

export const WORKERS: WorkersOptions = { most: 8, mostOfOneInstallation: 4, leaseSeconds: 15, pollMs: 1_000 };

export interface Workers {
  /** Nothing new is begun; what runs has so long to end, then it is told to stop and is done again by whoever comes next. */
  stop(graceMs: number): Promise<void>;
  /** How many lanes are worked on now. */
  readonly busy: number;
}

/** A lane is let go after so many jobs or so long, for others to have their turn. */
const TURN = { jobs: 20, ms: 2_000 };
const STORAGE_AWAY_MS = 1_000;

export function startWorkers(given: JobRunner, options: WorkersOptions = WORKERS): Workers {
  const store = given.store.kind === "embedded" ? inTurn(given.store) : given.store;
  const world = { ...given, store };
  const { clock } = world;
  const halt = new AbortController();
  const abandon = new AbortController();
  const running = new Map<Promise<void>, Lease>();
  let nudge = new AbortController();
  const wakeUp = () => nudge.abort();
  const stopListening = store.onWake(wakeUp);
  halt.signal.addEventListener("abort", wakeUp);

  const begin = (lease: Lease): void => {
    const turn = workLane(lease, abandon.signal, halt.signal, { world, options }).finally(() => {
      running.delete(turn);
      wakeUp();
    });
    running.set(turn, lease);
  };

  const working = () => [...running.values()].map(({ installation }) => installation);
  const dispatch = async (): Promise<void> => {
    while (!halt.signal.aborted) {
      // Made anew before asking: what comes while we ask is not slept through.
      nudge = new AbortController();
      const free = options.most - running.size;
      const leases = free > 0 ? await claim(world, { ...options, most: free, working: working() }) : [];
      for (const lease of leases ?? []) begin(lease);
      if (leases === null) await clock.sleep(STORAGE_AWAY_MS, halt.signal);
      else if (leases.length === 0) await clock.sleep(options.pollMs, nudge.signal);
    }
  };
  const dispatching = dispatch();

  return {
    get busy() {
      return running.size;
    },
    stop: async (graceMs) => {
      halt.abort();
      stopListening();
      await dispatching;
      const done = new AbortController();
      const ended = Promise.all(running.keys()).then(() => done.abort());
      await clock.sleep(graceMs, done.signal);
      abandon.abort();
      await ended;
    },
  };
}

/** Null: not now. Whatever is wrong with the database, workers go on asking. */
async function claim({ store, log }: JobRunner, options: ClaimOptions): Promise<Lease[] | null> {
  try {
    return await store.system((tx) => claimLanes(tx, options));
  } catch (error) {
    log.error("no work could be claimed", named(error));
    return null;
  }
}

const named = (error: unknown) => ({
  error: error instanceof Error ? error.name : "unknown",
  code: String(error instanceof Error ? (Reflect.get(error, "code") ?? "") : ""),
});

interface Turn {
  world: JobRunner;
  options: WorkersOptions;
}

/** Never rejects. Where the database is away the lease runs out by itself. */
async function workLane(lease: Lease, abandon: AbortSignal, halt: AbortSignal, turn: Turn): Promise<void> {
  const { world, options } = turn;
  const { store, clock } = world;
  const began = clock.now();
  const lost = new AbortController();
  const done = new AbortController();
  const renewing = renew(lease, { lost, done: done.signal }, turn);
  const signal = AbortSignal.any([abandon, lost.signal]);
  try {
    let ran: Ran = "ran";
    for (let jobs = 0; ran === "ran" && jobs < TURN.jobs && clock.now() - began < TURN.ms; jobs += 1) {
      if (halt.aborted || lost.signal.aborted) break;
      ran = await runNext(lease, signal, world);
    }
    if (ran !== "idle" && !lost.signal.aborted) await store.system((tx) => releaseLane(tx, lease));
  } catch (error) {
    const away = error instanceof StorageError;
    world.log.error(away ? "the database is away; a job is left as it is" : "a worker failed", named(error));
    // Not at once again. Where the database is away the lease runs out by itself.
    await clock.sleep(Math.min(STORAGE_AWAY_MS, options.leaseSeconds * 1_000), halt);
    await store.system((tx) => releaseLane(tx, lease)).catch(() => {});
  } finally {
    done.abort();
    await renewing;
  }
}

/** Gives `lost` where the row is another's, or nobody could be asked for as long as the lease. */
async function renew(
  lease: Lease,
  { lost, done }: { lost: AbortController; done: AbortSignal },
  { world, options }: Turn,
): Promise<void> {
  const { store, clock } = world;
  let heard = clock.now();
  for (;;) {
    await clock.sleep((options.leaseSeconds * 1_000) / 3, done);
    if (done.aborted) return;
    try {
      if (!(await store.system((tx) => renewLane(tx, lease, options.leaseSeconds)))) return lost.abort();
      heard = clock.now();
    } catch {
      if (clock.now() - heard > options.leaseSeconds * 1_000) return lost.abort();
    }
  }
}
