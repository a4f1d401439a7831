// What a command printed that no reader understood: masked lines, as a multiset, and how the command ended. Pure.
import type { Judgement } from "../gates/gate.ts";
import type { Blame, Exits, Sides } from "./blame.ts";
import type { Spot } from "./spot.ts";

/**
 * Head's lines are forgiven only when the base printed all of them and ended alike; otherwise those the base did not print are
 * this change's, or all of them when it ended otherwise.
 */
export function matchOutput({ base, head, exits }: Sides): Blame[] {
  const waiting = new Map<string, Spot[]>();
  for (const spot of endedAlike(exits) ? base : []) {
    const same = waiting.get(spot.masked);
    if (same) same.push(spot);
    else waiting.set(spot.masked, [spot]);
  }
  const blames = head.map((spot): Blame => {
    const was = waiting.get(spot.masked)?.shift();
    if (!was || moreFailed(was, spot))
      return { spot, base: null, state: "new", confidence: "medium", matchedBy: "none" };
    return { spot, base: was, state: "pre-existing", confidence: "medium", matchedBy: "output-lines" };
  });
  // A line that is gone proves nothing while others have come: the same failure may be worded otherwise.
  if (blames.some((blame) => blame.state === "new")) return blames;
  const fixed = head.length === 0 ? [...base] : [...waiting.values()].flat();
  return [
    ...blames,
    ...fixed.map(
      (spot): Blame => ({ spot, base: null, state: "fixed", confidence: "low", matchedBy: "none" }),
    ),
  ];
}

const COUNTS =
  /(\d{1,9}) (?:\w{1,20} )?(?:failed|failing|failures?|errors?|problems?)\b|\b(?:failed|failures?|errors?|problems?) ?[:=] ?(\d{1,9})\b/gi;

/** Numbers are masked, for times and addresses differ; a count of failures that rises is news all the same. */
function moreFailed(base: Spot, head: Spot): boolean {
  const before = countsIn(base);
  return countsIn(head).some((count, at) => count > (before[at] ?? count));
}

const countsIn = ({ finding }: Spot): number[] =>
  [...finding.message.matchAll(COUNTS)].map(([, first, second]) => Number(first ?? second));

function endedAlike(exits: Exits | undefined): boolean {
  if (exits === undefined) return true;
  const head = exitClass(exits.head);
  return head !== null && head === exitClass(exits.base);
}

/**
 * Null for an end that is never forgiven: a signal, a shell's report of one (128 and above), a command that is not there
 * (126, 127). Other failures are one class, since many tools count their findings in the exit code.
 */
function exitClass(exit: Judgement["exit"]): "passed" | "failed" | null {
  if (exit === null || exit.signal !== null || exit.code === null || exit.code >= 126 || exit.code < 0)
    return null;
  return exit.code === 0 ? "passed" : "failed";
}
