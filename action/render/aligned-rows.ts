// Rows of two shots, laid beside each other so that equal ones are level: what came or went is a gap on the other side.
import type { Band, Rect } from "../../shared/contract/pictures.ts";

/** `base` and `head` are first rows; null on the side that has none of these. */
export interface Level {
  kind: "level" | "inserted" | "removed" | "moved";
  base: number | null;
  head: number | null;
  rows: number;
}

interface Sides {
  base: number;
  head: number;
}

/**
 * From the top; every row of either side is in exactly one of them. A moved band stands at head only, where it is now;
 * bands of a column (a region of the same rows) leave the page's rows where they are.
 */
export function alignRows(bands: readonly Band[], heights: Sides, regions: readonly Rect[] = []): Level[] {
  const wide = bands.filter(
    ({ kind, y, height }) => kind !== "moved" || !regions.some((one) => one.y === y && one.height === height),
  );
  const came = queue(wide.filter(({ kind }) => kind === "inserted" || kind === "moved"));
  const went = queue(wide.filter(({ kind }) => kind === "removed"));
  const levels: Level[] = [];
  const at: Sides = { base: 0, head: 0 };
  const level = (rows: number): void => {
    const common = Math.min(rows, heights.base - at.base, heights.head - at.head);
    if (common <= 0) return;
    levels.push({ kind: "level", base: at.base, head: at.head, rows: common });
    at.base += common;
    at.head += common;
  };
  const gap = (side: keyof Sides, kind: Level["kind"], rows: number): void => {
    const own = Math.min(rows, heights[side] - at[side]);
    if (own <= 0) return;
    levels.push({ kind, base: null, head: null, rows: own, [side]: at[side] });
    at[side] += own;
  };
  while (came.length + went.length > 0) {
    const toCame = came[0] ? came[0].y - at.head : Number.POSITIVE_INFINITY;
    const toWent = went[0] ? went[0].y - at.base : Number.POSITIVE_INFINITY;
    level(Math.min(toCame, toWent));
    if (toWent <= toCame) gap("base", "removed", went.shift()?.height ?? 0);
    else {
      const { kind = "inserted", height = 0 } = came.shift() ?? {};
      gap("head", kind === "moved" ? "moved" : "inserted", height);
    }
  }
  level(Number.POSITIVE_INFINITY);
  const moved = wide.some(({ kind }) => kind === "moved");
  gap("base", moved ? "moved" : "removed", heights.base);
  gap("head", moved ? "moved" : "inserted", heights.head);
  return levels;
}

const queue = (bands: readonly Band[]): Band[] => bands.toSorted((a, b) => a.y - b.y);

/** The row of the base that is level with one of head; where head's came, the row before which it came. */
export function baseRowOf(levels: readonly Level[], headRow: number): number {
  let base = 0;
  for (const level of levels) {
    if (level.head !== null && headRow < level.head + level.rows)
      return level.base === null ? base : level.base + headRow - level.head;
    if (level.base !== null) base = level.base + level.rows;
  }
  return base;
}
