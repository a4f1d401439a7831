// Tests that are still there by name, and ask nothing any more.

import { cut } from "../../../contract/limits.ts";
import type { TestCase } from "../cases/case.ts";
import type { Pair } from "../pair-tests.ts";
import type { Found, Rule } from "../rule.ts";
import { nameOfCase } from "./test-deleted.ts";

export const testEmptied: Rule = {
  id: "test-emptied",
  severity: "critical",
  find: ({ survey }) => survey.pairs.flatMap((pair) => ofPair(pair)),
};

const asks = ({ assertions }: TestCase) => assertions.filter(({ strength }) => strength > 0).length;

/** What became of it, or null: it still asks something. */
export function emptied({ base, head }: Pair): { what: string; line: number } | null {
  if (base.case.hash === head.case.hash) return null;
  if (head.case.empty && !base.case.empty)
    return { what: "has nothing within it any more", line: head.case.line };
  if (head.case.cutShort !== null && base.case.cutShort === null)
    return { what: "returns before it asserts anything", line: head.case.cutShort };
  if (asks(base.case) === 0 || asks(head.case) > 0) return null;
  const trivial = head.case.assertions[0];
  return trivial
    ? { what: "asserts only what is always true", line: trivial.line }
    : { what: "asserts nothing any more", line: head.case.line };
}

/** A function of another file that came in the place of assertions, named as though it made them. */
export const checksInstead = ({ base, head }: Pair): string | null =>
  [...head.case.checks].find((name) => !base.case.checks.has(name)) ?? null;

function ofPair(pair: Pair): Found[] {
  const found = emptied(pair);
  if (found === null) return [];
  const test = nameOfCase(pair.head.case);
  const before = asks(pair.base.case);
  const instead = checksInstead(pair);
  const had = before === 0 ? "" : ` It had ${before === 1 ? "one assertion" : `${before} assertions`}.`;
  return [
    {
      path: pair.head.file.path,
      line: found.line,
      message: `The test "${cut(pair.head.case.name, 120)}" ${found.what}.${had}${instead === null ? "" : ` It calls \`${cut(instead, 80)}\` now: read whether that asserts.`}`,
      test,
      key: test,
      ...(instead === null ? {} : { severity: "warning" as const }),
    },
  ];
}
