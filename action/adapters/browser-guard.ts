// What becomes of a call to a page that cannot be answered: the browser ended, the page crashed, closed itself, or hangs.
import { setTimeout as sleep } from "node:timers/promises";
import { ProblemError } from "../../shared/problem.ts";

export interface PageHealth {
  /** False once the process is gone. */
  connected(): boolean;
  crashed(): boolean;
  closed(): boolean;
  /** Settles when a script in the page can run at all. */
  ping(): Promise<unknown>;
  /** Settles when the page is closed, crashed or gone with its browser: calls on the way do not always end with it. */
  ended: Promise<unknown>;
}

export type Guard = <T>(work: () => Promise<T>) => Promise<T>;

/** First look after this, then again; a page may well work this long on one call. */
const LOOK_EVERY_MS = 10_000;
/** A page whose scripts leave no room for one of ours for this long never will. */
const HANGS_AFTER_MS = 30_000;
/** No single call takes this long, but one whose answer got lost. */
const MOST_MS = 240_000;
/** The end of a browser is told a moment after its pages' end is. */
const GRACE_MS = 500;

/** Runs calls so that each of them ends: with its result, or with a ProblemError that says what became of the page. */
export function guardPage(health: PageHealth): Guard {
  return async (work) => {
    const over = new AbortController();
    try {
      const ended = health.ended.then(() => Promise.reject(new Error("The page has been closed")));
      return await Promise.race([work(), hanging(health, over.signal), ended]);
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      throw await problemOf(error, health);
    } finally {
      over.abort();
    }
  };
}

/** Never settles but by throwing, when the page does not answer any more. */
async function hanging(health: PageHealth, over: AbortSignal): Promise<never> {
  for (let waited = 0; waited < MOST_MS; waited += LOOK_EVERY_MS) {
    await pause(LOOK_EVERY_MS, over);
    const answered = health.ping().then(
      () => true,
      // Gone rather than hanging: the call itself says so.
      () => true,
    );
    if (!(await Promise.race([answered, pause(HANGS_AFTER_MS, over).then(() => false)]))) throw hangs();
  }
  throw failed(
    `The browser has not answered for ${MOST_MS / 60_000} minutes, though the page's scripts run.`,
    "Run it again; when it happens again, tell us which page it is.",
  );
}

/** After the call is over it waits for ever, and is collected with it. */
const pause = (ms: number, over: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal: over, ref: false }).catch(() => new Promise<never>(() => undefined));

async function problemOf(error: unknown, health: PageHealth): Promise<ProblemError> {
  const message = sentenceOf(error);
  if (/closed|crash|disconnect/i.test(message)) {
    for (let waited = 0; health.connected() && waited < GRACE_MS; waited += 20) {
      if (health.crashed()) break;
      await sleep(20);
    }
  }
  if (!health.connected()) return died(error);
  if (health.crashed()) return crashed(error);
  if (health.closed()) return closedItself(error);
  return failed(`The page failed: ${message}.`, "Open it by hand and look at its console.", error);
}

export const died = (cause: unknown): ProblemError =>
  new ProblemError(
    {
      code: "browser-died",
      message: "The browser ended while a page was open.",
      todo: "Run it again; when it ends again, give the job more memory.",
    },
    cause,
  );

const crashed = (cause: unknown): ProblemError =>
  failed(
    "The page crashed: the process that draws it ended, most often for want of memory.",
    "Open it by hand; if it works there, give the job more memory or shoot a part of the page.",
    cause,
  );

const closedItself = (cause: unknown): ProblemError =>
  failed(
    "The page was closed while it was looked at.",
    "Look for `window.close()` in what the page runs, and leave it out where the page is tested.",
    cause,
  );

const hangs = (): ProblemError =>
  failed(
    `The page has not answered for ${HANGS_AFTER_MS / 1000} seconds: a script in it does not end.`,
    "Open it by hand and look for a loop that never ends, in the page or in a script of its steps.",
  );

export function failed(message: string, todo: string, cause?: unknown): ProblemError {
  return new ProblemError({ code: "page-failed", message, todo }, cause);
}

/** The first line of what Playwright says, without its own names and the full stop. */
export function sentenceOf(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  return line
    .replace(/^(?:[a-zA-Z]+\.[a-zA-Z]+|Protocol error \([^)]*\)): /g, "")
    .replace(/^Protocol error \([^)]*\): /, "")
    .replace(/^(?:Error: )+/, "")
    .replace(/\.$/, "")
    .slice(0, 500);
}
