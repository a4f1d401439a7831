// What a project's own `test`, `lint` and their like run: a gate that runs them is told by them what to ask.

import { cut } from "../../../contract/limits.ts";
import type { FileChange } from "../../change-text.ts";
import { isFixture, isGenerated, nameOf } from "../paths.ts";
import { addedLines, type Found, type Rule, type Seen } from "../rule.ts";
import { type Entry, entriesOf } from "../text/flat.ts";

export const checkScriptEdited: Rule = { id: "check-script-edited", severity: "critical", find };

const CHECKS =
  /^scripts\.(?:pre|post)?(?:test|lint|check|checks|typecheck|type-check|types|tsc|validate|verify|ci|coverage|e2e|unit)(?:[:_-].{0,80})?$/;
/** Commands that find nothing, whatever there is. */
const NOTHING =
  /^\s*(?:true|:|exit 0|(?:echo|printf)\b.{0,300}|node -e ["']{0,2}(?:process\.exit\((?:0|)\);?)?["']{0,2}|(?:npx )?[\w@/.-]{1,80} (?:--version|--help|-[vh])|)\s*$/;
/** Whatever came before, this is what the shell comes to. */
const SWALLOWS = /(?:;|\|\|)\s*(?:true|:|exit 0|(?:echo|printf)\b[^&|;]{0,300})\s*$|[^&>]&\s*$/;
const withoutComment = (command: string) => command.replace(/(?:^|\s)#.*$/, "");
const asksNothing = (command: string) =>
  withoutComment(command)
    .split(/&&|\|\||;|\n/, 50)
    .every((part) => NOTHING.test(part));
const swallows = (command: string) => SWALLOWS.test(withoutComment(command));

function find({ change }: Seen): Found[] {
  const files = change.files.filter(
    ({ path, base, head }) =>
      nameOf(path) === "package.json" && base?.lines && head?.lines && !isFixture(path) && !isGenerated(path),
  );
  const scripts = files.flatMap((file) => {
    const before = scriptsOf(file.base?.lines ?? []);
    const after = scriptsOf(file.head?.lines ?? []);
    const values = new Set([...after.values()].map(({ value }) => value));
    return [...before].flatMap(([path, was]) => {
      const is = after.get(path) ?? null;
      // Under another name it is still there.
      if (is?.value === was.value || (is === null && values.has(was.value))) return [];
      return [{ path: file.path, key: path, ...told(path, was, is) }];
    });
  });
  return [...scripts, ...change.files.flatMap(shells)];
}

/** What npm runs every script with. */
function shells(file: FileChange): Found[] {
  if (nameOf(file.path) !== ".npmrc" || isFixture(file.path)) return [];
  const [first] = addedLines(file).filter(({ text }) => /^\s*(?:script-shell|ignore-scripts)\s*=/.test(text));
  if (!first) return [];
  const what = cut(first.text.trim(), 100);
  return [
    {
      path: file.path,
      line: first.line,
      message: `\`${what}\`: every script runs otherwise now, or not at all.`,
      key: what,
    },
  ];
}

const scriptsOf = (lines: readonly string[]): Map<string, Entry> =>
  new Map(
    entriesOf("package.json", lines)
      .filter(({ path }) => CHECKS.test(path))
      .map((entry) => [entry.path, entry]),
  );

function told(path: string, was: Entry, is: Entry | null): Omit<Found, "path" | "key"> {
  const name = `The script \`${cut(path.replace("scripts.", ""), 100)}\``;
  const detail = `- ${cut(was.value, 300)}${is ? `\n+ ${cut(is.value, 300)}` : ""}`;
  if (is === null) return { line: null, message: `${name} is gone.`, detail, severity: "warning" };
  if (asksNothing(is.value) && !asksNothing(was.value))
    return { line: is.line, message: `${name} asks nothing any more.`, detail };
  if (swallows(is.value) && !swallows(was.value))
    return { line: is.line, message: `${name} passes whatever it finds.`, detail };
  return {
    line: is.line,
    message: `${name} runs something else now. Someone else should read it.`,
    detail,
    severity: "warning",
  };
}
