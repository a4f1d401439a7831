// Who stands behind names: teams with those below and above them, users, logins.
import type { TeamFacts, UserFacts } from "../ownership/effective.ts";
import type { OrgTx } from "../ports.ts";

/** What to leave out, as if it had been removed. */
export interface Without {
  teams: readonly number[];
  user: number | null;
  /** Leave `user` out of this team only; null: of all. */
  from: number | null;
  /**
   * GitHub lists people of a team as people of those above it: of these people nobody knows whether they are of these teams by
   * themselves.
   */
  unsure: { people: readonly number[]; teams: readonly number[] };
}
const NOTHING: Without = { teams: [], user: null, from: null, unsure: { people: [], teams: [] } };

/** Teams of these slugs, with what they and those above them may do in these repositories. */
export async function readTeams(
  tx: OrgTx,
  slugs: readonly string[],
  repositories: readonly number[],
  without: Without = NOTHING,
): Promise<TeamFacts[]> {
  if (slugs.length === 0) return [];
  // Look-ups for each team, whatever is known of the tables' statistics: the embedded database keeps none by itself.
  const rows = await tx.query<Omit<TeamFacts, "members"> & { lists: number[][] }>(
    `/* prepared: read-teams */ with recursive named as (
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
         ), members as (
           select b.named_id, jsonb_agg(m.users) filter (where m.users is not null) as lists, bool_or(m.unsure) as unsure
           from below b cross join lateral (
             select jsonb_agg(user_id) filter (where not e.unsure) as users, bool_or(e.unsure) as unsure
             from tenant.team_member cross join lateral (
               select team_id = any($7::bigint[]) and user_id = any($8::bigint[]) as unsure) e
             where org_id = $1 and team_id = b.team_id
               and not (user_id is not distinct from $5::bigint and ($6::bigint is null or team_id = $6))
           ) m where m.unsure is not null group by b.named_id
         ), granted as materialized (
           select team_id, repository_id, permission from tenant.team_repository
           where org_id = $1 and repository_id = any($3::bigint[])
             and team_id = any(array(select team_id from above))
         ), grants as (
           select a.named_id, jsonb_agg(jsonb_build_array(g.repository_id, g.permission)) as list
           from above a join granted g on g.team_id = a.team_id group by a.named_id
         )
         select n.team_id, n.slug, n.visible, coalesce(m.lists, '[]') as lists, coalesce(m.unsure, false) as unsure,
           coalesce(g.list, '[]') as grants
         from named n left join members m on m.named_id = n.team_id left join grants g on g.named_id = n.team_id`,
    [
      tx.org,
      slugs,
      repositories,
      without.teams,
      without.user,
      without.from,
      without.unsure.teams,
      without.unsure.people,
    ],
  );
  return rows.map(({ lists, ...team }) => ({ ...team, members: [...new Set(lists.flat())] }));
}

/** Users of these logins, in each of these repositories in which they were asked for. */
export async function readUsers(
  tx: OrgTx,
  logins: readonly string[],
  repositories: readonly number[],
): Promise<UserFacts[]> {
  if (logins.length === 0) return [];
  const asked = await tx.query<Omit<UserFacts, "account_id">>(
    `/* prepared: read-users */ select login, repository_id, user_id, permission from tenant.owner_permission
     where org_id = $1 and repository_id = any($2::bigint[]) and login = any($3::text[])`,
    [tx.org, repositories, logins],
  );
  const known = new Set(asked.map(({ login }) => login));
  const others = logins.filter((login) => !known.has(login));
  // Row security lets no index on lower() be used: all accounts are walked, so only where somebody was not asked for.
  const seen =
    others.length === 0
      ? []
      : await tx.query<{ login: string; account_id: number }>(
          `select distinct on (lower(login)) lower(login) as login, user_id as account_id from tenant.account
           where org_id = $1 and lower(login) = any($2::text[]) order by lower(login), generation desc`,
          [tx.org, others],
        );
  return [
    ...asked.map((each) => ({ ...each, account_id: null })),
    ...seen.map((each) => ({ ...each, repository_id: null, user_id: null, permission: null })),
  ];
}

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
