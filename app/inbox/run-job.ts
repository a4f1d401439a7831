// One job: begun, read, written and ended. Whatever stops it in between leaves the job to be done again and nothing written.
import type { Job, JobKind, JobWorld, NewJob } from "../handlers/job.ts";
import type { Clock, GitHubApp, Log, Meter, OrgTx, Store, SystemTx } from "../ports.ts";
import { holdInstallation } from "../store/installation-states.ts";
import { type BegunJob, beginJob, buryJob, endJob, insertJobs, postponeJob } from "../store/jobs.ts";
import { holdLane, type Lease, releaseLane } from "../store/lanes.ts";
import { pauseInstallation, THE_APP } from "../store/pauses.ts";
import { backoffSeconds, failureOf, MOST_ATTEMPTS } from "./failure.ts";
import { untilStopped } from "./until-stopped.ts";

export interface JobRunner {
  store: Store;
  kinds: ReadonlyMap<string, JobKind>;
  github: GitHubApp;
  /** Asks for an installation to be looked at anew: where it is unknown here, or GitHub refuses what it allowed. */
  lookAt(installation: number): NewJob;
  clock: Clock;
  log: Log;
  meter: Meter;
}

/** `idle`: the lane has nothing due, and was let go. `stop`: it is another's, or has to wait. */
export type Ran = "ran" | "idle" | "stop";

/** A job that took its process down is not tried again before this. */
const AFTER_CRASH_SECONDS = 15;
/** Suspended: GitHub tells when it ends, and everything is read anew then. */
const SUSPENDED_SECONDS = 900;
const UNKNOWN_SECONDS = 10;

/** The write half found that this job is not to be written: said by rolling back. */
class Stop extends Error {
  readonly why: "lost" | "deleted" | "suspended";
  constructor(why: Stop["why"]) {
    super(why);
    this.why = why;
  }
}

/** Rejects with StorageError only. */
export async function runNext(lease: Lease, signal: AbortSignal, world: JobRunner): Promise<Ran> {
  const begun = await world.store.system(async (tx) => {
    const job = await beginJob(tx, lease, AFTER_CRASH_SECONDS);
    if (!job) await releaseLane(tx, lease);
    return job;
  });
  if (!begun) return "idle";
  const started = world.clock.now();
  const result = await attempt(begun, lease, signal, world);
  const labels = { kind: world.kinds.has(begun.kind) ? begun.kind : "unknown", result };
  world.meter.count("jobs", labels);
  world.meter.observe("job_seconds", (world.clock.now() - started) / 1000, labels);
  return result === "lost" || result === "paused" || result === "stopped" ? "stop" : "ran";
}

type Result = "done" | "dropped" | "failed" | "dead" | "waits" | "paused" | "stopped" | "lost";

async function attempt(
  begun: BegunJob,
  lease: Lease,
  signal: AbortSignal,
  world: JobRunner,
): Promise<Result> {
  const kind = world.kinds.get(begun.kind);
  if (begun.attempts > MOST_ATTEMPTS) return bury(begun, lease, "crashed", world);
  if (!kind) return fail(begun, lease, "kind-unknown", world);
  const early = kind.org ? null : await beforeReading(begun, lease, world);
  if (early) return early;
  try {
    const job = jobOf(begun, lease);
    const about: JobWorld = {
      github: untilStopped(world.github, signal),
      store: world.store,
      generation: begun.row_generation,
      now: world.clock.now(),
      signal,
    };
    const facts = await kind.read(job, about);
    return await write({ begun, lease, kind, facts, world });
  } catch (error) {
    if (error instanceof Stop) return afterStop(error, begun, lease, world);
    return afterError(error, begun, { lease, signal }, world);
  }
}

const jobOf = (begun: BegunJob, { lane }: Lease): Job => ({
  id: begun.job_id,
  lane,
  kind: begun.kind,
  installation: begun.installation_id,
  hint: begun.hint,
  attempts: begun.attempts,
  guid: begun.guid,
});

/** GitHub is not asked for an installation that is gone, suspended or unknown. Null: go on. */
async function beforeReading(begun: BegunJob, lease: Lease, world: JobRunner): Promise<Result | null> {
  if (begun.installation_id === null || begun.state === "active") return null;
  if (begun.state === "deleted") return drop(begun, lease, world);
  if (begun.state === "suspended")
    return postpone(begun, lease, { seconds: SUSPENDED_SECONDS, problem: "suspended", free: true }, world);
  const look = world.lookAt(begun.installation_id);
  if (begun.attempts >= MOST_ATTEMPTS) return bury(begun, lease, "installation-unknown", world);
  await underLease(lease, world, async (tx) => {
    await insertJobs(tx, [look]);
    const seconds = begun.attempts === 1 ? UNKNOWN_SECONDS : backoffSeconds(begun.attempts, begun.job_id);
    await postponeJob(tx, begun, { seconds, problem: "installation-unknown", free: false });
  });
  return "waits";
}

interface Writing {
  begun: BegunJob;
  lease: Lease;
  kind: JobKind;
  facts: unknown;
  world: JobRunner;
}

/** The one transaction of a job. Nothing that was read is stored unless the lease and the installation still are what they were. */
async function write({ begun, lease, kind, facts, world }: Writing): Promise<Result> {
  const org = kind.org ? (facts === null ? null : kind.org(facts)) : begun.org_id;
  const work = async (tx: OrgTx): Promise<number[]> => {
    if (!(await holdLane(tx, lease))) throw new Stop("lost");
    if (!kind.org && begun.installation_id !== null) {
      const held = await holdInstallation(tx, begun.installation_id);
      if (held?.state !== "active") throw new Stop(held?.state === "suspended" ? "suspended" : "deleted");
      if (held.org_id !== org) throw new Stop("deleted");
    }
    const next = facts === null ? [] : await kind.write(facts, tx, { generation: begun.row_generation });
    // First ended, then followed: what follows may be the same work again, later.
    const ages = await endJob(tx, begun, "done");
    await insertJobs(tx, next);
    return ages;
  };
  const ages =
    org === null
      ? await world.store.system((tx) => work({ query: tx.query, org: Number.NaN }))
      : await world.store.withOrg(org, work);
  for (const seconds of ages) world.meter.observe("delivery_seconds", seconds);
  return "done";
}

function afterStop({ why }: Stop, begun: BegunJob, lease: Lease, world: JobRunner): Promise<Result> {
  if (why === "lost") {
    world.log.warn("a lease was lost; nothing was written", { job: begun.job_id, kind: begun.kind });
    return Promise.resolve("lost");
  }
  if (why === "deleted") return drop(begun, lease, world);
  return postpone(begun, lease, { seconds: SUSPENDED_SECONDS, problem: "suspended", free: true }, world);
}

async function afterError(
  error: unknown,
  begun: BegunJob,
  { lease, signal }: { lease: Lease; signal: AbortSignal },
  world: JobRunner,
): Promise<Result> {
  const failure = failureOf(error, signal);
  if (failure.kind === "storage") throw error;
  if (failure.kind === "stopped") {
    await postpone(begun, lease, { seconds: 0, problem: "stopped", free: true }, world);
    return "stopped";
  }
  if (failure.kind === "busy")
    return postpone(begun, lease, { seconds: failure.seconds, problem: "busy", free: true }, world);
  if (failure.kind === "pause") {
    await underLease(lease, world, async (tx) => {
      await pauseInstallation(tx, begun.installation_id ?? THE_APP, failure.seconds);
      await postponeJob(tx, begun, { seconds: failure.seconds, problem: "rate-limit", free: true });
    });
    world.log.info("GitHub's limit: an installation is left alone", {
      installation: begun.installation_id,
      seconds: Math.round(failure.seconds),
    });
    return "paused";
  }
  const look = failure.kind === "refused" && begun.installation_id !== null && begun.attempts === 1;
  const place = failure.problem === "internal" ? placeOf(error) : null;
  world.log.warn("a job failed", {
    job: begun.job_id,
    kind: begun.kind,
    attempts: begun.attempts,
    problem: failure.problem,
    ...(place === null ? {} : { at: place }),
  });
  return fail(begun, lease, failure.problem, world, look ? begun.installation_id : null);
}

async function fail(
  begun: BegunJob,
  lease: Lease,
  problem: string,
  world: JobRunner,
  lookAt: number | null = null,
): Promise<Result> {
  if (begun.attempts >= MOST_ATTEMPTS) return bury(begun, lease, problem, world);
  await underLease(lease, world, async (tx) => {
    if (lookAt !== null && begun.kind !== world.lookAt(lookAt).kind)
      await insertJobs(tx, [world.lookAt(lookAt)]);
    await postponeJob(tx, begun, {
      seconds: backoffSeconds(begun.attempts, begun.job_id),
      problem,
      free: false,
    });
  });
  return "failed";
}

async function bury(begun: BegunJob, lease: Lease, problem: string, world: JobRunner): Promise<Result> {
  await underLease(lease, world, (tx) => buryJob(tx, begun, problem));
  world.log.error("a job is given up; `jobs list` shows it", {
    job: begun.job_id,
    kind: begun.kind,
    problem,
  });
  return "dead";
}

async function drop(begun: BegunJob, lease: Lease, world: JobRunner): Promise<Result> {
  await underLease(lease, world, (tx) => endJob(tx, begun, "dropped"));
  return "dropped";
}

async function postpone(
  begun: BegunJob,
  lease: Lease,
  later: Parameters<typeof postponeJob>[2],
  world: JobRunner,
): Promise<Result> {
  await underLease(lease, world, (tx) => postponeJob(tx, begun, later));
  return "waits";
}

/** Of a lease that is lost nothing is said: whoever has it now decides. */
const underLease = (
  lease: Lease,
  { store }: JobRunner,
  work: (tx: SystemTx) => Promise<unknown>,
): Promise<void> =>
  store.system(async (tx) => {
    if (await holdLane(tx, lease)) await work(tx);
  });

/** Where in our own sources; the message may quote what nobody should keep. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return /\bapp\/[\w/.-]+\.(?:ts|js):\d+/.exec(stack)?.[0] ?? "";
}
