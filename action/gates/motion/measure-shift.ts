// Layout shift while a page loads, the same in every run: what a network brings late is held back until the page was drawn,
// then let through one at a time. On a machine that serves itself everything else would be there before the first frame.
import { ProblemError } from "../../../shared/problem.ts";
import type { Clock, Tab, TabOptions } from "../../ports.ts";
import { drawnAgain } from "../visual/page/motion-drawn.ts";
import { readShifts, type ShiftsSoFar } from "../visual/page/motion-shifts-read.ts";
import { type ShiftScore, scoreShifts } from "./shift.ts";

/** What pages go on without: not scripts and styles, which hold back the first frame themselves. */
const HELD = new Set(["image", "media", "font", "fetch", "xhr"]);
const PAINT_MS = 3000;
const RELEASED_MS = 3000;
/** After this much without a shift, a request or a timer that is due, loading is over. */
const QUIET_MS = 500;
/** Timers of the page are waited for this long after it began: the longest a session window is. */
const TIMERS_MS = 5000;
const STEP_MS = 25;

export interface HeldRequests {
  hold: NonNullable<TabOptions["hold"]>;
  /** Lets the oldest through. Null: there is none. */
  release(): string | null;
}

export function holdRequests(): HeldRequests {
  const waiting: { url: string; go: () => void }[] = [];
  return {
    hold: ({ url, kind }) =>
      HELD.has(kind) ? new Promise((resolve) => waiting.push({ url, go: resolve })) : null,
    release: () => {
      const first = waiting.shift();
      first?.go();
      return first?.url ?? null;
    },
  };
}

export interface MeasuredShift extends ShiftScore {
  status: number | null;
  url: string;
  error: string | null;
  /** Something was still on its way when the time was up. */
  hurried: boolean;
}

/**
 * Until nothing more comes: no shift, no request, no timer that is due, for half a second.
 * @returns false: the time was up before that
 */
export async function untilCalm(
  tab: Tab,
  timeoutMs: number,
  clock: Clock,
  busyStill: () => Promise<boolean> | boolean = () => false,
): Promise<boolean> {
  let quietSince = clock.elapsed();
  let seen = -1;
  return until(clock, clock.elapsed() + timeoutMs, async () => {
    const busy = await busyStill();
    const state = await soFar(tab, true);
    const { begun, pending } = tab.network();
    const count = (state?.shifts.length ?? 0) + begun;
    if (busy || !state?.calm || pending.length > 0 || count !== seen) quietSince = clock.elapsed();
    seen = count;
    return clock.elapsed() - quietSince >= QUIET_MS;
  });
}

/** @throws ProblemError browser-died, page-failed */
export async function measureShift(
  tab: Tab,
  url: string,
  held: HeldRequests,
  timeoutMs: number,
  clock: Clock,
): Promise<MeasuredShift> {
  const end = clock.elapsed() + timeoutMs;
  const page: { answer: Awaited<ReturnType<Tab["goto"]>> | null } = { answer: null };
  const going = tab.goto(url, timeoutMs).then((answer) => {
    page.answer = answer;
    return answer;
  });
  going.catch(() => undefined);
  const painted = async (): Promise<boolean> =>
    page.answer !== null || ((await soFar(tab, false))?.painted ?? false);
  await until(clock, clock.elapsed() + PAINT_MS, painted);
  const letOne = (): Promise<boolean> => releaseOne(tab, held, clock);
  // First all that the network brings, then what the page's own timers do: never both at once.
  await until(
    clock,
    end,
    async () => !(await letOne()) && page.answer !== null && tab.network().pending.length === 0,
  );
  const calm = await untilCalm(tab, Math.max(0, end - clock.elapsed()), clock, letOne);
  while (held.release() !== null);
  const answer = await going;
  const { shifts } = await tab.run(readShifts, { timersMs: TIMERS_MS, release: true });
  return { ...scoreShifts(shifts), ...answer, hurried: !calm };
}

/** Lets one request through, and waits until what came is drawn. False: none was held. */
async function releaseOne(tab: Tab, held: HeldRequests, clock: Clock): Promise<boolean> {
  const url = held.release();
  if (url === null) return false;
  await until(clock, clock.elapsed() + RELEASED_MS, () => !tab.network().pending.includes(url));
  await clock.sleep(STEP_MS);
  await tab.run(drawnAgain, null).catch(unlessDied);
  return true;
}

/** Null while the page is on its way to another document. `release`: its timers go on. */
const soFar = (tab: Tab, release: boolean): Promise<ShiftsSoFar | null> =>
  tab.run(readShifts, { timersMs: TIMERS_MS, release }).catch(unlessDied);

function unlessDied(error: unknown): null {
  if (error instanceof ProblemError && error.problems.some(({ code }) => code === "browser-died"))
    throw error;
  return null;
}

/** Asks again and again; false: the time was up before it was so. */
async function until(clock: Clock, end: number, isSo: () => Promise<boolean> | boolean): Promise<boolean> {
  while (!(await isSo())) {
    if (clock.elapsed() > end) return false;
    await clock.sleep(STEP_MS);
  }
  return true;
}
