// Workers over both databases: what is done once, what waits, what is given up, and who may write.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { JobKind } from "../../../app/handlers/job.ts";
import { createIntake } from "../../../app/inbox/accept.ts";
import { runNext } from "../../../app/inbox/run-job.ts";
import { startWorkers, WORKERS } from "../../../app/inbox/work.ts";
import type { Store } from "../../../app/ports.ts";
import { dropJobs, insertJobs } from "../../../app/store/jobs.ts";
import { claimLanes, type Lease, releaseLane } from "../../../app/store/lanes.ts";
import { pauseInstallation } from "../../../app/store/pauses.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import {
  countedIn,
  countingMeter,
  countKind,
  deliveryOf,
  emptied,
  install,
  runnerOf,
  statesOf,
  until,
} from "../../support/inbox.ts";

const QUICK = { ...WORKERS, pollMs: 20 };
const claim = (store: Store, most = 10, cap = 10, working: number[] = []): Promise<Lease[]> =>
  store.system((tx) => claimLanes(tx, { leaseSeconds: 30, most, mostOfOneInstallation: cap, working }));
const rows = <Row>(store: Store, sql: string) => store.system((tx) => tx.query<Row>(sql));
const never = new AbortController().signal;

/** The lane's next job, under a lease of its own. */
async function once(store: Store, kinds: readonly JobKind[], given = {}) {
  const [lease] = await claim(store, 1);
  if (!lease) return "no lane";
  const ran = await runNext(lease, never, runnerOf(store, kinds, given));
  await store.system((tx) => releaseLane(tx, lease));
  return ran;
}

for (const name of DATABASES) {
  // One for all: the embedded one takes seconds to make.
  let database: ReturnType<typeof freshDatabase> | undefined;
  const check = (what: string, body: (store: Store) => Promise<void>) =>
    test(`${name}: ${what}`, { skip: skipOf(name) }, async () => {
      database ??= freshDatabase(name);
      const { store } = await database;
      await emptied(store);
      await install(store, 1);
      await body(store);
    });

  check("each delivery is worked once, a repeated one is not", async (store) => {
    const intake = createIntake({ store, meter: countingMeter() });
    const guids = Array.from({ length: 60 }, (_, n) => `d${n}`);
    const workers = startWorkers(runnerOf(store, [countKind]), QUICK);
    const accepted = await Promise.all(
      [...guids, ...guids].map((guid, n) => intake.accept(deliveryOf(guid, { lane: `repository:${n % 5}` }))),
    );
    assert.equal(accepted.filter((each) => each === "pending").length, 60);
    assert.equal(accepted.filter((each) => each === "duplicate").length, 60);
    await until(async () => Object.values(await statesOf(store)).every((state) => state === "done"));
    await workers.stop(1_000);
    assert.deepEqual(
      [...(await countedIn(store)).values()],
      guids.map(() => 1),
    );
    assert.deepEqual(await rows(store, "select 1 from system.job"), [], "hints are gone");
    assert.deepEqual(
      await rows(store, "select 1 from system.lane where next_at is not null or leased_until is not null"),
      [],
    );
    assert.equal(await intake.accept(deliveryOf("d3")), "duplicate", "long after, too");
  });

  check("what is asked for again while it runs runs once more, with the newer hint", async (store) => {
    const seen: unknown[] = [];
    const same: JobKind = {
      kind: "same",
      read: async (job) => {
        seen.push(job.hint.n);
        if (job.hint.n === 1) {
          await store.system((tx) => insertJobs(tx, [ask(2)]));
          await store.system((tx) => insertJobs(tx, [ask(3)]));
        }
        return null;
      },
      write: async () => [],
    };
    const ask = (n: number) => ({ lane: "a", kind: "same", installation: 1, hint: { n }, same: "same" });
    await store.system((tx) => insertJobs(tx, [ask(0), ask(1)]));
    assert.equal(await once(store, [same]), "ran");
    assert.equal(await once(store, [same]), "ran");
    assert.equal(await once(store, [same]), "no lane");
    assert.deepEqual(seen, [1, 3], "two that came before are one, two that came meanwhile are one");
  });

  check("deliveries that wait for one job are settled with it", async (store) => {
    const intake = createIntake({ store, meter: countingMeter() });
    for (const guid of ["a", "b"]) await intake.accept(deliveryOf(guid, { same: "one" }));
    await once(store, [countKind]);
    assert.deepEqual(await statesOf(store), { a: "done", b: "done" });
    assert.deepEqual([...(await countedIn(store))], [["b", 1]]);
  });

  check("a worker that comes late writes nothing", async (store) => {
    await createIntake({ store, meter: countingMeter() }).accept(deliveryOf("late"));
    let wakeUp = () => {};
    const asleep = new Promise<void>((resolve) => {
      wakeUp = resolve;
    });
    const sleeper: JobKind = {
      ...countKind,
      read: async () => {
        await asleep;
        return { who: "the late one" };
      },
    };
    const [first] = await claim(store);
    assert.ok(first);
    const meter = countingMeter();
    const late = runNext(first, never, runnerOf(store, [sleeper], { meter }));
    await until(async () => (await rows(store, "select 1 from system.job where attempts = 1")).length === 1);
    assert.deepEqual(await claim(store), [], "leased");
    await rows(store, "update system.lane set leased_until = now() - interval '1 s'");
    await rows(store, "update system.job set run_at = now()");
    const [second] = await claim(store);
    assert.ok(second && second.generation > first.generation);
    assert.equal(await runNext(second, never, runnerOf(store, [countKind])), "ran");
    wakeUp();
    assert.equal(await late, "stop");
    assert.equal(meter.counts.get("jobs{kind=count,result=lost}"), 1);
    assert.deepEqual([...(await countedIn(store))], [["late", 1]], "the second's, once");
    await store.system((tx) => releaseLane(tx, first));
    const [lane] = await rows<{ free: boolean }>(
      store,
      "select leased_until is null as free from system.lane",
    );
    assert.equal(lane?.free, false, "and it lets go of nothing that is not its own");
  });

  check("a job that fails steps behind the others, and is given up in the end", async (store) => {
    const bad: JobKind = {
      kind: "bad",
      read: () => Promise.reject(Object.assign(new Error("names a secret"), { status: 502 })),
      write: async () => [],
    };
    const intake = createIntake({ store, meter: countingMeter() });
    await intake.accept(deliveryOf("bad", { kind: "bad" }));
    await intake.accept(deliveryOf("good"));
    await once(store, [bad, countKind]);
    await once(store, [bad, countKind]);
    assert.deepEqual(await statesOf(store), { bad: "pending", good: "done" });
    for (let n = 0; n < 11; n += 1) {
      assert.equal(await once(store, [bad]), "no lane", `waits after attempt ${n + 1}`);
      await rows(store, "update system.job set run_at = now()");
      await rows(store, "update system.lane set next_at = now()");
      await once(store, [bad]);
    }
    assert.deepEqual(await statesOf(store), { bad: "dead", good: "done" });
    assert.deepEqual(await rows(store, "select state, problem, attempts from system.job"), [
      { state: "dead", problem: "github-502", attempts: 12 },
    ]);
    assert.equal(await intake.accept(deliveryOf("good")), "duplicate");
    assert.equal(await intake.accept(deliveryOf("bad")), "pending", "sent again, it is taken up again");
    await once(store, [countKind]);
    assert.deepEqual(await statesOf(store), { bad: "done", good: "done" });
    assert.deepEqual(await rows(store, "select 1 from system.job"), []);
  });

  check("a job that takes its process down is given up, too", async (store) => {
    await createIntake({ store, meter: countingMeter() }).accept(deliveryOf("x"));
    await rows(store, "update system.job set attempts = 12");
    await once(store, [countKind]);
    assert.deepEqual(await statesOf(store), { x: "dead" });
    assert.deepEqual(await rows(store, "select problem from system.job"), [{ problem: "crashed" }]);
  });

  check("GitHub's limit leaves one installation alone, and costs no attempt", async (store) => {
    await install(store, 2);
    const limited: JobKind = {
      ...countKind,
      kind: "limited",
      read: () => Promise.reject(Object.assign(new Error("limit"), { status: 403, retryAfterSeconds: 90 })),
    };
    const intake = createIntake({ store, meter: countingMeter() });
    await intake.accept(deliveryOf("a", { kind: "limited", lane: "repository:1" }));
    await intake.accept(deliveryOf("b", { lane: "repository:2" }));
    await intake.accept(deliveryOf("c", { installation: 2, lane: "repository:3" }));
    await rows(
      store,
      "update system.lane set next_at = next_at - interval '1 s' where lane = 'repository:1'",
    );
    assert.equal(await once(store, [limited, countKind]), "stop");
    assert.deepEqual(
      (await claim(store)).map(({ lane }) => lane),
      ["repository:3"],
      "the other goes on",
    );
    assert.deepEqual(
      await rows(
        store,
        "select attempts, run_at > now() + interval '80 s' as later from system.job where kind = 'limited'",
      ),
      [{ attempts: 0, later: true }],
    );
    await store.system((tx) => pauseInstallation(tx, 1, 1));
    assert.deepEqual(await claim(store), [], "a shorter pause does not shorten it");
    await rows(store, "update system.pause set until = now()");
    assert.deepEqual(
      (await claim(store)).map(({ lane }) => lane),
      ["repository:2"],
    );
  });

  check("lanes are shared out between installations", async (store) => {
    await install(store, 2);
    const jobs = [1, 2].flatMap((installation) =>
      Array.from({ length: 6 }, (_, n) => ({
        lane: `repository:${installation}${n}`,
        kind: "count",
        installation,
        hint: {},
        delaySeconds: installation === 1 ? -60 : 0,
      })),
    );
    await store.system((tx) => insertJobs(tx, jobs));
    const of = (leases: readonly Lease[]) =>
      leases
        .map(({ installation }) => installation)
        .sort()
        .join("");
    assert.equal(of(await claim(store, 4)), "1122", "the one that waits longer takes no more");
    assert.equal(of(await claim(store, 10, 3, [1, 1, 2, 2])), "12", "three each at most");
    assert.equal(of(await claim(store, 10, 3, [1, 1, 1, 2, 2, 2])), "");
    const [one] = await claim(store, 1, 10);
    const [two] = await claim(store, 1, 10);
    assert.notEqual(one?.installation, two?.installation, "in turns");
  });

  check(
    "deleted installations' deliveries are dropped, suspended ones' wait, unknown ones' are looked into",
    async (store) => {
      const intake = createIntake({ store, meter: countingMeter() });
      await install(store, 3, "deleted");
      assert.equal(await intake.accept(deliveryOf("gone", { installation: 3 }, 3)), "dropped");
      await intake.accept(deliveryOf("deleted-later"));
      await intake.accept(deliveryOf("suspended", { installation: 4, lane: "repository:4" }, 4));
      await intake.accept(deliveryOf("unknown", { installation: 5, lane: "repository:5" }, 5));
      await install(store, 4, "suspended");
      await install(store, 1, "deleted");
      for (let n = 0; n < 3; n += 1) await once(store, [countKind]);
      assert.deepEqual(await statesOf(store), {
        "deleted-later": "dropped",
        gone: "dropped",
        suspended: "pending",
        unknown: "pending",
      });
      const waiting = await rows(
        store,
        "select kind, installation_id as of, problem, attempts from system.job order by 2, 1",
      );
      assert.deepEqual(waiting, [
        { kind: "count", of: 4, problem: "suspended", attempts: 0 },
        { kind: "count", of: 5, problem: "installation-unknown", attempts: 1 },
        { kind: "look", of: 5, problem: null, attempts: 0 },
      ]);
    },
  );

  check("an installation that ends while GitHub is read gets no rows any more", async (store) => {
    await createIntake({ store, meter: countingMeter() }).accept(deliveryOf("x"));
    const ends: JobKind<{ who: string }> = {
      ...countKind,
      read: async () => {
        await install(store, 1, "deleted");
        return { who: "x" };
      },
    };
    await once(store, [ends as JobKind]);
    assert.deepEqual(await statesOf(store), { x: "dropped" });
    assert.deepEqual([...(await countedIn(store))], []);
  });

  check("an installation's jobs can be dropped, but those that ask whether it is there", async (store) => {
    const intake = createIntake({ store, meter: countingMeter() });
    await intake.accept(deliveryOf("a"));
    await intake.accept(deliveryOf("b", { lane: "installation:1", kind: "sync-installation" }));
    await intake.accept(deliveryOf("c", { lane: "installation:1" }));
    assert.equal(await store.system((tx) => dropJobs(tx, 1)), 2);
    assert.deepEqual(await statesOf(store), { a: "dropped", b: "pending", c: "dropped" });
    assert.deepEqual(await rows(store, "select 1 from system.delivery where repository_id is not null"), []);
    const named = "select guid from system.delivery where work is not null";
    assert.deepEqual(
      await rows(store, named),
      [{ guid: "b" }],
      "a job's name may hold a repository's number",
    );
    await install(store, 1, "deleted");
    await intake.accept(deliveryOf("late", { same: "sync-repository:1:7" }));
    assert.deepEqual(await rows(store, named), [{ guid: "b" }]);
  });

  check("what GitHub refuses has the installation looked at", async (store) => {
    const refused: JobKind = {
      ...countKind,
      read: () => Promise.reject(Object.assign(new Error("no"), { status: 404 })),
    };
    await createIntake({ store, meter: countingMeter() }).accept(deliveryOf("x"));
    await once(store, [refused]);
    assert.deepEqual(await rows(store, "select kind, problem from system.job order by 1"), [
      { kind: "count", problem: "github-404" },
      { kind: "look", problem: null },
    ]);
  });

  check("at the end what runs is waited for, then stopped and left to be done again", async (store) => {
    await createIntake({ store, meter: countingMeter() }).accept(deliveryOf("x"));
    let begun = false;
    const patient: JobKind = {
      ...countKind,
      read: (_job, { signal }) => {
        begun = true;
        return new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(new Error("stopped"))),
        );
      },
    };
    const workers = startWorkers(runnerOf(store, [patient]), QUICK);
    await until(() => begun);
    await workers.stop(50);
    assert.deepEqual(await statesOf(store), { x: "pending" });
    assert.deepEqual(await rows(store, "select attempts, run_at <= now() as due from system.job"), [
      { attempts: 0, due: true },
    ]);
    assert.equal(await once(store, [countKind]), "ran", "the lane is free at once");
  });

  check("who lost its lane asks GitHub nothing more", async (store) => {
    await createIntake({ store, meter: countingMeter() }).accept(deliveryOf("x"));
    let asked = 0;
    const request = async () => {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { status: 200, data: null, headers: {} };
    };
    const github = { asApp: request, asInstallation: async () => request };
    let ended = false;
    const long: JobKind = {
      ...countKind,
      read: async (_job, world) => {
        try {
          while (asked < 1_000)
            await (await world.github.asInstallation(1))("GET /x").then(() => world.github.asApp("GET /y"));
        } finally {
          ended = true;
        }
        return { who: "x" };
      },
    };
    const workers = startWorkers({ ...runnerOf(store, [long]), github }, { ...QUICK, leaseSeconds: 0.6 });
    await until(() => asked > 0);
    await rows(store, "update system.lane set generation = generation + 1");
    await until(() => ended);
    await workers.stop(0);
    assert.ok(asked < 500, `${asked} requests`);
    assert.deepEqual(await statesOf(store), { x: "pending" });
  });

  check("a lease is renewed as long as the work lasts, and its loss is told", async (store) => {
    await createIntake({ store, meter: countingMeter() }).accept(deliveryOf("x"));
    let stopped = false;
    let begun = false;
    const long: JobKind = {
      ...countKind,
      read: (_job, { signal }) => {
        begun = true;
        return new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => {
            stopped = true;
            reject(new Error("stopped"));
          }),
        );
      },
    };
    const workers = startWorkers(runnerOf(store, [long]), { ...QUICK, leaseSeconds: 0.6 });
    await until(() => begun);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    assert.deepEqual(await claim(store), [], "after more than two leases it is still held");
    assert.equal(stopped, false);
    await rows(store, "update system.lane set generation = generation + 1");
    await until(() => stopped);
    await workers.stop(0);
  });
}
