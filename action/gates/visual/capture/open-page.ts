// A screen's page, brought to where it keeps still. No picture is taken here: other gates look in their own way.
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Tab, TabOptions } from "../../../ports.ts";
import type { PairPorts } from "../../gate.ts";
import { isListed } from "../site/address.ts";
import type { Conditions, Screen } from "../site/site.ts";
import { whyNoStory } from "../site/story.ts";
import { answered } from "./answered.ts";
import type { CaptureRequest } from "./capture.ts";
import { runSteps } from "./run-steps.ts";
import { listed } from "./settle/measure.ts";
import { scriptsBefore } from "./settle/measures.ts";
import type { Look } from "./settle/page-hook.ts";
import { pathOf, type Settling, settle, waitedFor } from "./settle/settle.ts";

/** What a page is brought up with. */
export type BringUp = Pick<CaptureRequest, "origin" | "conditions" | "place">;
export type BringUpPorts = Pick<PairPorts, "files" | "clock">;

/** The tab a screen is looked at in: the same for base and head. `extra` wins. */
export function tabOptions(
  screen: Pick<Screen, "viewport" | "scheme">,
  conditions: Conditions,
  origin: string,
  storage: unknown,
  extra: Partial<TabOptions> = {},
): TabOptions {
  const { viewport, scheme } = screen;
  return {
    viewport: { width: viewport.width, height: viewport.height },
    scale: conditions.scale,
    scheme,
    reducedMotion: true,
    locale: conditions.locale,
    timeZone: conditions.timeZone,
    cookies: conditions.cookies.map(({ name, value, path }) => ({ name, value, url: `${origin}${path}` })),
    storage,
    before: scriptsBefore(conditions),
    origins: [origin],
    allows: allowsOnly(origin, conditions.hosts),
    ...extra,
  };
}

/** The site itself, whatever of its names loopback goes by, and the hosts the config names. */
function allowsOnly(origin: string, hosts: readonly string[]): (url: string) => boolean {
  const own = new URL(origin).host;
  return (href) => {
    const url = URL.parse(href);
    return url !== null && (url.host === own || isListed(url, hosts));
  };
}

/** Selectors of Playwright's own (`text=Log in`, `//h1`): the page knows CSS alone. */
const OUTSIDE = /^[a-z:_]+=|^\/\/|>>/;

/** Opens the page, does the screen's steps, waits until it keeps still. @returns why it could not be, or null */
export async function bringUp(
  tab: Tab,
  screen: Screen,
  request: BringUp,
  ports: BringUpPorts,
): Promise<Reason | null> {
  const { settleMs } = request.conditions;
  const deadline = ports.clock.elapsed() + settleMs;
  const look: Look = {
    fullPage: screen.fullPage && screen.element === null,
    element: screen.element,
    waitFor: screen.waitFor.filter((selector) => !OUTSIDE.test(selector)),
  };
  const awaited = screen.waitFor.filter((selector) => OUTSIDE.test(selector)).map((wait) => ({ wait }));
  const steps = [...screen.steps, ...awaited];
  const settling: Settling = { look, deadline, settleMs, signal: request.place.signal, final: false };
  const answer = await tab.goto(`${request.origin}${screen.path}`, settleMs);
  const failed = answered(answer, screen.path);
  if (failed) return stillLoading(answer, tab, settleMs) ?? failed;
  if (steps.length > 0) {
    const broken = await runSteps(steps, { tab, request, ports, settling });
    if (broken) return withError(broken, tab);
  }
  const unsettled = await settle(tab, { ...settling, final: true }, ports.clock);
  if (unsettled === null) return null;
  return (screen.story ? await whyNoStory(tab) : null) ?? withError(unsettled, tab);
}

/** Neither what could not be loaded, which is told elsewhere, nor what we did to the page ourselves. */
const NO_ERROR = /^(Failed to load resource|The page (asked|opened|began) )/;

/** What the page complained of last, dialogs and the like aside. */
export const lastError = (tab: Tab): string | undefined =>
  tab.complaints().findLast((text) => !NO_ERROR.test(text));

/** Where something never came, a script of the page that broke is the likeliest cause. */
function withError(reason: Reason, tab: Tab): Reason {
  const error = lastError(tab);
  if (error === undefined) return reason;
  return { ...reason, text: `${reason.text} The page's last error: ${error}`.slice(0, 1900) };
}

/** It answered, but something in it never did. */
function stillLoading(answer: { status: number | null }, tab: Tab, settleMs: number): Reason | null {
  const { pending } = tab.network();
  if (answer.status === null || answer.status >= 400 || pending.length === 0) return null;
  const what = listed(pending.map(pathOf), "");
  return {
    code: "unsettled",
    text: `The page was still loading ${waitedFor(settleMs)}: ${what} gave no answer. See why the server does not answer, or raise the site's \`settle\`.`,
  };
}
