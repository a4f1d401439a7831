/// <reference lib="dom" />
// What scripts change in the page, noted from the first call on; asked again, it names the elements at given places.
import type { Box } from "../../../ports.ts";
import type { Moving } from "../../motion/reduced.ts";
import type { MotionScope } from "./motion-list.ts";
import type { MotionState } from "./motion-state.ts";

/** All places at which an element was when it changed: one that moves is elsewhere when it is asked for. */
type Places = Map<Element, Box>;

interface Changes {
  styled: Places;
  written: Places;
}

/** Boxes in CSS pixels of the viewport. What only changed its text is left out: a clock that ticks is not motion. */
export function nameChanges({ within, mask, boxes }: MotionScope & { boxes: readonly Box[] }): Moving[] {
  const store = window as unknown as Record<symbol, Changes | MotionState | undefined>;
  const state = store[Symbol.for("proofmark.motion")] as MotionState | undefined;
  const key = Symbol.for("proofmark.changes");
  const hull = (a: Box, b: Box): Box => {
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    const width = Math.max(a.x + a.width, b.x + b.width) - x;
    return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
  };
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  if (!store[key]) {
    const fresh: Changes = { styled: new Map(), written: new Map() };
    store[key] = fresh;
    new MutationObserver((records) => {
      const seen = new Set<Element>();
      for (const { type, target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element === null || seen.has(element)) continue;
        seen.add(element);
        const places = type === "attributes" ? fresh.styled : fresh.written;
        const before = places.get(element);
        if (before || places.size < 500)
          places.set(element, before ? hull(before, boxOf(element)) : boxOf(element));
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }
  const { styled, written } = store[key] as Changes;
  const counts = (element: Element): boolean =>
    (within === null || element.closest(within) !== null) &&
    !mask.some((selector) => element.closest(selector) !== null);
  const smallest = (places: Places, box: Box): Element | null => {
    const there = [...places].filter(
      ([, { x, y, width, height }]) =>
        x < box.x + box.width && x + width > box.x && y < box.y + box.height && y + height > box.y,
    );
    const area = ([element]: [Element, Box]): number => boxOf(element).width * boxOf(element).height;
    return there.sort((a, b) => area(a) - area(b))[0]?.[0] ?? null;
  };
  return boxes.flatMap((box): Moving[] => {
    const moved = smallest(styled, box);
    const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const element = moved ?? there;
    if (!state || element === null || !counts(element)) return [];
    if (moved === null && smallest(written, box) !== null) return [];
    const canvas = element instanceof HTMLCanvasElement;
    return [{ kind: canvas ? "canvas" : "script", target: state.label(element), name: "", box }];
  });
}
