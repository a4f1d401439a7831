// Connections are shared: whatever happens in one organisation's transaction, the next one on the same connection sees its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { OrgTx, Store } from "../../../app/ports.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";

const ORGS = [1, 2, 3];

type Way = "read" | "throw" | "broken-sql" | "refused-write" | "savepoint" | "spoil-setting" | "raw-rollback";
const WAYS: readonly Way[] = [
  "read",
  "throw",
  "broken-sql",
  "refused-write",
  "savepoint",
  "spoil-setting",
  "raw-rollback",
];

const seen = (tx: OrgTx) =>
  tx
    .query<{ login: string }>("select login from tenant.account order by 1")
    .then((rows) => rows.map((row) => row.login));

/** The embedded database's one login may do everything once its transaction ends: docs/app/embedded.md says that it is no boundary. */
const waysOn = (kind: Store["kind"]) => WAYS.filter((way) => kind === "postgres" || way !== "raw-rollback");

async function go(store: Store, org: number, way: Way): Promise<void> {
  const own = [`user-of-${org}`];
  await store
    .withOrg(org, async (tx) => {
      assert.deepEqual(await seen(tx), own, `${way}: what is seen first`);
      if (way === "throw") throw new Error("ours");
      if (way === "broken-sql") await tx.query("select nothing_like_this");
      if (way === "refused-write")
        await tx.query("insert into tenant.account (org_id, user_id, login) values ($1, 9, 'x')", [org + 1]);
      if (way === "savepoint") {
        await tx.query("savepoint here");
        await tx.query("select 1 / 0").catch(() => {});
        await tx.query("rollback to savepoint here");
        assert.deepEqual(await seen(tx), own, "after a savepoint");
      }
      // What SQL of ours would have to do wrong to leave something behind.
      if (way === "spoil-setting") await tx.query("select set_config('app.org_id', '3', true)");
      if (way === "raw-rollback") {
        await tx.query("rollback");
        assert.deepEqual(await seen(tx), [], "the organisation ends with its transaction");
      }
    })
    .catch((error: unknown) => {
      if (error instanceof assert.AssertionError) throw error;
    });
}

for (const name of DATABASES)
  test(`${name}: no connection keeps another's organisation`, { skip: skipOf(name) }, async () => {
    const { store } = await freshDatabase(name);
    for (const org of ORGS)
      await store.withOrg(org, (tx) =>
        tx.query("insert into tenant.account (org_id, user_id, login) values ($1, $1, $2)", [
          org,
          `user-of-${org}`,
        ]),
      );
    const step = fc.record({ org: fc.constantFrom(...ORGS), way: fc.constantFrom(...waysOn(store.kind)) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        await Promise.all(steps.map(({ org, way }) => go(store, org, way)));
        const nobody = await store.system((tx) => tx.query("select 1 from tenant.account"));
        assert.deepEqual(nobody, [], "without an organisation nothing is seen");
      }),
      { numRuns: name === "postgres" ? 25 : 8 },
    );
  });
