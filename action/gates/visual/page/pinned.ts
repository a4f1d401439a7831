/// <reference lib="dom" />
// What keeps to the viewport's lower edge. On a shot of the whole page that edge is somewhere in the middle: a bar that is
// fixed there goes to the page's end, where it is for whoever scrolls there, and one that sticks there to its own place.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function pinned(): void {
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  // A frame is shot as it is seen, with a viewport of its own.
  if (!hook || hook.measures.has("pinned") || hook.core.owner !== hook) return;
  const done = new WeakSet<Element>();

  const around = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const isWithin = (element: Element, such: (outer: Element) => boolean): boolean => {
    for (let outer = around(element); outer; outer = around(outer)) if (such(outer)) return true;
    return false;
  };
  const isSet = (value: string | undefined): boolean =>
    value !== undefined && value !== "" && value !== "none";
  /** What is fixed inside of it is fixed to it, not to the viewport. */
  const holdsFixed = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return (
      [style.transform, style.translate, style.rotate, style.scale, style.perspective].some(isSet) ||
      [style.filter, style.backdropFilter].some(isSet) ||
      /paint|layout|strict|content/.test(style.contain) ||
      /transform|translate|rotate|scale|perspective|filter/.test(style.willChange)
    );
  };
  /** Of the root and the body it is the page that scrolls. */
  const scrolls = (element: Element): boolean =>
    element !== document.documentElement &&
    element !== document.body &&
    /auto|scroll|hidden/.test(getComputedStyle(element).overflowY);
  /** As it was written: what a browser computes of a fixed box are pixels. Not in Firefox. */
  const isAuto = (element: Element, name: string): boolean | null =>
    element.computedStyleMap?.().get(name)?.toString().startsWith("auto") ?? null;

  const isLow = (element: HTMLElement): boolean => {
    const { top, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || top <= 0) return false;
    if (isAuto(element, "top") === true) return isAuto(element, "bottom") === false;
    return top >= innerHeight / 2 && Math.abs(innerHeight - bottom) < 1;
  };
  const set = ({ style }: HTMLElement, name: string, value: string): void =>
    style.setProperty(name, value, "important");

  const lower = (element: HTMLElement, by: number): void => {
    const { top, bottom } = getComputedStyle(element);
    set(element, "transition", "none");
    if (isAuto(element, "top") !== true) set(element, "top", `${Number.parseFloat(top) + by}px`);
    set(element, "bottom", `${Number.parseFloat(bottom) - by}px`);
  };

  const unstick = (element: HTMLElement): void => {
    set(element, "transition", "none");
    set(element, "bottom", "auto");
  };
  const placed = (): HTMLElement[] =>
    [document, ...hook.shadows]
      .flatMap((root) => [...root.querySelectorAll("*")])
      .filter((element) => element instanceof HTMLElement)
      .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && !done.has(element));

  hook.measures.set("pinned", {
    clean: ({ fullPage }) => {
      const { documentElement: root, body } = document;
      const by = Math.max(root.scrollHeight, body?.scrollHeight ?? 0) - innerHeight;
      if (!fullPage || by <= 0) return;
      // All are looked at before one is moved: what is moved may carry others.
      const all = placed().map((element) => ({ element, style: getComputedStyle(element) }));
      const low = all.filter(
        ({ element, style }) =>
          style.position === "fixed" && isLow(element) && !isWithin(element, holdsFixed),
      );
      const sticking = all.filter(
        ({ element, style }) =>
          style.position === "sticky" && style.bottom !== "auto" && !isWithin(element, scrolls),
      );
      for (const { element } of low) lower(element, by);
      for (const { element } of sticking) unstick(element);
      for (const { element } of [...low, ...sticking]) done.add(element);
    },
  });
}
