// What /readyz says when something is wrong that a whole App does not easily get into.
import assert from "node:assert/strict";
import { test } from "node:test";
import { systemClock } from "../../../app/adapters/clock.ts";
import { readMigrations } from "../../../app/adapters/migrations.ts";
import { type HealthWorld, healthRoutes } from "../../../app/api/health.ts";
import type { Ask } from "../../../app/api/route.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";

interface Told {
  status: number;
  body: { failing: string[]; checks: Record<string, { ok: boolean; problem?: string; missing?: number }> };
}

function asked(world: Pick<HealthWorld, "store"> & Partial<HealthWorld>) {
  let time = 0;
  const routes = healthRoutes({
    migrations: readMigrations(),
    clock: { now: () => time, sleep: systemClock.sleep },
    meter: { count: () => {}, gauge: () => {}, observe: () => {} },
    numbers: async () => ({ text: "", contentType: "text/plain" }),
    metricsToken: null,
    hasCredentials: () => true,
    reconciled: async () => 60,
    copied: () => null,
    ...world,
  });
  const route = routes.find(({ path }) => path === "/readyz");
  return async (): Promise<Told> => {
    time += 2_000;
    return (await route?.handle({} as Ask)) as unknown as Told;
  };
}

for (const name of DATABASES)
  test(`${name}: a queue that stands, a reconciler that is late, migrations that are missing`, {
    skip: skipOf(name),
  }, async () => {
    const { store, close } = await freshDatabase(name);
    const ready = asked({ store });
    assert.deepEqual((await ready()).body.failing, []);
    await store.system(async (tx) => {
      await tx.query("insert into system.pause values (9, now() + interval '1 hour')");
      await tx.query(
        "insert into system.job (lane, kind, installation_id, run_at) values ('repository:7', 'x', 9, now() - interval '1 hour')",
      );
    });
    assert.deepEqual((await ready()).body.failing, [], "what GitHub's limit keeps waiting is not late");
    await store.system((tx) =>
      tx.query(
        "insert into system.job (lane, kind, run_at) values ('app:x', 'x', now() - interval '16 minutes')",
      ),
    );
    const late = await ready();
    assert.equal(late.status, 503);
    assert.deepEqual(late.body.failing, ["queue"]);
    assert.equal(late.body.checks.queue?.problem, "late");
    const stale = { store, reconciled: async () => 5 * 3_600 };
    assert.deepEqual((await asked(stale)()).body.failing, ["queue", "reconcile"]);
    assert.deepEqual((await asked({ ...stale, hasCredentials: () => false })()).body.failing, [
      "queue",
      "credentials",
    ]);
    const newer = [...readMigrations(), { name: "999999-later.sql", sql: "select 1" }];
    const behind = await asked({ store, migrations: newer })();
    assert.deepEqual(behind.body.failing, ["migrations", "queue", "reconcile"]);
    assert.equal(behind.body.checks.migrations?.missing, 1);
    const older = await asked({ store, migrations: readMigrations().slice(0, -1) })();
    assert.equal(older.body.checks.migrations?.problem, "another-version");
    await close();
  });

test("a database that does not answer is told within seconds, and asked once by all who ask meanwhile", async () => {
  let count = 0;
  const store = {
    kind: "postgres",
    system: () => {
      count += 1;
      return new Promise<never>(() => {});
    },
  } as unknown as HealthWorld["store"];
  const world = { store, reconciled: () => new Promise<never>(() => {}) };
  const routes = asked(world);
  const at = Date.now();
  const told = await routes();
  assert.ok(Date.now() - at < 6_000);
  assert.deepEqual(told.body.failing, ["database", "migrations", "queue", "reconcile"]);
  assert.equal(told.body.checks.database?.problem, "unreachable");
  assert.equal(count, 1);
});

test("whoever asks within a second gets the last answer", async () => {
  let count = 0;
  const store = {
    kind: "postgres",
    system: async () => {
      count += 1;
      return { missing: [], queue: { ready: 0, dead: 0, oldest: 0, pending: 0 } };
    },
  } as unknown as HealthWorld["store"];
  const clock = { now: () => 5, sleep: systemClock.sleep };
  const ready = asked({ store, clock });
  const answers = await Promise.all([ready(), ready(), ready()]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200],
  );
  assert.equal(count, 1);
});

test("without a token, metrics are for who asks this machine by its own name, from itself", async () => {
  const never = () => Promise.reject(new Error("away"));
  const routes = healthRoutes({
    ...{ store: { system: never } as unknown as HealthWorld["store"], migrations: [], clock: systemClock },
    meter: { count: () => {}, gauge: () => {}, observe: () => {} },
    numbers: async () => ({ text: "1", contentType: "text/plain" }),
    ...{ metricsToken: null, hasCredentials: () => true, reconciled: async () => 1, copied: () => null },
  });
  const route = routes.find(({ path }) => path === "/metrics");
  const status = async (ip: string, headers: Record<string, string>): Promise<number> => {
    try {
      return (await route?.handle({ ip, headers } as unknown as Ask))?.status ?? 0;
    } catch (error) {
      return Number(Reflect.get(Object(error), "status"));
    }
  };
  for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "localhost"])
    assert.equal(await status("127.0.0.1", { host }), 200, host);
  // As a browser asks whose name was made to lead here.
  for (const host of ["evil.example:3000", "127.0.0.1.evil.example", "", "evil.example#localhost"])
    assert.equal(await status("127.0.0.1", { host }), 403, host);
  assert.equal(await status("192.0.2.1", { host: "localhost" }), 403);
  assert.equal(await status("127.0.0.1", { host: "localhost", "x-forwarded-for": "192.0.2.1" }), 403);
});
