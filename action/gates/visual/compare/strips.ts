// The rows that differ, in strips with some rows around, read one after the other: a tall page is never held whole.
import type { LazyPicture, PixelDiff } from "../pixels/compare-pixels.ts";
import { BLOCK } from "./limits.ts";

/** Two pictures; rows are decoded when they are asked for. */
export interface Pair {
  readonly expected: LazyPicture;
  readonly actual: LazyPicture;
}

export interface MaskedRows {
  /** First row, in the pictures. */
  y: number;
  rows: number;
  width: number;
  /** A byte of MASK for each pixel. */
  mask: Uint8Array;
}

export interface Strip extends MaskedRows {
  /** RGBA without transparency. */
  expected: Uint8Array;
  actual: Uint8Array;
}

export interface LazyStrip extends MaskedRows {
  pixels(): { expected: Uint8Array; actual: Uint8Array };
}

/** So that windows around a change lie in one strip. */
const MARGIN = 4 * BLOCK;
/** Pixels of a strip, about. A change that crosses the seam of two is weighed on either side. */
const MOST_PIXELS = 1_000_000;

export function* strips(pair: Pair, diff: PixelDiff): Generator<LazyStrip> {
  const { width, height } = diff;
  const most = Math.max(BLOCK, Math.floor(MOST_PIXELS / width));
  for (const { from, to, zones } of groups(diff)) {
    const end = Math.min(height, to + MARGIN);
    for (let y = Math.max(0, from - MARGIN); y < end; y += most) {
      const rows = Math.min(most, end - y);
      const place = { y, rows, width };
      // Asked for late: what is plain from the mask alone needs no pixels.
      const pixels = () => ({
        expected: opaquePixels(pair.expected, place),
        actual: opaquePixels(pair.actual, place),
      });
      yield { ...place, mask: maskOf(zones, place), pixels };
    }
  }
}

interface Rows {
  y: number;
  rows: number;
  width: number;
}

function maskOf(zones: PixelDiff["zones"], { y, rows, width }: Rows): Uint8Array {
  const mask = new Uint8Array(rows * width);
  for (const zone of zones) {
    const from = Math.max(zone.y, y);
    const to = Math.min(zone.y + zone.rows, y + rows);
    if (from < to)
      mask.set(zone.mask.subarray((from - zone.y) * width, (to - zone.y) * width), (from - y) * width);
  }
  return mask;
}

/** Zones whose margins overlap belong together. */
function groups({ zones }: PixelDiff): { from: number; to: number; zones: PixelDiff["zones"] }[] {
  const found: { from: number; to: number; zones: PixelDiff["zones"] }[] = [];
  for (const zone of zones) {
    const last = found.at(-1);
    if (last && zone.y - last.to < 2 * MARGIN) {
      last.to = zone.y + zone.rows;
      last.zones.push(zone);
    } else found.push({ from: zone.y, to: zone.y + zone.rows, zones: [zone] });
  }
  return found;
}

/** The left `width` pixels of some rows; a view where the picture is no wider. */
function cut(picture: LazyPicture, { y, rows, width }: Rows): Uint8Array {
  const all = picture.rows(y, rows);
  if (picture.width === width) return all;
  const out = new Uint8Array(rows * width * 4);
  for (let row = 0; row < rows; row += 1) {
    const from = row * picture.width * 4;
    out.set(all.subarray(from, from + width * 4), row * width * 4);
  }
  return out;
}

/** Behind see-through pixels. Another level in each channel, so that no colour of a picture looks like it in all three. */
const BEHIND = [255, 128, 0] as const;

function opaquePixels(picture: LazyPicture, rows: Rows): Uint8Array {
  const pixels = cut(picture, rows);
  return picture.isOpaque ? pixels : opaque(pixels);
}

function opaque(rgba: Uint8Array): Uint8Array {
  const first = firstSeeThrough(rgba);
  if (first === -1) return rgba;
  const out = rgba.slice();
  for (let at = first; at < out.length; at += 4) {
    const alpha = out[at + 3] as number;
    if (alpha === 255) continue;
    for (let channel = 0; channel < 3; channel += 1) {
      const behind = BEHIND[channel] as number;
      out[at + channel] = Math.round(behind + (((out[at + channel] as number) - behind) * alpha) / 255);
    }
    out[at + 3] = 255;
  }
  return out;
}

/** Byte of the first pixel that is not opaque; -1: there is none. */
function firstSeeThrough(rgba: Uint8Array): number {
  let at = 3;
  // Words are read four bytes at a time; alpha is the highest of them on every machine that runs Node.
  if (rgba.byteOffset % 4 === 0) {
    const words = new Int32Array(rgba.buffer, rgba.byteOffset, rgba.length >> 2);
    let word = 0;
    while (word < words.length && (words[word] as number) >> 24 === -1) word += 1;
    at = word * 4 + 3;
  }
  while (at < rgba.length && rgba[at] === 255) at += 4;
  return at < rgba.length ? at - 3 : -1;
}
