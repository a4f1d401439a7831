// Sends a badge to the App that the config names, through the egress door. What is in the way is a sentence, never a throw.
import { type Badge, badgeBody } from "../../shared/contract/badge.ts";
import { BADGES_PATH } from "../../shared/contract/data.ts";
import { ProblemError } from "../../shared/problem.ts";
import type { Clock } from "../ports.ts";
import type { Egress } from "./egress.ts";

export interface BadgeOptions {
  /** Of the App, without a slash at the end. */
  url: string;
  key: string;
  door: Pick<Egress, "fetch" | "during">;
  clock: Pick<Clock, "sleep">;
}

const ANSWER_MS = 15_000;
/** A job is not kept waiting for a badge: the next push brings another. */
const LONGEST_WAIT_S = 20;
const USUAL_WAIT_S = 3;

/** Null: it is published. Else what was in the way and what to do, with nothing in it of the key. */
export async function postBadge(badge: Badge, options: BadgeOptions): Promise<string | null> {
  const first = await once(badge, options);
  if (first.again === null) return first.why;
  await options.clock.sleep(first.again * 1000);
  return (await once(badge, options)).why;
}

interface Try {
  why: string | null;
  /** Seconds after which it is worth another try. */
  again: number | null;
}

async function once(badge: Badge, { url, key, door }: BadgeOptions): Promise<Try> {
  let response: Response;
  try {
    response = await door.during("badge", () =>
      door.fetch(`${url}${BADGES_PATH}`, {
        method: "POST",
        body: badgeBody(badge),
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
        signal: AbortSignal.timeout(ANSWER_MS),
      }),
    );
  } catch (error) {
    if (error instanceof ProblemError) {
      const refused = error.problems.some(({ code }) => code === "egress-refused");
      const why = refused
        ? "the request was not let out: see `egress.json` of the run."
        : "what answered is no App: its answer has no end. Is `badge.url` right?";
      return { why, again: null };
    }
    const name = error instanceof Error ? error.name : "";
    const why =
      name === "TimeoutError"
        ? `the App did not answer within ${ANSWER_MS / 1000} s.`
        : "the App could not be reached: is `badge.url` right, and does the runner let requests to it out?";
    return { why, again: USUAL_WAIT_S };
  }
  if (response.ok) return { why: null, again: null };
  const busy = response.status === 429 || response.status === 503;
  return { why: refusal(response.status), again: busy ? waitOf(response.headers.get("retry-after")) : null };
}

function refusal(status: number): string {
  if (status === 401)
    return "the App refused the key (401): it was revoked or rotated, or is another App's. Ask for a new one and store it as the secret.";
  if (status === 403)
    return "the key is not for this project (403): the key has to be made for the project id that `proofmark badge show` prints.";
  if (status === 404)
    return "there is no App at this address (404): `badge.url` is where it is served, without a path of a page.";
  if (status === 413 || status === 422)
    return `the App did not take the record (${status}): it may be older or newer than this Action.`;
  if (status === 429 || status === 503) return `the App is busy (${status}); the next push tries again.`;
  if (status >= 300 && status < 400)
    return `the App's address leads to another one (${status}): write that one as \`badge.url\`.`;
  return `the App answered ${status}.`;
}

/** Seconds; null where the App asks for more than a job should wait. */
function waitOf(header: string | null): number | null {
  const seconds = header === null ? USUAL_WAIT_S : Number(header);
  if (!Number.isFinite(seconds) || seconds < 0) return USUAL_WAIT_S;
  return seconds > LONGEST_WAIT_S ? null : Math.max(1, seconds);
}
