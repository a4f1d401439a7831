// Teams by number, so that a team that was renamed, or whose name another took, is not mistaken.
import type { Request } from "../../shared/perform.ts";
import type { Account } from "../store/accounts.ts";
import type { TeamFacts } from "../store/teams.ts";
import { chunks, concurrently } from "./concurrently.ts";
import { everyPage, isOfOne, unlessMissing } from "./pages.ts";
import { at, id, login, matching, own } from "./payload.ts";
import { teamPermissionOf } from "./permission.ts";

export interface SeenTeam extends TeamFacts {
  people: readonly Account[];
}

const PARALLEL = 4;
const TEAM = "GET /organizations/{org_id}/team/{team_id}";

/** Requests of one part, beyond which it begins no more teams: what a limit of GitHub's undoes is no more than that. */
export const MOST_REQUESTS = 500;
/** Teams of one job, one after the other, of which GitHub does not tell. With more it is away, or refuses all of them. */
export const MOST_UNREAD = 10;
/** Teams that went while others were read; those beyond are found when all are read the next time. */
const MOST_MISSED = 100;

export interface TeamsPart {
  found: readonly SeenTeam[];
  gone: readonly number[];
  /** Of which GitHub did not tell; each is tried again by itself. */
  unread: readonly number[];
  /** Teams are read by number, up to this one; null: that was all. */
  upTo: number | null;
}

/**
 * Of an organisation's teams those of a higher number than `upTo`, as many as `most` requests are enough for. The list is asked
 * for with each part: numbers only grow, so what came meanwhile is read, and what went is asked for once more by its number,
 * since a list that moves while its pages are read leaves some out. `org`: its name now, and its number. Rejects where GitHub tells
 * of none.
 */
export async function readTeamsPart(
  request: Request,
  org: { login: string; id: number },
  { known, upTo, most }: { known: Iterable<number>; upTo: number; most: number },
): Promise<TeamsPart> {
  let asked = 0;
  const counted: Request = (route, parameters) => {
    asked += 1;
    return request(route, parameters);
  };
  const listed = await listTeams(request, org.login);
  const all = [...new Set([...listed.keys(), ...known])].sort((one, two) => one - two);
  const failures: { team: number; error: unknown }[] = [];
  const answers: { team: number; seen: SeenTeam | null }[] = [];
  let inARow = 0;
  const read = async (team: number): Promise<void> => {
    const data = listed.get(team);
    try {
      const seen = data ? await details(counted, org.id, data) : await readTeam(counted, org.id, team);
      answers.push({ team, seen });
      inARow = 0;
    } catch (error) {
      failures.push({ team, error });
      inARow += 1;
      if (!isOfOne(error) || inARow > MOST_UNREAD) throw error;
    }
  };
  const parts = chunks(
    all.filter((team) => team > upTo),
    Math.min(PARALLEL, most),
  );
  let done = 0;
  while (done < parts.length && asked < most) {
    await concurrently(parts[done] ?? [], PARALLEL, read);
    done += 1;
  }
  const missed = all.filter((team) => team <= upTo && !listed.has(team)).slice(0, MOST_MISSED);
  await concurrently(missed, PARALLEL, read);
  if (answers.length === 0 && failures[0]) throw failures[0].error;
  return {
    found: answers.flatMap(({ seen }) => (seen ? [seen] : [])),
    gone: answers.flatMap(({ team, seen }) => (seen ? [] : [team])),
    unread: failures.map(({ team }) => team),
    upTo: done < parts.length ? (parts[done - 1]?.at(-1) ?? upTo) : null,
  };
}

async function listTeams(request: Request, login: string): Promise<Map<number, unknown>> {
  const listed = new Map<number, unknown>();
  for (const team of await everyPage(request, "GET /orgs/{org}/teams", { org: login })) {
    const number = id(own(team, "id"));
    if (number !== null) listed.set(number, team);
  }
  return listed;
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
