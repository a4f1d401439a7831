// Every kind of job that the index has, by name.
import type { Meter } from "../ports.ts";
import { FILL_ACTIVITY } from "./fill-activity.ts";
import { indexRepositoriesKind } from "./index-repositories.ts";
import type { JobKind } from "./job.ts";
import { PURGE_INSTALLATION } from "./purge-installation.ts";
import { PUSH_ACTIVITY } from "./push-activity.ts";
import { SYNC_INSTALLATION } from "./sync-installation.ts";
import { SYNC_MEMBERS } from "./sync-members.ts";
import { SYNC_PERMISSIONS } from "./sync-permissions.ts";
import { SYNC_REPOSITORIES } from "./sync-repositories.ts";
import { syncRepositoryKind } from "./sync-repository.ts";
import { SYNC_TEAM } from "./sync-team.ts";
import { SYNC_TEAMS, syncTeamsPartKind } from "./sync-teams.ts";

/** `teamRequests`: of one part of an organisation's teams. */
export function indexKinds(
  meter: Meter,
  { teamRequests }: { teamRequests?: number } = {},
): ReadonlyMap<string, JobKind> {
  const kinds = [
    SYNC_INSTALLATION,
    PURGE_INSTALLATION,
    SYNC_REPOSITORIES,
    indexRepositoriesKind(meter),
    syncRepositoryKind(meter),
    SYNC_PERMISSIONS,
    SYNC_MEMBERS,
    SYNC_TEAMS,
    syncTeamsPartKind(teamRequests),
    SYNC_TEAM,
    PUSH_ACTIVITY,
    FILL_ACTIVITY,
  ];
  return new Map(kinds.map((kind) => [kind.kind, kind as JobKind]));
}
