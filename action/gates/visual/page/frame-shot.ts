/// <reference lib="dom" />
// What of the page becomes the picture; and what is hidden in it, in one flat colour.
import type { Box } from "../../../ports.ts";
import type { FrameArgument, Framing, PageHook } from "../capture/settle/page-hook.ts";

export function frameShot(look: FrameArgument): Framing {
  const COLOUR = "#ff00ff";
  const MOST_COVERS = 2000;
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  const roots = [document, ...(hook?.shadows ?? [])];
  const invalid: string[] = [];
  const find = (selector: string): Element[] => {
    try {
      return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    } catch {
      invalid.push(selector);
      return [];
    }
  };
  const placeOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  };
  const { documentElement: root, body } = document;
  const width = Math.max(root.scrollWidth, innerWidth);
  const height = Math.max(root.scrollHeight, body?.scrollHeight ?? 0, 1);
  const found = look.element === null ? [] : find(look.element);
  const clipOf = (): Framing["clip"] => {
    if (look.element === null)
      return look.fullPage
        ? { x: 0, y: 0, width, height }
        : { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };
    const [element] = found;
    if (!element?.checkVisibility({ visibilityProperty: true })) return null;
    const box = placeOf(element);
    if (box.width < 1 || box.height < 1) return null;
    // Whole pixels, all of it within: a shot has no half ones.
    const [x, y] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
    return { x, y, width: Math.ceil(box.x + box.width) - x, height: Math.ceil(box.y + box.height) - y };
  };
  const clip = clipOf();
  const hidden = look.mask.map((selector) => ({ selector, elements: find(selector) }));
  const ignored = look.ignore.map((box) => ({
    what: `${box.width} × ${box.height} at ${box.x},${box.y}`,
    box: { ...box, x: box.x + (clip?.x ?? 0), y: box.y + (clip?.y ?? 0) },
  }));
  const shows = ({ x, y, width, height }: Box): boolean =>
    width > 0 &&
    height > 0 &&
    (clip === null ||
      (x < clip.x + clip.width && y < clip.y + clip.height && x + width > clip.x && y + height > clip.y));
  const covers = [
    ...hidden.flatMap(({ elements }) => elements.map(placeOf)),
    ...ignored.map(({ box }) => box),
  ]
    .filter(shows)
    .slice(0, MOST_COVERS);
  if (covers.length > 0) {
    // Above everything, dialogs included; at the end of the page, where no selector of its own counts it.
    const sheet = document.createElement("div");
    sheet.popover = "manual";
    sheet.style.cssText =
      "all:initial;position:absolute;inset:0 auto auto 0;width:0;height:0;margin:0;padding:0;border:0;overflow:visible;background:none";
    for (const { x, y, width: wide, height: high } of covers) {
      const cover = document.createElement("div");
      cover.style.cssText = `all:initial;position:absolute;left:${x}px;top:${y}px;width:${wide}px;height:${high}px;background:${COLOUR}`;
      sheet.append(cover);
    }
    root.append(sheet);
    sheet.showPopover();
  }
  return {
    clip,
    found: found.length,
    width,
    height,
    covers,
    invalid,
    masks: [
      ...hidden.map(({ selector, elements }): [string, number] => [selector, elements.length]),
      ...ignored.map(({ what, box }): [string, number] => [what, shows(box) ? 1 : 0]),
    ],
    all: hidden.some(({ elements }) => elements.some((each) => each === root || each === body)),
    url: location.href,
    drivers: [...(hook?.core.drivers ?? [])],
    channels: [...(hook?.core.channels ?? [])],
  };
}
