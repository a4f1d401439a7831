// A region → who has how much of it. The smallest trace over a place tells whose it is.
import type { Rect } from "../../../../shared/contract/pictures.ts";
import type { Origin } from "./blame.ts";
import { hull, overlap, sizeOf } from "./boxes.ts";
import type { Trace } from "./traces.ts";

export interface Share {
  origin: Origin;
  cells: number;
  /** Whole pixels, within the region. */
  box: Rect;
}

/** Cells of a region along its longer sides, about. */
const CELLS = 32;
const LEAST_CELL = 2;

/** Largest share first; empty where nothing that changed is to be seen. */
export function sharesIn(region: Rect, traces: readonly Trace[]): Share[] {
  const touching = traces
    .map((trace) => ({ trace, box: overlap(region, trace.box) }))
    .filter((each): each is { trace: Trace; box: Rect } => each.box !== null)
    // Of equal boxes the outer element's, which comes first in the document, is painted last.
    .reverse()
    .sort((a, b) => sizeOf(b.trace.box) - sizeOf(a.trace.box));
  if (touching.length === 0) return [];
  const cell = Math.max(LEAST_CELL, Math.max(region.width, region.height) / CELLS);
  const columns = Math.max(1, Math.ceil(region.width / cell));
  const rows = Math.max(1, Math.ceil(region.height / cell));
  const owner = new Int32Array(columns * rows).fill(-1);
  // Smaller ones are painted over larger ones.
  touching.forEach(({ box }, index) => {
    const at = (value: number, from: number, most: number) =>
      Math.min(most - 1, Math.floor((value - from) / cell));
    const [left, right] = [at(box.x, region.x, columns), at(box.x + box.width - 0.01, region.x, columns)];
    const [top, bottom] = [at(box.y, region.y, rows), at(box.y + box.height - 0.01, region.y, rows)];
    for (let y = top; y <= bottom; y += 1) owner.fill(index, y * columns + left, y * columns + right + 1);
  });
  const shares = new Map<string, Share>();
  for (const index of owner) {
    const part = touching[index];
    if (!part) continue;
    const { origin } = part.trace;
    const key = `${origin.kind} ${origin.at}`;
    const share = shares.get(key) ?? { origin, cells: 0, box: part.box };
    share.cells += 1;
    share.box = hull(share.box, part.box);
    shares.set(key, share);
  }
  return [...shares.values()]
    .sort((a, b) => b.cells - a.cells)
    .map((share) => ({ ...share, box: whole(share.box) }));
}

function whole({ x, y, width, height }: Rect): Rect {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}
