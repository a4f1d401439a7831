// What a project's own `test`, `lint` and their like run: a gate that runs them is told by them what to ask.
import { isFixture, isGenerated, nameOf } from "../paths.ts";
import { cut, type Found, type Rule, type Seen } from "../rule.ts";
import { type Entry, entriesOf } from "../text/flat.ts";

export const checkScriptEdited: Rule = { id: "check-script-edited", severity: "critical", find };

const CHECKS =
  /^scripts\.(?:pre|post)?(?:test|lint|check|checks|typecheck|type-check|types|tsc|validate|verify|ci|coverage|e2e|unit)(?:[:_-].{0,80})?$/;
/** Commands that find nothing, whatever there is. */
const NOTHING = /^\s*(?:true|:|exit 0|echo\b[^&|;]{0,200}|node -e ["']{0,2}|)\s*$/;

function find({ change }: Seen): Found[] {
  const files = change.files.filter(
    ({ path, base, head }) =>
      nameOf(path) === "package.json" && base?.lines && head?.lines && !isFixture(path) && !isGenerated(path),
  );
  return files.flatMap((file) => {
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
  if (NOTHING.test(is.value) && !NOTHING.test(was.value))
    return { line: is.line, message: `${name} asks nothing any more.`, detail };
  return {
    line: is.line,
    message: `${name} runs something else now. Someone else should read it.`,
    detail,
    severity: "warning",
  };
}
