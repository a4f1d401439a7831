import type { OrgTx } from "../ports.ts";

export interface Member {
  id: number;
  role: "member" | "admin";
}

/** The whole list. Resolves to the ids that came, went or changed their role. */
export async function writeMembers(tx: OrgTx, members: readonly Member[]): Promise<number[]> {
  const before = await tx.query<{ user_id: number; role: string }>(
    "select user_id, role from tenant.member where org_id = $1",
    [tx.org],
  );
  const known = new Map(before.map(({ user_id, role }) => [user_id, role]));
  const listed = new Map(members.map(({ id, role }) => [id, role]));
  const gone = [...known.keys()].filter((id) => !listed.has(id));
  const changed = [...listed].filter(([id, role]) => known.get(id) !== role).map(([id]) => id);
  await tx.query("delete from tenant.member where org_id = $1 and user_id = any($2::bigint[])", [
    tx.org,
    gone,
  ]);
  await tx.query(
    `insert into tenant.member (org_id, user_id, role)
     select $1::bigint, id, role from unnest($2::bigint[], $3::text[]) as t (id, role)
     on conflict (org_id, user_id) do update set role = excluded.role`,
    [tx.org, changed, changed.map((id) => listed.get(id))],
  );
  return [...gone, ...changed];
}

export async function teamsOfMembers(tx: OrgTx, users: readonly number[]): Promise<number[]> {
  const rows = await tx.query<{ team_id: number }>(
    "select distinct team_id from tenant.team_member where org_id = $1 and user_id = any($2::bigint[]) order by 1",
    [tx.org, users],
  );
  return rows.map(({ team_id }) => team_id);
}
