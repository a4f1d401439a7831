import { accountLogins, forgetAccounts, writeAccounts } from "../store/accounts.ts";
import { repositoriesNaming } from "../store/codeowners.ts";
import { deleteTeams, membersOfTeams, repositoriesOfTeams, teamParents, writeTeams } from "../store/teams.ts";
import { askInstallation, askPeople } from "./ask-installation.ts";
import { numberOf } from "./hint.ts";
import type { JobKind } from "./job.ts";
import { readTeam, type SeenTeam } from "./read-teams.ts";
import { syncInstallation, syncPermissions } from "./wanted.ts";

interface Facts {
  installation: number;
  found: readonly SeenTeam[];
  gone: readonly number[];
  changed: boolean;
}

/**
 * One team with those around it: GitHub lists people of the teams below as its own, and gives repositories of the teams above
 * to it.
 */
export const SYNC_TEAM: JobKind<Facts> = {
  kind: "sync-team",
  read: async ({ hint }, world) => {
    const [installation, team] = [numberOf(hint, "installation"), numberOf(hint, "team")];
    const facts = await askInstallation(world.github, installation);
    if (facts === null || facts.suspended) return { installation, found: [], gone: [], changed: true };
    const request = await askPeople(world, facts);
    if (request === null) return null;
    const parents = await world.store.withOrg(facts.org, teamParents);
    const found: SeenTeam[] = [];
    const gone: number[] = [];
    const wanted = new Set(around(team, parents));
    for (const next of wanted) {
      const seen = await readTeam(request, facts.org, next);
      if (seen === null) gone.push(next);
      else found.push(seen);
      // A parent that is new to it.
      if (seen?.parent && (next === team || !parents.has(next))) wanted.add(seen.parent);
    }
    return { installation, found, gone, changed: false };
  },
  write: async ({ installation, found, gone, changed }, tx, { generation }) => {
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
    return asked.length > 0 ? [syncPermissions(installation, asked)] : [];
  },
};

/** The team itself, those above and those below. */
function around(team: number, parents: ReadonlyMap<number, number | null>): number[] {
  const above: number[] = [];
  for (let next = parents.get(team) ?? null; next !== null; next = parents.get(next) ?? null) {
    if (above.includes(next)) break;
    above.push(next);
  }
  const below = new Set([team]);
  for (const one of below) for (const [child, parent] of parents) if (parent === one) below.add(child);
  return [...below, ...above];
}
