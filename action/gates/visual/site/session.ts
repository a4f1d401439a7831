// One side's site, up and with its screens known, until it is stopped.
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import type { PairPorts, Place } from "../../gate.ts";
import { discover, type Tabs } from "./discover.ts";
import { screensOf } from "./screens.ts";
import { bringUpSite } from "./service.ts";
import type { Conditions, Screen, SiteTarget } from "./site.ts";
import { cancelled, type Up } from "./up.ts";
import { resolveValue } from "./values.ts";

export { sharesPort } from "./service.ts";

export interface SiteSession {
  /** Without a slash at the end. */
  origin: string;
  screens: readonly Screen[];
  notes: readonly Note[];
  /** The target's, with the values of variables in cookies. To be captured with; not to be written anywhere. */
  conditions: Conditions;
  /** As Playwright's `storageState` writes it, moved to this origin; null: none. */
  storage: unknown;
  /** Why the site is there no more, though nobody stopped it; null while it is. Ask when pages stop answering. */
  whyEnded(): Reason | null;
  /** Ends all that was started, and resolves when it is gone. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Brings one side's site up and finds its screens. Where there is a reason, nothing is left running: `server-failed`,
 * `setup-failed` (a variable, a file or a setting), `no-comparison` (no screen), `timeout`, `cancelled`.
 */
export async function openSession(
  target: SiteTarget,
  place: Place,
  crew: Tabs,
  ports: PairPorts,
): Promise<SiteSession | { reason: Reason }> {
  const conditions = withValues(target.conditions, place.env);
  if ("reason" in conditions) return conditions;
  const up = await bringUpSite(target.service, conditions.hosts, place, ports);
  if ("reason" in up) return up;
  try {
    const ready = await prepared(target, conditions, up, crew);
    if (place.signal.aborted) {
      await up.stop();
      return cancelled();
    }
    if ("reason" in ready) {
      await up.stop();
      return { reason: up.whyEnded() ?? ready.reason };
    }
    return ready;
  } catch (error) {
    await up.stop();
    throw error;
  }
}

async function prepared(
  target: SiteTarget,
  conditions: Conditions,
  up: Up,
  crew: Tabs,
): Promise<SiteSession | { reason: Reason }> {
  const found = await discover(target.discovery, crew);
  if ("reason" in found) return found;
  const made = screensOf(target.discovery, found.pages, up.origin);
  if ("reason" in made) return made;
  if (made.screens.length === 0)
    return {
      reason: { code: "no-comparison", text: `The site \`${target.site}\` has no screen to look at` },
    };
  const { origin, whyEnded, stop } = up;
  return { origin, screens: made.screens, notes: found.notes, conditions, storage: null, whyEnded, stop };
}

function withValues(
  conditions: Conditions,
  env: Readonly<Record<string, string>>,
): Conditions | { reason: Reason } {
  const cookies: { name: string; value: string; path: string }[] = [];
  for (const cookie of conditions.cookies) {
    const found = resolveValue(cookie.value, env, `The cookie \`${cookie.name}\``);
    if ("reason" in found) return found;
    cookies.push({ ...cookie, value: found.value });
  }
  return { ...conditions, cookies };
}
