// Who stands behind names, and who was last where. Most of it was read for a question before: it is read again only where the
// version of its row, which every question reads, is another one, so that no answer is older than the database.
import {
  type Account,
  createResolver,
  namesToLookUp,
  type ResolvedOwner,
  type UserFacts,
} from "../ownership/effective.ts";
import { type TeamRow, teamFacts, teamsWithPeople } from "../ownership/teams.ts";
import type { OrgTx } from "../ports.ts";
import { type LastSeen, readLastSeen } from "../store/activity-queries.ts";
import { type RelatedTeam, readMembers, readNames } from "../store/owner-queries.ts";
import type { OrgRow, RepositoryRow } from "../store/repository-queries.ts";
import { createKept, type Kept } from "./kept.ts";

export interface KeptPeople {
  /** User ids of a team. */
  members: Kept<readonly number[]>;
  /** Of a directory; null: too many were there. */
  seen: Kept<LastSeen | null>;
}

const MOST_BYTES = { members: 8 * 1024 * 1024, seen: 24 * 1024 * 1024 };
/** What one costs beside its numbers. */
const LEAST_BYTES = 400;

export const createKeptPeople = (): KeptPeople => ({
  members: createKept(MOST_BYTES.members),
  seen: createKept(MOST_BYTES.seen),
});

export interface NamedPeople {
  account: Account;
  /** Those named, and all above and below them. */
  teams: TeamRow[];
  users: UserFacts[];
  /** Of the teams that were named. */
  slugs: readonly string[];
}

/** Whoever stands behind these names, wherever they may do what. */
export async function peopleNamed(
  kept: KeptPeople,
  tx: OrgTx,
  org: OrgRow,
  { owners, repositories }: { owners: Iterable<string>; repositories: readonly number[] },
): Promise<NamedPeople> {
  const asked = namesToLookUp(owners, org.login);
  const { teams, users } = await readNames(tx, { ...asked, repositories });
  const account = { login: org.login, type: org.account_type, teamsKnown: org.teams_known };
  return { account, teams: await withMembers(kept, tx, teams, asked.slugs), users, slugs: asked.slugs };
}

async function withMembers(
  { members: kept }: KeptPeople,
  tx: OrgTx,
  rows: readonly RelatedTeam[],
  slugs: readonly string[],
): Promise<TeamRow[]> {
  const asked = new Set(teamsWithPeople(rows, slugs));
  const nameOf = ({ team_id, version }: RelatedTeam) => `${tx.org} ${team_id} ${version}`;
  const people = new Map<number, readonly number[]>();
  const unread: RelatedTeam[] = [];
  for (const row of rows) {
    if (!asked.has(row.team_id)) continue;
    const known = kept.get(nameOf(row));
    if (known) people.set(row.team_id, known);
    else unread.push(row);
  }
  const read = await readMembers(
    tx,
    unread.map(({ team_id }) => team_id),
  );
  for (const row of unread) {
    const listed = read.get(row.team_id) ?? [];
    kept.keep(nameOf(row), listed, LEAST_BYTES + 8 * listed.length);
    people.set(row.team_id, listed);
  }
  return rows.map((row) => ({ ...row, members: people.get(row.team_id) ?? [] }));
}

/** Looks up all names at once. */
export async function resolverFor(
  kept: KeptPeople,
  tx: OrgTx,
  org: OrgRow,
  { repository, owners }: { repository: number; owners: Iterable<string> },
): Promise<(owner: string) => ResolvedOwner> {
  const { slugs, ...facts } = await peopleNamed(kept, tx, org, { owners, repositories: [repository] });
  return createResolver({ ...facts, teams: teamFacts(facts.teams, slugs) }, repository);
}

/** When somebody was last in each of these directories: of `users` for certain, maybe others, too. */
export async function lastSeenIn(
  { seen: kept }: KeptPeople,
  tx: OrgTx,
  { repository_id: repository, version }: RepositoryRow,
  { directories, users }: { directories: readonly string[]; users: readonly number[] },
): Promise<ReadonlyMap<string, LastSeen>> {
  if (users.length === 0) return new Map();
  const nameOf = (directory: string) => `${tx.org} ${repository} ${version} ${directory}`;
  const found = new Map<string, LastSeen>();
  const crowded: string[] = [];
  const put = (directory: string, there: LastSeen | null) => {
    if (there === null) crowded.push(directory);
    else found.set(directory, there);
  };
  const unread = directories.filter((directory) => {
    const known = kept.get(nameOf(directory));
    if (known === undefined) return true;
    put(directory, known);
    return false;
  });
  const read = await readLastSeen(tx, repository, { directories: unread, users: null });
  for (const directory of unread) {
    const there = read.get(directory) ?? (read.has(directory) ? null : NOBODY);
    kept.keep(nameOf(directory), there, LEAST_BYTES + 48 * (there?.size ?? 0));
    put(directory, there);
  }
  for (const [directory, there] of await readLastSeen(tx, repository, { directories: crowded, users }))
    found.set(directory, there ?? NOBODY);
  return found;
}

const NOBODY: LastSeen = new Map();
