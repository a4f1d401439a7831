// Pairs findings whose line moved, by how much of the code around them moved along: the rule of `git diff --color-moved`,
// where a block of at least 20 letters and digits is taken for moved. Pure.
import type { Pairing } from "./pair.ts";
import { buckets } from "./pair.ts";
import type { Spot, StrippedLines } from "./spot.ts";

/** Letters and digits that must have moved together before a line in another file is taken for the same one. */
const MOVED = 20;
const MOVED_LINES = 2;
/** Lines within which statements are put in another order; imports, mostly. */
const NEAR = 10;
/** Lines compared in each direction. */
const REACH = 20;
/** Pairs weighed per group of equal lines, and in all; beyond, code is so repetitive that a choice would be a guess. */
const MOST_IN_GROUP = 10_000;
const MOST = 100_000;

interface Weighed {
  base: Spot;
  head: Spot;
  weight: number;
  distance: number;
}

/** Lines that may have moved: removed, added, or equal by git's account but next to a difference. */
export const isMovable = (spot: Spot): boolean =>
  spot.source !== null && (spot.line === null || spot.edge) && spot.finding.line !== null;

/**
 * Whether one line alone may be taken for moved: it says much, or it is still about where it was. A `debugger;` removed here
 * and one added far away are two.
 */
export function isOneLineMoved(base: Spot, head: Spot): boolean {
  if (isNear(base, head)) return true;
  return solidOf(base).length >= MOVED;
}

const isNear = (base: Spot, head: Spot): boolean => Math.abs(base.near - head.near) <= NEAR;

const solidOf = ({ source }: Spot): string => source?.lines.solid(source.at) ?? "";

/** The line with the nearest lines around it that say something; null where all that says too little. */
export function contextOf(spot: Spot): string | null {
  if (!isMovable(spot) || spot.source === null) return null;
  const { lines, at } = spot.source;
  const context = [nearest(lines, at, -1), solidOf(spot), nearest(lines, at, 1)].join("\n");
  return context.length >= MOVED ? context : null;
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
  if (weight >= MOVED) return true;
  // A line that is on both sides only goes with one elsewhere if its surroundings do.
  return (
    where === "same file" && base.line === null && head.line === null && weight > 0 && isNear(base, head)
  );
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
  const distance = Math.abs(base.near - head.near);
  const [left, right] = [base.source, head.source];
  if (!left || !right) return { base, head, weight: 0, distance };
  const above = run(left, right, -1);
  const below = run(left, right, 1);
  const isAlone = above.lines + below.lines + 1 < MOVED_LINES;
  const isElsewhere = base.path !== head.path;
  return {
    base,
    head,
    weight: isAlone && isElsewhere ? 0 : solidOf(base).length + above.solid + below.solid,
    distance,
  };
}

interface Source {
  lines: StrippedLines;
  at: number;
}

function run(left: Source, right: Source, step: 1 | -1): { lines: number; solid: number } {
  const found = { lines: 0, solid: 0 };
  for (let by = step; Math.abs(by) <= REACH; by += step) {
    const line = left.lines.solid(left.at + by);
    if (line === null || line !== right.lines.solid(right.at + by)) break;
    found.solid += line.length;
    if (line !== "") found.lines += 1;
  }
  return found;
}

function nearest(lines: StrippedLines, at: number, step: 1 | -1): string {
  for (let by = step; Math.abs(by) <= REACH; by += step) {
    const line = lines.solid(at + by);
    if (line === null) return "";
    if (line !== "") return line;
  }
  return "";
}
