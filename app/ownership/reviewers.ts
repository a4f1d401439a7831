// Whom to ask: the fewest people who can approve all given paths; among equals, whoever was there last.

import { type ApprovalGroup, smallestReviewerSet } from "../../shared/codeowners/reviewers.ts";
import type { ResolvedOwner } from "./effective.ts";
import type { Decided } from "./rules.ts";

export interface Presence {
  directory: string;
  user_id: number;
  week: string;
  commits: number;
}

export interface ReviewersInput {
  decided: readonly Decided[];
  resolve(owner: string): ResolvedOwner;
  /** In the directories of the paths. */
  presence: readonly Presence[];
  /** Cannot approve their own change. */
  author: number | null;
}

/** `author-only`: nobody but the author could. `unverified`: what the owners may do was not read. */
export const UNCOVERED = ["nobody-can-approve", "author-only", "unverified"] as const;

/** Names over all groups that the search is given: it is what everybody else waits for. */
const MOST_CANDIDATES = 20_000;

export interface Suggestion {
  reviewers: { user_id: number; paths: number; last_active_week: string | null }[];
  /** No smaller set would do. */
  smallest: boolean;
  /** Owned paths that none of them can approve. */
  uncovered: { path: string; line: number; reason: (typeof UNCOVERED)[number] }[];
}

export function suggestReviewers({ decided, resolve, presence, author }: ReviewersInput): Suggestion {
  const byRule = new Map<number, { paths: string[]; owners: ResolvedOwner[]; people: number[] }>();
  for (const { path, state, rule } of decided) {
    if (state !== "owned" || rule === null) continue;
    const known = byRule.get(rule.line);
    if (known) known.paths.push(path);
    else {
      const owners = rule.owners.map((owner) => resolve(owner));
      const people = new Set(owners.flatMap((owner) => owner.people).filter((id) => id !== author));
      byRule.set(rule.line, { paths: [path], owners, people: [...people] });
    }
  }
  const groups = [...byRule].map(([line, group]) => ({ line, ...group }));
  const names = rankedNames(new Set(groups.flatMap(({ people }) => people)), presence);
  const asked: ApprovalGroup[] = groups
    .filter(({ people }) => people.length > 0)
    .map(({ people, paths }) => ({ candidates: people.map(names.nameOf), weight: paths.length }));
  const searched = withinBounds(asked);
  const { reviewers, smallest } = smallestReviewerSet(searched);
  const chosen = reviewers.map(names.idOf);
  return {
    reviewers: chosen.map((user_id) => ({
      user_id,
      paths: groups.reduce(
        (sum, { people, paths }) => sum + (people.includes(user_id) ? paths.length : 0),
        0,
      ),
      last_active_week: names.lastWeek(user_id),
    })),
    smallest: smallest && searched === asked,
    uncovered: groups
      .filter(({ people }) => people.length === 0)
      .flatMap(({ line, paths, owners }) =>
        paths.map((path) => ({ path, line, reason: reasonOf(owners, author) })),
      ),
  };
}

/** The same where they are few; else of each group those who come first. Whoever is proposed can approve all the same. */
function withinBounds(groups: readonly ApprovalGroup[]): readonly ApprovalGroup[] {
  if (groups.reduce((sum, { candidates }) => sum + candidates.length, 0) <= MOST_CANDIDATES) return groups;
  const room = Math.max(1, Math.floor(MOST_CANDIDATES / groups.length));
  return groups.map(({ candidates, weight }) => ({
    candidates: candidates.toSorted().slice(0, room),
    weight,
  }));
}

function reasonOf(owners: readonly ResolvedOwner[], author: number | null): (typeof UNCOVERED)[number] {
  if (author !== null && owners.some(({ people }) => people.includes(author))) return "author-only";
  return owners.some(({ effective }) => effective === null) ? "unverified" : "nobody-can-approve";
}

/** The search takes the first name of equals: names are given so that who was there last, and more often, comes first. */
function rankedNames(people: ReadonlySet<number>, presence: readonly Presence[]) {
  const seen = new Map<number, { week: string; commits: number }>();
  for (const { user_id, week, commits } of presence) {
    const known = seen.get(user_id);
    seen.set(user_id, {
      week: known !== undefined && known.week > week ? known.week : week,
      commits: commits + (known?.commits ?? 0),
    });
  }
  const of = (id: number) => seen.get(id) ?? { week: "", commits: 0 };
  const order = [...people].sort((one, two) => {
    const [a, b] = [of(one), of(two)];
    return a.week === b.week ? b.commits - a.commits || one - two : a.week < b.week ? 1 : -1;
  });
  const names = new Map(order.map((id, rank) => [id, String(rank).padStart(9, "0")]));
  return {
    nameOf: (id: number) => names.get(id) ?? "",
    idOf: (name: string) => order[Number(name)] ?? 0,
    lastWeek: (id: number) => seen.get(id)?.week ?? null,
  };
}
