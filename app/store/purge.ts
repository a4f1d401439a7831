// An organisation's rows, deleted in steps that are short enough to wait for.
import type { OrgTx } from "../ports.ts";

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
] as const;

/** The rows of so many are gone after each step. */
export const PURGE_STEP = 20_000;

/** False: there is more. Badges of projects that only this organisation's keys write go with the keys. */
export async function purgeOrganisation(tx: OrgTx, step: number = PURGE_STEP): Promise<boolean> {
  let left = step;
  for (const table of TABLES) {
    if (table === "api_key") await deleteBadges(tx);
    const rows = await tx.query(
      `delete from tenant.${table} where ctid = any(array(select ctid from tenant.${table} limit $1)) returning 1`,
      [left],
    );
    left -= rows.length;
    if (left <= 0) return false;
  }
  return true;
}

/** Of other organisations' keys nothing is seen here, and nothing needs to be: one project has one repository, and one key's owner. */
async function deleteBadges(tx: OrgTx): Promise<void> {
  await tx.query(
    "delete from system.badge where project in (select unnest(projects) from tenant.api_key where org_id = $1)",
    [tx.org],
  );
}

/** Of what was accepted and queued: GitHub's numbers of repositories, and lanes named after them. */
export async function forgetTraffic(tx: OrgTx, installation: number): Promise<void> {
  await tx.query("update system.delivery set repository_id = null where installation_id = $1", [
    installation,
  ]);
  await tx.query(
    `delete from system.lane where installation_id = $1 and next_at is null
       and (leased_until is null or leased_until < now())`,
    [installation],
  );
  await tx.query("delete from system.pause where installation_id = $1", [installation]);
}
