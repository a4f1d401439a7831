// Where declared, effective and observed ownership part. Each finding says no more than is known: what was not seen is told
// with since when somebody looked, and is called a year's absence only where a whole year was watched.
import { type Steps, sortedInSteps, toTheEnd } from "../../shared/steps.ts";
import { anyEffective, type ResolvedOwner } from "./effective.ts";
import { idleRulesInSteps, mayBeSeen, seenFrom } from "./idle-rules.ts";
import type { Rule, Rules } from "./rules.ts";
import { watchedForYear, weekBefore, YEAR_DAYS } from "./watched-weeks.ts";

export const DRIFT_KINDS = [
  /** A later rule decides all that this one fits. */
  "shadowed-rule",
  /** The pattern fits no path at all. */
  "empty-rule",
  /** GitHub, or Proofmark, cannot read the line. */
  "invalid-line",
  "unknown-owner",
  /** There, and still nobody may approve in its place. */
  "powerless-owner",
  /** Nothing was changed where the rule lies. Its files may be there all the same. */
  "unseen-rule",
  /** Nobody of this owner has changed anything in the repository. */
  "unseen-owner",
] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];

export interface DriftFinding {
  kind: DriftKind;
  line: number;
  pattern: string | null;
  owner: string | null;
  /** Of the rule that decides in this one's place. */
  by_line: number | null;
  /** Why the owner cannot approve, or what kind of mistake the line has. */
  reason: string | null;
  /** What absence rests on: a whole year, or as long as was watched. */
  seen: "not-for-a-year" | "not-since-observed" | null;
  last_active_week: string | null;
}

export interface FileProblem {
  line: number;
  column: number;
  kind: string;
}

export interface DirectoryFacts {
  directory: string;
  last_week: string;
  /** Of the last year; a commit counts once for each directory. */
  commits: number;
}

export interface DriftInput {
  rules: Rules;
  problems: readonly FileProblem[];
  githubProblems: readonly FileProblem[] | null;
  resolve(owner: string): ResolvedOwner;
  /** Null: more than are looked at; nothing is said of unseen rules and shares then. */
  directories: readonly DirectoryFacts[] | null;
  /** User id → the last week in which something of theirs was pushed to this repository. */
  lastWeeks: ReadonlyMap<number, string>;
  observed_since: Date;
  missed_commits: number;
  now: number;
}

/** Of directories in which something changed within a year, or since observed if that is shorter. */
export interface Coverage {
  directories: number;
  /** A rule with owners covers the whole directory. */
  owned: number;
  /** The rule that covers it names nobody, on purpose. */
  unowned: number;
  /** No rule covers the whole directory; rules for single files or kinds of files may fit some of it. */
  uncovered: number;
  /** Of `owned`: nobody named can approve. */
  powerless: number;
  /** unowned and uncovered, of all: 0 to 1; null where there are none. */
  unowned_share: number | null;
}

export interface Drift {
  /** In order of lines; the same input gives the same list. */
  findings: DriftFinding[];
  coverage: Coverage | null;
  /** Named owners of whom it cannot be told whether they can approve. */
  unverified_owners: number;
  /** False: invalid lines are those our parser finds. */
  github_errors_known: boolean;
}

/** @throws TooCostlyError */
export const findDrift = (input: DriftInput): Drift => toTheEnd(driftInSteps(input));

/** A file may have a hundred thousand rules, or names: each step is one of them. @throws TooCostlyError */
export function* driftInSteps(input: DriftInput): Steps<Drift> {
  input.rules.refuseCostly();
  const named = yield* ownersNamed(input);
  const findings: DriftFinding[] = [];
  for (const part of [idle, invalid, unseenRules]) for (const each of yield* part(input)) findings.push(each);
  let unverified = 0;
  for (const owner of named) {
    findings.push(...ownerFindings(owner, input));
    if (owner.resolved.effective === null) unverified += 1;
    yield;
  }
  return {
    findings: yield* sortedInSteps(
      findings,
      (one, two) => one.line - two.line || compare(one.kind, two.kind) || compare(one.owner, two.owner),
    ),
    coverage: yield* coverage(input),
    unverified_owners: unverified,
    github_errors_known: input.githubProblems !== null,
  };
}

const compare = (one: string | null, two: string | null): number =>
  (one ?? "") < (two ?? "") ? -1 : (one ?? "") > (two ?? "") ? 1 : 0;

const finding = (kind: DriftKind, line: number, rest: Partial<DriftFinding>): DriftFinding => ({
  kind,
  line,
  pattern: null,
  owner: null,
  by_line: null,
  reason: null,
  seen: null,
  last_active_week: null,
  ...rest,
});

function* idle({ rules }: DriftInput): Steps<DriftFinding[]> {
  const found: DriftFinding[] = [];
  for (const { index, by } of yield* idleRulesInSteps(rules)) {
    const rule = rules.list[index];
    if (!rule) continue;
    const { line, pattern } = rule;
    if (by === null) found.push(finding("empty-rule", line, { pattern }));
    else found.push(finding("shadowed-rule", line, { pattern, by_line: rules.list[by]?.line ?? null }));
    yield;
  }
  return found;
}

/** Each line once; GitHub's word before ours. */
function* invalid({ problems, githubProblems }: DriftInput): Steps<DriftFinding[]> {
  const byLine = new Map<number, DriftFinding>();
  for (const told of [githubProblems ?? [], problems])
    for (const { line, kind } of told) {
      if (!byLine.has(line) && !(told === problems && kind === "Unsettled pattern"))
        byLine.set(line, finding("invalid-line", line, { reason: kind }));
      yield;
    }
  return [...byLine.values()];
}

function* unseenRules({
  rules,
  directories,
  observed_since,
  missed_commits,
  now,
}: DriftInput): Steps<DriftFinding[]> {
  // Where nothing at all was seen, nothing follows for a single rule.
  if (directories === null || directories.length === 0) return [];
  const year = watchedForYear({ observed_since, missed_commits }, now);
  const limit = weekBefore(now, YEAR_DAYS);
  const recent = directories.filter(({ last_week }) => !year || last_week >= limit);
  const seen = seenFrom(recent.map(({ directory }) => directory));
  const absent = year ? "not-for-a-year" : "not-since-observed";
  const found: DriftFinding[] = [];
  for (const rule of rules.list) {
    const { line, pattern } = rule;
    if (!mayBeSeen(rule, seen)) found.push(finding("unseen-rule", line, { pattern, seen: absent }));
    yield;
  }
  return found;
}

interface NamedOwner {
  owner: string;
  /** The first that names it. */
  rule: Rule;
  resolved: ResolvedOwner;
}

function* ownersNamed({ rules, resolve }: DriftInput): Steps<NamedOwner[]> {
  const first = new Map<string, NamedOwner>();
  for (const rule of rules.list)
    for (const owner of rule.owners) {
      const name = owner.toLowerCase();
      if (!first.has(name)) first.set(name, { owner, rule, resolved: resolve(owner) });
      yield;
    }
  return [...first.values()];
}

function ownerFindings({ owner, rule, resolved }: NamedOwner, input: DriftInput): DriftFinding[] {
  const { line, pattern } = rule;
  const { exists, effective, reason } = resolved;
  if (exists === false) return [finding("unknown-owner", line, { pattern, owner, reason })];
  if (effective === false) return [finding("powerless-owner", line, { pattern, owner, reason })];
  if (effective === null) return [];
  const absent = absence(resolved, input);
  return absent === null ? [] : [finding("unseen-owner", line, { pattern, owner, ...absent })];
}

function absence(
  { people }: ResolvedOwner,
  { lastWeeks, observed_since, missed_commits, now }: DriftInput,
): Pick<DriftFinding, "seen" | "last_active_week"> | null {
  const last = latestWeek(people.map((id) => lastWeeks.get(id) ?? null));
  if (last === null) {
    const year = watchedForYear({ observed_since, missed_commits }, now);
    return { seen: year ? "not-for-a-year" : "not-since-observed", last_active_week: null };
  }
  // Somebody who was seen, and then was not for a year that was watched.
  const gone = last < weekBefore(now, YEAR_DAYS) && watchedForYear({ observed_since, missed_commits }, now);
  return gone ? { seen: "not-for-a-year", last_active_week: last } : null;
}

export const latestWeek = (weeks: readonly (string | null)[]): string | null =>
  weeks.reduce((latest, week) => (week !== null && (latest === null || week > latest) ? week : latest), null);

function* coverage({ rules, directories, resolve, now }: DriftInput): Steps<Coverage | null> {
  if (directories === null) return null;
  const limit = weekBefore(now, YEAR_DAYS);
  const active = directories.filter(({ last_week }) => last_week >= limit);
  const places = active.map(({ directory }) => (directory === "" ? "" : `${directory}/`));
  // Once a rule: one line may name thousands, and decide thousands of directories.
  const powerless = new Map<Rule | null, boolean>();
  const count = { owned: 0, unowned: 0, unmatched: 0, powerless: 0 };
  for (const { state, rule } of yield* rules.decideInSteps(places)) {
    count[state] += 1;
    if (state === "owned") {
      const known = powerless.get(rule) ?? anyEffective((rule?.owners ?? []).map(resolve)) === false;
      powerless.set(rule, known);
      if (known) count.powerless += 1;
    }
    yield;
  }
  const { owned, unowned, unmatched: uncovered } = count;
  return {
    ...{ directories: active.length, owned, unowned, uncovered, powerless: count.powerless },
    unowned_share: active.length === 0 ? null : Number(((unowned + uncovered) / active.length).toFixed(4)),
  };
}
