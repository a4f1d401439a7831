// One side of a comparison, decoded when its pixels are asked for, and where.
import { decodedFrom, decodeRange } from "./decode-rows.ts";
import type { Kernel } from "./kernel/kernel.ts";
import { decodeRows } from "./png-decode.ts";
import type { PngFile } from "./png-file.ts";
import { inflatePngSync } from "./png-inflate.ts";
import { filteredSource, type RowSource, rgbaSource } from "./row-source.ts";

export interface LazyPicture {
  readonly width: number;
  readonly height: number;
  /** Left out: some pixels may be see-through. */
  readonly isOpaque?: boolean;
  /** RGBA of `count` rows from row `from` on; perhaps a view, not to be written to. @throws ProblemError png-unreadable */
  rows(from: number, count: number): Uint8Array;
}

export class OpenPicture implements LazyPicture {
  readonly width: number;
  readonly height: number;
  readonly isOpaque: boolean;
  readonly #file: PngFile;
  readonly #kernel: Kernel;
  #inflated: Buffer | null;
  #filtered: RowSource | null = null;
  #whole: RowSource | null = null;
  /** Rows decoded in parts so far: with half of them the whole is decoded and kept, since more will be asked for. */
  #decoded = 0;

  /** `inflated` are all filtered rows; null when they are to be inflated once they are needed. */
  constructor(file: PngFile, kernel: Kernel, inflated: Buffer | null) {
    this.width = file.width;
    this.height = file.height;
    // Colour types 4 and 6 have alpha of their own.
    this.isOpaque = file.colourType < 4 && file.transparency === null;
    this.#file = file;
    this.#kernel = kernel;
    this.#inflated = inflated;
  }

  rows(from: number, count: number): Uint8Array {
    const source = this.source();
    if (this.#whole === null && source.kind === "filtered") {
      this.#decoded += from + count - decodedFrom(source, from);
      if (this.#decoded < this.height / 2)
        return decodeRange(source, { from, to: from + count }, this.#kernel);
    }
    return this.rgba().bytes.subarray(from * this.width * 4, (from + count) * this.width * 4);
  }

  /** Its rows as they lie in the file where the kernel knows that layout, else as RGBA. */
  source(): RowSource {
    if (this.#whole === null) this.#filtered ??= filteredSource(this.#file, this.#rows());
    return this.#filtered ?? this.rgba();
  }

  /** All of it as RGBA, whatever the file has. */
  rgba(): RowSource {
    this.#whole ??= rgbaSource(
      { width: this.width, height: this.height, data: this.#decodeAll() },
      this.#file.name,
    );
    return this.#whole;
  }

  #decodeAll(): Uint8Array {
    this.#filtered ??= filteredSource(this.#file, this.#rows());
    if (this.#filtered) return decodeRange(this.#filtered, { from: 0, to: this.height }, this.#kernel);
    const { data } = decodeRows(this.#file, this.#rows());
    // They were overwritten, and are not needed again.
    this.#inflated = null;
    return data;
  }

  #rows(): Buffer {
    this.#inflated ??= inflatePngSync(this.#file);
    return this.#inflated;
  }
}
