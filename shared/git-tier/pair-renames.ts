// Which deleted file became which added one, as `git -M` sees it: by equal content, then by half of the lines or more.
// Work grows with the size of the change, never with deleted × added: few candidates each, found by lines they share.
import type { TextSide } from "./change-text.ts";

export interface OneSide {
  path: string;
  side: TextSide;
}

/** Share of the larger file's characters that must stand in lines of both. */
const SIMILAR = 0.5;
/** Lines of a file that are looked up among the others, the lowest by hash, so that both files pick the same ones. */
const SKETCH = 64;
/** A line that more files have tells none apart. */
const COMMON = 40;
/** Deleted files that an added one is compared with in full. */
const CANDIDATES = 8;
/** Lines looked at in full comparisons, over all. */
const MAX_WORK = 20_000_000;

/** Added path to deleted path; each is in at most one pair. */
export function pairRenames(deleted: readonly OneSide[], added: readonly OneSide[]): Map<string, string> {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  const pair = (to: string, from: string) => {
    if (pairs.has(to) || taken.has(from)) return;
    pairs.set(to, from);
    taken.add(from);
  };
  pairEqual(deleted, added, pair);
  const gone = deleted.filter(({ path }) => !taken.has(path));
  const come = added.filter(({ path }) => !pairs.has(path));
  const scored = similar(gone, come);
  // Equal scores: the same name wins, then the order of paths.
  scored.sort((a, b) => b.score - a.score || compare(a.to, b.to) || compare(a.from, b.from));
  for (const { to, from } of scored) pair(to, from);
  return pairs;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);
const kindOf = ({ side }: OneSide) => (side.ref.mode.startsWith("100") ? "file" : side.ref.mode);

function pairEqual(
  deleted: readonly OneSide[],
  added: readonly OneSide[],
  pair: (to: string, from: string) => void,
): void {
  const byContent = new Map<string, { all: OneSide[]; next: number }>();
  const byName = new Map<string, OneSide>();
  const key = (one: OneSide) => `${kindOf(one)} ${one.side.ref.oid}`;
  for (const one of deleted) {
    const same = byContent.get(key(one));
    if (same) same.all.push(one);
    else byContent.set(key(one), { all: [one], next: 0 });
    const named = `${key(one)} ${nameOf(one.path)}`;
    if (!byName.has(named)) byName.set(named, one);
  }
  const left: OneSide[] = [];
  const used = new Set<OneSide>();
  for (const one of added) {
    const from = byName.get(`${key(one)} ${nameOf(one.path)}`);
    if (from && !used.has(from)) {
      used.add(from);
      pair(one.path, from.path);
    } else left.push(one);
  }
  for (const one of left) {
    const same = byContent.get(key(one));
    // An empty file under another name became nothing.
    if (!same || one.side.lines?.length === 0) continue;
    while (same.next < same.all.length && used.has(same.all[same.next] as OneSide)) same.next++;
    const from = same.all[same.next++];
    if (from) pair(one.path, from.path);
  }
}

interface Weighed {
  path: string;
  name: string;
  kind: string;
  lines: Map<string, number>;
  size: number;
  sketch: string[];
}

function similar(deleted: readonly OneSide[], added: readonly OneSide[]) {
  if (deleted.length === 0 || added.length === 0) return [];
  const gone = deleted.flatMap(weighed);
  const holders = new Map<string, number[]>();
  const named = new Map<string, number[]>();
  const note = (map: Map<string, number[]>, key: string, index: number) => {
    const known = map.get(key);
    if (known) known.push(index);
    else map.set(key, [index]);
  };
  for (const [index, one] of gone.entries()) {
    for (const line of one.sketch) note(holders, line, index);
    note(named, one.name, index);
  }
  const scored: { to: string; from: string; score: number }[] = [];
  let work = 0;
  for (const to of added.flatMap(weighed)) {
    for (const index of candidates(to, holders, named)) {
      const from = gone[index];
      if (!from || from.kind !== to.kind || work > MAX_WORK) continue;
      const large = Math.max(from.size, to.size);
      if (Math.min(from.size, to.size) < large * SIMILAR) continue;
      work += Math.min(from.lines.size, to.lines.size);
      const score = common(from, to) / large;
      if (score < SIMILAR) continue;
      // The same name counts a little, as it does for people.
      scored.push({ to: to.path, from: from.path, score: score + (from.name === to.name ? 0.1 : 0) });
    }
  }
  return scored;
}

/** Indices of deleted files that share the most lines of the sketch, and those of the same name. */
function candidates(
  to: Weighed,
  holders: ReadonlyMap<string, readonly number[]>,
  named: ReadonlyMap<string, readonly number[]>,
): number[] {
  const shared = new Map<number, number>();
  for (const line of to.sketch) {
    const files = holders.get(line) ?? [];
    if (files.length <= COMMON) for (const index of files) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES);
  const same = (named.get(to.name) ?? []).slice(0, CANDIDATES);
  return [...new Set([...best.map(([index]) => index), ...same])];
}

function weighed({ path, side }: OneSide): Weighed[] {
  if (side.lines === null || side.lines.length === 0) return [];
  const lines = new Map<string, number>();
  let size = 0;
  for (const line of side.lines) {
    lines.set(line, (lines.get(line) ?? 0) + 1);
    size += line.length + 1;
  }
  const sketch = [...lines.keys()]
    .map((line) => ({ line, hash: hashOf(line) }))
    .sort((a, b) => a.hash - b.hash || compare(a.line, b.line))
    .slice(0, SKETCH)
    .map(({ line }) => line);
  return [{ path, name: nameOf(path), kind: kindOf({ path, side }), lines, size, sketch }];
}

/** Characters in lines of both, each counted as often as both have it. */
function common(a: Weighed, b: Weighed): number {
  const [few, many] = a.lines.size <= b.lines.size ? [a.lines, b.lines] : [b.lines, a.lines];
  let total = 0;
  for (const [line, times] of few) total += Math.min(times, many.get(line) ?? 0) * (line.length + 1);
  return total;
}

/** FNV-1a of the first characters: an order that has nothing to do with the alphabet. */
function hashOf(line: string): number {
  let hash = 0x811c9dc5;
  const length = Math.min(line.length, 200);
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ line.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
