// Every event the App acts on: what of its payload is kept, and which job reads the rest from GitHub. The App's subscriptions
// are this table's events.

import { issueComment, workflowRun } from "../publish/reduce.ts";
import type { NewJob } from "./job.ts";
import { at, type Fields, fields, id, matching, own } from "./payload.ts";
import { pushHint } from "./push-hint.ts";
import {
  pushActivity,
  syncInstallation,
  syncMembers,
  syncRepositories,
  syncRepository,
  syncTeam,
} from "./wanted.ts";

/** What is kept of a delivery, and all that is. */
export interface Reduced {
  installation: number | null;
  repository: number | null;
  /** Of a known form; null where there is none. */
  action: string | null;
  /** Null: nothing to be done. */
  job: NewJob | null;
}

/** Of a payload that has an installation. */
export interface Told {
  installation: number;
  repository: number | null;
  action: string | null;
  /** Milliseconds since the epoch. */
  now: number;
}

export interface EventHandler {
  /** Why the App listens, for the set-up page. Null: not asked for; GitHub sends it to every App, or an operator adds it. */
  why: string | null;
  /** Pure, and never throws: payload → job. Null: nothing to be done; "unreadable": not the event's shape. */
  reduce(payload: Fields, told: Told): NewJob | null | "unreadable";
}

const installation: EventHandler["reduce"] = (_payload, told) => syncInstallation(told.installation);

/** What everybody may do there changes with it. */
const VISIBILITY = /^(?:privatized|publicized)$/;

const repository: EventHandler["reduce"] = (payload, told) => {
  if (told.repository === null) return "unreadable";
  const from = at(payload, "changes", "owner", "from");
  const formerOwner = id(at(from, "organization", "id")) ?? id(at(from, "user", "id"));
  return syncRepository(told.installation, told.repository, {
    formerOwner: told.action === "transferred" ? formerOwner : null,
    thorough: VISIBILITY.test(told.action ?? ""),
  });
};

const team: EventHandler["reduce"] = (payload, told) => {
  // A membership's scope may be the whole organisation: then there is no team.
  const which = id(at(payload, "team", "id"));
  return which === null ? "unreadable" : syncTeam(told.installation, which);
};

/** By event. */
export const EVENTS: ReadonlyMap<string, EventHandler> = new Map<string, EventHandler>([
  ["installation", { why: null, reduce: installation }],
  ["installation_target", { why: null, reduce: installation }],
  [
    "installation_repositories",
    { why: null, reduce: (_payload, told) => syncRepositories(told.installation, "new") },
  ],
  [
    "push",
    {
      why: "CODEOWNERS and who changes what, of default branches",
      reduce: (payload, told) => {
        if (told.repository === null) return "unreadable";
        const hint = pushHint(payload, told.repository, told.now);
        if (hint !== null) return pushActivity(told.installation, hint);
        return null;
      },
    },
  ],
  ["repository", { why: "names, visibility, archives, transfers and deletions", reduce: repository }],
  [
    "public",
    {
      why: "visibility",
      reduce: (payload, told) => repository(payload, { ...told, action: "publicized" }),
    },
  ],
  [
    "member",
    {
      why: "what people who are named as owners may do",
      reduce: (_payload, told) =>
        told.repository === null
          ? "unreadable"
          : syncRepository(told.installation, told.repository, { thorough: true }),
    },
  ],
  ["membership", { why: "who is in which team", reduce: team }],
  ["team", { why: "teams, and what they may do", reduce: team }],
  ["team_add", { why: "which team may reach which repository", reduce: team }],
  [
    "organization",
    {
      why: "who belongs to the organisation, and its name",
      reduce: (_payload, told) =>
        told.action?.startsWith("member_")
          ? told.action === "member_invited"
            ? null
            : syncMembers(told.installation)
          : syncInstallation(told.installation),
    },
  ],
  [
    "workflow_run",
    {
      why: "runs of pull requests that have ended, to be published where a base asks for it",
      reduce: workflowRun,
    },
  ],
  // Only an App that may read all issues may listen, which is much for a command that takes effect sooner.
  ["issue_comment", { why: null, reduce: issueComment }],
]);

/** What the App's registration asks for. */
export const SUBSCRIPTIONS: readonly string[] = [...EVENTS]
  .filter(([, { why }]) => why !== null)
  .map(([event]) => event);

/**
 * What is kept of a payload: pure, and never throws, whatever came. Null: not the shape of any delivery, or not the event's.
 * An event that is not in the table, and one without an installation, is kept without a job.
 */
export function reduceDelivery(event: string, payload: unknown, now: number): Reduced | null {
  const body = fields(payload);
  if (body === null) return null;
  const sent = own(body, "installation");
  const about = {
    installation: id(own(sent, "id")),
    repository: id(at(body, "repository", "id")),
    action: matching(own(body, "action"), /^[a-z][a-z_-]{0,63}$/),
  };
  // Such as `"installation": { "id": "1" }`: someone else's idea of a delivery.
  if (sent !== undefined && sent !== null && about.installation === null) return null;
  const handler = EVENTS.get(event);
  if (!handler || about.installation === null) return { ...about, job: null };
  const job = handler.reduce(body, { ...about, installation: about.installation, now });
  return job === "unreadable" ? null : { ...about, job };
}
