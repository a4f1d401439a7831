// Teams by number, so that a team that was renamed, or whose name another took, is not mistaken.
import type { Request } from "../../shared/perform.ts";
import type { Account } from "../store/accounts.ts";
import type { TeamFacts } from "../store/teams.ts";
import { concurrently } from "./concurrently.ts";
import { everyPage, unlessMissing } from "./pages.ts";
import { at, id, login, matching, own } from "./payload.ts";
import { teamPermissionOf } from "./permission.ts";

export interface SeenTeam extends TeamFacts {
  people: readonly Account[];
}

const PARALLEL = 4;
const TEAM = "GET /organizations/{org_id}/team/{team_id}";

/** All of an organisation's. `org`: its name now, and its number. */
export async function readAllTeams(
  request: Request,
  org: { login: string; id: number },
): Promise<SeenTeam[]> {
  const listed = await everyPage(request, "GET /orgs/{org}/teams", { org: org.login });
  const seen = await concurrently(listed, PARALLEL, (team) => details(request, org.id, team));
  return seen.filter((team) => team !== null);
}

/** Null: there is none. */
export async function readTeam(request: Request, org: number, team: number): Promise<SeenTeam | null> {
  const answer = await unlessMissing(request(TEAM, { org_id: org, team_id: team }));
  return answer === null ? null : details(request, org, answer.data);
}

async function details(request: Request, org: number, data: unknown): Promise<SeenTeam | null> {
  const [team, slug] = [id(own(data, "id")), matching(own(data, "slug"), /^[\w.-]+$/)];
  if (team === null || slug === null) return null;
  const which = { org_id: org, team_id: team };
  const lists = await unlessMissing(
    Promise.all([everyPage(request, `${TEAM}/members`, which), everyPage(request, `${TEAM}/repos`, which)]),
  );
  if (lists === null) return null;
  const [members, repositories] = lists;
  const people = members.flatMap((user) => {
    const [number, name] = [id(own(user, "id")), login(own(user, "login"))];
    return number === null || name === null ? [] : [{ id: number, login: name }];
  });
  return {
    id: team,
    slug,
    parent: id(at(data, "parent", "id")),
    visible: own(data, "privacy") !== "secret",
    people,
    members: [...new Set(people.map((person) => person.id))],
    repositories: grantsOf(repositories),
  };
}

function grantsOf(repositories: readonly unknown[]): TeamFacts["repositories"] {
  const byId = new Map(
    repositories.flatMap((repository) => {
      const [number, permission] = [id(own(repository, "id")), teamPermissionOf(repository)];
      return number === null || permission === null ? [] : [[number, { id: number, permission }] as const];
    }),
  );
  return [...byId.values()];
}
