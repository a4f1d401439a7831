// Teams below teams: who stands behind a name, told as by walking each family anew, and without walking it so often.
import assert from "node:assert/strict";
import { test } from "node:test";
import { greatest, PERMISSIONS, type Permission } from "../../../app/ownership/effective.ts";
import { type TeamRow, teamFacts, teamsWithPeople, type Without } from "../../../app/ownership/teams.ts";

/** The same numbers each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Some have no parent, some one that is not there; a few lie below each other. */
function teams(next: (below: number) => number): TeamRow[] {
  return Array.from({ length: 1 + next(12) }, (_, at) => ({
    team_id: at + 1,
    slug: `T${at + 1}`,
    visible: true,
    parent_id: next(3) === 0 ? null : 1 + next(14),
    members: [...new Set(Array.from({ length: next(5) }, () => 1 + next(8)))],
    grants: next(2) === 0 ? [] : [[1 + next(2), PERMISSIONS[next(6)] ?? "none"]],
  }));
}

const sorted = (list: Iterable<number>) => [...new Set(list)].sort((one, two) => one - two);

/** As it is meant, one team after the other. */
function plainly(rows: readonly TeamRow[], slugs: readonly string[], without: Without) {
  const there = rows.filter(({ team_id }) => !without.teams.includes(team_id));
  return there
    .filter(({ slug }) => slugs.includes(slug.toLowerCase()))
    .map((team) => {
      const below = new Set([team]);
      for (const row of below) for (const each of there) if (each.parent_id === row.team_id) below.add(each);
      const above = new Set([team]);
      for (const row of above) for (const each of rows) if (each.team_id === row.parent_id) above.add(each);
      const members: number[] = [];
      let unsure = false;
      for (const row of below)
        for (const user of row.members) {
          if (user === without.user && (without.from === null || without.from === row.team_id)) continue;
          if (without.unsure.people.includes(user) && without.unsure.teams.includes(row.team_id))
            unsure = true;
          else members.push(user);
        }
      const grants: Record<number, Permission> = {};
      for (const row of above)
        for (const [repository, permission] of row.grants)
          grants[repository] = greatest(grants[repository] ?? "none", permission);
      return { id: team.team_id, members: sorted(members), unsure, grants, below: below.size };
    });
}

test("teams are told as by walking each family anew, whatever lies below what", () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const next = numbers(seed);
    const rows = teams(next);
    const slugs = rows.filter(() => next(3) > 0).map(({ slug }) => slug.toLowerCase());
    const some = () => rows.filter(() => next(3) === 0).map(({ team_id }) => team_id);
    const left = { teams: some(), user: next(2) === 0 ? null : 1 + next(8), from: next(2) === 0 ? null : 1 };
    for (const without of [
      { teams: [], user: null, from: null, unsure: { people: [], teams: [] } },
      { ...left, unsure: { people: [1 + next(8)], teams: some() } },
    ]) {
      const told = teamFacts(rows, slugs, without).map(({ team_id, members, unsure, grants }) => ({
        ...{ id: team_id, members: sorted(members), once: members.length === new Set(members).size, unsure },
        grants: Object.fromEntries([...grants].sort()),
      }));
      const meant = plainly(rows, slugs, without).map(({ below: _, ...rest }) => ({ ...rest, once: true }));
      assert.deepEqual(told, meant, `seed ${seed}`);
    }
    const whole = rows.filter(({ slug }) => slugs.includes(slug.toLowerCase()));
    assert.ok(teamsWithPeople(rows, slugs).length >= whole.length);
  }
});

/** Each of its people looked at is counted. */
class Listed extends Array<number> {
  static looks = 0;
  override *[Symbol.iterator](): ArrayIterator<number> {
    for (let at = 0; at < this.length; at += 1) {
      Listed.looks += 1;
      yield this[at] ?? 0;
    }
  }
}

test("hundreds of teams one below the other cost no more than each of them once", () => {
  const COUNT = 800;
  const rows = Array.from({ length: COUNT }, (_, at) => ({
    ...{ team_id: at + 1, slug: `t${at}`, visible: true, parent_id: at === 0 ? null : at },
    members: Listed.from([1, 2, 3]),
    grants: [],
  }));
  Listed.looks = 0;
  const facts = teamFacts(
    rows,
    rows.map(({ slug }) => slug),
  );
  assert.deepEqual(
    facts.map(({ members }) => members.length),
    Array(COUNT).fill(3),
  );
  // Its own, and those of the one below.
  assert.ok(Listed.looks <= 2 * 3 * COUNT, String(Listed.looks));
});
