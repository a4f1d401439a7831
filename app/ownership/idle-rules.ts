// Rules that do nothing. From the patterns alone it is certain where a later rule decides all that an earlier one fits, or a
// pattern fits nothing. Without a list of files nobody can say more: where nothing was changed, files may lie all the same.
import { type Pattern, readPattern } from "../../shared/codeowners/pattern.ts";
import type { Segment } from "../../shared/codeowners/segment.ts";
import { type Steps, toTheEnd } from "../../shared/steps.ts";
import { countedFolder } from "./activity.ts";
import type { Rule, Rules } from "./rules.ts";

export interface IdleRule {
  index: number;
  /** Index of the later rule that always decides in its place; null: its pattern fits no path at all. */
  by: number | null;
}

export const idleRules = (rules: Rules): IdleRule[] => toTheEnd(idleRulesInSteps(rules));

/** Sound and not complete: what is here can never decide; others may not be able to either. @throws TooCostlyError */
export function* idleRulesInSteps(rules: Rules): Steps<IdleRule[]> {
  const patterns: (Pattern | null)[] = [];
  for (const { pattern } of rules.list) {
    patterns.push(readPattern(pattern));
    yield;
  }
  const later = yield* latestOfSame(patterns);
  return yield* rules.ask(function* (match) {
    const idle: IdleRule[] = [];
    for (const [index, pattern] of patterns.entries()) {
      const by = pattern === null ? null : Math.max(later(pattern), decidesAllOf(pattern, match));
      if (by === null || by > index) idle.push({ index, by });
      yield;
    }
    return idle;
  });
}

/** The last rule with the same segments that covers at least as much. */
function* latestOfSame(patterns: readonly (Pattern | null)[]): Steps<(pattern: Pattern) => number> {
  const last = new Map<string, number>();
  const key = ({ segments }: Pattern, covers: Pattern["covers"]) =>
    `${covers} ${JSON.stringify(segments.map(nameOf))}`;
  for (const [index, pattern] of patterns.entries()) {
    if (pattern) last.set(key(pattern, pattern.covers), index);
    yield;
  }
  return (pattern) =>
    Math.max(last.get(key(pattern, pattern.covers)) ?? -1, last.get(key(pattern, "with-contents")) ?? -1);
}

const nameOf = (segment: Segment): string[] =>
  segment.kind === "literal"
    ? ["literal", segment.text]
    : segment.kind === "wild"
      ? ["wild", segment.wild.key]
      : [segment.kind];

/** Index of a rule that decides whatever the pattern fits; -1 where none is known. */
function decidesAllOf(pattern: Pattern, match: (path: string) => number): number {
  const names = leadingNames(pattern);
  const whole = names.length === pattern.segments.length;
  // A nameless file in a folder is decided by a rule that covers all that is in it.
  const inside = (folder: readonly string[]) => match([...folder, ""].join("/"));
  if (!whole || pattern.covers === "below") return inside(names);
  const itself = match(names.join("/"));
  return pattern.covers === "itself" ? itself : Math.min(itself, inside(names));
}

/** The part of the way that is written out, from the top of the repository. */
function leadingNames({ segments }: Pattern): string[] {
  const names: string[] = [];
  for (const segment of segments) {
    if (segment.kind !== "literal") break;
    names.push(segment.text);
  }
  return names;
}

/** Directories in which something was changed, as they are counted, and all above them. */
export interface Seen {
  directories: ReadonlySet<string>;
  above: ReadonlySet<string>;
}

export function seenFrom(directories: Iterable<string>): Seen {
  const seen = new Set(directories);
  const above = new Set(seen);
  for (const directory of seen)
    for (let at = directory.lastIndexOf("/"); at > 0; at = directory.lastIndexOf("/", at - 1)) {
      const parent = directory.slice(0, at);
      if (above.has(parent)) break;
      above.add(parent);
    }
  return { directories: seen, above };
}

/** False only where the rule names a place from the top on and nothing was changed there: a rule for names may fit anywhere, and one that fits nothing is no news. */
export function mayBeSeen({ pattern }: Rule, { directories, above }: Seen): boolean {
  const read = readPattern(pattern);
  if (read === null) return true;
  const names = leadingNames(read);
  if (names.length === 0) return true;
  if (above.has(countedFolder(names.join("/")))) return true;
  // The last name may be a file's; its folder alone is known.
  const file = names.length === read.segments.length && read.covers !== "below";
  return file && directories.has(countedFolder(names.slice(0, -1).join("/")));
}
