// A finding with all the matcher wants to know of where it is, in the coordinates of head, whichever side it is from.
import type { RawFinding } from "../../shared/contract/report.ts";
import { maskText } from "../../shared/mask.ts";
import type { DiffedFile } from "../ports.ts";
import { stripSpace } from "./fingerprint.ts";
import { basePathOf, type FileIndex, headPathOf, hunkAt, mapLine, unmapLine } from "./lines.ts";

export interface SourceLines {
  base(path: string): readonly string[] | null;
  head(path: string): readonly string[] | null;
}

export interface Spot {
  finding: RawFinding;
  side: "base" | "head";
  /** Path at head; the base's own where the file is gone there. */
  path: string | null;
  /** The change of that file; undefined when the change does not touch it. */
  file: DiffedFile | undefined;
  /** Line at head of a line that both sides have; null for one removed, added or edited, or when there is no line. */
  line: number | null;
  /** Where in head the line is, or would be; for telling near from far. */
  near: number;
  /** Both sides have the line, but a neighbour differs: git may have taken one of several equal lines for another. */
  edge: boolean;
  /** The first line both sides have within a finding of several lines, at head. */
  firstKept: number | null;
  masked: string;
  source: SourceText | null;
}

/** The text around a finding on its own side. */
export interface SourceText {
  lines: StrippedLines;
  /** 1-based, on its own side. */
  at: number;
}

export interface SpotContext {
  index: FileIndex;
  lines: SourceLines;
}

export type Locate = (finding: RawFinding, side: Spot["side"]) => Spot;

/** Keeps what is learnt about a file for the next finding in it. */
export function createLocator(context: SpotContext): Locate {
  const texts = { base: createTexts(context.lines.base), head: createTexts(context.lines.head) };
  const trusts = new Map<string, boolean>();
  const isTrusted = (path: string): boolean => {
    const known = trusts.get(path);
    if (known !== undefined) return known;
    const trusted = context.index.toHead(path) !== undefined || sameText(context.lines, path);
    trusts.set(path, trusted);
    return trusted;
  };
  return (finding, side) => {
    const { path, line } = finding;
    const masked = maskText(finding.message);
    const near = line ?? 0;
    const nowhere = {
      finding,
      side,
      file: undefined,
      line: null,
      near,
      edge: false,
      firstKept: null,
      masked,
    };
    if (path === null) return { ...nowhere, path, source: null };
    const place = placeOf(context.index, path, side);
    const text = texts[side](path);
    const source = line === null || text === null || line > text.length ? null : { lines: text, at: line };
    if (line === null || !isTrusted(place.path)) return { ...nowhere, ...place, source };
    const other = (own: number): number | null =>
      side === "base" ? mapLine(place.file, own) : unmapLine(place.file, own);
    const kept = place.exists ? other(line) : null;
    const atHead = kept === null ? null : side === "base" ? kept : line;
    const edge = kept !== null && (other(line - 1) !== kept - 1 || other(line + 1) !== kept + 1);
    const firstKept = place.exists ? firstKeptLine(finding, side, other) : null;
    return {
      ...nowhere,
      path: place.path,
      file: place.file,
      line: atHead,
      near: side === "head" ? line : (kept ?? aboutWhere(place.file, line)),
      edge,
      firstKept,
      source,
    };
  };
}

/** Of a line that is gone: as far into what replaced it as it was into what was replaced. */
function aboutWhere(file: DiffedFile | undefined, line: number): number {
  const hunk = file && hunkAt(file, "base", line);
  return hunk ? hunk.headStart + Math.min(line - hunk.baseStart, hunk.headCount) : line;
}

interface FilePlace {
  path: string;
  file: DiffedFile | undefined;
  /** The other side has the file too. */
  exists: boolean;
}

function placeOf(index: FileIndex, path: string, side: Spot["side"]): FilePlace {
  if (side === "head") return { path, file: index.toHead(path), exists: basePathOf(index, path) !== null };
  const headPath = headPathOf(index, path);
  return { path: headPath ?? path, file: index.fromBase(path), exists: headPath !== null };
}

/** Longer findings than this are of a whole file; the rest of their lines tells nothing. */
const MOST_RANGE = 500;

function firstKeptLine(
  finding: RawFinding,
  side: Spot["side"],
  other: (own: number) => number | null,
): number | null {
  const { line, endLine } = finding;
  if (line === null || endLine === null || endLine <= line) return null;
  for (let own = line; own <= Math.min(endLine, line + MOST_RANGE); own += 1) {
    const there = other(own);
    if (there !== null) return side === "base" ? there : own;
  }
  return null;
}

/** A file git does not track may differ although the diff has nothing on it: generated code, say. */
function sameText(lines: SourceLines, path: string): boolean {
  const base = lines.base(path);
  const head = lines.head(path);
  if (base === null || head === null) return true;
  return base.length === head.length && base.every((line, at) => line === head[at]);
}

export interface StrippedLines {
  readonly length: number;
  /** Without any white space; null outside the file. */
  at(line: number): string | null;
  raw(line: number): string | null;
  /** Letters and digits only, which reformatting leaves alone; null outside the file. */
  solid(line: number): string | null;
}

function createTexts(
  read: (path: string) => readonly string[] | null,
): (path: string) => StrippedLines | null {
  const known = new Map<string, StrippedLines | null>();
  return (path) => {
    const cached = known.get(path);
    if (cached !== undefined) return cached;
    const raw = read(path);
    const stripped = raw && stripLines(raw);
    known.set(path, stripped);
    return stripped;
  };
}

function stripLines(raw: readonly string[]): StrippedLines {
  const kept = (strip: (text: string) => string): ((line: number) => string | null) => {
    const known: (string | undefined)[] = [];
    return (line) => {
      const text = raw[line - 1];
      if (text === undefined) return null;
      const stripped = known[line] ?? strip(text);
      known[line] = stripped;
      return stripped;
    };
  };
  return {
    length: raw.length,
    raw: (line) => raw[line - 1] ?? null,
    at: kept(stripSpace),
    solid: kept((text) => text.replace(/[^\p{L}\p{N}]+/gu, "")),
  };
}
