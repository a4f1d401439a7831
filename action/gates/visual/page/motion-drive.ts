/// <reference lib="dom" />
// All animations of the page, brought to one point of their time and kept there.
import type { AnimatedBox } from "../../motion/facts.ts";
import type { MotionScope } from "./motion-list.ts";
import type { MotionState } from "./motion-state.ts";

/**
 * 0 is where an animation begins to have an effect (after its delay), 100 where it has ended; of one without end, of its
 * first iteration, just before the second. Resolves when the page has been drawn.
 */
export async function driveAnimations({
  percent,
  within,
  mask,
}: MotionScope & { percent: number }): Promise<AnimatedBox[]> {
  const state = (window as unknown as Record<symbol, MotionState | undefined>)[
    Symbol.for("proofmark.motion")
  ];
  if (!state) return [];

  const pointOf = (animation: Animation): CSSNumberish | null => {
    const timing = animation.effect?.getComputedTiming();
    if (!timing) return null;
    if (animation.timeline !== null && !(animation.timeline instanceof DocumentTimeline))
      return CSS.percent(percent);
    const { duration, iterations = 1, delay = 0 } = timing;
    if (typeof duration !== "number" || duration <= 0) return null;
    const endless = iterations === Number.POSITIVE_INFINITY;
    const active = endless ? duration * (1 - 1e-6) : duration * iterations;
    return Number(delay) + (active * percent) / 100;
  };

  const drive = (animation: Animation): boolean => {
    const point = pointOf(animation);
    if (point === null || animation.replaceState === "removed") return false;
    try {
      animation.pause();
      animation.currentTime = point;
      return true;
    } catch {
      return false;
    }
  };

  const counts = (target: Element): boolean =>
    (within === null || target.closest(within) !== null) &&
    !mask.some((selector) => target.closest(selector) !== null);

  const boxes: AnimatedBox[] = [];
  const seen = new Set<string>();
  const driven = state.held.filter(({ animation, target }) => target.isConnected && drive(animation));
  await state.drawn();
  for (const { target, facts } of driven) {
    if (!counts(target)) continue;
    const { left, top, right, bottom } = target.getBoundingClientRect();
    if (right <= left || bottom <= top) continue;
    const [x, y] = [Math.floor(left + window.scrollX), Math.floor(top + window.scrollY)];
    const box = {
      target: facts.target,
      x,
      y,
      width: Math.ceil(right + window.scrollX) - x,
      height: Math.ceil(bottom + window.scrollY) - y,
    };
    const key = JSON.stringify(box);
    if (!seen.has(key)) boxes.push(box);
    seen.add(key);
  }
  return boxes;
}
