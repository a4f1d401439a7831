// Pixels that differ → regions with shares. A share is of a square of 64 CSS pixels that is moved over the screen: of a
// whole section a missing icon would be nothing, of its own bounds anything would be all.
import { type Box, regionsOf } from "../visual/compare/regions.ts";

/** CSS pixels. */
const BLOCK = 8;
/** Blocks of a square's side. */
const SQUARE = 8;

export interface Mask {
  /** One byte a pixel, 1 where it differs. */
  pixels: Uint8Array;
  width: number;
  height: number;
}

export interface ScoredRegion {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Share of the worst square in it that differs, 0 to 1. */
  share: number;
}

export interface Scored {
  /** Of the worst square anywhere. */
  worst: number;
  /** Where a square's share is above the limit; worst first. */
  regions: ScoredRegion[];
}

export function score(mask: Mask, limit: number): Scored {
  const grid = blocksOf(mask);
  const boxes: Box[] = [];
  const shares = new Float64Array(grid.columns * grid.rows);
  let worst = 0;
  eachSquare(mask, grid, (share, square) => {
    worst = Math.max(worst, share);
    eachBlock(grid, square, (block) => {
      shares[block] = Math.max(shares[block] as number, share);
    });
  });
  for (let block = 0; block < shares.length; block += 1) {
    const box = (shares[block] as number) > limit ? boundsIn(mask, grid, block) : null;
    if (box) boxes.push(box);
  }
  const regions = regionsOf(boxes).map(({ x, y, width, height }) => ({
    x,
    y,
    width,
    height,
    share: worstIn(grid, shares, { x, y, width, height }),
  }));
  return { worst, regions: regions.sort((a, b) => b.share - a.share || a.y - b.y || a.x - b.x) };
}

interface Grid {
  columns: number;
  rows: number;
  /** Pixels that differ, by block. */
  counts: Int32Array;
}

interface Square {
  column: number;
  row: number;
}

function blocksOf({ pixels, width, height }: Mask): Grid {
  const columns = Math.ceil(width / BLOCK);
  const rows = Math.ceil(height / BLOCK);
  const counts = new Int32Array(columns * rows);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (pixels[y * width + x] === 1) {
        const block = Math.floor(y / BLOCK) * columns + Math.floor(x / BLOCK);
        counts[block] = (counts[block] as number) + 1;
      }
  return { columns, rows, counts };
}

/** Squares that lie in the picture whole; where it is smaller than one, what there is. */
function eachSquare(
  { width, height }: Mask,
  grid: Grid,
  visit: (share: number, square: Square) => void,
): void {
  const side = SQUARE * BLOCK;
  for (let row = 0; row <= Math.max(0, grid.rows - SQUARE); row += 1)
    for (let column = 0; column <= Math.max(0, grid.columns - SQUARE); column += 1) {
      let sum = 0;
      eachBlock(grid, { column, row }, (block) => {
        sum += grid.counts[block] as number;
      });
      if (sum === 0) continue;
      const area = Math.min(side, width - column * BLOCK) * Math.min(side, height - row * BLOCK);
      visit(sum / area, { column, row });
    }
}

function eachBlock({ columns, rows }: Grid, square: Square, visit: (block: number) => void): void {
  const [bottom, right] = [Math.min(rows, square.row + SQUARE), Math.min(columns, square.column + SQUARE)];
  for (let row = square.row; row < bottom; row += 1)
    for (let column = square.column; column < right; column += 1) visit(row * columns + column);
}

/** What differs of a block; null for nothing. */
function boundsIn({ pixels, width, height }: Mask, { columns, counts }: Grid, block: number): Box | null {
  const counted = counts[block] as number;
  if (counted === 0) return null;
  const [left, top] = [(block % columns) * BLOCK, Math.floor(block / columns) * BLOCK];
  let bounds = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = top; y < Math.min(height, top + BLOCK); y += 1)
    for (let x = left; x < Math.min(width, left + BLOCK); x += 1)
      if (pixels[y * width + x] === 1)
        bounds = {
          left: Math.min(bounds.left, x),
          top: Math.min(bounds.top, y),
          right: Math.max(bounds.right, x + 1),
          bottom: Math.max(bounds.bottom, y + 1),
        };
  return {
    x: bounds.left,
    y: bounds.top,
    width: bounds.right - bounds.left,
    height: bounds.bottom - bounds.top,
    pixels: counted,
    counted,
    different: true,
  };
}

function worstIn(
  { columns }: Grid,
  shares: Float64Array,
  region: { x: number; y: number; width: number; height: number },
): number {
  let worst = 0;
  for (let row = Math.floor(region.y / BLOCK); row * BLOCK < region.y + region.height; row += 1)
    for (let column = Math.floor(region.x / BLOCK); column * BLOCK < region.x + region.width; column += 1)
      worst = Math.max(worst, shares[row * columns + column] as number);
  return worst;
}
