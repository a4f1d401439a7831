// What an operator wants to know of the inbox, in one question.
import type { SystemTx } from "../ports.ts";

export interface QueueState {
  /** Jobs that wait or run, and those given up. */
  ready: number;
  dead: number;
  /** Age of the oldest that is due and not begun, in seconds; 0: none. What GitHub's limits keep waiting is not late. */
  oldest: number;
  /** Deliveries accepted whose job has not ended. */
  pending: number;
  /** Lanes that a worker has, in whichever process; those of one that died count until its leases end. */
  leased: number;
}

/** Counted up to here: more are told as this many, and the question stays cheap. */
const MOST = 100_000;

export async function queueState(tx: SystemTx): Promise<QueueState> {
  const [row] = await tx.query<QueueState>(
    `select (select count(*) from (select 1 from system.job where state = 'ready' limit ${MOST}) r) as ready,
       (select count(*) from (select 1 from system.job where state = 'dead' limit ${MOST}) d) as dead,
       (select coalesce(extract(epoch from now() - min(run_at)), 0)::float8 from system.job j
         where state = 'ready' and run_at <= now() and not exists (
           select from system.pause p where p.installation_id = coalesce(j.installation_id, 0) and p.until > now())
       ) as oldest,
       (select count(*) from (select 1 from system.delivery where state = 'pending' limit ${MOST}) p) as pending,
       (select count(*) from (select 1 from system.lane where leased_until > now() limit ${MOST}) l) as leased`,
  );
  return row ?? { ready: 0, dead: 0, oldest: 0, pending: 0, leased: 0 };
}
