import type { OrgTx } from "../ports.ts";
import { forgetAccounts, writeAccounts } from "../store/accounts.ts";
import { forgetCursor, readCursor, writeCursor } from "../store/cursors.ts";
import { type InstallationFacts, markKnown } from "../store/installations.ts";
import { deleteTeams, teamParents, writeTeams } from "../store/teams.ts";
import { askInstallation, askPeople } from "./ask-installation.ts";
import { numberOf } from "./hint.ts";
import type { JobKind, JobWorld, NewJob } from "./job.ts";
import { own } from "./payload.ts";
import { MOST_REQUESTS, readTeamsPart, type TeamsPart } from "./read-teams.ts";
import { syncInstallation, syncTeam, syncTeamsPart, teamsCursor } from "./wanted.ts";

/** How far the reading is that is under way. */
interface Reading {
  upTo: number;
  /** How many parts were read, of those before it, too, where it followed at once. */
  parts: number;
  /** Asked for once more since it began: another one follows. */
  again: boolean;
  /** Of a team that is new here GitHub did not tell: it is not known which there are. */
  gap: boolean;
}

const BEGUN: Reading = { upTo: 0, parts: 0, again: false, gap: false };

/** The first parts follow each other at once; then half of the 5,000 requests of an hour are left to everything else. */
const AT_ONCE = 4;
const PACE_SECONDS = 720;

const nextPart = (installation: number, { parts }: Reading): NewJob => ({
  ...syncTeamsPart(installation),
  delaySeconds: parts < AT_ONCE ? 0 : PACE_SECONDS,
});

async function readingOf(
  tx: Parameters<typeof readCursor>[0],
  installation: number,
): Promise<Reading | null> {
  const cursor = await readCursor(tx, teamsCursor(installation));
  if (cursor === null) return null;
  const numberOr0 = (name: string): number => {
    const value = own(cursor.value, name);
    return typeof value === "number" ? value : 0;
  };
  return {
    upTo: numberOr0("upTo"),
    parts: numberOr0("parts"),
    again: own(cursor.value, "again") === true,
    gap: own(cursor.value, "gap") === true,
  };
}

/**
 * All teams with their people and repositories, in parts that are stored one by one: those of a large organisation are more than
 * GitHub answers in an hour. Whoever asks while they are read has them read once more after that, from the first on; how far they
 * are is never set back, or an organisation where much happens would not get to its last team.
 */
export const SYNC_TEAMS: JobKind<{ installation: number }> = {
  kind: "sync-teams",
  read: async ({ hint }) => ({ installation: numberOf(hint, "installation") }),
  write: async ({ installation }, tx) => {
    const reading = (await readingOf(tx, installation)) ?? BEGUN;
    const again = reading.again || reading.upTo > 0;
    await writeCursor(tx, teamsCursor(installation), { ...reading, again } satisfies Reading);
    return [nextPart(installation, reading)];
  },
};

interface Facts {
  installation: number;
  /** Null: they may not be read. */
  part: TeamsPart | null;
  changed: boolean;
}

/** One part of that. People's accounts have no teams. */
export const syncTeamsPartKind = (most: number = MOST_REQUESTS): JobKind<Facts> => ({
  kind: "sync-teams-part",
  read: async ({ hint }, world) => {
    const installation = numberOf(hint, "installation");
    const reading = await world.store.system((tx) => readingOf(tx, installation));
    if (reading === null) return null;
    const facts = await askInstallation(world.github, installation);
    if (facts === null || facts.suspended) return { installation, part: null, changed: true };
    return { installation, part: await readPart(world, facts, { upTo: reading.upTo, most }), changed: false };
  },
  write: async ({ installation, part, changed }, tx, { generation }) => {
    if (changed) return [syncInstallation(installation, false)];
    const before = (await readingOf(tx, installation)) ?? BEGUN;
    const known = await teamParents(tx);
    // Of one that is not known here nothing was told.
    const gap = before.gap || (part?.unread.some((team) => !known.has(team)) ?? false);
    const cursor = teamsCursor(installation);
    const unread = (part?.unread ?? []).map((team) => syncTeam(installation, team));
    const upTo = part?.upTo ?? null;
    if (upTo === null) await markKnown(tx, installation, { teams: part !== null && !gap });
    await storePart(tx, part ?? { found: [], gone: [...known.keys()] }, generation);
    if (upTo === null && !before.again) {
      await forgetCursor(tx, cursor);
      return unread;
    }
    const parts = before.parts + 1;
    const reading: Reading = upTo === null ? { ...BEGUN, parts } : { ...before, upTo, parts, gap };
    await writeCursor(tx, cursor, reading);
    return [...unread, nextPart(installation, reading)];
  },
});

async function readPart(
  world: JobWorld,
  facts: InstallationFacts,
  { upTo, most }: { upTo: number; most: number },
): Promise<TeamsPart | null> {
  const known = [...(await world.store.withOrg(facts.org, teamParents)).keys()];
  if (facts.accountType === "User") return { found: [], gone: known, unread: [], upTo: null };
  const request = await askPeople(world, facts);
  const org = { login: facts.login, id: facts.org };
  return request && readTeamsPart(request, org, { known, upTo, most });
}

async function storePart(
  tx: OrgTx,
  { found, gone }: Pick<TeamsPart, "found" | "gone">,
  generation: number,
): Promise<void> {
  await deleteTeams(tx, gone);
  const people = found.flatMap((team) => team.people);
  await writeAccounts(tx, people, generation);
  await writeTeams(tx, found);
  await forgetAccounts(tx);
}
