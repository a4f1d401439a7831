// Pixels differ, and nothing that is recorded of the elements does: what is drawn there is the best that can be said.
import type { Cause, Rect } from "../../../../shared/contract/pictures.ts";
import { overlap, sizeOf } from "./boxes.ts";
import type { ChangedText } from "./changed-text.ts";
import type { RecordedElement } from "./element-record.ts";
import type { Tree } from "./tree.ts";

export function withoutTrace(
  region: Rect,
  { elements, record }: Tree,
  changes: readonly ChangedText[],
): Cause | null {
  const holding = elements.filter(
    ({ box }) => sizeOf(overlap(region, box)) >= 0.9 * region.width * region.height,
  );
  const smallest = [...holding].sort((a, b) => sizeOf(a.box) - sizeOf(b.box))[0];
  if (!smallest) return null;
  const image = record.properties.indexOf("background-image");
  const isPicture = ({ media, style }: RecordedElement): boolean =>
    media !== null || (record.styles[style]?.[image] ?? "").includes("url(");
  const picture = holding.filter(isPicture).sort((a, b) => sizeOf(a.box) - sizeOf(b.box))[0];
  // Text over a picture is not the picture.
  const near = picture && (picture === smallest || smallest.text === "") ? picture : null;
  if (!near) return { selector: smallest.selector, change: "unexplained", properties: [], files: [] };
  const change = near.media === "canvas" ? "canvas" : "picture";
  const address = near.media ?? record.styles[near.style]?.[image] ?? "";
  return { selector: near.selector, change, properties: [], files: filesOf(address, changes) };
}

/** Changed files whose name the address ends with. */
export function filesOf(address: string, changes: readonly ChangedText[]): string[] {
  const named = changes.filter(({ path }) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return name.length > 3 && address.includes(name);
  });
  return named.map(({ path }) => path).slice(0, 5);
}
