// The picture that `--diff` writes: the actual one faded, and over it what was found, in colours that the docs explain.
import type { Zone } from "../pixels/compare-pixels.ts";
import { MASK } from "../pixels/metric.ts";
import type { Picture } from "../pixels/png-decode.ts";
import type { Band, Comparison } from "./comparison.ts";
import type { Rect } from "./regions.ts";

type Colour = readonly [red: number, green: number, blue: number];

const PIXEL: Record<number, Colour> = {
  [MASK.different]: [214, 30, 50],
  [MASK.antialiased]: [240, 190, 60],
  [MASK.faint]: [240, 190, 60],
};
/** Of what was removed there is nothing to be seen in the actual picture. */
const TINT: Record<Exclude<Band["kind"], "removed">, Colour> = {
  inserted: [20, 150, 80],
  moved: [40, 100, 220],
  changed: [214, 30, 50],
};
/** How much of the picture's own contrast is left, and how strong a tint is. */
const FADED = 0.22;
const TINTED = 0.25;

export function paintDiff(actual: Picture, { regions, bands }: Comparison, zones: readonly Zone[]): Picture {
  const picture = faded(actual);
  for (const { kind, y, height } of bands) {
    if (kind !== "inserted" && kind !== "moved") continue;
    const parts = regions.filter((region) => region.y === y && region.height === height);
    const whole = [{ x: 0, y, width: actual.width, height }];
    for (const part of parts.length > 0 ? parts : whole) fill(picture, part, TINT[kind]);
  }
  for (const region of regions) frame(picture, region);
  for (const zone of zones) mark(picture, zone);
  return picture;
}

function faded({ width, height, data }: Picture): Picture {
  const out = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0, a = 0] = [data[at], data[at + 1], data[at + 2], data[at + 3]];
    const grey = 255 - (((255 - (r * 0.299 + g * 0.587 + b * 0.114)) * a) / 255) * FADED;
    out.fill(grey, at, at + 3);
    out[at + 3] = 255;
  }
  return { width, height, data: out };
}

/** The rectangle as far as it lies in the picture. */
function within({ width, height }: Picture, rect: Rect) {
  return {
    left: Math.max(0, rect.x),
    top: Math.max(0, rect.y),
    right: Math.min(width, rect.x + rect.width),
    bottom: Math.min(height, rect.y + rect.height),
  };
}

function fill(picture: Picture, rect: Rect, colour: Colour): void {
  const { left, top, right, bottom } = within(picture, rect);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1)
      blend(picture, { at: (y * picture.width + x) * 4, colour, share: TINTED });
}

function blend(
  { data }: Picture,
  { at, colour, share }: { at: number; colour: Colour; share: number },
): void {
  for (let c = 0; c < 3; c += 1)
    data[at + c] = (data[at + c] as number) * (1 - share) + (colour[c] as number) * share;
}

/** Two pixels wide, just outside. */
function frame(picture: Picture, { x, y, width, height }: Rect): void {
  const [wide, tall] = [width + 4, height + 4];
  const lines = [
    { x: x - 2, y: y - 2, width: wide, height: 2 },
    { x: x - 2, y: y + height, width: wide, height: 2 },
    { x: x - 2, y: y - 2, width: 2, height: tall },
    { x: x + width, y: y - 2, width: 2, height: tall },
  ];
  for (const line of lines) {
    const { left, top, right, bottom } = within(picture, line);
    for (let row = top; row < bottom; row += 1)
      for (let column = left; column < right; column += 1)
        put(picture, row * picture.width + column, TINT.changed);
  }
}

function mark(picture: Picture, { y, rows, mask }: Zone): void {
  const compared = mask.length / rows;
  for (let at = 0; at < mask.length; at += 1) {
    const colour = PIXEL[mask[at] as number];
    if (colour) put(picture, (y + Math.floor(at / compared)) * picture.width + (at % compared), colour);
  }
}

function put({ data }: Picture, pixel: number, colour: Colour): void {
  data.set(colour, pixel * 4);
}
