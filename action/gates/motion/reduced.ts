// What still moves although the visitor asked for less motion. Pure.
import type { Box } from "../../ports.ts";

export interface Moving {
  /** `fade`: it only fades or changes colour, which is no motion; it explains pixels that differ. */
  kind: "animation" | "fade" | "video" | "picture" | "canvas" | "script";
  target: string;
  name: string;
  /** CSS pixels of the viewport. */
  box: Box;
}

/** One sentence. Equal for what is the same at the base. */
export function movingWords({ kind, target, name }: Moving): string {
  const element = `\`${target}\``;
  switch (kind) {
    case "animation":
      return `${element} keeps moving${name === "" ? "" : ` (${name})`} under reduced motion`;
    case "fade":
      return `${element} keeps fading`;
    case "video":
      return `${element}, a video, plays by itself under reduced motion`;
    case "picture":
      return `${element}, an animated picture, plays under reduced motion`;
    case "canvas":
      return `${element}, a canvas, is drawn anew all the time under reduced motion`;
    case "script":
      return `${element} is moved by a script under reduced motion`;
  }
}

export const REMEDY: Readonly<Record<Moving["kind"], string>> = {
  animation: "End it in `@media (prefers-reduced-motion: reduce)`, or let it only fade.",
  fade: "",
  video: "Do not let it play by itself where `matchMedia('(prefers-reduced-motion: reduce)')` matches.",
  picture: 'Offer a still one: `<source media="(prefers-reduced-motion: reduce)">` in a `<picture>`.',
  canvas: "Ask `matchMedia('(prefers-reduced-motion: reduce)')` before the next frame is drawn.",
  script: "Ask `matchMedia('(prefers-reduced-motion: reduce)')` before the next step is done.",
};

/** Places that differ and that nothing known to move explains. */
export function unexplained(boxes: readonly Box[], moving: readonly Moving[]): Box[] {
  return boxes.filter((box) => !moving.some((each) => touches(box, each.box)));
}

export const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

/** Once each. */
export function distinct(moving: readonly Moving[]): Moving[] {
  return [...new Map(moving.map((each) => [movingWords(each), each])).values()];
}
