import type { Request } from "../../shared/perform.ts";
import type { Count } from "../ownership/activity.ts";
import { type Account, keepAccounts, knownLogins, writeAccounts } from "../store/accounts.ts";
import { holdActivity, writeActivity } from "../store/activity.ts";
import { findInstallation } from "../store/installations.ts";
import { findRepository } from "../store/repositories.ts";
import { concurrently } from "./concurrently.ts";
import { listOf, numberOf } from "./hint.ts";
import type { JobKind, JobWorld } from "./job.ts";
import { unlessMissing } from "./pages.ts";
import { id, login, oid, own } from "./payload.ts";
import { fillActivity, syncRepository } from "./wanted.ts";

interface Facts {
  installation: number;
  repository: number;
  before: string;
  after: string;
  /** By account. Null: they do not follow what is counted, or are not all; GitHub is asked instead. */
  counts: readonly Count<number>[] | null;
  /** Who was known, and who was asked for. */
  known: readonly Account[];
  asked: readonly Account[];
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
    const facts = { installation, repository, before, after, counts: null, known: [], asked: [] };
    const row = await world.store.system((tx) => findInstallation(tx, installation));
    if (row === null) return null;
    const state = await world.store.withOrg(row.org_id, (tx) => findRepository(tx, repository));
    if (state?.activity_oid !== before || hint.counts === null) return facts;
    const counts = listOf<Count<string>>(hint, "counts");
    const named = await namedAuthors(world, { installation, org: row.org_id, counts });
    return named === null ? facts : { ...facts, ...named };
  },
  write: async (facts, tx, { generation }) => {
    const { installation, repository, before, after, counts } = facts;
    const expects = /^0+$/.test(after) ? null : after;
    const look = syncRepository(installation, repository, { expects });
    const state = await holdActivity(tx, repository);
    if (state === null || state.oid === after) return [look];
    if (counts === null || state.oid !== before) return [look, fillActivity(installation, repository)];
    const counted = counts.filter(([, day]) => day >= state.since);
    const authors = new Set(counted.map(([who]) => who));
    const isAuthor = (account: Account): boolean => authors.has(account.id);
    await keepAccounts(tx, [...facts.known, ...facts.asked].filter(isAuthor));
    await writeAccounts(tx, facts.asked.filter(isAuthor), generation);
    await writeActivity(tx, { repository, counts: counted, upTo: after, missed: 0, replace: false });
    return [look];
  },
};

/** Null: too many to be asked for. */
async function namedAuthors(
  world: JobWorld,
  about: { installation: number; org: number; counts: readonly Count<string>[] },
): Promise<Pick<Facts, "counts" | "known" | "asked"> | null> {
  const logins = [...new Set(about.counts.flatMap(([who]) => (who === null ? [] : [who.toLowerCase()])))];
  const people = await world.store.withOrg(about.org, (tx) => knownLogins(tx, logins));
  const known = [...people.values()];
  const unknown = logins.filter((name) => !people.has(name));
  if (unknown.length > MOST_UNKNOWN) return null;
  const asked: Account[] = [];
  if (unknown.length > 0) {
    const request = await world.github.asInstallation(about.installation, {
      permissions: { metadata: "read" },
    });
    await concurrently(unknown, PARALLEL, async (name) => {
      const found = await askUser(request, name);
      if (found === null) return;
      people.set(name, found);
      asked.push(found);
    });
  }
  const counts = about.counts.map(
    ([who, day, directory, commits]): Count<number> => [
      who === null ? null : (people.get(who.toLowerCase())?.id ?? null),
      day,
      directory,
      commits,
    ],
  );
  return { counts, known, asked };
}

/** Null: nobody has that name, any more. */
async function askUser(request: Request, username: string): Promise<Account | null> {
  const answer = await unlessMissing(request("GET /users/{username}", { username }));
  const number = id(own(answer?.data, "id"));
  return number === null ? null : { id: number, login: login(own(answer?.data, "login")) ?? username };
}
