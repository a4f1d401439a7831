// Limits of coverage, linters and compilers set lower than the base has them. A new config file lowers nothing.

import { cut } from "../../../contract/limits.ts";
import type { FileChange } from "../../change-text.ts";
import { isCi, isFixture, isGenerated, isTestByName, nameOf } from "../paths.ts";
import { addedLines, type Found, type Rule, removedLines, type Seen } from "../rule.ts";
import { type Entry, entriesOf } from "../text/flat.ts";
import { COMMANDS, FLAGS, type Flag, LIMITS, type Limit } from "../thresholds.ts";

export const thresholdLowered: Rule = { id: "threshold-lowered", severity: "critical", find };

function find({ change }: Seen): Found[] {
  const files = change.files.filter(
    ({ path, base }) => base !== null && !isFixture(path) && !isGenerated(path),
  );
  const elsewhere = limitsElsewhere(change.files);
  const comes = new Set(
    change.files.flatMap((file) =>
      isCommands(file.path) ? flagsOf(addedLines(file).filter(mayHaveFlag)) : [],
    ),
  );
  const found = files.flatMap((file) => [...ofLimits(file, elsewhere), ...ofFlags(file, comes)]);
  return [...found, ...change.files.flatMap(ofConftest)];
}

const isCommands = (path: string) => COMMANDS.test(path) || isCi(path);
const limitsOf = (path: string) => LIMITS.filter(({ files }) => files.test(nameOf(path)));

/** Last keys that come with new files: a limit that moved house is not gone. */
function limitsElsewhere(files: readonly FileChange[]): Set<string> {
  return new Set(
    files
      .filter(({ path }) => limitsOf(path).length > 0)
      .flatMap((file) => {
        const came = new Set(addedLines(file).map(({ line }) => line));
        return entriesOf(nameOf(file.path), file.head?.lines ?? []).flatMap(({ path, line, value }) =>
          came.has(line) ? [`${lastOf(path)}=${value}`] : [],
        );
      }),
  );
}

const lastOf = (path: string) =>
  path.replace(/\.\[\]$/, "").slice(path.replace(/\.\[\]$/, "").lastIndexOf(".") + 1);

function ofLimits(file: FileChange, elsewhere: ReadonlySet<string>): Found[] {
  const limits = limitsOf(file.path);
  if (limits.length === 0 || !file.base?.lines || (file.head !== null && !file.head.lines)) return [];
  const base = byPath(entriesOf(nameOf(file.previousPath ?? file.path), file.base.lines));
  const head = byPath(entriesOf(nameOf(file.path), file.head?.lines ?? []));
  // An `extends` that came brings what was taken out.
  const extended = [...head.keys()].some((key) => /(?:^|\.)extends?(?:\.\[\])?$/.test(key) && !base.has(key));
  const paths = [...new Set([...base.keys(), ...head.keys()])];
  return paths.flatMap((path) => {
    const limit = limits.find(({ key }) => key.test(path));
    if (!limit) return [];
    const found = compared(limit, path, base.get(path) ?? [], head.get(path) ?? [], { extended, elsewhere });
    return found ? [{ path: file.path, key: `${path}`, ...found }] : [];
  });
}

function byPath(entries: readonly Entry[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = found.get(entry.path);
    if (known) known.push(entry);
    else found.set(entry.path, [entry]);
  }
  return found;
}

type Told = Omit<Found, "path" | "key">;
interface Around {
  extended: boolean;
  elsewhere: ReadonlySet<string>;
}

function compared(limit: Limit, path: string, was: Entry[], is: Entry[], around: Around): Told | null {
  const name = `\`${cut(path.replace(/\.\[\]$/, ""), 120)}\``;
  if (limit.worse === "longer" || limit.worse === "shorter") return lists(limit, name, was, is);
  if (limit.worse === "level") return levels(limit, name, was, is, around);
  const [before, after] = [weakest(limit, was), weakest(limit, is)];
  if (limit.worse === "true")
    return after && isTrue(after.value) && !(before && isTrue(before.value))
      ? { line: after.line, message: `${limit.what} no longer counts: ${name} is ${after.value} now.` }
      : null;
  if (!before || (limit.worse === "false" && !isTrue(before.value))) return null;
  if (!after) {
    if (around.extended || around.elsewhere.has(`${lastOf(path)}=${before.value}`)) return null;
    return { line: null, message: `${name} (${before.value}) is gone, and with it ${limit.what}.` };
  }
  if (limit.worse === "false")
    return isTrue(after.value)
      ? null
      : { line: after.line, message: `${name} is switched off, and with it part of ${limit.what}.` };
  return numbers(limit, name, before, after);
}

/** The same key may be written twice: what asks least is what stands. */
function weakest({ worse }: Limit, entries: readonly Entry[]): Entry | undefined {
  const rank = ({ value }: Entry): number => {
    if (worse === "true") return isTrue(value) ? 0 : 1;
    if (worse === "false") return isTrue(value) ? 1 : 0;
    const number = numberOf(value);
    return Number.isNaN(number) ? Number.POSITIVE_INFINITY : worse === "lower" ? number : -number;
  };
  return entries.toSorted((a, b) => rank(a) - rank(b))[0];
}

const isTrue = (value: string) => /^(?:true|True|yes|1|on)$/.test(value);
const numberOf = (value: string) =>
  Number(/^-?[\d.]+/.exec(value.replaceAll("_", ""))?.[0] ?? (isTrue(value) ? 1 : Number.NaN));

function numbers(limit: Limit, name: string, before: Entry, after: Entry): Told | null {
  const [a, b] = [numberOf(before.value), numberOf(after.value)];
  const worse = limit.worse === "lower" ? b < a : b > a;
  if (Number.isNaN(a) || (!worse && !(Number.isNaN(b) && before.value !== after.value))) return null;
  return {
    line: after.line,
    message: `${name} went from ${before.value} to ${after.value}: ${limit.what} is weaker.`,
  };
}

const RANKS: Readonly<Record<string, number>> = Object.fromEntries([
  ...["off", "0", "allow", "none", "false", "null"].map((value) => [value, 0] as const),
  ...["warn", "1", "warning", "info", "information", "hint", "suggestion", "basic"].map(
    (value) => [value, 1] as const,
  ),
  ...["error", "2", "deny", "forbid", "on", "true", "standard"].map((value) => [value, 2] as const),
  ["strict", 3],
]);
const rankOf = ({ value }: Entry): number | null =>
  Object.hasOwn(RANKS, value) ? (RANKS[value] ?? null) : null;

/** A rule may stand in a file several times, for several folders: each rank is counted. */
function levels(limit: Limit, name: string, was: Entry[], is: Entry[], around: Around): Told | null {
  const ranked = (entries: Entry[]) => entries.flatMap((entry) => rankOf(entry) ?? []);
  const [before, after] = [ranked(was), ranked(is)];
  const countUpTo = (ranks: number[], most: number) => ranks.filter((rank) => rank <= most).length;
  for (const most of [0, 1]) {
    if (countUpTo(after, most) <= countUpTo(before, most)) continue;
    // A level for a rule that had none of its own may be more than it was.
    if (most === 1 && before.length < after.length) continue;
    const entry = is.find((one) => rankOf(one) !== null && (rankOf(one) ?? 9) <= most);
    const old = was.find((one) => (rankOf(one) ?? 0) > most);
    if (around.elsewhere.size > 0 && entry === undefined) continue;
    return {
      line: entry?.line ?? null,
      message: `${name} is "${entry?.value ?? "off"}" now${old ? `, and was "${old.value}"` : ""}: ${limit.what} stops nothing any more.`,
    };
  }
  const gone = was.find((one) => (rankOf(one) ?? 0) === 2);
  if (
    is.length > 0 ||
    !gone ||
    around.extended ||
    around.elsewhere.has(`${gone.path.split(".").findLast((part) => part !== "[]")}=${gone.value}`)
  )
    return null;
  return {
    line: null,
    message: `${name} ("${gone.value}") is no longer set: whether ${limit.what} still counts is a preset's to say.`,
    severity: "warning",
  };
}

function lists(limit: Limit, name: string, was: Entry[], is: Entry[]): Told | null {
  const had = new Set(was.map(({ value }) => value));
  const has = new Set(is.map(({ value }) => value));
  const worse =
    limit.worse === "longer"
      ? is.filter(({ value }) => !had.has(value))
      : was.filter(({ value }) => !has.has(value));
  const came = is.filter(({ value }) => !had.has(value));
  // Where there was no list all tests were run; where one was, a new name beside the others takes nothing away.
  const narrowed = limit.tests && limit.worse === "shorter" && (was.length === 0 || worse.length > 0);
  if (narrowed && came[0])
    return {
      line: came[0].line,
      message: `${name} is \`${cut(came[0].value, 80)}\` now: ${limit.what} changed.`,
      ...(came.some(({ value }) => namesTest(value))
        ? {}
        : { severity: was.length === 0 ? ("warning" as const) : ("info" as const) }),
    };
  if (worse.length === 0 || (limit.worse === "shorter" && is.length === 0)) return null;
  // Something went and something came: a name was changed, more likely than not.
  const swapped =
    limit.worse === "longer"
      ? was.some(({ value }) => !has.has(value))
      : is.some(({ value }) => !had.has(value));
  const values = worse
    .slice(0, 5)
    .map(({ value }) => `\`${cut(value, 80)}\``)
    .join(", ");
  return {
    line: limit.worse === "longer" ? (worse[0]?.line ?? null) : null,
    message: `${name} ${limit.worse === "longer" ? "has" : "lost"} ${values}: ${limit.what} changed.`,
    ...(limit.tests && worse.some(({ value }) => namesTest(value))
      ? {}
      : { severity: swapped ? ("info" as const) : ("warning" as const) }),
  };
}

/** One file of tests, and no pattern for many: `cart.test.ts`, `<rootDir>/test/cart\\.test\\.ts$`. */
function namesTest(value: string): boolean {
  const name = nameOf(value.replace(/\\+\./g, ".").replace(/\$$/, "")).replace(/^\^/, "");
  return !/[*?{}[\]()|+]/.test(name) && isTestByName(name);
}

const COLLECTS =
  /^\s*(?:async )?def (pytest_(?:collection_modifyitems|ignore_collect|collect_file|pycollect_makeitem|runtest_makereport|sessionfinish))\b/;

/** What pytest's own hooks leave out, or make of results. */
function ofConftest(file: FileChange): Found[] {
  if (nameOf(file.path) !== "conftest.py" || isFixture(file.path)) return [];
  const gone = new Set(removedLines(file).map(({ text }) => text.trim()));
  return addedLines(file).flatMap(({ line, text }): Found[] => {
    if (text.length > 2_000 || gone.has(text.trim())) return [];
    const place = { path: file.path, line, key: `conftest:${text.trim().slice(0, 200)}` };
    const [, hook] = COLLECTS.exec(text) ?? [];
    if (hook !== undefined)
      return [
        { ...place, message: `\`${hook}\` may leave out tests, or change results.`, severity: "warning" },
      ];
    if (/\.exitstatus\s*=[^=]|\bos\._exit\(/.test(text))
      return [{ ...place, message: "What the tests came to is set by hand." }];
    if (!/^\s*collect_ignore(?:_glob)?\b/.test(text)) return [];
    const names = [...text.matchAll(/["']([^"']{1,300})["']/g)].map(([, name = ""]) => name);
    const message = `Tests are left out: \`${cut(text.trim(), 120)}\`.`;
    return [{ ...place, message, ...(names.some(namesTest) ? {} : { severity: "warning" as const }) }];
  });
}

const mayHaveFlag = ({ text }: { text: string }) => text.includes("-") || text.includes("/p:");

const flagsOf = (lines: readonly { text: string }[]): string[] =>
  FLAGS.flatMap(({ pattern }) =>
    lines.flatMap(({ text }) => matches(pattern, text).map(({ whole }) => whole)),
  );

const matches = (pattern: RegExp, text: string) =>
  [...text.slice(0, 2_000).matchAll(pattern)].map(([whole, value]) => ({
    whole: whole.trim(),
    value: Number(value ?? 0),
  }));

/** Flags of the lines that went against those of the lines that came. */
function ofFlags(file: FileChange, comes: ReadonlySet<string>): Found[] {
  if (!isCommands(file.path)) return [];
  const [gone, came] = [removedLines(file).filter(mayHaveFlag), addedLines(file).filter(mayHaveFlag)];
  return FLAGS.flatMap((flag) => {
    const before = gone.flatMap((line) =>
      matches(flag.pattern, line.text).map((match) => ({ ...match, line: line.line })),
    );
    const after = came.flatMap((line) =>
      matches(flag.pattern, line.text).map((match) => ({ ...match, line: line.line })),
    );
    const told = ofFlag(flag, before, after, comes);
    if (!told) return [];
    const replaced = flag.of !== undefined && after.length === 0 && !runs(flag.of, file);
    const severity = replaced ? { severity: "warning" as const } : {};
    return [{ path: file.path, key: `flag:${told.message}`, ...told, ...severity }];
  });
}

/** Whether the tool whose flag went is still called anywhere in the file. */
const runs = (tool: RegExp, file: FileChange): boolean =>
  (file.head?.lines ?? []).some((text) => tool.test(text.slice(0, 2_000)));

interface Match {
  whole: string;
  value: number;
  line: number;
}

function ofFlag({ worse }: Flag, before: Match[], after: Match[], comes: ReadonlySet<string>): Told | null {
  const [first, next] = [before[0], after[0]];
  if (worse === "come")
    return next && after.length > before.length
      ? { line: next.line, message: `\`${cut(next.whole, 80)}\` is new: fewer tests need to run.` }
      : null;
  if (!first) return null;
  if (before.length > after.length) {
    const lost = before.find(({ whole }) => !after.some((one) => one.whole === whole)) ?? first;
    return comes.has(lost.whole)
      ? null
      : { line: null, message: `\`${cut(lost.whole, 80)}\` is gone from a command.` };
  }
  if (worse === "gone") return null;
  const pair = before.flatMap((was, index) => {
    const is = after[index];
    // -1 is no limit at all, as ESLint has it.
    const open = worse === "higher" && (is?.value ?? 0) < 0 && was.value >= 0;
    return is && (open || (worse === "lower" ? is.value < was.value : was.value >= 0 && is.value > was.value))
      ? [{ was, is }]
      : [];
  })[0];
  return pair
    ? { line: pair.is.line, message: `\`${cut(pair.was.whole, 80)}\` became \`${cut(pair.is.whole, 80)}\`.` }
    : null;
}
