// The text a scanner sees of a file: what was added, with so much around it that a key of many lines is seen whole.
import type { FileChange, LineHunk } from "./change-text.ts";

/** A private key of 8192 bits has some hundred lines. */
const CONTEXT = 128;

export interface Region {
  text: string;
  /** 1-based number of the first line. */
  firstLine: number;
  /** Offset into `text` at which each line begins. */
  starts: readonly number[];
}

export type SideName = "base" | "head";

/** Regions of one side around what differs there, in order, not overlapping. */
export function regionsOf(file: FileChange, side: SideName): Region[] {
  const lines = file[side]?.lines ?? [];
  const regions: { from: number; to: number }[] = [];
  for (const { start, count } of file.hunks.map((hunk) => spanOf(hunk, side))) {
    if (count === 0) continue;
    const from = Math.max(1, start - CONTEXT);
    const to = Math.min(lines.length, start + count - 1 + CONTEXT);
    const last = regions.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else regions.push({ from, to });
  }
  return regions.map(({ from, to }) => regionOf(lines.slice(from - 1, to), from));
}

function regionOf(lines: readonly string[], firstLine: number): Region {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return { text: lines.join("\n"), firstLine, starts };
}

function spanOf(hunk: LineHunk, side: SideName): { start: number; count: number } {
  return side === "head"
    ? { start: hunk.headStart, count: hunk.headCount }
    : { start: hunk.baseStart, count: hunk.baseCount };
}

/** 1-based line of the file at an offset into the region. */
export function lineAt({ starts, firstLine }: Region, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return firstLine + low;
}

/** The line of the file on which the offset lies, as a range of the region's text. */
export function lineRange(region: Region, line: number): { start: number; end: number } {
  const start = region.starts[line - region.firstLine] ?? 0;
  const next = region.starts[line - region.firstLine + 1];
  return { start, end: next === undefined ? region.text.length : next - 1 };
}

/** Whether any line of these was added. */
export function touchesAdded({ hunks }: FileChange, from: number, to: number): boolean {
  // Hunks are in order: the first that ends at `from` or later decides.
  let low = 0;
  let high = hunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const hunk = hunks[middle];
    if (hunk && hunk.headStart + hunk.headCount <= from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < hunks.length; at++) {
    const hunk = hunks[at];
    if (!hunk || hunk.headStart > to) return false;
    if (hunk.headCount > 0) return true;
  }
  return false;
}
