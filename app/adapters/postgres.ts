// PostgreSQL through `pg`. Two logins: the owner of the tables migrates, the App's own may not switch role or pass row security.
import pg from "pg";
import { ProblemError } from "../../shared/problem.ts";
import type { Store } from "../ports.ts";
import { StorageError } from "../store/errors.ts";
import { type Migration, type MigrationConnection, migrate, pending } from "../store/migrate.ts";
import { createPoolStore } from "./pool-store.ts";
import { PARSERS } from "./row-types.ts";

const CHANNEL = "proofmark_work";

export interface PostgresOptions {
  url: string;
  /** Most connections at once. */
  connections?: number;
}

export async function openPostgres({ url, connections = 10 }: PostgresOptions): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: "proofmark",
    types: PARSERS,
  });
  // An idle connection that breaks is replaced when next asked for.
  pool.on("error", () => {});
  const listening = listener(url);
  return createPoolStore({
    kind: "postgres",
    pool,
    role: null,
    others: {
      notify: async () => void (await pool.query(`notify ${CHANNEL}`)),
      listen: (heard) => listening.start(heard),
    },
    close: async () => {
      await listening.stop();
      await pool.end();
    },
  });
}

/** A connection of its own, made again when it breaks: workers poll as well, so what is missed meanwhile comes late, not never. */
function listener(url: string) {
  let client: pg.Client | null = null;
  let stopped = false;
  let again: NodeJS.Timeout | undefined;
  const start = (heard: () => void): void => {
    if (stopped) return;
    const next = new pg.Client({ connectionString: url, application_name: "proofmark listens" });
    client = next;
    const retry = () => {
      next.removeAllListeners("notification");
      next.end().catch(() => {});
      if (client !== next || stopped) return;
      client = null;
      again = setTimeout(() => start(heard), 1_000);
      again.unref();
    };
    next.on("error", retry);
    next.on("notification", heard);
    next
      .connect()
      .then(() => next.query(`listen ${CHANNEL}`))
      .catch(retry);
  };
  const stop = async () => {
    stopped = true;
    clearTimeout(again);
    await client?.end().catch(() => {});
  };
  return { start, stop };
}

/** Runs what is missing as the owner. @throws ProblemError */
export async function migratePostgres(
  ownerUrl: string,
  migrations: readonly Migration[],
  appRole: string,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: "proofmark migrates" });
  await client.connect().catch((cause: unknown) => {
    throw new StorageError("no connection to the database", { cause });
  });
  try {
    return await migrate(migrations, connectionOf(client), appRole);
  } finally {
    await client.end();
  }
}

function connectionOf(client: pg.Client): MigrationConnection {
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await client.query(sql, [...values])).rows as Row[],
    script: async (sql) => void (await client.query(sql)),
  };
}

/** What the App's login must not be able to do; row security means nothing for one that can. @throws ProblemError */
export async function refuseStrongLogin(store: Store): Promise<void> {
  const [row] = await store.system((tx) =>
    tx.query<{ name: string; strong: boolean; owns: boolean; roles: string[] }>(
      `select current_user as name, rolsuper or rolbypassrls or rolcreaterole or rolreplication as strong,
         exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname in ('system', 'tenant') and pg_has_role(current_user, c.relowner, 'MEMBER')) as owns,
         array(select r.rolname::text from pg_auth_members m join pg_roles r on r.oid = m.roleid
           where m.member = (select oid from pg_roles where rolname = current_user)) as roles
       from pg_roles where rolname = current_user`,
    ),
  );
  const wrong = [
    ...(row?.strong ? ["it is a superuser, or may create roles, replicate or pass row security"] : []),
    ...(row?.owns ? ["it owns the tables, or may become their owner"] : []),
    ...((row?.roles.length ?? 0) > 0 ? [`it is a member of ${row?.roles.join(", ")}`] : []),
  ];
  if (wrong.length === 0) return;
  throw new ProblemError({
    code: "database-role",
    message: `DATABASE_URL's login \`${row?.name}\` can do more than the App may: ${wrong.join("; ")}.`,
    todo: "Give the App a login of its own (NOSUPERUSER NOCREATEROLE NOBYPASSRLS, member of nothing), and the owner's to DATABASE_OWNER_URL alone.",
  });
}

/** @throws ProblemError `database-schema` where something is still to be applied */
export async function refuseOldSchema(store: Store, migrations: readonly Migration[]): Promise<void> {
  const missing = await store.system((tx) => pending(migrations, tx));
  if (missing.length === 0) return;
  throw new ProblemError({
    code: "database-schema",
    message: `The database lacks ${missing.length === 1 ? "a migration" : `${missing.length} migrations`}: ${missing.join(", ")}.`,
    todo: "Run `npm run app -- migrate` with DATABASE_OWNER_URL set, or start the App with it set.",
  });
}
