/// <reference lib="dom" />
// Keeps hold of every animation the page begins, however short: a page lists only those that still run.
import type { AnimationFacts, KeyframeFacts } from "../../motion/facts.ts";
import type { HeldAnimation, MotionState } from "./motion-state.ts";

/** To be run before the page's own scripts, and before any that change its clock. */
export function holdAnimations(): void {
  const MOST = 500;
  const nextFrame = window.requestAnimationFrame.bind(window);
  const held: HeldAnimation[] = [];
  const known = new WeakSet<Animation>();
  const twins = new WeakMap<Element, Map<string, HeldAnimation>>();

  const drawn = (): Promise<void> =>
    new Promise((resolve) => {
      nextFrame(() => nextFrame(() => resolve()));
    });

  /** The class fewest elements have says most. */
  const rarest = (element: Element): string | null => {
    const counted = [...element.classList].slice(0, 20).map((name) => ({
      name,
      count: document.getElementsByClassName(name).length,
    }));
    counted.sort((a, b) => a.count - b.count);
    return counted[0] ? `.${CSS.escape(counted[0].name)}` : null;
  };

  const label = (element: Element): string => {
    if (element.id && !/\d{3}|^:|^«/.test(element.id)) return `#${CSS.escape(element.id)}`;
    const testId = element.getAttribute("data-testid");
    if (testId) return `[data-testid="${testId.slice(0, 60)}"]`;
    const own = rarest(element);
    if (own) return own;
    const tag = element.localName;
    const parent = element.parentElement;
    return parent === null || parent === document.body || parent === document.documentElement
      ? tag
      : `${label(parent)} > ${tag}`;
  };

  const kindOf = (animation: Animation): Pick<AnimationFacts, "kind" | "name"> => {
    if ("animationName" in animation) return { kind: "css", name: String(animation.animationName) };
    if ("transitionProperty" in animation)
      return { kind: "transition", name: String(animation.transitionProperty) };
    return { kind: "script", name: animation.id };
  };

  const SETTINGS = new Set(["offset", "computedOffset", "easing", "composite"]);
  const keyframeOf = (frame: ComputedKeyframe): KeyframeFacts => {
    const values = Object.entries(frame)
      .filter(([name, value]) => !SETTINGS.has(name) && value !== null && value !== undefined)
      .map(([name, value]) => [
        name === "cssFloat" ? "float" : name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
        String(value).slice(0, 300),
      ])
      .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
    const at = typeof frame.computedOffset === "number" ? frame.computedOffset : 0;
    return {
      at: Math.round(at * 1e4) / 1e4,
      easing: frame.easing,
      composite: frame.composite === "auto" ? "replace" : frame.composite,
      values: Object.fromEntries(values),
    };
  };

  const ms = (value: number): number => Math.round(value * 1000) / 1000;

  const factsOf = (animation: Animation, effect: KeyframeEffect, target: Element): AnimationFacts => {
    const timing = effect.getTiming();
    const duration = timing.duration;
    const scroll = animation.timeline !== null && !(animation.timeline instanceof DocumentTimeline);
    return {
      target: label(target) + (effect.pseudoElement ?? ""),
      ...kindOf(animation),
      timeline: scroll ? "scroll" : "time",
      duration: typeof duration === "number" && !scroll ? ms(duration) : null,
      delay: typeof timing.delay === "number" ? ms(timing.delay) : 0,
      iterations:
        timing.iterations === undefined || timing.iterations === Number.POSITIVE_INFINITY
          ? null
          : timing.iterations,
      direction: timing.direction ?? "normal",
      fill: timing.fill === undefined || timing.fill === "auto" ? "none" : timing.fill,
      easing: timing.easing ?? "linear",
      rate: animation.playbackRate,
      keyframes: effect.getKeyframes().map(keyframeOf),
    };
  };

  /** What a script begins anew again and again is one: the last of them. */
  const hold = (animation: Animation): void => {
    if (known.has(animation)) return;
    known.add(animation);
    const { effect } = animation;
    if (!(effect instanceof KeyframeEffect) || effect.target === null) return;
    const facts = factsOf(animation, effect, effect.target);
    const key = JSON.stringify(facts);
    const siblings = twins.get(effect.target) ?? new Map<string, HeldAnimation>();
    twins.set(effect.target, siblings);
    const twin = siblings.get(key);
    if (twin) {
      twin.animation = animation;
      return;
    }
    if (held.length >= MOST) {
      state.cut = true;
      return;
    }
    const item = { animation, target: effect.target, facts };
    siblings.set(key, item);
    held.push(item);
  };

  const look = (): void => {
    for (const animation of document.getAnimations()) hold(animation);
  };
  const watch = (): void => {
    look();
    nextFrame(watch);
  };
  const state: MotionState = { held, cut: false, label, drawn };
  (window as unknown as Record<symbol, MotionState>)[Symbol.for("proofmark.motion")] = state;
  for (const event of ["animationstart", "transitionrun"]) document.addEventListener(event, look, true);
  nextFrame(watch);
}
