// Screens one after the other, as many at once as the crew has pages: each becomes a picture, or a reason why not.
import { createHash } from "node:crypto";
import { ProblemError } from "../../../../shared/problem.ts";
import type { PairPorts, Place } from "../../gate.ts";
import { pageSize } from "../page/page-size.ts";
import type { Conditions, Screen } from "../site/site.ts";
import type { Crew } from "./crew.ts";
import { bringUp, tabOptions } from "./open-page.ts";
import type { Captured } from "./shot.ts";

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

/** One bad screen never stops the others. Ends when all are done, or at the place's signal. */
export async function captureScreens(
  request: CaptureRequest,
  crew: Crew,
  ports: Pick<PairPorts, "files" | "clock">,
): Promise<void> {
  await Promise.all(
    request.screens.map(async (screen) => {
      await request.onCaptured(await captureOne(screen, request, crew, ports));
    }),
  );
}

async function captureOne(
  screen: Screen,
  request: CaptureRequest,
  crew: Crew,
  ports: Pick<PairPorts, "files" | "clock">,
): Promise<Captured> {
  const { conditions, origin, storage } = request;
  try {
    return await crew.withTab(tabOptions(screen, conditions, origin, storage), async (tab) => {
      const reason = await bringUp(tab, screen, request, ports);
      const { refused } = tab.network();
      if (reason) return { failure: { screen, reason, png: null, moving: [], refused } };
      const size = screen.fullPage ? await tab.run(pageSize, null) : screen.viewport;
      const png = await tab.shoot({ x: 0, y: 0, width: size.width, height: size.height });
      const sha256 = createHash("sha256").update(png).digest("hex");
      const head = Buffer.from(png.buffer, png.byteOffset, 24);
      return {
        shot: {
          screen,
          png,
          sha256,
          width: head.readUInt32BE(16),
          height: head.readUInt32BE(20),
          elements: { properties: [], styles: [], elements: [], cut: false },
          masked: 0,
          refused,
          settled: "once",
        },
      };
    });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const text = error.problems.map(({ message, todo }) => `${message} ${todo}`).join(" ");
    const code = error.problems.some((problem) => problem.code === "browser-died")
      ? "browser-died"
      : "unsettled";
    return { failure: { screen, reason: { code, text }, png: null, moving: [], refused: new Map() } };
  }
}
