// Where the kernel's buffers lie for pictures of one width.
import { packedBytes, SLACK, scratchBytes } from "./kernel/kernel.ts";

/** Rows kept of what was decoded before: two to be judged, and the two that their test looks back at. */
export const KEPT = 4;

export interface StripMemory {
  /** Most rows that are decoded at once. */
  rows: number;
  /** First RGBA row of each picture; room for one row before it, and KEPT + `rows` rows. */
  expected: number;
  actual: number;
  /** Filtered rows, as copied in. */
  filteredExpected: number;
  filteredActual: number;
  flags: number;
  scratch: number;
  mask: number;
  packed: number;
  /** Of all. */
  bytes: number;
}

/** Sized so that a strip of both pictures stays in a core's own cache. */
const STRIP_BYTES = 160 * 1024;

export function stripMemory(width: number, height: number): StripMemory {
  const rows = Math.min(height, Math.max(4, Math.min(64, Math.floor(STRIP_BYTES / (width * 4)))));
  const all = rows + KEPT;
  let at = SLACK;
  const next = (bytes: number) => {
    const start = at;
    at = (at + bytes + SLACK + 15) & ~15;
    return start;
  };
  const pixels = () => next((all + 1) * width * 4) + width * 4;
  return {
    rows,
    expected: pixels(),
    actual: pixels(),
    filteredExpected: next(rows * (1 + width * 4)),
    filteredActual: next(rows * (1 + width * 4)),
    flags: next(all),
    scratch: next(scratchBytes({ width, rows: all })),
    mask: next(all * width),
    packed: next(all * packedBytes(width)),
    bytes: at,
  };
}
