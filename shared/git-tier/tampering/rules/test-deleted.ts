// Tests of the base that are nowhere at head: not moved, not renamed, not rewritten.

import { cut } from "../../../contract/limits.ts";
import { counted } from "../../../render/words.ts";
import type { FileChange } from "../../change-text.ts";
import type { TestCase } from "../cases/case.ts";
import { mergedInto } from "../merged-tests.ts";
import { shareOf } from "../pair-tests.ts";
import { isFixture, isTestByName } from "../paths.ts";
import { type Found, headLine, type Rule, type Seen } from "../rule.ts";
import { type Subjects, subjectsOf } from "../subjects.ts";
import type { PlacedCase } from "../survey.ts";

/** Cases of one file told one by one; more are told together. */
const MAX_TOLD = 10;
/** Share of words at which a new test may be the old one, written anew. */
const REWRITTEN = 0.2;

export const testDeleted: Rule = { id: "test-deleted", severity: "critical", find };

function find(seen: Seen): Found[] {
  const { gone, files } = seen.survey;
  const subjects = subjectsOf(seen);
  const byFile = new Map<FileChange, PlacedCase[]>();
  for (const one of gone) put(byFile, one);
  const rewritten = new Map([...intoOne(seen), ...intoTables(seen), ...rewrites(seen)]);
  const twins = twinsOf(seen);
  const found = [...byFile].flatMap(([file, cases]) =>
    staysTest(file) ? ofCases(file, cases, subjects, { rewritten, twins }) : [ofFile(file, cases, subjects)],
  );
  return [...found, ...withoutCases(seen, files, byFile, subjects)];
}

function put(byFile: Map<FileChange, PlacedCase[]>, one: PlacedCase): void {
  const known = byFile.get(one.file);
  if (known) known.push(one);
  else byFile.set(one.file, [one]);
}

const staysTest = (file: FileChange) =>
  file.head !== null &&
  (file.status === "modified" || isTestByName(file.path) || !isTestByName(file.previousPath ?? ""));

function ofFile(file: FileChange, cases: readonly PlacedCase[], subjects: Subjects): Found {
  const count = cases.length;
  const subject = subjects.ofFile(file);
  const pages = cases.map((one) => subjects.inTextOf(one));
  const page = count > 0 && pages.every((one) => one !== null) ? pages[0] : null;
  const what =
    count === 0
      ? "This test file is"
      : `${counted(count, "test")} of this file ${count === 1 ? "is" : "are"}`;
  const moved = file.head === null ? "gone" : "gone: under its new name no runner takes it for tests";
  const why = subject
    ? `, as is ${subject}, which it is about`
    : page
      ? `, as is ${page}, which it seems to be about`
      : "";
  return {
    path: file.path,
    line: null,
    message: `${what} ${moved}${why}.`,
    key: "file",
    ...(subject ? { severity: "info" } : page ? { severity: "warning" } : {}),
  };
}

function ofCases(
  file: FileChange,
  cases: readonly PlacedCase[],
  subjects: Subjects,
  {
    rewritten,
    twins,
  }: { rewritten: ReadonlyMap<PlacedCase, string>; twins: ReadonlyMap<PlacedCase, string> },
): Found[] {
  const told = cases.map((one) => {
    const twin = twins.get(one);
    return twin === undefined
      ? ofCase(file, one, subjects, rewritten.get(one) ?? null)
      : ofTwin(file, one, twin);
  });
  const rest = told.slice(MAX_TOLD).filter(({ severity }) => severity === undefined);
  const names = rest.slice(0, 50).map(({ test }) => test);
  const together: Found[] =
    rest.length === 0
      ? []
      : [
          {
            path: file.path,
            line: null,
            message: `${counted(rest.length, "more test")} of this file ${rest.length === 1 ? "is" : "are"} gone.`,
            detail: names.join("\n"),
            key: `more:${rest.length}`,
          },
        ];
  return [...told.slice(0, MAX_TOLD), ...together];
}

function ofCase(file: FileChange, one: PlacedCase, subjects: Subjects, rewritten: string | null): Found {
  const test = nameOfCase(one.case);
  const found = { path: file.path, line: headLine(file, one.case.line), test, key: test };
  const subject = subjects.ofFile(file) ?? subjects.ofCase(one);
  const named = `The test "${cut(one.case.name, 120)}"`;
  if (subject)
    return { ...found, message: `${named} is gone, as is ${subject}, which it used.`, severity: "info" };
  if (rewritten !== null)
    return {
      ...found,
      message: `${named} is gone; ${rewritten}. Read whether it asks the same.`,
      severity: "warning",
    };
  const page = subjects.inTextOf(one);
  if (page)
    return {
      ...found,
      message: `${named} is gone, as is ${page}, which it seems to be about.`,
      severity: "warning",
    };
  return { ...found, message: `${named} is gone.` };
}

function ofTwin(file: FileChange, one: PlacedCase, twin: string): Found {
  const test = nameOfCase(one.case);
  return {
    ...{ path: file.path, line: headLine(file, one.case.line), test, key: test, severity: "info" },
    message: `The test "${cut(one.case.name, 120)}" is gone; "${cut(twin, 120)}" of the same suite asks the same, word for word.`,
  };
}

/** Gone tests to one that stays beside them, unchanged, with the same content. */
function twinsOf({ survey: { gone, pairs } }: Seen): Map<PlacedCase, string> {
  const key = ({ file, case: one }: PlacedCase) => `${file.path}\0${one.suite}\0${one.hash}`;
  const stays = new Map(
    pairs
      .filter(
        ({ base, head }) => !head.case.empty && key(base) === key(head) && head.case.markers.length === 0,
      )
      .map(({ head }) => [key(head), head.case.name]),
  );
  return new Map(
    gone.flatMap((one) => {
      const twin = stays.get(key(one));
      return twin === undefined ? [] : [[one, twin] as const];
    }),
  );
}

export const nameOfCase = ({ suite, name }: TestCase): string =>
  cut(suite === "" ? name : `${suite} > ${name}`, 300);

const real = ({ assertions }: TestCase) => assertions.filter(({ strength }) => strength > 1).length;

/** Gone tests to the new one of the same file that may stand for them; one for one. */
function rewrites({ survey: { gone, come } }: Seen): Map<PlacedCase, string> {
  const byFile = new Map<FileChange, PlacedCase[]>();
  for (const one of come) put(byFile, one);
  const found = new Map<PlacedCase, string>();
  let work = 200_000;
  for (const one of gone) {
    const here = byFile.get(one.file) ?? [];
    let best: PlacedCase | null = null;
    let most = REWRITTEN;
    for (const other of here) {
      work--;
      if (work < 0 || real(other.case) < real(one.case)) continue;
      const share = shareOf(one.case.words, other.case.words);
      if (share >= most) {
        best = other;
        most = share;
      }
    }
    if (best === null) continue;
    found.set(one, `"${cut(best.case.name, 120)}", new here, asserts as much`);
    here.splice(here.indexOf(best), 1);
  }
  return found;
}

/** Share of a gone test's words, and of its values (of which its message may be one), that a table must have to stand for it. */
const WORDS_IN_TABLE = 0.6;
const VALUES_IN_TABLE = 0.5;
const VALUE = /^(?:[\d"'`]|[rbfu@$]{1,2}["'])/i;

const intoOne = ({ survey }: Seen): [PlacedCase, string][] =>
  [...mergedInto(survey)].map(([one, name]) => [one, `"${cut(name, 120)}" expects what it expected`]);

/** Gone tests to the table of the same file that has their words and values now; for no more of them than it has rows. */
function intoTables({ survey: { gone, come, pairs } }: Seen): Map<PlacedCase, string> {
  const grown = pairs.filter(({ base, head }) => (head.case.table?.rows ?? 0) > (base.case.table?.rows ?? 0));
  const tables = [
    ...come.map((one) => ({ one, left: one.case.table?.rows ?? 0 })),
    ...grown.map(({ base, head }) => {
      // A row is what the test itself was before.
      return { one: head, left: (head.case.table?.rows ?? 0) - Math.max(1, base.case.table?.rows ?? 0) };
    }),
  ].filter(({ left }) => left > 0);
  const found = new Map<PlacedCase, string>();
  let work = 200_000;
  for (const one of tables.length === 0 ? [] : gone) {
    const table = tables.find(
      (it) => it.left > 0 && it.one.file === one.file && --work > 0 && holds(it.one, one),
    );
    if (!table) continue;
    table.left--;
    found.set(one, `"${cut(table.one.case.name, 120)}", a table now, has its words and values`);
  }
  return found;
}

function holds(table: PlacedCase, { case: one }: PlacedCase): boolean {
  const words = table.case.table?.words ?? new Set<string>();
  const shareIn = (all: readonly string[]) =>
    all.length === 0 ? 1 : all.filter((word) => words.has(word)).length / all.length;
  const all = [...one.words];
  const asks = table.case.assertions.some(({ strength }) => strength > 1);
  return (
    asks &&
    shareIn(all) >= WORDS_IN_TABLE &&
    shareIn(all.filter((word) => VALUE.test(word))) >= VALUES_IN_TABLE
  );
}

/** Files that are tests by name and in which no case could be told: whole files are all there is to say. */
function withoutCases(
  seen: Seen,
  files: readonly FileChange[],
  byFile: ReadonlyMap<FileChange, unknown>,
  subjects: Subjects,
): Found[] {
  const moved = new Set(seen.survey.pairs.map(({ base }) => base.file));
  return files
    .filter((file) => file.status === "deleted" && isTestByName(file.path) && !isFixture(file.path))
    .filter((file) => !byFile.has(file) && !moved.has(file) && (file.base?.lines?.length ?? 1) > 0)
    .map((file) => ofFile(file, [], subjects));
}
