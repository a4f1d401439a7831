/// <reference lib="dom" />
// What the recorder of elements keeps while it walks a page.
import type { RecordedElement } from "../cause/element-record.ts";

export interface Scope {
  /** What leads to it from outside, with the sign of a boundary; "" for the page itself. */
  prefix: string;
  x: number;
  y: number;
  window: Window & typeof globalThis;
  /** How often ids, class names, tags and whole labels occur. */
  counts: Map<string, number>;
}
export interface Found {
  element: Element;
  scope: Scope;
  pseudo: string;
  parent: number;
  classes: string[];
  record: RecordedElement;
}
