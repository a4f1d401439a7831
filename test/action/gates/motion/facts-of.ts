// An animation's facts, with what a test does not care about filled in.
import type { AnimationFacts } from "../../../../action/gates/motion/facts.ts";

export interface Wanted extends Partial<Omit<AnimationFacts, "keyframes">> {
  start?: Record<string, string>;
  end?: Record<string, string>;
}

export function facts({ start, end, ...over }: Wanted = {}): AnimationFacts {
  const frame = (at: number, values: Record<string, string>) => ({
    at,
    easing: "linear",
    composite: "replace",
    values,
  });
  return {
    target: ".box",
    kind: "css",
    name: "move",
    timeline: "time",
    duration: 100,
    delay: 0,
    iterations: 1,
    direction: "normal",
    fill: "none",
    easing: "linear",
    rate: 1,
    ...over,
    keyframes: [frame(0, start ?? { opacity: "0" }), frame(1, end ?? { opacity: "1" })],
  };
}
