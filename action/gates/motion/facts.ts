// What is known of an animation without looking at it: plain values, equal for equal animations.

export interface KeyframeFacts {
  /** 0 to 1. */
  at: number;
  /** From here to the next. */
  easing: string;
  composite: string;
  /** Property to value, as the browser resolves it. */
  values: Readonly<Record<string, string>>;
}

export interface AnimationFacts {
  /** Short and readable, often of several elements: `.toast`, `#menu::before`. */
  target: string;
  kind: "css" | "transition" | "script";
  /** Of the keyframes, the property of a transition, a script's id; "" for none. */
  name: string;
  timeline: "time" | "scroll";
  /** Milliseconds of one iteration; null: as long as its timeline. */
  duration: number | null;
  delay: number;
  /** Null: without end. */
  iterations: number | null;
  direction: string;
  fill: string;
  /** Over the whole of it; keyframes have their own. */
  easing: string;
  rate: number;
  keyframes: readonly KeyframeFacts[];
}

/** Where something animated is at one point of its time, in CSS pixels of the page. */
export interface AnimatedBox {
  target: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Points of an animation's time at which it is shot, in percent. */
export const POINTS = [0, 25, 50, 75, 100] as const;
