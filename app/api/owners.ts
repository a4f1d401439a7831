// Who owns these paths: which line says so, in which version of the file, and whether anybody can still approve for it.
import * as v from "valibot";
import { countedFolderOf } from "../ownership/activity.ts";
import { anyEffective, PERMISSIONS, REASONS, type ResolvedOwner } from "../ownership/effective.ts";
import type { Decided } from "../ownership/rules.ts";
import { weekBefore, YEAR_DAYS } from "../ownership/watched-weeks.ts";
import type { LastSeen } from "../store/activity-queries.ts";
import { aboutOne, codeownersFile, count, id, week } from "./asked.ts";
import { aboutRepository, compiledRulesOf, type Index, inRepository, PRIVATE } from "./index-of.ts";
import { pathRoutes } from "./path-routes.ts";
import { lastSeenIn, resolverFor } from "./people.ts";
import type { Ask, Route } from "./route.ts";

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
  ...aboutOne,
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
    const { file, rules } = await compiledRulesOf(index, tx, row);
    const decided = rules.decideNamed(paths);
    const named = new Map<string, string>();
    for (const { rule } of decided)
      for (const name of rule?.owners ?? [])
        if (!named.has(name.toLowerCase())) named.set(name.toLowerCase(), name);
    const asked = { repository: row.repository_id, owners: named.values() };
    const resolve = await resolverFor(index.people, tx, org, asked);
    const owners = [...named.values()].map(resolve);
    const folders = paths.map(countedFolderOf);
    const seen = await lastSeenIn(index.people, tx, row, {
      directories: [...new Set(folders)],
      users: [...new Set(owners.flatMap(userIdsOf))],
    });
    const place = placeOwners(seen, weekBefore(index.now(), YEAR_DAYS));
    const told = decided.map((each, at) =>
      pathTold(each, resolve, (owner) => place(owner, folders[at] ?? "")),
    );
    const body = {
      ...aboutRepository(org, row),
      codeowners: file,
      owners: owners.map(ownerTold),
      paths: row.contents_known ? told : told.map((each) => ({ ...each, ...UNKNOWN })),
    };
    return { status: 200, headers: PRIVATE, body };
  });
}

/** Somebody without access is looked for, too: when they were last there is worth knowing. */
const userIdsOf = ({ people, kind, id }: ResolvedOwner): readonly number[] =>
  people.length > 0 || kind !== "user" || id === null ? people : [id];

interface Place {
  last: string | null;
  active: number;
}

/** Each owner is looked up in a directory once, however many of its files are asked for. */
function placeOwners(seen: ReadonlyMap<string, LastSeen>, since: string) {
  const known = new Map<ResolvedOwner, Map<string, Place>>();
  return (owner: ResolvedOwner, directory: string): Place => {
    const places = known.get(owner) ?? new Map<string, Place>();
    known.set(owner, places);
    const found = places.get(directory) ?? placeOf(userIdsOf(owner), seen.get(directory), since);
    places.set(directory, found);
    return found;
  };
}

function placeOf(people: readonly number[], there: LastSeen | undefined, since: string): Place {
  let last: string | null = null;
  let active = 0;
  const count = (week: string | undefined) => {
    if (week === undefined) return;
    if (last === null || week > last) last = week;
    if (week >= since) active += 1;
  };
  if (there === undefined || people.length === 0) return { last, active };
  // Whichever is shorter is walked.
  if (people.length <= there.size) for (const id of people) count(there.get(id));
  else {
    const members = new Set(people);
    for (const [id, week] of there) if (members.has(id)) count(week);
  }
  return { last, active };
}

function pathTold(
  { path, state, rule }: Decided,
  resolve: (owner: string) => ResolvedOwner,
  place: (owner: ResolvedOwner) => Place,
) {
  const owners = (rule?.owners ?? []).map(resolve);
  return {
    path,
    state,
    line: rule?.line ?? null,
    pattern: rule?.pattern ?? null,
    owners: owners.map((each, index) => {
      const { last, active } = place(each);
      return { owner: rule?.owners[index] ?? each.owner, last_active_week: last, active_people: active };
    }),
    effective: state === "owned" ? anyEffective(owners) : false,
  };
}

export const ownerRoutes = (index: Index): Route[] =>
  pathRoutes({
    path: "/api/v1/repositories/{repository}/owners",
    summary: "Who owns these paths (`path`, repeated), by which line, and who of them was last there",
    more: {},
    answers: { 200: answer },
    handle: (ask, { paths }) => ownersOf(index, ask, paths),
  });
