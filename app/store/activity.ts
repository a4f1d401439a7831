// Counts of commits by author, folder and week, and up to which commit they were counted.

import { type Count, weekOf } from "../ownership/activity.ts";
import type { OrgTx } from "../ports.ts";

/** Held until the transaction ends. Null: no such repository. */
export async function holdActivity(
  tx: OrgTx,
  repository: number,
): Promise<{ oid: string | null; since: string } | null> {
  const [row] = await tx.query<{ activity_oid: string | null; since: string }>(
    `select activity_oid, to_char(observed_since at time zone 'UTC', 'YYYY-MM-DD') as since
     from tenant.repository where org_id = $1 and repository_id = $2 for no key update`,
    [tx.org, repository],
  );
  return row ? { oid: row.activity_oid, since: row.since } : null;
}

export interface Counted {
  repository: number;
  counts: readonly Count<number>[];
  /** The commit everything was counted up to. */
  upTo: string | null;
  /** More commits than are counted at once. */
  missed: number;
  /** In place of all counts there are. */
  replace: boolean;
}

export async function writeActivity(
  tx: OrgTx,
  { repository, counts, upTo, missed, replace }: Counted,
): Promise<void> {
  if (replace)
    await tx.query("delete from tenant.activity where org_id = $1 and repository_id = $2", [
      tx.org,
      repository,
    ]);
  const weeks = new Map<string, { who: number; directory: string; week: string; commits: number }>();
  for (const [who, day, directory, commits] of counts) {
    const row = { who: who ?? 0, directory, week: weekOf(day), commits };
    const key = `${row.who} ${row.week} ${directory}`;
    const known = weeks.get(key);
    if (known) known.commits += commits;
    else weeks.set(key, row);
  }
  const rows = [...weeks.values()];
  await tx.query(
    `insert into tenant.activity (org_id, repository_id, directory, user_id, week, commits)
     select $1::bigint, $2::bigint, t.* from unnest($3::text[], $4::bigint[], $5::date[], $6::integer[]) as t
     on conflict (org_id, repository_id, directory, user_id, week) do update set
       commits = activity.commits + excluded.commits`,
    [
      tx.org,
      repository,
      rows.map(({ directory }) => directory),
      rows.map(({ who }) => who),
      rows.map(({ week }) => week),
      rows.map(({ commits }) => commits),
    ],
  );
  await tx.query(
    `update tenant.repository set activity_oid = $3,
       missed_commits = (case when $5 then 0 else missed_commits end) + $4
     where org_id = $1 and repository_id = $2`,
    [tx.org, repository, upTo, missed, replace],
  );
}
