// Rows to compare, from either kind of source: filtered rows of a PNG as they come out of inflate, or RGBA.
import type { PngFile } from "./png-file.ts";
import { type PictureName, unreadable } from "./png-problem.ts";

export interface RowSource {
  name: PictureName;
  /** Filtered rows, each after its filter byte; or RGBA rows. */
  kind: "filtered" | "rgba";
  bytes: Buffer;
  width: number;
  height: number;
  bytesPerPixel: 3 | 4;
  /** Every pixel is opaque, by the format alone. */
  opaque: boolean;
  /** Bytes from row to row. */
  stride: number;
}

/** Null for what the kernel does not un-filter: other depths and colour types, interlaced or with a transparent colour. */
export function filteredSource(file: PngFile, bytes: Buffer): RowSource | null {
  const { name, width, height, bitDepth, colourType, interlaced, transparency } = file;
  if (bitDepth !== 8 || interlaced || (colourType !== 2 && colourType !== 6)) return null;
  if (transparency !== null && colourType === 2) return null;
  const bytesPerPixel = colourType === 2 ? 3 : 4;
  const stride = 1 + width * bytesPerPixel;
  return { name, kind: "filtered", bytes, width, height, bytesPerPixel, opaque: colourType === 2, stride };
}

export function rgbaSource(
  { width, height, data }: { width: number; height: number; data: Uint8Array },
  name: PictureName,
): RowSource {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
  return { name, kind: "rgba", bytes, width, height, bytesPerPixel: 4, opaque: false, stride: width * 4 };
}

/** Whether both have the same layout, so that their rows can be compared as they lie. */
export const alike = (a: RowSource, b: RowSource): boolean =>
  a.kind === b.kind && a.width === b.width && a.bytesPerPixel === b.bytesPerPixel;

/** Rows that are compared with one call, before each by itself. */
const BLOCK = 64;

/** The first row from `from` on whose bytes differ, `to` when none does. */
export function nextDifference(
  a: RowSource,
  b: RowSource,
  { from, to }: { from: number; to: number },
): number {
  const { stride } = a;
  const equal = (start: number, end: number) =>
    a.bytes.compare(b.bytes, start * stride, end * stride, start * stride, end * stride) === 0;
  for (let block = from; block < to; block += BLOCK) {
    const end = Math.min(block + BLOCK, to);
    if (equal(block, end)) continue;
    for (let row = block; row < end; row += 1) if (!equal(row, row + 1)) return row;
  }
  return to;
}

/** The nearest row at or before `row` that can be decoded without the row above it; never before `floor`. */
export function restartBefore(source: RowSource, row: number, floor: number): number {
  if (source.kind === "rgba") return row;
  for (let at = row; at > floor; at -= 1) if ((source.bytes[at * source.stride] ?? 0) <= 1) return at;
  return floor;
}

export const badFilter = ({ name }: RowSource, row: number) =>
  unreadable(name, `the filter of row ${row} does not exist`);
