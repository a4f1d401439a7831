// People by GitHub's numeric id: members, named owners, authors of counted commits. Who is none of these any more is forgotten.
import type { OrgTx } from "../ports.ts";

export interface Account {
  id: number;
  login: string;
}

/** As GitHub told them, login and number in one answer. */
export async function writeAccounts(
  tx: OrgTx,
  accounts: readonly Account[],
  generation: number,
): Promise<void> {
  const { ids, logins } = columnsOf(accounts);
  if (ids.length === 0) return;
  await tx.query(
    `insert into tenant.account (org_id, user_id, login, generation, confirmed_at)
     select $1::bigint, id, login, $4::bigint, now() from unnest($2::bigint[], $3::text[]) as t (id, login)
     on conflict (org_id, user_id) do update set
       login = excluded.login, generation = excluded.generation, confirmed_at = excluded.confirmed_at
     where account.generation < excluded.generation`,
    [tx.org, ids, logins, generation],
  );
}

/**
 * Whoever is going to be named: there until the transaction ends, all locked in one order. Nothing is believed of them for it that
 * was not before.
 */
export async function keepAccounts(tx: OrgTx, accounts: readonly Account[]): Promise<void> {
  const { ids, logins } = columnsOf(accounts);
  if (ids.length === 0) return;
  await tx.query(
    `insert into tenant.account (org_id, user_id, login)
     select $1::bigint, id, login from unnest($2::bigint[], $3::text[]) as t (id, login)
     on conflict (org_id, user_id) do update set login = excluded.login where false`,
    [tx.org, ids, logins],
  );
}

/** Each once, in the one order in which rows are locked. */
function columnsOf(accounts: readonly Account[]): { ids: number[]; logins: string[] } {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const sorted = [...byId.values()].sort((one, two) => one.id - two.id);
  return { ids: sorted.map(({ id }) => id), logins: sorted.map(({ login }) => login) };
}

/** A login may be given up and taken by somebody else in a minute. Lists of members confirm theirs each day. */
const BELIEVED = "2 days";

/** By login in lower case, of those that GitHub told not long ago. */
export async function knownLogins(tx: OrgTx, logins: readonly string[]): Promise<Map<string, Account>> {
  const rows = await tx.query<{ login: string; user_id: number }>(
    `select login, user_id from (
       select distinct on (lower(login)) login, user_id, confirmed_at from tenant.account
       where org_id = $1 and lower(login) = any($2::text[]) order by lower(login), generation desc) newest
     where confirmed_at > now() - interval '${BELIEVED}'`,
    [tx.org, logins.map((login) => login.toLowerCase())],
  );
  return new Map(rows.map(({ login, user_id }) => [login.toLowerCase(), { id: user_id, login }]));
}

const UNUSED = ["member", "team_member", "owner_permission", "activity"]
  .map(
    (table) =>
      `not exists (select from tenant.${table} u where u.org_id = a.org_id and u.user_id = a.user_id)`,
  )
  .join(" and ");

/**
 * Whoever begins to name somebody writes the account first, see `writeAccounts` and `keepAccounts`, and has it locked until that
 * can be seen. So rows that others have are left alone. What could be locked is looked at again by a statement of its own, which
 * sees what was committed until then; whoever comes later waits, and writes the row anew.
 */
export async function forgetAccounts(tx: OrgTx): Promise<void> {
  const locked = await tx.query<{ user_id: number }>(
    `select a.user_id from tenant.account a where a.org_id = $1 and ${UNUSED} for update skip locked`,
    [tx.org],
  );
  if (locked.length === 0) return;
  await tx.query(
    `delete from tenant.account a where a.org_id = $1 and a.user_id = any($2::bigint[]) and ${UNUSED}`,
    [tx.org, locked.map(({ user_id }) => user_id)],
  );
}

/** Of those that are known. */
export async function accountLogins(tx: OrgTx, users: readonly number[]): Promise<string[]> {
  const rows = await tx.query<{ login: string }>(
    "select login from tenant.account where org_id = $1 and user_id = any($2::bigint[])",
    [tx.org, users],
  );
  return rows.map(({ login }) => login);
}
