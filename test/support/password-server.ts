// A PostgreSQL server that asks for passwords, as one does in earnest, and that can be ended and started again.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { promisify } from "node:util";
import { freePort, PROGRAMS, postgresUser } from "./postgres-cluster.ts";

const run = promisify(execFile);

export interface PasswordServer {
  port: number;
  /** Waits for its end; what is connected is cut off. */
  end(): Promise<void>;
  begin(): Promise<void>;
}

const ends: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of ends) await end();
});

/** With a superuser `postgres` of that password; ended and removed after the test file. */
export async function startPasswordServer(password: string): Promise<PasswordServer> {
  const folder = await mkdtemp(join(tmpdir(), "proofmark-postgres-"));
  const user = process.getuid?.() === 0 ? await postgresUser() : null;
  const as = user ? { uid: user.uid, gid: user.gid } : {};
  await writeFile(join(folder, "password"), password);
  if (user) for (const path of [folder, join(folder, "password")]) await chown(path, user.uid, user.gid);
  const data = join(folder, "data");
  await run(
    `${PROGRAMS}/initdb`,
    [
      ...["-D", data, "-U", "postgres", "-E", "UTF8", "--no-locale", "-N"],
      ...["-A", "scram-sha-256", "--pwfile", join(folder, "password")],
    ],
    { ...as, cwd: folder },
  );
  const port = await freePort();
  let server: ChildProcess | null = null;
  const end = async () => {
    const ended = server;
    server = null;
    if (ended === null) return;
    const gone = new Promise((resolve) => ended.once("exit", resolve));
    ended.kill("SIGINT");
    await gone;
  };
  const begin = async () => {
    const settings = ["-c", "listen_addresses=127.0.0.1", "-c", "max_connections=40", "-c", "fsync=off"];
    const words = ["-D", data, "-p", String(port), "-k", folder, ...settings];
    server = spawn(`${PROGRAMS}/postgres`, words, { ...as, cwd: folder, stdio: "ignore" });
    for (let tries = 0; tries < 100; tries += 1) {
      const ready = await run(`${PROGRAMS}/pg_isready`, ["-h", "127.0.0.1", "-p", String(port)]).catch(
        () => null,
      );
      if (ready) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("PostgreSQL did not start");
  };
  ends.push(async () => {
    await end();
    await rm(folder, { recursive: true, force: true });
  });
  await begin();
  return { port, end, begin };
}
