// The picture that `--diff` writes: the actual one faded, and over it what was found, in colours that the docs explain.
import type { Zone } from "../pixels/compare-pixels.ts";
import { MASK } from "../pixels/metric.ts";
import type { Picture } from "../pixels/png-decode.ts";
import type { IndexedPicture } from "../pixels/png-encode.ts";
import type { Band, Comparison } from "./comparison.ts";
import type { Rect } from "./regions.ts";

type Colour = readonly [red: number, green: number, blue: number];

/** How much of the picture's own contrast is left, and how strong a tint is. */
const FADED = 0.22;
const TINTED = 0.25;
/** Faded that much, no more shades than these are left: with their tints they fit one palette. */
const SHADES = Math.round(255 * FADED) + 1;

const RED: Colour = [214, 30, 50];
const YELLOW: Colour = [240, 190, 60];
/** Of what was removed there is nothing to be seen in the actual picture. */
const TINTS: readonly { kind: Band["kind"]; colour: Colour }[] = [
  { kind: "inserted", colour: [20, 150, 80] },
  { kind: "moved", colour: [40, 100, 220] },
];
const INDEX = { red: SHADES * 3, yellow: SHADES * 3 + 1 };
const INDEX_OF: Record<number, number> = {
  [MASK.different]: INDEX.red,
  [MASK.antialiased]: INDEX.yellow,
  [MASK.faint]: INDEX.yellow,
};

const PALETTE: readonly Colour[] = (() => {
  const shades = Array.from(
    { length: SHADES },
    (_, shade): Colour => [255 - shade, 255 - shade, 255 - shade],
  );
  const mixed = (shade: Colour, tint: Colour): Colour => {
    const [r, g, b] = shade.map((own, at) => Math.round(own * (1 - TINTED) + (tint[at] ?? 0) * TINTED));
    return [r ?? 0, g ?? 0, b ?? 0];
  };
  return [
    ...shades,
    ...TINTS.flatMap(({ colour }) => shades.map((shade) => mixed(shade, colour))),
    RED,
    YELLOW,
  ];
})();

export function paintDiff(
  actual: Picture,
  { regions, bands }: Pick<Comparison, "regions" | "bands">,
  zones: readonly Zone[],
): IndexedPicture {
  const picture = { ...actual, data: faded(actual), palette: PALETTE };
  for (const { kind, y, height } of bands) {
    const tint = TINTS.findIndex((each) => each.kind === kind);
    if (tint === -1) continue;
    const parts = regions.filter((region) => region.y === y && region.height === height);
    const whole = [{ x: 0, y, width: actual.width, height }];
    for (const part of parts.length > 0 ? parts : whole) fill(picture, part, (tint + 1) * SHADES);
  }
  for (const region of regions) frame(picture, region);
  for (const zone of zones) mark(picture, zone);
  return picture;
}

/** A shade for each pixel, by its luma (ITU-R BT.601). */
function faded({ width, height, data }: Picture): Uint8Array {
  const out = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < out.length; pixel += 1, at += 4) {
    const luma = (data[at] as number) * 77 + (data[at + 1] as number) * 150 + (data[at + 2] as number) * 29;
    out[pixel] = ((65280 - luma) * (data[at + 3] as number) * FADED) / 65280 + 0.5;
  }
  return out;
}

/** The rectangle as far as it lies in the picture. */
function within({ width, height }: IndexedPicture, rect: Rect) {
  return {
    left: Math.max(0, rect.x),
    top: Math.max(0, rect.y),
    right: Math.min(width, rect.x + rect.width),
    bottom: Math.min(height, rect.y + rect.height),
  };
}

function fill(picture: IndexedPicture, rect: Rect, tint: number): void {
  const { left, top, right, bottom } = within(picture, rect);
  for (let y = top; y < bottom; y += 1)
    for (let at = y * picture.width + left; at < y * picture.width + right; at += 1)
      picture.data[at] = ((picture.data[at] as number) % SHADES) + tint;
}

/** Two pixels wide, just outside. */
function frame(picture: IndexedPicture, { x, y, width, height }: Rect): void {
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
      picture.data.fill(INDEX.red, row * picture.width + left, row * picture.width + Math.max(left, right));
  }
}

function mark(picture: IndexedPicture, { y, rows, mask }: Zone): void {
  const compared = mask.length / rows;
  for (let row = 0; row < rows; row += 1)
    for (let x = 0; x < compared; x += 1) {
      const index = INDEX_OF[mask[row * compared + x] as number];
      if (index !== undefined) picture.data[(y + row) * picture.width + x] = index;
    }
}
