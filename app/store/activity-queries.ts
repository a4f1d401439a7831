// Who changed what, when: sums over the weekly counts.
import type { DirectoryFacts } from "../ownership/drift.ts";
import type { Presence } from "../ownership/reviewers.ts";
import type { OrgTx } from "../ports.ts";
import { numbersIn } from "./number-lists.ts";

/** Of these users in exactly these directories. */
export async function readPresence(
  tx: OrgTx,
  repository: number,
  { directories, users }: { directories: readonly string[]; users: readonly number[] },
): Promise<Presence[]> {
  if (directories.length === 0 || users.length === 0) return [];
  // A look-up for each directory, whatever is known of the table's statistics: `+ 0` keeps the planner from the users' index, by
  // which all they ever did would be walked for each.
  const rows = await tx.query<{ directory: string; users: string; weeks: string; commits: string }>(
    `select d.directory, a.users, a.weeks, a.commits from unnest($3::text[]) d (directory) cross join lateral (
       select array_agg(s.user_id)::text as users, array_agg(${DAY})::text as weeks, array_agg(s.commits)::text as commits
       from (
         select user_id, max(week) as week, sum(commits) as commits from tenant.activity
         where org_id = $1 and repository_id = $2 and directory = d.directory and user_id + 0 = any($4::bigint[])
         group by user_id
       ) s
     ) a where a.users is not null`,
    [tx.org, repository, directories, users],
  );
  return rows.flatMap(({ directory, ...lists }) => {
    const [weeks, commits] = [numbersIn(lists.weeks), numbersIn(lists.commits)];
    return numbersIn(lists.users).map((user_id, at) => ({
      directory,
      user_id,
      week: mondayOf(weeks[at] ?? 0),
      commits: commits[at] ?? 0,
    }));
  });
}

/** User id → the last week. */
export type LastSeen = ReadonlyMap<number, string>;

/** People of one directory that are told without asking for them. */
const MOST_SEEN = 2_000;

/**
 * When `users` were last in exactly these directories, those with nobody left out; of everybody where null, and a directory of
 * more than `MOST_SEEN` people comes as null then.
 */
export async function readLastSeen(
  tx: OrgTx,
  repository: number,
  { directories, users }: { directories: readonly string[]; users: readonly number[] | null },
): Promise<Map<string, LastSeen | null>> {
  if (directories.length === 0) return new Map();
  // All of it stands in the table's primary index: no row is visited. Planned once only where nobody is looked for: an array that
  // is not known when it is planned is gone through for each row.
  const rows = await tx.query<{ directory: string; users: string | null; weeks: string | null }>(
    `${users ? "" : "/* prepared: last-seen */ "}select d.directory, a.users, a.weeks
     from unnest($3::text[]) d (directory) cross join lateral (
       select count(*) as people, case when count(*) <= $4 then array_agg(s.user_id)::text end as users,
         case when count(*) <= $4 then array_agg(${DAY})::text end as weeks
       from (
         select user_id, max(week) as week from tenant.activity
         where org_id = $1 and repository_id = $2 and directory = d.directory
           ${users ? "and user_id + 0 = any($5::bigint[])" : ""}
         group by user_id
       ) s
     ) a where a.people > 0`,
    [tx.org, repository, directories, ...(users ? [users.length, users] : [MOST_SEEN])],
  );
  return new Map(rows.map(({ directory, ...lists }) => [directory, lastSeen(lists.users, lists.weeks)]));
}

function lastSeen(users: string | null, weeks: string | null): LastSeen | null {
  if (users === null || weeks === null) return null;
  const last = numbersIn(weeks);
  return new Map(numbersIn(users).map((user, at) => [user, mondayOf(last[at] ?? 0)]));
}

/** The Monday of the first day there is, so that no week is below zero. */
const FIRST_MONDAY = "1969-12-29";
const DAY = `s.week - date '${FIRST_MONDAY}'`;
const mondays = new Map<number, string>();

/** There are few of them, and each is asked for often. */
function mondayOf(day: number): string {
  const known = mondays.get(day);
  if (known !== undefined) return known;
  const text = new Date(Date.parse(FIRST_MONDAY) + day * 86_400_000).toISOString().slice(0, 10);
  if (mondays.size < 4_000) mondays.set(day, text);
  return text;
}

/** The last week of each author anywhere in the repository. */
export async function readLastWeeks(tx: OrgTx, repository: number): Promise<LastSeen> {
  const [row] = await tx.query<{ users: string | null; weeks: string | null }>(
    `select array_agg(s.user_id)::text as users, array_agg(${DAY})::text as weeks from (
       select user_id, max(week) as week from tenant.activity
       where org_id = $1 and repository_id = $2 group by user_id
     ) s`,
    [tx.org, repository],
  );
  return lastSeen(row?.users ?? null, row?.weeks ?? null) ?? new Map();
}

/** All directories that were ever seen to change; null where there are more than `most`. */
export async function readDirectories(
  tx: OrgTx,
  repository: number,
  { since, most }: { since: string; most: number },
): Promise<DirectoryFacts[] | null> {
  const rows = await tx.query<DirectoryFacts>(
    `select directory, max(week) as last_week,
       coalesce(sum(commits) filter (where week >= $3::date), 0)::bigint as commits
     from tenant.activity where org_id = $1 and repository_id = $2 group by directory order by directory limit $4`,
    [tx.org, repository, since, most + 1],
  );
  return rows.length > most ? null : rows;
}

/** The part of a repository that is asked about, and since when. */
export interface HistoryRange {
  repository: number;
  /** '' is the top; no slash at the end. */
  directory: string;
  /** Directories below count, too. */
  below: boolean;
  /** A week's Monday. */
  since: string;
}

/** `directory` itself, or what lies below: by comparison, so that no character of a name is a wildcard. */
const WITHIN = `a.org_id = $1 and a.repository_id = $2 and a.week >= $5::date
  and (a.directory = $3 or ($4 and ($3 = '' or starts_with(a.directory, $3 || '/'))))`;
const rangeValues = (tx: OrgTx, { repository, directory, below, since }: HistoryRange) => [
  tx.org,
  repository,
  directory,
  below,
  since,
];

export interface WeekRow {
  week: string;
  user_id: number;
  login: string | null;
  commits: number;
}

/** Weeks, the latest first, and in each its authors by number. */
export const listWeeks = (
  tx: OrgTx,
  range: HistoryRange,
  { after, most }: { after: readonly [week: string, user: number] | null; most: number },
): Promise<WeekRow[]> =>
  tx.query(
    `select a.week, a.user_id, max(p.login) as login, sum(a.commits)::bigint as commits
     from tenant.activity a left join tenant.account p on p.org_id = $1 and p.user_id = a.user_id
     where ${WITHIN} and ($6::date is null or a.week < $6 or (a.week = $6 and a.user_id > $7))
     group by a.week, a.user_id order by a.week desc, a.user_id limit $8`,
    [...rangeValues(tx, range), after?.[0] ?? null, after?.[1] ?? 0, most],
  );

export interface DirectoryRow {
  directory: string;
  commits: number;
  authors: number;
  first_week: string;
  last_week: string;
}

export const listDirectories = (
  tx: OrgTx,
  range: HistoryRange,
  { after, most }: { after: string | null; most: number },
): Promise<DirectoryRow[]> =>
  tx.query(
    `select a.directory, sum(a.commits)::bigint as commits, count(distinct a.user_id) as authors,
       min(a.week) as first_week, max(a.week) as last_week
     from tenant.activity a where ${WITHIN} and ($6::text is null or a.directory > $6)
     group by a.directory order by a.directory limit $7`,
    [...rangeValues(tx, range), after, most],
  );
