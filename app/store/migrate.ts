// Numbered SQL files, each applied once and in order, in a transaction of its own; run by the owner of the tables.
import { createHash } from "node:crypto";
import { ProblemError } from "../../shared/problem.ts";
import type { SystemTx } from "../ports.ts";

export interface Migration {
  /** `000001-tenancy.sql`; the number orders them. */
  name: string;
  sql: string;
}

/** A connection outside a transaction; several statements in one text are allowed. */
export interface MigrationConnection extends SystemTx {
  script(sql: string): Promise<void>;
}

/** Any number: whoever migrates holds it, others wait. */
const LOCK = 7_201_153;

/**
 * Brings the schema up to date for `appRole`, which must exist. Resolves to the names applied now.
 * @throws ProblemError `database-schema` where the database is newer than this program, or an applied file was changed since.
 */
export async function migrate(
  migrations: readonly Migration[],
  connection: MigrationConnection,
  appRole: string,
): Promise<string[]> {
  await connection.query("select pg_advisory_lock($1)", [LOCK]);
  try {
    await connection.query("select set_config('migrate.app_role', $1, false)", [appRole]);
    const done = await applied(connection);
    refuseOthers(migrations, done);
    const open = migrations.filter(({ name }) => !done.has(name));
    for (const each of open) await apply(each, connection);
    await shareList(connection);
    return open.map(({ name }) => name);
  } finally {
    await connection.query("select pg_advisory_unlock($1)", [LOCK]);
  }
}

/** What is still to be applied, as the app role may ask. */
export async function pending(migrations: readonly Migration[], tx: SystemTx): Promise<string[]> {
  const done = await applied(tx);
  refuseOthers(migrations, done);
  return migrations.filter(({ name }) => !done.has(name)).map(({ name }) => name);
}

async function applied(tx: SystemTx): Promise<Map<string, string>> {
  const [there] = await tx.query<{ found: boolean }>(
    "select to_regclass('public.proofmark_migration') is not null as found",
  );
  if (!there?.found) return new Map();
  const rows = await tx.query<{ name: string; sha256: string }>(
    "select name, sha256 from public.proofmark_migration order by name",
  );
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

function refuseOthers(migrations: readonly Migration[], done: ReadonlyMap<string, string>): void {
  const known = new Map(migrations.map(({ name, sql }) => [name, digest(sql)]));
  for (const [name, sha256] of done) {
    const here = known.get(name);
    if (here === sha256) continue;
    throw new ProblemError({
      code: "database-schema",
      message:
        here === undefined
          ? `The database has \`${name}\` applied, which this version of Proofmark does not know.`
          : `\`${name}\` was applied to the database in another form than this version of Proofmark has.`,
      todo: "Start the version that wrote this database, or a newer one; going back needs a restored copy.",
    });
  }
}

async function apply({ name, sql }: Migration, connection: MigrationConnection): Promise<void> {
  await connection.script("begin");
  try {
    await connection.script(sql);
    await connection.script(
      "create table if not exists public.proofmark_migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())",
    );
    await connection.query("insert into public.proofmark_migration (name, sha256) values ($1, $2)", [
      name,
      digest(sql),
    ]);
    await connection.script("commit");
  } catch (error) {
    await connection.script("rollback");
    throw error;
  }
}

async function shareList(connection: MigrationConnection): Promise<void> {
  await connection.script(
    "do $$ begin execute format('grant select on public.proofmark_migration to %I', current_setting('migrate.app_role')); end $$",
  );
}

const digest = (sql: string): string =>
  createHash("sha256").update(sql.replaceAll("\r\n", "\n")).digest("hex");
