// Where a line of the base is at head, by git's own diff: exact for code nobody touched, no hashing needed. Pure.
import type { DiffedFile, Hunk } from "../ports.ts";

export interface FileIndex {
  /** The change that leads to this path at head; undefined for a file that is the same on both sides. */
  toHead(path: string): DiffedFile | undefined;
  /** The change that starts from this path at base. */
  fromBase(path: string): DiffedFile | undefined;
}

export function indexFiles(files: readonly DiffedFile[]): FileIndex {
  const toHead = new Map<string, DiffedFile>();
  const fromBase = new Map<string, DiffedFile>();
  for (const file of files) {
    if (file.status !== "deleted") toHead.set(file.path, file);
    // A copy leaves its source where it was, so it starts from nowhere, like an added file.
    if (!isAdded(file)) fromBase.set(file.previousPath ?? file.path, file);
  }
  return { toHead: (path) => toHead.get(path), fromBase: (path) => fromBase.get(path) };
}

/** Null when the file is new at head. */
export function basePathOf(index: FileIndex, headPath: string): string | null {
  const file = index.toHead(headPath);
  if (!file) return headPath;
  return isAdded(file) ? null : (file.previousPath ?? file.path);
}

/** Null when the file is gone at head. */
export function headPathOf(index: FileIndex, basePath: string): string | null {
  const file = index.fromBase(basePath);
  if (!file) return basePath;
  return file.status === "deleted" ? null : file.path;
}

/** Null: the line is gone or changed. `file` undefined: the change does not touch the file. White space does not count. */
export function mapLine(file: DiffedFile | undefined, baseLine: number): number | null {
  if (!file) return baseLine;
  if (isAdded(file) || file.status === "deleted" || file.binary) return null;
  return across(file.hunks, baseLine, BASE);
}

/** The inverse of `mapLine`. Null: the line is new or changed at head. */
export function unmapLine(file: DiffedFile | undefined, headLine: number): number | null {
  if (!file) return headLine;
  if (isAdded(file) || file.status === "deleted" || file.binary) return null;
  return across(file.hunks, headLine, HEAD);
}

/** Whether the change touches this line of head, be it by white space alone. */
export function isChangedLine(file: DiffedFile | undefined, headLine: number): boolean {
  if (!file) return false;
  if (unmapLine(file, headLine) === null) return true;
  const range = lastBefore(file.touched ?? [], headLine, (one) => one.start);
  return range !== undefined && headLine < range.start + range.count;
}

/** The hunk that removes (`base`) or adds (`head`) this line; undefined when none does. */
export function hunkAt(file: DiffedFile, side: "base" | "head", line: number): Hunk | undefined {
  const { start, count } = side === "base" ? BASE : HEAD;
  const hunk = lastBefore(file.hunks, line, (one) => firstLine(start(one), count(one)));
  return hunk && line < start(hunk) + count(hunk) ? hunk : undefined;
}

export const isAdded = (file: DiffedFile): boolean => file.status === "added" || file.status === "copied";

interface From {
  start(hunk: Hunk): number;
  count(hunk: Hunk): number;
  otherStart(hunk: Hunk): number;
  otherCount(hunk: Hunk): number;
}
const BASE: From = {
  start: (hunk) => hunk.baseStart,
  count: (hunk) => hunk.baseCount,
  otherStart: (hunk) => hunk.headStart,
  otherCount: (hunk) => hunk.headCount,
};
const HEAD: From = {
  start: BASE.otherStart,
  count: BASE.otherCount,
  otherStart: BASE.start,
  otherCount: BASE.count,
};

/** git names the line *before* an empty range. */
const firstLine = (start: number, count: number): number => (count === 0 ? start + 1 : start);

function across(hunks: readonly Hunk[], line: number, from: From): number | null {
  const hunk = lastBefore(hunks, line, (one) => firstLine(from.start(one), from.count(one)));
  if (!hunk) return line;
  const after = firstLine(from.start(hunk), from.count(hunk)) + from.count(hunk);
  if (line < after) return null;
  const otherAfter = firstLine(from.otherStart(hunk), from.otherCount(hunk)) + from.otherCount(hunk);
  return line - after + otherAfter;
}

/** The last item that starts at or before `line`; items are sorted. */
function lastBefore<Item>(
  items: readonly Item[],
  line: number,
  start: (item: Item) => number,
): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && start(item) <= line) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
