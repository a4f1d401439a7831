// One page of a list: one row more than is told was read, so that it is known whether there is another.
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
