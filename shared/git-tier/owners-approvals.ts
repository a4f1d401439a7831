// Whose approval of the head counts, and for which owners. People are asked only for what decides.
import { type Owner, type OwnerGroup, readOwner } from "./owners-groups.ts";
import type { People, Permission, Review } from "./source.ts";

export interface Approvals {
  /** Who approved the head, by login in lower case, with the name as GitHub writes it. */
  counting: ReadonlyMap<string, string>;
  /** Approvals that do not count, each with why, sorted. */
  discounted: readonly string[];
}

export type Settled =
  | { state: "approved"; by: readonly string[] }
  | { state: "waits" }
  /** Somebody approved the head of whom nobody can say whether these stand for them. */
  | { state: "untold"; owners: readonly string[] };

/** Answers of People for this one judgement, each asked for once. */
export class Circle {
  readonly #people: People;
  readonly #author: string;
  readonly #teams = new Map<string, Promise<readonly string[] | null>>();
  readonly #permissions = new Map<string, Promise<Permission | null>>();

  constructor(people: People, author: string) {
    this.#people = people;
    this.#author = author.toLowerCase();
  }

  isAuthor(login: string): boolean {
    return login.toLowerCase() === this.#author;
  }

  /** Lower-case logins; null where it cannot be told. */
  members({ organisation, slug }: Owner & { kind: "team" }): Promise<readonly string[] | null> {
    const key = `${organisation}/${slug}`.toLowerCase();
    return once(this.#teams, key, () => this.#people.team(organisation, slug));
  }

  /** Why this person's approval counts for nothing; null when it counts, or when access cannot be told. */
  async lacksAccess(login: string): Promise<Permission | null> {
    const key = login.toLowerCase();
    const permission = await once(this.#permissions, key, () => this.#people.permission(login));
    return permission === "read" || permission === "triage" || permission === "none" ? permission : null;
  }
}

function once<T>(kept: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const asked = kept.get(key) ?? ask();
  kept.set(key, asked);
  return asked;
}

/**
 * The last review of each person that takes a stand (approves, asks for changes, was dismissed) speaks for them; a comment
 * takes none. It counts when it approves, is of the head, and is by someone else than the author with write access.
 */
export async function readApprovals(
  reviews: readonly Review[],
  head: string,
  circle: Circle,
): Promise<Approvals> {
  const last = new Map<string, Review>();
  for (const review of reviews.toSorted(byTime))
    if (review.state !== "commented" && review.state !== "pending")
      last.set(review.user.toLowerCase(), review);
  const counting = new Map<string, string>();
  const discounted: string[] = [];
  for (const [login, review] of [...last].sort(([one], [two]) => (one < two ? -1 : 1))) {
    if (review.state !== "approved") continue;
    const why = await whyNot(review, head, circle);
    if (why === null) counting.set(login, review.user);
    else discounted.push(`@${review.user} ${why}`);
  }
  return { counting, discounted };
}

/** Stable: of reviews of one second, the later in GitHub's list is the later. */
const byTime = (one: Review, two: Review): number => (one.at < two.at ? -1 : one.at > two.at ? 1 : 0);

async function whyNot({ user, commit }: Review, head: string, circle: Circle): Promise<string | null> {
  if (circle.isAuthor(user)) return "is the author";
  if (commit === null) return "approved a commit that is gone";
  if (commit !== head) return `approved an earlier commit (${commit.slice(0, 7)})`;
  const permission = await circle.lacksAccess(user);
  return permission === null ? null : `has no write access (${permission})`;
}

export async function settle(
  { owners }: OwnerGroup,
  { counting }: Approvals,
  circle: Circle,
): Promise<Settled> {
  if (counting.size === 0) return { state: "waits" };
  const by = new Set<string>();
  const untold: string[] = [];
  for (const owner of owners.map(readOwner)) {
    const standing = await standingFor(owner, circle);
    if (standing === null) untold.push(owner.text);
    else for (const login of standing) if (counting.has(login)) by.add(counting.get(login) ?? login);
  }
  if (by.size > 0) return { state: "approved", by: [...by].sort() };
  return untold.length > 0 ? { state: "untold", owners: untold } : { state: "waits" };
}

/** Logins that stand for an owner; null where that cannot be told. */
export async function standingFor(owner: Owner, circle: Circle): Promise<readonly string[] | null> {
  if (owner.kind === "user") return [owner.login];
  return owner.kind === "team" ? circle.members(owner) : null;
}
