// Screens, as many at once as the crew has pages: each becomes a picture, or a reason why there is none.
import { ProblemError } from "../../../../shared/problem.ts";
import type { PairPorts, Place } from "../../gate.ts";
import type { Conditions, Screen } from "../site/site.ts";
import { confirmed } from "./confirm.ts";
import type { Crew } from "./crew.ts";
import type { Captured } from "./shot.ts";
import { type NotTaken, type Taken, takeShot } from "./take-shot.ts";

export interface CaptureRequest {
  /** Of the served site, without a slash at the end. */
  origin: string;
  screens: readonly Screen[];
  conditions: Conditions;
  /** As `Tab` takes it. */
  storage: unknown;
  place: Place;
  /**
   * `once`: one shot. `twice`: shots of fresh pages until two agree. A function: sha256 of a known picture of a screen;
   * an equal first shot is `matched`, otherwise, or for null, as `twice`.
   */
  confirm: "once" | "twice" | ((screen: Screen) => string | null);
  /** Called as each is done, in no fixed order. */
  onCaptured(captured: Captured): Promise<void> | void;
}

type CapturePorts = Pick<PairPorts, "files" | "clock">;

/**
 * One bad screen never stops the others. Begins none after the place's signal; those screens are told of as failures too.
 * Rejects only with what `onCaptured` throws, or with a bug.
 */
export async function captureScreens(
  request: CaptureRequest,
  crew: Crew,
  ports: CapturePorts,
): Promise<void> {
  await Promise.all(
    request.screens.map(async (screen) =>
      request.onCaptured(await captureScreen(screen, request, crew, ports)),
    ),
  );
}

async function captureScreen(
  screen: Screen,
  request: CaptureRequest,
  crew: Crew,
  ports: CapturePorts,
): Promise<Captured> {
  const { confirm, conditions, place } = request;
  let begun: number | null = null;
  const captured = await confirmed({
    known: confirm === "once" ? undefined : confirm === "twice" ? null : confirm(screen),
    take: () => {
      if (place.signal.aborted) return Promise.resolve(ENDED);
      begun ??= ports.clock.elapsed();
      return takeOrTell(screen, request, crew, ports);
    },
    isLate: () => ports.clock.elapsed() - (begun ?? 0) > conditions.settleMs,
  });
  return "reason" in captured ? { failure: { screen, moving: [], ...captured } } : captured;
}

const ENDED: NotTaken = {
  reason: { code: "cancelled", text: "The run ended before this screen was looked at." },
  png: null,
  refused: new Map(),
};

/** A browser that died takes pages with it that are not to blame, so each is tried once more. */
async function takeOrTell(
  screen: Screen,
  request: CaptureRequest,
  crew: Crew,
  ports: CapturePorts,
): Promise<Taken | NotTaken> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await takeShot(screen, request, crew, ports);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (request.place.signal.aborted) return ENDED;
      const died = error.problems.some(({ code }) => code === "browser-died");
      if (died && attempt === 1) continue;
      const text = error.problems.map(({ message, todo }) => `${message} ${todo}`).join(" ");
      return {
        reason: { code: died ? "browser-died" : "not-shown", text: text.slice(0, 1900) },
        png: null,
        refused: new Map(),
      };
    }
  }
}
