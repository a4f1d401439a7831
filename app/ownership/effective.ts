// What a name in CODEOWNERS comes to: whether GitHub would let anybody approve in its place. Three answers: yes, no, and
// "cannot be told", for what the App was not allowed to read or never asked.
import { ownerKind } from "../../shared/codeowners/owners.ts";

export const PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Why somebody named cannot approve, or why that is not known. */
export const REASONS = [
  "no-such-user",
  "no-such-team",
  "other-organisation",
  "secret-team",
  "no-write",
  "no-members",
  "email",
  "not-read",
] as const;
export type Reason = (typeof REASONS)[number];

/** Of the organisation whose repositories are asked about. */
export interface Account {
  login: string | null;
  type: "Organization" | "User";
  /** False: the App may not read teams, or has not yet; then none of them is known not to be. */
  teamsKnown: boolean;
}

export interface TeamFacts {
  team_id: number;
  slug: string;
  visible: boolean;
  /** User ids, those of teams below it included. */
  members: readonly number[];
  /** There may be more: of a team from which something was taken away in thought. */
  unsure: boolean;
  /** By repository, the greatest of the team and the teams above it. */
  grants: ReadonlyMap<number, Permission>;
}

export interface UserFacts {
  /** In lower case, without `@`. */
  login: string;
  /** Of somebody seen under that name; null: nobody was. */
  account_id: number | null;
  repository_id: number | null;
  user_id: number | null;
  /** Null: not asked. */
  permission: Permission | null;
}

export interface OwnerFacts {
  account: Account;
  teams: readonly TeamFacts[];
  users: readonly UserFacts[];
}

export interface ResolvedOwner {
  /** As written in the file that named it first. */
  owner: string;
  kind: "user" | "team" | "email";
  /** GitHub's number of the user or team. */
  id: number | null;
  exists: boolean | null;
  /** Of teams: a secret one owns nothing. */
  visible: boolean | null;
  permission: Permission | null;
  /** Whether at least one person can approve in its place. */
  effective: boolean | null;
  reason: Reason | null;
  /** Who could approve; empty where `effective` is not true. */
  people: readonly number[];
}

export const mayWrite = (permission: Permission): boolean =>
  PERMISSIONS.indexOf(permission) >= PERMISSIONS.indexOf("write");

/** Resolves names for one repository; each name is looked up once. */
export const createResolver = (facts: OwnerFacts, repository: number): ((owner: string) => ResolvedOwner) =>
  createResolvers(facts)(repository);

/** The same for many: what is known of names is put in order once. */
export function createResolvers(facts: OwnerFacts): (repository: number) => (owner: string) => ResolvedOwner {
  const teams = new Map(facts.teams.map((team) => [team.slug.toLowerCase(), team]));
  const users = new Map<string, UserFacts>();
  const asked = new Map<string, UserFacts>();
  for (const user of facts.users) {
    if (user.repository_id !== null) asked.set(`${user.repository_id} ${user.login}`, user);
    if (!users.has(user.login)) users.set(user.login, user);
  }
  const here = new Map<number, (owner: string) => ResolvedOwner>();
  return (repository) => {
    const known = new Map<string, ResolvedOwner>();
    const resolver =
      here.get(repository) ??
      ((owner: string): ResolvedOwner => {
        const key = owner.toLowerCase();
        const found =
          known.get(key) ?? resolve(owner, key, { account: facts.account, teams, users, asked, repository });
        known.set(key, found);
        return found;
      });
    here.set(repository, resolver);
    return resolver;
  };
}

interface Tables {
  account: Account;
  teams: ReadonlyMap<string, TeamFacts>;
  /** By login, whoever was first told of. */
  users: ReadonlyMap<string, UserFacts>;
  /** By repository and login. */
  asked: ReadonlyMap<string, UserFacts>;
  repository: number;
}

function resolve(owner: string, key: string, tables: Tables): ResolvedOwner {
  const kind = ownerKind(owner);
  const bare = { owner, kind, id: null, exists: null, visible: null, permission: null, people: [] };
  if (kind === "email") return { ...bare, effective: null, reason: "email" };
  return kind === "team" ? team(bare, key, tables) : user(bare, key.slice(1), tables);
}

type Bare = Omit<ResolvedOwner, "effective" | "reason">;
const cannot = (bare: Bare, reason: Reason): ResolvedOwner => ({ ...bare, effective: false, reason });

function team(bare: Bare, key: string, { account, teams, repository }: Tables): ResolvedOwner {
  const { login, type, teamsKnown } = account;
  const [organisation, slug = ""] = key.slice(1).split("/");
  if (login === null) return { ...bare, effective: null, reason: "not-read" };
  // Only teams of the organisation that has the repository can own there.
  if (organisation !== login.toLowerCase() || type === "User")
    return cannot({ ...bare, exists: false }, "other-organisation");
  if (!teamsKnown) return { ...bare, effective: null, reason: "not-read" };
  const found = teams.get(slug);
  if (!found) return cannot({ ...bare, exists: false }, "no-such-team");
  const permission = found.grants.get(repository) ?? "none";
  const seen = { ...bare, id: found.team_id, exists: true, visible: found.visible, permission };
  if (!found.visible) return cannot(seen, "secret-team");
  if (!mayWrite(permission)) return cannot(seen, "no-write");
  if (found.members.length === 0)
    return found.unsure ? { ...seen, effective: null, reason: "not-read" } : cannot(seen, "no-members");
  return { ...seen, effective: true, reason: null, people: found.members };
}

function user(bare: Bare, login: string, { users, asked, repository }: Tables): ResolvedOwner {
  const here = asked.get(`${repository} ${login}`);
  const id = here?.user_id ?? users.get(login)?.account_id ?? null;
  if (!here || here.permission === null)
    return { ...bare, id, exists: id === null ? null : true, effective: null, reason: "not-read" };
  if (here.user_id === null) return cannot({ ...bare, exists: false }, "no-such-user");
  const seen = { ...bare, id: here.user_id, exists: true, permission: here.permission };
  if (!mayWrite(here.permission)) return cannot(seen, "no-write");
  return { ...seen, effective: true, reason: null, people: [here.user_id] };
}

export const greatest = (one: Permission, two: Permission): Permission =>
  PERMISSIONS.indexOf(two) > PERMISSIONS.indexOf(one) ? two : one;

/** Whether anybody of them can approve: yes as soon as one can, no only where none can for certain. */
export function anyEffective(owners: readonly ResolvedOwner[]): boolean | null {
  if (owners.some(({ effective }) => effective === true)) return true;
  return owners.some(({ effective }) => effective === null) ? null : false;
}

/** `@user` → login, `@organisation/team` → slug, in lower case: what to look up for these names. */
export function namesToLookUp(owners: Iterable<string>, account: string | null) {
  const logins = new Set<string>();
  const slugs = new Set<string>();
  for (const owner of owners) {
    const key = owner.toLowerCase();
    const kind = ownerKind(key);
    if (kind === "user") logins.add(key.slice(1));
    const [organisation, slug] = key.slice(1).split("/");
    if (kind === "team" && slug !== undefined && organisation === account?.toLowerCase()) slugs.add(slug);
  }
  return { logins: [...logins], slugs: [...slugs] };
}
