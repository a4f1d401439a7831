// A name that comes into use in one transaction is not forgotten by another that does not see it yet.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { OrgTx, Store } from "../../../app/ports.ts";
import { forgetAccounts, keepAccounts, writeAccounts } from "../../../app/store/accounts.ts";
import { writeMembers } from "../../../app/store/members.ts";
import { freshDatabase, skipOf } from "../../support/databases.ts";

const ORG = 7;
const ANN = { id: 11, login: "ann" };
const OLD = { id: 12, login: "old" };

const names = (store: Store) =>
  store.withOrg(ORG, async (tx) => {
    const rows = await tx.query<{ login: string }>("select login from tenant.account order by login");
    return rows.map(({ login }) => login);
  });

const WAYS: Record<string, (tx: OrgTx) => Promise<void>> = {
  "told by GitHub": (tx) => writeAccounts(tx, [ANN], 5),
  "told by GitHub, in an older answer": (tx) => writeAccounts(tx, [ANN], 1),
  "known before": (tx) => keepAccounts(tx, [ANN]),
};

test("on postgres", { skip: skipOf("postgres") }, async (t) => {
  const { store } = await freshDatabase("postgres");
  const begin = () =>
    store.withOrg(ORG, async (tx) => {
      await tx.query("delete from tenant.member");
      await tx.query("delete from tenant.account");
      await writeAccounts(tx, [ANN, OLD], 3);
    });
  const use = async (tx: OrgTx) => void (await writeMembers(tx, [{ id: ANN.id, role: "member" }]));

  for (const [way, name] of Object.entries(WAYS)) {
    await t.test(`${way}: begun before the other forgets, ended after`, async () => {
      await begin();
      const named = Promise.withResolvers<void>();
      const ending = Promise.withResolvers<void>();
      const using = store.withOrg(ORG, async (tx) => {
        await name(tx);
        await use(tx);
        named.resolve();
        await ending.promise;
      });
      await named.promise;
      // Before or after the other has ended: whether it waits is its own affair.
      const forgetting = store.withOrg(ORG, forgetAccounts);
      await Promise.race([forgetting, new Promise((resolve) => setTimeout(resolve, 300))]);
      ending.resolve();
      await Promise.all([using, forgetting]);
      assert.deepEqual(await names(store), ["ann"]);
    });

    await t.test(`${way}: begun while the other forgets`, async () => {
      await begin();
      let using: Promise<void> | undefined;
      await store.withOrg(ORG, async (tx) => {
        await forgetAccounts(tx);
        using = store.withOrg(ORG, async (other) => {
          await name(other);
          await use(other);
        });
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
      await using;
      assert.deepEqual(await names(store), ["ann"]);
    });
  }
});
