// All rules of a file as one tree of segments. What a segment can be is looked up, by its text, its beginning or its end; only
// patterns that begin and end with a star are tried one after the other, and those by a piece they must contain.
import { type Steps, toTheEnd } from "../steps.ts";
import { type Pattern, readPattern } from "./pattern.ts";
import type { Segment, Wild } from "./segment.ts";

/** No rule. Rules are known by their index; the greater one decides. */
export const NONE = -1;

/**
 * A way without a fork or an end: `**`, names, `**`, names … Once a later `**` on it is reached, nothing can be gained from an
 * earlier place any more. It keeps a thousand `**` in a row from being a thousand places to go on from.
 */
export interface Chain {
  /** The step in which a `**` of it was last reached, and the furthest one reached then. */
  step: number;
  furthest: number;
}

export class TrieNode {
  // Most nodes lead on by one name, and a map for each would be most of the tree.
  #name: string | null = null;
  #named: TrieNode | null = null;
  #others: Map<string, TrieNode> | null = null;
  any: TrieNode | null = null;
  deep: TrieNode | null = null;
  wild: WildTable | null = null;
  /** This node is a `**`: once reached, it is reached for all that is below. */
  readonly loops: boolean;
  /** The last rule that ends here and covers a file of that name. */
  forFile = NONE;
  /** The last rule that ends here and covers everything in a folder of that name. */
  forContents = NONE;
  /** The last rule of all that lead on from here: where a later one is known already, nobody needs to look. */
  latest = NONE;
  chain: Chain | null = null;
  /** How many `**` of the chain come before. */
  place = 0;
  /** The step in which it was last reached; of no meaning between steps. */
  reachedAt = 0;

  constructor(loops = false) {
    this.loops = loops;
  }

  literal(name: string): TrieNode | undefined {
    if (this.#name === name) return this.#named ?? undefined;
    return this.#others?.get(name);
  }

  addLiteral(name: string): TrieNode {
    const known = this.literal(name);
    if (known) return known;
    const child = new TrieNode();
    if (this.#name === null) {
      this.#name = name;
      this.#named = child;
    } else {
      this.#others ??= new Map();
      this.#others.set(name, child);
    }
    return child;
  }

  end(rule: number, covers: Pattern["covers"]): void {
    if (covers !== "below") this.forFile = rule;
    if (covers !== "itself") this.forContents = rule;
  }

  *children(): Generator<TrieNode> {
    if (this.#named) yield this.#named;
    if (this.#others) yield* this.#others.values();
    if (this.any) yield this.any;
    if (this.deep) yield this.deep;
    if (this.wild) for (const { node } of this.wild.entries()) yield node;
  }
}

export interface WildEntry {
  wild: Wild;
  node: TrieNode;
}

/** How long a piece of the middle must be to be looked up by it. */
const PIECE = 3;

/** Segments with wildcards that may follow one node. */
export class WildTable {
  /** Ends such as `.ts` and `.test.ts`: they are looked up where a name has a dot. */
  readonly #byDottedSuffix = new Map<string, WildEntry[]>();
  readonly #bySuffix = new KeyedEntries();
  readonly #byPrefix = new KeyedEntries();
  readonly #byPiece = new Map<string, WildEntry[]>();
  readonly #loose: WildEntry[] = [];
  readonly #all = new Map<string, WildEntry>();

  child(wild: Wild): TrieNode {
    const known = this.#all.get(wild.key);
    if (known) return known.node;
    const entry = { wild, node: new TrieNode() };
    this.#all.set(wild.key, entry);
    const { prefix, suffix, inner } = wild;
    if (suffix.length >= prefix.length && suffix !== "") {
      if (suffix.startsWith(".")) addTo(this.#byDottedSuffix, suffix, entry);
      else this.#bySuffix.add(suffix, entry);
    } else if (prefix !== "") this.#byPrefix.add(prefix, entry);
    else {
      const piece = this.#rarestPiece(inner);
      if (piece === null) this.#loose.push(entry);
      else addTo(this.#byPiece, piece, entry);
    }
    return entry.node;
  }

  /** Of all pieces a name must hold, the one with the fewest patterns so far. */
  #rarestPiece(texts: readonly string[]): string | null {
    let rarest: string | null = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const text of texts)
      for (const piece of piecesOf(text)) {
        const count = this.#byPiece.get(piece)?.length ?? 0;
        if (count < fewest) [rarest, fewest] = [piece, count];
      }
    return rarest;
  }

  entries(): Iterable<WildEntry> {
    return this.#all.values();
  }

  /** Adds what may fit to `found`, each once. How many keys were looked up for it. */
  candidates(name: string, found: WildEntry[]): number {
    let looked = 0;
    const look = (keyed: ReadonlyMap<string, readonly WildEntry[]>, key: string): void => {
      looked += 1;
      const entries = keyed.get(key);
      if (entries !== undefined) for (const entry of entries) found.push(entry);
    };
    if (this.#byDottedSuffix.size > 0)
      for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1))
        look(this.#byDottedSuffix, name.slice(dot));
    for (const length of this.#bySuffix.lengths) {
      if (length > name.length) break;
      look(this.#bySuffix.byKey, name.slice(name.length - length));
    }
    for (const length of this.#byPrefix.lengths) {
      if (length > name.length) break;
      look(this.#byPrefix.byKey, name.slice(0, length));
    }
    if (this.#byPiece.size > 0) for (const piece of piecesOf(name)) look(this.#byPiece, piece);
    for (const entry of this.#loose) found.push(entry);
    return looked;
  }
}

/** Each once, so that a name that is one letter over and over does not bring the same patterns over and over. */
function piecesOf(name: string): Set<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + PIECE <= name.length; at += 1) pieces.add(name.slice(at, at + PIECE));
  return pieces;
}

class KeyedEntries {
  readonly byKey = new Map<string, WildEntry[]>();
  /** Of the keys, each once, ascending. */
  lengths: number[] = [];

  add(key: string, entry: WildEntry): void {
    addTo(this.byKey, key, entry);
    const last = this.lengths.length - 1;
    if (key.length > (this.lengths[last] ?? 0)) this.lengths.push(key.length);
    else if (!this.lengths.includes(key.length))
      this.lengths = [...this.lengths, key.length].sort((one, two) => one - two);
  }
}

function addTo(map: Map<string, WildEntry[]>, key: string, entry: WildEntry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** Patterns in the order of the file; the last one that fits decides. */
export const buildTrie = (patterns: readonly string[]): TrieNode => toTheEnd(buildTrieInSteps(patterns));

export function* buildTrieInSteps(patterns: readonly string[]): Steps<TrieNode> {
  const top = new TrieNode();
  const interned = new Map<string, Wild>();
  for (const [rule, text] of patterns.entries()) {
    const pattern = readPattern(text);
    if (pattern === null) continue;
    let node = top;
    for (const segment of pattern.segments) {
      node.latest = rule;
      node = childOf(node, segment, interned);
    }
    node.end(rule, pattern.covers);
    yield;
  }
  yield* markChains(top);
  return top;
}

function childOf(node: TrieNode, segment: Segment, interned: Map<string, Wild>): TrieNode {
  if (segment.kind === "literal") return node.addLiteral(segment.text);
  if (segment.kind === "any") {
    node.any ??= new TrieNode();
    return node.any;
  }
  if (segment.kind === "deep") {
    node.deep ??= new TrieNode(true);
    return node.deep;
  }
  const wild = interned.get(segment.wild.key) ?? segment.wild;
  interned.set(wild.key, wild);
  node.wild ??= new WildTable();
  return node.wild.child(wild);
}

/** Without recursion: a pattern can be very long. */
function* markChains(top: TrieNode): Steps<void> {
  const open: { node: TrieNode; chain: Chain | null; place: number }[] = [
    { node: top, chain: null, place: 0 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    if (node.loops) {
      node.chain = next.chain ?? { step: 0, furthest: 0 };
      node.place = next.place + 1;
    } else {
      node.chain = next.chain;
      node.place = next.place;
    }
    const children = [...node.children()];
    const straight = children.length === 1 && node.forFile === NONE && node.forContents === NONE;
    const { chain, place } = straight ? node : { chain: null, place: 0 };
    for (const child of children) open.push({ node: child, chain, place });
    yield;
  }
}
