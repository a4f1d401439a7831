// Two pictures of one size → different or not, where, and how near to the limits everything else came.
import type { PixelDiff } from "../pixels/compare-pixels.ts";
import { MASK } from "../pixels/metric.ts";
import { type Evidence, gather, VALUE, VALUES } from "./evidence.ts";
import { BLOCK, COUNTED, FAINT } from "./limits.ts";
import { type Box, regionsOf } from "./regions.ts";
import { judgeBlocks, RULES, type Rule, type Ruling } from "./rules.ts";
import { type MaskedRows, type Pair, type Strip, strips } from "./strips.ts";

/** What the pixel comparison must be asked for. */
export const PIXEL_OPTIONS = { threshold: COUNTED, faint: FAINT } as const;

export interface Decision {
  /** Empty when nothing is different. */
  regions: Box[];
  /** By rule: the most evidence in a place that is not different, as a share of the limit. */
  rest: Record<Rule, number>;
  /** The rules that found something different. */
  rules: Rule[];
  changedPixels: number;
  /** Pixels that differ and are no difference: smoothing, and what stayed below every limit. */
  absorbedPixels: number;
}

/**
 * `diff` comes from the pair, by PIXEL_OPTIONS. A region in which pixelmatch counts pixels is counted as pixelmatch does,
 * a fainter one by its pixels that moved more than two levels.
 */
export function decide(pair: Pair, diff: PixelDiff): Decision {
  const rest: Record<Rule, number> = { strong: 0, line: 0, contrast: 0, area: 0 };
  const found = new Set<Rule>();
  const boxes: Box[] = [];
  let certain = 0;
  for (const { pixels, ...rows } of strips(pair, diff)) {
    if (certain > CERTAIN) {
      for (const box of countedBoxes(rows)) boxes.push(box);
      continue;
    }
    const strip = { ...rows, ...pixels() };
    const evidence = gather(strip);
    const rulings = judgeBlocks(evidence);
    for (const rule of RULES) {
      rest[rule] = Math.max(rest[rule], rulings[rule].rest);
      if (rulings[rule].blocks.length > 0) found.add(rule);
    }
    for (const box of boxesOf(strip, evidence, rulings)) {
      boxes.push(box);
      if (box.different) certain += 1;
    }
  }
  const regions = regionsOf(boxes);
  const faint = regions.filter(({ counted }) => counted === 0);
  const faintPixels = faint.reduce((sum, { pixels }) => sum + pixels, 0);
  const seen = boxes.reduce((sum, { pixels }) => sum + pixels, 0);
  const within = regions.reduce((sum, { pixels }) => sum + pixels, 0);
  return {
    regions,
    rest,
    rules: RULES.filter((rule) => found.has(rule)),
    changedPixels: regions.length === 0 ? 0 : diff.different + faintPixels,
    absorbedPixels: seen - within,
  };
}

/** Different blocks from which on a page is so different that what is below is no longer weighed, only counted. */
const CERTAIN = 3000;
const COARSE = 4 * BLOCK;

/** Squares with pixels that pixelmatch counts. */
function countedBoxes({ y: top, rows, width, mask }: MaskedRows): Box[] {
  const boxes: Box[] = [];
  for (let y = 0; y < rows; y += COARSE)
    for (let x = 0; x < width; x += COARSE) {
      const box = { x, y: top + y, width: Math.min(COARSE, width - x), height: Math.min(COARSE, rows - y) };
      let counted = 0;
      for (let row = y; row < y + box.height; row += 1)
        for (let at = row * width + x; at < row * width + x + box.width; at += 1)
          if (mask[at] === MASK.different) counted += 1;
      if (counted > 0) boxes.push({ ...box, pixels: counted, counted, different: true });
    }
  return boxes;
}

function boxesOf(strip: Strip, evidence: Evidence, rulings: Record<Rule, Ruling>): Box[] {
  const different = new Set(RULES.flatMap((rule) => rulings[rule].blocks));
  return evidence.touched.flatMap((block) => {
    const value = (column: number) => evidence.values[block * VALUES + column] as number;
    const pixels = value(VALUE.pixels);
    if (pixels === 0) return different.has(block) ? [wholeBlock(strip, evidence, block)] : [];
    return {
      x: value(VALUE.left),
      y: strip.y + value(VALUE.top),
      width: value(VALUE.right) - value(VALUE.left),
      height: value(VALUE.bottom) - value(VALUE.top),
      pixels,
      counted: value(VALUE.counted),
      different: different.has(block),
    };
  });
}

/** Its pixels moved by too little to be told one by one. */
function wholeBlock(strip: Strip, { columns }: Evidence, block: number): Box {
  const x = (block % columns) * BLOCK;
  const y = Math.floor(block / columns) * BLOCK;
  const width = Math.min(BLOCK, strip.width - x);
  const height = Math.min(BLOCK, strip.rows - y);
  return { x, y: strip.y + y, width, height, pixels: width * height, counted: 0, different: true };
}
