// The rows of the embedded database into an empty PostgreSQL: all of them in one transaction, or none. Rows go as JSON text from
// one server to the other, so that nothing is rounded on the way.
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { ProblemError } from "../../shared/problem.ts";

export interface MoveToPostgres {
  /** Of the embedded database; locked, up to date and closed. */
  folder: string;
  /** Of the tables' owner, in a database that is migrated and has no rows. */
  ownerUrl: string;
}

interface Table {
  name: string;
  columns: string;
  /** Names of tables whose rows its own refer to. */
  after: string[];
}

const AT_ONCE = 2_000;

/** How many rows went, by table. @throws ProblemError where there are rows already */
export async function moveToPostgres({
  folder,
  ownerUrl,
}: MoveToPostgres): Promise<ReadonlyMap<string, number>> {
  const source = await PGlite.create({ dataDir: folder });
  const target = new pg.Client({ connectionString: ownerUrl, application_name: "proofmark imports" });
  try {
    await target.connect();
    await target.query("begin");
    const moved = await moveAll(source, target);
    await target.query("commit");
    return moved;
  } finally {
    await target.end().catch(() => {});
    await source.close();
  }
}

async function moveAll(source: PGlite, target: pg.Client): Promise<ReadonlyMap<string, number>> {
  const tables = inOrder((await target.query<Table>(TABLES)).rows);
  await refuseRows(target, tables);
  const tenant = tables.filter(({ name }) => name.startsWith("tenant."));
  // Row security is forced on the owner, too, and shows it one organisation at a time. Undone with the transaction if it fails.
  for (const { name } of tenant) await target.query(`alter table ${name} no force row level security`);
  const moved = new Map<string, number>();
  for (const table of tables) moved.set(table.name, await moveRows(source, target, table));
  for (const { name } of tenant) await target.query(`alter table ${name} force row level security`);
  const { rows: sequences } = await source.query<{ name: string; last: string }>(SEQUENCES);
  for (const { name, last } of sequences) await target.query("select setval($1::regclass, $2)", [name, last]);
  return moved;
}

/** Generated columns make themselves. */
const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name,
    (select string_agg(format('%I', attname), ', ' order by attnum) from pg_attribute
      where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
    array(select distinct format('%I.%I', fn.nspname, f.relname) from pg_constraint r
      join pg_class f on f.oid = r.confrelid join pg_namespace fn on fn.oid = f.relnamespace
      where r.conrelid = c.oid and r.contype = 'f' and r.confrelid <> c.oid) as after
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname in ('system', 'tenant') order by 1`;

const SEQUENCES = `
  select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
  from pg_sequences where schemaname in ('system', 'tenant') and last_value is not null`;

/** Each after those that its rows refer to. */
function inOrder(tables: readonly Table[]): Table[] {
  const done: Table[] = [];
  for (let left = [...tables]; left.length > 0; ) {
    const names = new Set(left.map(({ name }) => name));
    const next = left.filter(({ after }) => !after.some((name) => names.has(name)));
    if (next.length === 0) throw new Error("tables refer to each other in a circle");
    done.push(...next);
    left = left.filter((table) => !next.includes(table));
  }
  return done;
}

async function refuseRows(target: pg.Client, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables.filter((table) => table.name.startsWith("system."))) {
    const { rows } = await target.query(`select 1 from ${name} limit 1`);
    if (rows.length === 0) continue;
    throw new ProblemError({
      code: "database-schema",
      message: `The PostgreSQL database has rows already, in \`${name}\`: nothing was imported.`,
      todo: "Make a fresh database, run `npm run app -- migrate`, and import before the App is started on it.",
    });
  }
}

async function moveRows(source: PGlite, target: pg.Client, { name, columns }: Table): Promise<number> {
  let count = 0;
  for (;;) {
    const { rows } = await source.query<{ rows: string; count: number }>(
      `select coalesce(jsonb_agg(t), '[]')::text as rows, count(*)::int as count
       from (select ${columns} from ${name} order by ctid limit ${AT_ONCE} offset ${count}) t`,
    );
    const [batch] = rows;
    if (batch === undefined || batch.count === 0) return count;
    const { rowCount } = await target.query(
      `insert into ${name} (${columns}) overriding system value
       select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
      [batch.rows],
    );
    if (rowCount !== batch.count) throw new Error(`rows of ${name} did not arrive`);
    count += batch.count;
  }
}
