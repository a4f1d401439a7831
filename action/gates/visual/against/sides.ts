// A side of the comparison that can be brought up and taken down, as often as it must be.
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import type { PairPorts, Place } from "../../gate.ts";
import { captureScreens } from "../capture/capture.ts";
import type { Crew } from "../capture/crew.ts";
import type { Captured } from "../capture/shot.ts";
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

/** A page that does not answer because the server is gone says why the server is gone. */
function withServer(captured: Captured, found: Brought): Captured {
  if ("shot" in captured || "reason" in found) return captured;
  const reason = captured.failure.reason.code === "server-failed" ? found.session.whyEnded() : null;
  return reason === null ? captured : { failure: { ...captured.failure, reason } };
}

type Brought = { session: SiteSession; place: Place } | { reason: Reason };

/** Why a base could not be had, or where its files are. */
export type Opened = { place: Place; notes: readonly Note[] } | { reason: Reason };

export function siteSide(look: Look, open: () => Promise<Opened>): SiteSide {
  const { target, crew, ports, signal } = look;
  let up: Promise<Brought> | null = null;
  const bringUp = async (): Promise<Brought> => {
    const opened = await open();
    if ("reason" in opened) return opened;
    if (signal.aborted) return { reason: look.ended() };
    const place = { ...opened.place, signal };
    const session = await openSession(target, place, crew, ports);
    return "reason" in session ? session : { session, place };
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
      const done = async (captured: Captured): Promise<void> => {
        const { screen } = "shot" in captured ? captured.shot : captured.failure;
        if (left.delete(screen.id)) await onCaptured(withServer(captured, found));
      };
      if (!("reason" in found)) {
        const { session, place } = found;
        const { origin, storage, conditions } = session;
        const request = { origin, screens, conditions, storage, place, confirm, onCaptured: done };
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
