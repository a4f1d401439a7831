// Lanes are named after repositories: after an uninstall none of them is left, a worker may be in one or not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lanes } from "../../../app/handlers/job.ts";
import {
  purgeInstallation,
  syncPermissions,
  syncPermissionsLater,
  syncRepository,
} from "../../../app/handlers/wanted.ts";
import { insertJobs } from "../../../app/store/jobs.ts";
import { claimLanes, holdLane, pruneLanes, releaseLane } from "../../../app/store/lanes.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { openDoor } from "../../support/github-world/answers.ts";
import { Events } from "../../support/github-world/events.ts";
import { type Installation, World } from "../../support/github-world/state.ts";
import { IndexRunner } from "../../support/index-runner.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");
const CLAIM = { leaseSeconds: 3_600, most: 8, mostOfOneInstallation: 8, working: [] };

for (const name of DATABASES)
  test(`on ${name}`, { skip: skipOf(name) }, async () => {
    const { store } = await freshDatabase(name);
    const world = new World();
    const events = new Events(world);
    const installed = ["acme", "globex"].map((login) => {
      const org = events.addAccount(login);
      const repository = events.create(org, { name: "shop" });
      return { repository, installation: events.install(org, "2026-11-20T10:00:00Z") };
    });
    const [gone, stays] = installed;
    assert.ok(gone && stays);
    const runner = new IndexRunner({ store, github: openDoor(world).github, now: NOW });
    const settle = async () => {
      for (const sent of world.sent.splice(0)) runner.deliver(sent);
      await runner.drain();
    };
    await settle();
    const jobs = installed.map(({ installation, repository }) => syncRepository(installation, repository));
    await store.system((tx) => insertJobs(tx, jobs));
    const dead = syncPermissions(gone.installation, [gone.repository]);
    // Of the lane that the purge is in: what waits for hours, and what was given up.
    await store.system(async (tx) => {
      await insertJobs(tx, [dead]);
      await tx.query("update system.job set state = 'dead' where kind = 'sync-permissions'");
      await insertJobs(tx, [
        syncPermissionsLater(gone.installation, [gone.repository], 9_000),
        syncPermissionsLater(stays.installation, [stays.repository], 9_000),
        purgeInstallation(gone.installation),
      ]);
    });
    // In the midst of both when one of them is uninstalled.
    const claimed = await store.system((tx) => claimLanes(tx, CLAIM));
    const leases = claimed.filter(({ lane }) => lane.startsWith("repository:"));
    assert.equal(leases.length, 2);
    events.uninstall(world.installations.get(gone.installation) as Installation);
    await settle();
    assert.deepEqual(
      await store.system((tx) =>
        tx.query(
          "select installation_id as installation, kind, state from system.job order by installation_id, kind",
        ),
      ),
      [
        { installation: gone.installation, kind: "purge-installation", state: "ready" },
        { installation: stays.installation, kind: "sync-permissions", state: "ready" },
        { installation: stays.installation, kind: "sync-repository", state: "ready" },
      ],
    );
    // Their own lanes.
    await store.system((tx) =>
      tx.query("delete from system.job where run_at > now() or kind like 'purge-%'"),
    );
    await store.system((tx) => tx.query("delete from system.lane where lane like 'installation:%'"));
    const left = async () => {
      const rows = await store.system((tx) =>
        tx.query<{ lane: string }>("select lane from system.lane order by lane"),
      );
      return rows.map(({ lane }) => lane);
    };
    assert.deepEqual(await left(), [lanes.repository(stays.repository)]);
    const held = await store.system(async (tx) => {
      for (const lease of leases) if (lease.installation === gone.installation) await releaseLane(tx, lease);
      return Promise.all(leases.map(async (lease) => [lease.installation, await holdLane(tx, lease)]));
    });
    assert.deepEqual(
      Object.fromEntries(held),
      { [gone.installation]: false, [stays.installation]: true },
      "who worked for it writes nothing any more",
    );

    // One that was locked while it was purged.
    await store.system((tx) =>
      tx.query(
        "insert into system.lane (lane, installation_id, served_at) values ('repository:1', $1, now()), ('repository:2', $2, now())",
        [gone.installation, stays.installation],
      ),
    );
    assert.equal(await store.system((tx) => pruneLanes(tx, 10)), 1);
    assert.deepEqual((await left()).sort(), ["repository:2", lanes.repository(stays.repository)].sort());
  });
