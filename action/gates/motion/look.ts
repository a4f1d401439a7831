// What one side of a screen does: how it shifts while loading, what is animated and how that looks, what moves all the same.
import type { Reason } from "../../../shared/contract/report.ts";
import type { Screen } from "../visual/site/site.ts";
import type { AnimatedBox, AnimationFacts } from "./facts.ts";
import type { Moving } from "./reduced.ts";
import type { ShiftScore } from "./shift.ts";

export interface Frame {
  percent: number;
  /** PNG of some rows of the page, its whole width. */
  png: Uint8Array;
  sha256: string;
  /** What is animated, in pixels of the PNG. */
  boxes: readonly AnimatedBox[];
}

export interface ScreenMotion {
  screen: Screen;
  animations: readonly AnimationFacts[];
  /** There were more animations than are listed. */
  cut: boolean;
  /** None where nothing that is animated can be seen. */
  frames: readonly Frame[];
  shift: ShiftScore;
  /** The page as it was when it had loaded, where it shifts; else null. */
  shifted: Uint8Array | null;
  moving: readonly Moving[];
  /** Path the page led to; null: it was the one asked for. */
  ledTo: string | null;
  /** Host to requests that were refused. */
  refused: ReadonlyMap<string, number>;
}

export interface MotionFailure {
  screen: Screen;
  reason: Reason;
  refused: ReadonlyMap<string, number>;
}

export type Looked = { motion: ScreenMotion } | { failure: MotionFailure };
