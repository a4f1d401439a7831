/// <reference lib="dom" />
// Boxes that follow the viewport, on a shot of the whole page: fixed to the page where that moves nothing.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function unstuckBoxes(): void {
  const MOST = 20_000;
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("boxes")) return;
  const done = new WeakSet<Element>();
  const moved = (before: DOMRect, after: DOMRect): boolean =>
    before.x !== after.x ||
    before.y !== after.y ||
    before.width !== after.width ||
    before.height !== after.height;
  const unstick = (element: HTMLElement, position: string): void => {
    if (done.has(element)) return;
    done.add(element);
    const before = element.getBoundingClientRect();
    const { style } = element;
    const [old, priority] = [style.getPropertyValue("position"), style.getPropertyPriority("position")];
    style.setProperty("position", position, "important");
    if (moved(before, element.getBoundingClientRect())) style.setProperty("position", old, priority);
  };
  hook.measures.set("boxes", {
    clean: ({ fullPage }) => {
      if (!fullPage || hook.core.owner !== hook) return;
      for (const root of [document, ...hook.shadows]) {
        const stuck: [HTMLElement, string][] = [];
        let count = 0;
        for (const element of root.querySelectorAll<HTMLElement>("body *")) {
          count += 1;
          if (count > MOST) break;
          const { position } = getComputedStyle(element);
          if (position === "fixed") stuck.push([element, "absolute"]);
          else if (position === "sticky") stuck.push([element, "relative"]);
        }
        for (const [element, position] of stuck) unstick(element, position);
      }
    },
  });
}
