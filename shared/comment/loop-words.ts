// What is said of a loop, in plain text; the comment, the verdict's sentence and the diagnosis all take it from here.
import { counted, shortCommit } from "../render/words.ts";
import type { Loop } from "./loop.ts";

/** The verdict's first sentence. */
export function loopSentence(loop: Loop): string {
  return `Going in circles: ${what(loop)} after ${counted(loop.times, "push", "pushes")}${during(loop)}.`;
}

/** `the same 2 failures`, with what came on top or what it is a return to. */
export function what({ kind, failing, more, heads }: Loop): string {
  if (kind === "oscillating")
    return `back to the ${failing === 1 ? "failure" : `${failing} failures`} of ${shortCommit(heads[0] ?? "")}`;
  const same = failing === 1 ? "the same failure" : `the same ${failing} failures`;
  return more === 0 ? same : `${same}, and ${more} more,`;
}

const during = ({ seconds }: Loop): string => (seconds < 60 ? "" : ` in ${spanSaid(seconds)}`);

/** One unit, rounded down to what is certain: `4 hours`. */
export function spanSaid(seconds: number): string {
  const units = [
    [86_400, "day"],
    [3_600, "hour"],
    [60, "minute"],
  ] as const;
  for (const [length, name] of units)
    if (seconds >= length) return counted(Math.floor(seconds / length), name);
  return counted(seconds, "second");
}

/** `2026-11-21 10:15 UTC` */
export const momentSaid = (at: number): string =>
  `${new Date(at * 1000).toISOString().slice(0, 16).replace("T", " ")} UTC`;
