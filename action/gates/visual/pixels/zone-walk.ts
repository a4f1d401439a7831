// Which rows of two pictures differ, and how: decoded in strips, and only where it must be.
//
// Filtered rows that are equal decode to equal pixels when the rows above are equal too, or are not looked at (filters None and
// Sub). So decoding starts at the nearest such row above a difference, and ends where decoded rows are equal again. The
// anti-aliasing test of a pixel looks at the pixels around it, and at those around them: two rows each way.
import type { Kernel, RowShape } from "./kernel/kernel.ts";
import type { Counts, Limits } from "./metric.ts";
import { badFilter, nextDifference, type RowSource, restartBefore } from "./row-source.ts";
import { KEPT, type StripMemory, stripMemory } from "./strip-memory.ts";

export interface WalkInput {
  kernel: Kernel;
  /** Both of one layout (see `alike`); the rows they have in common are compared. */
  expected: RowSource;
  actual: RowSource;
  limits: Limits;
}

/** What was found in `rows` rows that differ, from row `y` on; the views are valid during the call only. */
export type OnRows = (found: {
  y: number;
  rows: number;
  counts: Counts;
  mask: Uint8Array;
  packed: Uint8Array;
}) => void;

/** Calls `onRows` from the top down for all rows that differ. @throws ProblemError png-unreadable */
export function walkZones(input: WalkInput, onRows: OnRows): void {
  new ZoneWalk(input, onRows).all();
}

class ZoneWalk {
  readonly #input: WalkInput;
  readonly #onRows: OnRows;
  readonly #height: number;
  readonly #width: number;
  readonly #at: StripMemory;
  readonly #memory: Uint8Array;
  /** By slot: rows of the strip that differ. */
  readonly #differs: Uint8Array;
  /** The row in slot 0; the rows below `#filled` are decoded, those below `#judged` told. */
  #base = 0;
  #filled = 0;
  #judged = 0;
  /** The first row from `#filled` on whose bytes differ. */
  #next = 0;
  /** The last decoded row is the same in both. */
  #equal = true;

  constructor(input: WalkInput, onRows: OnRows) {
    this.#input = input;
    this.#onRows = onRows;
    this.#width = input.expected.width;
    this.#height = Math.min(input.expected.height, input.actual.height);
    this.#at = stripMemory(this.#width, this.#height);
    this.#memory = input.kernel.reserve(this.#at.bytes);
    this.#differs = new Uint8Array(this.#at.rows + KEPT);
  }

  all(): void {
    this.#next = this.#nextDifference(0);
    while (this.#next < this.#height)
      this.#run(restartBefore(this.#input.expected, Math.max(0, this.#next - 2), 0));
  }

  /** One stretch of decoding, from `start` until nothing near is left to decode. */
  #run(start: number): void {
    this.#base = start;
    this.#filled = start;
    this.#judged = start;
    this.#equal = true;
    const above = this.#width * 4;
    this.#memory.fill(0, this.#at.expected - above, this.#at.expected);
    this.#memory.fill(0, this.#at.actual - above, this.#at.actual);
    while (this.#filled < this.#height) {
      this.#makeRoom();
      if (this.#equal && this.#next > this.#filled) this.#decodeEqual();
      else this.#decodeBoth();
      this.#judge();
      if (this.#isOver()) return;
    }
  }

  #makeRoom(): void {
    const gone = Math.max(0, Math.min(this.#filled, Math.max(this.#base, this.#judged - 2)) - this.#base);
    const kept = this.#filled - this.#base - gone;
    if (gone === 0) return;
    const row = this.#width * 4;
    for (const start of [this.#at.expected, this.#at.actual])
      this.#memory.copyWithin(start, start + gone * row, start + (gone + kept) * row);
    this.#differs.copyWithin(0, gone, gone + kept);
    this.#base += gone;
  }

  /** Rows that are the same in both: decoded once. */
  #decodeEqual(): void {
    const rows = Math.min(this.#room(), this.#next - this.#filled);
    const slot = this.#filled - this.#base;
    const to = slot * this.#width * 4;
    this.#decode("expected", rows);
    const bytes = rows * this.#width * 4;
    this.#memory.copyWithin(this.#at.actual + to, this.#at.expected + to, this.#at.expected + to + bytes);
    this.#differs.fill(0, slot, slot + rows);
    this.#filled += rows;
  }

  #decodeBoth(): void {
    const { kernel, expected, actual } = this.#input;
    const rows = Math.min(this.#room(), this.#height - this.#filled);
    const slot = this.#filled - this.#base;
    const [a, b] = [this.#place("expected"), this.#place("actual")];
    const shape = { width: this.#width, rows };
    if (expected.kind === "filtered") {
      this.#copyIn(expected, a.from, rows);
      this.#copyIn(actual, b.from, rows);
      const bad = kernel.unfilterBoth([a, b], shape, expected.bytesPerPixel);
      if (bad >= 0) throw this.#badFilter(this.#filled + bad);
    } else {
      this.#copyIn(expected, a.to, rows);
      this.#copyIn(actual, b.to, rows);
    }
    kernel.differingRows({ ...shape, expected: a.to, actual: b.to }, this.#at.flags);
    this.#differs.set(this.#memory.subarray(this.#at.flags, this.#at.flags + rows), slot);
    this.#equal = this.#differs[slot + rows - 1] === 0;
    this.#filled += rows;
    this.#next = this.#nextDifference(this.#filled);
  }

  #decode(side: "expected" | "actual", rows: number): void {
    const source = this.#input[side];
    const place = this.#place(side);
    if (source.kind === "rgba") {
      this.#copyIn(source, place.to, rows);
      return;
    }
    this.#copyIn(source, place.from, rows);
    const shape = { width: this.#width, rows };
    const bad = this.#input.kernel.unfilter(place, shape, source.bytesPerPixel);
    if (bad >= 0) throw badFilter(source, this.#filled + bad);
  }

  #copyIn(source: RowSource, to: number, rows: number): void {
    const start = this.#filled * source.stride;
    this.#memory.set(source.bytes.subarray(start, start + rows * source.stride), to);
  }

  #place(side: "expected" | "actual"): { from: number; to: number } {
    const to = this.#at[side] + (this.#filled - this.#base) * this.#width * 4;
    return { from: side === "expected" ? this.#at.filteredExpected : this.#at.filteredActual, to };
  }

  #room(): number {
    return Math.min(this.#at.rows, this.#at.rows + KEPT - (this.#filled - this.#base));
  }

  /** Tells the rows whose neighbours two rows on are decoded. */
  #judge(): void {
    const end = this.#filled === this.#height ? this.#height : this.#filled - 2;
    for (let row = this.#judged; row < end; ) {
      if (!this.#differsAt(row)) {
        row += 1;
        continue;
      }
      let to = row + 1;
      while (to < end && this.#differsAt(to)) to += 1;
      this.#compare(row, to - row);
      row = to;
    }
    this.#judged = Math.max(this.#judged, end);
  }

  #compare(y: number, rows: number): void {
    const { kernel, limits } = this.#input;
    const { mask, packed, scratch } = this.#at;
    const offset = (y - this.#base) * this.#width * 4;
    const shape: RowShape = { width: this.#width, rows };
    const [expected, actual] = [this.#at.expected + offset, this.#at.actual + offset];
    const opaque = this.#isOpaque(y, rows);
    const height = this.#height;
    const counts = kernel.compareRows({
      ...shape,
      expected,
      actual,
      y,
      height,
      limits,
      opaque,
      scratch,
      mask,
    });
    kernel.packMask(mask, packed, shape);
    this.#onRows({
      y,
      rows,
      counts,
      mask: this.#memory.subarray(mask, mask + rows * this.#width),
      packed: this.#memory.subarray(packed, packed + rows * (1 + Math.ceil(this.#width / 4))),
    });
  }

  #isOpaque(y: number, rows: number): boolean {
    if (this.#input.expected.opaque && this.#input.actual.opaque) return true;
    const from = Math.max(this.#base, y - 2);
    const pixels = (Math.min(this.#height, y + rows + 2) - from) * this.#width;
    const offset = (from - this.#base) * this.#width * 4;
    return [this.#at.expected, this.#at.actual].every((at) =>
      this.#input.kernel.allOpaque(at + offset, pixels),
    );
  }

  /** Nothing is left to tell, and the next difference is better reached from a row of its own. */
  #isOver(): boolean {
    if (this.#next <= this.#filled) return false;
    for (let row = this.#judged; row < this.#filled; row += 1) if (this.#differsAt(row)) return false;
    if (this.#next >= this.#height) return true;
    const wanted = Math.max(0, this.#next - 2);
    return restartBefore(this.#input.expected, wanted, this.#filled) > this.#filled;
  }

  #differsAt(row: number): boolean {
    return this.#differs[row - this.#base] === 1;
  }

  #nextDifference(from: number): number {
    const { expected, actual } = this.#input;
    return nextDifference(expected, actual, { from, to: this.#height });
  }

  #badFilter(row: number) {
    const { expected, actual } = this.#input;
    const isBad = ({ bytes, stride }: RowSource) => (bytes[row * stride] ?? 0) > 4;
    return badFilter(isBad(expected) ? expected : actual, row);
  }
}
