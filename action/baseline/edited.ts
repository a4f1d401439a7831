// Pairs a finding on an edited line with the one on the line it was edited from. The lines of a hunk are aligned first, all of
// them, so that a fixed line takes its own old line and leaves nothing for a finding added next to it.
import type { Hunk } from "../ports.ts";
import { alignLines, alignmentCost } from "./likeness.ts";
import { hunkAt } from "./lines.ts";
import { byKey, type Pairing } from "./pair.ts";
import type { Spot, StrippedLines } from "./spot.ts";
import { isSameSubject } from "./subject.ts";

/** Cells of all alignments together, about a tenth of a second. */
const MOST_CELLS = 500_000;

export const byAlignedLine: Pairing = (base, head) => {
  const headHunks = new Map<Hunk, StrippedLines>();
  for (const spot of head) {
    const hunk = hunkOf(spot);
    if (hunk && spot.source) headHunks.set(hunk, spot.source.lines);
  }
  if (headHunks.size === 0) return [];
  const became = createAligner(headHunks);
  const place = (spot: Spot): number | null => {
    const hunk = hunkOf(spot);
    if (!hunk || spot.source === null) return null;
    return spot.side === "head" ? spot.source.at : became(hunk, spot.source);
  };
  return byKey((spot) => [spot.path, place(spot), spot.masked], isSameSubject)(base, head);
};

function hunkOf(spot: Spot): Hunk | undefined {
  if (!spot.file || !spot.source || spot.line !== null || spot.file.binary) return undefined;
  return hunkAt(spot.file, spot.side, spot.source.at);
}

function createAligner(
  headHunks: ReadonlyMap<Hunk, StrippedLines>,
): (hunk: Hunk, from: { lines: StrippedLines; at: number }) => number | null {
  const known = new Map<Hunk, number[]>();
  let budget = MOST_CELLS;
  return (hunk, from) => {
    const headLines = headHunks.get(hunk);
    if (!headLines) return null;
    let aligned = known.get(hunk);
    if (!aligned) {
      const cost = alignmentCost(hunk.baseCount, hunk.headCount);
      if (cost > budget) return null;
      budget -= cost;
      aligned = alignLines(
        slice(from.lines, hunk.baseStart, hunk.baseCount),
        slice(headLines, hunk.headStart, hunk.headCount),
      );
      known.set(hunk, aligned);
    }
    const index = aligned[from.at - hunk.baseStart];
    return index === undefined || index === -1 ? null : hunk.headStart + index;
  };
}

const slice = (lines: StrippedLines, start: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => lines.raw(start + at) ?? "");
