import type { Spot } from "./spot.ts";

/**
 * Two differently worded messages may be one finding (a count grew, a type got another name) or two (`a` is used now, `b` on
 * the same line no longer is). They are two when each names a word of its line that the other does not name.
 */
export function isSameSubject(base: Spot, head: Spot): boolean {
  if (base.finding.message === head.finding.message) return true;
  return !(namesOwn(base, head) && namesOwn(head, base));
}

function namesOwn(spot: Spot, other: Spot): boolean {
  const line = spot.source?.lines.raw(spot.source.at);
  if (line === undefined || line === null) return false;
  const inLine = new Set(wordsIn(line));
  const said = new Set(wordsIn(other.finding.message));
  return wordsIn(spot.finding.message).some((word) => !said.has(word) && inLine.has(word));
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
