// What lies within one pixel of a pixel, in both pictures. It tells a redrawn edge from something new.
import type { Strip } from "./strips.ts";

export interface Around {
  /** Share of the contrast around it that the pixel moved by, 0 to 1. */
  share: number;
  /** Levels by which the pixel, in either picture, left what the other has within one pixel of it. */
  beyond: number;
}

/** Of the pixel at byte `at`, in the channel that differs most at it. The object is used again by the next call. */
export function lookAround(strip: Strip, at: number, channel: number): Around {
  const { width, rows, expected, actual } = strip;
  const y = Math.floor(at / (width * 4));
  const x = (at >> 2) - y * width;
  const left = at + channel - (x > 0 ? 4 : 0);
  const right = at + channel + (x < width - 1 ? 4 : 0);
  const stride = width * 4;
  const down = y < rows - 1 ? stride : 0;
  let lowE = 255;
  let highE = 0;
  let lowA = 255;
  let highA = 0;
  for (let row = y > 0 ? -stride : 0; row <= down; row += stride)
    for (let near = left + row; near <= right + row; near += 4) {
      const e = expected[near] as number;
      const a = actual[near] as number;
      if (e < lowE) lowE = e;
      if (e > highE) highE = e;
      if (a < lowA) lowA = a;
      if (a > highA) highA = a;
    }
  const e = expected[at + channel] as number;
  const a = actual[at + channel] as number;
  const contrast = (highE > highA ? highE : highA) - (lowE < lowA ? lowE : lowA);
  found.share = contrast === 0 ? 0 : (e > a ? e - a : a - e) / contrast;
  found.beyond = Math.max(0, e - highA, lowA - e, a - highE, lowE - a);
  return found;
}

/** One for all calls: there are millions of them. */
const found: Around = { share: 0, beyond: 0 };
