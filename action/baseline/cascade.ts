// How findings of tools are paired with the base: from the surest way to the weakest, each finding once. Reading the table is
// knowing who gets blamed; docs/how-blame-works.md has it in words.
//
// Weak ways have a guard. A finding whose line both sides have is only paired on that line (rows 1 to 5): if its line is
// there without the finding, the finding was fixed. A finding on an added or edited line is only paired with one whose line
// is gone, and only where the text, or most of its words at the same place, is the same. So fixing one finding and adding
// another of the same rule and message never cancels out. What a tool says of a file as a whole is exempt (rows 15 on).
import type { Confidence, MatchedBy } from "../../shared/contract/report.ts";
import { byAlignedLine } from "./edited.ts";
import { wordsOf } from "./likeness.ts";
import { byMovedBlock, contextOf, isOneLineMoved } from "./moved.ts";
import { byKey, byUniqueKey, type Pairing } from "./pair.ts";
import type { Spot } from "./spot.ts";
import { isSameSubject } from "./subject.ts";

export interface Pass {
  matchedBy: MatchedBy;
  confidence: Confidence;
  pair: Pairing;
}

const at = (spot: Spot): number => spot.finding.column ?? 0;
const message = (spot: Spot): string => spot.finding.message;

/** A line that is removed, added or edited; text is only compared between such lines. */
const isLoose = (spot: Spot): boolean => spot.line === null && spot.finding.line !== null;
const text = (spot: Spot): string | null =>
  isLoose(spot) && spot.source ? solidOrNull(spot.source.lines.at(spot.source.at)) : null;
const words = (spot: Spot): string | null =>
  isLoose(spot) && spot.source
    ? wordsOf(spot.source.lines.raw(spot.source.at) ?? "").join(" ") || null
    : null;
/** A brace alone is everywhere. */
const solidOrNull = (line: string | null): string | null =>
  line !== null && /[\p{L}\p{N}]/u.test(line) ? line : null;

const ofFile = (spot: Spot): string | null => (spot.finding.line === null ? spot.path : null);
const isTop = (spot: Spot): boolean => (spot.finding.line ?? 2) <= 1;
/** A line that stayed, without the finding or with a new one, shows that the finding is not about that line. */
const isNotOfLine = (base: Spot, head: Spot): boolean =>
  (base.line !== null || head.line !== null) && isSameSubject(base, head);
function isEnd({ finding, source }: Spot): boolean {
  if (source === null || finding.line === null) return false;
  let last = source.lines.length;
  while (last > 1 && source.lines.at(last) === "") last -= 1;
  return finding.line >= last;
}
/**
 * Reported at a fixed line (`max-lines` says 301) although the lines have shifted: at base the line moved on without it, and at
 * head it is on a line nobody touched, or what it says is a count.
 */
const isFixedLine = ({ side, line, finding, masked }: Spot): boolean =>
  side === "base" ? line !== null && line !== finding.line : line !== null || masked.includes("#");
/** No text to compare: the file is too large, or not in git. */
const isUntold = (spot: Spot): boolean => isLoose(spot) && spot.source === null;
const ofNoFile = (spot: Spot): string | null => (spot.path === null ? "" : null);
/** A file that is on one side only, and what is said of it has no text to go by. */
const fileName = (spot: Spot): string | null =>
  (spot.file?.status === "deleted" || spot.file?.status === "added") && spot.source === null
    ? (spot.path?.slice(spot.path.lastIndexOf("/") + 1) ?? null)
    : null;

const isSameLine = (base: Spot, head: Spot): boolean =>
  isOneLineMoved(base, head) && isSameSubject(base, head);
const only = (is: (spot: Spot) => boolean, spot: Spot): string | null => (is(spot) ? spot.path : null);

/** Every key holds the rule too. */
export const CASCADE: readonly Pass[] = [
  // The line is on both sides, by git's account.
  { matchedBy: "line", confidence: "exact", pair: byKey((s) => [s.path, s.line, at(s), message(s)]) },
  { matchedBy: "line-message", confidence: "exact", pair: byKey((s) => [s.path, s.line, message(s)]) },
  {
    matchedBy: "line-rule",
    confidence: "high",
    pair: byKey((s) => [s.path, s.line, s.masked], isSameSubject),
  },
  {
    matchedBy: "line-rule",
    confidence: "medium",
    pair: byKey((s) => [s.path, s.line, at(s)], isSameSubject),
  },
  {
    matchedBy: "line-rule",
    confidence: "medium",
    pair: byKey((s) => [s.path, s.firstKept, s.masked], isSameSubject),
  },
  // The line moved: its text is the same.
  {
    matchedBy: "text",
    confidence: "high",
    pair: byUniqueKey((s) => [s.path, text(s), message(s)], isOneLineMoved),
  },
  {
    matchedBy: "text",
    confidence: "high",
    pair: byUniqueKey((s) => [s.path, text(s), s.masked], isSameLine),
  },
  { matchedBy: "block", confidence: "high", pair: byUniqueKey((s) => [s.path, contextOf(s), s.masked]) },
  { matchedBy: "block-weighted", confidence: "medium", pair: byMovedBlock("same file") },
  { matchedBy: "block", confidence: "medium", pair: byUniqueKey((s) => [contextOf(s), s.masked]) },
  { matchedBy: "block-weighted", confidence: "low", pair: byMovedBlock("any file") },
  // The line was edited.
  {
    matchedBy: "order",
    confidence: "medium",
    pair: byKey((s) => [s.path, text(s), s.masked], isSameLine),
  },
  {
    matchedBy: "order",
    confidence: "medium",
    pair: byKey((s) => [s.path, words(s), s.masked], isSameLine),
  },
  { matchedBy: "order", confidence: "medium", pair: byAlignedLine },
  // The finding is about a file, not a line.
  { matchedBy: "masked-in-file", confidence: "high", pair: byKey((s) => [ofFile(s), message(s)]) },
  { matchedBy: "masked-in-file", confidence: "medium", pair: byKey((s) => [ofFile(s), s.masked]) },
  {
    matchedBy: "masked-in-file",
    confidence: "medium",
    pair: byKey((s) => [only(isTop, s), at(s), s.masked], isNotOfLine),
  },
  {
    matchedBy: "masked-in-file",
    confidence: "medium",
    pair: byKey((s) => [only(isEnd, s), s.masked], isNotOfLine),
  },
  {
    matchedBy: "masked-in-file",
    confidence: "medium",
    pair: byKey((s) => [only(isFixedLine, s), s.finding.line, at(s), s.masked], isSameSubject),
  },
  { matchedBy: "masked-in-file", confidence: "low", pair: byKey((s) => [only(isUntold, s), s.masked]) },
  // There is no file, or it is another one.
  { matchedBy: "masked-anywhere", confidence: "high", pair: byKey((s) => [ofNoFile(s), message(s)]) },
  { matchedBy: "masked-anywhere", confidence: "medium", pair: byKey((s) => [ofNoFile(s), s.masked]) },
  { matchedBy: "masked-anywhere", confidence: "low", pair: byKey((s) => [fileName(s), s.masked]) },
];
