import type { Meter } from "../ports.ts";
import { findInstallation } from "../store/installations.ts";
import { askRepositories } from "./ask-installation.ts";
import { listOf, numberOf } from "./hint.ts";
import type { JobKind } from "./job.ts";
import { type IndexFacts, readIndex } from "./read-index.ts";
import { storeIndex } from "./store-index.ts";
import {
  type Extent,
  indexRepositories,
  syncMembers,
  syncRepositories,
  syncRepository,
  syncTeams,
} from "./wanted.ts";

type Listed = readonly [id: number, node: string];

interface Facts {
  installation: number;
  extent: Extent;
  refused: boolean;
  asked: readonly number[];
  rest: readonly Listed[];
  /**
   * Null: one of them is not the installation's any more. The list is read again; where it and tokens disagree all the same,
   * each is asked for by itself, or this would have no end.
   */
  index: IndexFacts | null;
}

/** With one job: four queries at once, and one transaction. */
const AT_ONCE = 100;

/** Many repositories, the first of the list with this job. When none is left, people and teams of a whole follow. */
export const indexRepositoriesKind = (meter: Meter): JobKind<Facts> => ({
  kind: "index-repositories",
  read: async ({ hint }, world) => {
    const installation = numberOf(hint, "installation");
    const extent = hint.extent === "whole" || hint.extent === "all" ? hint.extent : "new";
    const all = listOf<Listed>(hint, "repositories");
    const repositories = all.slice(0, AT_ONCE);
    const row = await world.store.system((tx) => findInstallation(tx, installation));
    if (row === null) return null;
    const ids = repositories.map(([number]) => number);
    const request = await askRepositories(world, installation, ids);
    const index =
      request === null ? null : await readIndex(world, meter, { installation: row, request, repositories });
    const refused = hint.refused === true;
    return { installation, extent, refused, asked: ids, rest: all.slice(AT_ONCE), index };
  },
  write: async ({ installation, extent, refused, asked, rest, index }, tx, { generation }) => {
    if (index === null && !refused) return [syncRepositories(installation, extent, true)];
    const whole = extent === "whole";
    const next =
      index === null
        ? asked.map((repository) => syncRepository(installation, repository, { thorough: whole }))
        : await storeIndex(tx, index, { generation, thorough: whole, teamsFollow: whole });
    if (rest.length > 0) return [...next, indexRepositories(installation, rest, { extent, refused })];
    return whole ? [...next, syncMembers(installation, true), syncTeams(installation)] : next;
  },
});
