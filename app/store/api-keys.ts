// Rows of keys. Whether one is live is asked of the database at each request, by its clock: a revoked key is dead everywhere at once.
import type { Scope } from "../keys/scopes.ts";
import type { OrgTx, SystemTx } from "../ports.ts";

export interface KeyRow {
  org_id: number;
  key_id: string;
  mode: "live" | "test";
  name: string;
  scopes: Scope[];
  projects: string[];
  created_at: Date;
  expires_at: Date | null;
  revoked_at: Date | null;
  /** `2026-11-21` */
  used_on: string | null;
}

/** What a check needs and nobody is shown. */
export interface CheckedKey extends KeyRow {
  /** Neither revoked nor expired. */
  live: boolean;
  hash: string;
  /** Of before a rotation; null once its overlap is over. */
  old_hash: string | null;
  /** Not used today before. */
  unused_today: boolean;
}

export interface NewKey {
  key_id: string;
  mode: KeyRow["mode"];
  name: string;
  scopes: readonly Scope[];
  projects: readonly string[];
  hash: string;
  /** Null: until it is revoked. */
  expires_in_days: number | null;
}

const SHOWN = "org_id, key_id, mode, name, scopes, projects, created_at, expires_at, revoked_at, used_on";
const LIVE = "revoked_at is null and (expires_at is null or expires_at > now())";

/** The one row a request's key names, of whichever organisation: from here on, that is the request's. */
export async function keyById(tx: SystemTx, id: string): Promise<CheckedKey | null> {
  // One way to the database for both: the row is looked for by what was set, and `limit` keeps the planner from doing it before.
  const [row] = await tx.query<CheckedKey>(
    `/* prepared: key-by-id */ select k.* from (select set_config('app.key_id', $1, true) as key_id) asked
     cross join lateral (
       select ${SHOWN}, ${LIVE} as live, hash,
         case when old_hash_until > now() then old_hash end as old_hash,
         used_on is distinct from (now() at time zone 'utc')::date as unused_today
       from tenant.api_key where key_id = asked.key_id limit 1
     ) k`,
    [id],
  );
  return row ?? null;
}

export async function touchKey(tx: OrgTx, id: string): Promise<void> {
  await tx.query("update tenant.api_key set used_on = (now() at time zone 'utc')::date where key_id = $1", [
    id,
  ]);
}

export async function insertKey(tx: OrgTx, key: NewKey): Promise<KeyRow> {
  const [row] = await tx.query<KeyRow>(
    `insert into tenant.api_key (org_id, key_id, mode, name, scopes, projects, hash, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8::int)) returning ${SHOWN}`,
    [tx.org, key.key_id, key.mode, key.name, key.scopes, key.projects, key.hash, key.expires_in_days],
  );
  if (row === undefined) throw new Error("an insert gave no row");
  return row;
}

export async function countLiveKeys(tx: OrgTx): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from tenant.api_key where org_id = $1 and ${LIVE}`,
    [tx.org],
  );
  return row?.count ?? 0;
}

/** Of those that were revoked or ended: what is older than so many days goes, and the oldest beyond so many. */
export async function forgetDeadKeys(
  tx: OrgTx,
  { days, most }: { days: number; most: number },
): Promise<void> {
  await tx.query(
    `delete from tenant.api_key where org_id = $1 and key_id in (
       select key_id from (
         select key_id, least(revoked_at, expires_at) as died,
           row_number() over (order by least(revoked_at, expires_at) desc, key_id) as place
         from tenant.api_key where org_id = $1 and not (${LIVE})) dead
       where died < now() - make_interval(days => $2::int) or place > $3::int)`,
    [tx.org, days, most],
  );
}

/** By id, from the one after `after` on. */
export const listKeys = (tx: OrgTx, { limit, after }: { limit: number; after: string }): Promise<KeyRow[]> =>
  tx.query<KeyRow>(
    `select ${SHOWN} from tenant.api_key where org_id = $1 and key_id collate "C" > $2
     order by key_id collate "C" limit $3`,
    [tx.org, after, limit],
  );

export async function oneKey(tx: OrgTx, id: string): Promise<KeyRow | null> {
  const [row] = await tx.query<KeyRow>(
    `select ${SHOWN} from tenant.api_key where org_id = $1 and key_id = $2`,
    [tx.org, id],
  );
  return row ?? null;
}

/** False: there is no such key. Of one that is revoked already, the first time stays. */
export async function revokeKey(tx: OrgTx, id: string): Promise<boolean> {
  const rows = await tx.query(
    `update tenant.api_key set revoked_at = coalesce(revoked_at, now())
     where org_id = $1 and key_id = $2 returning key_id`,
    [tx.org, id],
  );
  return rows.length > 0;
}

/** Null: there is no such key, or it is dead, which a new secret does not mend. */
export async function rotateKey(
  tx: OrgTx,
  { id, hash, overlapMinutes }: { id: string; hash: string; overlapMinutes: number },
): Promise<KeyRow | null> {
  const [row] = await tx.query<KeyRow>(
    `update tenant.api_key set hash = $3,
       old_hash = case when $4::int > 0 then hash end,
       old_hash_until = case when $4::int > 0 then now() + make_interval(mins => $4::int) end
     where org_id = $1 and key_id = $2 and ${LIVE} returning ${SHOWN}`,
    [tx.org, id, hash, overlapMinutes],
  );
  return row ?? null;
}

/** Null: the App is not installed for an account of this name. */
export async function orgOfLogin(tx: SystemTx, login: string): Promise<number | null> {
  const [row] = await tx.query<{ org_id: number }>(
    "select org_id from system.installation where lower(login) = lower($1) and state <> 'deleted'",
    [login],
  );
  return row?.org_id ?? null;
}
