// From the embedded database to PostgreSQL by the operator's command: every row of every table, and row security as before.
import assert from "node:assert/strict";
import { test } from "node:test";
import pg from "pg";
import { databaseFolder } from "../../../app/adapters/copies.ts";
import { openEmbedded } from "../../../app/adapters/embedded.ts";
import { readMigrations } from "../../../app/adapters/migrations.ts";
import { openPostgres } from "../../../app/adapters/postgres.ts";
import type { Store } from "../../../app/ports.ts";
import { runApp, temporaryFolder } from "../../support/app-process.ts";
import { startCluster } from "../../support/databases.ts";
import { NO_POSTGRES } from "../../support/postgres-cluster.ts";

const ORGS = [11, 22];

async function fill(store: Store): Promise<void> {
  await store.system(async (tx) => {
    for (const org of ORGS)
      await tx.query(
        "insert into system.installation (installation_id, org_id, login, account_type, state, permissions) values ($1, $2, $3, 'Organization', 'active', $4)",
        [org * 10, org, `org-${org}`, { contents: "read" }],
      );
    await tx.query(
      "insert into system.job (lane, kind, hint) select 'app:x', 'x', '{}' from generate_series(1, 4500)",
    );
    await tx.query(
      "insert into system.cursor (name, value, changed_at) values ('c', '[1, \"ü\"]', '2026-01-02T03:04:05.678901Z')",
    );
    await tx.query("insert into system.lane (lane) values ('app:x')");
  });
  for (const org of ORGS)
    await store.withOrg(org, async (tx) => {
      await tx.query(
        `insert into tenant.repository (org_id, repository_id, node_id, name, visibility, archived, fork, topics, languages, generation)
         values ($1, 1, 'N', 'shop', 'private', false, false, array['a,b', 'c"d'], '{"Go": 9007199254740993}', 1)`,
        [org],
      );
      await tx.query(
        "insert into tenant.activity (org_id, repository_id, directory, user_id, week, commits) values ($1, 1, 'src/ü', 7, '2026-11-16', 3)",
        [org],
      );
    });
}

async function all(store: Store): Promise<unknown> {
  const system = await store.system(async (tx) => ({
    cursor: await tx.query("select * from system.cursor"),
    jobs: await tx.query("select count(*) as count, max(job_id) as last from system.job"),
    lane: await tx.query("select lane, served_at::text from system.lane"),
    installations: await tx.query(
      "select installation_id, org_id, login, permissions from system.installation order by 1",
    ),
    unseen: await tx.query("select 1 from tenant.repository"),
  }));
  const tenants = [];
  for (const org of ORGS)
    tenants.push(
      await store.withOrg(org, async (tx) => [
        await tx.query("select org_id, name, topics, languages::text, indexed_at from tenant.repository"),
        await tx.query("select * from tenant.activity"),
      ]),
    );
  return { system, tenants };
}

test("all rows arrive, numbers go on where they were, and only into a database without rows", {
  skip: NO_POSTGRES,
}, async () => {
  const data = await temporaryFolder();
  const missing = { DATABASE_URL: "postgres://proofmark_app@127.0.0.1:1/x", PROOFMARK_DATA: data };
  assert.match((await runApp(["import-embedded"], missing)).stderr, /DATABASE_OWNER_URL: /);
  const embedded = await openEmbedded({ folder: databaseFolder(data), migrations: readMigrations() });
  await fill(embedded.store);
  const before = await all(embedded.store);
  await embedded.store.close();

  const { url, admin } = await startCluster();
  await admin("create database moved owner proofmark_owner");
  const env = {
    PROOFMARK_DATA: data,
    DATABASE_URL: url("proofmark_app", "moved"),
    DATABASE_OWNER_URL: url("proofmark_owner", "moved"),
  };
  const { exit, stdout, stderr } = await runApp(["import-embedded"], env);
  assert.equal(exit, 0, stderr);
  assert.match(stdout, /system\.job: 4500\n[\s\S]*tenant\.repository: 2\n/);
  const store = await openPostgres({ url: env.DATABASE_URL });
  assert.deepEqual(await all(store), before);
  const [next] = await store.system((tx) =>
    tx.query<{ job_id: number }>(
      "insert into system.job (lane, kind) values ('app:x', 'y') returning job_id",
    ),
  );
  assert.equal(next?.job_id, 4501);
  await store.close();

  const owner = new pg.Client({ connectionString: env.DATABASE_OWNER_URL });
  await owner.connect();
  const { rows } = await owner.query(
    "select relname from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'tenant' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)",
  );
  await owner.end();
  assert.deepEqual(rows, [], "row security is forced again");

  const again = await runApp(["import-embedded"], env);
  assert.equal(again.exit, 2);
  assert.match(again.stderr, /has rows already, in `system\.\w+`: nothing was imported/);
});
