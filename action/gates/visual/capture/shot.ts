// A picture of a screen that keeps still, or why there is none.
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Box } from "../../../ports.ts";
import type { ElementRecord } from "../cause/element-record.ts";
import type { Screen } from "../site/site.ts";

export interface Shot {
  screen: Screen;
  png: Uint8Array;
  /** Of the PNG file, lower-case hex. */
  sha256: string;
  /** Device pixels. */
  width: number;
  height: number;
  /** Boxes are in device pixels of the shot. */
  elements: ElementRecord;
  /** Places covered by masks and ignored rectangles. */
  masked: number;
  /** Those places, in CSS pixels of the shot. */
  covered?: readonly Box[];
  /** Each mask and ignored rectangle, and how many places of this page it is about. */
  masks?: readonly (readonly [what: string, places: number])[];
  /** Host to requests that were refused. */
  refused: ReadonlyMap<string, number>;
  /** `twice`: two shots of fresh pages were equal; `matched`: equal to the known one; `once`: nobody has confirmed it yet. */
  settled: "twice" | "matched" | "once";
  /** Path (of another site: address) the page led to, where that is not the screen's. */
  ledTo?: string;
  /** Only where the shot is of one colour: what the page complained of last, or "". */
  blank?: string;
}

export interface ShotFailure {
  screen: Screen;
  /** One sentence a person can act on: the measure that failed, the moving area and its cause. */
  reason: Reason;
  /** What was seen last; null where nothing was. */
  png: Uint8Array | null;
  /** Where two shots differed, in device pixels. */
  moving: readonly Box[];
  refused: ReadonlyMap<string, number>;
}

export type Captured = { shot: Shot } | { failure: ShotFailure };
