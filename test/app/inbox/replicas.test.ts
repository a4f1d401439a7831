// Several replicas over one PostgreSQL, and a PostgreSQL that goes away and comes back.
import assert from "node:assert/strict";
import { connect, createServer, type Server, type Socket } from "node:net";
import { after, test } from "node:test";
import { openPostgres } from "../../../app/adapters/postgres.ts";
import type { JobKind, NewJob } from "../../../app/handlers/job.ts";
import { createIntake } from "../../../app/inbox/accept.ts";
import { startWorkers, WORKERS } from "../../../app/inbox/work.ts";
import type { Store } from "../../../app/ports.ts";
import { StorageError } from "../../../app/store/errors.ts";
import { beginJob, endJob, insertJobs } from "../../../app/store/jobs.ts";
import { claimLanes } from "../../../app/store/lanes.ts";
import { freshDatabase, NO_POSTGRES } from "../../support/databases.ts";
import {
  countedIn,
  countingMeter,
  countKind,
  deliveryOf,
  install,
  runnerOf,
  statesOf,
  until,
} from "../../support/inbox.ts";

const QUICK = { ...WORKERS, pollMs: 50, leaseSeconds: 2 };
const allDone = async (store: Store, count: number) => {
  const states = Object.values(await statesOf(store));
  return states.length === count && states.every((state) => state === "done");
};

test("two replicas take and work the same deliveries: each once, each repository by one at a time", {
  skip: NO_POSTGRES,
}, async () => {
  const { store, urls } = await freshDatabase("postgres");
  const other = await openPostgres({ url: urls?.app ?? "" });
  after(() => other.close());
  await install(store, 1);
  const inLane = new Map<string, number>();
  let together = 0;
  let most = 0;
  const by = new Map<string, number>();
  const kindOf = (replica: string): JobKind<{ who: string }> => ({
    ...countKind,
    read: async (job, world) => {
      const now = (inLane.get(job.lane) ?? 0) + 1;
      inLane.set(job.lane, now);
      most = Math.max(most, now);
      together += 1;
      by.set(replica, (by.get(replica) ?? 0) + 1);
      await new Promise((resolve) => setTimeout(resolve, 2));
      inLane.set(job.lane, (inLane.get(job.lane) ?? 0) - 1);
      return countKind.read(job, world);
    },
  });
  const replicas = [store, other].map((each, n) => ({
    intake: createIntake({ store: each, meter: countingMeter() }),
    workers: startWorkers(runnerOf(each, [kindOf(`r${n}`) as JobKind]), {
      ...QUICK,
      mostOfOneInstallation: 8,
    }),
  }));
  const guids = Array.from({ length: 300 }, (_, n) => `d${n}`);
  const outcomes = await Promise.all(
    // Both get all of them, in opposite order: as balancers and redeliveries do, and as deadlocks like it.
    replicas.flatMap(({ intake }, n) =>
      (n === 0 ? guids : guids.toReversed()).map((guid) =>
        intake.accept(deliveryOf(guid, { lane: `repository:${guid.length + Number(guid.at(-1))}` })),
      ),
    ),
  );
  assert.equal(outcomes.filter((each) => each === "pending").length, guids.length);
  await until(() => allDone(store, guids.length), 20_000);
  await Promise.all(replicas.map(({ workers }) => workers.stop(2_000)));
  const counted = await countedIn(store);
  assert.equal(counted.size, guids.length);
  for (const [who, times] of counted) assert.equal(times, 1, who);
  assert.equal(most, 1, "one delivery of a repository at a time");
  assert.equal(together, guids.length);
  assert.equal(by.size, 2, "both worked");
});

/** Between us and the database: a wire that can be cut. */
async function wire(to: URL): Promise<{ url: string; cut(): Promise<void>; mend(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const listen = (port: number): Promise<Server> =>
    new Promise((resolve) => {
      const server = createServer((near) => {
        const far = connect(Number(to.port), to.hostname);
        for (const [one, two] of [
          [near, far],
          [far, near],
        ] as const) {
          sockets.add(one);
          one.on("error", () => {});
          one.once("close", () => void two.destroy());
          one.pipe(two);
        }
      });
      server.listen(port, "127.0.0.1", () => resolve(server));
    });
  let server = await listen(0);
  const { port } = server.address() as { port: number };
  const cut = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
  };
  after(cut);
  const url = new URL(to);
  url.port = String(port);
  return {
    url: url.href,
    cut,
    mend: async () => {
      server = await listen(port);
    },
  };
}

test("while the database is away deliveries are refused and nothing is lost; when it is back all goes on", {
  skip: NO_POSTGRES,
}, async () => {
  const { store: aside, urls } = await freshDatabase("postgres");
  await install(aside, 1);
  const { url, cut, mend } = await wire(new URL(urls?.app ?? ""));
  const store = await openPostgres({ url });
  const intake = createIntake({ store, meter: countingMeter() });
  let waiting = () => {};
  const held = new Promise<void>((resolve) => {
    waiting = resolve;
  });
  let begun = false;
  const slow: JobKind<{ who: string }> = {
    ...countKind,
    read: async (job, world) => {
      begun = true;
      await held;
      return countKind.read(job, world);
    },
  };
  const workers = startWorkers(runnerOf(store, [slow as JobKind]), QUICK);
  await intake.accept(deliveryOf("before"));
  await until(() => begun);
  await cut();
  await assert.rejects(intake.accept(deliveryOf("meanwhile")), StorageError);
  waiting();
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(await statesOf(aside), { before: "pending" }, "its job could not be ended");
  await mend();
  await until(async () => {
    try {
      return (await intake.accept(deliveryOf("meanwhile"))) !== null;
    } catch (error) {
      assert.ok(error instanceof StorageError);
      return false;
    }
  });
  // The attempt that was cut off is due again after half a minute.
  await aside.system((tx) => tx.query("update system.job set run_at = now()"));
  await aside.system((tx) => tx.query("update system.lane set next_at = now() where next_at is not null"));
  await until(() => allDone(aside, 2));
  await workers.stop(2_000);
  assert.deepEqual([...(await countedIn(aside))].sort(), [
    ["before", 1],
    ["meanwhile", 1],
  ]);
  await store.close();
});

test("work that is asked for again in the moment it ends is done again at once", {
  skip: NO_POSTGRES,
}, async () => {
  const { store } = await freshDatabase("postgres");
  await install(store, 1);
  const job: NewJob = { lane: "repository:7", kind: "count", installation: 1, hint: {}, same: "count:7" };
  await store.system((tx) => insertJobs(tx, [job]));
  const [lease] = await store.system((tx) => claimLanes(tx, { ...QUICK, working: [] }));
  assert.ok(lease);
  const begun = await store.system((tx) => beginJob(tx, lease, 30));
  assert.ok(begun);
  let ending: Promise<number[]> = Promise.resolve([]);
  await store.system(async (tx) => {
    await insertJobs(tx, [job]);
    ending = store.system((other) => endJob(other, begun, "done"));
    // It waits for the row by now.
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await ending;
  const rows = await store.system((tx) =>
    tx.query("select attempts, run_at <= now() as due from system.job where work = 'count:7'"),
  );
  assert.deepEqual(rows, [{ attempts: 0, due: true }]);
});
