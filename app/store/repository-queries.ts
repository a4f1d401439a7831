// Repositories and their CODEOWNERS, as the API asks for them.

import type { FileProblem } from "../ownership/drift.ts";
import type { Rule } from "../ownership/rules.ts";
import type { OrgTx } from "../ports.ts";

/** The organisation's installation that is not deleted. */
export interface OrgRow {
  login: string | null;
  account_type: "Organization" | "User";
  state: "active" | "suspended";
  /** False: no team may be said not to exist. */
  teams_known: boolean;
  synced_at: Date | null;
}

export async function readOrg(tx: OrgTx): Promise<OrgRow | null> {
  const [row] = await tx.query<OrgRow>(
    `select login, account_type, state, teams_known, synced_at from system.installation
     where org_id = $1 and state <> 'deleted'`,
    [tx.org],
  );
  return row ?? null;
}

export interface RepositoryRow {
  /** Of the row: another one as soon as anything of it, or a count of changes in it, is written. */
  version: string;
  repository_id: number;
  name: string;
  visibility: "public" | "private" | "internal";
  archived: boolean;
  fork: boolean;
  topics: string[];
  languages: Readonly<Record<string, number>>;
  observed_since: Date;
  missed_commits: number;
  indexed_at: Date;
  /** False: GitHub did not show files, so CODEOWNERS is unknown and not missing. */
  contents_known: boolean;
  /** Of CODEOWNERS; null where there is none. */
  path: string | null;
  blob_oid: string | null;
  bytes: number | null;
  state: "read" | "too-large" | "binary" | null;
  reader: number | null;
}

const COLUMNS = `r.xmin::text as version, r.repository_id, r.name, r.visibility, r.archived, r.fork, r.topics, r.languages,
  r.observed_since, r.missed_commits, r.indexed_at, r.contents_known, c.path, c.blob_oid, c.bytes, c.state, c.reader`;
const TABLES = `tenant.repository r left join tenant.codeowners c
  on c.org_id = r.org_id and c.repository_id = r.repository_id`;

/** In order of ids, those after `after`. */
export const listRepositories = (
  tx: OrgTx,
  { after, most }: { after: number | null; most: number },
): Promise<RepositoryRow[]> =>
  tx.query(
    `select ${COLUMNS} from ${TABLES} where r.org_id = $1 and r.repository_id > $2
     order by r.repository_id limit $3`,
    [tx.org, after ?? 0, most],
  );

export type RepositoryKey = { id: number } | { name: string };

/** Of two that are told to have one name, the one told last. */
const columnOf = (key: RepositoryKey): [column: string, value: string | number] =>
  "id" in key ? ["r.repository_id", key.id] : ["lower(r.name)", key.name.toLowerCase()];

/** Both in one statement; the repository null where there is none. Null: no installation. */
export async function readOrgWith(
  tx: OrgTx,
  key: RepositoryKey,
): Promise<{ org: OrgRow; repository: RepositoryRow | null } | null> {
  const [column, value] = columnOf(key);
  const [row] = await tx.query<Omit<OrgRow, "state"> & RepositoryRow & { org_state: OrgRow["state"] }>(
    `/* prepared: org-with-${"id" in key ? "number" : "name"} */ select i.login, i.account_type, i.state as org_state, i.teams_known, i.synced_at, ${COLUMNS}
     from system.installation i left join (${TABLES}) on r.org_id = i.org_id and ${column} = $2
     where i.org_id = $1 and i.state <> 'deleted' order by r.generation desc, r.repository_id desc limit 1`,
    [tx.org, value],
  );
  if (!row) return null;
  const { login, account_type, org_state: state, teams_known, synced_at } = row;
  const org = { login, account_type, state, teams_known, synced_at };
  return { org, repository: row.repository_id === null ? null : row };
}

export interface RulesRow {
  path: string;
  blob_oid: string;
  bytes: number;
  state: "read" | "too-large" | "binary";
  reader: number;
  rules: Rule[];
}

/** With the version they are of, in one statement: between two, the file may change. */
export async function readRules(tx: OrgTx, repository: number): Promise<RulesRow | null> {
  const [row] = await tx.query<RulesRow>(
    `select path, blob_oid, bytes, state, reader, rules from tenant.codeowners
     where org_id = $1 and repository_id = $2`,
    [tx.org, repository],
  );
  return row ?? null;
}

export async function readProblems(
  tx: OrgTx,
  repository: number,
): Promise<{ problems: FileProblem[]; github_problems: FileProblem[] | null }> {
  const [row] = await tx.query<{ problems: FileProblem[]; github_problems: FileProblem[] | null }>(
    "select problems, github_problems from tenant.codeowners where org_id = $1 and repository_id = $2",
    [tx.org, repository],
  );
  return row ?? { problems: [], github_problems: null };
}
