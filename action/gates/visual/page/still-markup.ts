/// <reference lib="dom" />
// Motion that is written in markup: SVG's own animations and marquees, at their first frame.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function stillMarkup(): void {
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("markup")) return;
  /** What slides is in a tree of the browser's own that no script reaches, and starts anew by the wall clock: a box stands for it. */
  const standIn = (marquee: HTMLElement): void => {
    const box = document.createElement("div");
    for (const { name, value } of marquee.attributes) box.setAttribute(name, value);
    for (const name of getComputedStyle(marquee)) {
      const value = getComputedStyle(marquee).getPropertyValue(name);
      box.style.setProperty(name, value, "important");
    }
    const upright = /^(up|down)$/i.test(marquee.getAttribute("direction") ?? "");
    if (!upright) box.style.setProperty("white-space", "nowrap", "important");
    box.append(...marquee.childNodes);
    marquee.replaceWith(box);
  };
  const still = (): void => {
    for (const root of [document, ...hook.shadows]) {
      for (const part of root.querySelectorAll("animate,animateTransform,animateMotion,set")) {
        let svg = (part as SVGElement).ownerSVGElement;
        while (svg?.ownerSVGElement) svg = svg.ownerSVGElement;
        svg?.pauseAnimations();
        svg?.setCurrentTime(0);
      }
      for (const marquee of root.querySelectorAll("marquee")) standIn(marquee as HTMLElement);
    }
  };
  hook.measures.set("markup", { clean: still });
}
