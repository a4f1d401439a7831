// PostgreSQL compiled to WebAssembly, in this process: for trying out and for one operator. It never syncs to disk, and its
// one login may do everything, so that row security catches our mistakes and is no boundary. docs/app/embedded.md says so.
import { chmodSync, mkdirSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import pg from "pg";
import type { Store } from "../ports.ts";
import { type Migration, type MigrationConnection, migrate } from "../store/migrate.ts";
import { createPoolStore } from "./pool-store.ts";
import { PARSERS } from "./row-types.ts";

const APP_ROLE = "proofmark_app";

/** Nothing here does by itself what autovacuum does: rows that come and go all day would leave their room taken. */
const TIDY = "vacuum (analyze) system.job, system.delivery, system.lane";
const TIDY_MS = 5 * 60_000;

export interface Embedded {
  store: Store;
  /** A consistent copy of the whole database, as a gzipped tar. */
  dump(): Promise<Uint8Array>;
}

export interface EmbeddedOptions {
  /** A folder that nobody else has open, see lock-folder.ts; null: in memory. */
  folder: string | null;
  migrations: readonly Migration[];
  /** What `dump` gave. */
  copy?: Blob;
}

export async function openEmbedded({ folder, migrations, copy }: EmbeddedOptions): Promise<Embedded> {
  if (folder !== null) keepToOwner(folder);
  const lite = await PGlite.create({
    ...(folder === null ? {} : { dataDir: folder }),
    ...(copy ? { loadDataDir: copy } : {}),
    startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"],
  });
  await lite.waitReady;
  // Before there is a pool: two ways to one connection fall into each other's transactions.
  await lite.exec(
    `do $$ begin create role ${APP_ROLE} nologin nosuperuser nobypassrls; exception when duplicate_object then null; end $$`,
  );
  await migrate(migrations, connectionOf(lite), APP_ROLE);
  // More than one connection crashes the process; a second one asked for inside a transaction would wait for ever.
  const pool = new pg.Pool({
    ...createPgConfig(lite),
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 15_000,
    types: PARSERS,
  });
  pool.on("error", () => {});
  const tidying = setInterval(() => void pool.query(TIDY).catch(() => {}), TIDY_MS);
  tidying.unref();
  const store = createPoolStore({
    kind: "embedded",
    pool,
    role: APP_ROLE,
    close: async () => {
      clearInterval(tidying);
      await pool.end();
      await lite.close();
    },
  });
  return { store, dump: async () => new Uint8Array(await (await lite.dumpDataDir("gzip")).arrayBuffer()) };
}

/** Its files are made for everybody to read and write; the data folder may have been there before us, and be open to others. */
function keepToOwner(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    chmodSync(folder, 0o700);
  } catch (error) {
    // Volumes of some kinds have no modes, or another owner: then who may read them was settled elsewhere.
    if (!/^E(?:PERM|ACCES|NOTSUP|ROFS)$/.test(String(Reflect.get(Object(error), "code")))) throw error;
  }
}

function connectionOf(lite: PGlite): MigrationConnection {
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await lite.query<Row>(sql, [...values])).rows,
    script: async (sql) => void (await lite.exec(sql)),
  };
}
