// Installations that are left alone for a while, because GitHub asked for it.
import type { SystemTx } from "../ports.ts";

/** The App itself, as an installation. */
export const THE_APP = 0;

/** Never shortens a pause that is longer. */
export async function pauseInstallation(tx: SystemTx, installation: number, seconds: number): Promise<void> {
  await tx.query(
    `insert into system.pause (installation_id, until) values ($1, now() + make_interval(secs => $2))
     on conflict (installation_id) do update set until = greatest(pause.until, excluded.until)`,
    [installation, seconds],
  );
}

export async function isPaused(tx: SystemTx, installation: number): Promise<boolean> {
  const [row] = await tx.query<{ paused: boolean }>(
    "select exists (select from system.pause where installation_id = $1 and until > now()) as paused",
    [installation],
  );
  return row?.paused ?? false;
}

/** How many there are now. */
export async function countPauses(tx: SystemTx): Promise<number> {
  const [row] = await tx.query<{ count: number }>("select count(*) from system.pause where until > now()");
  return row?.count ?? 0;
}
