// Who owns these paths: which line says so, in which version of the file, and whether anybody can still approve for it.
import * as v from "valibot";
import { countedFolderOf } from "../ownership/activity.ts";
import { latestWeek } from "../ownership/drift.ts";
import { anyEffective, PERMISSIONS, REASONS, type ResolvedOwner } from "../ownership/effective.ts";
import type { Presence } from "../ownership/reviewers.ts";
import type { Decided } from "../ownership/rules.ts";
import { weekBefore, YEAR_DAYS } from "../ownership/watched-weeks.ts";
import { readPresence } from "../store/activity-queries.ts";
import {
  codeownersFile,
  count,
  fileKnown,
  id,
  observation,
  pathsInBody,
  pathsInQuery,
  repositoryName,
  staleness,
  week,
} from "./asked.ts";
import { aboutRepository, type Index, inRepository, PRIVATE, resolverFor, rulesOf } from "./index-of.ts";
import { type Ask, type Route, route } from "./route.ts";

export const owner = v.strictObject({
  owner: v.pipe(v.string(), v.description("as the file names it")),
  kind: v.picklist(["user", "team", "email"]),
  id: v.nullable(id),
  exists: v.pipe(v.nullable(v.boolean()), v.description("null: cannot be told")),
  visible: v.pipe(v.nullable(v.boolean()), v.description("of teams: a secret one owns nothing")),
  permission: v.pipe(
    v.nullable(v.picklist(PERMISSIONS)),
    v.description("here; null: not a known one, or not read"),
  ),
  effective: v.pipe(
    v.nullable(v.boolean()),
    v.description("somebody can approve in its place; null: cannot be told"),
  ),
  reason: v.pipe(v.nullable(v.picklist(REASONS)), v.description("why not, or why that cannot be told")),
  people: v.pipe(count, v.description("who can approve in its place")),
});

const ownerHere = v.strictObject({
  owner: v.string(),
  last_active_week: v.pipe(
    v.nullable(week),
    v.description(
      "of anybody of it, in the path's own directory, or in the sixth where that is deeper; null: not since observed_since",
    ),
  ),
  active_people: v.pipe(count, v.description("of it, who changed something there in the last year")),
});

const ownedPath = v.strictObject({
  path: v.string(),
  state: v.pipe(
    v.picklist(["owned", "unowned", "unmatched", "unknown"]),
    v.description(
      "unowned: a line fits and names nobody; unmatched: no line fits; unknown: CODEOWNERS is not known",
    ),
  ),
  line: v.pipe(v.nullable(count), v.description("that decides")),
  pattern: v.nullable(v.string()),
  owners: v.array(ownerHere),
  effective: v.pipe(v.nullable(v.boolean()), v.description("any of them can approve; null: cannot be told")),
});

const answer = v.strictObject({
  repository: repositoryName,
  ...staleness,
  ...observation,
  ...fileKnown,
  codeowners: codeownersFile,
  owners: v.pipe(v.array(owner), v.description("each that is named for one of the paths, once")),
  paths: v.pipe(v.array(ownedPath), v.description("in the order asked")),
});

/** Nothing was found, and nothing follows from that. */
const UNKNOWN = { state: "unknown", effective: null };

/** What is told of an owner; who its people are is not. */
export const ownerTold = ({ people, ...rest }: ResolvedOwner) => ({ ...rest, people: people.length });

async function ownersOf(index: Index, ask: Pick<Ask, "path" | "caller">, paths: readonly string[]) {
  return inRepository(index, ask, async (tx, org, row) => {
    const { file, rules } = await rulesOf(index, tx, row);
    const decided = rules.decideNamed(paths);
    const named = new Map<string, string>();
    for (const { rule } of decided)
      for (const name of rule?.owners ?? [])
        if (!named.has(name.toLowerCase())) named.set(name.toLowerCase(), name);
    const resolve = await resolverFor(tx, org, { repository: row.repository_id, owners: named.values() });
    const owners = [...named.values()].map(resolve);
    const presence = await readPresence(tx, row.repository_id, {
      directories: [...new Set(paths.map(countedFolderOf))],
      users: [...new Set(owners.flatMap(peopleNamed))],
    });
    const since = weekBefore(index.now(), YEAR_DAYS);
    const place = placeOwners(presence, since);
    const body = {
      ...aboutRepository(org, row),
      codeowners: file,
      owners: owners.map(ownerTold),
      paths: decided.map((each) =>
        row.contents_known
          ? pathTold(each, resolve, place)
          : { ...pathTold(each, resolve, place), ...UNKNOWN },
      ),
    };
    return { status: 200, headers: PRIVATE, body };
  });
}

/** Somebody without access is looked for, too: when they were last there is worth knowing. */
const peopleNamed = ({ people, kind, id }: ResolvedOwner): readonly number[] =>
  people.length > 0 || kind !== "user" || id === null ? people : [id];

type Place = (owner: ResolvedOwner, directory: string) => { last: string | null; active: number };

/** Each owner is looked up in a directory once, however many of its files are asked for. */
function placeOwners(presence: readonly Presence[], since: string): Place {
  const byDirectory = new Map<string, Map<number, string>>();
  for (const { directory, user_id, week: last } of presence) {
    const there = byDirectory.get(directory) ?? new Map<number, string>();
    there.set(user_id, last);
    byDirectory.set(directory, there);
  }
  const known = new Map<ResolvedOwner, Map<string, ReturnType<Place>>>();
  return (resolved, directory) => {
    const places = known.get(resolved) ?? new Map<string, ReturnType<Place>>();
    known.set(resolved, places);
    const there = byDirectory.get(directory);
    const weeks = there ? seenOf(peopleNamed(resolved), there) : [];
    const found = places.get(directory) ?? {
      last: latestWeek(weeks),
      active: weeks.filter((each) => each >= since).length,
    };
    places.set(directory, found);
    return found;
  };
}

/** Walks the shorter of both. */
function seenOf(people: readonly number[], there: ReadonlyMap<number, string>): string[] {
  if (people.length <= there.size) return people.flatMap((id) => there.get(id) ?? []);
  const members = new Set(people);
  return [...there].flatMap(([id, last]) => (members.has(id) ? [last] : []));
}

function pathTold({ path, state, rule }: Decided, resolve: (owner: string) => ResolvedOwner, place: Place) {
  const owners = (rule?.owners ?? []).map(resolve);
  return {
    path,
    state,
    line: rule?.line ?? null,
    pattern: rule?.pattern ?? null,
    owners: owners.map((each, index) => {
      const { last, active } = place(each, countedFolderOf(path));
      return { owner: rule?.owners[index] ?? each.owner, last_active_week: last, active_people: active };
    }),
    effective: state === "owned" ? anyEffective(owners) : false,
  };
}

export const ownerRoutes = (index: Index): Route[] => [
  route({
    method: "GET",
    path: "/api/v1/repositories/{repository}/owners",
    summary: "Who owns these paths (`path`, repeated), by which line, and who of them was last there",
    scope: "read",
    query: v.strictObject({ path: pathsInQuery }),
    answers: { 200: answer },
    handle: (ask) => ownersOf(index, ask, ask.query.path),
  }),
  route({
    method: "POST",
    path: "/api/v1/repositories/{repository}/owners",
    summary: "The same for more paths than an address holds",
    scope: "read",
    body: v.strictObject({ paths: pathsInBody }),
    mostBytes: 256 * 1024,
    answers: { 200: answer },
    handle: (ask) => ownersOf(index, ask, ask.body.paths),
  }),
];
