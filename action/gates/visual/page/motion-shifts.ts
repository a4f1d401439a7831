/// <reference lib="dom" />
// Notes every layout shift from the page's first moment on, with what stood where, and what may have pushed it.
import type { Pusher, Shift, ShiftRect, ShiftSource } from "../../motion/shift.ts";
import type { MotionState } from "./motion-state.ts";

/** On the window, under `Symbol.for("proofmark.shifts")`. */
export interface ShiftState {
  shifts: Shift[];
  /** The document is read and was drawn. */
  painted: boolean;
  /** When timers that were set will fire, by their id: milliseconds since the page began. */
  timers: Map<number, number>;
  /** Lets timers through, one to a frame, in the order in which they were due. */
  release(): void;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources?: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** To be run before the page's own scripts, after `holdAnimations`. */
export function watchShifts(): void {
  /** A change explains a shift that follows it within this. */
  const RECENT_MS = 1000;
  /** Shorter timers are how scripts take breath; longer ones come after what the network brings. */
  const SHORT_MS = 100;
  /** How long a document that is read may show nothing. */
  const PAINT_MS = 600;
  const motion = (window as unknown as Record<symbol, MotionState | undefined>)[
    Symbol.for("proofmark.motion")
  ];
  if (!motion) return;
  const { label, drawn } = motion;
  const changes: { at: number; why: Pusher["why"]; element: Element | null; what: string }[] = [];
  const state: ShiftState = {
    shifts: [],
    painted: false,
    timers: new Map(),
    release: () => void flush(),
  };
  (window as unknown as Record<symbol, ShiftState>)[Symbol.for("proofmark.shifts")] = state;

  const note = (why: Pusher["why"], element: Element | null, what?: string): void => {
    changes.push({ at: performance.now(), why, element, what: what ?? (element ? label(element) : "") });
    if (changes.length > 400) changes.splice(0, 100);
  };
  const watchMutations = (): void => {
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === "attributes") note("restyled", target as Element);
        for (const added of addedNodes) if (added instanceof Element) note("inserted", added);
        for (const removed of removedNodes)
          if (removed instanceof Element) note("removed", target as Element, label(removed));
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["class", "style", "hidden", "open", "src", "width", "height"],
    });
  };
  const unsized = (image: Element): boolean =>
    !(image.hasAttribute("width") && image.hasAttribute("height")) &&
    !getComputedStyle(image).aspectRatio.includes("/");
  const loaded = ({ target }: Event): void => {
    if (target instanceof HTMLImageElement) note(unsized(target) ? "unsized-image" : "image", target);
    else if (target instanceof HTMLIFrameElement || target instanceof HTMLVideoElement) note("frame", target);
  };

  const rectOf = ({ x, y, width, height }: DOMRectReadOnly): ShiftRect => ({ x, y, width, height });
  /** Whether `box` fills the room that `to` left behind it when it went there from `from`. */
  const fills = (box: DOMRect, from: ShiftRect, to: ShiftRect): boolean => {
    if (box.width * box.height === 0) return false;
    const beside = box.left < to.x + to.width && box.right > to.x;
    const level = box.top < to.y + to.height && box.bottom > to.y;
    if (to.y > from.y) return beside && box.bottom <= to.y + 2 && box.bottom > from.y;
    if (to.x > from.x) return level && box.right <= to.x + 2 && box.right > from.x;
    return false;
  };
  const pusherOf = (moved: Element, from: ShiftRect, to: ShiftRect, at: number): Pusher | null => {
    const recent = changes.filter((change) => change.at > at - RECENT_MS && change.at < at + 60);
    const there = recent.filter(
      ({ element }) => element?.isConnected && element !== moved && !element.contains(moved),
    );
    const outside = there.filter(({ element }) => !moved.contains(element));
    const pushing = outside
      .filter(
        ({ why, element }) =>
          why !== "removed" && fills((element as Element).getBoundingClientRect(), from, to),
      )
      .sort(
        (a, b) => Number(b.why === "unsized-image") - Number(a.why === "unsized-image") || b.at - a.at,
      )[0];
    if (pushing) return { what: pushing.what, why: pushing.why };
    const gone = outside.filter(({ why }) => why === "removed").at(-1);
    if (gone && to.y < from.y) return { what: gone.what, why: "removed" };
    const font = recent.filter(({ why }) => why === "font").at(-1);
    if (font) return { what: font.what, why: "font" };
    const inside = there.filter(({ why }) => why !== "restyled" && why !== "removed").at(-1);
    return inside ? { what: inside.what, why: inside.why } : null;
  };
  const sourceOf = (node: Node | null, from: ShiftRect, to: ShiftRect, at: number): ShiftSource[] => {
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    if (element === null) return [];
    return [{ selector: label(element), from, to, pushedBy: pusherOf(element, from, to, at) }];
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      const sources = (entry.sources ?? []).flatMap(({ node, previousRect, currentRect }) =>
        sourceOf(node, rectOf(previousRect), rectOf(currentRect), entry.startTime),
      );
      state.shifts.push({ value: entry.value, at: entry.startTime, sources });
    }
  }).observe({ type: "layout-shift", buffered: true });

  const { setTimeout: set, clearTimeout: clear } = window;
  /** What is due, but not let through; none is let through before its time. */
  const due: (() => void)[] = [];
  let isHolding = true;
  let isFlushing = false;
  const flush = async (): Promise<void> => {
    if (isFlushing || !isHolding) return;
    isFlushing = true;
    for (let next = due.shift(); next; next = due.shift()) {
      next();
      await drawn();
    }
    isHolding = false;
  };
  window.setTimeout = ((handler: TimerHandler, delay?: number, ...rest: unknown[]) => {
    if (typeof handler !== "function") return set(handler, delay, ...rest);
    const wait = Number(delay) || 0;
    const fire = (id: number): void => {
      if (!state.timers.delete(id)) return;
      handler(...rest);
    };
    const id: number = set(() => {
      if (isHolding && wait >= SHORT_MS) due.push(() => fire(id));
      else fire(id);
    }, delay);
    state.timers.set(id, performance.now() + wait);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    if (id !== undefined) state.timers.delete(id);
    clear(id);
  }) as typeof window.clearTimeout;

  document.addEventListener("load", loaded, true);
  document.addEventListener("loadedmetadata", loaded, true);
  document.fonts?.addEventListener("loadingdone", (event) => {
    const families = (event as FontFaceSetLoadEvent).fontfaces.map(({ family }) =>
      family.replace(/["']/g, ""),
    );
    if (families[0]) note("font", null, families[0]);
  });
  /** Shifts count from the first frame on that a person sees; a page with nothing to show yet has none. */
  const wait = (): void => {
    const shown = performance.getEntriesByName("first-contentful-paint").length > 0;
    state.painted = shown || performance.now() - read > PAINT_MS;
    if (!state.painted) set(wait, 10);
  };
  let read = 0;
  document.addEventListener("DOMContentLoaded", () => {
    read = performance.now();
    watchMutations();
    void drawn().then(wait);
  });
}
