// One side's site, up and with its screens known, until it is stopped.
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import type { PairPorts, Place } from "../../gate.ts";
import type { Tabs } from "./discover.ts";
import { findScreens } from "./find-screens.ts";
import { bringUpSite } from "./service.ts";
import type { Conditions, Screen, SiteTarget } from "./site.ts";
import { missingValue } from "./steps.ts";
import { readStorage } from "./storage.ts";
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
  const { listed, defaults } = target.discovery;
  const missing = missingValue(
    [...listed, defaults].flatMap(({ steps }) => steps),
    place.env,
  );
  if (missing !== null) return { reason: missing };
  const up = await bringUpSite(target.service, conditions.hosts, place, ports);
  if ("reason" in up) return up;
  try {
    const ready = await prepared(target, conditions, { up, place, crew, ports });
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
  side: { up: Up; place: Place; crew: Tabs; ports: PairPorts },
): Promise<SiteSession | { reason: Reason }> {
  const { up, place, crew, ports } = side;
  const { origin, local, whyEnded, stop } = up;
  const stored = await readStorage(conditions.storage, origin, place, ports.files);
  if ("reason" in stored) return stored;
  const { storage } = stored;
  const { clock, servers } = ports;
  const { signal, timeoutMs } = place;
  const found = await findScreens(target.discovery, {
    origin,
    local,
    conditions,
    storage,
    signal,
    timeoutMs,
    crew,
    clock,
    servers,
  });
  if ("reason" in found) return found;
  return { origin, ...found, conditions, storage, whyEnded, stop };
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
