// Everything the index says, in an order of its own: what two ways to the same end are compared by. Left out is when something
// was read, and the numbers that only order reads.
import type { Store } from "../../app/ports.ts";

const TABLES = [
  "repository",
  "codeowners",
  "rule_owner",
  "account",
  "member",
  "team",
  "team_member",
  "team_repository",
  "owner_permission",
  "activity",
] as const;
const LEFT_OUT = ["generation", "indexed_at", "read_at", "confirmed_at"];

export type Dump = Record<string, string[]>;

export async function dumpIndex(store: Store, orgs: readonly number[]): Promise<Dump> {
  const dump: Dump = {};
  for (const org of orgs)
    for (const table of TABLES)
      dump[`${org} ${table}`] = await store.withOrg(org, async (tx) => {
        const rows = await tx.query<{ row: Record<string, unknown> }>(
          `select to_jsonb(t) - $1::text[] as row from tenant.${table} t`,
          [LEFT_OUT],
        );
        return rows.map(({ row }) => JSON.stringify(Object.entries(row).sort())).sort();
      });
  dump.installation = await store.system(async (tx) => {
    const rows = await tx.query<{ row: unknown }>(
      `select to_jsonb(i) - '{generation,synced_at,changed_at,purged_at}'::text[] as row
       from system.installation i where state <> 'deleted' order by installation_id`,
    );
    return rows.map(({ row }) => JSON.stringify(row));
  });
  return dump;
}

/** Of one test's run to the next. */
export async function emptyIndex(store: Store, orgs: readonly number[]): Promise<void> {
  for (const org of orgs)
    await store.withOrg(org, async (tx) => {
      for (const table of TABLES.toReversed()) await tx.query(`delete from tenant.${table}`);
    });
  await store.system((tx) => tx.query("delete from system.removal"));
  await store.system((tx) => tx.query("delete from system.cursor where name like 'teams:%'"));
  await store.system((tx) => tx.query("delete from system.installation"));
}
