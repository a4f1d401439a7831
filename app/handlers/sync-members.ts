import { type Account, accountLogins, forgetAccounts, writeAccounts } from "../store/accounts.ts";
import { repositoriesNaming } from "../store/codeowners.ts";
import { type InstallationFacts, markKnown } from "../store/installations.ts";
import { type Member, teamsOfMembers, writeMembers } from "../store/members.ts";
import { askInstallation, askPeople } from "./ask-installation.ts";
import { numberOf } from "./hint.ts";
import type { JobKind, JobWorld } from "./job.ts";
import { everyPage } from "./pages.ts";
import { id, login, own } from "./payload.ts";
import { syncInstallation, syncPermissions, syncTeam } from "./wanted.ts";

interface Facts {
  installation: number;
  /** Null: they may not be read. */
  members: readonly (Member & Account)[] | null;
  /** Teams and permissions are asked for anyway. */
  whole: boolean;
  /** Not what it was when the job was asked for: gone, suspended or another's. */
  changed: boolean;
}

/** Who belongs to the organisation. Its name is asked for first: one that is kept may be somebody else's by now. */
export const SYNC_MEMBERS: JobKind<Facts> = {
  kind: "sync-members",
  read: async ({ hint }, world) => {
    const installation = numberOf(hint, "installation");
    const whole = hint.whole === true;
    const facts = await askInstallation(world.github, installation);
    if (facts === null || facts.suspended) return { installation, members: null, whole, changed: true };
    return { installation, members: await readMembers(world, facts), whole, changed: false };
  },
  write: async ({ installation, members, whole, changed }, tx, { generation }) => {
    if (changed) return [syncInstallation(installation, false)];
    await markKnown(tx, installation, { members: members !== null });
    await writeAccounts(tx, members ?? [], generation);
    const moved = await writeMembers(tx, members ?? []);
    const teams = await teamsOfMembers(tx, moved);
    const repositories = await repositoriesNaming(tx, await accountLogins(tx, moved));
    await forgetAccounts(tx);
    if (whole) return [];
    return [
      ...teams.map((team) => syncTeam(installation, team)),
      ...(repositories.length > 0 ? [syncPermissions(installation, repositories)] : []),
    ];
  },
};

async function readMembers(world: JobWorld, facts: InstallationFacts): Promise<Facts["members"]> {
  if (facts.accountType === "User") return [{ id: facts.org, login: facts.login, role: "admin" }];
  const request = await askPeople(world, facts);
  if (request === null) return null;
  const byId = new Map<number, Member & Account>();
  // Roles are told by nothing else; who changes theirs meanwhile is an administrator.
  for (const role of ["member", "admin"] as const)
    for (const user of await everyPage(request, "GET /orgs/{org}/members", { org: facts.login, role })) {
      const [number, name] = [id(own(user, "id")), login(own(user, "login"))];
      if (number !== null && name !== null) byId.set(number, { id: number, login: name, role });
    }
  return [...byId.values()];
}
