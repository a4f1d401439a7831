// Puts the adapters together: settings → a database that is locked, migrated and of the right strength, a log, numbers, traces.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ProblemError } from "../shared/problem.ts";
import { systemClock } from "./adapters/clock.ts";
import { databaseFolder } from "./adapters/copies.ts";
import { readCredentialsFile } from "./adapters/credentials.ts";
import { type FolderLock, lockFolder } from "./adapters/lock-folder.ts";
import { createLog } from "./adapters/log.ts";
import { createMetrics, type Metrics } from "./adapters/metrics.ts";
import { readMigrations } from "./adapters/migrations.ts";
import { createTelemetry, type Telemetry } from "./adapters/telemetry.ts";
import { type Credentials, parseCredentials } from "./credentials.ts";
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
    : openFolder(settings.data, migrations);
}

async function openFolder(data: string, migrations: readonly Migration[]): Promise<Database> {
  const lock = lockFolder(data);
  try {
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

const TRIES = 20;
const BETWEEN_TRIES_MS = 1_000;

/** Waits for it some seconds: what starts both at once does not always start them in order. */
async function openServer(
  { url, ownerUrl, connections }: PostgresSettings,
  migrations: readonly Migration[],
  log: Log,
): Promise<Database> {
  const { migratePostgres, openPostgres, refuseOldSchema, refuseStrongLogin } = await import(
    "./adapters/postgres.ts"
  );
  if (ownerUrl !== null) {
    const done = await reached("DATABASE_OWNER_URL", log, () =>
      migratePostgres(ownerUrl, migrations, loginOf(url)),
    );
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

export const loginOf = (url: string): string => decodeURIComponent(new URL(url).username);

async function reached<T>(variable: string, log: Log, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1)
    try {
      return await work();
    } catch (error) {
      const code = refusalOf(error);
      if (code === null) throw error;
      if (isFinal(code) || tries === TRIES) throw unreachable(variable, code, error);
      if (tries === 1) log.warn("the database cannot be reached yet", { setting: variable, code });
      await systemClock.sleep(BETWEEN_TRIES_MS);
    }
}

/** A connection's error code: of the system (ECONNREFUSED), or of PostgreSQL while it starts or refuses a login. */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code: unknown = Reflect.get(error, "code");
  if (typeof code === "string" && /^(?:E[A-Z_]+|08\w{3}|28\w{3}|3D000|53300|57P0[123])$/.test(code))
    return code;
  if (error instanceof AggregateError) return refusalOf(error.errors[0]);
  return error.cause === undefined ? null : refusalOf(error.cause);
}

/** Wrong login or password, no such database: waiting does not help. */
const isFinal = (code: string): boolean => /^28|^3D/.test(code);

const unreachable = (variable: string, code: string, cause: unknown): ProblemError =>
  new ProblemError(
    {
      code: "database-unreachable",
      message: isFinal(code)
        ? `PostgreSQL refused the login (${code}).`
        : `PostgreSQL cannot be reached (${code}).`,
      where: { path: variable },
      todo: isFinal(code)
        ? "Correct the login, its password or the database's name; see docs/app/self-hosting.md for making them."
        : "See whether it is started, and whether its address can be reached from here.",
    },
    cause,
  );

/** Of the environment, or else what the set-up wrote; null: it is not set up. @throws ProblemError */
export function credentialsOfWorld({ credentials, credentialsFile }: Settings): Credentials | null {
  if (credentials !== null) return credentials;
  const text = readCredentialsFile(credentialsFile);
  if (text === null) return null;
  const read = parseCredentials(text);
  if (read !== null) return read;
  throw new ProblemError({
    code: "setting-invalid",
    message: "The file of credentials is not what the set-up wrote, or lacks a part.",
    where: { path: resolve(credentialsFile) },
    todo: "Put back a copy of it; or move it away and set the App up anew, or give the credentials by the environment.",
  });
}
