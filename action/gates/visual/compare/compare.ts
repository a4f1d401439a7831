// Two PNG files → same or different, where, and what was absorbed on the way.
import {
  comparePair,
  compareRgba,
  openPair,
  type PicturePair,
  type PixelDiff,
  type Zone,
} from "../pixels/compare-pixels.ts";
import { MASK } from "../pixels/metric.ts";
import { readPng } from "../pixels/png-file.ts";
import { align } from "./align.ts";
import { type Candidate, pushedIn, redrawn, type Sides } from "./candidate.ts";
import type { Absorbed, Comparison } from "./comparison.ts";
import { conclude, type Part } from "./conclude.ts";
import { type Decision, decide, PIXEL_OPTIONS } from "./decide.ts";
import type { Sheet } from "./line-hash.ts";
import { RULES } from "./rules.ts";
import { type Span, sheetOf, spansToAlign } from "./spans.ts";
import type { Pair } from "./strips.ts";

/** @throws ProblemError png-unreadable or png-too-large, for "expected" or "actual" */
export async function compareImages(expected: Uint8Array, actual: Uint8Array): Promise<Comparison> {
  if (areSameFile(expected, actual)) return nothing(SAME_FILE).comparison;
  return comparePictures(await openPair(expected, actual)).comparison;
}

/** Nothing of the pictures is unpacked; but two files that are no PNG are no two pictures. @throws ProblemError png-unreadable */
export function areSameFile(expected: Uint8Array, actual: Uint8Array): boolean {
  if (Buffer.compare(expected, actual) !== 0) return false;
  readPng(expected, "expected");
  return true;
}

const SAME_FILE = "The files are the same, byte for byte.";

export interface Compared {
  comparison: Comparison;
  /** A byte of MASK for each pixel of rows that differ, in the actual picture; rows of aligned parts as they were laid. */
  zones: Zone[];
}

/** As `compareImages`, of pictures already opened, and which pixels differ. */
export function comparePictures(pair: PicturePair): Compared {
  const diff = comparePair(pair, PIXEL_OPTIONS);
  if (diff.equality === "bytes") return nothing(SAME_FILE);
  if (diff.equality === "pixels") return nothing("Every pixel is the same.");
  // Where very much differs a shift is looked for first: what it explains needs no judging.
  const decided = diff.different > MUCH ? null : decide(pair, diff);
  const spans = spansToAlign(pair, diff, decided?.regions ?? null);
  const aligned = spans.flatMap((span) => alignSpan(pair, span));
  const rest = outside(
    diff,
    aligned.map(({ span }) => span),
  );
  const left = partOf(aligned.length === 0 && decided ? decided : decide(pair, rest), rest);
  const parts = [left, ...aligned.map(({ part }) => part)];
  return { comparison: conclude(pair, parts), zones: parts.flatMap(({ zones }) => zones) };
}

/** Differing pixels: more than any word, fewer than a paragraph. */
const MUCH = 3000;

const nothing = (reason: string): Compared => ({
  comparison: { verdict: "same", reason, changedPixels: 0, regions: [], bands: [], absorbed: [] },
  zones: [],
});

/** Nothing when laying the rows over each other as they are explains as much. */
function alignSpan(pair: Pair, span: Span): { span: Span; part: Part }[] {
  const sides = {
    expected: sheetOf(pair.expected, span.y, span.expected),
    actual: sheetOf(pair.actual, span.y, span.actual),
  };
  const candidate = align(sides.expected, sides.actual);
  return candidate ? [{ span, part: judgeAligned(sides, candidate, span.y) }] : [];
}

function judgeAligned(sides: Sides, candidate: Candidate, top: number): Part {
  const { width, height } = sides.actual;
  const pair = { expected: pictureOf(redrawn(sides, candidate)), actual: pictureOf(sides.actual) };
  const [expected, actual] = [pair.expected.rows(0, height), pair.actual.rows(0, height)];
  const diff = compareRgba({ width, height, expected, actual }, PIXEL_OPTIONS);
  const part = partOf(decide(pair, diff), diff);
  const pushed = pushedIn(candidate).map((each): Absorbed => ({ kind: "shift", ...each }));
  return {
    regions: part.regions.map((region) => ({ ...region, y: region.y + top })),
    shifts: candidate.shifts.map((shift) => ({ ...shift, y: shift.y + top })),
    changedPixels: part.changedPixels,
    absorbed: [...part.absorbed, ...pushed],
    zones: part.zones.map((zone) => ({ ...zone, y: zone.y + top })),
  };
}

function pictureOf({ words, width, height }: Sheet) {
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  const rows = (from: number, count: number) => bytes.subarray(from * width * 4, (from + count) * width * 4);
  return { width, height, rows };
}

function partOf(decision: Decision, diff: PixelDiff): Part {
  const { rest, absorbedPixels: pixels } = decision;
  const rule = RULES.reduce((a, b) => (rest[b] > rest[a] ? b : a));
  return {
    regions: decision.regions.map(({ x, y, width, height }) => ({ x, y, width, height })),
    shifts: [],
    changedPixels: decision.changedPixels,
    zones: diff.zones,
    absorbed: [
      ...(diff.antialiased > 0 ? [{ kind: "smoothing" as const, pixels: diff.antialiased }] : []),
      ...(pixels > 0 ? [{ kind: "noise" as const, pixels, rule, headroom: 1 - rest[rule] }] : []),
    ],
  };
}

/** The zones that no span covers, counted anew. A zone lies in one span or in none. */
function outside(diff: PixelDiff, spans: readonly Span[]): PixelDiff {
  if (spans.length === 0) return diff;
  const zones = diff.zones.filter(({ y }) => !spans.some((span) => y >= span.y && y < span.y + span.actual));
  const counts = { different: 0, antialiased: 0, faint: 0 };
  for (const { mask } of zones)
    for (const pixel of mask) {
      if (pixel === MASK.different) counts.different += 1;
      else if (pixel === MASK.antialiased) counts.antialiased += 1;
      else if (pixel === MASK.faint) counts.faint += 1;
    }
  return { ...diff, ...counts, zones };
}
