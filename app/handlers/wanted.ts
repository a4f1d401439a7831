// Jobs by what they are wanted for. `same` makes two that would read the same one; each names its lane, so that what concerns
// one repository, or one installation's lists, is done in turn.

import { lanes, type NewJob } from "./job.ts";
import type { PushHint } from "./push-hint.ts";

/**
 * Its state, name and permissions; and then everything, where `whole` or where those are not what they were. After a time when
 * GitHub sent nothing, such as a suspension, only the whole will do.
 */
export const syncInstallation = (installation: number, whole = true): NewJob => ({
  lane: lanes.installation(installation),
  kind: "sync-installation",
  installation,
  hint: { installation, whole },
  same: `sync-installation:${installation}:${whole}`,
});

/**
 * Which repositories there are; then `new`: those that are not known, `all` of them, or the `whole`: all of them with what people
 * and teams may do there.
 */
export type Extent = "new" | "all" | "whole";

export const syncRepositories = (installation: number, extent: Extent, refused = false): NewJob => ({
  lane: lanes.installation(installation),
  kind: "sync-repositories",
  installation,
  hint: { installation, extent, refused },
  same: `sync-repositories:${installation}:${extent}${refused ? ":refused" : ""}`,
});

/** By GitHub's ids: so many at once, and then the rest. `refused`: the list was read anew because some were not the installation's. */
export const indexRepositories = (
  installation: number,
  repositories: readonly (readonly [id: number, node: string])[],
  { extent, refused }: { extent: Extent; refused: boolean },
): NewJob => ({
  lane: lanes.installation(installation),
  kind: "index-repositories",
  installation,
  hint: { installation, repositories, extent, refused },
});

/**
 * `formerOwner`: of a transferred one; its rows there go. `thorough`: permissions of named people are read again. `expects`: the
 * head that was heard of; where GitHub does not show it yet, it is asked once more.
 */
export const syncRepository = (
  installation: number,
  repository: number,
  {
    formerOwner = null,
    thorough = false,
    expects = null,
  }: { formerOwner?: number | null; thorough?: boolean; expects?: string | null } = {},
): NewJob => ({
  lane: lanes.repository(repository),
  kind: "sync-repository",
  installation,
  hint: { installation, repository, formerOwner, thorough, expects },
  same: `sync-repository:${installation}:${repository}:${formerOwner ?? ""}:${thorough}`,
});

/** What people who are named in CODEOWNERS may do there. */
export const syncPermissions = (installation: number, repositories: readonly number[]): NewJob => ({
  lane: lanes.installation(installation),
  kind: "sync-permissions",
  installation,
  hint: { installation, repositories },
  ...(repositories.length === 1 ? { same: `sync-permissions:${installation}:${repositories[0]}` } : {}),
});

export const syncTeams = (installation: number): NewJob => ({
  lane: lanes.installation(installation),
  kind: "sync-teams",
  installation,
  hint: { installation },
  same: `sync-teams:${installation}`,
});

/** How far their reading is, see system.cursor. */
export const teamsCursor = (installation: number): string => `teams:${installation}`;

/** The next of them. */
export const syncTeamsPart = (installation: number): NewJob => ({
  lane: lanes.installation(installation),
  kind: "sync-teams-part",
  installation,
  hint: { installation },
  same: `sync-teams-part:${installation}`,
});

/**
 * Which teams have a repository that is new here. GitHub tells teams of a repository only to those who may administer it, so all
 * teams are asked for theirs: no more often than each hour, and in a large organisation less often. Each costs two requests or
 * more, and no more than a quarter of the 5,000 an hour is for this. Teams that matter most are asked at once. `teams`: how many
 * there are.
 */
export const syncTeamsLater = (installation: number, teams: number): NewJob => ({
  ...syncTeams(installation),
  delaySeconds: laterSeconds(teams),
});

const SECONDS_A_TEAM = 6;
const laterSeconds = (teams: number): number => Math.min(Math.max(3_600, SECONDS_A_TEAM * teams), 24 * 3_600);

/**
 * When those are read, three seconds for each: what came through a team that lost the repository meanwhile, nobody would ask about
 * again.
 */
export const syncPermissionsLater = (
  installation: number,
  repositories: readonly number[],
  teams: number,
): NewJob => {
  const { same, ...job } = syncPermissions(installation, repositories);
  const delaySeconds = laterSeconds(teams) + 60 + 3 * teams;
  return { ...job, ...(same === undefined ? {} : { same: `${same}:later` }), delaySeconds };
};

/** One team, those above and those below it. */
export const syncTeam = (installation: number, team: number): NewJob => ({
  lane: lanes.installation(installation),
  kind: "sync-team",
  installation,
  hint: { installation, team },
  same: `sync-team:${installation}:${team}`,
});

/** `whole`: teams and permissions are asked for anyway. */
export const syncMembers = (installation: number, whole = false): NewJob => ({
  lane: lanes.installation(installation),
  kind: "sync-members",
  installation,
  hint: { installation, whole },
  same: `sync-members:${installation}:${whole}`,
});

export const pushActivity = (installation: number, hint: PushHint): NewJob => ({
  lane: lanes.repository(hint.repository),
  kind: "push-activity",
  installation,
  hint: { installation, ...hint },
});

/** Commits from where counting stands up to the head, asked of GitHub. */
export const fillActivity = (installation: number, repository: number): NewJob => ({
  lane: lanes.repository(repository),
  kind: "fill-activity",
  installation,
  hint: { installation, repository },
  same: `fill-activity:${installation}:${repository}`,
});

/** Deletes the rows of the installation's organisation, in steps; `successor`: the installation that came in its place. */
export const purgeInstallation = (installation: number, successor: number | null = null): NewJob => ({
  lane: lanes.installation(successor ?? installation),
  kind: "purge-installation",
  installation: successor ?? installation,
  hint: { installation, successor },
  same: `purge-installation:${installation}:${successor ?? ""}`,
});
