// A page, loaded, becomes one that keeps still: the clock in it and the network outside of it are asked in turn.
import type { Reason } from "../../../../../shared/contract/report.ts";
import { ProblemError } from "../../../../../shared/problem.ts";
import type { Clock, Tab } from "../../../../ports.ts";
import { settlePage } from "../../page/settle-page.ts";
import { listed } from "./measure.ts";
import { MEASURES } from "./measures.ts";
import type { Look, SettleAnswer } from "./page-hook.ts";

export interface Settling {
  look: Look;
  /** On `clock.elapsed()`: not a moment later. */
  deadline: number;
  /** What the person was promised, for sentences. */
  settleMs: number;
  signal: AbortSignal;
  /** False: between steps; nothing is scrolled past or cleaned. */
  final: boolean;
}

/** Virtual time that passes before a page counts as done: entrances and things put off for a moment are over. */
const PASS_MS = 2000;
/** More of it after something arrived that nobody had seen coming. */
const LATER_MS = 500;
/** How much longer an element may say it is busy, or not be there. */
const PATIENCE_MS = 30_000;
const POLL_MS = 4;
const MOST_ROUNDS = 40;

/** @returns why it did not, or null. @throws ProblemError browser-died, page-failed */
export async function settle(tab: Tab, settling: Settling, clock: Clock): Promise<Reason | null> {
  const { look, deadline, settleMs, signal, final } = settling;
  let passMs = PASS_MS;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const late = await quiet(tab, settling, clock);
    if (late) return late;
    const { begun } = tab.network();
    const realMs = Math.max(1, deadline - clock.elapsed());
    const answer = await ask(tab, { look, passMs, patienceMs: PATIENCE_MS, realMs, final });
    if (answer === null) {
      // The page went elsewhere meanwhile; the new one begins anew.
      await clock.sleep(POLL_MS, signal);
      passMs = PASS_MS;
      continue;
    }
    if (answer.state === "blocked") return unsettled(answer.blockers, settleMs);
    if (answer.state === "loading")
      return reason(`The page was still loading ${waitedFor(settleMs)}: ${pendingOf(tab)}.`);
    const network = tab.network();
    if (answer.state === "ready" && network.pending.length === 0 && network.begun === begun) return null;
    passMs = LATER_MS;
  }
  return reason(
    `The page went on to ask for more each time it had been answered: ${listed(tab.network().pending.map(pathOf), "nothing is open now")}.`,
  );
}

/** Null: the page it was asked of is gone, or answers with nothing. */
async function ask(tab: Tab, argument: Parameters<typeof settlePage>[0]): Promise<SettleAnswer | null> {
  try {
    const answer: SettleAnswer | undefined = await tab.run(settlePage, argument);
    if ((answer?.foreign ?? 0) > 0) await tab.runInFrames(settlePage, argument);
    return answer ?? null;
  } catch (error) {
    if (error instanceof ProblemError && error.problems.some(({ code }) => code !== "page-failed"))
      throw error;
    if (/context was destroyed|navigat|Cannot find context|Inspected target/i.test(String(error)))
      return null;
    throw error;
  }
}

async function quiet(
  tab: Tab,
  { deadline, settleMs, signal }: Settling,
  clock: Clock,
): Promise<Reason | null> {
  while (tab.network().pending.length > 0) {
    if (signal.aborted) return { code: "cancelled", text: "The run was ended." };
    if (clock.elapsed() > deadline)
      return reason(
        `Requests were still open ${waitedFor(settleMs)}: ${pendingOf(tab)}. Let the server answer them; a stream belongs in an EventSource or a WebSocket.`,
      );
    await clock.sleep(POLL_MS, signal);
  }
  return null;
}

/** @param blockers as the page says, which may have changed what lists are in it */
function unsettled(blockers: unknown, settleMs: number): Reason {
  const [first]: unknown[] = Array.isArray(blockers) ? blockers : [];
  const [name, what]: unknown[] = Array.isArray(first) ? first : [];
  const measure = MEASURES.find((each) => each.name === name);
  if (!measure?.explain) return reason(`The page did not keep still ${waitedFor(settleMs)}.`);
  const named = Array.isArray(what) ? what.map(String) : [];
  return reason(measure.explain(named, waitedFor(settleMs)));
}

export const waitedFor = (ms: number): string => `after ${Number((ms / 1000).toFixed(1))} s`;

const reason = (text: string): Reason => ({ code: "unsettled", text: text.slice(0, 1900) });
/** Path and query of an address; what is none, as it is. */
export const pathOf = (url: string): string => {
  const { pathname, search } = URL.canParse(url) ? new URL(url) : { pathname: url, search: "" };
  return `${pathname}${search}`;
};
const pendingOf = (tab: Tab): string => listed(tab.network().pending.map(pathOf), "nothing that is known");
