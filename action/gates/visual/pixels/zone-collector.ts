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
    const whole = (part: "mask" | "packed") => joined(this.#pieces.map((piece) => piece[part]));
    this.#zones.push({ y: first.y, rows, mask: whole("mask"), packed: whole("packed") });
    this.#pieces = [];
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
