import type { InstallationFacts } from "../store/installations.ts";
import { markDeleted, writeInstallation } from "../store/installations.ts";
import { askInstallation } from "./ask-installation.ts";
import { numberOf } from "./hint.ts";
import type { JobKind } from "./job.ts";
import { purgeInstallation, syncRepositories } from "./wanted.ts";

interface Facts {
  installation: number;
  whole: boolean;
  /** Null: GitHub says it is gone. */
  found: InstallationFacts | null;
}

/** An event only says that something happened: whether it is there, suspended or gone is asked, so a replayed one does no harm. */
export const SYNC_INSTALLATION: JobKind<Facts> = {
  kind: "sync-installation",
  org: ({ found }) => found?.org ?? null,
  read: async ({ hint }, { github }) => {
    const installation = numberOf(hint, "installation");
    return { installation, whole: hint.whole === true, found: await askInstallation(github, installation) };
  },
  write: async ({ installation, whole, found }, tx, { generation }) => {
    if (found === null)
      return (await markDeleted(tx, installation, generation)) ? [purgeInstallation(installation)] : [];
    const written = await writeInstallation(tx, found, generation);
    if (written.done === "older" || found.suspended) return [];
    if (written.purge !== null) return [purgeInstallation(written.purge, installation)];
    return whole || written.changed ? [syncRepositories(installation, "whole")] : [];
  },
};
