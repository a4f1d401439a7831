import type { Request } from "../../shared/perform.ts";
import { type Count, countChanges } from "../ownership/activity.ts";
import { type Account, forgetAccounts, writeAccounts } from "../store/accounts.ts";
import { holdActivity, writeActivity } from "../store/activity.ts";
import { findInstallation } from "../store/installations.ts";
import { findRepository, type RepositoryState } from "../store/repositories.ts";
import { askRepositories } from "./ask-installation.ts";
import { numberOf } from "./hint.ts";
import type { JobKind, JobWorld } from "./job.ts";
import { type At, commitsSince, compare, MOST_COMMITS_READ, readCommits } from "./read-commits.ts";
import { readRepository } from "./read-repositories.ts";
import { fillActivity, syncRepository } from "./wanted.ts";

interface Facts {
  installation: number;
  repository: number;
  /** Null: the repository is not what it was, and has to be looked at. */
  filled: {
    from: string | null;
    upTo: string;
    counts: readonly Count<number>[];
    authors: readonly Account[];
    missed: number;
    replace: boolean;
  } | null;
}

/**
 * Commits between the one everything is counted up to and the head. Where the branch did not simply grow, everything since
 * counting began is counted anew if that is not too much: so what is counted is what the branch has, whatever was heard of it
 * and when.
 */
export const FILL_ACTIVITY: JobKind<Facts> = {
  kind: "fill-activity",
  read: async ({ hint }, world) => {
    const [installation, repository] = [numberOf(hint, "installation"), numberOf(hint, "repository")];
    const row = await world.store.system((tx) => findInstallation(tx, installation));
    const state = row && (await world.store.withOrg(row.org_id, (tx) => findRepository(tx, repository)));
    if (!row || !state) return null;
    const request = await askRepositories(world, installation, [repository]);
    const seen = request && (await readRepository(request, state.node_id));
    if (!request || seen?.owner !== row.org_id) return { installation, repository, filled: null };
    const { head, name } = seen.facts;
    if (head === null || head === state.activity_oid) return null;
    const where = { owner: seen.ownerLogin, repo: name };
    return { installation, repository, filled: await fill(request, where, { state, head, world }) };
  },
  write: async ({ installation, repository, filled }, tx, { generation }) => {
    if (filled === null) return [syncRepository(installation, repository)];
    const state = await holdActivity(tx, repository);
    if (state === null) return [];
    if (state.oid !== filled.from) return [fillActivity(installation, repository)];
    await writeAccounts(tx, filled.authors, generation);
    await writeActivity(tx, { repository, ...filled });
    await forgetAccounts(tx);
    return [];
  },
};

async function fill(
  request: Request,
  where: At,
  { state, head, world }: { state: RepositoryState; head: string; world: JobWorld },
): Promise<Facts["filled"]> {
  const { activity_oid: from, observed_since: since } = state;
  const compared = from === null ? null : await compare(request, where, { base: from, head });
  const grown = compared !== null && compared.status !== "diverged";
  const anew = grown ? null : await commitsSince(request, where, { head, since });
  const whole = anew !== null && !anew.more;
  // Too much to count anew: what is new to the branch is added, and what it lost stays counted.
  const added = compared ?? { commits: anew?.commits ?? [], total: MOST_COMMITS_READ + 1 };
  const commits = whole ? anew.commits : added.commits;
  const { changes, authors } = await readCommits(request, where, { commits, now: world.now });
  const counted = changes.filter(({ day }) => day >= since);
  const seen = new Set(counted.map(({ who }) => who));
  return {
    from,
    upTo: head,
    counts: countChanges(counted),
    authors: authors.filter(({ id }) => seen.has(id)),
    missed: whole ? 0 : Math.max(grown ? 0 : 1, added.total - commits.length),
    replace: whole,
  };
}
