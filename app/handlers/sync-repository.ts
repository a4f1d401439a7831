import type { Request } from "../../shared/perform.ts";
import type { Meter } from "../ports.ts";
import { findInstallation, liveInstallation } from "../store/installations.ts";
import { findRepository } from "../store/repositories.ts";
import { askRepositories } from "./ask-installation.ts";
import { numberOf, numberOrNull } from "./hint.ts";
import type { JobKind, JobWorld } from "./job.ts";
import { unlessMissing } from "./pages.ts";
import { oid, own } from "./payload.ts";
import { type IndexFacts, readIndex } from "./read-index.ts";
import { storeIndex } from "./store-index.ts";
import { syncRepository } from "./wanted.ts";

interface Facts {
  index: IndexFacts;
  thorough: boolean;
  formerOwner: number | null;
  /** GitHub's servers do not all know of a push at once: it shows what was before. */
  late: boolean;
}

const LATE_SECONDS = 30;

/** One repository: new, renamed, moved, archived, shown or hidden, deleted, pushed to. */
export const syncRepositoryKind = (meter: Meter): JobKind<Facts> => ({
  kind: "sync-repository",
  read: async ({ hint }, world) => {
    const [installation, repository] = [numberOf(hint, "installation"), numberOf(hint, "repository")];
    const row = await world.store.system((tx) => findInstallation(tx, installation));
    if (row === null) return null;
    const request = await askRepositories(world, installation, [repository]);
    const node = request && (await nodeOf(world, row.org_id, { repository, request }));
    const index =
      request && node
        ? await readIndex(world, meter, { installation: row, request, repositories: [[repository, node]] })
        : { installation, found: [], gone: [repository], unread: [], since: "" };
    const expects = oid(hint.expects);
    const late = expects !== null && index.found.some(({ facts }) => facts.head !== expects);
    return {
      index,
      late,
      thorough: hint.thorough === true,
      formerOwner: numberOrNull(hint, "formerOwner"),
    };
  },
  write: async ({ index, thorough, formerOwner, late }, tx, { generation }) => {
    const stored = await storeIndex(tx, index, { generation, thorough, teamsFollow: false });
    const again = late
      ? index.found.map(({ facts }) => ({
          ...syncRepository(index.installation, facts.id),
          delaySeconds: LATE_SECONDS,
        }))
      : [];
    const next = [...stored, ...again];
    // GitHub tells only the new owner of a transfer.
    const former = formerOwner === null ? null : await liveInstallation(tx, formerOwner);
    const moved = index.found[0]?.facts.id;
    if (former === null || moved === undefined || former === index.installation) return next;
    return [...next, syncRepository(former, moved)];
  },
});

/** Null: there is none of that number. */
async function nodeOf(
  { store }: JobWorld,
  org: number,
  { repository, request }: { repository: number; request: Request },
): Promise<string | null> {
  const known = await store.withOrg(org, (tx) => findRepository(tx, repository));
  if (known) return known.node_id;
  const answer = await unlessMissing(
    request("GET /repositories/{repository_id}", { repository_id: repository }),
  );
  const node = own(answer?.data, "node_id");
  return typeof node === "string" ? node : null;
}
