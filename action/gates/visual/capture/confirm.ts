// When one shot is believed: when it equals a known picture, or a second one of a fresh page.
import { comparePair, openPair } from "../pixels/compare-pixels.ts";
import type { Captured, Shot } from "./shot.ts";
import type { NotTaken, Taken } from "./take-shot.ts";
import { explainUnsettled } from "./unsettled.ts";

export interface Confirming {
  /** sha256 of a known picture; null: none is known; undefined: one shot is enough. */
  known: string | null | undefined;
  take(): Promise<Taken | NotTaken>;
  /** No more shots are to be begun. */
  isLate(): boolean;
}

const MOST_SHOTS = 4;

export async function confirmed({ known, take, isLate }: Confirming): Promise<Captured | NotTaken> {
  const taken: Taken[] = [];
  for (;;) {
    const next = await take();
    if (!("shot" in next)) return next;
    const { shot } = next;
    if (known === undefined) return { shot };
    if (taken.length === 0 && shot.sha256 === known) return { shot: { ...shot, settled: "matched" } };
    const last = taken.at(-1);
    if (last && (await agree(last.shot, shot))) return { shot: { ...shot, settled: "twice" } };
    taken.push(next);
    if (last && (taken.length >= MOST_SHOTS || isLate())) {
      const { reason, moving } = await explainUnsettled(last, next, taken.length);
      return { failure: { screen: shot.screen, reason, png: shot.png, moving, refused: shot.refused } };
    }
  }
}

/** In every pixel: what absorbs small differences would take a slow drift for rest. */
async function agree(a: Shot, b: Shot): Promise<boolean> {
  if (a.sha256 === b.sha256) return true;
  if (a.width !== b.width || a.height !== b.height) return false;
  const { equality } = comparePair(await openPair(a.png, b.png));
  return equality === "bytes" || equality === "pixels";
}
