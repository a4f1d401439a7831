// Tests that stay and ask less: fewer assertions, or weaker ones in place of exact ones.

import { cut } from "../../../contract/limits.ts";
import type { Severity } from "../../../contract/report.ts";
import { counted } from "../../../render/words.ts";
import type { FileChange } from "../../change-text.ts";
import type { Assertion, TestCase } from "../cases/case.ts";
import { valuesOf } from "../merged-tests.ts";
import type { Pair } from "../pair-tests.ts";
import { addedLines, type Found, type Rule, type Seen } from "../rule.ts";
import { type Subjects, subjectsOf } from "../subjects.ts";
import { nameOfCase } from "./test-deleted.ts";
import { checksInstead, emptied } from "./test-emptied.ts";

export const assertionRemoved: Rule = { id: "assertion-removed", severity: "critical", find };

interface Difference {
  pair: Pair;
  lost: Assertion[];
  gained: Assertion[];
}

function find(seen: Seen): Found[] {
  const { pairs, come } = seen.survey;
  const differences = pairs.filter(({ base, head }) => base.case.hash !== head.case.hash).map(difference);
  const elsewhere = new Multiset();
  for (const { gained } of differences) for (const { key } of gained) elsewhere.add(key);
  for (const one of come)
    for (const { key, strength } of one.case.assertions) if (strength > 0) elsewhere.add(key);
  const spare = spareOf(seen);
  const subjects = subjectsOf(seen);
  const helpers = newHelpers(seen);
  return differences
    .filter(({ pair }) => emptied(pair) === null)
    .flatMap((one) => [...fewer(one, elsewhere, spare, { subjects, helpers }), ...weaker(one)].slice(0, 1));
}

class Multiset {
  readonly #counts = new Map<string, number>();
  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
  /** Takes one, if there is one. */
  take(key: string): boolean {
    const count = this.#counts.get(key) ?? 0;
    if (count > 0) this.#counts.set(key, count - 1);
    return count > 0;
  }
}

const asks = ({ strength }: Assertion) => strength > 0;

function difference(pair: Pair): Difference {
  const before = pair.base.case.assertions.filter(asks);
  const after = pair.head.case.assertions.filter(asks);
  const [kept, had] = [new Multiset(), new Multiset()];
  for (const { key } of after) kept.add(key);
  for (const { key } of before) had.add(key);
  return {
    pair,
    lost: before.filter(({ key }) => !kept.take(key)),
    gained: after.filter(({ key }) => !had.take(key)),
  };
}

/** Assertions of new tests, by file: a test split in two leaves fewer in the first. */
function spareOf({ survey: { come } }: Seen): Map<FileChange, number> {
  const spare = new Map<FileChange, number>();
  for (const { file, case: one } of come)
    spare.set(file, (spare.get(file) ?? 0) + one.assertions.filter(({ strength }) => strength > 1).length);
  return spare;
}

function fewer(
  { pair, lost, gained }: Difference,
  elsewhere: Multiset,
  spare: Map<FileChange, number>,
  { subjects, helpers }: { subjects: Subjects; helpers: ReadonlySet<string> },
): Found[] {
  const moved = lost.length > gained.length ? lost.filter(({ key }) => elsewhere.take(key)).length : 0;
  const missing = lost.length - gained.length - moved;
  // A helper may count for several on one side, and come from another file on the other.
  if (missing <= 0 || places(lost) - places(gained) <= 0) return [];
  const { base, head } = pair;
  const severity =
    joined(lost, gained) ?? handedOn(gained, helpers) ?? lessThanUsual(pair, missing, spare, subjects);
  const test = nameOfCase(head.case);
  return [
    {
      path: head.file.path,
      line: head.case.line,
      message: `The test "${cut(head.case.name, 120)}" asserts less: ${counted(places(lost) - places(gained), "assertion")} fewer of ${places(base.case.assertions.filter(asks))}.${severity?.why ?? ""}`,
      detail: shown(base.file, lost, head.file, gained),
      test,
      key: test,
      ...(severity ? { severity: severity.is } : {}),
    },
  ];
}

/** `toEqual({ a: 1, b: 2 })` in place of one assertion for each: it must have all that they expected, in an exact one. */
function joined(
  lost: readonly Assertion[],
  gained: readonly Assertion[],
): { is: Severity; why: string } | null {
  const exact = gained.filter(({ strength, key }) => strength === 3 && key.length < JOINED);
  // A snapshot written inline is one text that has them all.
  const there = new Set(exact.flatMap(({ key }) => [...valuesOf(key), ...key.split(/[^\w.$-]+/)]));
  const wanted = lost.flatMap(({ key }) => valuesOf(key));
  if (exact.length === 0 || wanted.length < lost.length || !wanted.every((value) => there.has(value)))
    return null;
  return { is: "warning", why: " What they expected stands in another: read whether it compares all of it." };
}

/** Longer is no object that is compared. */
const JOINED = 2_000;

const DECLARED = /\b(?:function|def|fn|func|fun|const|void)\s+\*?((?:expect|assert|verify)\w{1,80})/gi;

/** Functions named like assertions that the change declares, anywhere. */
const newHelpers = ({ change }: Seen): Set<string> =>
  new Set(
    change.files.flatMap((file) =>
      addedLines(file).flatMap(({ text }) =>
        text.length > 1_000 ? [] : [...text.matchAll(DECLARED)].map(([, name]) => name ?? ""),
      ),
    ),
  );

/** What a helper of another file asks, nobody can tell from here; that it is new with the change, one can. */
function handedOn(
  gained: readonly Assertion[],
  helpers: ReadonlySet<string>,
): { is: Severity; why: string } | null {
  const name = gained.map(({ key }) => key.split(" ", 1)[0] ?? "").find((word) => helpers.has(word));
  return name === undefined
    ? null
    : { is: "warning", why: ` It calls \`${cut(name, 80)}\` now: read whether that asserts as much.` };
}

/** A call of a helper counts for what it asserts, and is one to who reads of it. */
const places = (all: readonly Assertion[]): number => new Set(all.map(({ index }) => index)).size;

function lessThanUsual(
  pair: Pair,
  missing: number,
  spare: Map<FileChange, number>,
  subjects: Subjects,
): { is: Severity; why: string } | null {
  const { base, head } = pair;
  const subject = subjects.ofCase({ file: base.file, case: without(base.case, head.case) });
  if (subject) return { is: "info", why: ` ${subject}, which it used, is deleted.` };
  if (head.case.loops > base.case.loops)
    return { is: "warning", why: " It repeats some now: read whether all cases are still asked." };
  const instead = checksInstead(pair);
  if (instead !== null)
    return { is: "warning", why: ` It calls \`${cut(instead, 80)}\` now: read whether that asserts.` };
  const left = spare.get(head.file) ?? 0;
  if (left < missing) return null;
  spare.set(head.file, left - missing);
  return { is: "warning", why: " New tests of the file assert as much: read whether they ask the same." };
}

/** The base's case with only the words that head has no more. */
const without = (base: TestCase, head: TestCase): TestCase => ({
  ...base,
  words: new Set([...base.words].filter((word) => !head.words.has(word))),
});

/** Where nothing was expected before, that something is null says as much as that there is none. */
const NOTHING = /\b(?:false|null|undefined|0) \)$/;
const IS_NOTHING = /\btoBe(?:Null|Undefined) \( \)$/;

function weaker({ pair, lost, gained }: Difference): Found[] {
  const exact = lost.filter(({ strength }) => strength === 3).length;
  const stillExact = gained.filter(({ strength }) => strength === 3).length;
  const wasNothing = lost.every(({ key }) => NOTHING.test(key));
  const vague = gained.filter(({ strength, key }) => strength < 3 && !(wasNothing && IS_NOTHING.test(key)));
  if (exact <= stillExact || vague.length === 0) return [];
  const { base, head } = pair;
  const test = nameOfCase(head.case);
  return [
    {
      path: head.file.path,
      line: vague[0]?.line ?? head.case.line,
      message: `The test "${cut(head.case.name, 120)}" asserts less: ${counted(Math.min(exact - stillExact, vague.length), "assertion")} no longer ${exact - stillExact === 1 ? "says" : "say"} what is expected, only that something is.`,
      detail: shown(base.file, lost, head.file, vague),
      test,
      key: `weaker\0${test}`,
    },
  ];
}

/** Lines that went and came, as a diff shows them. */
function shown(
  before: FileChange,
  lost: readonly Assertion[],
  after: FileChange,
  gained: readonly Assertion[],
): string {
  const line = (file: FileChange["base"], sign: string) => (one: Assertion) =>
    `${sign} ${cut((file?.lines?.[one.line - 1] ?? "").trim(), 200)}`;
  const once = (all: readonly Assertion[]) =>
    [...new Map(all.map((one) => [one.index, one])).values()].slice(0, 10);
  return [...once(lost).map(line(before.base, "-")), ...once(gained).map(line(after.head, "+"))].join("\n");
}
