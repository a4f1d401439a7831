// Pieces that moved by the same and are near have moved as one.
import type { Shift } from "./candidate.ts";
import type { Frame } from "./line-hash.ts";

/** Nearer than this, in pixels: lines of a column, icons beside their text. */
const NEAR = 96;

export function together(shifts: readonly Shift[]): Shift[] {
  const joined: Shift[] = [];
  for (const shift of shifts) {
    let whole = shift;
    for (let index = 0; index < joined.length; ) {
      const other = joined[index] as Shift;
      if (other.kind === "moved" && whole.kind === "moved" && other.by === whole.by && near(other, whole)) {
        whole = { ...whole, ...hull(other, whole) };
        joined.splice(index, 1);
        index = 0;
      } else index += 1;
    }
    joined.push(whole);
  }
  return joined;
}

const near = (a: Frame, b: Frame): boolean =>
  Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width) < NEAR &&
  Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height) < NEAR;

function hull(a: Frame, b: Frame): Frame {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
