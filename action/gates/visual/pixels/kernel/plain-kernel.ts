// The kernel in plain TypeScript: where there is no WebAssembly, and to check the other one by.
import { compareStrip } from "../metric.ts";
import { unfilter } from "../png-unfilter.ts";
import { type Kernel, packedBytes, type RowShape, type Unfiltering } from "./kernel.ts";

export function createPlainKernel(): Kernel {
  let memory = new Uint8Array(0);
  const kernel: Kernel = {
    name: "plain",
    reserve(bytes) {
      if (memory.length < bytes) {
        const larger = new Uint8Array(bytes);
        larger.set(memory);
        memory = larger;
      }
      return memory;
    },
    unfilter: (place, shape, pixel) => unfilterRows({ memory, place, shape, pixel }),
    unfilterBoth(places, shape, pixel) {
      const bad = places
        .map((place) => unfilterRows({ memory, place, shape, pixel }))
        .filter((row) => row >= 0);
      return bad.length === 0 ? -1 : Math.min(...bad);
    },
    differingRows({ expected, actual, width, rows }, flags) {
      for (let row = 0; row < rows; row += 1) {
        const [a, b] = [expected + row * width * 4, actual + row * width * 4];
        const order = Buffer.compare(memory.subarray(a, a + width * 4), memory.subarray(b, b + width * 4));
        memory[flags + row] = order === 0 ? 0 : 1;
      }
    },
    allOpaque(at, pixels) {
      for (let i = at + 3; i < at + pixels * 4; i += 4) if (memory[i] !== 255) return false;
      return true;
    },
    compareRows(rows) {
      const { expected, actual, width, height, y, limits, mask } = rows;
      const [top, bottom] = [Math.max(0, y - 2), Math.min(height, y + rows.rows + 2)];
      const part = (at: number) => memory.subarray(at + (top - y) * width * 4, at + (bottom - y) * width * 4);
      const out = memory.subarray(mask, mask + rows.rows * width).fill(0);
      const strip = { expected: part(expected), actual: part(actual), width, height, top, bottom };
      return compareStrip(strip, { from: y, to: y + rows.rows, limits }, out);
    },
    packMask: (mask, to, shape) => packMask(memory, { mask, to, shape }),
    hashRows({ at, width, rows }, { hashes, plain }) {
      const view = new DataView(memory.buffer);
      for (let row = 0; row < rows; row += 1) {
        const pixels = new DataView(memory.buffer, at + row * width * 4, width * 4);
        view.setBigUint64(hashes + row * 8, hashOf(pixels), true);
        memory[plain + row] = isPlain(pixels) ? 1 : 0;
      }
    },
  };
  return kernel;
}

interface Rows {
  memory: Uint8Array;
  place: Unfiltering;
  shape: RowShape;
  pixel: 3 | 4;
}

/** In a copy, since the row above must lie as filtered rows do; then spread to RGBA. */
function unfilterRows({ memory, place: { from, to }, shape: { width, rows }, pixel }: Rows): number {
  const stride = 1 + width * pixel;
  const copy = new Uint8Array(stride * (rows + 1));
  const above = to - width * 4;
  for (let x = 0; x < width; x += 1)
    for (let c = 0; c < pixel; c += 1) copy[1 + x * pixel + c] = memory[above + x * 4 + c] as number;
  copy.set(memory.subarray(from, from + stride * rows), stride);
  const bad = unfilter({ bytes: copy, start: 0, rows: rows + 1, width: width * pixel, pixel });
  for (let row = 0; row < rows; row += 1)
    for (let x = 0; x < width; x += 1) {
      const [source, target] = [(row + 1) * stride + 1 + x * pixel, to + (row * width + x) * 4];
      for (let c = 0; c < 4; c += 1) memory[target + c] = c < pixel ? (copy[source + c] as number) : 255;
    }
  return bad === null ? -1 : bad - 1;
}

function packMask(
  memory: Uint8Array,
  { mask, to, shape: { width, rows } }: { mask: number; to: number; shape: RowShape },
): void {
  const bytes = packedBytes(width);
  memory.fill(0, to, to + rows * bytes);
  for (let row = 0; row < rows; row += 1)
    for (let x = 0; x < width; x += 1) {
      const at = to + row * bytes + 1 + (x >> 2);
      memory[at] = (memory[at] as number) | ((memory[mask + row * width + x] as number) << (6 - 2 * (x & 3)));
    }
}

const PRIME = 0x9e3779b97f4a7c15n;
const mixed = (state: bigint, word: bigint): bigint => {
  const next = BigInt.asUintN(64, (state ^ word) * PRIME);
  return next ^ (next >> 29n);
};

function hashOf(pixels: DataView): bigint {
  let [even, odd] = [0x243f6a8885a308d3n, 0x13198a2e03707344n];
  const blocks = pixels.byteLength & ~15;
  for (let at = 0; at < blocks; at += 16) {
    even = mixed(even, pixels.getBigUint64(at, true));
    odd = mixed(odd, pixels.getBigUint64(at + 8, true));
  }
  for (let at = blocks; at < pixels.byteLength; at += 4)
    even = mixed(even, BigInt(pixels.getUint32(at, true)));
  return mixed(even, odd);
}

function isPlain(pixels: DataView): boolean {
  for (let at = 4; at < pixels.byteLength; at += 4)
    if (pixels.getUint32(at) !== pixels.getUint32(0)) return false;
  return true;
}
