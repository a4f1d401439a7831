// One name of a path (what stands between slashes) against one name of a glob.
import { closeOf } from "./glob-braces.ts";

/** Counts what matching has cost, in characters looked at. */
export interface GlobCost {
  steps: number;
}

export interface Name {
  /** Has `*` or `?`. */
  wild: boolean;
  /** What stands between the stars, to be found in this order; one: there is no star. */
  chunks: readonly Chunk[];
  /** The same with sets taken as text; null: there are none. */
  asWritten: readonly Chunk[] | null;
}

/** Text, or one atom a character. */
type Chunk = string | readonly Atom[];
/** A code point, any, or one of a set. */
type Atom = number | "?" | CodePoints;
interface CodePoints {
  not: boolean;
  /** Inclusive. */
  ranges: readonly (readonly [number, number])[];
}

/** The name, or what is wrong with it. */
export function readName(text: string): Name | string {
  const chunks: Atom[][] = [[]];
  const written: Atom[][] = [[]];
  const put = (atom: Atom) => {
    chunks.at(-1)?.push(atom);
    written.at(-1)?.push(atom);
  };
  let hasSets = false;
  let wild = false;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    const sign = String.fromCodePoint(point);
    at += sign.length;
    if (sign === "*" || sign === "?") wild = true;
    if (sign === "*") {
      if (text[at - 2] === "*" && chunks.at(-1)?.length === 0 && chunks.length > 1) continue;
      chunks.push([]);
      written.push([]);
    } else if (sign === "?") put("?");
    else if (sign === "[") {
      const close = closeOf(text, at - 1);
      if (close === -1) return "`[` is never closed";
      const set = readSet(text.slice(at, close));
      if (typeof set === "string") return set;
      chunks.at(-1)?.push(set);
      written.at(-1)?.push(...pointsOf(text.slice(at - 1, close + 1)));
      hasSets = true;
      at = close + 1;
    } else if (sign === "\\") {
      const next = text.codePointAt(at);
      if (next === undefined) return "it ends with a lone `\\`";
      put(next);
      at += String.fromCodePoint(next).length;
    } else put(point);
  }
  return { wild, chunks: chunks.map(packed), asWritten: hasSets ? written.map(packed) : null };
}

const pointsOf = (text: string): number[] => Array.from(text, (sign) => sign.codePointAt(0) ?? 0);

function packed(atoms: readonly Atom[]): Chunk {
  const points = atoms.filter((atom) => typeof atom === "number");
  return points.length === atoms.length ? points.map((point) => String.fromCodePoint(point)).join("") : atoms;
}

/** What stands between `[` and `]`. */
function readSet(text: string): CodePoints | string {
  if (text.includes("[:")) return "named sets such as `[[:digit:]]` are not known: write `[0-9]`";
  const not = /^[!^]/.test(text);
  const points: { point: number; escaped: boolean }[] = [];
  let escaped = false;
  for (const point of pointsOf(not ? text.slice(1) : text)) {
    if (point === 0x5c && !escaped) escaped = true;
    else {
      points.push({ point, escaped });
      escaped = false;
    }
  }
  const ranges: [number, number][] = [];
  for (let at = 0; at < points.length; at++) {
    const from = points[at]?.point ?? 0;
    const dash = points[at + 1];
    const to = points[at + 2]?.point;
    if (dash?.point !== 0x2d || dash.escaped || to === undefined) {
      ranges.push([from, from]);
      continue;
    }
    // Backwards it holds nothing, as `[z-a]`; routers write `[...a-z]`, so it is no mistake either.
    if (from <= to) ranges.push([from, to]);
    at += 2;
  }
  return { not, ranges };
}

/** At most the length of the text times that of the longest chunk. */
export function matchesName(name: Name, text: string, cost: GlobCost): boolean {
  return (
    matchesChunks(name.chunks, text, cost) ||
    (name.asWritten !== null && matchesChunks(name.asWritten, text, cost))
  );
}

function matchesChunks(chunks: readonly Chunk[], text: string, cost: GlobCost): boolean {
  cost.steps++;
  const [first = "", ...others] = chunks;
  const last = others.pop();
  if (typeof first === "string" && (last === undefined ? text !== first : !text.startsWith(first)))
    return false;
  if (typeof last === "string" && !text.endsWith(last)) return false;
  return chunks.every((chunk) => typeof chunk === "string")
    ? matchesTexts(chunks, text, cost)
    : matchesPoints(chunks, signsOf(text, cost), cost);
}

/** The first begins the text, the last ends it; each other is best where it is found first. */
function matchesTexts(chunks: readonly string[], text: string, cost: GlobCost): boolean {
  const [first = "", ...others] = chunks;
  const last = others.pop();
  if (last === undefined) return text === first;
  const end = text.length - last.length;
  let at = first.length;
  for (const chunk of others) {
    const found = text.indexOf(chunk, at);
    cost.steps += priceOf(chunk, (found === -1 ? text.length : found) - at);
    if (found === -1) return false;
    at = found + chunk.length;
  }
  return at <= end;
}

/** Searching for a long text may look at each character more than once. */
const priceOf = (chunk: string, distance: number): number => 1 + distance * Math.ceil(chunk.length / 8);

/** A text to be looked at by code points; most have no character that takes two units. */
type Signs = string | readonly number[];

function signsOf(text: string, cost: GlobCost): Signs {
  if (!/[\ud800-\udfff]/.test(text)) return text;
  cost.steps += text.length;
  return pointsOf(text);
}

const signAt = (text: Signs, at: number): number | undefined =>
  typeof text === "string" ? (at < text.length ? text.charCodeAt(at) : undefined) : text[at];

function matchesPoints(chunks: readonly Chunk[], text: Signs, cost: GlobCost): boolean {
  const atoms = chunks.map((chunk) => (typeof chunk === "string" ? pointsOf(chunk) : chunk));
  const [first = [], ...others] = atoms;
  const last = others.pop();
  if (last === undefined) return text.length === first.length && isAt(first, text, 0, cost);
  const end = text.length - last.length;
  let at = first.length;
  if (end < at || !isAt(first, text, 0, cost) || !isAt(last, text, end, cost)) return false;
  for (const chunk of others) {
    while (at + chunk.length <= end && !isAt(chunk, text, at, cost)) at++;
    if (at + chunk.length > end) return false;
    at += chunk.length;
  }
  return true;
}

function isAt(atoms: readonly Atom[], text: Signs, at: number, cost: GlobCost): boolean {
  for (let index = 0; index < atoms.length; index++) {
    cost.steps++;
    const atom = atoms[index];
    const point = signAt(text, at + index);
    if (point === undefined || atom === undefined || !fits(atom, point)) return false;
  }
  return true;
}

function fits(atom: Atom, point: number): boolean {
  if (typeof atom === "number") return atom === point;
  if (atom === "?") return true;
  return atom.ranges.some(([from, to]) => from <= point && point <= to) !== atom.not;
}
