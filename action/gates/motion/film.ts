// A page filmed while something is done to it: shot after shot, as quickly as it goes, made a video by the browser itself.
// Playwright's own recorder needs a program of its own on the runner; this needs none, and shows some ten frames a second.
import type { Clock, Tab } from "../../ports.ts";
import { filmShots } from "../visual/page/motion-film.ts";

export interface FilmedShot {
  /** Milliseconds since filming began. */
  at: number;
  png: Uint8Array;
}

const BETWEEN_MS = 40;
const MOST_MS = 120_000;
const MOST_BYTES = 48 * 1024 * 1024;
const LAST_MS = 1000;

/** Films until `work` ends. Shots equal to the one before are left out. */
export async function filmed<T>(
  tab: Tab,
  clock: Clock,
  work: () => Promise<T>,
): Promise<{ result: T; shots: FilmedShot[] }> {
  const shots: FilmedShot[] = [];
  const began = clock.elapsed();
  const state = { over: false, bytes: 0 };
  const filming = (async () => {
    while (!state.over && clock.elapsed() - began < MOST_MS && state.bytes < MOST_BYTES) {
      const at = clock.elapsed() - began;
      const png = await tab.shoot(null);
      const last = shots.at(-1);
      if (!last || Buffer.compare(last.png, png) !== 0) {
        shots.push({ at, png });
        state.bytes += png.length;
      }
      await clock.sleep(BETWEEN_MS);
    }
  })().catch(() => undefined);
  try {
    return { result: await work(), shots };
  } finally {
    state.over = true;
    await filming;
  }
}

/** WebM; null: this browser makes none. `tab` shows any page; takes as long as the film. */
export async function filmOf(
  shots: readonly FilmedShot[],
  size: { width: number; height: number },
  tab: Tab,
): Promise<Uint8Array | null> {
  const [first] = shots;
  if (!first) return null;
  const base64 = await tab.run(filmShots, {
    ...size,
    shots: shots.map(({ at, png }) => ({ at: at - first.at, png: Buffer.from(png).toString("base64") })),
    lastMs: LAST_MS,
  });
  return base64 === null ? null : Buffer.from(base64, "base64");
}
