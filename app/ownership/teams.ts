// Teams with those above and below them: who stands behind the name of one, and what it may do. Also as it would be without some.
import { greatest, type Permission, type TeamFacts } from "./effective.ts";

/** A team as it is kept; of those asked for, all above and below them are needed, too. */
export interface TeamRow {
  team_id: number;
  slug: string;
  visible: boolean;
  parent_id: number | null;
  /** User ids, each once. */
  members: readonly number[];
  /** Its own. */
  grants: readonly (readonly [repository: number, permission: Permission])[];
}

/** What to leave out, as if it had been removed. */
export interface Without {
  teams: readonly number[];
  user: number | null;
  /** Leave `user` out of this team only; null: of all. */
  from: number | null;
  /**
   * GitHub lists people of a team as people of those above it: of these people nobody knows whether they are of these teams by
   * themselves.
   */
  unsure: { people: readonly number[]; teams: readonly number[] };
}
const NOTHING: Without = { teams: [], user: null, from: null, unsure: { people: [], teams: [] } };

/** Teams of these slugs (in lower case). */
export function teamFacts(
  rows: readonly TeamRow[],
  slugs: readonly string[],
  without: Without = NOTHING,
): TeamFacts[] {
  const gone = new Set(without.teams);
  const there = rows.filter(({ team_id }) => !gone.has(team_id));
  const named = namedOf(there, slugs);
  const people = peopleBelow(named, childrenOf(there), leaver(without));
  const grants = grantsAbove(rows);
  return named.map((team) => ({
    team_id: team.team_id,
    slug: team.slug,
    visible: team.visible,
    ...(people(team) ?? { members: [], unsure: false }),
    grants: grants(team),
  }));
}

/** Of which of them people have to be known: those of these slugs, and those below them. */
export function teamsWithPeople(
  rows: readonly Pick<TeamRow, "team_id" | "slug" | "parent_id">[],
  slugs: readonly string[],
): number[] {
  return [...family(namedOf(rows, slugs), childrenOf(rows))].map(({ team_id }) => team_id);
}

function namedOf<Row extends Pick<TeamRow, "slug">>(rows: readonly Row[], slugs: readonly string[]): Row[] {
  const asked = new Set(slugs);
  return rows.filter(({ slug }) => asked.has(slug.toLowerCase()));
}

function childrenOf<Row extends Pick<TeamRow, "parent_id">>(rows: readonly Row[]): Map<number, Row[]> {
  const below = new Map<number, Row[]>();
  for (const row of rows) {
    if (row.parent_id === null) continue;
    const known = below.get(row.parent_id);
    if (known) known.push(row);
    else below.set(row.parent_id, [row]);
  }
  return below;
}

/** These, and all below them, each once. */
function family<Row extends Pick<TeamRow, "team_id">>(
  first: readonly Row[],
  below: ReadonlyMap<number, readonly Row[]>,
): Set<Row> {
  const met = new Set(first);
  for (const row of met) for (const each of below.get(row.team_id) ?? []) met.add(each);
  return met;
}

type Leave = ((team: number, user: number) => "gone" | "unsure" | "kept") | null;

function leaver({ user, from, unsure }: Without): Leave {
  if (user === null && unsure.people.length === 0) return null;
  const people = new Set(unsure.people);
  const teams = new Set(unsure.teams);
  return (team, each) => {
    if (each === user && (from === null || from === team)) return "gone";
    return people.has(each) && teams.has(team) ? "unsure" : "kept";
  };
}

type People = Pick<TeamFacts, "members" | "unsure">;
type Children = ReadonlyMap<number, readonly TeamRow[]>;

/**
 * Those of these teams and of all below them, from the lowest up: thousands of teams may lie one below the other, and each would be
 * walked as often as there are teams above it.
 */
function peopleBelow(
  named: readonly TeamRow[],
  below: Children,
  leave: Leave,
): (team: TeamRow) => People | undefined {
  const all = family(named, below);
  const known = new Map<number, People>();
  for (const row of lowestFirst(all, below)) {
    const children = (below.get(row.team_id) ?? []).flatMap(({ team_id }) => known.get(team_id) ?? []);
    known.set(row.team_id, peopleOf([row], children, leave));
  }
  // Read in parts while somebody moved them, teams may seem to lie below each other: a few at most.
  for (const row of all)
    if (!known.has(row.team_id)) known.set(row.team_id, peopleOf([...family([row], below)], [], leave));
  return ({ team_id }) => known.get(team_id);
}

/** Without those in a circle. */
function lowestFirst(all: ReadonlySet<TeamRow>, below: Children): TeamRow[] {
  const byId = new Map([...all].map((row) => [row.team_id, row]));
  const waitsFor = new Map<number, number>();
  const sorted: TeamRow[] = [];
  for (const row of all) {
    const children = below.get(row.team_id)?.length ?? 0;
    waitsFor.set(row.team_id, children);
    if (children === 0) sorted.push(row);
  }
  for (const { parent_id } of sorted) {
    const parent = byId.get(parent_id ?? 0);
    if (!parent) continue;
    const left = (waitsFor.get(parent.team_id) ?? 0) - 1;
    waitsFor.set(parent.team_id, left);
    if (left === 0) sorted.push(parent);
  }
  return sorted;
}

function peopleOf(teams: readonly TeamRow[], known: readonly People[], leave: Leave): People {
  const [first] = teams;
  const alone = leave === null && teams.length === 1 ? first : undefined;
  if (alone && known.length === 0) return { members: alone.members, unsure: false };
  const members = new Set<number>();
  let unsure = known.some((each) => each.unsure);
  for (const { team_id, members: listed } of teams)
    for (const user of listed) {
      const how = leave?.(team_id, user) ?? "kept";
      if (how === "kept") members.add(user);
      unsure ||= how === "unsure";
    }
  for (const { members: others } of known) for (const user of others) members.add(user);
  // As GitHub lists them, those below are among them already.
  return { members: alone?.members.length === members.size ? alone.members : [...members], unsure };
}

type Most = ReadonlyMap<number, Permission>;

/** What a team and those above it may do; each is looked at once. */
function grantsAbove(rows: readonly TeamRow[]): (team: TeamRow) => Most {
  const byId = new Map(rows.map((row) => [row.team_id, row]));
  const known = new Map<number, Most>();
  return (team) => {
    const way = new Set<TeamRow>();
    let at: TeamRow | undefined = team;
    for (; at && !known.has(at.team_id) && !way.has(at); at = byId.get(at.parent_id ?? 0)) way.add(at);
    // In a circle, all are above each other: what comes of the way to there is this team's, and nobody else's.
    const circle = at !== undefined && way.has(at);
    let most: Most = known.get(at?.team_id ?? 0) ?? new Map();
    for (const row of [...way].reverse()) {
      most = mostOf(most, row);
      if (!circle) known.set(row.team_id, most);
    }
    return most;
  };
}

function mostOf(above: Most, { grants }: TeamRow): Most {
  if (grants.length === 0) return above;
  const most = new Map(above);
  for (const [repository, permission] of grants)
    most.set(repository, greatest(most.get(repository) ?? "none", permission));
  return most;
}
