// Rows that differ arrive in pieces, as they were decoded; zones are whole.
import type { Zone } from "./compare-pixels.ts";

interface Piece {
  y: number;
  rows: number;
  mask: Uint8Array;
  packed: Uint8Array;
}

export class ZoneCollector {
  readonly #zones: Zone[] = [];
  #pieces: Piece[] = [];

  /** Copies what it is given. */
  add({ y, rows, mask, packed }: Piece): void {
    const last = this.#pieces.at(-1);
    if (last && last.y + last.rows < y) this.#close();
    this.#pieces.push({ y, rows, mask: mask.slice(), packed: packed.slice() });
  }

  all(): Zone[] {
    this.#close();
    return this.#zones;
  }

  #close(): void {
    const [first] = this.#pieces;
    if (first === undefined) return;
    const rows = this.#pieces.reduce((sum, piece) => sum + piece.rows, 0);
    const whole = (part: "mask" | "packed") =>
      this.#pieces.length === 1 ? first[part] : Buffer.concat(this.#pieces.map((piece) => piece[part]));
    this.#zones.push({ y: first.y, rows, mask: whole("mask"), packed: whole("packed") });
    this.#pieces = [];
  }
}
