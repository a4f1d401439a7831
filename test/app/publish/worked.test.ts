// From a stored delivery to the comment, by workers over both databases.
import assert from "node:assert/strict";
import { test } from "node:test";
import { reduceDelivery } from "../../../app/handlers/index.ts";
import type { JobKind } from "../../../app/handlers/job.ts";
import { createIntake } from "../../../app/inbox/accept.ts";
import { startWorkers, WORKERS } from "../../../app/inbox/work.ts";
import type { Store, SystemTx } from "../../../app/ports.ts";
import { grantedPermissions } from "../../../app/store/granted-permissions.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { countingMeter, emptied, runnerOf, silent, statesOf, until } from "../../support/inbox.ts";
import type { Scene } from "../../support/second-stage.ts";
import { inScene } from "../../support/second-stage-attacks.ts";
import {
  appOver,
  GRANTED,
  INSTALLATION,
  installed,
  kindOver,
  LOGIN,
  payloadOf,
  stageAsApp,
} from "../../support/stage-as-app.ts";

const QUICK = { ...WORKERS, pollMs: 20 };
const by = stageAsApp();

/** Accepts the run's event once for each guid, and works until each is done. */
async function work(scene: Scene, store: Store, guids: readonly string[], kind: JobKind): Promise<void> {
  const payload = await payloadOf(scene.github, scene.event().payload);
  const reduced = reduceDelivery("workflow_run", payload, Date.now());
  assert.ok(reduced?.job);
  const intake = createIntake({ store, meter: countingMeter() });
  const { installation, repository, action, job } = reduced;
  for (const guid of guids)
    await intake.accept({ guid, event: "workflow_run", installation, repository, action, job });
  const workers = startWorkers(runnerOf(store, [kind], { github: appOver(scene.github) }), QUICK);
  const done = async () => Object.values(await statesOf(store)).every((state) => state === "done");
  await until(done, 30_000).finally(() => workers.stop(1_000));
}

/** As if its lease had run out, and with it the time after which what may have crashed is tried again. */
async function loseLane(tx: SystemTx): Promise<void> {
  await tx.query("update system.job set run_at = now()");
  await tx.query(
    "update system.lane set generation = nextval('system.generation'), leased_until = null, next_at = now()",
  );
}

for (const name of DATABASES) {
  let database: ReturnType<typeof freshDatabase> | undefined;
  const check = (what: string, body: (scene: Scene, store: Store) => Promise<void>) =>
    test(`${name}: ${what}`, { skip: skipOf(name) }, async () => {
      database ??= freshDatabase(name);
      const { store } = await database;
      await emptied(store);
      await installed(store);
      await inScene((scene) => body(scene, store), { by });
    });

  check(
    "a run that is told of again and again ends in one comment, and nothing of it stays",
    async (scene, store) => {
      scene.keep(scene.honest());
      await work(scene, store, ["d1", "d1", "d2", "d3"], kindOver(scene.github, silent) as JobKind);
      const comments = await scene.comments();
      assert.deepEqual(
        comments.map(({ user }) => user.login),
        [LOGIN],
      );
      const jobs = await store.system((tx) => tx.query("select * from system.job"));
      assert.deepEqual(jobs, []);
    },
  );

  check("a worker that loses its lane after it has written leaves one comment", async (scene, store) => {
    scene.keep(scene.honest());
    const kind = kindOver(scene.github, silent);
    let reads = 0;
    const losing: JobKind = {
      ...(kind as JobKind),
      read: async (job, world) => {
        const facts = await kind.read(job, world);
        reads += 1;
        if (reads === 1) await store.system((tx) => loseLane(tx));
        return facts;
      },
    };
    await work(scene, store, ["d1"], losing);
    assert.equal(reads, 2);
    assert.equal((await scene.comments()).length, 1);
  });

  check("permissions are those of an active installation", async (_scene, store) => {
    const granted = () => store.system((tx) => grantedPermissions(tx, INSTALLATION));
    assert.deepEqual(Object.fromEntries((await granted()) ?? []), GRANTED);
    await store.system((tx) => tx.query("update system.installation set state = 'suspended'"));
    assert.equal(await granted(), null);
    assert.equal(await store.system((tx) => grantedPermissions(tx, 5)), null);
  });
}
