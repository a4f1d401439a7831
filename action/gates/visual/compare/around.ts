// What lies within one pixel of a pixel, in both pictures. It tells a redrawn edge from something new.
import type { Strip } from "./strips.ts";

export interface Around {
  /** Share of the contrast around it that the pixel moved by, 0 to 1. */
  share: number;
  /** Levels by which the pixel, in either picture, left what the other has within one pixel of it. */
  beyond: number;
}

/** `channel` is the one that differs most at the pixel. The object is used again by the next call. */
export function lookAround(strip: Strip, pixel: { x: number; y: number }, channel: number): Around {
  const { width, rows, expected, actual } = strip;
  const left = pixel.x > 0 ? pixel.x - 1 : 0;
  const right = pixel.x < width - 1 ? pixel.x + 1 : pixel.x;
  const bottom = pixel.y < rows - 1 ? pixel.y + 1 : pixel.y;
  let [lowE, highE, lowA, highA] = [255, 0, 255, 0];
  for (let y = pixel.y > 0 ? pixel.y - 1 : 0; y <= bottom; y += 1) {
    const end = (y * width + right) * 4 + channel;
    for (let at = (y * width + left) * 4 + channel; at <= end; at += 4) {
      const e = expected[at] as number;
      const a = actual[at] as number;
      if (e < lowE) lowE = e;
      if (e > highE) highE = e;
      if (a < lowA) lowA = a;
      if (a > highA) highA = a;
    }
  }
  const at = (pixel.y * width + pixel.x) * 4 + channel;
  const e = expected[at] as number;
  const a = actual[at] as number;
  const contrast = Math.max(highE, highA) - Math.min(lowE, lowA);
  found.share = contrast === 0 ? 0 : Math.abs(e - a) / contrast;
  found.beyond = Math.max(0, e - highA, lowA - e, a - highE, lowE - a);
  return found;
}

/** One for all calls: there are millions of them. */
const found: Around = { share: 0, beyond: 0 };
