// A real PostgreSQL server with two logins, in a folder of its own, on a free port of 127.0.0.1.
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);
export const PROGRAMS = [18, 17, 16, 15]
  .map((version) => `/usr/lib/postgresql/${version}/bin`)
  .find(existsSync);

/** What a test is skipped for, said in its place; false where PostgreSQL can be started. */
export const NO_POSTGRES: string | false =
  PROGRAMS === undefined ? "PostgreSQL's server programs are not installed" : false;

export interface Cluster {
  url(user: string, database: string): string;
  /** One statement as the superuser. */
  admin(sql: string): Promise<void>;
  stop(): Promise<void>;
}

/** Whoever starts it stops it. */
export async function startPostgres(): Promise<Cluster> {
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

export async function postgresUser(): Promise<{ uid: number; gid: number }> {
  const id = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout);
  return { uid: await id("-u"), gid: await id("-g") };
}

export async function freePort(): Promise<number> {
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
