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
