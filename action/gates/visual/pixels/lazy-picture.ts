// One side of a comparison, decoded when its pixels are asked for, and only once.
import type { Kernel } from "./kernel/kernel.ts";
import { decodeRows } from "./png-decode.ts";
import type { PngFile } from "./png-file.ts";
import { inflatePngSync } from "./png-inflate.ts";
import { badFilter, filteredSource, type RowSource, rgbaSource } from "./row-source.ts";
import { stripMemory } from "./strip-memory.ts";

export interface LazyPicture {
  readonly width: number;
  readonly height: number;
  /** RGBA of `count` rows from row `from` on; a view, not to be written to. */
  rows(from: number, count: number): Uint8Array;
}

export interface OpenPicture extends LazyPicture {
  readonly file: PngFile;
  /** Its rows as they lie in the file where the kernel knows that layout, else as RGBA. */
  source(): RowSource;
  /** Its rows as RGBA, whatever the file has. */
  rgba(): RowSource;
}

/** `inflated` are all filtered rows; left out, they are inflated when they are needed. */
export function openPicture(file: PngFile, kernel: Kernel, inflated?: Buffer): OpenPicture {
  const { name, width, height } = file;
  let source: RowSource | null = null;
  let pixels: RowSource | null = null;
  const asItLies = (): RowSource => {
    source ??= filteredSource(file, inflated ?? inflatePngSync(file)) ?? asPixels();
    return source;
  };
  const asPixels = (): RowSource => {
    if (pixels === null) {
      const filtered = source ?? filteredSource(file, inflated ?? inflatePngSync(file));
      const data = filtered
        ? decodeSource(filtered, kernel)
        : decodeRows(file, inflated ?? inflatePngSync(file)).data;
      pixels = rgbaSource({ width, height, data }, name);
    }
    return pixels;
  };
  return {
    file,
    width,
    height,
    source: asItLies,
    rgba: asPixels,
    rows: (from, count) => asPixels().bytes.subarray(from * width * 4, (from + count) * width * 4),
  };
}

/** Filtered rows → RGBA, strip by strip. @throws ProblemError png-unreadable */
function decodeSource(source: RowSource, kernel: Kernel): Uint8Array {
  const { width, height, bytes, stride, bytesPerPixel } = source;
  const at = stripMemory(width, height);
  const memory = kernel.reserve(at.bytes);
  const row = width * 4;
  const data = Buffer.allocUnsafeSlow(height * row);
  memory.fill(0, at.expected - row, at.expected);
  for (let y = 0; y < height; y += at.rows) {
    const rows = Math.min(at.rows, height - y);
    memory.set(bytes.subarray(y * stride, (y + rows) * stride), at.filteredExpected);
    const bad = kernel.unfilter(
      { from: at.filteredExpected, to: at.expected },
      { width, rows },
      bytesPerPixel,
    );
    if (bad >= 0) throw badFilter(source, y + bad);
    data.set(memory.subarray(at.expected, at.expected + rows * row), y * row);
    memory.copyWithin(at.expected - row, at.expected + (rows - 1) * row, at.expected + rows * row);
  }
  return data;
}
