// Rows of two shots, laid beside each other so that equal ones are level: what came or went is a gap on the other side.
import type { Band, Rect } from "../../shared/contract/pictures.ts";

/** `base` and `head` are first rows; null on the side that has none of these. */
export interface Level {
  kind: "level" | "inserted" | "removed" | "moved";
  base: number | null;
  head: number | null;
  rows: number;
}

/** `from`: of a moved band, its first row at the base, where that is known. */
export type PlacedBand = Band & { from?: number };

/**
 * From the top; every row of either side is in exactly one of them. A moved band whose old place is not known stands at
 * head only; bands of a column (a region of the same rows) leave the page's rows where they are. Uses nothing but its
 * arguments: the report page runs this very text, once it has looked where moved rows came from.
 */
export function alignRows(
  bands: readonly PlacedBand[],
  heights: { base: number; head: number },
  regions: readonly Pick<Rect, "y" | "height">[] = [],
): Level[] {
  const inOrder = (some: PlacedBand[]) => some.sort((a, b) => a.y - b.y);
  const wide = bands.filter(
    ({ kind, y, height }) => kind !== "moved" || !regions.some((one) => one.y === y && one.height === height),
  );
  const came = inOrder(wide.filter(({ kind }) => kind === "inserted" || kind === "moved"));
  const went = inOrder(
    wide.flatMap((band) => {
      if (band.kind === "moved") return band.from === undefined ? [] : [{ ...band, y: band.from }];
      return band.kind === "removed" ? [band] : [];
    }),
  );
  const levels: Level[] = [];
  const at = { base: 0, head: 0 };
  const level = (rows: number): void => {
    const common = Math.min(rows, heights.base - at.base, heights.head - at.head);
    if (common <= 0) return;
    levels.push({ kind: "level", base: at.base, head: at.head, rows: common });
    at.base += common;
    at.head += common;
  };
  const gap = (side: "base" | "head", kind: Level["kind"], rows: number): void => {
    const own = Math.min(rows, heights[side] - at[side]);
    if (own <= 0) return;
    levels.push({ kind, base: null, head: null, rows: own, [side]: at[side] });
    at[side] += own;
  };
  while (came.length + went.length > 0) {
    const toCame = came[0] ? came[0].y - at.head : Number.POSITIVE_INFINITY;
    const toWent = went[0] ? went[0].y - at.base : Number.POSITIVE_INFINITY;
    level(Math.min(toCame, toWent));
    const [next, side] = toWent <= toCame ? [went.shift(), "base" as const] : [came.shift(), "head" as const];
    const plain = side === "base" ? "removed" : "inserted";
    if (next) gap(side, next.kind === "moved" ? "moved" : plain, next.height);
  }
  level(Number.POSITIVE_INFINITY);
  const unplaced = wide.some(({ kind, from }) => kind === "moved" && from === undefined);
  gap("base", unplaced ? "moved" : "removed", heights.base);
  gap("head", unplaced ? "moved" : "inserted", heights.head);
  return levels;
}

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
