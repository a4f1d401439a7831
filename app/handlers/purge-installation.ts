import { forgetCursor } from "../store/cursors.ts";
import { findInstallation, isPurged, liveInstallation, markPurged } from "../store/installations.ts";
import { dropJobs } from "../store/jobs.ts";
import { forgetTraffic, purgeOrganisation } from "../store/purge.ts";
import { numberOf, numberOrNull } from "./hint.ts";
import type { JobKind } from "./job.ts";
import { purgeInstallation, syncRepositories, teamsCursor } from "./wanted.ts";

interface Facts {
  installation: number;
  /** The one that came in its place, and waits for this. */
  successor: number | null;
  org: number;
}

/** Only of one that GitHub was asked about and did not have: see sync-installation. */
export const PURGE_INSTALLATION: JobKind<Facts> = {
  kind: "purge-installation",
  org: ({ org }) => org,
  read: async ({ hint }, { store }) => {
    const installation = numberOf(hint, "installation");
    const row = await store.system((tx) => findInstallation(tx, installation));
    if (row?.state !== "deleted") return null;
    return { installation, successor: numberOrNull(hint, "successor"), org: row.org_id };
  },
  write: async ({ installation, successor, org }, tx) => {
    const live = await liveInstallation(tx, org);
    const next = successor === null ? [] : [syncRepositories(successor, "whole")];
    if (await isPurged(tx, installation)) return next;
    // Installed again meanwhile: its own sync has these rows deleted before it begins.
    if (live !== successor) return [];
    await dropJobs(tx, installation);
    if (!(await purgeOrganisation(tx))) return [purgeInstallation(installation, successor)];
    await forgetTraffic(tx, installation);
    await forgetCursor(tx, teamsCursor(installation));
    await markPurged(tx, installation);
    return next;
  },
};
