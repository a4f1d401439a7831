// People and teams are stored, and told to be all there are, while another job of the installation counts a push of theirs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SYNC_MEMBERS } from "../../../app/handlers/sync-members.ts";
import { syncTeamsPartKind } from "../../../app/handlers/sync-teams.ts";
import type { OrgTx, Store } from "../../../app/ports.ts";
import { keepAccounts } from "../../../app/store/accounts.ts";
import { holdInstallation } from "../../../app/store/installation-states.ts";
import { writeInstallation } from "../../../app/store/installations.ts";
import { freshDatabase, skipOf } from "../../support/databases.ts";

const ORG = 7;
const INSTALLATION = 70;
const ANN = { id: 11, login: "ann" };
const TEAM = { id: 3, slug: "team", parent: null, visible: true, members: [ANN.id], repositories: [] };

const WAYS: Record<string, (tx: OrgTx) => Promise<unknown>> = {
  members: (tx) =>
    SYNC_MEMBERS.write(
      { installation: INSTALLATION, members: [{ ...ANN, role: "member" }], whole: true, changed: false },
      tx,
      { generation: 5 },
    ),
  teams: (tx) =>
    syncTeamsPartKind().write(
      {
        installation: INSTALLATION,
        part: { found: [{ ...TEAM, people: [ANN] }], gone: [], unread: [], upTo: null },
        changed: false,
      },
      tx,
      { generation: 6 },
    ),
};

/** Resolves when somebody waits for a row. */
async function waiting(store: Store, ended: () => boolean): Promise<void> {
  for (;;) {
    const [locks] = await store.system((tx) =>
      tx.query<{ count: number }>("select count(*)::int as count from pg_locks where not granted"),
    );
    if ((locks?.count ?? 0) > 0 || ended()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("on postgres", { skip: skipOf("postgres") }, async (t) => {
  const { store } = await freshDatabase("postgres");
  await store.withOrg(ORG, async (tx) => {
    const facts = {
      installation: INSTALLATION,
      org: ORG,
      login: "acme",
      accountType: "Organization",
    } as const;
    await writeInstallation(tx, { ...facts, suspended: false, permissions: {}, createdOn: "2026-11-20" }, 1);
    await keepAccounts(tx, [ANN]);
  });
  const known = () =>
    store.system((tx) => tx.query("select members_known, teams_known from system.installation"));

  for (const [what, write] of Object.entries(WAYS))
    await t.test(`${what}: neither waits for the other for ever`, async () => {
      let ended = false;
      let storing: Promise<unknown> = Promise.resolve();
      await store.withOrg(ORG, async (tx) => {
        await holdInstallation(tx, INSTALLATION);
        storing = store
          .withOrg(ORG, async (other) => {
            await holdInstallation(other, INSTALLATION);
            await write(other);
          })
          .finally(() => {
            ended = true;
          });
        await waiting(store, () => ended);
        await keepAccounts(tx, [ANN]);
      });
      await storing;
    });
  assert.deepEqual(await known(), [{ members_known: true, teams_known: true }]);

  await t.test("what is known already keeps no job of the installation waiting", async () => {
    await store.withOrg(ORG, async (tx) => {
      await holdInstallation(tx, INSTALLATION);
      for (const write of Object.values(WAYS))
        await store.withOrg(ORG, async (other) => {
          await other.query("set local lock_timeout = '2s'");
          await holdInstallation(other, INSTALLATION);
          await write(other);
        });
    });
  });
});
