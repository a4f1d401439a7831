import type { OrgTx } from "../ports.ts";
import { forgetAccounts } from "../store/accounts.ts";
import { findInstallation, type InstallationFacts } from "../store/installations.ts";
import { listRepositories, removedGeneration, removeRepositories } from "../store/repositories.ts";
import { askInstallation } from "./ask-installation.ts";
import { numberOf } from "./hint.ts";
import type { JobKind, JobWorld } from "./job.ts";
import { everyPage } from "./pages.ts";
import { id, matching, own } from "./payload.ts";
import { type Extent, indexRepositories, syncInstallation, syncMembers, syncTeams } from "./wanted.ts";

type Listed = readonly [id: number, node: string];

interface Facts {
  installation: number;
  extent: Extent;
  refused: boolean;
  listed: readonly Listed[];
  /** As GitHub has it now; null: it is gone. */
  now: InstallationFacts | null;
}

const MOST_TRIES = 3;

/** Which repositories an installation has. Those that are known and not among them are forgotten. */
export const SYNC_REPOSITORIES: JobKind<Facts> = {
  kind: "sync-repositories",
  read: async ({ hint }, world) => {
    const installation = numberOf(hint, "installation");
    const extent = hint.extent === "whole" || hint.extent === "all" ? hint.extent : "new";
    const now = await askInstallation(world.github, installation);
    const there = now !== null && !now.suspended;
    const refused = hint.refused === true;
    return { installation, extent, refused, now, listed: there ? await listed(world, installation) : [] };
  },
  write: async ({ installation, extent, refused, listed, now }, tx, { generation }) => {
    // A name or a permission may have changed without a word: this is what is done every hour.
    const look = (await isAsKnown(tx, now)) ? [] : [syncInstallation(installation, false)];
    if (now === null || now.suspended) return look;
    const known = await listRepositories(tx);
    const there = new Set(listed.map(([number]) => number));
    const gone = known.filter((number) => !there.has(number));
    await removedGeneration(tx, installation);
    if ((await removeRepositories(tx, gone, { generation, installation })) > 0) await forgetAccounts(tx);
    const wanted = extent === "new" ? listed.filter(([number]) => !known.includes(number)) : listed;
    if (wanted.length > 0) return [...look, indexRepositories(installation, wanted, { extent, refused })];
    return extent === "whole" ? [...look, syncMembers(installation, true), syncTeams(installation)] : look;
  },
};

async function isAsKnown(tx: OrgTx, now: InstallationFacts | null): Promise<boolean> {
  const row = now && (await findInstallation(tx, now.installation));
  if (!now || !row || now.suspended) return false;
  const sorted = (permissions: object) => JSON.stringify(Object.entries(permissions).sort());
  return row.login === now.login && sorted(row.permissions) === sorted(now.permissions);
}

/** While pages are read the list moves; one of another length than GitHub says is read again. */
async function listed({ github }: JobWorld, installation: number): Promise<Listed[]> {
  const request = await github.asInstallation(installation, { permissions: { metadata: "read" } });
  for (let tries = 1; ; tries += 1) {
    let total: unknown;
    const items = await everyPage(
      async (route, parameters) => {
        const answer = await request(route, parameters);
        total = own(answer.data, "total_count");
        return answer;
      },
      "GET /installation/repositories",
      {},
      "repositories",
    );
    const byId = new Map<number, string>();
    for (const item of items) {
      const [number, node] = [id(own(item, "id")), matching(own(item, "node_id"), /^[\w=+/-]+$/)];
      if (number !== null && node !== null) byId.set(number, node);
    }
    if (typeof total !== "number" || total === byId.size) return [...byId].sort(([a], [b]) => a - b);
    if (tries === MOST_TRIES) throw new MovingListError();
  }
}

class MovingListError extends Error {
  override readonly name = "MovingListError";
  /** To be tried again later. */
  readonly status = 409;
}
