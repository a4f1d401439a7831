// What a comparison says.
import type { Rect } from "./regions.ts";
import type { Rule } from "./rules.ts";

export interface Band {
  kind: "inserted" | "removed" | "moved" | "changed";
  /** First row, in the actual picture; of what was removed, in the expected one. */
  y: number;
  height: number;
}

export type Absorbed =
  /** Pixels at edges that were smoothed another way. */
  | { kind: "smoothing"; pixels: number }
  /** Pixels that differ by less than any rule asks for, and what was left to the limit of the one that came nearest (0 to 1). */
  | { kind: "noise"; pixels: number; rule: Rule; headroom: number }
  /** Rows with equal pixels that are `by` rows lower because something above them came or went. */
  | { kind: "shift"; rows: number; by: number };

export interface Comparison {
  verdict: "same" | "different";
  /** One sentence for a person. */
  reason: string;
  /** Pixels that changed where rows could be laid over each other; not those that came, went or moved. */
  changedPixels: number;
  /** Rectangles that changed, and columns that moved, in the actual picture; from the top, at most a hundred. */
  regions: Rect[];
  bands: Band[];
  /** What differs and is no difference. */
  absorbed: Absorbed[];
}
