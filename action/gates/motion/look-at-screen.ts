// One screen of one side, in two fresh pages: one that may move, one that was asked not to.
import type { Reason } from "../../../shared/contract/report.ts";
import { ProblemError } from "../../../shared/problem.ts";
import type { PageScript, Tab } from "../../ports.ts";
import type { PairPorts, Place } from "../gate.ts";
import { answered, ledElsewhere } from "../visual/capture/answered.ts";
import type { Crew } from "../visual/capture/crew.ts";
import { ALL_HIDDEN, noSelector } from "../visual/capture/hidden.ts";
import { tabOptions } from "../visual/capture/open-page.ts";
import { random } from "../visual/capture/settle/random.ts";
import { type CheckedScope, checkScope } from "../visual/page/check-scope.ts";
import { hideMasked } from "../visual/page/hide-masked.ts";
import { holdAnimations } from "../visual/page/motion-hold.ts";
import { listAnimations, type MotionScope } from "../visual/page/motion-list.ts";
import { watchShifts } from "../visual/page/motion-shifts.ts";
import type { SiteSession } from "../visual/site/session.ts";
import type { Conditions, Screen } from "../visual/site/site.ts";
import { type ResolvedStep, resolveSteps } from "../visual/site/steps.ts";
import { doSteps } from "./do-steps.ts";
import { findMoving } from "./find-moving.ts";
import type { Looked, ScreenMotion } from "./look.ts";
import { holdRequests, measureShift, untilCalm } from "./measure-shift.ts";
import { shootFrames } from "./shoot-frames.ts";

export interface LookRequest {
  session: Pick<SiteSession, "origin" | "conditions" | "storage">;
  place: Pick<Place, "root" | "env">;
  crew: Pick<Crew, "withTab">;
  ports: Pick<PairPorts, "files" | "clock">;
}

/** Chance is fixed, time is not: what moves is looked at as it moves. */
const before = (conditions: Conditions, { mask }: Screen): PageScript[] => [
  { run: hideMasked, argument: mask },
  { run: holdAnimations, argument: null },
  { run: watchShifts, argument: null },
  ...random.before(conditions),
];

/** Never throws but for bugs of our own. */
export async function lookAtScreen(screen: Screen, request: LookRequest): Promise<Looked> {
  const failed = (reason: Reason): Looked => ({ failure: { screen, reason, refused: new Map() } });
  try {
    const asked = await resolveSteps(screen.steps, request.place, request.ports.files);
    if ("code" in asked) return failed(asked);
    const steps = [...asked, ...screen.waitFor.map(waitFor)];
    const free = await lookFreely(screen, steps, request);
    if ("code" in free) return failed(free);
    const moving = await lookReduced(screen, steps, request);
    return "code" in moving ? failed(moving) : { motion: { ...free, moving } };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const died = error.problems.some(({ code }) => code === "browser-died");
    const text = error.problems.map(({ message, todo }) => `${message} ${todo}`).join(" ");
    return failed({ code: died ? "browser-died" : "unsettled", text: text.slice(0, 2000) });
  }
}

const waitFor = (selector: string): ResolvedStep => ({ do: "act", action: { do: "wait", selector } });
const scopeOf = ({ element, mask }: Screen): MotionScope => ({ within: element, mask });

async function lookFreely(
  screen: Screen,
  steps: readonly ResolvedStep[],
  { session, crew, ports }: LookRequest,
): Promise<Omit<ScreenMotion, "moving"> | Reason> {
  const { origin, conditions, storage } = session;
  const held = holdRequests();
  const options = tabOptions(screen, conditions, origin, storage, {
    reducedMotion: false,
    before: before(conditions, screen),
    hold: held.hold,
  });
  return crew.withTab(options, async (tab) => {
    const { settleMs, scale } = conditions;
    const shift = await measureShift(tab, `${origin}${screen.path}`, held, settleMs, ports.clock);
    const unreachable = answered(shift, screen.path);
    if (unreachable) return unreachable;
    const shifted = shift.score > 0 ? await tab.shoot(null) : null;
    const undone = await stepsDone(tab, steps, { session, ports });
    if (undone) return undone;
    const scope = scopeOf(screen);
    const checked = await tab.run(checkScope, scope);
    const unfit = whyUnfit(checked, screen);
    if (unfit) return unfit;
    const { animations, cut } = await tab.run(listAnimations, scope);
    const frames =
      animations.length === 0 ? [] : await shootFrames(tab, scope, { scale, ignore: screen.ignore });
    const { refused } = tab.network();
    const ledTo = ledElsewhere(checked, origin, screen.path);
    return { screen, animations, cut, frames, shift, shifted, refused, ledTo };
  });
}

/** Of what is not there, or hidden, nothing moves. */
function whyUnfit({ invalid, found, all }: CheckedScope, { element }: Screen): Reason | null {
  const [selector] = invalid;
  if (selector !== undefined) return noSelector(selector);
  if (found > 0) return all ? ALL_HIDDEN : null;
  const text = `Nothing on the page fits \`${element ?? "body"}\`. Correct the screen's \`element\`.`;
  return { code: "not-shown", text };
}

async function lookReduced(
  screen: Screen,
  steps: readonly ResolvedStep[],
  { session, crew, ports }: LookRequest,
): Promise<ScreenMotion["moving"] | Reason> {
  const { origin, conditions, storage } = session;
  const options = tabOptions(screen, conditions, origin, storage, {
    reducedMotion: true,
    before: before(conditions, screen),
  });
  return crew.withTab(options, async (tab) => {
    const answer = await tab.goto(`${origin}${screen.path}`, conditions.settleMs);
    const unreachable = answered(answer, screen.path);
    if (unreachable) return unreachable;
    await untilCalm(tab, conditions.settleMs, ports.clock);
    const undone = await stepsDone(tab, steps, { session, ports });
    return undone ?? findMoving(tab, scopeOf(screen), conditions.scale, ports.clock);
  });
}

async function stepsDone(
  tab: Tab,
  steps: readonly ResolvedStep[],
  { session: { origin, conditions }, ports }: Pick<LookRequest, "session" | "ports">,
): Promise<Reason | null> {
  if (steps.length === 0) return null;
  const undone = await doSteps(tab, { steps, origin, timeoutMs: conditions.settleMs });
  if (undone === null) await untilCalm(tab, conditions.settleMs, ports.clock);
  return undone;
}
