/// <reference lib="dom" />
// What the functions that look at motion keep in the page between two calls. Types only.
import type { AnimationFacts } from "../../motion/facts.ts";

export interface HeldAnimation {
  animation: Animation;
  target: Element;
  facts: AnimationFacts;
}

/** On the window, under `Symbol.for("proofmark.motion")`. */
export interface MotionState {
  held: HeldAnimation[];
  /** More began than are held. */
  cut: boolean;
  /** Short and readable, often of several elements: `.toast`, `#menu`. */
  label(element: Element): string;
  /** Resolves when the page has been drawn twice, whatever became of the page's own clock. */
  drawn(): Promise<void>;
}
