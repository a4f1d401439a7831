// An installation as those who write its rows see it. Held in share: many may write at once, and whoever ends it waits for them.
import type { OrgTx, SystemTx } from "../ports.ts";

export interface HeldInstallation {
  org_id: number;
  state: "active" | "suspended" | "deleted";
}

/** Null: unknown. It stays as it is until the transaction ends. */
export async function holdInstallation(tx: SystemTx, installation: number): Promise<HeldInstallation | null> {
  const [row] = await tx.query<HeldInstallation>(
    "/* prepared: hold-installation */ select org_id, state from system.installation where installation_id = $1 for share",
    [installation],
  );
  return row ?? null;
}

/**
 * Whether the organisation has one that is not deleted: suspended ones, too. It has it until the transaction ends. Not while what an
 * earlier one left is still to be purged: that takes all there is of the organisation, with what was written meanwhile.
 */
export async function holdOrganisation(tx: OrgTx): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from system.installation i where org_id = $1 and state <> 'deleted' and not exists (
       select from system.installation e where e.org_id = $1 and e.state = 'deleted' and e.purged_at is null)
     for share of i`,
    [tx.org],
  );
  return rows.length > 0;
}

/** Of every installation there ever was, tombstones included. */
export async function listInstallationStates(tx: SystemTx): Promise<Map<number, HeldInstallation["state"]>> {
  const rows = await tx.query<{ installation_id: number; state: HeldInstallation["state"] }>(
    "select installation_id, state from system.installation order by installation_id",
  );
  return new Map(rows.map(({ installation_id, state }) => [installation_id, state]));
}
