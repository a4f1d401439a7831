import { accountLogins, forgetAccounts, writeAccounts } from "../store/accounts.ts";
import { repositoriesNaming } from "../store/codeowners.ts";
import { deleteTeams, membersOfTeams, repositoriesOfTeams, teamParents, writeTeams } from "../store/teams.ts";
import { askInstallation, askPeople } from "./ask-installation.ts";
import { numberOf } from "./hint.ts";
import type { JobKind } from "./job.ts";
import { isOfOne } from "./pages.ts";
import { MOST_UNREAD, readTeam, type SeenTeam } from "./read-teams.ts";
import { syncInstallation, syncPermissions, syncTeam, syncTeamsLater } from "./wanted.ts";

interface Facts {
  installation: number;
  found: readonly SeenTeam[];
  gone: readonly number[];
  /** Of those around it: GitHub did not tell of them. */
  unread: readonly number[];
  /** Of all teams, where those below are too many for one job. */
  rest: number | null;
  changed: boolean;
}

/** Teams below it. More are read with all the others. */
const MOST_BELOW = 100;
/** Not at once: each of those reads this one again. */
const UNREAD_SECONDS = 300;

/**
 * One team with those around it: GitHub lists people of the teams below as its own, and gives repositories of the teams above
 * to it.
 */
export const SYNC_TEAM: JobKind<Facts> = {
  kind: "sync-team",
  read: async ({ hint }, world) => {
    const [installation, team] = [numberOf(hint, "installation"), numberOf(hint, "team")];
    const facts = await askInstallation(world.github, installation);
    if (facts === null || facts.suspended)
      return { installation, found: [], gone: [], unread: [], rest: null, changed: true };
    const request = await askPeople(world, facts);
    if (request === null) return null;
    const parents = await world.store.withOrg(facts.org, teamParents);
    const found: SeenTeam[] = [];
    const gone: number[] = [];
    const unread: number[] = [];
    const below = teamsBelow(team, parents);
    const many = below.length > MOST_BELOW;
    const wanted = new Set([team, ...(many ? [] : below), ...teamsAbove(team, parents)]);
    for (const next of wanted) {
      const seen = await readTeam(request, facts.org, next).catch((error: unknown) => {
        if (next === team || !isOfOne(error) || unread.push(next) > MOST_UNREAD) throw error;
        return "unread" as const;
      });
      if (seen === "unread") continue;
      if (seen === null) gone.push(next);
      else found.push(seen);
      // A parent that is new to it.
      if (seen?.parent && (next === team || !parents.has(next))) wanted.add(seen.parent);
    }
    return { installation, found, gone, unread, rest: many ? parents.size : null, changed: false };
  },
  write: async ({ installation, found, gone, unread, rest, changed }, tx, { generation }) => {
    if (changed) return [syncInstallation(installation, false)];
    const teams = [...found.map(({ id }) => id), ...gone];
    const before = { people: await membersOfTeams(tx, teams), at: await repositoriesOfTeams(tx, teams) };
    const namesBefore = await accountLogins(tx, before.people);
    await deleteTeams(tx, gone);
    const people = found.flatMap((team) => team.people);
    await writeAccounts(tx, people, generation);
    await writeTeams(tx, found);
    const at = new Set([...before.at, ...(await repositoriesOfTeams(tx, teams))]);
    const names = new Set([...namesBefore, ...people.map(({ login }) => login)]);
    const asked = (await repositoriesNaming(tx, [...names])).filter((repository) => at.has(repository));
    await forgetAccounts(tx);
    return [
      ...(asked.length > 0 ? [syncPermissions(installation, asked)] : []),
      ...unread.map((one) => ({ ...syncTeam(installation, one), delaySeconds: UNREAD_SECONDS })),
      ...(rest === null ? [] : [syncTeamsLater(installation, rest)]),
    ];
  },
};

function teamsAbove(team: number, parents: ReadonlyMap<number, number | null>): number[] {
  const above: number[] = [];
  for (let next = parents.get(team) ?? null; next !== null; next = parents.get(next) ?? null) {
    if (above.includes(next)) break;
    above.push(next);
  }
  return above;
}

function teamsBelow(team: number, parents: ReadonlyMap<number, number | null>): number[] {
  const children = Map.groupBy(parents.keys(), (child) => parents.get(child) ?? null);
  const below = new Set([team]);
  for (const one of below) for (const child of children.get(one) ?? []) below.add(child);
  return [...below].slice(1);
}
