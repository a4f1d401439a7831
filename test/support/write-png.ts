// PNGs of every kind, with each row's filter chosen by the caller: what real encoders decide by themselves, tests must be able to ask for.
import { crc32, deflateSync } from "node:zlib";
import { bitsPerPixel, type PngHeader, rowBytes } from "../../action/gates/visual/pixels/png-file.ts";
import { passes } from "../../action/gates/visual/pixels/png-interlace.ts";

/** Filter of each row, counted through all passes; `adaptive` chooses as libpng does, by the least sum of differences. */
export type RowFilters = ((row: number) => number) | "adaptive";

export interface PngSource {
  header: PngHeader;
  /** Unfiltered rows without filter bytes, pass after pass. */
  raw: Uint8Array;
  filters?: RowFilters;
  level?: number;
  /** Bytes in an IDAT chunk; Chromium writes 4096. */
  idatSize?: number;
  palette?: Uint8Array;
  transparency?: Uint8Array;
  extra?: readonly { type: string; data: Uint8Array }[];
}

export const rgb = (width: number, height: number): PngHeader => ({
  width,
  height,
  bitDepth: 8,
  colourType: 2,
  interlaced: false,
});

export function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

export const SIGNATURE: Uint8Array = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export function headerChunk({ width, height, bitDepth, colourType, interlaced }: PngHeader): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([bitDepth, colourType, 0, 0, interlaced ? 1 : 0], 8);
  return chunk("IHDR", data);
}

export function writePng(source: PngSource): Buffer {
  const { header, palette, transparency, extra = [], level = 6, idatSize = 8192 } = source;
  const idat = deflateSync(filterRows(source), { level });
  const slices: Buffer[] = [];
  for (let at = 0; at < idat.length; at += idatSize)
    slices.push(chunk("IDAT", idat.subarray(at, at + idatSize)));
  return Buffer.concat([
    SIGNATURE,
    headerChunk(header),
    ...(palette ? [chunk("PLTE", palette)] : []),
    ...(transparency ? [chunk("tRNS", transparency)] : []),
    ...extra.map(({ type, data }) => chunk(type, data)),
    ...slices,
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Packs `sample(x, y, channel)` into raw rows, pass after pass. */
export function packSamples(
  header: PngHeader,
  sample: (x: number, y: number, channel: number) => number,
): Uint8Array {
  const channels = bitsPerPixel(header) / header.bitDepth;
  const rows: Buffer[] = [];
  for (const pass of passes(header))
    for (let row = 0; row < pass.height; row += 1) {
      const out = Buffer.alloc(rowBytes(header, pass.width));
      for (let column = 0; column < pass.width; column += 1)
        for (let channel = 0; channel < channels; channel += 1) {
          const value = sample(pass.x + column * pass.stepX, pass.y + row * pass.stepY, channel);
          put(out, { index: column * channels + channel, depth: header.bitDepth, value });
        }
      rows.push(out);
    }
  return Buffer.concat(rows);
}

function put(out: Buffer, { index, depth, value }: { index: number; depth: number; value: number }): void {
  if (depth === 16) out.writeUInt16BE(value, index * 2);
  else if (depth === 8) out[index] = value;
  else {
    const bit = index * depth;
    out[bit >> 3] = (out[bit >> 3] ?? 0) | (value << (8 - depth - (bit & 7)));
  }
}

function filterRows({ header, raw, filters = "adaptive" }: PngSource): Uint8Array {
  const pixel = Math.max(1, bitsPerPixel(header) >> 3);
  const out: Uint8Array[] = [];
  let from = 0;
  let count = 0;
  for (const pass of passes(header)) {
    const width = rowBytes(header, pass.width);
    let above = new Uint8Array(width);
    for (let row = 0; row < pass.height; row += 1, from += width, count += 1) {
      const line = raw.slice(from, from + width);
      out.push(
        filters === "adaptive"
          ? leastOf(line, above, pixel)
          : filtered(line, above, { pixel, filter: filters(count) }),
      );
      above = line;
    }
  }
  return Buffer.concat(out);
}

function leastOf(line: Uint8Array, above: Uint8Array, pixel: number): Uint8Array {
  let best = new Uint8Array();
  let least = Number.POSITIVE_INFINITY;
  for (const filter of [0, 1, 2, 3, 4]) {
    const tried = filtered(line, above, { pixel, filter });
    let sum = 0;
    for (let i = 1; i < tried.length && sum < least; i += 1)
      sum += Math.min(tried[i] as number, 256 - (tried[i] as number));
    if (sum < least) [least, best] = [sum, tried];
  }
  return best;
}

function filtered(
  line: Uint8Array,
  above: Uint8Array,
  { pixel, filter }: { pixel: number; filter: number },
): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(line.length + 1);
  out[0] = filter;
  for (let i = 0; i < line.length; i += 1) {
    const left = i < pixel ? 0 : (line[i - pixel] as number);
    const up = above[i] as number;
    const corner = i < pixel ? 0 : (above[i - pixel] as number);
    const guess =
      filter === 1
        ? left
        : filter === 2
          ? up
          : filter === 3
            ? (left + up) >> 1
            : filter === 4
              ? nearest(left, up, corner)
              : 0;
    out[i + 1] = (line[i] as number) - guess;
  }
  return out;
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
