// One change as one small picture: before on the left, after on the right, around what changed.
import type { Rect } from "../../shared/contract/pictures.ts";
import type { ScreenResult } from "../../shared/contract/report.ts";
import { loadKernel } from "../gates/visual/pixels/kernel/load-kernel.ts";
import { OpenPicture } from "../gates/visual/pixels/lazy-picture.ts";
import { encodeRgba } from "../gates/visual/pixels/png-encode.ts";
import { readPng } from "../gates/visual/pixels/png-file.ts";
import { alignRows, baseRowOf } from "./aligned-rows.ts";

/** Of the whole strip, in pixels. */
export const MOST_WIDTH = 1200;
const MOST_HEIGHT = 640;
/** Of its file. */
export const MOST_BYTES = 256 * 1024;
/** A line between two bare columns, which show whatever is behind the picture. */
const GAP = 10;
const LINE = { from: 4, to: 6, level: 140 };
const SIDE = (MOST_WIDTH - GAP) / 2;
const MARGIN = 32;
const LEAST = { width: 320, height: 160 };
/** Below that nobody can read it: rather a part of what changed. */
const SMALLEST_SCALE = 0.4;
/** Rows; fewer of them are no more than a line that wrapped a little otherwise. */
const MUCH = 16;
/** Larger ones are not unpacked for a strip. */
const MOST_PIXELS = 40_000_000;

interface Sides {
  base: Uint8Array;
  head: Uint8Array;
}

/**
 * A PNG of at most MOST_WIDTH pixels and MOST_BYTES; null where there is nothing to be seen, or not so small.
 * @throws ProblemError png-unreadable or png-too-large
 */
export function cropStrip(
  screen: Pick<ScreenResult, "regions" | "bands" | "base" | "head">,
  files: Sides,
): Uint8Array | null {
  const [base, head] = [open(files.base), open(files.head)];
  if (base === null || head === null) return null;
  const focus = focusOf(screen, head);
  if (focus === null) return null;
  const levels = alignRows(screen.bands, { base: base.height, head: head.height }, screen.regions);
  const there = around(focus, head);
  const before = { ...there, y: baseRowOf(levels, focus.y) - (focus.y - there.y) };
  const fits = Math.min(1, SIDE / there.width, MOST_HEIGHT / there.height);
  for (const smaller of [1, 0.7, 0.5, 0.35]) {
    const scale = fits * smaller;
    const file = beside(cut(base, before, scale), cut(head, there, scale));
    if (file.length <= MOST_BYTES) return file;
  }
  return null;
}

function open(bytes: Uint8Array): OpenPicture | null {
  const file = readPng(bytes);
  return file.width * file.height > MOST_PIXELS ? null : new OpenPicture(file, loadKernel(), null);
}

interface Size {
  width: number;
  height: number;
}

/** All regions where they are near one another, else the largest; else the first rows that came, went or moved. */
function focusOf({ regions, bands }: Pick<ScreenResult, "regions" | "bands">, head: Size): Rect | null {
  const inside = regions.filter(({ x, y }) => x < head.width && y < head.height);
  const [first] = inside;
  const came = bands.find(({ kind, y, height }) => kind === "inserted" && y < head.height && height >= MUCH);
  // Beside many rows that came, a few pixels are what else they brought about.
  const little = came && areaOf(inside) * 200 < came.height * head.width;
  if (first !== undefined && !little) {
    const all = inside.reduce<Rect>(union, first);
    if (all.width <= SIDE * 1.5 && all.height <= MOST_HEIGHT * 1.5) return all;
    return inside.reduce((most, each) => (each.width * each.height > most.width * most.height ? each : most));
  }
  const band = came ?? bands.find(({ y }) => y < head.height);
  return band ? { x: 0, y: band.y, width: head.width, height: band.height } : null;
}

const areaOf = (regions: readonly Rect[]): number =>
  regions.reduce((sum, { width, height }) => sum + width * height, 0);

function union(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** With a margin, no smaller than makes sense, no larger than can be read, and inside the picture. */
function around(focus: Rect, picture: Size): Rect {
  const along = (from: number, length: number, [least, most, end]: readonly [number, number, number]) => {
    const wanted = Math.min(end, most, Math.max(least, length + 2 * MARGIN));
    const start = length + 2 * MARGIN > wanted ? from - MARGIN : from + length / 2 - wanted / 2;
    return { start: Math.round(Math.min(end - wanted, Math.max(0, start))), length: Math.round(wanted) };
  };
  const x = along(focus.x, focus.width, [LEAST.width, SIDE / SMALLEST_SCALE, picture.width]);
  const y = along(focus.y, focus.height, [LEAST.height, MOST_HEIGHT / SMALLEST_SCALE, picture.height]);
  return { x: x.start, y: y.start, width: x.length, height: y.length };
}

interface Cut extends Size {
  data: Uint8Array;
}

/** Each pixel the mean of those it stands for; see-through where the picture has none. */
function cut(picture: OpenPicture, rect: Rect, scale: number): Cut {
  const width = Math.max(1, Math.round(rect.width * scale));
  const height = Math.max(1, Math.round(rect.height * scale));
  const data = new Uint8Array(width * height * 4);
  const from = Math.max(0, rect.y);
  const count = Math.min(picture.height, rect.y + rect.height) - from;
  if (count <= 0) return { width, height, data };
  const rows = picture.rows(from, count);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = span(y, scale, rect.y - from);
    for (let x = 0; x < width; x += 1) {
      const [left, right] = span(x, scale, rect.x);
      const box = {
        left,
        right: Math.min(right, picture.width),
        top: Math.max(0, top),
        bottom: Math.min(bottom, count),
      };
      mean(rows, picture.width, box, data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4));
    }
  }
  return { width, height, data };
}

const span = (at: number, scale: number, offset: number): [number, number] => {
  const from = Math.floor(at / scale) + offset;
  return [from, Math.max(from + 1, Math.floor((at + 1) / scale) + offset)];
};

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function mean(rows: Uint8Array, width: number, { left, right, top, bottom }: Box, out: Uint8Array): void {
  const count = (right - left) * (bottom - top);
  if (right <= left || bottom <= top) return;
  for (let channel = 0; channel < 4; channel += 1) {
    let sum = 0;
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1) sum += rows[(y * width + x) * 4 + channel] ?? 0;
    out[channel] = Math.round(sum / count);
  }
}

function beside(base: Cut, head: Cut): Uint8Array {
  const width = base.width + GAP + head.width;
  const height = Math.max(base.height, head.height);
  const data = new Uint8Array(width * height * 4);
  const place = (piece: Cut, at: number): void => {
    for (let y = 0; y < piece.height; y += 1)
      data.set(piece.data.subarray(y * piece.width * 4, (y + 1) * piece.width * 4), (y * width + at) * 4);
  };
  place(base, 0);
  place(head, base.width + GAP);
  for (let y = 0; y < height; y += 1)
    for (let x = LINE.from; x < LINE.to; x += 1)
      data.set([LINE.level, LINE.level, LINE.level, 255], (y * width + base.width + x) * 4);
  return encodeRgba({ width, height, data });
}
