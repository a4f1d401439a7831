// Whose rows are seen: asserted over the catalogue, so that a table added later is asked, too.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Store } from "../../../app/ports.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";

const tables = (store: Store) =>
  store.system((tx) =>
    tx.query<{ schema: string; name: string; row: boolean; forced: boolean; policies: string[] }>(
      `select n.nspname as schema, c.relname as name, c.relrowsecurity as row, c.relforcerowsecurity as forced,
         array(select pg_get_expr(p.polqual, p.polrelid) || ' / ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
           from pg_policy p where p.polrelid = c.oid and p.polname = 'own_rows') as policies
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
       order by 1, 2`,
    ),
  );

for (const name of DATABASES)
  test(`${name}: every tenant table is under forced row security`, { skip: skipOf(name) }, async () => {
    const { store } = await freshDatabase(name);
    const all = await tables(store);
    const tenant = all.filter(({ schema }) => schema === "tenant");
    assert.ok(tenant.length >= 10, "the schema is there");
    for (const { name: table, row, forced, policies } of tenant) {
      assert.ok(row && forced, `tenant.${table} is not under forced row security`);
      assert.match(policies.join(), /org_id = .*app\.org_id.* \/ .*org_id = .*app\.org_id/, table);
    }
    assert.deepEqual(
      all.filter(({ schema }) => schema !== "tenant" && schema !== "system").map(({ name: table }) => table),
      ["proofmark_migration"],
    );
  });

for (const name of DATABASES)
  test(`${name}: an organisation sees and writes its own rows only`, { skip: skipOf(name) }, async () => {
    const { store } = await freshDatabase(name);
    const add = (org: number, as: number) =>
      store.withOrg(as, (tx) =>
        tx.query("insert into tenant.account (org_id, user_id, login) values ($1, $2, $3)", [org, org, "x"]),
      );
    const seen = <T>(through: (work: Parameters<Store["system"]>[0]) => Promise<T>) =>
      through((tx) => tx.query("select org_id from tenant.account order by 1"));
    await add(1, 1);
    await add(2, 2);
    await assert.rejects(add(2, 1), { code: "42501" });
    assert.deepEqual(await seen((work) => store.withOrg(1, work)), [{ org_id: 1 }]);
    assert.deepEqual(await seen((work) => store.withOrg(2, work)), [{ org_id: 2 }]);
    assert.deepEqual(
      await seen((work) => store.system(work)),
      [],
      "nobody set: nothing seen, after others, too",
    );
    assert.throws(() => store.withOrg(0, async () => 1), RangeError);
  });
