// Borders and rules: a hairline changes no average, but no letter stands out in so long a run.
import { LEVELS, SIGN, type Sides } from "./sides.ts";

/** CSS pixels of a run. */
const LEAST = 20;
/** Rows or columns on either side in which a line may stand instead, or be drawn softer. */
const ASIDE = 4;
/** Share of a line's ink that must be missing on one side: some engines draw a hairline twice as strong. */
const STRONGER = 0.6;

export function markLines(sides: Sides, mask: Uint8Array): void {
  const { width, height } = sides;
  for (let y = 0; y < height; y += 1)
    markRuns(sides, mask, { first: y * width, step: 1, length: width, across: width, at: y, of: height });
  for (let x = 0; x < width; x += 1)
    markRuns(sides, mask, { first: x, step: width, length: height, across: 1, at: x, of: width });
}

/** A row or a column of the picture. */
interface Line {
  first: number;
  step: number;
  length: number;
  /** Step to the neighbouring line. */
  across: number;
  /** Which line it is, of how many. */
  at: number;
  of: number;
}

function markRuns(sides: Sides, mask: Uint8Array, line: Line): void {
  for (let from = 0; from < line.length; ) {
    if (mask[line.first + from * line.step] === SIGN.same) {
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < line.length && mask[line.first + to * line.step] !== SIGN.same) to += 1;
    if (to - from >= LEAST && !standsAside(sides, line, { from, to }))
      for (let at = from; at < to; at += 1) mask[line.first + at * line.step] = SIGN.differs;
    from = to;
  }
}

/** The same line, a hair away, drawn softer or a little stronger: its ink is there across the run. */
function standsAside(sides: Sides, line: Line, run: { from: number; to: number }): boolean {
  const design = inkAcross(sides.design, line, run);
  const screen = inkAcross(sides.screen, line, run);
  return [0, 1, 2].every((c) => {
    const [one, two] = [design[c] as number, screen[c] as number];
    const least = Math.max(LEVELS * (run.to - run.from), STRONGER * Math.max(Math.abs(one), Math.abs(two)));
    return Math.abs(one - two) < least;
  });
}

/** By channel, what lies over the ground on both sides of the line. */
function inkAcross(
  data: Uint8Array,
  { first, step, across, at, of }: Line,
  { from, to }: { from: number; to: number },
): [number, number, number] {
  const [before, after] = [Math.max(-ASIDE, -at), Math.min(ASIDE, of - 1 - at)];
  const ink: [number, number, number] = [0, 0, 0];
  for (let pixel = from; pixel < to; pixel += 1)
    for (let c = 0; c < 3; c += 1) {
      const level = (aside: number): number =>
        data[(first + pixel * step + aside * across) * 4 + c] as number;
      const ground = (level(before) + level(after)) / 2;
      for (let aside = before; aside <= after; aside += 1)
        ink[c] = (ink[c] as number) + level(aside) - ground;
    }
  return ink;
}
