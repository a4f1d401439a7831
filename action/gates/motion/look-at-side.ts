// All screens of one side, as many at once as there are pages; pictures are put aside until they are compared.
import { createHash } from "node:crypto";
import type { Note, Reason } from "../../../shared/contract/report.ts";
import type { PairPorts, Place } from "../gate.ts";
import type { Crew } from "../visual/capture/crew.ts";
import type { OpenedBase } from "../visual/site/open-base.ts";
import { openSession, type SiteSession } from "../visual/site/session.ts";
import type { Screen, SiteTarget } from "../visual/site/site.ts";
import type { Frame, Looked, MotionFailure, ScreenMotion } from "./look.ts";
import { lookAtScreen } from "./look-at-screen.ts";

export type KeptFrame = Omit<Frame, "png">;
/** The same without the pictures' bytes: each lies in `folder`, called by its hash. */
export type KeptMotion = Omit<ScreenMotion, "frames" | "shifted"> & {
  frames: readonly KeptFrame[];
  shifted: string | null;
  folder: string;
};
export type Kept = { motion: KeptMotion } | { failure: MotionFailure };

export interface SideRequest {
  target: SiteTarget;
  crew: Crew;
  ports: PairPorts;
  signal: AbortSignal;
  /** Absolute; for pictures. */
  folder: string;
  open(): Promise<OpenedBase>;
}

export interface SeenSide {
  screens: Map<string, Kept>;
  notes: readonly Note[];
}

/** `also`: what else is done while the site is up. The site is down again when this ends. */
export async function lookAtSide(
  request: SideRequest,
  isWanted: (screen: Screen) => boolean,
  also: (session: SiteSession, place: Place) => Promise<void> = async () => undefined,
): Promise<SeenSide | { reason: Reason }> {
  const { target, crew, ports, signal, folder } = request;
  const opened = await request.open();
  if ("reason" in opened) return opened;
  const place = { ...opened.place, signal };
  const session = await openSession(target, place, crew, ports);
  if ("reason" in session) return session;
  try {
    const screens = session.screens.filter(isWanted);
    const looks = screens.map(async (screen): Promise<[string, Kept]> => {
      const looked = await lookAtScreen(screen, { session, place, crew, ports });
      return [screen.id, await keep(withServer(looked, session), folder, ports)];
    });
    const seen = new Map(await Promise.all(looks));
    await also(session, place);
    return { screens: seen, notes: [...opened.notes, ...session.notes] };
  } finally {
    await session.stop();
  }
}

/** A page that does not answer because the server is gone says why the server is gone. */
function withServer(looked: Looked, session: SiteSession): Looked {
  if ("motion" in looked || looked.failure.reason.code !== "server-failed") return looked;
  return { failure: { ...looked.failure, reason: session.whyEnded() ?? looked.failure.reason } };
}

async function keep(looked: Looked, folder: string, { files }: PairPorts): Promise<Kept> {
  if ("failure" in looked) return looked;
  const { frames, shifted, ...rest } = looked.motion;
  const kept = async (png: Uint8Array): Promise<string> => {
    const sha256 = createHash("sha256").update(png).digest("hex");
    await files.write(`${folder}/${sha256}.png`, png);
    return sha256;
  };
  for (const { png } of frames) await kept(png);
  return {
    motion: {
      ...rest,
      frames: frames.map(({ percent, sha256, boxes }) => ({ percent, sha256, boxes })),
      shifted: shifted === null ? null : await kept(shifted),
      folder,
    },
  };
}
