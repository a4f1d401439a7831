// Lanes: who works on what. A lease is a row's generation; whoever writes holds the row against a new lease until the end of
// the transaction, in a mode that lets deliveries be added to the lane meanwhile.
import type { SystemTx } from "../ports.ts";

export interface Lease {
  lane: string;
  generation: number;
  /** 0: the App's own. */
  installation: number;
}

/**
 * Installations that have work, without looking at every lane; of each the lanes that wait longest, as many as it may have
 * at once here; of those first whose installation has fewest at work here and was served longest ago. Lanes of other replicas
 * do not count: they may be dead.
 */
const CLAIM = `/* prepared: claim-lanes */
  with recursive owner (id) as (
    (select installation_id from system.lane where next_at is not null order by 1 limit 1)
    union all
    select (select l.installation_id from system.lane l
            where l.next_at is not null and l.installation_id > o.id order by 1 limit 1)
    from owner o where o.id is not null
  ), candidate as (
    select d.lane, busy.lanes + row_number() over (partition by o.id order by d.next_at, d.lane) as turn,
      served.at as served_at, d.next_at
    from owner o
      cross join lateral (
        select count(*) as lanes from unnest($4::bigint[]) w (id) where w.id = o.id) busy
      cross join lateral (
        select max(served_at) as at from system.lane where installation_id = o.id) served
      cross join lateral (
        select lane, next_at from system.lane
        where installation_id = o.id and next_at <= now() and (leased_until is null or leased_until <= now())
        order by next_at, lane limit greatest($3 - busy.lanes, 0)) d
    where o.id is not null
      and not exists (select from system.pause p where p.installation_id = o.id and p.until > now())
    order by turn, served_at, next_at limit $2 * 4
  ), locked as (
    select l.lane from system.lane l join candidate c using (lane)
    where l.next_at <= now() and (l.leased_until is null or l.leased_until <= now())
    order by c.turn, c.served_at, c.next_at limit $2
    for update of l skip locked
  )
  update system.lane l set generation = nextval('system.generation'), served_at = clock_timestamp(),
    leased_until = now() + make_interval(secs => $1)
  from locked where l.lane = locked.lane
  returning l.lane, l.generation, l.installation_id as installation`;

export interface ClaimOptions {
  leaseSeconds: number;
  most: number;
  mostOfOneInstallation: number;
  /** The installation of each lane that is worked on here. */
  working: readonly number[];
}

export const claimLanes = (
  tx: SystemTx,
  { leaseSeconds, most, mostOfOneInstallation, working }: ClaimOptions,
): Promise<Lease[]> => tx.query<Lease>(CLAIM, [leaseSeconds, most, mostOfOneInstallation, working]);

/** False: another one has it. Otherwise nobody gets it until this transaction ends, even if the lease runs out. */
export async function holdLane(tx: SystemTx, { lane, generation }: Lease): Promise<boolean> {
  const rows = await tx.query(
    "/* prepared: hold-lane */ select 1 from system.lane where lane = $1 and generation = $2 for key share",
    [lane, generation],
  );
  return rows.length > 0;
}

/** False: it is lost. */
export async function renewLane(tx: SystemTx, lease: Lease, leaseSeconds: number): Promise<boolean> {
  const rows = await tx.query(
    `update system.lane set leased_until = now() + make_interval(secs => $3)
     where lane = $1 and generation = $2 returning 1`,
    [lease.lane, lease.generation, leaseSeconds],
  );
  return rows.length > 0;
}

/**
 * Free for the next. In two statements: the second sees what was committed while the first waited for the row, or a job
 * that came in just then would be forgotten.
 */
export async function releaseLane(tx: SystemTx, { lane, generation }: Lease): Promise<void> {
  const held = await tx.query(
    "select 1 from system.lane where lane = $1 and generation = $2 for no key update",
    [lane, generation],
  );
  if (held.length === 0) return;
  await tx.query(
    `update system.lane set leased_until = null,
       next_at = (select min(run_at) from system.job where lane = $1 and state = 'ready')
     where lane = $1`,
    [lane],
  );
}

/** Lanes that nobody needed for a day, and those of deleted installations. One that comes back has a new generation: they are never used twice. */
export async function pruneLanes(tx: SystemTx, most: number): Promise<number> {
  const rows = await tx.query(
    `delete from system.lane where lane in (
       select lane from system.lane l
       where next_at is null and (leased_until is null or leased_until < now())
         and (served_at < now() - interval '1 day' or exists (
           select from system.installation i where i.installation_id = l.installation_id and i.state = 'deleted'))
         and not exists (select from system.job j where j.lane = l.lane)
       limit $1 for update skip locked) returning 1`,
    [most],
  );
  return rows.length;
}
