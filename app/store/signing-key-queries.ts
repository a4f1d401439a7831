// A secret of this installation of the App, made by the database once and the same for all who share it.
import type { SystemTx } from "../ports.ts";

/** Some 240 random bits as text. */
export async function readSigningKey(tx: SystemTx, name: string): Promise<string> {
  const read = async () =>
    (
      await tx.query<{ value: string }>("select value #>> '{}' as value from system.cursor where name = $1", [
        name,
      ])
    )[0]?.value;
  const known = await read();
  if (known !== undefined) return known;
  await tx.query(
    `insert into system.cursor (name, value)
     values ($1, to_jsonb(gen_random_uuid()::text || gen_random_uuid()::text)) on conflict do nothing`,
    [name],
  );
  return (await read()) ?? "";
}
