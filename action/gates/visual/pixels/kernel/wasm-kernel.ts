// The kernel in WebAssembly. Null where the engine has none, or no SIMD.
import type { Counts } from "../metric.ts";
import type { Kernel } from "./kernel.ts";
import { KERNEL_BYTES } from "./kernel-bytes.ts";

interface Exports {
  memory: { buffer: ArrayBuffer; grow(pages: number): number };
  unfilter(from: number, to: number, width: number, pixel: number, rows: number): number;
  unfilterBoth(...numbers: number[]): number;
  differingRows(expected: number, actual: number, width: number, rows: number, flags: number): void;
  allOpaque(at: number, pixels: number): number;
  compareRows(...numbers: number[]): void;
  packMask(mask: number, to: number, width: number, rows: number): void;
  hashRows(at: number, width: number, rows: number, hashes: number, plain: number): void;
}

/** Node has it, TypeScript only for browsers. */
declare const WebAssembly:
  | { Module: new (bytes: Uint8Array) => object; Instance: new (module: object) => { exports: object } }
  | undefined;

/** What the compiler put at the bottom of the memory stays; the counts of a comparison come after it. */
const COUNTS = 4096;
const FIRST = 8192;
const PAGE = 65_536;

export function createWasmKernel(): Kernel | null {
  const exports = instantiate();
  if (exports === null) return null;
  const { memory } = exports;
  return {
    name: "wasm",
    reserve(bytes) {
      const missing = FIRST + bytes - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
      return new Uint8Array(memory.buffer, FIRST);
    },
    unfilter: ({ from, to }, { width, rows }, pixel) =>
      exports.unfilter(from + FIRST, to + FIRST, width, pixel, rows),
    unfilterBoth: ([a, b], { width, rows }, pixel) =>
      exports.unfilterBoth(a.from + FIRST, a.to + FIRST, b.from + FIRST, b.to + FIRST, width, pixel, rows),
    differingRows: ({ expected, actual, width, rows }, flags) =>
      exports.differingRows(expected + FIRST, actual + FIRST, width, rows, flags + FIRST),
    allOpaque: (at, pixels) => exports.allOpaque(at + FIRST, pixels) !== 0,
    compareRows: (rows) => compareRows(exports, rows),
    packMask: (mask, to, { width, rows }) => exports.packMask(mask + FIRST, to + FIRST, width, rows),
    hashRows: ({ at, width, rows }, { hashes, plain }) =>
      exports.hashRows(at + FIRST, width, rows, hashes + FIRST, plain + FIRST),
  };
}

function instantiate(): Exports | null {
  if (typeof WebAssembly === "undefined") return null;
  try {
    const module = new WebAssembly.Module(Buffer.from(KERNEL_BYTES, "base64"));
    return new WebAssembly.Instance(module).exports as Exports;
  } catch {
    return null;
  }
}

function compareRows(exports: Exports, rows: Parameters<Kernel["compareRows"]>[0]): Counts {
  const { expected, actual, width, height, y, limits, opaque, scratch, mask } = rows;
  exports.compareRows(
    expected + FIRST,
    actual + FIRST,
    width,
    height,
    y,
    rows.rows,
    limits.different,
    limits.faint ?? limits.different,
    opaque ? 1 : 0,
    scratch + FIRST,
    mask + FIRST,
    COUNTS,
  );
  const [different = 0, antialiased = 0, faint = 0] = new Int32Array(exports.memory.buffer, COUNTS, 3);
  return { different, antialiased, faint };
}
