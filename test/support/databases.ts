// The databases the App's tests run on: the embedded one, and a real PostgreSQL with two logins where its programs are.
import { after } from "node:test";
import { openEmbedded } from "../../app/adapters/embedded.ts";
import { readMigrations } from "../../app/adapters/migrations.ts";
import { migratePostgres, openPostgres } from "../../app/adapters/postgres.ts";
import type { Store } from "../../app/ports.ts";
import { type Cluster, NO_POSTGRES, startPostgres } from "./postgres-cluster.ts";

export { NO_POSTGRES };

export interface TestDatabase {
  name: "embedded" | "postgres";
  store: Store;
  /** Of PostgreSQL only: the App's login, and the owner's of the tables. */
  urls: { app: string; owner: string } | null;
  close(): Promise<void>;
}

/** A fresh, migrated database. Closed after the test file if not before. */
export async function freshDatabase(name: TestDatabase["name"]): Promise<TestDatabase> {
  const database = name === "embedded" ? await freshEmbedded() : await freshPostgres();
  let closed: Promise<void> | null = null;
  const close = () => {
    closed ??= database.close();
    return closed;
  };
  opened.add(close);
  return { ...database, close };
}

/** Both databases by name, for `for (const name of DATABASES) test(…, { skip: skipOf(name) }, …)`. */
export const DATABASES = ["embedded", "postgres"] as const;
export const skipOf = (name: TestDatabase["name"]): string | false =>
  name === "postgres" ? NO_POSTGRES : false;

const opened = new Set<() => Promise<void>>();
after(async () => {
  for (const close of opened) await close();
  await (await cluster)?.stop();
});

async function freshEmbedded(): Promise<TestDatabase> {
  const { store } = await openEmbedded({ folder: null, migrations: readMigrations() });
  return { name: "embedded", store, urls: null, close: () => store.close() };
}

async function freshPostgres(): Promise<TestDatabase> {
  const { url, admin } = await startCluster();
  count += 1;
  const name = `proofmark_${process.pid}_${count}`;
  await admin(`create database ${name} owner proofmark_owner`);
  const urls = { app: url("proofmark_app", name), owner: url("proofmark_owner", name) };
  await migratePostgres(urls.owner, readMigrations(), "proofmark_app");
  const store = await openPostgres({ url: urls.app });
  return { name: "postgres", store, urls, close: () => store.close() };
}
let count = 0;

let cluster: Promise<Cluster> | undefined;

/** One server a test file, in a folder of its own, on a free port of 127.0.0.1; it ends with the file. */
export function startCluster(): Promise<Cluster> {
  cluster ??= startPostgres();
  return cluster;
}
