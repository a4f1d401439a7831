// Two PNG files → which pixels differ, as pixelmatch counts them. Equal files are not unpacked, rows that are equal before
// they are decoded are not decoded.
import type { Kernel } from "./kernel/kernel.ts";
import { loadKernel } from "./kernel/load-kernel.ts";
import { type LazyPicture, OpenPicture } from "./lazy-picture.ts";
import { type Counts, type Limits, limitOf } from "./metric.ts";
import { type PngFile, readPng } from "./png-file.ts";
import { inflatePng } from "./png-inflate.ts";
import { alike, type RowSource, rgbaSource } from "./row-source.ts";
import { ZoneCollector } from "./zone-collector.ts";
import { walkZones } from "./zone-walk.ts";

export type { LazyPicture } from "./lazy-picture.ts";
export { hashRows, type RowHashes } from "./row-hashes.ts";

export interface PixelOptions {
  /** 0 to 1; pixelmatch's own default is 0.1. */
  threshold?: number;
  /** A lower threshold: pixels between the two are told as `faint`. */
  faint?: number;
  kernel?: Kernel;
}

/** Rows that differ, as many as follow one another. Rows outside all zones are the same pixel for pixel. */
export interface Zone {
  y: number;
  rows: number;
  /** A byte of MASK for each pixel, `rows` × the compared width. */
  mask: Uint8Array;
  /** The same in 2 bits a pixel, each row after a byte 0: rows of the mask picture. Void where `mask` is rewritten. */
  packed?: Uint8Array;
}

export interface PixelDiff extends Counts {
  /** What was compared: the overlap of both pictures. */
  width: number;
  height: number;
  /** Equal file for file, equal pixel for pixel, or neither. Pictures of two sizes are never equal. */
  equality: "bytes" | "pixels" | "none";
  /** From the top down; no two touch. */
  zones: Zone[];
}

export interface PicturePair {
  readonly expected: LazyPicture;
  readonly actual: LazyPicture;
  readonly sameBytes: boolean;
}

interface OpenPair extends PicturePair {
  readonly expected: OpenPicture;
  readonly actual: OpenPicture;
}

/** Reads both files, and inflates them where they differ. @throws ProblemError png-unreadable or png-too-large */
export async function openPair(
  expected: Uint8Array,
  actual: Uint8Array,
  kernel: Kernel = loadKernel(),
): Promise<PicturePair> {
  if (Buffer.compare(expected, actual) === 0) {
    const picture = new OpenPicture(readPng(expected, "expected"), kernel, null);
    return { expected: picture, actual: picture, sameBytes: true } satisfies OpenPair;
  }
  const files = [readPng(expected, "expected"), readPng(actual, "actual")] as const;
  const [one, two] = await inflateBoth(files);
  return {
    expected: new OpenPicture(files[0], kernel, one),
    actual: new OpenPicture(files[1], kernel, two),
    sameBytes: false,
  } satisfies OpenPair;
}

/** Side by side, on two threads. The first problem is told, after both are done. */
async function inflateBoth([one, two]: readonly [PngFile, PngFile]): Promise<readonly [Buffer, Buffer]> {
  const [a, b] = await Promise.allSettled([inflatePng(one), inflatePng(two)]);
  if (a.status === "rejected") throw a.reason;
  if (b.status === "rejected") throw b.reason;
  return [a.value, b.value];
}

/** @throws ProblemError png-unreadable or png-too-large */
export async function comparePixels(
  expected: Uint8Array,
  actual: Uint8Array,
  options: PixelOptions = {},
): Promise<PixelDiff> {
  return comparePair(await openPair(expected, actual, options.kernel), options);
}

/** The overlap of both pictures, from the upper left corner. @throws ProblemError png-unreadable */
export function comparePair(pair: PicturePair, options: PixelOptions = {}): PixelDiff {
  const { expected, actual, sameBytes } = pair as OpenPair;
  const width = Math.min(expected.width, actual.width);
  const height = Math.min(expected.height, actual.height);
  if (sameBytes) return { ...nothing(width, height), equality: "bytes" };
  const sameSize = expected.width === actual.width && expected.height === actual.height;
  const diff = compareSources(sourcesOf(expected, actual), options);
  return sameSize ? diff : { ...diff, equality: "none" };
}

function sourcesOf(expected: OpenPicture, actual: OpenPicture): readonly [RowSource, RowSource] {
  const [one, two] = [expected.source(), actual.source()];
  if (alike(one, two)) return [one, two];
  const width = Math.min(one.width, two.width);
  return [cropped(expected.rgba(), width), cropped(actual.rgba(), width)];
}

function cropped(source: RowSource, width: number): RowSource {
  if (source.width === width) return source;
  const { height, stride, bytes, name } = source;
  const data = Buffer.allocUnsafeSlow(width * height * 4);
  for (let y = 0; y < height; y += 1) bytes.copy(data, y * width * 4, y * stride, y * stride + width * 4);
  return rgbaSource({ width, height, data }, name);
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
  const side = (data: Uint8Array, name: string) => rgbaSource({ width, height, data }, name);
  return compareSources([side(expected, "expected"), side(actual, "actual")], options);
}

function compareSources(
  [expected, actual]: readonly [RowSource, RowSource],
  options: PixelOptions,
): PixelDiff {
  const { threshold = 0.1, faint, kernel = loadKernel() } = options;
  const limits: Limits = {
    different: limitOf(threshold),
    faint: faint === undefined ? null : limitOf(faint),
  };
  const diff = nothing(expected.width, Math.min(expected.height, actual.height));
  const zones = new ZoneCollector();
  walkZones({ kernel, expected, actual, limits }, (found) => {
    diff.different += found.counts.different;
    diff.antialiased += found.counts.antialiased;
    diff.faint += found.counts.faint;
    zones.add(found);
  });
  diff.zones = zones.all();
  if (diff.zones.length > 0) diff.equality = "none";
  return diff;
}

const nothing = (width: number, height: number): PixelDiff => ({
  width,
  height,
  equality: "pixels",
  different: 0,
  antialiased: 0,
  faint: 0,
  zones: [],
});
