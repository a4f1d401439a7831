import { forgetAccounts, writeAccounts } from "../store/accounts.ts";
import { markKnown } from "../store/installations.ts";
import { deleteTeams, teamParents, writeTeams } from "../store/teams.ts";
import { askInstallation, askPeople } from "./ask-installation.ts";
import { numberOf } from "./hint.ts";
import type { JobKind } from "./job.ts";
import { readAllTeams, type SeenTeam } from "./read-teams.ts";
import { syncInstallation } from "./wanted.ts";

interface Facts {
  installation: number;
  /** Null: they may not be read. */
  teams: readonly SeenTeam[] | null;
  changed: boolean;
}

/** All teams with their people and repositories. People's accounts have none. */
export const SYNC_TEAMS: JobKind<Facts> = {
  kind: "sync-teams",
  read: async ({ hint }, world) => {
    const installation = numberOf(hint, "installation");
    const facts = await askInstallation(world.github, installation);
    if (facts === null || facts.suspended) return { installation, teams: null, changed: true };
    if (facts.accountType === "User") return { installation, teams: [], changed: false };
    const request = await askPeople(world, facts);
    const org = { login: facts.login, id: facts.org };
    return { installation, teams: request && (await readAllTeams(request, org)), changed: false };
  },
  write: async ({ installation, teams, changed }, tx, { generation }) => {
    if (changed) return [syncInstallation(installation, false)];
    const found = teams ?? [];
    const listed = new Set(found.map(({ id }) => id));
    await deleteTeams(
      tx,
      [...(await teamParents(tx)).keys()].filter((team) => !listed.has(team)),
    );
    await writeAccounts(
      tx,
      found.flatMap(({ people }) => people),
      generation,
    );
    await writeTeams(tx, found);
    await markKnown(tx, installation, { teams: teams !== null });
    await forgetAccounts(tx);
    return [];
  },
};
