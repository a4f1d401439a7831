// Which test of the base is which at head, over all files of the change: by place and name, by content, by name elsewhere,
// by likeness. One-to-one; what is surest goes first, and nothing hangs on the order of files.
import type { FileChange } from "../change-text.ts";
import type { TestCase } from "./cases/case.ts";

interface Placed {
  file: FileChange;
  case: TestCase;
}

export interface Pair {
  base: Placed;
  head: Placed;
  /** Shares of words, at which only likeness paired them; else 1. */
  likeness: number;
}

/** Share of words of the larger test that makes two one test. */
const ALIKE = 0.5;
/** A word that more tests have tells none apart. */
const COMMON = 30;
const CANDIDATES = 8;

export function pairTests(
  base: readonly Placed[],
  head: readonly Placed[],
): { pairs: Pair[]; gone: Placed[]; come: Placed[] } {
  const pairs: Pair[] = [];
  let gone = base;
  let come = head;
  const within = (key: (one: TestCase) => string) => (one: Placed) => `${one.file.path}\0${key(one.case)}`;
  const full = (one: TestCase) => `${one.suite}\0${one.name}`;
  const passes: ((one: Placed) => string)[] = [
    within((one) => `${full(one)}\0${one.hash}`),
    within(full),
    (one) => (one.case.empty ? `\0${full(one.case)}` : `${one.case.hash}\0${one.case.name}`),
    within((one) => `${one.name}\0leaf`),
    (one) => (one.case.empty ? `\0${full(one.case)}` : one.case.hash),
    // Without a suite a name is too common to tell tests of different files apart.
    (one) => (one.case.suite === "" ? `${one.file.path}\0${full(one.case)}` : full(one.case)),
  ];
  for (const pass of passes) {
    const found = byKey(gone, come, pass);
    pairs.push(...found.pairs);
    gone = found.gone;
    come = found.come;
  }
  const alike = byLikeness(gone, come);
  return { pairs: [...pairs, ...alike.pairs], gone: alike.gone, come: alike.come };
}

/** Equal keys in their order, the same one twice being two. */
function byKey(gone: readonly Placed[], come: readonly Placed[], key: (one: Placed) => string) {
  const waiting = new Map<string, { all: Placed[]; next: number }>();
  for (const one of come) {
    const known = waiting.get(key(one));
    if (known) known.all.push(one);
    else waiting.set(key(one), { all: [one], next: 0 });
  }
  const pairs: Pair[] = [];
  const left: Placed[] = [];
  const used = new Set<Placed>();
  for (const one of gone) {
    const found = waiting.get(key(one));
    const other = found?.all[found.next];
    if (found && other) {
      found.next++;
      used.add(other);
      pairs.push({ base: one, head: other, likeness: 1 });
    } else left.push(one);
  }
  return { pairs, gone: left, come: come.filter((one) => !used.has(one)) };
}

function byLikeness(gone: readonly Placed[], come: readonly Placed[]) {
  const holders = new Map<string, number[]>();
  for (const [index, one] of come.entries())
    for (const word of one.case.words) {
      const known = holders.get(word);
      if (known) known.push(index);
      else holders.set(word, [index]);
    }
  const scored: { from: number; to: number; likeness: number }[] = [];
  for (const [from, one] of gone.entries()) {
    for (const to of candidates(one, holders)) {
      const other = come[to];
      const likeness = other ? alike(one, other) : 0;
      if (likeness >= ALIKE) scored.push({ from, to, likeness });
    }
  }
  scored.sort((a, b) => b.likeness - a.likeness || a.from - b.from || a.to - b.to);
  const taken = { from: new Set<number>(), to: new Set<number>() };
  const pairs: Pair[] = [];
  for (const { from, to, likeness } of scored) {
    const base = gone[from];
    const head = come[to];
    if (!base || !head || taken.from.has(from) || taken.to.has(to)) continue;
    taken.from.add(from);
    taken.to.add(to);
    pairs.push({ base, head, likeness });
  }
  return {
    pairs,
    gone: gone.filter((_, index) => !taken.from.has(index)),
    come: come.filter((_, index) => !taken.to.has(index)),
  };
}

function candidates(one: Placed, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of one.case.words) {
    const all = holders.get(word) ?? [];
    if (all.length <= COMMON) for (const index of all) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([index]) => index);
}

/** The words of bodies; those of names help, as far as bodies are alike at all. */
function alike(one: Placed, other: Placed): number {
  const body = shareOf(one.case.words, other.case.words);
  const names = shareOf(wordsOfName(one.case.name), wordsOfName(other.case.name));
  const here = one.file === other.file ? 0.05 : 0;
  return body < 0.25 ? body : Math.max(body, 0.6 * body + 0.4 * names) + here;
}

const wordsOfName = (name: string): Set<string> =>
  new Set(
    name
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1),
  );

export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(a.size, b.size);
}
