// A number for each row of a rectangle, to find rows again by: equal rows have equal numbers, and 53 bits keep others apart.
import { type Kernel, SLACK } from "./kernel/kernel.ts";
import { loadKernel } from "./kernel/load-kernel.ts";

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface RowHashes {
  hashes: Float64Array;
  /** 1 for a row of a single colour. */
  plain: Uint8Array;
}

const STRIP_BYTES = 256 * 1024;

/** Of the rows of `frame` within RGBA of `width` pixels a row. */
export function hashRows(
  { data, width }: { data: Uint8Array; width: number },
  frame: Rectangle,
  kernel: Kernel = loadKernel(),
): RowHashes {
  const rows = Math.max(1, Math.min(frame.height, Math.floor(STRIP_BYTES / (frame.width * 4))));
  const hashesAt = (SLACK + rows * frame.width * 4 + SLACK + 7) & ~7;
  const to = { hashes: hashesAt, plain: hashesAt + rows * 8 };
  const memory = kernel.reserve(to.plain + rows + SLACK);
  const view = new DataView(memory.buffer, memory.byteOffset);
  const found = { hashes: new Float64Array(frame.height), plain: new Uint8Array(frame.height) };
  for (let first = 0; first < frame.height; first += rows) {
    const count = Math.min(rows, frame.height - first);
    copyIn(memory, { data, width }, { ...frame, y: frame.y + first, height: count });
    kernel.hashRows({ at: SLACK, width: frame.width, rows: count }, to);
    for (let row = 0; row < count; row += 1) {
      const at = to.hashes + row * 8;
      found.hashes[first + row] = view.getUint32(at + 4, true) * 2 ** 21 + (view.getUint32(at, true) >>> 11);
    }
    found.plain.set(memory.subarray(to.plain, to.plain + count), first);
  }
  return found;
}

function copyIn(
  memory: Uint8Array,
  { data, width }: { data: Uint8Array; width: number },
  frame: Rectangle,
): void {
  const start = (frame.y * width + frame.x) * 4;
  if (frame.width === width) {
    memory.set(data.subarray(start, start + frame.height * width * 4), SLACK);
    return;
  }
  for (let row = 0; row < frame.height; row += 1) {
    const from = start + row * width * 4;
    memory.set(data.subarray(from, from + frame.width * 4), SLACK + row * frame.width * 4);
  }
}
