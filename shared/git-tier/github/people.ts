// People of a pull request as GitHub tells of them. What the token may not ask is null, and counts for nobody.
import type { Override, People, Permission, Review } from "../source.ts";
import { type Ask, isCommitId, member, statusOf, textAt } from "./ask.ts";
import { allowedByComment, allowedByLabel } from "./overrides.ts";

/** Beyond these nothing is told of the pull request's people at all. */
const MOST_REVIEWS = 2_000;
const MOST_MEMBERS = 5_000;
const MOST_EVENTS = 5_000;
const MOST_COMMENTS = 5_000;

const PERMISSIONS: readonly Permission[] = ["admin", "maintain", "write", "triage", "read", "none"];
const STATES: Readonly<Record<string, Review["state"]>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  COMMENTED: "commented",
  DISMISSED: "dismissed",
  PENDING: "pending",
};

export interface PullOf {
  number: number;
  author: string;
  labels: readonly string[];
  owner: string;
  /**
   * ISO 8601, by GitHub's clock: a time when the head was the head already. A command written later is meant for it; an
   * earlier one was for a commit that is gone. Null: no command counts.
   */
  headSince: string | null;
}

export function peopleOf(ask: Ask, pull: PullOf): People {
  const permissions = new Map<string, Promise<Permission | null>>();
  const teams = new Map<string, Promise<string[] | null>>();
  const permission = (login: string): Promise<Permission | null> =>
    once(permissions, login.toLowerCase(), () => askPermission(ask, login));
  return {
    reviews: () => askReviews(ask, pull.number),
    permission,
    team: async (organisation, slug) => {
      // Teams of another organisation can own nothing here.
      if (organisation.toLowerCase() !== pull.owner.toLowerCase()) return null;
      return once(teams, slug.toLowerCase(), () => askTeam(ask, { organisation: pull.owner, slug }));
    },
    overrides: async () => {
      const said = [...(await byLabels(ask, pull)), ...(await byComments(ask, pull))];
      const counting: Override[] = [];
      for (const one of said) {
        if (one.by.toLowerCase() === pull.author.toLowerCase()) continue;
        if (mayWrite(await permission(one.by))) counting.push(one);
      }
      return counting;
    },
  };
}

export const mayWrite = (permission: Permission | null): boolean =>
  permission === "admin" || permission === "maintain" || permission === "write";

function once<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = kept.get(key) ?? make();
  kept.set(key, found);
  return found;
}

/** 403 and 404 are how GitHub says that a token may not ask, or that there is nobody of this name. */
async function unlessClosed<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 || status === 404) return null;
    throw error;
  }
}

const text = (value: unknown, ...names: string[]): string => textAt(value, ...names) ?? "";

async function askReviews(ask: Ask, number: number): Promise<Review[]> {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
  const reviews = await ask.list(route, { pull_number: number }, MOST_REVIEWS);
  return reviews.flatMap((review): Review[] => {
    const [user, state] = [text(review, "user", "login"), STATES[text(review, "state").toUpperCase()]];
    const commit = member(review, "commit_id");
    // A deleted account reviews for nobody.
    if (user === "" || state === undefined) return [];
    return [{ user, state, commit: isCommitId(commit) ? commit : null, at: text(review, "submitted_at") }];
  });
}

async function askPermission(ask: Ask, login: string): Promise<Permission | null> {
  // Bots are no collaborators, and ghosts are nobody; GitHub's names hold nothing else.
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]|_){0,99}$/.test(login)) return null;
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  const answer = await unlessClosed(ask.get(route, { username: login }));
  // `role_name` tells `maintain` and `triage` apart; roles of an organisation's own making are told by what they build on.
  const named = [text(answer, "role_name"), text(answer, "permission")];
  return named.flatMap((name) => PERMISSIONS.filter((known) => known === name))[0] ?? null;
}

async function askTeam(
  ask: Ask,
  { organisation, slug }: { organisation: string; slug: string },
): Promise<string[] | null> {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$/.test(slug)) return null;
  const route = "GET /orgs/{org}/teams/{team_slug}/members";
  const named = { org: organisation, team_slug: slug };
  const members = await unlessClosed(ask.list(route, named, MOST_MEMBERS));
  return members?.map((one) => text(one, "login").toLowerCase()).filter((login) => login !== "") ?? null;
}

/** Who set a label is in the issue's events; whoever set it last answers for it. */
async function byLabels(ask: Ask, pull: PullOf): Promise<Override[]> {
  const meant = pull.labels.flatMap((name) => {
    const allowed = allowedByLabel(name);
    return allowed ? [{ name, allowed }] : [];
  });
  if (meant.length === 0) return [];
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
  const events = await ask.list(route, { issue_number: pull.number }, MOST_EVENTS);
  const set = new Map<string, { by: string; at: string }>();
  for (const event of events) {
    const name = text(event, "label", "name");
    const kind = text(event, "event");
    if (kind === "unlabeled") set.delete(name);
    if (kind === "labeled")
      set.set(name, { by: text(event, "actor", "login"), at: text(event, "created_at") });
  }
  return meant.flatMap(({ name, allowed }) => {
    const who = set.get(name);
    return who && who.by !== "" ? [{ ...allowed, ...who }] : [];
  });
}

async function byComments(ask: Ask, pull: PullOf): Promise<Override[]> {
  const since = Date.parse(pull.headSince ?? "");
  if (Number.isNaN(since)) return [];
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const comments = await ask.list(route, { issue_number: pull.number }, MOST_COMMENTS);
  return comments.flatMap((comment) => {
    const [by, at] = [text(comment, "user", "login"), text(comment, "created_at")];
    // Whoever may write may also edit another's comment: what was edited is nobody's word.
    if (by === "" || text(comment, "updated_at") !== at || !(Date.parse(at) >= since)) return [];
    return allowedByComment(text(comment, "body")).map((allowed) => ({ ...allowed, by, at }));
  });
}
