// Deliveries that failed at GitHub's end or ours, and how often GitHub was asked to send each again.
import type { SystemTx } from "../ports.ts";

export interface FailedDelivery {
  guid: string;
  /** GitHub's number of the attempt. */
  deliveryId: number;
  /** ISO 8601. */
  failedAt: string;
}

/** The newest attempt of each counts. */
export async function rememberFailed(tx: SystemTx, failed: readonly FailedDelivery[]): Promise<void> {
  if (failed.length === 0) return;
  await tx.query(
    `insert into system.redelivery (guid, delivery_id, failed_at)
     select * from unnest($1::text[], $2::bigint[], $3::timestamptz[])
     on conflict (guid) do update set delivery_id = excluded.delivery_id, failed_at = excluded.failed_at
       where redelivery.delivery_id < excluded.delivery_id`,
    [
      failed.map(({ guid }) => guid),
      failed.map(({ deliveryId }) => deliveryId),
      failed.map(({ failedAt }) => failedAt),
    ],
  );
}

/** Not accepted since, not asked for too often or just now, and not older than GitHub keeps them. */
export const dueRedeliveries = (
  tx: SystemTx,
  limits: { attempts: number; windowDays: number; most: number },
): Promise<{ guid: string; delivery_id: number; attempts: number }[]> =>
  tx.query(
    `select guid, delivery_id, attempts from system.redelivery r
     where attempts < $1 and failed_at > now() - make_interval(days => $2)
       and (asked_at is null or asked_at < now() - make_interval(mins => 5 * (1 << attempts)))
       and not exists (select from system.delivery d where d.guid = r.guid)
     order by failed_at limit $3`,
    [limits.attempts, limits.windowDays, limits.most],
  );

export async function countAsked(tx: SystemTx, guids: readonly string[]): Promise<void> {
  if (guids.length === 0) return;
  await tx.query(
    "update system.redelivery set attempts = attempts + 1, asked_at = now() where guid = any($1::text[])",
    [guids],
  );
}

/**
 * Those that came after all, and those that GitHub has forgotten by now; until then one that is given up is remembered, or
 * its failure would be found anew. Resolves to how many came, and how many are lost.
 */
export async function settleRedeliveries(
  tx: SystemTx,
  windowDays: number,
): Promise<{ came: number; lost: number }> {
  const came = await tx.query(
    "delete from system.redelivery r using system.delivery d where d.guid = r.guid returning 1",
  );
  const lost = await tx.query(
    "delete from system.redelivery where failed_at < now() - make_interval(days => $1) returning 1",
    [windowDays],
  );
  return { came: came.length, lost: lost.length };
}
