// The rules over a strip's blocks. Each returns the blocks it found different and how near the rest came to its limit.

import { type Evidence, VALUE, VALUES } from "./evidence.ts";
import { AREA, CONTRAST, LINE, STRONG } from "./limits.ts";

export const RULES = ["strong", "line", "contrast", "area"] as const;
export type Rule = (typeof RULES)[number];

export interface Ruling {
  /** Blocks that are different. */
  blocks: number[];
  /** The most evidence found where it was not enough, as a share of the limit: below 1. */
  rest: number;
}

export const judgeBlocks = (evidence: Evidence): Record<Rule, Ruling> => ({
  strong: strong(evidence),
  line: line(evidence),
  contrast: contrast(evidence),
  area: area(evidence),
});

const valueIn = (evidence: Evidence, block: number, column: number): number =>
  evidence.values[block * VALUES + column] as number;

/** In blocks; it may reach over the strip's edges. */
interface Window {
  column: number;
  row: number;
  across: number;
  down: number;
}

/** Sum of a column of values over a window, cut off at the strip's edges. */
function sumOver(evidence: Evidence, window: Window, value: number): number {
  let sum = 0;
  const bottom = Math.min(window.row + window.down, evidence.rows);
  const right = Math.min(window.column + window.across, evidence.columns);
  for (let row = Math.max(window.row, 0); row < bottom; row += 1)
    for (let column = Math.max(window.column, 0); column < right; column += 1)
      sum += valueIn(evidence, row * evidence.columns + column, value);
  return sum;
}

const columnOf = ({ columns }: Evidence, block: number) => block % columns;
const rowOf = ({ columns }: Evidence, block: number) => Math.floor(block / columns);

type Size = Pick<Window, "across" | "down">;

/** The most that `evidenceIn` finds in any window of that size that holds the block. */
function bestWindow(
  evidence: Evidence,
  at: { block: number; size: Size },
  evidenceIn: (w: Window) => number,
) {
  const { block, size } = at;
  let most = 0;
  for (let down = 0; down < size.down; down += 1)
    for (let across = 0; across < size.across; across += 1) {
      const column = columnOf(evidence, block) - across;
      most = Math.max(most, evidenceIn({ column, row: rowOf(evidence, block) - down, ...size }));
    }
  return most;
}

const square = (blocks: number): Size => ({ across: blocks, down: blocks });

function strong(evidence: Evidence): Ruling {
  const rule = { value: VALUE.strong, sizes: [square(STRONG.blocks)], least: STRONG.least };
  return inWindows(evidence, rule, (window) => sumOver(evidence, window, VALUE.strong));
}

function line(evidence: Evidence): Ruling {
  const sizes = [
    { across: LINE.blocks, down: 1 },
    { across: 1, down: LINE.blocks },
  ];
  return inWindows(evidence, { value: VALUE.line, sizes, least: LINE.least }, (window) =>
    Math.abs(sumOver(evidence, window, VALUE.line)),
  );
}

function contrast(evidence: Evidence): Ruling {
  const { blocks, around, least } = CONTRAST;
  const wider = (around - blocks) / 2;
  const rule = { value: VALUE.beyond, sizes: [square(blocks)], least };
  return inWindows(evidence, rule, (window) => {
    const beyond = sumOver(evidence, window, VALUE.beyond);
    const wide = { column: window.column - wider, row: window.row - wider, ...square(around) };
    // Whatever is far from the limit is not worth the second look.
    return beyond >= least / 10 && agrees(evidence, wide) ? beyond : 0;
  });
}

/** Most of what moved in the window moved the same way, in the channel that moved most. */
function agrees(evidence: Evidence, window: Window): boolean {
  const sizes = [0, 1, 2].map((channel) => sumOver(evidence, window, VALUE.size + channel));
  const channel = sizes.indexOf(Math.max(...sizes));
  const moved = Math.abs(sumOver(evidence, window, VALUE.moved + channel));
  return moved >= CONTRAST.agreement * (sizes[channel] as number);
}

/** Blocks of which one window holds enough. Only blocks that have some of `value` are looked at. */
function inWindows(
  evidence: Evidence,
  rule: { value: number; sizes: readonly Size[]; least: number },
  evidenceIn: (window: Window) => number,
): Ruling {
  const ruling: Ruling = { blocks: [], rest: 0 };
  for (const block of evidence.touched) {
    if (valueIn(evidence, block, rule.value) === 0) continue;
    const found = rule.sizes.map((size) => bestWindow(evidence, { block, size }, evidenceIn));
    const share = Math.max(...found) / rule.least;
    if (share >= 1) ruling.blocks.push(block);
    else ruling.rest = Math.max(ruling.rest, share);
  }
  return ruling;
}

function area(evidence: Evidence): Ruling {
  const ruling: Ruling = { blocks: [], rest: 0 };
  const seen = new Set<number>();
  for (const block of evidence.touched) {
    if (valueIn(evidence, block, VALUE.area) === 0 || seen.has(block)) continue;
    const { blocks, sum } = patch(evidence, block, seen);
    if (sum < AREA.least) ruling.rest = Math.max(ruling.rest, sum / AREA.least);
    else for (const each of blocks) ruling.blocks.push(each);
  }
  return ruling;
}

/** Touching blocks whose channel moved the same way. */
function patch(evidence: Evidence, start: number, seen: Set<number>): { blocks: number[]; sum: number } {
  const way = wayOf(evidence, start);
  const blocks = [start];
  let sum = 0;
  seen.add(start);
  for (let next = 0; next < blocks.length; next += 1) {
    const block = blocks[next] as number;
    sum += Math.abs(valueIn(evidence, block, VALUE.area));
    for (const neighbour of neighbours(evidence, block))
      if (!seen.has(neighbour) && wayOf(evidence, neighbour) === way) {
        seen.add(neighbour);
        blocks.push(neighbour);
      }
  }
  return { blocks, sum };
}

const wayOf = (evidence: Evidence, block: number): number =>
  valueIn(evidence, block, VALUE.channel) * Math.sign(valueIn(evidence, block, VALUE.area));

function neighbours(evidence: Evidence, block: number): number[] {
  const column = columnOf(evidence, block);
  const row = rowOf(evidence, block);
  return [
    ...(column > 0 ? [block - 1] : []),
    ...(column < evidence.columns - 1 ? [block + 1] : []),
    ...(row > 0 ? [block - evidence.columns] : []),
    ...(row < evidence.rows - 1 ? [block + evidence.columns] : []),
  ];
}
