// Rows of samples, of any colour type and depth → RGBA of 8 bits. As pngjs reads them: 16 bits are rounded, and a pixel of
// the transparent colour becomes four zeros.
import { COLOUR, type PngFile } from "./png-file.ts";
import { unreadable } from "./png-problem.ts";

export interface SampleRow {
  bytes: Uint8Array;
  /** First byte of the row. */
  at: number;
  /** Pixels in it. */
  width: number;
}

/** Writes `row` into `out` from byte `to`, `step` bytes from pixel to pixel. */
export type WriteRow = (row: SampleRow, out: Uint8Array, place: { to: number; step: number }) => void;

export function rowWriter(file: PngFile): WriteRow {
  if (file.colourType === COLOUR.palette) return paletteWriter(file);
  if (file.bitDepth === 8 && file.transparency === null) return byteWriter(file);
  return sampleWriter(file);
}

const CHANNELS = { [COLOUR.grey]: 1, [COLOUR.greyAlpha]: 2, [COLOUR.rgb]: 3, [COLOUR.rgba]: 4 } as const;

function byteWriter({ colourType }: PngFile): WriteRow {
  const channels = CHANNELS[colourType as keyof typeof CHANNELS];
  const [green, blue] = channels > 2 ? [1, 2] : [0, 0];
  const alpha = channels === 2 ? 1 : channels === 4 ? 3 : null;
  return ({ bytes, at, width }, out, { to, step }) => {
    for (let x = 0, from = at, put = to; x < width; x += 1, from += channels, put += step) {
      out[put] = bytes[from] as number;
      out[put + 1] = bytes[from + green] as number;
      out[put + 2] = bytes[from + blue] as number;
      out[put + 3] = alpha === null ? 255 : (bytes[from + alpha] as number);
    }
  };
}

/** The sample at `index` of a row; depths below 8 are packed from the high bit on. */
export function sampleAt({ bytes, at }: SampleRow, index: number, depth: number): number {
  if (depth === 16) return ((bytes[at + index * 2] as number) << 8) | (bytes[at + index * 2 + 1] as number);
  if (depth === 8) return bytes[at + index] as number;
  const bit = index * depth;
  return ((bytes[at + (bit >> 3)] as number) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

function sampleWriter({ bitDepth, colourType, transparency }: PngFile): WriteRow {
  const channels = CHANNELS[colourType as keyof typeof CHANNELS];
  const colours = channels > 2 ? 3 : 1;
  const clear = transparency && channels === colours ? colourOf(transparency, colours) : null;
  const scaled = (sample: number) => Math.floor((sample * 255) / (2 ** bitDepth - 1) + 0.5);
  return (row, out, { to, step }) => {
    for (let x = 0, put = to; x < row.width; x += 1, put += step) {
      const first = x * channels;
      const red = sampleAt(row, first, bitDepth);
      const green = colours === 3 ? sampleAt(row, first + 1, bitDepth) : red;
      const blue = colours === 3 ? sampleAt(row, first + 2, bitDepth) : red;
      if (clear && red === clear[0] && green === clear[1] && blue === clear[2]) {
        out.fill(0, put, put + 4);
        continue;
      }
      out[put] = scaled(red);
      out[put + 1] = scaled(green);
      out[put + 2] = scaled(blue);
      out[put + 3] = channels === colours ? 255 : scaled(sampleAt(row, first + colours, bitDepth));
    }
  };
}

function colourOf(transparency: Uint8Array, colours: number): [number, number, number] {
  const row = { bytes: transparency, at: 0, width: 1 };
  const samples = [0, 1, 2].map((index) => sampleAt(row, colours === 3 ? index : 0, 16));
  return samples as [number, number, number];
}

function paletteWriter({ name, bitDepth, palette, transparency }: PngFile): WriteRow {
  const colours = palette ?? new Uint8Array();
  const known = colours.length / 3;
  return (row, out, { to, step }) => {
    for (let x = 0, put = to; x < row.width; x += 1, put += step) {
      const index = sampleAt(row, x, bitDepth);
      if (index >= known) throw unreadable(name, `a pixel has colour ${index} of a palette of ${known}`);
      out[put] = colours[index * 3] as number;
      out[put + 1] = colours[index * 3 + 1] as number;
      out[put + 2] = colours[index * 3 + 2] as number;
      out[put + 3] = transparency?.[index] ?? 255;
    }
  };
}
