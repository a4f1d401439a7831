// Jobs as an operator sees them: ids, kinds and codes, never a hint.
import type { SystemTx } from "../ports.ts";

export interface ListedJob {
  job_id: number;
  state: "ready" | "dead";
  kind: string;
  lane: string;
  installation_id: number | null;
  attempts: number;
  problem: string | null;
  /** Seconds since it was asked for. */
  age: number;
  /** Seconds until it is due; below 0: it is. */
  due: number;
}

/** Dead letters first, then those that have failed, then by when they are due. */
export const listJobs = (tx: SystemTx, most: number, deadOnly: boolean): Promise<ListedJob[]> =>
  tx.query<ListedJob>(
    `select job_id, state, kind, lane, installation_id, attempts, problem,
       extract(epoch from now() - created_at)::float8 as age, extract(epoch from run_at - now())::float8 as due
     from system.job where state = 'dead' or not $2
     order by state = 'dead' desc, problem is null, run_at, job_id limit $1`,
    [most, deadOnly],
  );

/** Dead letters, all or by number, from the first attempt on; resolves to those that are queued now. */
export async function retryJobs(tx: SystemTx, ids: readonly number[] | "all"): Promise<number[]> {
  const rows = await tx.query<{ job_id: number }>(
    `with revived as (
       update system.job j set state = 'ready', attempts = 0, problem = null, run_at = now()
       where state = 'dead' and ($1::bigint[] is null or job_id = any($1::bigint[]))
         and not exists (select from system.job r where r.work = j.work and r.state = 'ready')
       returning job_id, lane, installation_id, work
     ), waiting as (
       update system.delivery d set state = 'pending', settled_at = null from revived r
       where d.work = r.work and d.state = 'dead'
     ), laned as (
       insert into system.lane (lane, installation_id, next_at)
       select lane, coalesce(max(installation_id), 0), now() from revived group by lane order by lane
       on conflict (lane) do update set next_at = least(lane.next_at, excluded.next_at)
     )
     select job_id from revived order by job_id`,
    [ids === "all" ? null : ids],
  );
  return rows.map(({ job_id }) => job_id);
}
