/// <reference lib="dom" />
// What scripts change in the page, noted from the first call on; asked again, it names the elements at given places.
import type { Box } from "../../../ports.ts";
import type { Moving } from "../../motion/reduced.ts";
import type { MotionScope } from "./motion-list.ts";
import type { MotionState } from "./motion-state.ts";

interface Changes {
  styled: Set<Element>;
  written: Set<Element>;
}

/** Boxes in CSS pixels of the viewport. What only changed its text is left out: a clock that ticks is not motion. */
export function nameChanges({ within, mask, boxes }: MotionScope & { boxes: readonly Box[] }): Moving[] {
  const store = window as unknown as Record<symbol, Changes | MotionState | undefined>;
  const state = store[Symbol.for("proofmark.motion")] as MotionState | undefined;
  const key = Symbol.for("proofmark.changes");
  if (!store[key]) {
    const fresh: Changes = { styled: new Set(), written: new Set() };
    store[key] = fresh;
    new MutationObserver((records) => {
      for (const { type, target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element === null) continue;
        (type === "attributes" ? fresh.styled : fresh.written).add(element);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }
  const { styled, written } = store[key] as Changes;
  const counts = (element: Element): boolean =>
    (within === null || element.closest(within) !== null) &&
    !mask.some((selector) => element.closest(selector) !== null);
  const overlaps = (element: Element, box: Box): boolean => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
  };
  const smallest = (elements: Iterable<Element>, box: Box): Element | null => {
    const area = (element: Element): number => {
      const { width, height } = element.getBoundingClientRect();
      return width * height;
    };
    return [...elements].filter((each) => overlaps(each, box)).sort((a, b) => area(a) - area(b))[0] ?? null;
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
