// Teams with their members and what they may do in which repository. Written by one lane only, so the last read is the newest.
import type { OrgTx } from "../ports.ts";

export type TeamPermission = "read" | "triage" | "write" | "maintain" | "admin";

export interface TeamFacts {
  id: number;
  slug: string;
  parent: number | null;
  /** False: secret; such a team owns nothing. */
  visible: boolean;
  members: readonly number[];
  repositories: readonly { id: number; permission: TeamPermission }[];
}

/** Team → the team above it. */
export async function teamParents(tx: OrgTx): Promise<Map<number, number | null>> {
  const rows = await tx.query<{ team_id: number; parent_id: number | null }>(
    "select team_id, parent_id from tenant.team where org_id = $1",
    [tx.org],
  );
  return new Map(rows.map(({ team_id, parent_id }) => [team_id, parent_id]));
}

export async function countTeams(tx: OrgTx): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    "select count(*)::int as count from tenant.team where org_id = $1",
    [tx.org],
  );
  return row?.count ?? 0;
}

export async function deleteTeams(tx: OrgTx, teams: readonly number[]): Promise<void> {
  await tx.query("delete from tenant.team where org_id = $1 and team_id = any($2::bigint[])", [
    tx.org,
    teams,
  ]);
}

/** Grants are kept of repositories that are known: whoever adds one asks which teams have it. */
export async function writeTeams(tx: OrgTx, teams: readonly TeamFacts[]): Promise<void> {
  if (teams.length === 0) return;
  const ids = teams.map(({ id }) => id);
  await tx.query(
    `insert into tenant.team (org_id, team_id, slug, parent_id, visible)
     select $1::bigint, t.* from unnest($2::bigint[], $3::text[], $4::bigint[], $5::boolean[]) as t
     on conflict (org_id, team_id) do update set
       slug = excluded.slug, parent_id = excluded.parent_id, visible = excluded.visible`,
    [
      tx.org,
      ids,
      teams.map(({ slug }) => slug),
      teams.map(({ parent }) => parent),
      teams.map(({ visible }) => visible),
    ],
  );
  const members = teams.flatMap(({ id, members }) => members.map((user) => ({ id, user })));
  await tx.query("delete from tenant.team_member where org_id = $1 and team_id = any($2::bigint[])", [
    tx.org,
    ids,
  ]);
  await tx.query(
    `insert into tenant.team_member (org_id, team_id, user_id)
     select $1::bigint, t.* from unnest($2::bigint[], $3::bigint[]) as t on conflict do nothing`,
    [tx.org, members.map(({ id }) => id), members.map(({ user }) => user)],
  );
  await tx.query("delete from tenant.team_repository where org_id = $1 and team_id = any($2::bigint[])", [
    tx.org,
    ids,
  ]);
  await insertGrants(
    tx,
    teams.flatMap((team) =>
      team.repositories.map(({ id, permission }) => ({ team: team.id, repository: id, permission })),
    ),
  );
}

export interface Grant {
  team: number;
  repository: number;
  permission: TeamPermission;
}

async function insertGrants(tx: OrgTx, grants: readonly Grant[]): Promise<void> {
  await tx.query(
    `insert into tenant.team_repository (org_id, team_id, repository_id, permission)
     select $1::bigint, t.team, t.repository, t.permission
     from unnest($2::bigint[], $3::bigint[], $4::text[]) as t (team, repository, permission)
     where exists (select from tenant.repository r where r.org_id = $1 and r.repository_id = t.repository)
       and exists (select from tenant.team m where m.org_id = $1 and m.team_id = t.team)
     on conflict (org_id, team_id, repository_id) do update set permission = excluded.permission`,
    [
      tx.org,
      grants.map(({ team }) => team),
      grants.map(({ repository }) => repository),
      grants.map(({ permission }) => permission),
    ],
  );
}

/** Teams that CODEOWNERS of these repositories names, of those that are known. */
export async function teamsNamedIn(tx: OrgTx, repositories: readonly number[]): Promise<number[]> {
  if (repositories.length === 0) return [];
  const rows = await tx.query<{ team_id: number }>(
    `select distinct t.team_id from tenant.rule_owner o
       join tenant.team t on t.org_id = $1 and lower(t.slug) = split_part(o.owner, '/', 2)
     where o.org_id = $1 and o.repository_id = any($2::bigint[]) and o.owner like '@%/%' order by 1`,
    [tx.org, repositories],
  );
  return rows.map(({ team_id }) => team_id);
}

/** Repositories of these teams. */
export async function repositoriesOfTeams(tx: OrgTx, teams: readonly number[]): Promise<number[]> {
  const rows = await tx.query<{ repository_id: number }>(
    "select distinct repository_id from tenant.team_repository where org_id = $1 and team_id = any($2::bigint[])",
    [tx.org, teams],
  );
  return rows.map(({ repository_id }) => repository_id);
}

export async function membersOfTeams(tx: OrgTx, teams: readonly number[]): Promise<number[]> {
  const rows = await tx.query<{ user_id: number }>(
    "select distinct user_id from tenant.team_member where org_id = $1 and team_id = any($2::bigint[])",
    [tx.org, teams],
  );
  return rows.map(({ user_id }) => user_id);
}
