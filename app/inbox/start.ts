// The inbox at work: workers, and the jobs that come again by themselves.
import type { JobKind } from "../handlers/job.ts";
import { syncInstallation } from "../handlers/wanted.ts";
import type { Clock, GitHubApp, Log, Meter, Store } from "../ports.ts";
import { readCursor } from "../store/cursors.ts";
import { ensureJobs } from "../store/jobs.ts";
import { HEARTBEAT, heartbeatKind } from "./heartbeat.ts";
import { PRUNE, pruneKind } from "./prune.ts";
import { DELIVERIES_CURSOR, RECONCILE_DELIVERIES, reconcileDeliveriesKind } from "./reconcile-deliveries.ts";
import { RECONCILE_INSTALLATIONS, reconcileInstallationsKind } from "./reconcile-installations.ts";
import { startWorkers, WORKERS, type WorkersOptions } from "./work.ts";

export interface InboxOptions {
  store: Store;
  github: GitHubApp;
  /** What follows from deliveries: handlers/kinds.ts. */
  kinds: ReadonlyMap<string, JobKind>;
  clock: Clock;
  log: Log;
  meter: Meter;
  /** How long GitHub keeps deliveries that failed: 3 on github.com, 7 on GitHub Enterprise Server. */
  windowDays: number;
  workers?: Partial<WorkersOptions>;
}

export interface Inbox {
  /** Nothing new is begun; what runs has so long to end. */
  stop(graceMs: number): Promise<void>;
}

/** These are there always: each inserts itself again when it ends, and one that was given up is put back. */
const PERIODIC = [HEARTBEAT, RECONCILE_DELIVERIES, RECONCILE_INSTALLATIONS, PRUNE];
const ENSURE_MS = 60_000;

export function startInbox(options: InboxOptions): Inbox {
  const { meter, windowDays } = options;
  const own = [
    heartbeatKind({ meter, windowDays }),
    reconcileDeliveriesKind({ meter, windowDays }),
    reconcileInstallationsKind(meter),
    pruneKind,
  ];
  const kinds = new Map([...options.kinds, ...own.map((kind) => [kind.kind, kind as JobKind] as const)]);
  // The whole only where it is not what it was: what is refused for good would bring it about again and again.
  const lookAt = (installation: number) => syncInstallation(installation, false);
  const most = options.workers?.most ?? WORKERS.most;
  // One that has much to do leaves a quarter to the others.
  const mostOfOneInstallation = Math.max(1, Math.floor((most * 3) / 4));
  const limits = { ...WORKERS, mostOfOneInstallation, ...options.workers };
  const workers = startWorkers({ ...options, kinds, lookAt }, limits);
  const halt = new AbortController();
  const ensuring = ensure(options, halt.signal);
  return {
    stop: async (graceMs) => {
      halt.abort();
      await Promise.all([ensuring, workers.stop(graceMs)]);
    },
  };
}

async function ensure({ store, clock, log }: InboxOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await store.system((tx) => ensureJobs(tx, PERIODIC));
      await store.wake();
    } catch (error) {
      log.error("periodic jobs could not be looked after", {
        error: error instanceof Error ? error.name : "unknown",
      });
    }
    await clock.sleep(ENSURE_MS, signal);
  }
}

/** Since GitHub's list of failed deliveries was last read to its end, in seconds; null: never. */
export async function reconciledAge(store: Store): Promise<number | null> {
  return (await store.system((tx) => readCursor(tx, DELIVERIES_CURSOR)))?.ageSeconds ?? null;
}
