/// <reference lib="dom" />
// Motion that is written in markup: SVG's own animations and marquees, at their first frame.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function stillMarkup(): void {
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("markup")) return;
  const still = (): void => {
    for (const root of [document, ...hook.shadows]) {
      for (const part of root.querySelectorAll("animate,animateTransform,animateMotion,set")) {
        let svg = (part as SVGElement).ownerSVGElement;
        while (svg?.ownerSVGElement) svg = svg.ownerSVGElement;
        svg?.pauseAnimations();
        svg?.setCurrentTime(0);
      }
      for (const marquee of root.querySelectorAll("marquee")) {
        const moving = marquee as HTMLElement & { stop?(): void; start?(): void; behavior?: string };
        // At the end of one pass a sliding text stands where it is read.
        moving.stop?.();
        marquee.setAttribute("behavior", "slide");
        marquee.setAttribute("scrollamount", "100000");
        marquee.setAttribute("truespeed", "");
      }
    }
  };
  hook.measures.set("markup", { clean: still });
}
