// Which pixels of a screen a designer would call different. A design is drawn by another engine: edges of letters are never
// the same, and letters of a line stand a pixel or two aside. So a pixel stands out only when its colour is not to be found
// near it on the other side; and then it differs when it lies in an even area, when the colours around it do not come to the
// same average either, or when it is part of a line. Letters with more or less ink are told from a window of them.

import type { Picture } from "../visual/pixels/png-decode.ts";
import { markInk } from "./ink.ts";
import { markLines } from "./lines.ts";
import { LEVELS, SIGN, type Sides } from "./sides.ts";

/** How far aside the same colour may stand, in CSS pixels. */
export const NEAR = 2;
/** Half the side of the square that is averaged, its middle left out. */
export const AROUND = 6;
/** Share of the contrast around a pixel up to which averages may differ: letters with a little more or less ink. */
export const CONTRAST = 0.15;
/** Levels within which an area is even. */
const EVEN = 3;
/** Side of the blocks whose contrast is known. */
const BLOCK = 8;
/** Rows worked on at once. */
const STRIP = 256;

/** One byte of SIGN a CSS pixel of the rows both pictures have. Pictures are opaque and equally wide. */
export function differing(design: Picture, screen: Picture): Uint8Array {
  const width = screen.width;
  const height = Math.min(design.height, screen.height);
  const mask = new Uint8Array(width * height);
  const sides = { design: design.data, screen: screen.data, width, height };
  const touched = new Touched(width, height);
  for (let top = 0; top < height; top += STRIP)
    judgeStrip(sides, { top, bottom: Math.min(height, top + STRIP) }, { mask, touched });
  markLines(sides, mask);
  markInk(sides, mask, (window) => touched.within(window));
  return mask;
}

interface Rows {
  top: number;
  bottom: number;
}

/** Blocks in which anything differs at all. */
class Touched {
  readonly #columns: number;
  readonly #blocks: Uint8Array;
  constructor(width: number, height: number) {
    this.#columns = Math.ceil(width / BLOCK);
    this.#blocks = new Uint8Array(this.#columns * Math.ceil(height / BLOCK));
  }
  add(x: number, y: number): void {
    this.#blocks[Math.floor(y / BLOCK) * this.#columns + Math.floor(x / BLOCK)] = 1;
  }
  within({ x, y, width, height }: { x: number; y: number; width: number; height: number }): boolean {
    for (let row = Math.floor(y / BLOCK); row * BLOCK < y + height; row += 1)
      for (let column = Math.floor(x / BLOCK); column * BLOCK < x + width; column += 1)
        if (this.#blocks[row * this.#columns + column] === 1) return true;
    return false;
  }
}

function judgeStrip(
  sides: Sides,
  rows: Rows,
  { mask, touched }: { mask: Uint8Array; touched: Touched },
): void {
  const { width } = sides;
  let sums: Sums | null = null;
  let contrast: Contrast | null = null;
  for (let y = rows.top; y < rows.bottom; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      if (farthest(sides, at * 4) < LEVELS) continue;
      touched.add(x, y);
      const found = near(sides, x, y);
      if (found === "there") continue;
      mask[at] = found === "even" ? SIGN.differs : SIGN.standsOut;
      if (found === "even") continue;
      sums ??= sumsOf(sides, rows);
      contrast ??= contrastOf(sides, rows);
      const limit = Math.max(LEVELS, CONTRAST * contrast.around(x, y));
      if (sums.around(x, y) >= limit) mask[at] = SIGN.differs;
    }
}

function farthest({ design, screen }: Sides, at: number): number {
  let most = 0;
  for (let c = 0; c < 3; c += 1) {
    const move = Math.abs((design[at + c] as number) - (screen[at + c] as number));
    if (move > most) most = move;
  }
  return most;
}

/** Is a pixel's colour to be found near it on the other side, seen from either side? `even`: it is not, and both areas are plain. */
function near(sides: Sides, x: number, y: number): "there" | "aside" | "even" {
  const [one, two] = [
    beside(sides.design, sides.screen, sides, x, y),
    beside(sides.screen, sides.design, sides, x, y),
  ];
  if (one === "there" && two === "there") return "there";
  return one === "even" && two === "even" ? "even" : "aside";
}

function beside(
  one: Uint8Array,
  other: Uint8Array,
  { width, height }: Sides,
  x: number,
  y: number,
): "there" | "aside" | "even" {
  const own = (y * width + x) * 4;
  const [left, right] = [Math.max(0, x - NEAR), Math.min(width - 1, x + NEAR)];
  const [top, bottom] = [Math.max(0, y - NEAR), Math.min(height - 1, y + NEAR)];
  let [beyond, even] = [false, true];
  for (let c = 0; c < 3; c += 1) {
    const level = one[own + c] as number;
    let [low, high] = [255, 0];
    for (let row = top; row <= bottom; row += 1)
      for (let at = (row * width + left) * 4 + c; at <= (row * width + right) * 4 + c; at += 4) {
        const value = other[at] as number;
        if (value < low) low = value;
        if (value > high) high = value;
      }
    if (level >= high + LEVELS || level <= low - LEVELS) beyond = true;
    if (high - low > EVEN) even = false;
  }
  return beyond ? (even ? "even" : "aside") : "there";
}

interface Sums {
  /** By how much the averages around a pixel differ, in the channel that differs most. */
  around(x: number, y: number): number;
}

/** Sums of screen minus design over all rectangles that begin in the upper left corner, channel by channel. */
function sumsOf({ design, screen, width, height }: Sides, { top, bottom }: Rows): Sums {
  const [from, to] = [Math.max(0, top - AROUND), Math.min(height, bottom + AROUND)];
  const line = (width + 1) * 3;
  const table = new Int32Array(line * (to - from + 1));
  for (let y = from; y < to; y += 1) {
    const row = [0, 0, 0];
    for (let x = 0; x < width; x += 1)
      for (let c = 0; c < 3; c += 1) {
        const at = (y * width + x) * 4 + c;
        row[c] = (row[c] as number) + (screen[at] as number) - (design[at] as number);
        const cell = (y - from + 1) * line + (x + 1) * 3 + c;
        table[cell] = (table[cell - line] as number) + (row[c] as number);
      }
  }
  return {
    around: (x, y) => {
      const [left, right] = [Math.max(0, x - AROUND), Math.min(width, x + AROUND + 1)];
      const [above, below] = [Math.max(from, y - AROUND) - from, Math.min(to, y + AROUND + 1) - from];
      const pixels = (right - left) * (below - above);
      let most = 0;
      for (let c = 0; c < 3; c += 1) {
        const cell = (row: number, column: number) => table[row * line + column * 3 + c] as number;
        const sum = cell(below, right) - cell(above, right) - cell(below, left) + cell(above, left);
        most = Math.max(most, Math.abs(sum) / pixels);
      }
      return most;
    },
  };
}

interface Contrast {
  /** Largest minus smallest level in the blocks around a pixel, in either picture, in the channel where it is largest. */
  around(x: number, y: number): number;
}

function contrastOf(sides: Sides, { top, bottom }: Rows): Contrast {
  const { width, height } = sides;
  const columns = Math.ceil(width / BLOCK);
  const first = Math.max(0, Math.floor(top / BLOCK) - 1);
  const last = Math.min(Math.ceil(height / BLOCK), Math.ceil(bottom / BLOCK) + 1);
  // Lowest and highest, of two pictures, of three channels.
  const ranges = new Uint8Array(columns * (last - first) * 12);
  for (let block = 0; block < columns * (last - first); block += 1) {
    const place = { x: (block % columns) * BLOCK, y: (first + Math.floor(block / columns)) * BLOCK };
    rangeOf(sides, place, ranges.subarray(block * 12, block * 12 + 12));
  }
  const known = new Map<number, number>();
  return {
    around: (x, y) => {
      const [column, row] = [Math.floor(x / BLOCK), Math.floor(y / BLOCK)];
      const key = row * columns + column;
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = widest(ranges, {
        columns: [Math.max(0, column - 1), Math.min(columns - 1, column + 1)],
        rows: [Math.max(first, row - 1) - first, Math.min(last - 1, row + 1) - first],
        stride: columns,
      });
      known.set(key, found);
      return found;
    },
  };
}

function rangeOf(
  { design, screen, width, height }: Sides,
  place: { x: number; y: number },
  range: Uint8Array,
) {
  range.fill(255, 0, 6);
  for (let y = place.y; y < Math.min(height, place.y + BLOCK); y += 1)
    for (let x = place.x; x < Math.min(width, place.x + BLOCK); x += 1)
      for (let c = 0; c < 6; c += 1) {
        const level = (c < 3 ? design : screen)[(y * width + x) * 4 + (c % 3)] as number;
        if (level < (range[c] as number)) range[c] = level;
        if (level > (range[c + 6] as number)) range[c + 6] = level;
      }
}

function widest(
  ranges: Uint8Array,
  { columns, rows, stride }: { columns: [number, number]; rows: [number, number]; stride: number },
): number {
  let most = 0;
  for (let c = 0; c < 6; c += 1) {
    let [low, high] = [255, 0];
    for (let row = rows[0]; row <= rows[1]; row += 1)
      for (let column = columns[0]; column <= columns[1]; column += 1) {
        const at = (row * stride + column) * 12 + c;
        low = Math.min(low, ranges[at] as number);
        high = Math.max(high, ranges[at + 6] as number);
      }
    most = Math.max(most, high - low);
  }
  return most;
}
