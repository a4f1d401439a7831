// A piece of a page as data, and how it is drawn: every edge is covered by its share, as a browser's rasteriser does.
import { GLYPHS } from "./glyphs.ts";
import type { Random } from "./random.ts";

export type Rgb = readonly [red: number, green: number, blue: number];

export type Item =
  | { kind: "box"; x: number; y: number; width: number; height: number; fill: Rgb; radius: number }
  | { kind: "dot"; x: number; y: number; radius: number; fill: Rgb }
  /** `size` is the x-height, `weight` the stroke's width, both in pixels; `y` the top of the x-height. */
  | { kind: "text"; x: number; y: number; size: number; weight: number; text: string; fill: Rgb }
  | { kind: "gradient"; x: number; y: number; width: number; height: number; from: Rgb; to: Rgb }
  | { kind: "photo"; x: number; y: number; width: number; height: number; seed: number; brighter: number };

export interface Scene {
  width: number;
  height: number;
  page: Rgb;
  items: readonly Item[];
}

/** What one machine's rasteriser does another way than the next one's. */
export interface Rasteriser {
  /** Text lands so many pixels aside. */
  shift: readonly [x: number, y: number];
  /** Partly covered pixels of text are raised to this power. */
  gamma: number;
  /** Partly covered pixels are off by up to this share. */
  coverage: number;
  random: Random;
}

export interface Canvas {
  width: number;
  height: number;
  /** Three numbers a pixel, 0 to 255, not rounded. */
  rgb: Float32Array;
}

export function draw(scene: Scene, rasteriser: Rasteriser): Canvas {
  const { width, height, page } = scene;
  const rgb = new Float32Array(width * height * 3);
  for (let at = 0; at < rgb.length; at += 3) rgb.set(page, at);
  const canvas = { width, height, rgb };
  for (const item of scene.items) drawItem(canvas, item, rasteriser);
  return canvas;
}

type Cover = (x: number, y: number) => number;
type Paint = Rgb | ((x: number, y: number) => Rgb);
interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

function drawItem(canvas: Canvas, item: Item, rasteriser: Rasteriser): void {
  if (item.kind === "text") drawText(canvas, item, rasteriser);
  else layOver(canvas, { ...shapeOf(item), rasteriser });
}

function shapeOf(item: Exclude<Item, { kind: "text" }>): { frame: Frame; paint: Paint; cover: Cover } {
  const { x, y } = item;
  if (item.kind === "dot") {
    const { radius } = item;
    const frame = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
    return { frame, paint: item.fill, cover: (px, py) => 0.5 + radius - Math.hypot(px - x, py - y) };
  }
  const cover = boxCover(item, item.kind === "box" ? item.radius : 0);
  if (item.kind === "box") return { frame: item, paint: item.fill, cover };
  const { width } = item;
  if (item.kind === "gradient")
    return { frame: item, paint: (px) => mix(item.from, item.to, limited((px - x) / width)), cover };
  return { frame: item, paint: (px, py) => photo(item.seed, [px - x, py - y], item.brighter), cover };
}

function boxCover({ x, y, width, height }: Frame, radius: number): Cover {
  return (px, py) => {
    const across = Math.abs(px - x - width / 2) - width / 2 + radius;
    const down = Math.abs(py - y - height / 2) - height / 2 + radius;
    if (radius === 0 || across <= 0 || down <= 0)
      return limited(0.5 - across + radius) * limited(0.5 - down + radius);
    return 0.5 + radius - Math.hypot(across, down);
  };
}

const limited = (share: number) => Math.min(1, Math.max(0, share));
const mix = (a: Rgb, b: Rgb, share: number): Rgb =>
  [0, 1, 2].map((c) => (a[c] as number) + ((b[c] as number) - (a[c] as number)) * share) as unknown as Rgb;

/** Smooth waves of several lengths: as detailed as a photograph. */
function photo(seed: number, [x, y]: readonly [number, number], brighter: number): Rgb {
  const wave = (length: number, turn: number) =>
    Math.sin((x * Math.cos(turn + seed) + y * Math.sin(turn + seed)) / length + seed * 7);
  const base = 120 + 40 * wave(17, 0) + 30 * wave(7, 1) + 14 * wave(2.3, 2) + 6 * wave(1.1, 3);
  return [base + 20 * wave(31, 4) + brighter, base + brighter, base - 25 * wave(23, 5) + brighter];
}

function drawText(canvas: Canvas, item: Extract<Item, { kind: "text" }>, rasteriser: Rasteriser): void {
  const { size, weight, text, fill } = item;
  const [dx, dy] = rasteriser.shift;
  [...text].forEach((letter, index) => {
    const [left, top] = [item.x + dx + index * size * 1.35, item.y + dy];
    const strokes = (GLYPHS[letter] ?? []).map(([x1, y1, x2, y2]) => [
      left + x1 * size,
      top + y1 * size,
      left + x2 * size,
      top + y2 * size,
    ]);
    if (strokes.length === 0) return;
    const frame = {
      x: left - weight,
      y: top - size / 2 - weight,
      width: size + 2 * weight,
      height: size * 2 + 2 * weight,
    };
    const cover: Cover = (x, y) => {
      const nearest = Math.min(
        ...strokes.map(([a = 0, b = 0, c = 0, d = 0]) => distance([x, y], [a, b, c, d])),
      );
      return limited(0.5 + weight / 2 - nearest) ** rasteriser.gamma;
    };
    layOver(canvas, { frame, paint: fill, cover, rasteriser });
  });
}

function distance(
  [x, y]: readonly [number, number],
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = limited(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

function layOver(
  { width, height, rgb }: Canvas,
  { frame, paint, cover, rasteriser }: { frame: Frame; paint: Paint; cover: Cover; rasteriser: Rasteriser },
): void {
  const bottom = Math.min(height, Math.ceil(frame.y + frame.height + 1));
  const right = Math.min(width, Math.ceil(frame.x + frame.width + 1));
  for (let y = Math.max(0, Math.floor(frame.y - 1)); y < bottom; y += 1)
    for (let x = Math.max(0, Math.floor(frame.x - 1)); x < right; x += 1) {
      let share = limited(cover(x + 0.5, y + 0.5));
      if (share > 0 && share < 1 && rasteriser.coverage > 0)
        share = limited(share + rasteriser.random.between(-rasteriser.coverage, rasteriser.coverage));
      if (share === 0) continue;
      const colour = typeof paint === "function" ? paint(x + 0.5, y + 0.5) : paint;
      const at = (y * width + x) * 3;
      for (let c = 0; c < 3; c += 1)
        rgb[at + c] = (rgb[at + c] as number) + ((colour[c] as number) - (rgb[at + c] as number)) * share;
    }
}
