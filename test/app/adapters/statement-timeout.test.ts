// A statement that takes too long is not a database that is away: PostgreSQL ends it, and all else goes on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createHttp } from "../../../app/adapters/http.ts";
import { openPostgres } from "../../../app/adapters/postgres.ts";
import { problemAnswer } from "../../../app/api/problem.ts";
import type { JobKind } from "../../../app/handlers/job.ts";
import { runNext } from "../../../app/inbox/run-job.ts";
import type { SystemTx } from "../../../app/ports.ts";
import { insertDeliveries } from "../../../app/store/deliveries.ts";
import { StatementTimeoutError, StorageError } from "../../../app/store/errors.ts";
import { claimLanes } from "../../../app/store/lanes.ts";
import { freshDatabase, NO_POSTGRES } from "../../support/databases.ts";
import { countingMeter, deliveryOf, install, runnerOf, silent } from "../../support/inbox.ts";

/** As the pool's own limit of 30 seconds, sooner. */
const takeTooLong = async (tx: SystemTx) => {
  await tx.query("set local statement_timeout = 50");
  await tx.query("select pg_sleep(60)");
};

test("a statement that takes too long", { skip: NO_POSTGRES }, async (t) => {
  const database = await freshDatabase("postgres");
  const store = await openPostgres({ url: database.urls?.app ?? "", connections: 1 });
  t.after(() => store.close());

  await t.test("is told from an outage, and keeps its connection", async () => {
    const backend = () => store.system((tx) => tx.query("select pg_backend_pid()"));
    const before = await backend();
    await assert.rejects(
      store.system(takeTooLong),
      (error) => error instanceof StatementTimeoutError && error instanceof StorageError,
    );
    assert.deepEqual(await backend(), before);
  });

  await t.test("is a problem of its own over the API", async () => {
    const lines: string[] = [];
    const say = (message: string, fields = {}) => void lines.push(`${message} ${JSON.stringify(fields)}`);
    const http = await createHttp({
      routes: [
        {
          ...{ method: "GET", path: "/slow", summary: "Slow", scope: null, answers: {} },
          handle: async () => ({ status: 200, body: await store.system(takeTooLong) }),
        },
      ],
      authenticate: () => Promise.reject(new Error("nobody is asked for a key")),
      problem: problemAnswer,
      log: { ...silent, warn: say, error: say },
      meter: countingMeter(),
    });
    const answer = await http.inject({ method: "GET", url: "/slow" });
    const { title } = answer.json<{ title: string }>();
    assert.deepEqual([answer.statusCode, title, answer.headers["retry-after"]], [503, "too-slow", "30"]);
    assert.match(lines.join("\n"), /^a question took the database too long \{"at":"app\/[^"]*"\}$/);
    await http.close();
  });

  await t.test("is a failed attempt of its job, which the worker gives back", async () => {
    await install(store, 1);
    const kind: JobKind = {
      kind: "count",
      read: async () => ({}),
      write: async (_facts, tx) => {
        await takeTooLong(tx);
        return [];
      },
    };
    const [lease] = await store.system(async (tx) => {
      await insertDeliveries(tx, [deliveryOf("slow")]);
      return claimLanes(tx, { leaseSeconds: 30, most: 1, mostOfOneInstallation: 1, working: [] });
    });
    assert.ok(lease);
    assert.equal(await runNext(lease, new AbortController().signal, runnerOf(store, [kind])), "ran");
    const jobs = await store.system((tx) => tx.query("select attempts, state, problem from system.job"));
    assert.deepEqual(jobs, [{ attempts: 1, state: "ready", problem: "database-57014" }]);
  });
});
