import type { Request } from "../../shared/perform.ts";
import type { Count } from "../ownership/activity.ts";
import { type Account, knownLogins, writeAccounts } from "../store/accounts.ts";
import { holdActivity, writeActivity } from "../store/activity.ts";
import { findInstallation } from "../store/installations.ts";
import { findRepository } from "../store/repositories.ts";
import { concurrently } from "./concurrently.ts";
import { listOf, numberOf } from "./hint.ts";
import type { JobKind, JobWorld } from "./job.ts";
import { unlessMissing } from "./pages.ts";
import { id, oid, own } from "./payload.ts";
import { fillActivity, syncRepository } from "./wanted.ts";

interface Facts {
  installation: number;
  repository: number;
  before: string;
  after: string;
  /** By account. Null: they do not follow what is counted, or are not all; GitHub is asked instead. */
  counts: readonly Count<number>[] | null;
  authors: readonly Account[];
}

const PARALLEL = 4;
/** A push of more authors who are not known is asked for as commits, where GitHub says who they are. */
const MOST_UNKNOWN = 50;

/**
 * A push to a default branch. Its counts are taken where it begins at the commit everything is counted up to; a gap, and a push
 * that does not tell all, is filled from GitHub. What else it changed is read in any case.
 */
export const PUSH_ACTIVITY: JobKind<Facts> = {
  kind: "push-activity",
  read: async ({ hint }, world) => {
    const [installation, repository] = [numberOf(hint, "installation"), numberOf(hint, "repository")];
    const [before, after] = [oid(hint.before) ?? "", oid(hint.after) ?? ""];
    const facts = { installation, repository, before, after, counts: null, authors: [] };
    const row = await world.store.system((tx) => findInstallation(tx, installation));
    if (row === null) return null;
    const state = await world.store.withOrg(row.org_id, (tx) => findRepository(tx, repository));
    if (state?.activity_oid !== before || hint.counts === null) return facts;
    const counts = listOf<Count<string>>(hint, "counts");
    const named = await namedAuthors(world, { installation, org: row.org_id, counts });
    return named === null ? facts : { ...facts, ...named };
  },
  write: async ({ installation, repository, before, after, counts, authors }, tx, { generation }) => {
    const expects = /^0+$/.test(after) ? null : after;
    const look = syncRepository(installation, repository, { expects });
    const state = await holdActivity(tx, repository);
    if (state === null || state.oid === after) return [look];
    if (counts === null || state.oid !== before) return [look, fillActivity(installation, repository)];
    const counted = counts.filter(([, day]) => day >= state.since);
    await writeAccounts(
      tx,
      authors.filter(({ id: number }) => counted.some(([who]) => who === number)),
      generation,
    );
    await writeActivity(tx, { repository, counts: counted, upTo: after, missed: 0, replace: false });
    return [look];
  },
};

/** Null: too many to be asked for. */
async function namedAuthors(
  world: JobWorld,
  about: { installation: number; org: number; counts: readonly Count<string>[] },
): Promise<{ counts: Count<number>[]; authors: Account[] } | null> {
  const logins = new Map(
    about.counts.flatMap(([who]) => (who === null ? [] : [[who.toLowerCase(), who] as const])),
  );
  const known = await world.store.withOrg(about.org, (tx) => knownLogins(tx, [...logins.keys()]));
  const unknown = [...logins].filter(([login]) => !known.has(login));
  if (unknown.length > MOST_UNKNOWN) return null;
  if (unknown.length > 0) {
    const request = await world.github.asInstallation(about.installation, {
      permissions: { metadata: "read" },
    });
    await concurrently(unknown, PARALLEL, async ([login, written]) => {
      const found = await userId(request, written);
      if (found !== null) known.set(login, found);
    });
  }
  return {
    counts: about.counts.map(([who, day, directory, commits]) => [
      who === null ? null : (known.get(who.toLowerCase()) ?? null),
      day,
      directory,
      commits,
    ]),
    authors: [...known].map(([login, number]) => ({ id: number, login: logins.get(login) ?? login })),
  };
}

/** Null: nobody has that name, any more. */
async function userId(request: Request, username: string): Promise<number | null> {
  const answer = await unlessMissing(request("GET /users/{username}", { username }));
  return id(own(answer?.data, "id"));
}
