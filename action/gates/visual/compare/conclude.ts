// What was found in the parts of two pictures → one comparison.
import type { Zone } from "../pixels/compare-pixels.ts";
import type { Shift } from "./candidate.ts";
import type { Absorbed, Band, Comparison } from "./comparison.ts";
import { reasonOf } from "./reason.ts";
import type { Rect } from "./regions.ts";
import type { Pair } from "./strips.ts";

/** What was found in some rows of the actual picture. */
export interface Part {
  regions: Rect[];
  shifts: Shift[];
  changedPixels: number;
  absorbed: Absorbed[];
  zones: Zone[];
}

/** Changed rows nearer than this are one band. */
const NEAR = 16;

export function conclude(pair: Pair, parts: readonly Part[]): Comparison {
  const shifts = parts.flatMap((part) => part.shifts);
  const changed = parts.flatMap((part) => part.regions).sort(byPlace);
  const beyond = beyondOverlap(pair);
  const width = pair.actual.width;
  const columns = shifts.filter((shift) => shift.width < width);
  const bands = [...bandsOf([...changed, ...beyond].sort(byPlace)), ...shiftBands(shifts)].sort(
    (a, b) => a.y - b.y,
  );
  const found = {
    regions: [...changed, ...beyond, ...columns.map(rectOf)].sort(byPlace),
    bands,
    changedPixels: parts.reduce((sum, part) => sum + part.changedPixels, 0),
    absorbed: absorbedIn(parts),
  };
  const sizes = sizesOf(pair);
  const different = found.regions.length > 0 || bands.length > 0 || sizes !== null;
  return {
    verdict: different ? "different" : "same",
    reason: reasonOf({ ...found, changed, columns, sizes }),
    ...found,
  };
}

const byPlace = (a: Rect, b: Rect) => a.y - b.y || a.x - b.x;
const rectOf = ({ x, y, width, height }: Rect): Rect => ({ x, y, width, height });

function sizesOf({ expected, actual }: Pair): string | null {
  if (expected.width === actual.width) return null;
  return `${actual.width} × ${actual.height} pixels instead of ${expected.width} × ${expected.height}`;
}

/** What only the larger picture has, where widths differ; rows are told as bands. */
function beyondOverlap({ expected, actual }: Pair): Rect[] {
  if (expected.width === actual.width) return [];
  const x = Math.min(expected.width, actual.width);
  const width = Math.max(expected.width, actual.width) - x;
  const height = expected.width > actual.width ? expected.height : actual.height;
  return [{ x, y: 0, width, height }];
}

function bandsOf(regions: readonly Rect[]): Band[] {
  const bands: Band[] = [];
  for (const { y, height } of regions) {
    const last = bands.at(-1);
    if (last && y - (last.y + last.height) < NEAR)
      last.height = Math.max(last.y + last.height, y + height) - last.y;
    else bands.push({ kind: "changed", y, height });
  }
  return bands;
}

const shiftBands = (shifts: readonly Shift[]): Band[] =>
  shifts.map(({ kind, y, height }) => ({ kind, y, height }));

/** Of one kind (and for noise, one rule) one entry: the sum of its pixels, the least headroom. */
function absorbedIn(parts: readonly Part[]): Absorbed[] {
  const found = new Map<string, Absorbed>();
  for (const each of parts.flatMap((part) => part.absorbed)) {
    const key =
      each.kind === "noise" ? `noise ${each.rule}` : each.kind === "shift" ? `shift ${each.by}` : each.kind;
    const before = found.get(key);
    found.set(key, before ? added(before, each) : each);
  }
  return [...found.values()];
}

function added(a: Absorbed, b: Absorbed): Absorbed {
  if (a.kind === "shift") return { ...a, rows: a.rows + (b.kind === "shift" ? b.rows : 0) };
  const pixels = a.pixels + (b.kind === "shift" ? 0 : b.pixels);
  if (a.kind === "noise" && b.kind === "noise")
    return { ...a, pixels, headroom: Math.min(a.headroom, b.headroom) };
  return { ...a, pixels };
}
