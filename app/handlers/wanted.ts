// Jobs by what they are wanted for. `same` makes two that would read the same one; each names its lane, so that what concerns
// one repository, or one installation's lists, is done in turn.

import { lanes, type NewJob } from "./job.ts";
import type { PushHint } from "./push-hint.ts";

/** Everything of an installation is read again where `thorough`; otherwise its state, name and permissions. */
export const syncInstallation = (installation: number): NewJob => ({
  lane: lanes.installation(installation),
  kind: "sync-installation",
  installation,
  hint: { installation },
  same: `sync-installation:${installation}`,
});

/** Which repositories there are, and then all of them in batches; `thorough`: permissions of named people, too. */
export const syncRepositories = (installation: number, thorough: boolean): NewJob => ({
  lane: lanes.installation(installation),
  kind: "sync-repositories",
  installation,
  hint: { installation, thorough },
  same: `sync-repositories:${installation}:${thorough}`,
});

/** So many repositories at once, by GitHub's ids. */
export const indexRepositories = (
  installation: number,
  repositories: readonly (readonly [id: number, node: string])[],
  thorough: boolean,
): NewJob => ({
  lane: lanes.installation(installation),
  kind: "index-repositories",
  installation,
  hint: { installation, repositories, thorough },
});

/** `formerOwner`: of a transferred one; its rows there go. `thorough`: permissions of named people are read again. */
export const syncRepository = (
  installation: number,
  repository: number,
  { formerOwner = null, thorough = false }: { formerOwner?: number | null; thorough?: boolean } = {},
): NewJob => ({
  lane: lanes.repository(repository),
  kind: "sync-repository",
  installation,
  hint: { installation, repository, formerOwner, thorough },
  same: `sync-repository:${installation}:${repository}:${formerOwner ?? ""}:${thorough}`,
});

/** What people who are named in CODEOWNERS may do there. */
export const syncPermissions = (installation: number, repository: number): NewJob => ({
  lane: lanes.repository(repository),
  kind: "sync-permissions",
  installation,
  hint: { installation, repository },
  same: `sync-permissions:${installation}:${repository}`,
});

export const syncTeams = (installation: number): NewJob => ({
  lane: lanes.installation(installation),
  kind: "sync-teams",
  installation,
  hint: { installation },
  same: `sync-teams:${installation}`,
});

/** One team, those above and those below it. */
export const syncTeam = (installation: number, team: number): NewJob => ({
  lane: lanes.installation(installation),
  kind: "sync-team",
  installation,
  hint: { installation, team },
  same: `sync-team:${installation}:${team}`,
});

export const syncMembers = (installation: number): NewJob => ({
  lane: lanes.installation(installation),
  kind: "sync-members",
  installation,
  hint: { installation },
  same: `sync-members:${installation}`,
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

/** Deletes the rows of the installation's organisation, in steps; `then`: the installation that came in its place. */
export const purgeInstallation = (installation: number, then: number | null = null): NewJob => ({
  lane: lanes.installation(then ?? installation),
  kind: "purge-installation",
  installation: then,
  hint: { installation, then },
  same: `purge-installation:${installation}:${then ?? ""}`,
});
