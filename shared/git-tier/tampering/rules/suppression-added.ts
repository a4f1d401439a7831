// A tool told to look away: in a comment, an attribute, or a step of CI that may fail unseen. Moved ones are no new ones.

import { cut } from "../../../contract/limits.ts";
import type { FileChange } from "../../change-text.ts";
import { isCi, isDoc, isFixture, isGenerated, isSnapshot, mayBeTest, nameOf } from "../paths.ts";
import { addedLines, type Found, type Rule, removedLines, type Seen } from "../rule.ts";
import { judges, looksSuppressing, replaces, type Suppression, suppressionsIn } from "../suppressions.ts";
import { languageOf } from "../text/grammars.ts";
import { tokensOf } from "../text/tokens.ts";

export const suppressionAdded: Rule = { id: "suppression-added", severity: "critical", find };

function find(seen: Seen): Found[] {
  const files = seen.change.files.filter((file) => isLookedAt(file));
  const moved = goneWith(files);
  return files.flatMap((file) => inGenerated(file, ofFile(file, moved, seen)));
}

function ofFile(file: FileChange, moved: Map<string, number>, seen: Seen): Found[] {
  const come = inLines(file, "head", addedLines(file)).filter((one) => !take(moved, one));
  if (come.length === 0) return [];
  const gone = inLines(file, "base", removedLines(file));
  return come.map((one) => {
    const old = gone.find((was) => areOfOneHunk(file, was, one) && replaces(was, one) && take(moved, was));
    if (old) gone.splice(gone.indexOf(old), 1);
    return old ? replaced(file, one, old) : found(file, one, seen);
  });
}

function take(moved: Map<string, number>, one: Suppression): boolean {
  const left = moved.get(keyOf(one)) ?? 0;
  if (left > 0) moved.set(keyOf(one), left - 1);
  return left > 0;
}

const areOfOneHunk = ({ hunks }: FileChange, was: Suppression, is: Suppression): boolean =>
  hunks.some(
    ({ baseStart, baseCount, headStart, headCount }) =>
      was.line >= baseStart &&
      was.line < baseStart + baseCount &&
      is.line >= headStart &&
      is.line < headStart + headCount,
  );

function replaced(file: FileChange, one: Suppression, old: Suppression): Found {
  return {
    path: file.path,
    line: one.line,
    message: `\`${cut(one.what, 60)}\` took the place of \`${cut(old.what, 60)}\`, or says it otherwise: ${one.why}, as before.`,
    detail: `- ${cut(old.text.trim(), 300)}\n+ ${cut(one.text.trim(), 300)}`,
    key: `replaced\0${one.what}\0${cut(one.text.trim(), 300)}`,
    severity: "info",
  };
}

/** What a program wrote is full of them: told once a file. */
function inGenerated(file: FileChange, all: Found[]): Found[] {
  const [first] = all;
  if (!first || all.length === 1 || first.severity !== "info" || !isGenerated(file.path)) return all;
  return [
    {
      ...first,
      message: `${all.length} suppressions are new in a file that a program wrote.`,
      detail: null,
      key: "generated",
    },
  ];
}

const isLookedAt = ({ path }: FileChange) => !isSnapshot(path) && !isFixture(path) && !isDoc(path);

/** What suppresses the same, wherever it stands: spaces do not count. */
const keyOf = ({ text }: Suppression) => text.replace(/\s+/g, " ").trim();

function goneWith(files: readonly FileChange[]): Map<string, number> {
  const gone = new Map<string, number>();
  for (const file of files)
    for (const one of inLines(file, "base", removedLines(file)))
      gone.set(keyOf(one), (gone.get(keyOf(one)) ?? 0) + 1);
  return gone;
}

/** Suppressions of a side that stand on these lines. The file is read whole only where a line looks like one. */
function inLines(
  file: FileChange,
  side: "base" | "head",
  lines: readonly { line: number; text: string }[],
): Suppression[] {
  const path = side === "base" ? (file.previousPath ?? file.path) : file.path;
  const language = languageOf(path);
  if (language === null && nameOf(path) !== "package.json") return [];
  const whole = file[side]?.lines;
  if (!whole || !lines.some(({ text }) => looksSuppressing(text))) return [];
  const wanted = new Set(lines.map(({ line }) => line));
  const text = whole.join("\n");
  const tokens = language === null ? null : tokensOf(text, language);
  return suppressionsIn(tokens, language, { path, isCi: isCi(path), lines }).filter(({ line }) =>
    wanted.has(line),
  );
}

function found(file: FileChange, one: Suppression, { globs }: Seen): Found {
  const severity = lessThanUsual(file, one, mayBeTest(file.path, globs));
  return {
    path: file.path,
    line: one.line,
    message: `\`${cut(one.what, 60)}\` is new: ${one.why}.`,
    detail: cut(one.text.trim(), 300),
    key: `${one.what}\0${cut(one.text.trim(), 300)}`,
    ...(severity ? { severity } : {}),
  };
}

function lessThanUsual(file: FileChange, one: Suppression, inTest: boolean): "info" | "warning" | null {
  if (isGenerated(file.path) || saysGenerated(file.base?.lines)) return "info";
  // Its own word that it is generated is a new file's to give, and nobody's to check.
  if (file.base === null && saysGenerated(file.head?.lines)) return "warning";
  // A call that must not compile is what a test of types is about.
  if (inTest && one.what === "@ts-expect-error") return "info";
  // What a package hands on is imported there for no use of its own.
  if (/^noqa: ?F401$/.test(one.text.trim()) && nameOf(file.path) === "__init__.py") return "info";
  return one.mild || (isCi(file.path) && isNewStep(file, one)) ? "warning" : null;
}

/** A step that comes with the change, and runs nothing that judged before, may fail: nothing is lost by it. */
function isNewStep(file: FileChange, { line }: Suppression): boolean {
  const lines = file.head?.lines ?? [];
  const indent = (at: number) => (lines[at - 1] ?? "").search(/[^\s]/);
  let from = line;
  while (
    from > 1 &&
    !(/^\s*-\s/.test(lines[from - 1] ?? "") && (from === line || indent(from) < indent(line)))
  )
    from--;
  let to = line + 1;
  while (to <= lines.length && (indent(to) === -1 || indent(to) > indent(from))) to++;
  const added = new Set(addedLines(file).map((one) => one.line));
  for (let at = from; at < to; at++)
    if (indent(at) !== -1 && (!added.has(at) || judges(lines[at - 1] ?? ""))) return false;
  return /^\s*-\s/.test(lines[from - 1] ?? "");
}

const saysGenerated = (lines: readonly string[] | null | undefined): boolean =>
  (lines ?? [])
    .slice(0, 10)
    .some((line) =>
      /@generated\b|\bDO NOT EDIT\b|\bauto(?:matically)?[- ]?generated\b/i.test(line.slice(0, 300)),
    );
