// One page of a list: one row more than is told was read, so that it is known whether there is another.
import type { GenericSchema, InferOutput } from "valibot";
import type { CursorPurpose } from "./cursor.ts";
import type { Index } from "./index-of.ts";

export function nextPage<Row>(
  { cursors }: Pick<Index, "cursors">,
  purpose: CursorPurpose,
  { rows, most, position }: { rows: readonly Row[]; most: number; position(row: Row): unknown },
): { rows: readonly Row[]; next: string | null } {
  const page = rows.slice(0, most);
  const last = page.at(-1);
  const more = rows.length > most && last !== undefined;
  return { rows: page, next: more ? cursors.issue(purpose, position(last)) : null };
}

/** What follows the cursor that was given: `list` takes the position it stands for, null at the beginning. @throws HttpProblem `cursor` */
export async function readPage<Row, Position extends GenericSchema>(
  { cursors }: Pick<Index, "cursors">,
  purpose: CursorPurpose,
  asked: { cursor?: string | undefined; limit: number },
  {
    schema,
    list,
    position,
  }: {
    schema: Position;
    list(range: { after: InferOutput<Position> | null; most: number }): Promise<readonly Row[]>;
    position(row: Row): unknown;
  },
): Promise<{ rows: readonly Row[]; next: string | null }> {
  const after = cursors.read(purpose, asked.cursor, schema);
  const rows = await list({ after, most: asked.limit + 1 });
  return nextPage({ cursors }, purpose, { rows, most: asked.limit, position });
}
