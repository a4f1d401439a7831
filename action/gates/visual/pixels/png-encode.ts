// Pictures and masks → PNG, quickly rather than smallest: a shot's diff is written often and looked at once.
import { constants, crc32, deflateSync } from "node:zlib";
import type { PixelDiff, Zone } from "./compare-pixels.ts";
import { packedBytes } from "./kernel/kernel.ts";
import { MASK } from "./metric.ts";
import type { Picture } from "./png-decode.ts";
import { COLOUR, type ColourType } from "./png-file.ts";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Red, green, blue and alpha of each value of MASK; to be laid over the actual shot. */
const MASK_COLOURS: readonly (readonly [number, number, number, number])[] = (() => {
  const colours: [number, number, number, number][] = [];
  colours[MASK.same] = [255, 255, 255, 0];
  colours[MASK.different] = [214, 30, 50, 255];
  colours[MASK.antialiased] = [240, 190, 60, 255];
  colours[MASK.faint] = [240, 130, 60, 255];
  return colours;
})();

/** A comparison's mask: a palette of four, two bits a pixel, see-through where nothing differs. */
export function encodeMask({
  width,
  height,
  zones,
}: Pick<PixelDiff, "width" | "height" | "zones">): Uint8Array {
  const bytes = packedBytes(width);
  const rows = new Uint8Array(bytes * height);
  for (const zone of zones) rows.set(packed(zone, width), zone.y * bytes);
  return file([
    header({ width, height, bitDepth: 2, colourType: COLOUR.palette }),
    chunk("PLTE", Uint8Array.from(MASK_COLOURS.flatMap((colour) => colour.slice(0, 3)))),
    chunk("tRNS", Uint8Array.from(MASK_COLOURS.map(([, , , alpha]) => alpha))),
    // Runs are all there is in a mask: quicker and smaller than looking for more.
    chunk("IDAT", deflateSync(rows, { level: 1, strategy: constants.Z_RLE })),
  ]);
}

/** By hand where the kernel has not done it. */
function packed({ rows, mask, packed: ready }: Zone, width: number): Uint8Array {
  if (ready) return ready;
  const bytes = packedBytes(width);
  const out = new Uint8Array(rows * bytes);
  for (let at = 0; at < mask.length; at += 1) {
    const [x, row] = [at % width, Math.floor(at / width)];
    const to = row * bytes + 1 + (x >> 2);
    out[to] = (out[to] as number) | ((mask[at] as number) << (6 - 2 * (x & 3)));
  }
  return out;
}

export interface IndexedPicture {
  width: number;
  height: number;
  /** A byte a pixel: its place in the palette. */
  data: Uint8Array;
  /** Red, green, blue; at most 256. */
  palette: readonly (readonly [number, number, number])[];
}

/** A palette, a byte a pixel, rows unfiltered, as suits flat colours. */
export function encodeIndexed({ width, height, data, palette }: IndexedPicture): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return file([
    header({ width, height, bitDepth: 8, colourType: COLOUR.palette }),
    chunk("PLTE", Uint8Array.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 1 })),
  ]);
}

/** 8-bit RGBA, each row as its change from the row above. */
export function encodeRgba({ width, height, data }: Picture): Uint8Array {
  return file([
    header({ width, height, bitDepth: 8, colourType: COLOUR.rgba }),
    chunk("IDAT", deflateSync(filteredUp(data, width, height), { level: 1 })),
  ]);
}

const FILTER_UP = 2;

/** Four bytes in one subtraction, without borrowing from one another. */
function filteredUp(data: Uint8Array, width: number, height: number): Uint8Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, width * height);
  const row = new Uint32Array(width);
  const rowAsBytes = new Uint8Array(row.buffer);
  const out = new Uint8Array(height * (1 + width * 4));
  for (let y = 0; y < height; y += 1) {
    const from = y * width;
    for (let x = 0; x < width; x += 1) {
      const own = words[from + x] as number;
      const above = y === 0 ? 0 : (words[from + x - width] as number);
      row[x] = ((own | 0x80808080) - (above & 0x7f7f7f7f)) ^ (~(own ^ above) & 0x80808080);
    }
    out[y * (1 + width * 4)] = FILTER_UP;
    out.set(rowAsBytes, y * (1 + width * 4) + 1);
  }
  return out;
}

interface Header {
  width: number;
  height: number;
  bitDepth: number;
  colourType: ColourType;
}

function header({ width, height, bitDepth, colourType }: Header): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([bitDepth, colourType], 8);
  return chunk("IHDR", data);
}

const file = (chunks: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([SIGNATURE, ...chunks, chunk("IEND", new Uint8Array())]);

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = Buffer.allocUnsafe(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, "latin1");
  out.set(data, 8);
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
}
