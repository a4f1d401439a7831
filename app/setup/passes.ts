// Who may set the App up: whoever read the terminal. The token there opens one session, and the session's signed state is what
// GitHub hands back. All of it is in memory and ends with the set-up, or with the process.
import { createHmac, timingSafeEqual } from "node:crypto";

export interface PassesOptions {
  now(): number;
  /** 32 random bytes as base64url. */
  random(): string;
}

export interface Passes {
  /** For the terminal. */
  readonly token: string;
  /** Wrong ones are bounded in number by the minute; the right one is never kept waiting. */
  judge(given: string): "right" | "used" | "wrong" | "busy";
  /** Uses the token up; the session's id. Null where it is not the right one. */
  exchange(given: string): string | null;
  isSession(given: string | undefined): boolean;
  /** Signed, good for an hour or until the next is issued: what GitHub hands back. */
  issueState(about: StateAbout): string;
  /** What it was issued about; null where it is not ours, too old, or another was issued since. */
  readState(given: string): StateAbout | null;
}

export interface StateAbout {
  github: { url: string; api: string };
  publicUrl: string | null;
}

const STATE_MS = 60 * 60 * 1000;
const WRONG_A_MINUTE = 20;

export function createPasses({ now, random }: PassesOptions): Passes {
  const token = random();
  const key = random();
  let session: string | null = null;
  let issued: { body: string; about: StateAbout } | null = null;
  const wrong = { since: Number.NEGATIVE_INFINITY, count: 0 };
  const same = (given: string, wanted: string): boolean =>
    timingSafeEqual(digest(key, given), digest(key, wanted));
  const judge: Passes["judge"] = (given) => {
    if (same(given, token)) return session === null ? "right" : "used";
    if (now() - wrong.since > 60_000) Object.assign(wrong, { since: now(), count: 0 });
    wrong.count += 1;
    return wrong.count > WRONG_A_MINUTE ? "busy" : "wrong";
  };
  return {
    token,
    judge,
    exchange: (given) => {
      if (judge(given) !== "right") return null;
      session = random();
      return session;
    },
    isSession: (given) => session !== null && given !== undefined && same(given, session),
    issueState: (about) => {
      const body = `${now() + STATE_MS}.${random()}`;
      issued = { body, about };
      return `${body}.${digest(key, body).toString("base64url")}`;
    },
    readState: (given) => {
      const [ends = "", nonce = "", signature = "", ...more] = given.split(".");
      const body = `${ends}.${nonce}`;
      if (more.length > 0 || !same(signature, digest(key, body).toString("base64url"))) return null;
      return issued?.body === body && now() <= Number(ends) ? issued.about : null;
    },
  };
}

/** Of equal length whatever came, so that it can be compared in constant time. */
const digest = (key: string, text: string): Buffer => createHmac("sha256", key).update(text).digest();
