// Rows of badges, of all organisations in one table without their names; who may write which stands in `badge_claim`.
import type { Badge } from "../../shared/contract/badge.ts";
import type { OrgTx, SystemTx } from "../ports.ts";

export async function scoreOf(tx: SystemTx, project: string): Promise<number | null> {
  const [row] = await tx.query<{ score: number }>("select score from system.badge where project = $1", [
    project,
  ]);
  return row?.score ?? null;
}

/** False: the project is not the organisation's, any more. The claim is held: whoever ends it finds the badge, too. */
export async function putBadge(tx: OrgTx, { project, score }: Badge): Promise<boolean> {
  const rows = await tx.query(
    `insert into system.badge (project, score)
     select claim.project, $3::smallint from tenant.badge_claim claim
       where claim.org_id = $1 and claim.project = $2 for key share
     on conflict (project) do update set score = excluded.score, updated = now() returning project`,
    [tx.org, project, score],
  );
  return rows.length > 0;
}

/** Those of `projects` that are another organisation's already; the others are this one's from now on. */
export async function claimProjects(tx: OrgTx, projects: readonly string[]): Promise<string[]> {
  await tx.query(
    `insert into tenant.badge_claim (org_id, project) select $1, unnest($2::text[]) on conflict do nothing`,
    [tx.org, projects],
  );
  const own = await tx.query<{ project: string }>(
    "select project from tenant.badge_claim where org_id = $1 and project = any($2)",
    [tx.org, projects],
  );
  const claimed = new Set(own.map(({ project }) => project));
  return projects.filter((project) => !claimed.has(project));
}

export async function countClaims(tx: OrgTx): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    "select count(*)::int as count from tenant.badge_claim where org_id = $1",
    [tx.org],
  );
  return row?.count ?? 0;
}

/** Deletes the record and nothing else; false: it is not the organisation's. */
export async function removeBadge(tx: OrgTx, project: string): Promise<boolean> {
  const claims = await tx.query(
    "select 1 from tenant.badge_claim where org_id = $1 and project = $2 for update",
    [tx.org, project],
  );
  if (claims.length === 0) return false;
  await tx.query("delete from system.badge where project = $1", [project]);
  return true;
}

/** The record and what binds it to the organisation: another one may claim the project from now on. */
export async function releaseProject(tx: OrgTx, project: string): Promise<boolean> {
  // Keys before claims, as a purge has them: the other way round the two could wait for each other.
  await tx.query(
    "update tenant.api_key set projects = array_remove(projects, $2) where org_id = $1 and $2 = any(projects)",
    [tx.org, project],
  );
  if (!(await removeBadge(tx, project))) return false;
  await tx.query("delete from tenant.badge_claim where org_id = $1 and project = $2", [tx.org, project]);
  return true;
}

/** Before an organisation's rows are purged: its claims say which badges are its own. */
export async function removeAllBadges(tx: OrgTx): Promise<void> {
  // First, in a statement of its own: a badge that is being written is waited for, and is seen by the next.
  await tx.query("select 1 from tenant.badge_claim where org_id = $1 for update", [tx.org]);
  await tx.query(
    "delete from system.badge where project in (select project from tenant.badge_claim where org_id = $1)",
    [tx.org],
  );
}
