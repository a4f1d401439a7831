// The element that a region belongs to: the smallest that holds most of it.
import type { Rect } from "../../../shared/contract/pictures.ts";
import type { ElementRecord, RecordedElement } from "../visual/cause/element-record.ts";

/** Share of the region that must lie in the element: what moved has left its own box by a little. */
const MOST_OF_IT = 0.65;

export function holderOf(region: Rect, { elements }: ElementRecord): RecordedElement | null {
  let best: RecordedElement | null = null;
  for (const element of elements) {
    const held = overlap(region, element.box) >= MOST_OF_IT * region.width * region.height;
    // Later ones are deeper or in front.
    if (held && (best === null || areaOf(element.box) <= areaOf(best.box))) best = element;
  }
  return best;
}

const areaOf = ({ width, height }: { width: number; height: number }): number => width * height;

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
