// Repositories. A row is written over one that was read earlier, and over no other; what was removed is not put back by an
// older read.
import type { OrgTx } from "../ports.ts";

export interface RepositoryFacts {
  id: number;
  node: string;
  name: string;
  visibility: "public" | "private" | "internal";
  archived: boolean;
  fork: boolean;
  topics: readonly string[];
  /** Name → bytes. */
  languages: Readonly<Record<string, number>>;
  /** Null: empty. */
  head: string | null;
  /** Day of the head's commit, UTC. */
  headDay: string | null;
  /** False: files could not be seen. */
  contentsKnown: boolean;
}

export interface RepositoryState {
  repository_id: number;
  node_id: string;
  activity_oid: string | null;
  /** Day, UTC. */
  observed_since: string;
}

const STATE =
  "repository_id, node_id, activity_oid, to_char(observed_since at time zone 'UTC', 'YYYY-MM-DD') as observed_since";

export async function findRepository(tx: OrgTx, repository: number): Promise<RepositoryState | null> {
  const [row] = await tx.query<RepositoryState>(
    `select ${STATE} from tenant.repository where org_id = $1 and repository_id = $2`,
    [tx.org, repository],
  );
  return row ?? null;
}

/** GitHub's other ids, of those that are known. */
export async function nodesOf(tx: OrgTx, repositories: readonly number[]): Promise<Map<number, string>> {
  const rows = await tx.query<{ repository_id: number; node_id: string }>(
    "select repository_id, node_id from tenant.repository where org_id = $1 and repository_id = any($2::bigint[])",
    [tx.org, repositories],
  );
  return new Map(rows.map(({ repository_id, node_id }) => [repository_id, node_id]));
}

export async function listRepositories(tx: OrgTx): Promise<number[]> {
  const rows = await tx.query<{ repository_id: number }>(
    "select repository_id from tenant.repository where org_id = $1 order by 1",
    [tx.org],
  );
  return rows.map(({ repository_id }) => repository_id);
}

export interface WrittenRepository {
  id: number;
  inserted: boolean;
  /** Commits after the last counted one are there. */
  behind: boolean;
}

/**
 * Those that were written. `since`: the first day whose commits count, of repositories that are new here; one whose last commit
 * is older has nothing to count.
 */
export async function writeRepositories(
  tx: OrgTx,
  all: readonly RepositoryFacts[],
  { generation, since, removed }: { generation: number; since: string; removed: number },
): Promise<WrittenRepository[]> {
  if (all.length === 0) return [];
  const rows = [...all]
    .sort((one, two) => one.id - two.id)
    .map(({ headDay, ...facts }) => ({
      ...facts,
      counted: headDay !== null && headDay < since ? facts.head : null,
    }));
  const written = await tx.query<{ repository_id: number; inserted: boolean; behind: boolean }>(
    `insert into tenant.repository as r (org_id, repository_id, node_id, name, visibility, archived, fork, topics,
       languages, head_oid, contents_known, activity_oid, observed_since, generation)
     select $1::bigint, t.id, t.node, t.name, t.visibility, t.archived, t.fork,
       array(select jsonb_array_elements_text(t.topics)), t.languages, t.head, t."contentsKnown", t.counted,
       $4::date::timestamp at time zone 'UTC', $3::bigint
     from jsonb_to_recordset($2::jsonb) as t (id bigint, node text, name text, visibility text, archived boolean,
       fork boolean, topics jsonb, languages jsonb, head text, "contentsKnown" boolean, counted text)
     where $3::bigint > $5::bigint or exists (select from tenant.repository o where o.org_id = $1 and o.repository_id = t.id)
     order by t.id
     on conflict (org_id, repository_id) do update set
       node_id = excluded.node_id, name = excluded.name, visibility = excluded.visibility,
       archived = excluded.archived, fork = excluded.fork, topics = excluded.topics,
       languages = excluded.languages, head_oid = excluded.head_oid, contents_known = excluded.contents_known,
       generation = excluded.generation, indexed_at = now()
     where r.generation < excluded.generation
     returning repository_id, xmax = 0 as inserted, head_oid is distinct from activity_oid as behind`,
    [tx.org, JSON.stringify(rows), generation, since, removed],
  );
  return written.map(({ repository_id, inserted, behind }) => ({ id: repository_id, inserted, behind }));
}

/** Of this installation: reads before it do not put a repository back. It stays what it is until the transaction ends. */
export async function removedGeneration(tx: OrgTx, installation: number): Promise<number> {
  const [row] = await tx.query<{ generation: number }>(
    "select generation from system.removal where installation_id = $1 for no key update",
    [installation],
  );
  return row?.generation ?? 0;
}

/** Those of `repositories` that were not read later, with all that hangs on them. */
export async function removeRepositories(
  tx: OrgTx,
  repositories: readonly number[],
  { generation, installation }: { generation: number; installation: number },
): Promise<number> {
  const rows = await tx.query<{ repository_id: number }>(
    `delete from tenant.repository where org_id = $1 and repository_id = any($2::bigint[]) and generation <= $3
     returning repository_id`,
    [tx.org, repositories, generation],
  );
  // Also where there was none: an older read may be about to bring it.
  if (repositories.length > 0)
    await tx.query(
      "update system.removal set generation = greatest(generation, $2) where installation_id = $1",
      [installation, generation],
    );
  if (rows.length > 0)
    await tx.query(
      "delete from tenant.team_repository where org_id = $1 and repository_id = any($2::bigint[])",
      [tx.org, rows.map(({ repository_id }) => repository_id)],
    );
  return rows.length;
}
