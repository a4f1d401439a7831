// What to do about the one comment, decided from all that are there. Pure; `perform.ts` reads, writes and asks again.
// Rules: ours are those that begin with our marker AND were written by the identity we write as (a marker alone can be
// planted by anyone, and our token could edit their comment); the lowest id is the place; the newest run has the word.
import { parseHead, withoutHead } from "./marker.ts";
import { type CommentState, isNewer, type RunStamp } from "./state.ts";

export interface Identity {
  login: string;
  type: "Bot" | "User";
}

export interface ExistingComment {
  id: number;
  body: string;
  /** Null for a deleted account. */
  user: { login: string; type: string } | null;
  /** What GraphQL calls it. */
  nodeId?: string | null;
  /** Somebody else was the last to edit it: what it remembers is not to be relied on. */
  edited?: boolean;
}

/** `problems` keeps a pull request that was always clean free of comments. */
export type CommentMode = "always" | "problems";

export type CommentWrite =
  | { kind: "create"; body: string }
  | { kind: "update"; id: number; body: string }
  | { kind: "leave"; id: number | null; reason: LeaveReason };

/** `superseded`: no comment yet, and the pull request has moved on to another commit, whose run will say it. */
export type LeaveReason = "unchanged" | "newer-run" | "nothing-to-say" | "superseded";

export interface CommentPlan {
  write: CommentWrite;
  /** Own copies left by a race, to be deleted only after `write` is done. */
  duplicates: number[];
}

export interface Desired {
  existing: readonly ExistingComment[];
  key: string;
  body: string;
  me: Identity;
  stamp: RunStamp;
  mode: CommentMode;
  /** Nothing failed, nothing is unknown, nothing is new. */
  clean: boolean;
}

interface Own {
  id: number;
  body: string;
  state: CommentState | null;
}

/** Own copies, lowest id first. */
export function ownComments(wanted: Pick<Desired, "existing" | "key" | "me">): Own[] {
  return wanted.existing
    .filter((comment) => comment.user !== null && isSame(wanted.me, comment.user))
    .map((comment) => ({ ...comment, head: parseHead(comment.body) }))
    .filter(({ head }) => head?.key === wanted.key)
    .map(({ id, body, head, edited }) => ({ id, body, state: edited ? null : (head?.state ?? null) }))
    .sort((a, b) => a.id - b.id);
}

/** There is a comment of ours whose memory somebody else has touched. */
export const isMemoryEdited = ({ existing, ...ours }: Pick<Desired, "existing" | "key" | "me">): boolean =>
  ownComments({ ...ours, existing }).some(
    ({ id, body }) =>
      existing.some((comment) => comment.id === id && comment.edited) || parseHead(body)?.edited === true,
  );

/** The memory to go on from: that of the newest own copy. */
export function previousState(wanted: Pick<Desired, "existing" | "key" | "me">): CommentState | null {
  return newest(ownComments(wanted))?.state ?? null;
}

export function planComment(wanted: Desired): CommentPlan {
  const own = ownComments(wanted);
  const [place, ...copies] = own;
  if (!place) {
    const silent = wanted.mode === "problems" && wanted.clean;
    return {
      write: silent
        ? { kind: "leave", id: null, reason: "nothing-to-say" }
        : { kind: "create", body: wanted.body },
      duplicates: [],
    };
  }
  const duplicates = copies.map((copy) => copy.id);
  const latest = newest(own);
  // A newer run has spoken, perhaps in a copy that must now move to the place all agree on.
  if (latest?.state && isNewer(latest.state.stamp, wanted.stamp)) {
    return {
      write:
        latest.id === place.id
          ? { kind: "leave", id: place.id, reason: "newer-run" }
          : { kind: "update", id: place.id, body: latest.body },
      duplicates,
    };
  }
  return {
    write: saysTheSame(place, wanted)
      ? { kind: "leave", id: place.id, reason: "unchanged" }
      : { kind: "update", id: place.id, body: wanted.body },
    duplicates,
  };
}

function newest(own: readonly Own[]): Own | null {
  return own.reduce<Own | null>((best, copy) => {
    if (!copy.state) return best;
    return !best?.state || isNewer(copy.state.stamp, best.state.stamp) ? copy : best;
  }, null);
}

/** Logins of bots end in `[bot]` over REST and do not over GraphQL; no person's login can hold a bracket. */
export function isSame(me: Identity, user: { login: string; type: string }): boolean {
  const bot = user.type === "Bot" || user.login.endsWith("[bot]");
  return (me.type === "Bot") === bot && bareLogin(me.login) === bareLogin(user.login);
}

const bareLogin = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, "");

/** Of the same commit and, but for durations and the addresses of the run, word for word alike. */
function saysTheSame(place: Own, wanted: Desired): boolean {
  return (
    place.state !== null &&
    place.state.stamp.head === wanted.stamp.head &&
    stable(place.body) === stable(wanted.body)
  );
}

function stable(body: string): string {
  return withoutHead(body)
    .replaceAll("\r\n", "\n")
    .trimEnd()
    .replace(/\b\d+(?:\.\d+)?\s?(?:ms|s|m|min|h)\b/g, "<time>")
    .replace(/\/actions\/runs\/\d+(?:\/[\w/.#-]*)?/g, "<run>");
}
