// Puts the adapters together: settings → a database that is locked, migrated and of the right strength, a log, numbers, traces.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ProblemError } from "../shared/problem.ts";
import { systemClock } from "./adapters/clock.ts";
import { databaseFolder } from "./adapters/copies.ts";
import { readCredentialsFile } from "./adapters/credentials.ts";
import { type FolderLock, lockFolder } from "./adapters/lock-folder.ts";
import { createLog } from "./adapters/log.ts";
import { createMetrics, type Metrics } from "./adapters/metrics.ts";
import { readMigrations } from "./adapters/migrations.ts";
import { reached } from "./adapters/reach-database.ts";
import { createTelemetry, type Telemetry } from "./adapters/telemetry.ts";
import { type Credentials, parseCredentials, wrongPartOf } from "./credentials.ts";
import { METRICS } from "./metrics.ts";
import type { Clock, Log, Store } from "./ports.ts";
import type { PostgresSettings, Settings } from "./settings.ts";
import type { Migration } from "./store/migrate.ts";

export interface Database {
  store: Store;
  migrations: readonly Migration[];
  /** A consistent copy; null: PostgreSQL has its own ways. */
  dump: (() => Promise<Uint8Array>) | null;
  close(): Promise<void>;
}

export interface World extends Database {
  settings: Settings;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  telemetry: Telemetry;
}

export const VERSION: string = String(
  (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: unknown })
    .version,
);

/** @throws ProblemError */
export async function openWorld(settings: Settings): Promise<World> {
  const log = createLog(settings.log);
  const metrics = createMetrics(METRICS, log);
  const database = await openDatabase(settings, log);
  const telemetry = await createTelemetry(settings.traces, VERSION);
  return { ...database, settings, clock: systemClock, log, metrics, telemetry };
}

/** The embedded database's folder is locked meanwhile. @throws ProblemError */
export async function openDatabase(settings: Settings, log: Log): Promise<Database> {
  const migrations = readMigrations();
  return settings.database.kind === "postgres"
    ? openServer(settings.database, migrations, log)
    : openFolder(settings.data, migrations, log);
}

async function openFolder(data: string, migrations: readonly Migration[], log: Log): Promise<Database> {
  const lock = lockFolder(data);
  try {
    // Nothing else is said meanwhile.
    if (!existsSync(databaseFolder(data)))
      log.info("the embedded database is being made, this once: some seconds");
    const { openEmbedded } = await import("./adapters/embedded.ts");
    const { store, dump } = await openEmbedded({ folder: databaseFolder(data), migrations });
    return { store, migrations, dump, close: () => closing(store, lock) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function closing(store: Store, lock: FolderLock): Promise<void> {
  await store.close();
  lock.release();
}

async function openServer(
  { url, ownerUrl, connections }: PostgresSettings,
  migrations: readonly Migration[],
  log: Log,
): Promise<Database> {
  const { openPostgres, refuseOldSchema, refuseStrongLogin } = await import("./adapters/postgres.ts");
  if (ownerUrl !== null) {
    const done = await migrateServer(ownerUrl, url, log);
    if (done.length > 0) log.info("migrations were applied", { count: done.length });
  }
  const store = await openPostgres({ url, connections });
  try {
    await reached("DATABASE_URL", log, () => store.system((tx) => tx.query("select 1")));
    await refuseOldSchema(store, migrations);
    await refuseStrongLogin(store);
    return { store, migrations, dump: null, close: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** As the owner; the App's login, which `url` names, gets its rights. Names what was applied. @throws ProblemError */
export async function migrateServer(ownerUrl: string, url: string, log: Log): Promise<string[]> {
  const { migratePostgres } = await import("./adapters/postgres.ts");
  const login = decodeURIComponent(new URL(url).username);
  return reached("DATABASE_OWNER_URL", log, () => migratePostgres(ownerUrl, readMigrations(), login));
}

/** Of the environment, or else what the set-up wrote; null: it is not set up. @throws ProblemError */
export function credentialsOfWorld({ credentials, credentialsFile }: Settings): Credentials | null {
  if (credentials !== null) return credentials;
  const text = readCredentialsFile(credentialsFile);
  if (text === null) return null;
  const read = parseCredentials(text);
  if (read !== null) return read;
  throw new ProblemError({
    code: "setting-invalid",
    message: `The file of credentials cannot be used: ${wrongPartOf(text)}.`,
    where: { path: resolve(credentialsFile) },
    todo: "Correct it, or put back a copy; or move it away and set the App up anew, or give the credentials by the environment.",
  });
}
