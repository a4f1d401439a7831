/// <reference lib="dom" />
// Whether what is to be looked at is there, and what is to be left out is more than nothing and less than all.
import type { MotionScope } from "./motion-list.ts";

export interface CheckedScope {
  /** What is no CSS selector. */
  invalid: string[];
  /** Elements that `within` finds; 1 for the page. */
  found: number;
  /** A mask is of all there is. */
  all: boolean;
  url: string;
}

export function checkScope({ within, mask }: MotionScope): CheckedScope {
  const invalid: string[] = [];
  const find = (selector: string): Element[] => {
    try {
      return [...document.querySelectorAll(selector)];
    } catch {
      invalid.push(selector);
      return [];
    }
  };
  const inside = within === null ? [document.body] : find(within);
  const hidden = new Set(mask.flatMap(find));
  const isHidden = (element: Element | null): boolean =>
    element !== null && (hidden.has(element) || isHidden(element.parentElement));
  const all = inside.length > 0 && inside.every((element) => isHidden(element));
  return { invalid, found: inside.length, all, url: location.href };
}
