// Which organisations the App serves. Tenancy comes from these rows alone.
import type { SystemTx } from "../ports.ts";

/** As GitHub tells of it. */
export interface InstallationFacts {
  installation: number;
  /** The account's id: the tenant. */
  org: number;
  login: string;
  accountType: "Organization" | "User";
  suspended: boolean;
  /** Such as { contents: "read" }. */
  permissions: Readonly<Record<string, string>>;
  /** Day, UTC. */
  createdOn: string;
}

export interface InstallationRow {
  installation_id: number;
  org_id: number;
  login: string | null;
  account_type: "Organization" | "User";
  state: "active" | "suspended" | "deleted";
  permissions: Record<string, string>;
  generation: number;
  created_on: string | null;
}

const COLUMNS = "installation_id, org_id, login, account_type, state, permissions, generation, created_on";

export async function findInstallation(tx: SystemTx, installation: number): Promise<InstallationRow | null> {
  const [row] = await tx.query<InstallationRow>(
    `select ${COLUMNS} from system.installation where installation_id = $1`,
    [installation],
  );
  return row ?? null;
}

/** Of the account with that id; suspended ones, too. */
export async function liveInstallation(tx: SystemTx, org: number): Promise<number | null> {
  const [row] = await tx.query<{ installation_id: number }>(
    "select installation_id from system.installation where org_id = $1 and state <> 'deleted'",
    [org],
  );
  return row?.installation_id ?? null;
}

export type Written =
  /** Something newer is known. */
  | { done: "older" }
  /** `changed`: name, state or permissions are not what they were. `purge`: an earlier installation whose rows are still there. */
  | { done: "written"; changed: boolean; purge: number | null };

/**
 * GitHub has one installation of an App on an account: a new one proves that the others are gone, and is not written where one
 * of the others was read later.
 */
export async function writeInstallation(
  tx: SystemTx,
  facts: InstallationFacts,
  generation: number,
): Promise<Written> {
  const others = await tx.query<InstallationRow & { purged: boolean }>(
    `select ${COLUMNS}, purged_at is not null as purged from system.installation
     where org_id = $1 and installation_id <> $2 order by installation_id for update`,
    [facts.org, facts.installation],
  );
  if (others.some((other) => other.state !== "deleted" && other.generation > generation))
    return { done: "older" };
  const before = await findInstallation(tx, facts.installation);
  if (before && before.generation > generation) return { done: "older" };
  for (const other of others)
    if (other.state !== "deleted") await markDeleted(tx, other.installation_id, generation);
  const state = facts.suspended ? "suspended" : "active";
  await tx.query(
    `insert into system.installation as i
       (installation_id, org_id, login, account_type, state, permissions, generation, created_on, synced_at)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8::date, now())
     on conflict (installation_id) do update set
       login = excluded.login, state = excluded.state, permissions = excluded.permissions,
       generation = excluded.generation, synced_at = now(), purged_at = null,
       changed_at = case when i.state = excluded.state then i.changed_at else now() end`,
    [
      facts.installation,
      facts.org,
      facts.login,
      facts.accountType,
      state,
      JSON.stringify(facts.permissions),
      generation,
      facts.createdOn,
    ],
  );
  await tx.query("insert into system.removal (installation_id) values ($1) on conflict do nothing", [
    facts.installation,
  ]);
  const changed =
    before?.state !== state ||
    before.login !== facts.login ||
    JSON.stringify(Object.entries(before.permissions).sort()) !==
      JSON.stringify(Object.entries(facts.permissions).sort());
  return { done: "written", changed, purge: others.find(({ purged }) => !purged)?.installation_id ?? null };
}

/** A tombstone: ids stay, names go. False: it is not there, or something newer is known of it. */
export async function markDeleted(tx: SystemTx, installation: number, generation: number): Promise<boolean> {
  const rows = await tx.query(
    `update system.installation set state = 'deleted', login = null, permissions = '{}', generation = $2,
       members_known = false, teams_known = false,
       changed_at = case when state = 'deleted' then changed_at else now() end
     where installation_id = $1 and generation <= $2 returning 1`,
    [installation, generation],
  );
  return rows.length > 0;
}

export async function markPurged(tx: SystemTx, installation: number): Promise<void> {
  await tx.query("update system.installation set purged_at = now() where installation_id = $1", [
    installation,
  ]);
}

export async function isPurged(tx: SystemTx, installation: number): Promise<boolean> {
  const rows = await tx.query(
    "select 1 from system.installation where installation_id = $1 and purged_at is not null",
    [installation],
  );
  return rows.length > 0;
}

/**
 * Whether lists of people and teams could be read: without them nobody may be called unknown. To be told before anything else is
 * written: it waits for all jobs of the installation, and one of them may wait for an account's row.
 */
export async function markKnown(
  tx: SystemTx,
  installation: number,
  known: { members?: boolean; teams?: boolean },
): Promise<void> {
  await tx.query(
    `update system.installation set members_known = coalesce($2, members_known),
       teams_known = coalesce($3, teams_known)
     where installation_id = $1 and (members_known <> $2 or teams_known <> $3)`,
    [installation, known.members ?? null, known.teams ?? null],
  );
}
