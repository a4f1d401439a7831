// The shortest part of a gate's log that explains a cause: the smallest window in which most of what is looked for is seen.
import { cleanBlock, cleanLine, truncateBytes, utf8Bytes } from "../render/plain.ts";
import { BOUNDS } from "./bounds.ts";
import type { Group, Told } from "./group.ts";
import type { GateLog, LogWindow } from "./types.ts";

/** Occurrences of one word looked at; of what stands everywhere, the first are as good as any. */
const MOST_HITS = 200;
const FEWEST_LETTERS = 6;

export interface IndexedLog {
  file: string;
  lines: readonly string[];
  /** Offsets of the lines in `text`. */
  starts: readonly number[];
  text: string;
  firstLine: number;
}

/** `file`: as the report names it. */
export function indexLog({ text, firstLine }: GateLog, file: string): IndexedLog {
  const clean = cleanBlock(text);
  const lines = clean.split("\n");
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return { file, lines, starts, text: clean, firstLine };
}

/** Null where neither a log nor the finding's own detail says more than its message. */
export function logWindow(group: Group, log: IndexedLog | null): LogWindow | null {
  const [lead] = group.members;
  if (lead === undefined) return null;
  const found = log && smallestWindow(log, needlesOf(lead));
  return found && log ? excerptOf(log, found) : ownWords(lead);
}

/** What is looked for, the most telling first. */
function needlesOf({ finding, clues, words: borrowed }: Told): string[] {
  const { path, line, test } = finding;
  const words = cleanBlock(borrowed ?? finding.message)
    .split("\n")
    .map((text) => text.trim())
    .filter((text) => text.length >= FEWEST_LETTERS);
  const places = [
    ...(path !== null && line !== null ? [`${path}:${line}`, `${path}(${line}`] : []),
    ...clues.places.slice(0, 1).map((place) => `${place.path}:${place.line}`),
  ];
  const needles = [words[0] ?? "", words[1] ?? "", ...places, test?.split(" > ").at(-1) ?? "", path ?? ""];
  return [...new Set(needles)]
    .filter((needle) => needle.length >= FEWEST_LETTERS)
    .map((needle) => needle.slice(0, 160));
}

interface Span {
  from: number;
  to: number;
}

/** Of all windows of `logLines` lines the one that shows most of the needles, then the shortest, then the first. */
function smallestWindow(log: IndexedLog, needles: readonly string[]): Span | null {
  const hits = needles
    .flatMap((needle, which) => linesWith(log, needle).map((line) => ({ line, which })))
    .sort((a, b) => a.line - b.line || a.which - b.which);
  let best: (Span & { seen: number }) | null = null;
  for (let from = 0; from < hits.length; from += 1) {
    const start = hits[from]?.line ?? 0;
    const seen = new Set<number>();
    for (let to = from; to < hits.length; to += 1) {
      const hit = hits[to];
      if (hit === undefined || hit.line - start >= BOUNDS.logLines) break;
      if (seen.has(hit.which)) continue;
      seen.add(hit.which);
      const span = { from: start, to: hit.line, seen: weigh(seen) };
      if (best === null || isBetter(span, best)) best = span;
    }
  }
  return best;
}

/** The message's own first line counts most. */
const weigh = (seen: ReadonlySet<number>): number => seen.size + (seen.has(0) ? 2 : 0);

const isBetter = (a: Span & { seen: number }, b: Span & { seen: number }): boolean =>
  a.seen > b.seen || (a.seen === b.seen && a.to - a.from < b.to - b.from);

/** Numbers, from 0, of the first `most` lines in which `needle` is. */
export function linesWith(log: IndexedLog, needle: string, most = MOST_HITS): number[] {
  const lines: number[] = [];
  for (let at = log.text.indexOf(needle); at !== -1; at = log.text.indexOf(needle, at + needle.length)) {
    const line = lineAt(log.starts, at);
    if (lines.at(-1) !== line) lines.push(line);
    if (lines.length >= most) break;
  }
  return lines;
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;

/** With what follows on from it, indented more, as stacks and excerpts of code are. */
function excerptOf(log: IndexedLog, { from, to }: Span): LogWindow {
  const deeper = indentOf(log.lines[to] ?? "");
  const hangsOn = (line: string): boolean =>
    line.trim() !== "" && indentOf(line) > deeper && !FOREIGN_FRAME.test(line);
  let end = to;
  while (end - from + 1 < BOUNDS.logLines && hangsOn(log.lines[end + 1] ?? "")) end += 1;
  const kept = bounded(log.lines.slice(from, end + 1));
  return {
    file: log.file,
    from: log.firstLine + from,
    to: log.firstLine + from + kept.length - 1,
    text: kept.join("\n"),
  };
}

const FOREIGN_FRAME = /^\s*at .*(?:node:|node_modules\/)|^\s*File ".*(?:site|dist)-packages\//;

function ownWords({ finding }: Told): LogWindow | null {
  const detail = cleanBlock((finding.detail ?? "").slice(0, 8192)).trim();
  if (detail === "" || cleanLine(detail) === cleanLine(finding.message)) return null;
  const telling = detail.split("\n").filter((line) => line.trim() !== "" && !FOREIGN_FRAME.test(line));
  return { file: null, from: null, to: null, text: bounded(telling.slice(0, BOUNDS.logLines)).join("\n") };
}

/** As many whole lines as find room, long ones cut. */
function bounded(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let room: number = BOUNDS.log;
  for (const line of lines) {
    const cut = truncateBytes(line.trimEnd(), BOUNDS.logLine);
    room -= utf8Bytes(cut) + 1;
    if (room < 0) break;
    kept.push(cut);
  }
  return kept;
}
