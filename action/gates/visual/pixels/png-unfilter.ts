// PNG's five row filters, undone in place. https://www.w3.org/TR/png-3/#9Filters

export interface FilteredRows {
  /** Filter byte and row, again and again, from `start`; undone in place. */
  bytes: Uint8Array;
  start: number;
  rows: number;
  /** Bytes of a row without its filter byte. */
  width: number;
  /** Bytes from a pixel to the one on its left, at least 1. */
  pixel: number;
}

/** Row numbers whose filter does not exist are returned as a number, null when all went well. */
export function unfilter({ bytes, start, rows, width, pixel }: FilteredRows): number | null {
  for (let row = 0; row < rows; row += 1) {
    const at = start + row * (width + 1) + 1;
    const above = row === 0 ? -1 : at - width - 1;
    const span = { bytes, at, above, width, pixel };
    const filter = bytes[at - 1];
    if (filter === 1) sub(span);
    else if (filter === 2) up(span);
    else if (filter === 3) average(span);
    // Without a row above the nearest is always the left pixel.
    else if (filter === 4) (row === 0 ? sub : paeth)(span);
    else if (filter !== 0) return row;
  }
  return null;
}

interface Span {
  bytes: Uint8Array;
  at: number;
  /** Start of the row above, -1 for the first. */
  above: number;
  width: number;
  pixel: number;
}

const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] as number;

function sub({ bytes, at, width, pixel }: Span): void {
  for (let i = at + pixel; i < at + width; i += 1) bytes[i] = byteAt(bytes, i) + byteAt(bytes, i - pixel);
}

function up({ bytes, at, above, width }: Span): void {
  if (above < 0) return;
  for (let i = 0; i < width; i += 1) bytes[at + i] = byteAt(bytes, at + i) + byteAt(bytes, above + i);
}

function average({ bytes, at, above, width, pixel }: Span): void {
  for (let i = 0; i < width; i += 1) {
    const left = i < pixel ? 0 : byteAt(bytes, at + i - pixel);
    const over = above < 0 ? 0 : byteAt(bytes, above + i);
    bytes[at + i] = byteAt(bytes, at + i) + ((left + over) >> 1);
  }
}

function paeth({ bytes, at, above, width, pixel }: Span): void {
  const first = Math.min(pixel, width);
  for (let i = 0; i < first; i += 1) bytes[at + i] = byteAt(bytes, at + i) + byteAt(bytes, above + i);
  for (let i = first; i < width; i += 1) {
    const left = byteAt(bytes, at + i - pixel);
    const over = byteAt(bytes, above + i);
    const corner = byteAt(bytes, above + i - pixel);
    const toLeft = Math.abs(over - corner);
    const toOver = Math.abs(left - corner);
    const toCorner = Math.abs(left + over - 2 * corner);
    const nearest = toLeft <= toOver && toLeft <= toCorner ? left : toOver <= toCorner ? over : corner;
    bytes[at + i] = byteAt(bytes, at + i) + nearest;
  }
}
