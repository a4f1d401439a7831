// Two PNG files → which pixels differ, as pixelmatch counts them.
import { type Counts, compareStrip, type Limits, limitOf } from "./metric.ts";
import { decodeRows, type Picture } from "./png-decode.ts";
import { type PngFile, readPng } from "./png-file.ts";
import { inflatePng } from "./png-inflate.ts";

export interface PixelOptions {
  /** 0 to 1; pixelmatch's own default is 0.1. */
  threshold?: number;
  /** A lower threshold: pixels between the two are told as `faint`. */
  faint?: number;
}

/** Rows that differ. Rows outside all zones are the same pixel for pixel. */
export interface Zone {
  y: number;
  rows: number;
  /** A byte of MASK for each pixel, `rows` × the compared width. */
  mask: Uint8Array;
}

export interface PixelDiff extends Counts {
  /** What was compared: the overlap of both pictures. */
  width: number;
  height: number;
  /** Equal file for file, equal pixel for pixel, or neither. Pictures of two sizes are never equal. */
  equality: "bytes" | "pixels" | "none";
  zones: Zone[];
}

/** One side of a comparison; rows are decoded when they are asked for. */
export interface LazyPicture {
  readonly width: number;
  readonly height: number;
  /** RGBA of `count` rows from row `from` on; a view, valid until rows are asked for again. */
  rows(from: number, count: number): Uint8Array;
}

export interface PicturePair {
  readonly expected: LazyPicture;
  readonly actual: LazyPicture;
  readonly sameBytes: boolean;
}

/** Reads and inflates both files. @throws ProblemError png-unreadable or png-too-large */
export async function openPair(expected: Uint8Array, actual: Uint8Array): Promise<PicturePair> {
  const files = [readPng(expected, "expected"), readPng(actual, "actual")] as const;
  const [one, two] = await Promise.all([inflatePng(files[0]), inflatePng(files[1])]);
  return {
    expected: lazy(files[0], one),
    actual: lazy(files[1], two),
    sameBytes: Buffer.compare(expected, actual) === 0,
  };
}

function lazy(file: PngFile, filtered: Uint8Array): LazyPicture {
  let picture: Picture | null = null;
  const { width, height } = file;
  return {
    width,
    height,
    rows(from, count) {
      picture ??= decodeRows(file, filtered);
      return picture.data.subarray(from * width * 4, (from + count) * width * 4);
    },
  };
}

export async function comparePixels(
  expected: Uint8Array,
  actual: Uint8Array,
  options: PixelOptions = {},
): Promise<PixelDiff> {
  return comparePair(await openPair(expected, actual), options);
}

export function comparePair(pair: PicturePair, options: PixelOptions = {}): PixelDiff {
  const { expected, actual } = pair;
  const width = Math.min(expected.width, actual.width);
  const height = Math.min(expected.height, actual.height);
  const sameSize = expected.width === actual.width && expected.height === actual.height;
  const diff = compareRgba(
    { width, height, expected: cropped(expected, width, height), actual: cropped(actual, width, height) },
    options,
  );
  if (pair.sameBytes) diff.equality = "bytes";
  else if (!sameSize) diff.equality = "none";
  return diff;
}

function cropped(picture: LazyPicture, width: number, height: number): Uint8Array {
  const all = picture.rows(0, height);
  if (picture.width === width) return all;
  const out = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1)
    out.set(all.subarray(y * picture.width * 4, (y * picture.width + width) * 4), y * width * 4);
  return out;
}

/** The same over decoded RGBA of one size: aligned bands, crops. */
export function compareRgba(
  {
    width,
    height,
    expected,
    actual,
  }: { width: number; height: number; expected: Uint8Array; actual: Uint8Array },
  options: PixelOptions = {},
): PixelDiff {
  const limits: Limits = {
    different: limitOf(options.threshold ?? 0.1),
    faint: options.faint === undefined ? null : limitOf(options.faint),
  };
  const diff: PixelDiff = {
    width,
    height,
    equality: "none",
    zones: [],
    different: 0,
    antialiased: 0,
    faint: 0,
  };
  const strip = { expected, actual, width, height, top: 0, bottom: height };
  for (const { from, to } of differingRows({ width, height, expected, actual })) {
    const mask = new Uint8Array((to - from) * width);
    const counts = compareStrip(strip, { from, to, limits }, mask);
    diff.different += counts.different;
    diff.antialiased += counts.antialiased;
    diff.faint += counts.faint;
    diff.zones.push({ y: from, rows: to - from, mask });
  }
  if (diff.zones.length === 0) diff.equality = "pixels";
  return diff;
}

function differingRows(pictures: {
  width: number;
  height: number;
  expected: Uint8Array;
  actual: Uint8Array;
}) {
  const { width, height, expected, actual } = pictures;
  const runs: { from: number; to: number }[] = [];
  for (let y = 0; y < height; y += 1) {
    const [start, end] = [y * width * 4, (y + 1) * width * 4];
    if (Buffer.compare(expected.subarray(start, end), actual.subarray(start, end)) === 0) continue;
    const last = runs.at(-1);
    if (last?.to === y) last.to = y + 1;
    else runs.push({ from: y, to: y + 1 });
  }
  return runs;
}
