// Several small tests that became one: what each expected must stand in what the one newly asserts, once for each.
import type { Assertion } from "./cases/case.ts";
import type { PlacedCase, Survey } from "./survey.ts";

/** Literals of an assertion: texts, numbers, truth and nothing. */
export const valuesOf = (key: string): string[] =>
  key.match(/"[^"]*"|(?<![\w$.])-?\d[\w.]*|\b(?:true|false|null|None|True|False|nil)\b/g) ?? [];

/** Share of a gone test's names that the other must have. */
const NAMES = 0.6;
/** Comparisons of one change; what is left then is told as gone. */
const WORK = 200_000;

/** Assertions of one test that are looked at. */
const MANY = 100;

interface Larger {
  one: PlacedCase;
  /** Values of its new exact assertions that stand for none yet. */
  left: string[];
}

/** Gone tests to the name of the test of the same file that asks what they asked. */
export function mergedInto({ gone, come, pairs }: Survey): Map<PlacedCase, string> {
  const larger: Larger[] = [
    ...come.map((one) => ({ one, left: expected(one.case.assertions) })),
    ...pairs.flatMap(({ base, head }) => {
      const had = new Set(base.case.assertions.map(({ key }) => key));
      const gained = head.case.assertions.filter(({ key }) => !had.has(key));
      // A test that was rewritten has its own expectations to keep first.
      const left = without(expected(gained), expected(base.case.assertions)) ?? [];
      return gained.length === 0 ? [] : [{ one: head, left }];
    }),
  ].filter(({ one, left }) => left.length > 0 && one.case.markers.length === 0);
  const found = new Map<PlacedCase, string>();
  let work = WORK;
  for (const one of larger.length === 0 ? [] : gone) {
    const wanted = one.case.assertions.filter(({ strength }) => strength > 0);
    const values = wanted.flatMap(({ key }) => valuesOf(key));
    if (wanted.length === 0 || wanted.some(({ key }) => valuesOf(key).length === 0)) continue;
    for (const it of larger) {
      if (it.one.file !== one.file || --work < 0 || !hasNames(it.one, one)) continue;
      const left = without(it.left, values);
      if (left === null) continue;
      it.left = left;
      found.set(one, it.one.case.name);
      break;
    }
  }
  return found;
}

const expected = (assertions: readonly Assertion[]): string[] =>
  assertions
    .filter(({ strength }) => strength === 3)
    .slice(0, MANY)
    .flatMap(({ key }) => valuesOf(key));

/** `all` less `some`, one for one; null where one is missing. */
function without(all: readonly string[], some: readonly string[]): string[] | null {
  const left = [...all];
  for (const one of some) {
    const at = left.indexOf(one);
    if (at === -1) return null;
    left.splice(at, 1);
  }
  return left;
}

function hasNames(it: PlacedCase, one: PlacedCase): boolean {
  const names = [...one.case.words].filter((word) => /^[\p{L}_$]/u.test(word));
  return names.filter((name) => it.case.words.has(name)).length >= names.length * NAMES;
}
