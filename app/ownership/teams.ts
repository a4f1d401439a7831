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
  const below = childrenOf(there);
  const byId = new Map(rows.map((row) => [row.team_id, row]));
  const leave = leaver(without);
  return namedOf(there, slugs).map((team) => ({
    team_id: team.team_id,
    slug: team.slug,
    visible: team.visible,
    ...peopleOf(
      family(team, ({ team_id }) => below.get(team_id) ?? []),
      leave,
    ),
    grants: grantsOf(family(team, ({ parent_id }) => of(byId.get(parent_id ?? 0)))),
  }));
}

/** Of which of them people have to be known: those of these slugs, and those below them. */
export function teamsWithPeople(
  rows: readonly Pick<TeamRow, "team_id" | "slug" | "parent_id">[],
  slugs: readonly string[],
): number[] {
  const below = childrenOf(rows);
  const all = namedOf(rows, slugs).flatMap((team) =>
    family(team, ({ team_id }) => below.get(team_id) ?? []).map(({ team_id }) => team_id),
  );
  return [...new Set(all)];
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

const of = <T>(one: T | undefined): T[] => (one === undefined ? [] : [one]);

/** It, then whoever `next` leads to, each once. */
function family<Row>(first: Row, next: (row: Row) => readonly Row[]): Row[] {
  const met = new Set([first]);
  for (const row of met) for (const each of next(row)) met.add(each);
  return [...met];
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

function peopleOf(teams: readonly TeamRow[], leave: Leave): Pick<TeamFacts, "members" | "unsure"> {
  const [first] = teams;
  if (leave === null && teams.length === 1 && first) return { members: first.members, unsure: false };
  const members = new Set<number>();
  let unsure = false;
  for (const { team_id, members: listed } of teams)
    for (const user of listed) {
      const how = leave?.(team_id, user) ?? "kept";
      if (how === "kept") members.add(user);
      unsure ||= how === "unsure";
    }
  return { members: [...members], unsure };
}

function grantsOf(teams: readonly TeamRow[]): Map<number, Permission> {
  const most = new Map<number, Permission>();
  for (const { grants } of teams)
    for (const [repository, permission] of grants)
      most.set(repository, greatest(most.get(repository) ?? "none", permission));
  return most;
}
