// Deliveries and the jobs that follow from them, stored together or not at all.
import type { NewJob } from "../handlers/job.ts";
import type { SystemTx } from "../ports.ts";
import { columnsOf, INSERT_JOBS } from "./jobs.ts";

export interface Delivery {
  guid: string;
  event: string;
  action: string | null;
  installation: number | null;
  repository: number | null;
  job: NewJob | null;
}

/** `pending`: its job is stored with it. `dropped`: nothing follows. `duplicate`: it was accepted before. */
export type Accepted = "pending" | "dropped" | "duplicate";

/**
 * One statement for all of them, so that each costs a share of one commit; guids must differ. A delivery whose job died is
 * taken up again. Rows are written in one order everywhere (guid, work, lane): two that store at once wait, and do not
 * block each other for ever.
 */
const INSERT_DELIVERIES = `/* prepared: insert-deliveries */
  with given as (
    select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[])
      with ordinality as t (guid, event, action, installation_id, repository_id, n)
  ), asked as (
    select * from unnest($6::text[], $7::text[], $8::text[], $9::bigint[], $10::text[], $11::jsonb[], $12::float8[])
      as t (guid, lane, kind, installation_id, work, hint, delay)
  ), kept as (
    insert into system.delivery (guid, event, action, installation_id, repository_id, work, state, settled_at)
    select g.guid, g.event, g.action, g.installation_id,
      case when i.state = 'deleted' then null else g.repository_id end,
      case when i.state = 'deleted' then null else a.work end,
      case when a.work is null or i.state = 'deleted' then 'dropped' else 'pending' end,
      case when a.work is null or i.state = 'deleted' then now() end
    from given g left join asked a using (guid)
      left join system.installation i on i.installation_id = g.installation_id
    order by g.guid
    on conflict (guid) do update set state = excluded.state, settled_at = excluded.settled_at, work = excluded.work
      where delivery.state = 'dead'
    returning guid, state, work
  ), wanted as (
    select a.* from asked a join kept k using (guid) where k.state = 'pending'
  ), ${INSERT_JOBS}
  select g.guid, coalesce(k.state, 'duplicate') as outcome from given g left join kept k using (guid)`;

export async function insertDeliveries(
  tx: SystemTx,
  deliveries: readonly Delivery[],
): Promise<Map<string, Accepted>> {
  const withJob = deliveries.flatMap(({ guid, job }) => (job ? [{ guid, job }] : []));
  const rows = await tx.query<{ guid: string; outcome: Accepted }>(INSERT_DELIVERIES, [
    deliveries.map(({ guid }) => guid),
    deliveries.map(({ event }) => event),
    deliveries.map(({ action }) => action),
    deliveries.map(({ installation }) => installation),
    deliveries.map(({ repository }) => repository),
    ...columnsOf(withJob.map(({ guid, job }) => ({ ...job, guid }))),
  ]);
  return new Map(rows.map(({ guid, outcome }) => [guid, outcome]));
}

/** Their number. Those that wait for a job stay, however old. */
export async function pruneDeliveries(tx: SystemTx, days: number, most: number): Promise<number> {
  const rows = await tx.query(
    `delete from system.delivery where guid in (
       select guid from system.delivery
       where received_at < now() - make_interval(days => $1) and state <> 'pending'
       order by received_at limit $2) returning 1`,
    [days, most],
  );
  return rows.length;
}

/** Which of these were accepted, whatever became of them. */
export async function knownDeliveries(tx: SystemTx, guids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ guid: string }>(
    "select guid from system.delivery where guid = any($1::text[])",
    [guids],
  );
  return new Set(rows.map(({ guid }) => guid));
}
