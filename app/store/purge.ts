// An organisation's rows, deleted in steps that are short enough to wait for.
import type { OrgTx } from "../ports.ts";
import { removeAllBadges } from "./badges.ts";

/** Large ones first; those that hang on others go with them at the end. */
const TABLES = [
  "activity",
  "rule_owner",
  "owner_permission",
  "codeowners",
  "team_member",
  "team_repository",
  "team",
  "member",
  "account",
  "repository",
  "api_key",
  "badge_claim",
] as const;

/** The rows of so many are gone after each step. */
export const PURGE_STEP = 20_000;

/** False: there is more. Badges of the organisation's projects go with what binds them to it. */
export async function purgeOrganisation(tx: OrgTx, step: number = PURGE_STEP): Promise<boolean> {
  let left = step;
  for (const table of TABLES) {
    if (table === "badge_claim") await removeAllBadges(tx);
    // Keys are used while they are purged: one that is written meanwhile has another place, and would be missed by it.
    const place = table === "api_key" ? "key_id" : "ctid";
    const rows = await tx.query(
      `delete from tenant.${table} where ${place} = any(array(select ${place} from tenant.${table} limit $1)) returning 1`,
      [left],
    );
    left -= rows.length;
    if (left <= 0) return false;
  }
  return true;
}

/**
 * Of what was accepted and queued: GitHub's numbers of repositories, and lanes named after them. Also those that a worker has: it
 * finds its lease lost and writes nothing, and nothing is to be written any more. The purge's own lane stays; its name says no
 * more than the tombstone. One that somebody holds just now is left to pruneLanes.
 */
export async function forgetTraffic(tx: OrgTx, installation: number): Promise<void> {
  await tx.query(
    `update system.delivery set repository_id = null, work = case when state in ('pending', 'dead') then work end
     where installation_id = $1`,
    [installation],
  );
  await tx.query(
    `delete from system.lane where lane in (
       select lane from system.lane l
       where installation_id = $1 and lane like 'repository:%'
         and not exists (select from system.job j where j.lane = l.lane)
       for update skip locked)`,
    [installation],
  );
  await tx.query("delete from system.pause where installation_id = $1", [installation]);
}
