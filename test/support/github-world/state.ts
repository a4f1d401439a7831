// A small GitHub in memory: organisations, people, teams, repositories with history, installations of one App. What happens in
// it is a call; what GitHub would send for it is left in `sent`. It answers through the App's own port, see answers.ts.
import { createHash } from "node:crypto";

export type Level = "read" | "triage" | "write" | "maintain" | "admin";
export const LEVELS: readonly Level[] = ["read", "triage", "write", "maintain", "admin"];

export interface Commit {
  oid: string;
  parents: readonly string[];
  /** A person's id; null: an address nobody has. */
  author: number | null;
  /** ISO, UTC. */
  date: string;
  message: string;
  added: readonly string[];
  removed: readonly string[];
  modified: readonly string[];
  /** CODEOWNERS files, by path. */
  owners: ReadonlyMap<string, string>;
}

export interface Repository {
  id: number;
  node: string;
  name: string;
  owner: number;
  description: string;
  visibility: "public" | "private";
  archived: boolean;
  fork: boolean;
  topics: string[];
  languages: Record<string, number>;
  defaultBranch: string;
  branches: Map<string, string>;
  collaborators: Map<number, Level>;
}

export interface Team {
  id: number;
  slug: string;
  description: string;
  secret: boolean;
  parent: number | null;
  members: Set<number>;
  repositories: Map<number, Level>;
}

export interface Account {
  id: number;
  login: string;
  type: "Organization" | "User";
  members: Map<number, "member" | "admin">;
  teams: Map<number, Team>;
}

export interface Installation {
  id: number;
  account: number;
  suspended: boolean;
  createdAt: string;
  permissions: Record<string, string>;
  /** Null: all. */
  selected: Set<number> | null;
}

export interface Sent {
  name: string;
  payload: Record<string, unknown>;
}

export const sha1 = (text: string): string => createHash("sha1").update(text).digest("hex");
export const blobOid = (text: string): string => sha1(`blob ${Buffer.byteLength(text)}\0${text}`);
export const ZERO = "0".repeat(40);

export class World {
  readonly accounts = new Map<number, Account>();
  readonly people = new Map<number, string>();
  readonly repositories = new Map<number, Repository>();
  readonly installations = new Map<number, Installation>();
  readonly commits = new Map<string, Commit>();
  readonly sent: Sent[] = [];
  /** In addresses, people's names and whatever else of a payload no test says: a word to look for. */
  canary = "";
  #serial = 1_000;

  next(): number {
    this.#serial += 1;
    return this.#serial;
  }

  account(id: number): Account {
    const account = this.accounts.get(id);
    if (!account) throw new Error(`no account ${id}`);
    return account;
  }

  repository(id: number): Repository {
    const repository = this.repositories.get(id);
    if (!repository) throw new Error(`no repository ${id}`);
    return repository;
  }

  /** Of an account; null: not installed. */
  installationOf(account: number): Installation | null {
    return [...this.installations.values()].find((one) => one.account === account) ?? null;
  }

  reaches(installation: Installation, repository: Repository): boolean {
    return (
      repository.owner === installation.account &&
      (installation.selected === null || installation.selected.has(repository.id))
    );
  }

  head(repository: Repository): Commit | null {
    const oid = repository.branches.get(repository.defaultBranch);
    return (oid && this.commits.get(oid)) || null;
  }

  /** Commits that can be reached, in no order. */
  reach(oid: string | undefined): Set<string> {
    const seen = new Set<string>();
    const open = oid === undefined ? [] : [oid];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(this.commits.get(next)?.parents ?? []));
    }
    return seen;
  }

  /** What is in `head` and not in `base`, parents first. */
  between(base: string | undefined, head: string): Commit[] {
    const known = this.reach(base);
    const ordered: Commit[] = [];
    const visit = (oid: string): void => {
      if (known.has(oid)) return;
      known.add(oid);
      const commit = this.commits.get(oid);
      if (!commit) return;
      for (const parent of commit.parents) visit(parent);
      ordered.push(commit);
    };
    visit(head);
    return ordered;
  }

  /** Teams of a person below a team are the team's, too. */
  membersOf(account: Account, team: Team): Set<number> {
    const members = new Set(team.members);
    for (const child of account.teams.values())
      if (child.parent === team.id) for (const member of this.membersOf(account, child)) members.add(member);
    return members;
  }

  /** What a team above may do, a team below may do, too. */
  grantsOf(account: Account, team: Team): Map<number, Level> {
    const parent = team.parent === null ? undefined : account.teams.get(team.parent);
    const grants = parent ? this.grantsOf(account, parent) : new Map<number, Level>();
    for (const [repository, level] of team.repositories) {
      const above = grants.get(repository);
      if (!above || LEVELS.indexOf(above) < LEVELS.indexOf(level)) grants.set(repository, level);
    }
    return grants;
  }

  permission(repository: Repository, person: number): Level | "none" {
    const account = this.account(repository.owner);
    const role = account.members.get(person);
    if (role === "admin" || account.id === person) return "admin";
    const levels: Level[] = repository.visibility === "public" || role === "member" ? ["read"] : [];
    const collaborates = repository.collaborators.get(person);
    if (collaborates) levels.push(collaborates);
    for (const team of account.teams.values())
      if (this.membersOf(account, team).has(person)) {
        const level = this.grantsOf(account, team).get(repository.id);
        if (level) levels.push(level);
      }
    return levels.toSorted((a, b) => LEVELS.indexOf(b) - LEVELS.indexOf(a))[0] ?? "none";
  }
}
