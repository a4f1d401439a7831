// People by GitHub's numeric id: members, named owners, authors of counted commits. Who is none of these any more is forgotten.
import type { OrgTx } from "../ports.ts";

export interface Account {
  id: number;
  login: string;
}

export async function writeAccounts(
  tx: OrgTx,
  accounts: readonly Account[],
  generation: number,
): Promise<void> {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const sorted = [...byId.values()].sort((one, two) => one.id - two.id);
  if (sorted.length === 0) return;
  await tx.query(
    `insert into tenant.account (org_id, user_id, login, generation)
     select $1::bigint, id, login, $4::bigint from unnest($2::bigint[], $3::text[]) as t (id, login)
     on conflict (org_id, user_id) do update set login = excluded.login, generation = excluded.generation
     where account.generation < excluded.generation`,
    [tx.org, sorted.map(({ id }) => id), sorted.map(({ login }) => login), generation],
  );
}

/** Login (in lower case) → id, of those that are known. */
export async function knownLogins(tx: OrgTx, logins: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ login: string; user_id: number }>(
    `select distinct on (lower(login)) lower(login) as login, user_id from tenant.account
     where org_id = $1 and lower(login) = any($2::text[]) order by lower(login), generation desc`,
    [tx.org, logins.map((login) => login.toLowerCase())],
  );
  return new Map(rows.map(({ login, user_id }) => [login, user_id]));
}

export async function forgetAccounts(tx: OrgTx): Promise<void> {
  const used = ["member", "team_member", "owner_permission", "activity"].map(
    (table) =>
      `not exists (select from tenant.${table} u where u.org_id = a.org_id and u.user_id = a.user_id)`,
  );
  await tx.query(`delete from tenant.account a where a.org_id = $1 and ${used.join(" and ")}`, [tx.org]);
}

/** Of those that are known. */
export async function accountLogins(tx: OrgTx, users: readonly number[]): Promise<string[]> {
  const rows = await tx.query<{ login: string }>(
    "select login from tenant.account where org_id = $1 and user_id = any($2::bigint[])",
    [tx.org, users],
  );
  return rows.map(({ login }) => login);
}
