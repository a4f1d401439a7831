// Up to where something was read, by name; a heartbeat is one, too.
import type { SystemTx } from "../ports.ts";

export interface Cursor {
  value: unknown;
  /** How long ago it was written, by the database's clock. */
  ageSeconds: number;
}

export async function readCursor(tx: SystemTx, name: string): Promise<Cursor | null> {
  const [row] = await tx.query<{ value: unknown; age: number }>(
    "select value, extract(epoch from now() - changed_at)::float8 as age from system.cursor where name = $1",
    [name],
  );
  return row ? { value: row.value, ageSeconds: row.age } : null;
}

export async function writeCursor(tx: SystemTx, name: string, value: unknown): Promise<void> {
  await tx.query(
    `insert into system.cursor (name, value) values ($1, $2::jsonb)
     on conflict (name) do update set value = excluded.value, changed_at = now()`,
    [name, JSON.stringify(value)],
  );
}

export async function forgetCursor(tx: SystemTx, name: string): Promise<void> {
  await tx.query("delete from system.cursor where name = $1", [name]);
}
