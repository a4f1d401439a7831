// Who stands behind names: teams with those below and above them, users, logins.
import type { TeamFacts, UserFacts } from "../ownership/effective.ts";
import type { OrgTx } from "../ports.ts";

/** What to leave out, as if it had been removed. */
export interface Without {
  teams: readonly number[];
  user: number | null;
  /** Leave `user` out of this team only; null: of all. */
  from: number | null;
}
const NOTHING: Without = { teams: [], user: null, from: null };

/** Teams of these slugs, with what they and those above them may do in these repositories. */
export const readTeams = (
  tx: OrgTx,
  slugs: readonly string[],
  repositories: readonly number[],
  without: Without = NOTHING,
): Promise<TeamFacts[]> =>
  slugs.length === 0
    ? Promise.resolve([])
    : tx.query(
        `with recursive named as (
           select team_id, slug, visible, parent_id from tenant.team
           where org_id = $1 and lower(slug) = any($2::text[]) and team_id <> all($4::bigint[])
         ), above as (
           select team_id as named_id, team_id, parent_id from named
           union
           select a.named_id, t.team_id, t.parent_id
           from above a join tenant.team t on t.org_id = $1 and t.team_id = a.parent_id
         ), below as (
           select team_id as named_id, team_id from named
           union
           select b.named_id, t.team_id from below b join tenant.team t
             on t.org_id = $1 and t.parent_id = b.team_id and t.team_id <> all($4::bigint[])
         )
         select n.team_id, n.slug, n.visible,
           coalesce((select jsonb_agg(distinct m.user_id) from below b
             join tenant.team_member m on m.org_id = $1 and m.team_id = b.team_id
             where b.named_id = n.team_id
               and not (m.user_id is not distinct from $5::bigint and ($6::bigint is null or m.team_id = $6))),
             '[]') as members,
           coalesce((select jsonb_agg(jsonb_build_array(g.repository_id, g.permission)) from above a
             join tenant.team_repository g on g.org_id = $1 and g.team_id = a.team_id
               and g.repository_id = any($3::bigint[])
             where a.named_id = n.team_id), '[]') as grants
         from named n`,
        [tx.org, slugs, repositories, without.teams, without.user, without.from],
      );

/** Users of these logins, in each of these repositories in which they were asked for. */
export const readUsers = (
  tx: OrgTx,
  logins: readonly string[],
  repositories: readonly number[],
): Promise<UserFacts[]> =>
  logins.length === 0
    ? Promise.resolve([])
    : tx.query(
        `select n.login, p.repository_id, p.user_id, p.permission,
           (select a.user_id from tenant.account a where a.org_id = $1 and lower(a.login) = n.login
            order by a.generation desc limit 1) as account_id
         from unnest($2::text[]) n (login) left join tenant.owner_permission p
           on p.org_id = $1 and p.login = n.login and p.repository_id = any($3::bigint[])`,
        [tx.org, logins, repositories],
      );

export async function readLogins(tx: OrgTx, users: readonly number[]): Promise<Map<number, string>> {
  if (users.length === 0) return new Map();
  const rows = await tx.query<{ user_id: number; login: string }>(
    "select user_id, login from tenant.account where org_id = $1 and user_id = any($2::bigint[])",
    [tx.org, users],
  );
  return new Map(rows.map(({ user_id, login }) => [user_id, login]));
}

export interface NamedUser {
  user_id: number;
  login: string;
}

export async function findUser(tx: OrgTx, login: string): Promise<NamedUser | null> {
  const [row] = await tx.query<NamedUser>(
    `select user_id, login from tenant.account where org_id = $1 and lower(login) = $2
     order by generation desc limit 1`,
    [tx.org, login.toLowerCase()],
  );
  return row ?? null;
}

export interface TeamRow {
  team_id: number;
  slug: string;
}

/** The team of this slug, then those below it. */
export const teamAndBelow = (tx: OrgTx, slug: string): Promise<TeamRow[]> =>
  tx.query(
    `with recursive below as (
       select team_id, slug, 0 as depth from tenant.team where org_id = $1 and lower(slug) = $2
       union
       select t.team_id, t.slug, b.depth + 1 from below b join tenant.team t
         on t.org_id = $1 and t.parent_id = b.team_id and b.depth < 50
     )
     select team_id, slug from below group by team_id, slug order by min(depth), team_id`,
    [tx.org, slug.toLowerCase()],
  );

/** These teams and all above them. */
export const teamsAbove = (tx: OrgTx, teams: readonly number[]): Promise<TeamRow[]> =>
  tx.query(
    `with recursive above as (
       select team_id, slug, parent_id from tenant.team where org_id = $1 and team_id = any($2::bigint[])
       union
       select t.team_id, t.slug, t.parent_id
       from above a join tenant.team t on t.org_id = $1 and t.team_id = a.parent_id
     )
     select team_id, slug from above order by team_id`,
    [tx.org, teams],
  );

export async function teamsOf(tx: OrgTx, user: number): Promise<number[]> {
  const rows = await tx.query<{ team_id: number }>(
    "select team_id from tenant.team_member where org_id = $1 and user_id = $2",
    [tx.org, user],
  );
  return rows.map(({ team_id }) => team_id);
}

/** Logins of all members of these teams, in lower case. */
export async function loginsIn(tx: OrgTx, teams: readonly number[]): Promise<string[]> {
  const rows = await tx.query<{ login: string }>(
    `select distinct lower(a.login) as login from tenant.team_member m
       join tenant.account a on a.org_id = $1 and a.user_id = m.user_id
     where m.org_id = $1 and m.team_id = any($2::bigint[])`,
    [tx.org, teams],
  );
  return rows.map(({ login }) => login);
}
