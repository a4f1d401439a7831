// Pictures made in a test: a page of lines, its pieces, and PNG files of them.
import { encodeRgba } from "../../../action/gates/visual/pixels/png-encode.ts";
import type { Random } from "./random.ts";

export interface Drawing {
  width: number;
  height: number;
  data: Uint8Array;
}

export const png = (drawing: Drawing): Uint8Array => encodeRgba(drawing);

export function blank(width: number, height: number, level = 255): Drawing {
  const data = new Uint8Array(width * height * 4).fill(level);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { width, height, data };
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function fill(drawing: Drawing, box: Box, colour: readonly [number, number, number]): void {
  for (let y = box.y; y < box.y + box.height; y += 1)
    for (let x = box.x; x < box.x + box.width; x += 1) drawing.data.set(colour, (y * drawing.width + x) * 4);
}

/** Lines of text, as blots: ten rows each, a gap of some rows between, as a page has. */
export function write(drawing: Drawing, box: Box, random: Random): void {
  for (let y = box.y; y + 10 <= box.y + box.height; y += 10 + random.whole(6, 20))
    for (let x = box.x; x < box.x + box.width; x += 2)
      for (let row = y; row < y + 10; row += 1)
        if (random.next() < 0.4) fill(drawing, { x, y: row, width: 1, height: 1 }, [30, 34, 40]);
}

export function rows({ width, data }: Drawing, from: number, to: number): Uint8Array {
  return data.subarray(from * width * 4, to * width * 4);
}

/** Pieces of rows one below the other. */
export function stacked(width: number, pieces: readonly Uint8Array[]): Drawing {
  const data = Buffer.concat(pieces);
  return { width, height: data.length / width / 4, data: new Uint8Array(data) };
}

/** A copy of the drawing with a box of it `by` rows lower, and blank where it was. */
export function lowered(drawing: Drawing, box: Box, by: number): Drawing {
  const copy = { ...drawing, data: drawing.data.slice() };
  fill(copy, box, [255, 255, 255]);
  for (let y = 0; y < box.height; y += 1) {
    const from = ((box.y + y) * drawing.width + box.x) * 4;
    const to = ((box.y + y + by) * drawing.width + box.x) * 4;
    copy.data.set(drawing.data.subarray(from, from + box.width * 4), to);
  }
  return copy;
}
