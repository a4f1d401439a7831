// The fewest people who could approve all that still waits: a smallest hitting set, found exactly where that takes a bounded
// number of steps, else greedily. The same groups give the same people, in whatever order they come.

/** Anyone of `candidates` would do. */
export interface ApprovalGroup {
  /** Logins, or what stands for somebody not known by login, such as a team that cannot be looked into. */
  candidates: readonly string[];
  /** How many files wait for it; among equals, who can approve more is proposed. */
  weight: number;
}

export interface ReviewerSet {
  /** Sorted. */
  reviewers: string[];
  /** No smaller set would do. */
  smallest: boolean;
  /** Some groups have no candidate at all: nobody can approve those. */
  uncovered: number;
}

/** Names looked at by the search. */
const MOST_WORK = 2_000_000;
const MOST_GROUPS = 2_000;

export function smallestReviewerSet(groups: readonly ApprovalGroup[]): ReviewerSet {
  const named = withoutTwins(groups);
  const open = distinct(named.filter(({ candidates }) => candidates.length > 0));
  const uncovered = named.filter(({ candidates }) => candidates.length === 0).length;
  const greedy = chooseGreedily(open);
  const search = open.length > MOST_GROUPS ? null : searchSmaller(open, greedy);
  return {
    reviewers: (search?.best ?? greedy).toSorted(),
    smallest: search?.complete ?? greedy.length <= 1,
    uncovered,
  };
}

/** Who can approve the same groups is the same here: the first by name stands for all, as for a team of thousands. */
function withoutTwins(groups: readonly ApprovalGroup[]): ApprovalGroup[] {
  const memberships = new Map<string, number[]>();
  for (const [index, { candidates }] of groups.entries())
    for (const name of new Set(candidates)) addTo(memberships, name, index);
  const first = new Map<string, string>();
  for (const [name, indexes] of [...memberships].sort(([one], [two]) => (one < two ? -1 : 1))) {
    const key = indexes.join(" ");
    if (!first.has(key)) first.set(key, name);
  }
  const kept = new Set(first.values());
  return groups.map(({ candidates, weight }) => ({
    candidates: [...new Set(candidates)].filter((name) => kept.has(name)).sort(),
    weight,
  }));
}

function addTo<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Equal groups as one; a group that holds all of another's candidates is covered with that one. Sorted by size, then names. */
function distinct(groups: readonly ApprovalGroup[]): ApprovalGroup[] {
  const byKey = new Map<string, ApprovalGroup>();
  for (const { candidates, weight } of groups) {
    const key = candidates.join("\n");
    byKey.set(key, { candidates, weight: weight + (byKey.get(key)?.weight ?? 0) });
  }
  const sorted = [...byKey]
    .sort(([one, a], [two, b]) => a.candidates.length - b.candidates.length || (one < two ? -1 : 1))
    .map(([, group]) => group);
  if (sorted.length > MOST_GROUPS) return sorted;
  const kept: ApprovalGroup[] = [];
  const holders = new Map<string, number[]>();
  for (const group of sorted) {
    // A kept group lies within this one when each of its candidates is met here.
    const met = new Map<number, number>();
    for (const name of group.candidates)
      for (const index of holders.get(name) ?? []) met.set(index, (met.get(index) ?? 0) + 1);
    if ([...met].some(([index, count]) => kept[index]?.candidates.length === count)) continue;
    for (const name of group.candidates) addTo(holders, name, kept.length);
    kept.push(group);
  }
  return kept;
}

/** Again and again whoever covers most groups; then most files, then the first by name. */
function chooseGreedily(groups: readonly ApprovalGroup[]): string[] {
  const chosen: string[] = [];
  let open = [...groups];
  while (open.length > 0) {
    const [best] = ranked(open);
    if (best === undefined) break;
    chosen.push(best);
    open = open.filter(({ candidates }) => !candidates.includes(best));
  }
  return chosen;
}

function ranked(groups: readonly ApprovalGroup[]): string[] {
  const counts = new Map<string, { groups: number; weight: number }>();
  for (const { candidates, weight } of groups)
    for (const name of candidates) {
      const known = counts.get(name);
      counts.set(name, { groups: (known?.groups ?? 0) + 1, weight: (known?.weight ?? 0) + weight });
    }
  return [...counts]
    .sort(([one, a], [two, b]) => b.groups - a.groups || b.weight - a.weight || (one < two ? -1 : 1))
    .map(([name]) => name);
}

/**
 * Somebody of the group with the fewest candidates must be in the set: each is tried. A branch ends where groups that have
 * nobody in common alone need as many people as the best set known.
 */
function searchSmaller(
  groups: readonly ApprovalGroup[],
  known: readonly string[],
): { best: readonly string[]; complete: boolean } {
  let best = known;
  let work = 0;
  const visit = (open: readonly ApprovalGroup[], chosen: readonly string[]): void => {
    work += open.reduce((sum, { candidates }) => sum + candidates.length, 1);
    if (work > MOST_WORK) return;
    const [first] = open;
    if (first === undefined) {
      if (chosen.length < best.length) best = chosen;
      return;
    }
    if (chosen.length + apart(open) >= best.length) return;
    const order = ranked(open).filter((name) => first.candidates.includes(name));
    for (const name of order)
      visit(
        open.filter(({ candidates }) => !candidates.includes(name)),
        [...chosen, name],
      );
  };
  visit(groups, []);
  return { best, complete: work <= MOST_WORK };
}

/** A number of people that is needed at least: groups, each with nobody of those before. */
function apart(groups: readonly ApprovalGroup[]): number {
  const taken = new Set<string>();
  let count = 0;
  for (const { candidates } of groups) {
    if (candidates.some((name) => taken.has(name))) continue;
    for (const name of candidates) taken.add(name);
    count += 1;
  }
  return count;
}
