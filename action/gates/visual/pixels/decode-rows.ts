// Filtered rows → RGBA, by the kernel, strip by strip; only as far up as is needed.
import type { Kernel } from "./kernel/kernel.ts";
import { badFilter, type RowSource, restartBefore } from "./row-source.ts";
import { stripMemory } from "./strip-memory.ts";

export interface RowRange {
  from: number;
  /** The row after the last. */
  to: number;
}

/** The first row that must be decoded to know row `from`. */
export const decodedFrom = (source: RowSource, from: number): number => restartBefore(source, from, 0);

/** RGBA of the rows in `range`. @throws ProblemError png-unreadable */
export function decodeRange(source: RowSource, { from, to }: RowRange, kernel: Kernel): Buffer {
  const { width, height, bytes, stride, bytesPerPixel } = source;
  const at = stripMemory(width, height);
  const memory = kernel.reserve(at.bytes);
  const row = width * 4;
  const out = Buffer.allocUnsafeSlow((to - from) * row);
  memory.fill(0, at.expected - row, at.expected);
  for (let y = decodedFrom(source, from); y < to; y += at.rows) {
    const rows = Math.min(at.rows, to - y);
    memory.set(bytes.subarray(y * stride, (y + rows) * stride), at.filteredExpected);
    const place = { from: at.filteredExpected, to: at.expected };
    const bad = kernel.unfilter(place, { width, rows }, bytesPerPixel);
    if (bad >= 0) throw badFilter(source, y + bad);
    const first = Math.max(y, from);
    if (first < y + rows) {
      const decoded = memory.subarray(at.expected + (first - y) * row, at.expected + rows * row);
      out.set(decoded, (first - from) * row);
    }
    memory.copyWithin(at.expected - row, at.expected + (rows - 1) * row, at.expected + rows * row);
  }
  return out;
}
