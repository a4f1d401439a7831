// The smallest pictures that are real: a GIF of two frames for ever, a PNG in one colour.
import { crc32, deflateSync } from "node:zlib";

/** Codes are kept three bits wide by starting the table anew after every second pixel. */
function lzw(colour: 0 | 1): number[] {
  const [CLEAR, END] = [4, 5];
  const codes = [CLEAR, colour, colour, CLEAR, colour, colour, END];
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const code of codes) {
    bits |= code << count;
    count += 3;
    for (; count >= 8; count -= 8) {
      bytes.push(bits & 255);
      bits >>= 8;
    }
  }
  if (count > 0) bytes.push(bits & 255);
  return [2, bytes.length, ...bytes, 0];
}

const frame = (colour: 0 | 1): number[] => [
  ...[0x21, 0xf9, 4, 0, 7, 0, 0, 0],
  ...[0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0],
  ...lzw(colour),
];

/** 2 × 2, red for 70 ms, blue for 70 ms, for ever. */
function gif(): Buffer {
  const loop = [0x21, 0xff, 0x0b, ...Buffer.from("NETSCAPE2.0"), 3, 1, 0, 0, 0];
  const screen = [2, 0, 2, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 255];
  return Buffer.from([...Buffer.from("GIF89a"), ...screen, ...loop, ...frame(0), ...frame(1), 0x3b]);
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** 40 × 20, green. */
function png(): Buffer {
  const header = Buffer.from([0, 0, 0, 40, 0, 0, 0, 20, 8, 2, 0, 0, 0]);
  const row = Buffer.from([0, ...Array.from({ length: 40 }, () => [0, 160, 60]).flat()]);
  const rows = Buffer.concat(Array.from({ length: 20 }, () => row));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

export const PICTURES = { gif, png };
