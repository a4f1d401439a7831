// What colours a picture has, where.
import { decodePng } from "../../../../../action/gates/visual/pixels/png-decode.ts";

/** "r,g,b" */
export function colourAt(png: Uint8Array, x: number, y: number): string {
  const { data, width } = decodePng(png);
  return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)].join(",");
}

/** Pixels that are exactly of a colour. */
export function countColour(png: Uint8Array, colour: string): number {
  const { data } = decodePng(png);
  const [red, green, blue] = colour.split(",").map(Number);
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
  return count;
}
