// Jobs: queued, begun, ended. What a worker does to one happens under its lease, see lanes.ts.
import type { JobHint, NewJob } from "../handlers/job.ts";
import type { SystemTx } from "../ports.ts";

/** A job with the delivery it came of, where it did. */
type Asked = NewJob & { guid: string | null };

/** What makes two jobs one; a job that names nothing is alone. */
const workOf = ({ same, guid }: Asked): string => same ?? (guid === null ? "" : `delivery:${guid}`);

/** Columns of `asked`, in the order of the statements. */
export const columnsOf = (jobs: readonly Asked[]): unknown[][] => [
  jobs.map(({ guid }) => guid),
  jobs.map(({ lane }) => lane),
  jobs.map(({ kind }) => kind),
  jobs.map(({ installation }) => installation),
  jobs.map(workOf),
  jobs.map(({ hint }) => JSON.stringify(hint)),
  jobs.map(({ delaySeconds }) => delaySeconds ?? 0),
];

/**
 * From `wanted` to rows. A job that is asked for again takes the newer hint; where it waits out a failure or runs, its time
 * stays: `endJob` sees the revision. Rows are written in the order of `work`, then of `lane`.
 */
export const INSERT_JOBS = `
  picked as (
    select distinct on (work) guid, lane, kind, installation_id, work, hint,
      now() + make_interval(secs => min(delay) over (partition by work)) as run_at
    from (select w.*, row_number() over () as n from wanted w) w order by work, n desc
  ), revived as (
    -- One by one, through the index: a plan made while the table was empty would read all of it, each time.
    delete from system.job where job_id in (
      select d.job_id from picked p cross join lateral (
        select job_id from system.job j where j.work = p.work and j.state = 'dead' limit 1) d)
  ), queued as (
    insert into system.job (lane, kind, installation_id, guid, work, hint, run_at)
    select lane, kind, installation_id, guid, work, hint, run_at from picked order by work
    on conflict (work) where state = 'ready' do update set
      revision = job.revision + 1, hint = excluded.hint, guid = coalesce(excluded.guid, job.guid),
      run_at = case when job.attempts = 0 then least(job.run_at, excluded.run_at) else job.run_at end
    returning lane, installation_id, run_at
  ), laned as (
    insert into system.lane (lane, installation_id, next_at)
    select lane, coalesce(max(installation_id), 0), min(run_at) from queued group by lane order by lane
    on conflict (lane) do update set
      next_at = least(lane.next_at, excluded.next_at), installation_id = excluded.installation_id
      -- Locked all the same; but a row that stays what it is needs no new version.
      where lane.next_at is null or lane.next_at > excluded.next_at
        or lane.installation_id <> excluded.installation_id
  )`;

const INSERT = `/* prepared: insert-jobs */
  with wanted as (
    select guid, lane, kind, installation_id, case when work = '' then gen_random_uuid()::text else work end as work,
      hint, delay
    from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::jsonb[], $7::float8[])
      as t (guid, lane, kind, installation_id, work, hint, delay)
  ), ${INSERT_JOBS}
  select 1`;

/** Jobs that follow from no delivery. */
export async function insertJobs(tx: SystemTx, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length > 0) await tx.query(INSERT, columnsOf(jobs.map((job) => ({ ...job, guid: null }))));
}

/** Those whose work is neither queued nor running: for what is to be there always, without being asked for twice. */
export async function ensureJobs(tx: SystemTx, jobs: readonly (NewJob & { same: string })[]): Promise<void> {
  const rows = await tx.query<{ work: string }>(
    "select work from system.job where work = any($1::text[]) and state = 'ready'",
    [jobs.map(({ same }) => same)],
  );
  const there = new Set(rows.map(({ work }) => work));
  await insertJobs(
    tx,
    jobs.filter(({ same }) => !there.has(same)),
  );
}

export interface BegunJob {
  job_id: number;
  kind: string;
  installation_id: number | null;
  guid: string | null;
  hint: JobHint;
  attempts: number;
  revision: number;
  /** Of the installation's row; null where there is none, or the job has no installation. */
  org_id: number | null;
  state: "active" | "suspended" | "deleted" | null;
  /** For rows that are written: taken before anything is read. */
  row_generation: number;
}

/**
 * The lane's job that is due first. The attempt is counted and the next one's time is set before anything is done: a job
 * that takes the process down with it steps behind the others of its lane, and is counted, too.
 */
const BEGIN_JOB = `/* prepared: begin-job */
  with begun as (
    update system.job set attempts = attempts + 1, run_at = now() + make_interval(secs => $3)
    where job_id = (
      select job_id from system.job
      where lane = $1 and state = 'ready' and run_at <= now()
        and exists (select from system.lane where lane = $1 and generation = $2)
      order by run_at, job_id limit 1)
    returning job_id, kind, installation_id, guid, hint, attempts, revision
  )
  select b.*, i.org_id, i.state, nextval('system.generation') as row_generation
  from begun b left join system.installation i using (installation_id)`;

export async function beginJob(
  tx: SystemTx,
  lease: { lane: string; generation: number },
  againSeconds: number,
): Promise<BegunJob | null> {
  const [row] = await tx.query<BegunJob>(BEGIN_JOB, [lease.lane, lease.generation, againSeconds]);
  return row ?? null;
}

const END_JOB = `/* prepared: end-job */
  with ended as (
    delete from system.job where job_id = $1 and revision = $2 returning work
  ), settled as (
    update system.delivery d set state = $3, settled_at = now() from ended e
    where d.work = e.work and d.state in ('pending', 'dead')
    returning extract(epoch from now() - d.received_at)::float8 as seconds
  )
  select exists (select from ended) as ended, coalesce((select jsonb_agg(seconds) from settled), '[]') as ages`;

/** A statement of its own: it sees who asked while the other one waited for the row. */
const RUN_AGAIN = "update system.job set run_at = now(), attempts = 0, problem = null where job_id = $1";

/**
 * What waited for it is settled; resolves to how old those deliveries were, in seconds. One that was asked for again
 * meanwhile stays, and runs once more.
 */
export async function endJob(
  tx: SystemTx,
  job: { job_id: number; revision: number },
  state: "done" | "dropped",
): Promise<number[]> {
  const [row] = await tx.query<{ ended: boolean; ages: number[] }>(END_JOB, [
    job.job_id,
    job.revision,
    state,
  ]);
  if (!row?.ended) await tx.query(RUN_AGAIN, [job.job_id]);
  return row?.ages ?? [];
}

/** Later; `free` where the attempt is not to be counted. */
export async function postponeJob(
  tx: SystemTx,
  job: { job_id: number },
  { seconds, problem, free }: { seconds: number; problem: string; free: boolean },
): Promise<void> {
  await tx.query(
    `update system.job set run_at = now() + make_interval(secs => $2), problem = $3,
       attempts = case when $4 then greatest(attempts - 1, 0) else attempts end
     where job_id = $1 and state = 'ready'`,
    [job.job_id, seconds, problem, free],
  );
}

/** A dead letter: kept with its hint until someone retries it, the same is asked for again, or it is pruned. */
export async function buryJob(tx: SystemTx, job: { job_id: number }, problem: string): Promise<void> {
  await tx.query(
    `with buried as (update system.job set state = 'dead', problem = $2 where job_id = $1 returning work)
     update system.delivery d set state = 'dead', settled_at = now() from buried b
     where d.work = b.work and d.state = 'pending'`,
    [job.job_id, problem],
  );
}

/**
 * An installation's jobs, those that wait for hours and dead ones, too: their hints have numbers of repositories. But those that
 * ask whether it is there, and that purge it: whoever drops them is one. Their deliveries are settled as dropped, and of
 * those that were settled before no more remains than that they came: what they waited for has a repository's number in its name.
 */
export async function dropJobs(tx: SystemTx, installation: number): Promise<number> {
  const rows = await tx.query(
    `with gone as (
       delete from system.job
       where installation_id = $1 and kind not in ('sync-installation', 'purge-installation') returning work
     ), settled as (
       update system.delivery d set state = 'dropped', settled_at = now() from gone g
       where d.work = g.work and d.state in ('pending', 'dead')
     ) select 1 from gone`,
    [installation],
  );
  await tx.query(
    `update system.delivery set repository_id = null, work = case when state in ('pending', 'dead') then work end
     where installation_id = $1 and (repository_id is not null or work is not null)`,
    [installation],
  );
  return rows.length;
}

/** Dead letters older than that; their deliveries stay dead until they are pruned. */
export async function pruneDeadJobs(tx: SystemTx, days: number): Promise<number> {
  const rows = await tx.query(
    "delete from system.job where state = 'dead' and run_at < now() - make_interval(days => $1) returning 1",
    [days],
  );
  return rows.length;
}
