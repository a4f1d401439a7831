// Pairs findings whose line moved, by how much of the code around them moved along: the rule of `git diff --color-moved`,
// where a block of at least 20 letters and digits is taken for moved. Pure.
import type { Pairing } from "./pair.ts";
import { buckets } from "./pair.ts";
import type { Spot, StrippedLines } from "./spot.ts";

/** Letters and digits that must have moved together before a line in another file is taken for the same one. */
const MOVED = 20;
const MOVED_LINES = 2;
/** Lines compared in each direction. */
const REACH = 40;
/** Pairs weighed per group of equal lines, and in all; beyond, code is so repetitive that a choice would be a guess. */
const MOST_IN_GROUP = 10_000;
const MOST = 250_000;

interface Weighed {
  base: Spot;
  head: Spot;
  weight: number;
  distance: number;
}

/** Lines that may have moved: removed, added, or equal by git's account but next to a difference. */
export const isMovable = (spot: Spot): boolean =>
  spot.source !== null && (spot.line === null || spot.edge) && spot.finding.line !== null;

/** The line with the nearest lines around it that are not blank; null where that says too little. */
export function contextOf(spot: Spot): string | null {
  if (!isMovable(spot) || spot.source === null) return null;
  const { lines, at } = spot.source;
  const context = [nearest(lines, at, -1), lines.at(at) ?? "", nearest(lines, at, 1)].join("\n");
  return solid(context) >= MOVED ? context : null;
}

/** Where the file is the same any weight will do; elsewhere a block must have moved. */
export function byMovedBlock(where: "same file" | "any file"): Pairing {
  return (base, head) => {
    const groups = buckets(
      (spot) =>
        isMovable(spot)
          ? [
              spot.source?.lines.at(spot.source.at) ?? null,
              spot.masked,
              where === "same file" ? spot.path : "",
            ]
          : null,
      base,
      head,
    );
    let budget = MOST;
    const pairs: [Spot, Spot][] = [];
    for (const group of groups) {
      const cost = group.base.length * group.head.length;
      if (cost > MOST_IN_GROUP || cost > budget) continue;
      budget -= cost;
      const weighed = group.base.flatMap((one) => group.head.map((other) => weigh(one, other)));
      pairs.push(...heaviestFirst(weighed.filter((pair) => isEnough(pair, where))));
    }
    return pairs;
  };
}

function isEnough({ base, head, weight }: Weighed, where: "same file" | "any file"): boolean {
  // A line that stayed where it was, and one that did: to pair them, their surroundings must say so.
  const isSure = base.line === null && head.line === null && where === "same file";
  return isSure ? weight > 0 : weight >= MOVED;
}

function heaviestFirst(weighed: Weighed[]): [Spot, Spot][] {
  weighed.sort((a, b) => b.weight - a.weight || a.distance - b.distance);
  const taken = new Set<Spot>();
  const pairs: [Spot, Spot][] = [];
  for (const { base, head } of weighed) {
    if (taken.has(base) || taken.has(head)) continue;
    taken.add(base).add(head);
    pairs.push([base, head]);
  }
  return pairs;
}

/** Weight: letters and digits in the run of equal lines around both. Zero when fewer than two lines are equal. */
function weigh(base: Spot, head: Spot): Weighed {
  const distance = Math.abs((base.finding.line ?? 0) - (head.finding.line ?? 0));
  const [left, right] = [base.source, head.source];
  if (!left || !right) return { base, head, weight: 0, distance };
  const own = solid(left.lines.at(left.at) ?? "");
  const above = run(left, right, -1);
  const below = run(left, right, 1);
  const isAlone = above.lines + below.lines + 1 < MOVED_LINES;
  const isElsewhere = base.path !== head.path;
  return { base, head, weight: isAlone && isElsewhere ? 0 : own + above.solid + below.solid, distance };
}

interface Source {
  lines: StrippedLines;
  at: number;
}

function run(left: Source, right: Source, step: 1 | -1): { lines: number; solid: number } {
  const found = { lines: 0, solid: 0 };
  for (let by = step; Math.abs(by) <= REACH; by += step) {
    const line = left.lines.at(left.at + by);
    if (line === null || line !== right.lines.at(right.at + by)) break;
    found.solid += solid(line);
    if (line !== "") found.lines += 1;
  }
  return found;
}

function nearest(lines: StrippedLines, at: number, step: 1 | -1): string {
  for (let by = step; Math.abs(by) <= REACH; by += step) {
    const line = lines.at(at + by);
    if (line === null) return "";
    if (line !== "") return line;
  }
  return "";
}

const solid = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
