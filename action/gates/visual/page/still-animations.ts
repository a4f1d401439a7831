/// <reference lib="dom" />
// Animations and transitions of CSS and scripts: those with an end are brought to it, the others to their first frame.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function stillAnimations(): void {
  /** Starts anew at the end of the one before: so often, and it is one without an end. */
  const MOST_ROUNDS = 40;
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("animations")) return;
  const stopped = new WeakSet<Animation>();
  const rounds = new Map<string, number>();
  let restless = new Set<string>();
  const nameOf = (animation: Animation): string => {
    const { effect } = animation;
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return target ? hook.nameOf(target) : "an animation";
  };
  const still = (animation: Animation): boolean => {
    const { effect, timeline, playState, playbackRate } = animation;
    if (!(timeline instanceof DocumentTimeline) || !effect) return false;
    if (playState !== "running") return false;
    const { endTime } = effect.getComputedTiming();
    try {
      if (Number.isFinite(Number(endTime)) && playbackRate !== 0) {
        const name = nameOf(animation);
        const round = (rounds.get(name) ?? 0) + 1;
        rounds.set(name, round);
        if (round > MOST_ROUNDS) restless.add(name);
        animation.finish();
        return true;
      }
      animation.pause();
      animation.currentTime = 0;
      const again = stopped.has(animation);
      stopped.add(animation);
      return !again;
    } catch {
      return false;
    }
  };
  /** What a whole page shows is taken to be in view: as it looks in the middle of the viewport. */
  const show = (animation: Animation): void => {
    if (!("ViewTimeline" in window) || !(animation.timeline instanceof ViewTimeline)) return;
    const { rangeStart } = animation as Animation & { rangeStart?: { rangeName?: string } };
    const name = rangeStart?.rangeName ?? "cover";
    animation.pause();
    animation.currentTime = CSS.percent(name.startsWith("entry") ? 100 : name.startsWith("exit") ? 0 : 50);
  };
  const all = (): Animation[] => [document, ...hook.shadows].flatMap((root) => root.getAnimations());
  const sync = (): boolean => all().map(still).some(Boolean);
  hook.measures.set("animations", {
    hopeless: true,
    sync: () => restless.size === 0 && sync(),
    ready: () => {
      const names = [...restless];
      restless = new Set();
      return names;
    },
    clean: ({ fullPage }) => {
      sync();
      if (fullPage) for (const animation of all()) show(animation);
    },
  });
}
