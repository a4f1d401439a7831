// What was missed is found: failed deliveries are asked for again, installations compared, everything read after a long outage.
import assert from "node:assert/strict";
import { test } from "node:test";
import { systemClock } from "../../../app/adapters/clock.ts";
import type { JobKind } from "../../../app/handlers/job.ts";
import { createIntake } from "../../../app/inbox/accept.ts";
import { HEARTBEAT, heartbeatKind } from "../../../app/inbox/heartbeat.ts";
import { PRUNE, pruneKind } from "../../../app/inbox/prune.ts";
import { RECONCILE_DELIVERIES, reconcileDeliveriesKind } from "../../../app/inbox/reconcile-deliveries.ts";
import {
  RECONCILE_INSTALLATIONS,
  reconcileInstallationsKind,
} from "../../../app/inbox/reconcile-installations.ts";
import { runNext } from "../../../app/inbox/run-job.ts";
import { reconciledAge, startInbox } from "../../../app/inbox/start.ts";
import type { GitHubApp, Store } from "../../../app/ports.ts";
import { insertJobs } from "../../../app/store/jobs.ts";
import { claimLanes, releaseLane } from "../../../app/store/lanes.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import {
  countingMeter,
  deliveryOf,
  emptied,
  install,
  nobody,
  runnerOf,
  silent,
  statesOf,
  until,
} from "../../support/inbox.ts";

interface Attempt {
  id: number;
  guid: string;
  status_code: number;
  delivered_at: string;
}

/** GitHub's list of deliveries, newest first, two on a page; and its installations. */
function github(given: { filters?: boolean } = {}) {
  const attempts: Attempt[] = [];
  const installations: { id: number; suspended_at: string | null }[] = [];
  const asked: number[] = [];
  let redeliver: (guid: string) => Promise<number> = async () => 502;
  const add = (guid: string, status: number, minutesAgo = 0) =>
    attempts.unshift({
      id: 1_000 + attempts.length,
      guid,
      status_code: status,
      delivered_at: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
    });
  const pages: number[] = [];
  const app: GitHubApp["asApp"] = async (route, parameters = {}) => {
    if (route === "GET /app/installations") return { status: 200, data: installations, headers: {} };
    if (route === "GET /app/hook/deliveries") {
      const failed = attempts.filter(({ status_code }) => given.filters === false || status_code >= 300);
      const from = Number(parameters.cursor ?? 0);
      pages.push(from);
      const next =
        from + 2 < failed.length
          ? `<https://api.github.com/app/hook/deliveries?cursor=${from + 2}>; rel="next"`
          : "";
      return { status: 200, data: failed.slice(from, from + 2), headers: { link: next } };
    }
    const number = Number(parameters.delivery_id);
    asked.push(number);
    const old = attempts.find(({ id }) => id === number);
    if (!old) throw Object.assign(new Error("not found"), { status: 404 });
    add(old.guid, await redeliver(old.guid));
    return { status: 202, data: {}, headers: {} };
  };
  return {
    ...{ attempts, installations, asked, add, pages },
    port: { ...nobody, asApp: app },
    onRedelivery: (work: typeof redeliver) => {
      redeliver = work;
    },
  };
}

const rows = <Row>(store: Store, sql: string) => store.system((tx) => tx.query<Row>(sql));
const never = new AbortController().signal;

for (const name of DATABASES) {
  let database: ReturnType<typeof freshDatabase> | undefined;
  const check = (what: string, body: (store: Store) => Promise<void>) =>
    test(`${name}: ${what}`, { skip: skipOf(name) }, async () => {
      database ??= freshDatabase(name);
      const { store } = await database;
      await emptied(store);
      await body(store);
    });

  /** The periodic job, whether it is due or not; and what it left. */
  async function run(store: Store, job: typeof HEARTBEAT, kind: JobKind, port: GitHubApp) {
    await store.system((tx) => insertJobs(tx, [job]));
    await rows(store, `update system.job set run_at = now() where work = '${job.same}'`);
    await rows(
      store,
      `update system.lane set next_at = case when lane = '${job.lane}' then now() else now() + interval '1 hour' end where next_at is not null`,
    );
    const [lease] = await store.system((tx) =>
      claimLanes(tx, { leaseSeconds: 30, most: 1, mostOfOneInstallation: 4, working: [] }),
    );
    assert.equal(lease?.lane, job.lane);
    const meter = countingMeter();
    assert.equal(await runNext(lease, never, runnerOf(store, [kind], { github: port, meter })), "ran");
    await store.system((tx) => releaseLane(tx, lease));
    return [...meter.counts.keys()].filter((key) => key.startsWith("jobs{"));
  }

  check("a failed delivery is asked for again until it comes", async (store) => {
    await install(store, 1);
    const hub = github();
    const intake = createIntake({ store, meter: countingMeter() });
    await intake.accept(deliveryOf("stored-but-late"));
    hub.add("too-old", 502, 4 * 24 * 60);
    for (let n = 0; n < 5; n += 1) hub.add(`lost-${n}`, 503, 60);
    hub.add("stored-but-late", 504);
    const meter = countingMeter();
    const kind = reconcileDeliveriesKind({ meter, windowDays: 3 }) as JobKind;
    hub.onRedelivery(async (guid) => {
      if (guid === "lost-0") return 503;
      await intake.accept(deliveryOf(guid));
      return 202;
    });
    await run(store, RECONCILE_DELIVERIES, kind, hub.port);
    assert.deepEqual(Object.keys(await statesOf(store)).sort(), [
      "lost-1",
      "lost-2",
      "lost-3",
      "lost-4",
      "stored-but-late",
    ]);
    assert.equal(hub.asked.length, 5, "each once; nothing stored, nothing too old");
    assert.equal(meter.counts.get("reconciled{what=delivery-came}"), 4);
    await run(store, RECONCILE_DELIVERIES, kind, hub.port);
    assert.equal(hub.asked.length, 5, "not again at once");
    await rows(store, "update system.redelivery set asked_at = now() - interval '1 hour'");
    hub.onRedelivery(async (guid) => {
      await intake.accept(deliveryOf(guid));
      return 202;
    });
    await run(store, RECONCILE_DELIVERIES, kind, hub.port);
    assert.equal(hub.asked.length, 6);
    assert.ok("lost-0" in (await statesOf(store)));
    assert.deepEqual(await rows(store, "select 1 from system.redelivery"), []);
    assert.ok(Number(await reconciledAge(store)) < 60);
    const again = await rows(
      store,
      "select run_at > now() + interval '4 min' as later from system.job where kind = 'reconcile-deliveries'",
    );
    assert.deepEqual(again, [{ later: true }], "and it comes again by itself");
  });

  check("one that always fails is asked for five times, and only what is new is read", async (store) => {
    const hub = github({ filters: false });
    const kind = reconcileDeliveriesKind({ meter: countingMeter(), windowDays: 3 }) as JobKind;
    for (let n = 0; n < 8; n += 1) hub.add(`fine-${n}`, 202, 2_000 - n);
    hub.add("poison", 500, 90);
    for (let n = 0; n < 8; n += 1) {
      await run(store, RECONCILE_DELIVERIES, kind, hub.port);
      await rows(store, "update system.redelivery set asked_at = asked_at - interval '20 hours'");
    }
    assert.equal(hub.asked.length, 5);
    hub.pages.length = 0;
    await run(store, RECONCILE_DELIVERIES, kind, hub.port);
    assert.ok(hub.pages.length < 5, `read ${hub.pages.length} pages of what it knows`);
  });

  check("GitHub being away is no reason to forget", async (store) => {
    const hub = github();
    hub.add("lost", 503);
    const kind = reconcileDeliveriesKind({ meter: countingMeter(), windowDays: 3 }) as JobKind;
    const away = { ...hub.port, asApp: () => Promise.reject(Object.assign(new Error("x"), { status: 502 })) };
    assert.deepEqual(await run(store, RECONCILE_DELIVERIES, kind, away), [
      "jobs{kind=reconcile-deliveries,result=failed}",
    ]);
    assert.equal(await reconciledAge(store), null);
    await run(store, RECONCILE_DELIVERIES, kind, hub.port);
    assert.equal(hub.asked.length, 1);
  });

  check("installations are compared with GitHub's", async (store) => {
    const hub = github();
    for (const each of [1, 2, 3, 4]) await install(store, each);
    await install(store, 5, "suspended");
    await install(store, 6, "deleted");
    const when = new Date().toISOString();
    hub.installations.push(
      { id: 1, suspended_at: null },
      { id: 2, suspended_at: when },
      { id: 3, suspended_at: null },
    );
    hub.installations.push({ id: 5, suspended_at: null }, { id: 7, suspended_at: null });
    const kind = reconcileInstallationsKind(countingMeter()) as JobKind;
    await run(store, RECONCILE_INSTALLATIONS, kind, hub.port);
    const wanted = () =>
      rows<{ kind: string; of: number; extent: string | null }>(
        store,
        "select kind, installation_id as of, hint->>'extent' as extent from system.job where kind like 'sync%' order by 1, 2",
      );
    const sync = (of: number) => ({ kind: "sync-installation", of, extent: null });
    const list = (of: number, extent: string) => ({ kind: "sync-repositories", of, extent });
    assert.deepEqual(await wanted(), [
      sync(2),
      sync(4),
      sync(5),
      sync(7),
      list(1, "whole"),
      list(3, "whole"),
    ]);
    await rows(store, "delete from system.job where kind like 'sync%'");
    await run(store, RECONCILE_INSTALLATIONS, kind, hub.port);
    assert.deepEqual((await wanted()).slice(4), [list(1, "all"), list(3, "all")], "the whole once a day");
    const [spread] = await rows<{ minutes: number }>(
      store,
      "select extract(epoch from max(run_at) - min(run_at)) / 60 as minutes from system.job where kind = 'sync-repositories'",
    );
    assert.ok(Number(spread?.minutes) > 20, "not all at once");
  });

  check("an App that is installed nowhere soon finds out that it is", async (store) => {
    const hub = github();
    const kind = reconcileInstallationsKind(countingMeter()) as JobKind;
    const wait = async () => {
      await run(store, RECONCILE_INSTALLATIONS, kind, hub.port);
      const [next] = await rows<{ seconds: number }>(
        store,
        "delete from system.job where kind = 'reconcile-installations' returning extract(epoch from run_at - now())::int as seconds",
      );
      return Number(next?.seconds);
    };
    assert.ok((await wait()) <= 20);
    hub.installations.push({ id: 1, suspended_at: null });
    assert.ok((await wait()) > 3_000, "then once an hour");
  });

  check("an outage longer than GitHub keeps deliveries has everything read again", async (store) => {
    const kind = heartbeatKind({ meter: countingMeter(), windowDays: 3 }) as JobKind;
    const resync = () => rows(store, "select hint from system.job where kind = 'reconcile-installations'");
    await run(store, HEARTBEAT, kind, nobody);
    assert.equal((await resync()).length, 1, "the first time ever");
    await rows(store, "delete from system.job where kind = 'reconcile-installations'");
    for (const [days, times] of [
      ["2.9", 0],
      ["3.1", 1],
    ] as const) {
      await rows(store, `update system.cursor set changed_at = now() - interval '${days} days'`);
      await run(store, HEARTBEAT, kind, nobody);
      assert.equal((await resync()).length, times, `${days} days`);
    }
    await run(store, HEARTBEAT, kind, nobody);
    assert.equal((await resync()).length, 1, "once");
  });

  check("what has had its time is pruned, and nothing else", async (store) => {
    await install(store, 1);
    const intake = createIntake({ store, meter: countingMeter() });
    for (const guid of ["old-done", "old-pending", "young-done"])
      await intake.accept(deliveryOf(guid, guid.endsWith("done") ? null : {}));
    await rows(
      store,
      "update system.delivery set received_at = now() - interval '15 days' where guid like 'old%'",
    );
    await rows(
      store,
      "update system.delivery set received_at = now() - interval '13 days' where guid like 'young%'",
    );
    await rows(store, "insert into system.lane (lane) values ('idle'), ('used')");
    await rows(store, "update system.lane set served_at = now() where lane = 'used'");
    await run(store, PRUNE, pruneKind as JobKind, nobody);
    assert.deepEqual(Object.keys(await statesOf(store)), ["old-pending", "young-done"]);
    const left = await rows<{ lane: string }>(store, "select lane from system.lane order by 1");
    assert.deepEqual(
      left.map(({ lane }) => lane),
      ["app:prune", "repository:7", "used"],
    );
  });

  check("they are there from the start, and put back when one was given up", async (store) => {
    const hub = github();
    const start = () =>
      startInbox({
        ...{
          store,
          github: hub.port,
          kinds: new Map(),
          clock: systemClock,
          log: silent,
          meter: countingMeter(),
          windowDays: 3,
        },
        workers: { pollMs: 20 },
      });
    const periodic = () =>
      rows<{ kind: string }>(
        store,
        "select distinct kind from system.job where state = 'ready' and run_at > now() order by 1",
      );
    const all = ["heartbeat", "prune", "reconcile-deliveries", "reconcile-installations"].map((kind) => ({
      kind,
    }));
    const inbox = start();
    await until(async () => (await periodic()).length === 4);
    await inbox.stop(1_000);
    assert.deepEqual(await periodic(), all);
    await rows(store, "update system.job set state = 'dead' where kind = 'prune'");
    const next = start();
    await until(async () => (await periodic()).length === 4);
    await next.stop(1_000);
    assert.deepEqual(await rows(store, "select 1 from system.job where state = 'dead'"), []);
  });
}
