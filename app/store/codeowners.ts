// CODEOWNERS of default branches: rules, where lines are wrong, and the same the other way round, by owner.
import type { OrgTx } from "../ports.ts";

/** Where a line is wrong, and how; never what it says. */
export interface LineProblem {
  line: number;
  column: number;
  kind: string;
}

export interface StoredRule {
  line: number;
  pattern: string;
  owners: readonly string[];
}

export interface CodeownersRow {
  repository: number;
  path: string;
  oid: string;
  bytes: number;
  state: "read" | "too-large" | "binary";
  rules: readonly StoredRule[];
  problems: readonly LineProblem[];
  githubProblems: readonly LineProblem[] | null;
  reader: number;
}

/** What is known of a file without reading it again. */
export interface KnownBlob {
  path: string;
  oid: string;
  reader: number;
}

export async function knownBlobs(
  tx: OrgTx,
  repositories: readonly number[],
): Promise<Map<number, KnownBlob>> {
  const rows = await tx.query<{ repository_id: number; path: string; blob_oid: string; reader: number }>(
    `select repository_id, path, blob_oid, reader from tenant.codeowners
     where org_id = $1 and repository_id = any($2::bigint[])`,
    [tx.org, repositories],
  );
  return new Map(
    rows.map(({ repository_id, path, blob_oid, reader }) => [repository_id, { path, oid: blob_oid, reader }]),
  );
}

/** How many had one. */
export async function deleteCodeowners(tx: OrgTx, repositories: readonly number[]): Promise<number> {
  const values = [tx.org, repositories];
  const where = "where org_id = $1 and repository_id = any($2::bigint[])";
  const rows = await tx.query(`delete from tenant.codeowners ${where} returning 1`, values);
  if (rows.length === 0) return 0;
  await tx.query(`delete from tenant.rule_owner ${where}`, values);
  await tx.query(`delete from tenant.owner_permission ${where}`, values);
  return rows.length;
}

export async function writeCodeowners(tx: OrgTx, rows: readonly CodeownersRow[]): Promise<void> {
  if (rows.length === 0) return;
  const repositories = rows.map(({ repository }) => repository);
  await tx.query(
    `insert into tenant.codeowners
       (org_id, repository_id, path, blob_oid, bytes, state, rules, problems, github_problems, reader)
     select $1::bigint, t.repository, t.path, t.oid, t.bytes, t.state, t.rules, t.problems,
       nullif(t."githubProblems", 'null'::jsonb), t.reader
     from jsonb_to_recordset($2::jsonb) as t (repository bigint, path text, oid text, bytes integer, state text,
       rules jsonb, problems jsonb, "githubProblems" jsonb, reader integer)
     order by t.repository
     on conflict (org_id, repository_id) do update set
       path = excluded.path, blob_oid = excluded.blob_oid, bytes = excluded.bytes, state = excluded.state,
       rules = excluded.rules, problems = excluded.problems, github_problems = excluded.github_problems,
       reader = excluded.reader, read_at = now()`,
    [tx.org, JSON.stringify(rows)],
  );
  const named = rows.flatMap(({ repository, rules }) =>
    rules.flatMap(({ line, pattern, owners }) =>
      owners.map((owner) => ({ repository, line, pattern, owner: owner.toLowerCase() })),
    ),
  );
  await tx.query("delete from tenant.rule_owner where org_id = $1 and repository_id = any($2::bigint[])", [
    tx.org,
    repositories,
  ]);
  await tx.query(
    `insert into tenant.rule_owner (org_id, repository_id, owner, line, pattern)
     select $1::bigint, t.* from unnest($2::bigint[], $3::text[], $4::integer[], $5::text[]) as t
     on conflict do nothing`,
    [
      tx.org,
      named.map(({ repository }) => repository),
      named.map(({ owner }) => owner),
      named.map(({ line }) => line),
      named.map(({ pattern }) => pattern),
    ],
  );
  await tx.query(
    `delete from tenant.owner_permission p where p.org_id = $1 and p.repository_id = any($2::bigint[])
     and not exists (select from tenant.rule_owner o
       where o.org_id = $1 and o.repository_id = p.repository_id and o.owner = '@' || p.login)`,
    [tx.org, repositories],
  );
}

export interface KeptBlob extends KnownBlob {
  repository: number;
  githubProblems: readonly LineProblem[] | null;
}

/** GitHub's own word on files that are as they were. Resolves to those that are not, and have to be read. */
export async function keepCodeowners(tx: OrgTx, kept: readonly KeptBlob[]): Promise<number[]> {
  if (kept.length === 0) return [];
  const rows = await tx.query<{ repository_id: number }>(
    `update tenant.codeowners c set path = t.path, github_problems = t."githubProblems"
     from jsonb_to_recordset($2::jsonb) as t (repository bigint, path text, oid text, reader integer,
       "githubProblems" jsonb)
     where c.org_id = $1 and c.repository_id = t.repository and c.blob_oid = t.oid and c.reader = t.reader
     returning c.repository_id`,
    [tx.org, JSON.stringify(kept)],
  );
  const done = new Set(rows.map(({ repository_id }) => repository_id));
  return kept.map(({ repository }) => repository).filter((repository) => !done.has(repository));
}

/** People named in CODEOWNERS, logins in lower case; repositories without any are left out. */
export async function namedUsers(tx: OrgTx, repositories: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await tx.query<{ repository_id: number; logins: string[] }>(
    `select repository_id, array_agg(distinct substr(owner, 2) order by substr(owner, 2)) as logins
     from tenant.rule_owner where org_id = $1 and repository_id = any($2::bigint[])
       and owner like '@%' and owner not like '%/%' group by repository_id`,
    [tx.org, repositories],
  );
  return new Map(rows.map(({ repository_id, logins }) => [repository_id, logins]));
}

/** Repositories whose CODEOWNERS names someone of these. */
export async function repositoriesNaming(tx: OrgTx, logins: readonly string[]): Promise<number[]> {
  const rows = await tx.query<{ repository_id: number }>(
    "select distinct repository_id from tenant.rule_owner where org_id = $1 and owner = any($2::text[])",
    [tx.org, logins.map((login) => `@${login.toLowerCase()}`)],
  );
  return rows.map(({ repository_id }) => repository_id);
}

export interface OwnerPermission {
  repository: number;
  login: string;
  user: number | null;
  permission: "none" | "read" | "triage" | "write" | "maintain" | "admin";
}

/** All of these repositories, in place of what was known. Who is not among them is unknown. */
export async function writeOwnerPermissions(
  tx: OrgTx,
  repositories: readonly number[],
  rows: readonly OwnerPermission[],
): Promise<void> {
  await tx.query(
    "delete from tenant.owner_permission where org_id = $1 and repository_id = any($2::bigint[])",
    [tx.org, repositories],
  );
  await tx.query(
    `insert into tenant.owner_permission (org_id, repository_id, login, user_id, permission)
     select $1::bigint, t.repository, t.login, t.user_id, t.permission
     from unnest($2::bigint[], $3::text[], $4::bigint[], $5::text[]) as t (repository, login, user_id, permission)
     where exists (select from tenant.rule_owner o
       where o.org_id = $1 and o.repository_id = t.repository and o.owner = '@' || t.login)
     on conflict do nothing`,
    [
      tx.org,
      rows.map(({ repository }) => repository),
      rows.map(({ login }) => login),
      rows.map(({ user }) => user),
      rows.map(({ permission }) => permission),
    ],
  );
}
