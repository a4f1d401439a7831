// The diff picture as a PNG file: 8-bit RGB, each row as its change from the row above, lightly compressed.
import { crc32, deflateSync } from "node:zlib";
import type { Picture } from "../pixels/png-decode.ts";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const FILTER_UP = 2;

/** The picture must be opaque. */
export function pngOf(picture: Picture): Uint8Array {
  const { width, height } = picture;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // 8 bits a channel, RGB; deflate, the five filters, no interlacing.
  header.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(filtered(picture), { level: 1 });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", new Uint8Array()),
  ]);
}

function filtered({ width, height, data }: Picture): Uint8Array {
  const out = new Uint8Array(height * (1 + width * 3));
  const above = -width * 4;
  for (let y = 0, to = 0, from = 0; y < height; y += 1) {
    out[to++] = FILTER_UP;
    for (let x = 0; x < width; x += 1, from += 4)
      for (let c = 0; c < 3; c += 1)
        out[to++] = (data[from + c] as number) - (y === 0 ? 0 : (data[from + c + above] as number));
  }
  return out;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(Buffer.from(type, "latin1"), 4);
  out.set(data, 8);
  view.setUint32(data.length + 8, crc32(out.subarray(4, data.length + 8)));
  return out;
}
