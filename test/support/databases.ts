// The databases the App's tests run on: the embedded one, and a real PostgreSQL with two logins where its programs are.
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { promisify } from "node:util";
import pg from "pg";
import { openEmbedded } from "../../app/adapters/embedded.ts";
import { readMigrations } from "../../app/adapters/migrations.ts";
import { migratePostgres, openPostgres } from "../../app/adapters/postgres.ts";
import type { Store } from "../../app/ports.ts";

const run = promisify(execFile);
const PROGRAMS = [18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin`).find(existsSync);

/** What a test is skipped for, said in its place; false where PostgreSQL can be started. */
export const NO_POSTGRES: string | false =
  PROGRAMS === undefined ? "PostgreSQL's server programs are not installed" : false;

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

interface Cluster {
  url(user: string, database: string): string;
  /** One statement as the superuser. */
  admin(sql: string): Promise<void>;
  stop(): Promise<void>;
}

let cluster: Promise<Cluster> | undefined;

/** One server a test file, in a folder of its own, on a free port of 127.0.0.1; it ends with the file. */
export function startCluster(): Promise<Cluster> {
  cluster ??= start();
  return cluster;
}

async function start(): Promise<Cluster> {
  if (PROGRAMS === undefined) throw new Error("PostgreSQL's server programs are not installed");
  const folder = await mkdtemp(join(tmpdir(), "proofmark-postgres-"));
  // PostgreSQL refuses to be run by root.
  const user = process.getuid?.() === 0 ? await postgresUser() : null;
  if (user) await chown(folder, user.uid, user.gid);
  const as = user ? { uid: user.uid, gid: user.gid } : {};
  const data = join(folder, "data");
  await run(
    `${PROGRAMS}/initdb`,
    ["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-locale", "-N"],
    {
      ...as,
      cwd: folder,
    },
  );
  const port = await freePort();
  const server = spawn(
    `${PROGRAMS}/postgres`,
    [
      "-D",
      data,
      "-p",
      String(port),
      "-k",
      folder,
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "max_connections=60",
    ],
    { ...as, cwd: folder, stdio: "ignore" },
  );
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const url = (name: string, database: string) => `postgres://${name}@127.0.0.1:${port}/${database}`;
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: url("postgres", "postgres") });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await reachable(admin);
  await admin("create role proofmark_owner login nosuperuser nocreaterole nobypassrls");
  await admin("create role proofmark_app login nosuperuser nocreaterole nobypassrls");
  const stop = async () => {
    server.kill("SIGINT");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url, admin, stop };
}

async function postgresUser(): Promise<{ uid: number; gid: number }> {
  const id = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout);
  return { uid: await id("-u"), gid: await id("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function reachable(ask: (sql: string) => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask("select 1");
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
