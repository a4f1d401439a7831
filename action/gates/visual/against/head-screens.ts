// Head's side: each screen shot, and confirmed by a shot that is known already where the two are equal.
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Files } from "../../../ports.ts";
import type { Screen } from "../site/site.ts";
import {
  factsOf,
  type Kept,
  measuresOf,
  type PutAside,
  putPicture,
  putShot,
  type ScreenFacts,
} from "./shelf.ts";
import type { SiteSide } from "./sides.ts";

export type HeadScreen =
  /** Equal to what it was expected to be, file for file; nobody needs it. */
  | ({ kind: "equal" } & Omit<Kept, "elements" | "folder">)
  | { kind: "shot"; shot: Kept }
  | {
      kind: "failed";
      screen: ScreenFacts;
      reason: Reason;
      /** What was seen last; put aside as shots are. */
      last: PutAside | null;
      refused: ReadonlyMap<string, number>;
    };

export interface HeadRequest {
  side: SiteSide;
  /** Hash of what a screen is expected to look like; null: nothing is known of it. */
  expected(id: string): string | null;
  /** Absolute; where shots are put aside. */
  folder: string;
  files: Files;
}

export async function shootHead(
  screens: readonly Screen[],
  { side, expected, folder, files }: HeadRequest,
): Promise<Map<string, HeadScreen>> {
  const seen = new Map<string, HeadScreen>();
  await side.capture(
    screens,
    ({ id }) => expected(id),
    async (captured) => {
      if ("failure" in captured) {
        const { screen, reason, png, refused } = captured.failure;
        const last = png && (await putPicture(png, folder, files));
        seen.set(screen.id, { kind: "failed", screen: factsOf(screen), reason, last, refused });
        return;
      }
      const { shot } = captured;
      const { id } = shot.screen;
      seen.set(
        id,
        shot.sha256 === expected(id)
          ? { kind: "equal", ...measuresOf(shot) }
          : { kind: "shot", shot: await putShot(shot, folder, files) },
      );
    },
  );
  return seen;
}
