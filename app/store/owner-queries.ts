// Who stands behind names: teams with those below and above them, users, logins.
import type { UserFacts } from "../ownership/effective.ts";
import type { TeamRow } from "../ownership/teams.ts";
import type { OrgTx } from "../ports.ts";
import { numbersIn } from "./number-lists.ts";

/** A team with what it may do itself, and the version of its row: another one, as soon as its people or their number change. */
export interface RelatedTeam extends Omit<TeamRow, "members"> {
  version: string;
}

type Grants = TeamRow["grants"][number][];

/** Of names that stand for teams and users, in lower case. */
export interface NamesAsked {
  slugs: readonly string[];
  logins: readonly string[];
  repositories: readonly number[];
}

/**
 * Teams of these slugs, and all above and below them, with what they may do in these repositories; users of these logins, in each of
 * the repositories in which they were asked for.
 */
export async function readNames(
  tx: OrgTx,
  { slugs, logins, repositories }: NamesAsked,
): Promise<{ teams: RelatedTeam[]; users: UserFacts[] }> {
  if (slugs.length + logins.length === 0) return { teams: [], users: [] };
  // One row: of a hundred each is unpacked, and the embedded database packs each, which takes longer than to find them.
  const [row] = await tx.query<{
    teams: [number, string, boolean, number | null, string, Grants | null][] | null;
    users: Omit<UserFacts, "account_id">[] | null;
  }>(
    `/* prepared: read-names */ with recursive named as (
       select team_id, slug, visible, parent_id, xmin::text as version from tenant.team
       where org_id = $1 and lower(slug) = any($2::text[])
     ), above as (
       select * from named
       union
       select t.team_id, t.slug, t.visible, t.parent_id, t.xmin::text
       from above a join tenant.team t on t.org_id = $1 and t.team_id = a.parent_id
     ), below as (
       select * from named
       union
       select t.team_id, t.slug, t.visible, t.parent_id, t.xmin::text
       from below b join tenant.team t on t.org_id = $1 and t.parent_id = b.team_id
     ), granted as materialized (
       select team_id, json_agg(json_build_array(repository_id, permission)) as grants from tenant.team_repository
       where org_id = $1 and repository_id = any($3::bigint[]) and team_id = any(array(select team_id from above))
       group by team_id
     ), related as (
       select json_agg(json_build_array(r.team_id, r.slug, r.visible, r.parent_id, r.version, g.grants)) as teams
       from (select * from above union select * from below) r left join granted g on g.team_id = r.team_id
     ), asked as (
       select json_agg(json_build_object(
         'login', login, 'repository_id', repository_id, 'user_id', user_id, 'permission', permission)) as users
       from tenant.owner_permission
       where org_id = $1 and repository_id = any($3::bigint[]) and login = any($4::text[])
     )
     select teams, users from related, asked`,
    [tx.org, slugs, repositories, logins],
  );
  const asked = row?.users ?? [];
  return {
    teams: (row?.teams ?? []).map(([team_id, slug, visible, parent_id, version, grants]) => ({
      ...{ team_id, slug, visible, parent_id, version },
      grants: grants ?? [],
    })),
    users: [...asked.map((each) => ({ ...each, account_id: null })), ...(await seenOnly(tx, logins, asked))],
  };
}

/** Of those who were asked for nowhere: whom they were seen as. */
async function seenOnly(
  tx: OrgTx,
  logins: readonly string[],
  asked: readonly { login: string }[],
): Promise<UserFacts[]> {
  const known = new Set(asked.map(({ login }) => login));
  const others = logins.filter((login) => !known.has(login));
  if (others.length === 0) return [];
  // Row security lets no index on lower() be used: all accounts are walked, so only where somebody was not asked for.
  const seen = await tx.query<{ login: string; account_id: number }>(
    `select distinct on (lower(login)) lower(login) as login, user_id as account_id from tenant.account
     where org_id = $1 and lower(login) = any($2::text[]) order by lower(login), generation desc`,
    [tx.org, others],
  );
  return seen.map((each) => ({ ...each, repository_id: null, user_id: null, permission: null }));
}

/** People of each of these teams, as GitHub lists them. */
export async function readMembers(tx: OrgTx, teams: readonly number[]): Promise<Map<number, number[]>> {
  if (teams.length === 0) return new Map();
  const rows = await tx.query<{ team_id: number; users: string }>(
    `select team_id, array_agg(user_id)::text as users from tenant.team_member
     where org_id = $1 and team_id = any($2::bigint[]) group by team_id`,
    [tx.org, teams],
  );
  return new Map(rows.map(({ team_id, users }) => [team_id, numbersIn(users)]));
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

export interface NamedTeam {
  team_id: number;
  slug: string;
}

/** The team of this slug, then those below it. */
export const teamAndBelow = (tx: OrgTx, slug: string): Promise<NamedTeam[]> =>
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
export const teamsAbove = (tx: OrgTx, teams: readonly number[]): Promise<NamedTeam[]> =>
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
