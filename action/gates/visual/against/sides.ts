// A side of the comparison that can be brought up and taken down, as often as it must be.
import type { Reason } from "../../../../shared/contract/report.ts";
import type { PairPorts, Place } from "../../gate.ts";
import { captureScreens } from "../capture/capture.ts";
import type { Crew } from "../capture/crew.ts";
import type { Captured } from "../capture/shot.ts";
import type { OpenedBase } from "../site/open-base.ts";
import { openSession, type SiteSession } from "../site/session.ts";
import type { Screen, SiteTarget } from "../site/site.ts";

/** All that both sides share. */
export interface Look {
  target: SiteTarget;
  crew: Crew;
  ports: PairPorts;
  /** Ends everything: the run was cancelled, or its time is up. */
  signal: AbortSignal;
  /** Why, once it has ended. */
  ended(): Reason;
  onLine(line: string): void;
}

export interface SiteSide {
  /** Up from the first call on. */
  session(): Promise<SiteSession | { reason: Reason }>;
  /** `onCaptured` is called for each screen, whatever happens. */
  capture(
    screens: readonly Screen[],
    confirm: "once" | "twice" | ((screen: Screen) => string | null),
    onCaptured: (captured: Captured) => Promise<void>,
  ): Promise<void>;
  /** Safe to call twice; the next `session` brings it up again. */
  stop(): Promise<void>;
}

/** A page that does not answer because the server is gone, or because all was ended, says why that was. */
function withCause(captured: Captured, found: Brought, look: Look): Captured {
  if ("shot" in captured || "reason" in found) return captured;
  const { code } = captured.failure.reason;
  const gone = code === "server-failed" ? found.session.whyEnded() : null;
  const reason = look.signal.aborted ? look.ended() : gone;
  return reason === null ? captured : { failure: { ...captured.failure, reason } };
}

type Brought = { session: SiteSession; place: Place } | { reason: Reason };

/** Screens from one line of progress to the next. */
const STEP = 10;

/** `name` is shown to the person waiting. */
export function siteSide(look: Look, name: string, open: () => Promise<OpenedBase>): SiteSide {
  const { target, crew, ports, signal } = look;
  let up: Promise<Brought> | null = null;
  const bringUp = async (): Promise<Brought> => {
    const opened = await open();
    if ("reason" in opened) return opened;
    if (signal.aborted) return { reason: look.ended() };
    const place = { ...opened.place, signal };
    const session = await openSession(target, place, crew, ports);
    if ("reason" in session) return signal.aborted ? { reason: look.ended() } : session;
    return { session, place };
  };
  const brought = () => {
    up ??= bringUp();
    return up;
  };
  return {
    session: async () => {
      const found = await brought();
      return "reason" in found ? found : found.session;
    },
    capture: async (screens, confirm, onCaptured) => {
      if (screens.length === 0) return;
      const left = new Map(screens.map((screen) => [screen.id, screen]));
      const found = await brought();
      const take = async (captured: Captured): Promise<void> => {
        const { screen } = "shot" in captured ? captured.shot : captured.failure;
        if (left.delete(screen.id)) await onCaptured(withCause(captured, found, look));
        const done = screens.length - left.size;
        if (done % STEP === 0 || left.size === 0) look.onLine(`${name}: ${done} of ${screens.length} shot`);
      };
      if (!("reason" in found)) {
        const { session, place } = found;
        const { origin, storage, conditions } = session;
        const request = { origin, screens, conditions, storage, place, confirm, onCaptured: take };
        await captureScreens(request, crew, ports).catch((error: unknown) => {
          if (!signal.aborted) throw error;
        });
      }
      const reason = "reason" in found ? found.reason : look.ended();
      for (const screen of left.values())
        await onCaptured({ failure: { screen, reason, png: null, moving: [], refused: new Map() } });
    },
    stop: async () => {
      const found = await up?.catch(() => null);
      up = null;
      if (found && "session" in found) await found.session.stop();
    },
  };
}
