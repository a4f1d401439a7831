// What speaks for a real change, block by block: numbers only, no verdict.
import { MASK } from "../pixels/metric.ts";
import { lookAround } from "./around.ts";
import { equalRows } from "./equal-rows.ts";
import { AREA, BLOCK, CONTRAST, LINE, STRONG } from "./limits.ts";
import type { Strip } from "./strips.ts";

/** Columns of a block's row in `Evidence.values`. */
export const VALUE = {
  strong: 0,
  beyond: 1,
  /** By channel: signed moves, and their sizes. */
  moved: 2,
  size: 5,
  /** Square of the average move, signed, and 1 + the channel; both 0 where the block did not move as one. */
  area: 8,
  channel: 9,
  /** Pixels that are evidence of any kind. */
  pixels: 10,
  /** Where they are, in the strip; right and bottom are exclusive. */
  left: 11,
  top: 12,
  right: 13,
  bottom: 14,
  /** Pixels that pixelmatch counts. */
  counted: 15,
  /** Sum of the moves of pixels that are in a line. */
  line: 16,
} as const;
export const VALUES = 17;

export interface Evidence {
  columns: number;
  rows: number;
  /** VALUES numbers a block, row by row. */
  values: Float64Array;
  /** Blocks with any difference, in order. */
  touched: number[];
}

export function gather(strip: Strip): Evidence {
  const columns = Math.ceil(strip.width / BLOCK);
  const rows = Math.ceil(strip.rows / BLOCK);
  const values = new Float64Array(columns * rows * VALUES);
  const touched: number[] = [];
  const words = { expected: wordsOf(strip.expected), actual: wordsOf(strip.actual) };
  const equal = equalRows({ words: words.expected }, { words: words.actual });
  for (let row = 0; row < rows; row += 1) {
    const y = row * BLOCK;
    const pixels = Math.min(BLOCK, strip.rows - y) * strip.width;
    // Still rows lie between those that differ; eight at once are asked of memcmp.
    if (equal(y * strip.width, y * strip.width, pixels)) continue;
    for (let column = 0; column < columns; column += 1) {
      const block = row * columns + column;
      const place = { x: column * BLOCK, y };
      if (weighBlock({ strip, words }, place, values.subarray(block * VALUES, (block + 1) * VALUES)))
        touched.push(block);
    }
  }
  return { columns, rows, values, touched };
}

interface Words {
  expected: Uint32Array;
  actual: Uint32Array;
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}

/** False when nothing in the block differs; `values` is then untouched. */
function weighBlock(
  { strip, words }: { strip: Strip; words: Words },
  place: { x: number; y: number },
  values: Float64Array,
): boolean {
  const { width } = strip;
  const right = Math.min(place.x + BLOCK, width);
  const bottom = Math.min(place.y + BLOCK, strip.rows);
  const { expected, actual } = words;
  let differs = false;
  for (let y = place.y; y < bottom; y += 1)
    for (let at = y * width + place.x; at < y * width + right; at += 1) {
      if (expected[at] === actual[at]) continue;
      if (!differs) {
        counts.fill(0);
        values[VALUE.left] = right;
        values[VALUE.top] = bottom;
        differs = true;
      }
      weighPixel(strip, at * 4, values);
    }
  if (differs) weighArea((right - place.x) * (bottom - place.y), values);
  return differs;
}

/** Of one block, by channel: pixels that moved up, that moved down, and the sum of all moves. */
const counts = new Int32Array(9);

function weighPixel(strip: Strip, at: number, values: Float64Array): void {
  const { expected, actual, mask } = strip;
  let most = 0;
  let channel = 0;
  for (let c = 0; c < 3; c += 1) {
    const move = (actual[at + c] as number) - (expected[at + c] as number);
    const size = move < 0 ? -move : move;
    if (size > most) {
      most = size;
      channel = c;
    }
    if (move >= AREA.levels) (counts[c] as number) += 1;
    else if (move <= -AREA.levels) (counts[c + 3] as number) += 1;
    (counts[c + 6] as number) += move;
  }
  const masked = mask[at >> 2];
  const evident = masked !== MASK.same;
  if (most > AREA.levels || evident) include(strip, at, values);
  if (masked === MASK.different) (values[VALUE.counted] as number) += 1;
  if (most < LINE.levels && !evident) return;
  const { share, beyond } = lookAround(strip, at, channel);
  if (most >= CONTRAST.levels) weighContrast(strip, at, { values, beyond });
  if (share >= STRONG.hard && isInLine(strip, at, channel))
    (values[VALUE.line] as number) += moveAt(strip, at + channel);
  const weight = masked === MASK.antialiased ? STRONG.smoothing : 1;
  if (evident) (values[VALUE.strong] as number) += distance(strip, at) * hardness(share) * weight;
}

/** The pixels to its left and right, or above and below, moved by the same. */
function isInLine(strip: Strip, at: number, channel: number): boolean {
  const { width, rows } = strip;
  const y = Math.floor(at / (width * 4));
  const x = (at >> 2) - y * width;
  const move = moveAt(strip, at + channel);
  const alike = (step: number) =>
    Math.abs(moveAt(strip, at + channel + step) - move) <= LINE.alike &&
    Math.abs(moveAt(strip, at + channel - step) - move) <= LINE.alike;
  return (x > 0 && x < width - 1 && alike(4)) || (y > 0 && y < rows - 1 && alike(width * 4));
}

function moveAt({ expected, actual }: Strip, at: number): number {
  return (actual[at] as number) - (expected[at] as number);
}

function weighContrast(
  strip: Strip,
  at: number,
  { values, beyond }: { values: Float64Array; beyond: number },
): void {
  (values[VALUE.beyond] as number) += beyond;
  for (let c = 0; c < 3; c += 1) {
    const move = (strip.actual[at + c] as number) - (strip.expected[at + c] as number);
    (values[VALUE.moved + c] as number) += move;
    (values[VALUE.size + c] as number) += Math.abs(move);
  }
}

/** 0 for an edge that was drawn a little aside, 1 for something that was not there. */
function hardness(share: number): number {
  if (share <= STRONG.soft) return 0;
  return share >= STRONG.hard ? 1 : (share - STRONG.soft) / (STRONG.hard - STRONG.soft);
}

/** pixelmatch's squared distance as a share of the largest. */
function distance({ expected, actual }: Strip, at: number): number {
  const r = (actual[at] as number) - (expected[at] as number);
  const g = (actual[at + 1] as number) - (expected[at + 1] as number);
  const b = (actual[at + 2] as number) - (expected[at + 2] as number);
  const y = r * 0.29889531 + g * 0.58662247 + b * 0.11448223;
  const i = r * 0.59597799 - g * 0.2741761 - b * 0.32180189;
  const q = r * 0.21147017 - g * 0.52261711 + b * 0.31114694;
  return (0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q) / 35215;
}

function weighArea(pixels: number, values: Float64Array): void {
  for (let c = 0; c < 3; c += 1) {
    const mean = (counts[c + 6] as number) / pixels;
    const alike = mean > 0 ? (counts[c] as number) : (counts[c + 3] as number);
    if (alike < AREA.share * pixels || Math.abs(mean) < AREA.mean) continue;
    const square = mean * Math.abs(mean);
    if (Math.abs(square) <= Math.abs(values[VALUE.area] as number)) continue;
    values[VALUE.area] = square;
    values[VALUE.channel] = c + 1;
  }
}

function include({ width }: Strip, at: number, values: Float64Array): void {
  const y = Math.floor(at / (width * 4));
  const x = (at >> 2) - y * width;
  (values[VALUE.pixels] as number) += 1;
  if (x < (values[VALUE.left] as number)) values[VALUE.left] = x;
  if (y < (values[VALUE.top] as number)) values[VALUE.top] = y;
  if (x >= (values[VALUE.right] as number)) values[VALUE.right] = x + 1;
  if (y >= (values[VALUE.bottom] as number)) values[VALUE.bottom] = y + 1;
}
