// Differing pixels → the separate rectangles they lie in, by cutting where nothing differs: at gutters between columns first,
// then at long still stretches, again and again.
import { equalRows } from "./equal-rows.ts";
import type { Frame, Sheet } from "./line-hash.ts";

/** Still columns that part two leaves, and still rows: lines of text have gaps, which must not part them. */
const GUTTER = 8;
const STILL_ROWS = 64;
const MOST_LEAVES = 40;
const MOST_DEPTH = 6;

/** Two sheets, and where the row `y` of the frame lies in each. */
export interface Overlay {
  expected: Sheet;
  actual: Sheet;
  /** First rows of the frame. */
  e: number;
  a: number;
}

export function leavesOf(overlay: Overlay, frame: Frame): Frame[] {
  const done: Frame[] = [];
  let open: Frame[] = [frame];
  for (let depth = 0; depth < MOST_DEPTH && open.length > 0; depth += 1) {
    const next: Frame[] = [];
    for (const each of open) {
      const parts = cut(overlay, each, depth % 2 === 0 ? "x" : "y");
      const [only] = parts;
      // As it was before, so the other way will not part it either, unless it has not been tried.
      if (parts.length === 1 && only && depth > 1 && same(only, each)) done.push(only);
      else next.push(...parts);
    }
    open = next;
    if (open.length + done.length > MOST_LEAVES) break;
  }
  return [...done, ...open].slice(0, MOST_LEAVES);
}

const same = (a: Frame, b: Frame) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

function cut(overlay: Overlay, frame: Frame, axis: "x" | "y"): Frame[] {
  const differs = profile(overlay, frame, axis);
  const gap = axis === "x" ? GUTTER : STILL_ROWS;
  const parts: { from: number; to: number }[] = [];
  for (let at = 0; at < differs.length; at += 1) {
    if (differs[at] === 0) continue;
    const last = parts.at(-1);
    if (last && at - last.to < gap) last.to = at + 1;
    else parts.push({ from: at, to: at + 1 });
  }
  return parts.map(({ from, to }) =>
    axis === "x"
      ? { ...frame, x: frame.x + from, width: to - from }
      : { ...frame, y: frame.y + from, height: to - from },
  );
}

/** 1 for each column (or row) of the frame in which any pixel differs. */
function profile(overlay: Overlay, frame: Frame, axis: "x" | "y"): Uint8Array {
  return axis === "x" ? columnsOf(overlay, frame) : rowsOf(overlay, frame);
}

function rowsOf({ expected, actual, e, a }: Overlay, frame: Frame): Uint8Array {
  const found = new Uint8Array(frame.height);
  const equal = equalRows(expected, actual);
  for (let y = 0; y < frame.height; y += 1) {
    const inE = (e + frame.y + y) * expected.width + frame.x;
    const inA = (a + frame.y + y) * actual.width + frame.x;
    if (!equal(inE, inA, frame.width)) found[y] = 1;
  }
  return found;
}

/** Only columns that are equal so far are looked at: where much differs, soon none is. */
function columnsOf({ expected, actual, e, a }: Overlay, frame: Frame): Uint8Array {
  const found = new Uint8Array(frame.width);
  const still = Uint32Array.from({ length: frame.width }, (_, x) => x);
  const equal = equalRows(expected, actual);
  let count = frame.width;
  for (let y = 0; y < frame.height && count > 0; y += 1) {
    const inE = (e + frame.y + y) * expected.width + frame.x;
    const inA = (a + frame.y + y) * actual.width + frame.x;
    if (equal(inE, inA, frame.width)) continue;
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const x = still[at] as number;
      if (expected.words[inE + x] === actual.words[inA + x]) still[kept++] = x;
      else found[x] = 1;
    }
    count = kept;
  }
  return found;
}
