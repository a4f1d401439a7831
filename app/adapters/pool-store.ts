// A pool of connections as the App's store: PostgreSQL's own, or the embedded database behind the same interface.
import { EventEmitter } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import pg from "pg";
import type { OrgTx, Store, SystemTx } from "../ports.ts";
import { StatementTimeoutError, StorageError } from "../store/errors.ts";

export interface PoolStoreOptions {
  kind: Store["kind"];
  pool: pg.Pool;
  /** Taken for each transaction: the embedded database knows one login only, which may do everything. Null: the login is it. */
  role: string | null;
  /** Asks other processes to wake, and listens for them. */
  others?: { notify(): Promise<void>; listen(heard: () => void): void };
  close(): Promise<void>;
}

export function createPoolStore({ kind, pool, role, others, close }: PoolStoreOptions): Store {
  const woken = new EventEmitter().setMaxListeners(0);
  others?.listen(() => woken.emit("wake"));
  const transaction = async <T>(org: number | null, work: (tx: OrgTx) => Promise<T>): Promise<T> => {
    // The embedded database works in this very thread, in one chain of microtasks: without a turn of the loop between its
    // transactions, a few that follow each other keep timers and sockets waiting for ever.
    if (kind === "embedded") await nextTurn();
    const client = await connect(pool);
    let broken: Error | undefined;
    // The pool listens only while nobody has it: without this, a connection lost here would end the process.
    client.on("error", ignored);
    const tx: OrgTx = {
      org: org ?? Number.NaN,
      query: async <Row>(sql: string, values: readonly unknown[] = []) =>
        (await ask(client, sql, values)).rows as Row[],
    };
    try {
      // Two statements in one message: each way to the database is paid by every request and job.
      await ask(
        client,
        `begin; select set_config('app.org_id', '${org ?? ""}', true), set_config('role', ${pg.escapeLiteral(role ?? "none")}, true)`,
        [],
      );
      const result = await work(tx);
      await ask(client, "commit", []);
      return result;
    } catch (error) {
      // A client that is given back inside its transaction would break the next one's.
      await client.query("rollback").catch((cause: Error) => {
        broken = cause;
      });
      throw error;
    } finally {
      client.off("error", ignored);
      client.release(broken);
    }
  };
  return {
    kind,
    system: <T>(work: (tx: SystemTx) => Promise<T>) => transaction(null, work),
    withOrg: <T>(org: number, work: (tx: OrgTx) => Promise<T>) => {
      if (!Number.isSafeInteger(org) || org <= 0) throw new RangeError("an organisation is a positive id");
      return transaction(org, work);
    },
    wake: async () => {
      woken.emit("wake");
      await others?.notify().catch(() => {});
    },
    onWake: (listener) => {
      woken.on("wake", listener);
      return () => woken.off("wake", listener);
    },
    close,
  };
}

/** The statement that was under way rejects with it. */
const ignored = (): void => {};

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw new StorageError("no connection to the database", { cause });
  }
}

/** Planned once a connection: planning the largest of them costs more than running it. */
const PREPARED = /^\/\* prepared: ([\w-]+) \*\//;

async function ask(client: pg.PoolClient, sql: string, values: readonly unknown[]): Promise<pg.QueryResult> {
  try {
    const name = PREPARED.exec(sql)?.[1];
    if (name !== undefined) return await client.query({ name, text: sql, values: [...values] });
    return await client.query(sql, [...values]);
  } catch (cause) {
    if (codeOf(cause) === QUERY_CANCELED)
      throw new StatementTimeoutError("the database ended a statement", { cause });
    if (isOutage(cause)) throw new StorageError("the database did not take it", { cause });
    throw cause;
  }
}

/** Connection lost (08, no SQLSTATE), shutting down (57), out of resources (53), read-only or failed storage (25006, 58). */
function isOutage(error: unknown): boolean {
  const code = codeOf(error);
  if (typeof code !== "string" || !/^[0-9A-Z]{5}$/.test(code)) return true;
  return /^(?:08|53|57|58)/.test(code) || code === "25006";
}

/** By statement_timeout, or by whoever watches over the database. */
const QUERY_CANCELED = "57014";

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
