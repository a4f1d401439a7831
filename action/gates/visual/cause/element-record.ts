// What stood where when a shot was taken, and how it was styled: recorded in the page, compared later.
import type { Box } from "../../../ports.ts";

export interface ElementRecord {
  /** Names of the recorded CSS properties, in the order of each row of `styles`. */
  properties: readonly string[];
  /** Rows of computed values; equal rows once. */
  styles: readonly (readonly string[])[];
  /** In document order, bounded. */
  elements: readonly RecordedElement[];
  /** There were more elements than are recorded. */
  cut: boolean;
}

export interface RecordedElement {
  /** Short and readable: `#buy`, `.card > h2`, `main > p:nth-of-type(3)`. */
  selector: string;
  /** Tells the same element on the other side: position among siblings left out where an id, test id or class tells it. */
  key: string;
  tag: string;
  /** Of the shot. */
  box: Box;
  /** Row of `styles`. */
  style: number;
  /** Own text, shortened; "" for none. */
  text: string;
  /** What it shows beside text: address of a picture, "canvas", "video"; null for nothing. */
  media: string | null;
}
