// What is made while the App is being uninstalled: there is no moment in which a key or a badge is put behind the purge's back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { systemRandom } from "../../../app/adapters/random.ts";
import { type KeyWish, makeOne } from "../../../app/keys/manage.ts";
import type { OrgTx, Store } from "../../../app/ports.ts";
import { touchKey } from "../../../app/store/api-keys.ts";
import { putBadge, releaseProject, scoreOf } from "../../../app/store/badges.ts";
import { markDeleted, markPurged, writeInstallation } from "../../../app/store/installations.ts";
import { purgeOrganisation } from "../../../app/store/purge.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { install, until } from "../../support/inbox.ts";
import { issueKey } from "../../support/keys-app.ts";
import { QUICK_HASH } from "../../support/two-tenants.ts";

const PROJECT = "5b".repeat(32);
const GENERATION = 7;
const wish: KeyWish = {
  ...{ name: "late", mode: "live", scopes: ["badge"], projects: [PROJECT], expiresInDays: null },
};
const make = (store: Store, org: number) =>
  makeOne(org, wish, { store, hash: QUICK_HASH, random: systemRandom });

for (const name of DATABASES)
  test(`${name}: a key is made where the App is installed, and nowhere else`, {
    skip: skipOf(name),
  }, async () => {
    const { store } = await freshDatabase(name);
    await install(store, 1);
    await install(store, 2, "suspended");
    await install(store, 3, "deleted");
    const outcomes: string[] = [];
    for (const org of [1001, 1002, 1003, 1004]) {
      const made = await makeOne(org, { ...wish, scopes: ["read"], projects: [] } satisfies KeyWish, {
        store,
        hash: QUICK_HASH,
        random: systemRandom,
      });
      outcomes.push("detail" in made ? made.code : "made");
    }
    assert.deepEqual(outcomes, ["made", "made", "not-installed", "not-installed"]);
    assert.equal("detail" in (await make(store, 1003)), true);
    assert.deepEqual(await left(store, 1003), [], "nor is a project claimed");
  });

for (const name of DATABASES)
  test(`${name}: installed again, no key is made that the purge of what was before would take`, {
    skip: skipOf(name),
  }, async () => {
    const { store } = await freshDatabase(name);
    await install(store, 1);
    const facts = { installation: 77, org: 1001, login: "org-1", accountType: "Organization" } as const;
    const again = { ...facts, suspended: false, permissions: {}, createdOn: "2026-11-22" };
    await uninstall(store);
    const written = await store.system((tx) => writeInstallation(tx, again, GENERATION + 1));
    assert.equal("purge" in written && written.purge, 1);
    const early = await make(store, 1001);
    assert.equal("detail" in early && early.code, "not-installed");
    await purge(store);
    await store.system((tx) => markPurged(tx, 1));
    assert.equal("key" in (await make(store, 1001)), true);
  });

/** Keys, claims and badges. */
const left = (store: Store, org: number) =>
  store.withOrg(org, (tx) =>
    tx.query(`select key_id from tenant.api_key union all select project from tenant.badge_claim
      union all select project from system.badge`),
  );

/** What lets go the transactions that a test keeps open, also where it fails. */
const kept = new Set<() => void>();

/** Runs `work` in a transaction of its own, and keeps it open until it is let go. */
async function open<T>(store: Store, org: number, work: (tx: OrgTx) => Promise<T>) {
  const end = Promise.withResolvers<void>();
  kept.add(end.resolve);
  const there = Promise.withResolvers<void>();
  const done = store.withOrg(org, async (tx) => {
    const result = await work(tx);
    there.resolve();
    await end.promise;
    return result;
  });
  await Promise.race([there.promise, done]);
  return {
    commit: () => {
      end.resolve();
      return done;
    },
  };
}

/** `waits`: for another transaction's lock; else it ended. */
const waitsOrEnds = (store: Store, work: Promise<unknown>) =>
  Promise.race([
    work.then(() => "ended"),
    until(async () => {
      const rows = await store.system((tx) =>
        tx.query(
          "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        ),
      );
      return rows.length > 0;
    }).then(() => "waits"),
  ]);

const uninstall = async (store: Store) => {
  assert.equal(await store.system((tx) => markDeleted(tx, 1, GENERATION)), true);
};
const purge = async (store: Store) => {
  assert.equal(await store.withOrg(1001, (tx) => purgeOrganisation(tx)), true);
};
const onPostgres = (title: string, work: (store: Store) => Promise<void>) =>
  test(`postgres: ${title}`, { skip: skipOf("postgres") }, async () => {
    const { store } = await freshDatabase("postgres");
    await install(store, 1);
    try {
      await work(store);
    } finally {
      for (const letGo of kept) letGo();
    }
  });

onPostgres("who ends an installation waits for a key that is being made, and purges it", async (store) => {
  const end = Promise.withResolvers<void>();
  kept.add(end.resolve);
  const inserted = Promise.withResolvers<void>();
  const slow: Store = {
    ...store,
    withOrg: (org, work) =>
      store.withOrg(org, async (tx) => {
        const result = await work(tx);
        inserted.resolve();
        await end.promise;
        return result;
      }),
  };
  const making = make(slow, 1001);
  await inserted.promise;
  const ending = uninstall(store).then(() => purge(store));
  assert.equal(await waitsOrEnds(store, ending), "waits");
  end.resolve();
  assert.equal("key" in (await making), true);
  await ending;
  assert.deepEqual(await left(store, 1001), []);
});

onPostgres("a key that is asked for while an installation ends is not made", async (store) => {
  const ending = await open(store, 1001, (tx) => markDeleted(tx, 1, GENERATION));
  const making = make(store, 1001);
  assert.equal(await waitsOrEnds(store, making), "waits");
  await ending.commit();
  const made = await making;
  assert.equal("detail" in made && made.code, "not-installed");
  assert.deepEqual(await left(store, 1001), []);
});

onPostgres("a key that is used for the first time of a day is purged all the same", async (store) => {
  const { id } = await issueKey(store, 1001);
  await uninstall(store);
  const using = await open(store, 1001, (tx) => touchKey(tx, id));
  const purging = purge(store);
  assert.equal(await waitsOrEnds(store, purging), "waits");
  await using.commit();
  await purging;
  assert.deepEqual(await left(store, 1001), []);
});

for (const [what, end] of [
  ["its organisation is purged", purge],
  [
    "its project is let go",
    async (store: Store) => {
      assert.equal(await store.withOrg(1001, (tx) => releaseProject(tx, PROJECT)), true);
    },
  ],
] as const)
  onPostgres(`a badge that is written while ${what} goes, too`, async (store) => {
    assert.equal("key" in (await make(store, 1001)), true);
    const writing = await open(store, 1001, (tx) => putBadge(tx, { project: PROJECT, score: 9 }));
    const ending = end(store);
    assert.equal(await waitsOrEnds(store, ending), "waits");
    assert.equal(await writing.commit(), true);
    await ending;
    assert.equal(await store.system((tx) => scoreOf(tx, PROJECT)), null);
  });
