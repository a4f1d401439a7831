// What an installation may do, as GitHub last said.
import type { SystemTx } from "../ports.ts";

/** Permission to level, such as { contents: "read" }; null for an installation that is not active. */
export async function grantedPermissions(
  tx: SystemTx,
  installation: number,
): Promise<ReadonlyMap<string, string> | null> {
  const [row] = await tx.query<{ permissions: Record<string, unknown> }>(
    "select permissions from system.installation where installation_id = $1 and state = 'active'",
    [installation],
  );
  if (row === undefined) return null;
  const granted = Object.entries(row.permissions);
  return new Map(
    granted.flatMap(([name, level]) => (typeof level === "string" ? [[name, level] as const] : [])),
  );
}
