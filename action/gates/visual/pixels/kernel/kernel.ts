// What both kernels do, the WebAssembly one and the plain one: work on rows that lie in one memory, by byte offsets.
import type { Counts, Limits } from "../metric.ts";

/** Room on both sides of every buffer: rows are read and written in blocks that pass their ends. */
export const SLACK = 64;

/** Filtered rows at `from`, to become RGBA rows at `to`; the row above the first is expected right before `to`. */
export interface Unfiltering {
  from: number;
  to: number;
}

export interface RowShape {
  /** Pixels in a row. */
  width: number;
  rows: number;
}

export interface RowsToCompare extends RowShape {
  expected: number;
  actual: number;
  /** Row of the pictures that the first of these rows is, and the rows the pictures have. */
  y: number;
  height: number;
  limits: Limits;
  /** No pixel in these rows, nor in the two rows before and after them, is see-through. */
  opaque: boolean;
  /** Scratch of `scratchBytes`. */
  scratch: number;
  /** Where the mask goes, a byte a pixel. */
  mask: number;
}

export interface Kernel {
  readonly name: "wasm" | "plain";
  /** The memory, `bytes` long at least. Earlier views are void, since it may have moved. */
  reserve(bytes: number): Uint8Array;
  /** Returns the number of the first row whose filter does not exist, -1 when there is none. */
  unfilter(place: Unfiltering, shape: RowShape, bytesPerPixel: 3 | 4): number;
  /** Both pictures' rows at once, which is quicker than one after the other. */
  unfilterBoth(places: readonly [Unfiltering, Unfiltering], shape: RowShape, bytesPerPixel: 3 | 4): number;
  /** Writes 1 or 0 at `flags` for each row of RGBA. */
  differingRows(rows: RowShape & { expected: number; actual: number }, flags: number): void;
  allOpaque(at: number, pixels: number): boolean;
  compareRows(rows: RowsToCompare): Counts;
  /** A mask's bytes → rows of 2 bits a pixel, each after a filter byte 0; `packedBytes` a row. */
  packMask(mask: number, to: number, shape: RowShape): void;
  /** For each row of RGBA at `at` a 64-bit hash, and 1 or 0: whether it is of a single colour. */
  hashRows(rows: RowShape & { at: number }, to: { hashes: number; plain: number }): void;
}

export const scratchBytes = ({ width, rows }: RowShape): number => (rows + 2) * 4 * (width + 64);
export const packedBytes = (width: number): number => 1 + Math.ceil(width / 4);
