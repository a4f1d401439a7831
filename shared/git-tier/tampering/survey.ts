// The tests of a change on both sides, read once and paired, for all rules that ask of them.
import type { FileChange, ReadChange, TextSide } from "../change-text.ts";
import type { Glob } from "../globs.ts";
import type { TestCase } from "./cases/case.ts";
import { readTests } from "./cases/read-cases.ts";
import { type Pair, pairTests } from "./pair-tests.ts";
import { isFixture, isGenerated, isSnapshot, isTestByName, mayBeTest } from "./paths.ts";
import { languageOf } from "./text/grammars.ts";

export interface PlacedCase {
  file: FileChange;
  case: TestCase;
}

export interface Survey {
  /** Test files of the change, on either side. */
  files: readonly FileChange[];
  pairs: readonly Pair[];
  /** Cases of the base that are nowhere at head. */
  gone: readonly PlacedCase[];
  /** Cases of the head that were nowhere in the base. */
  come: readonly PlacedCase[];
  /** Paths of tests that could not be read to their end. */
  unread: readonly string[];
}

export function survey(change: ReadChange, globs: readonly Glob[]): Survey {
  const files: FileChange[] = [];
  const base: PlacedCase[] = [];
  const head: PlacedCase[] = [];
  const unread: string[] = [];
  for (const file of change.files) {
    const before = casesOf(file.previousPath ?? file.path, file.base, globs);
    const after = casesOf(file.path, file.head, globs);
    if (before === null && after === null) continue;
    files.push(file);
    if (before === "unread" || after === "unread") unread.push(file.path);
    else {
      base.push(...(before ?? []).map((one) => ({ file, case: one })));
      head.push(...(after ?? []).map((one) => ({ file, case: one })));
    }
  }
  return { files, unread, ...withoutLost(pairTests(base, head), globs) };
}

/** Languages whose runners find tests by the names of files. */
const BY_NAME: ReadonlySet<string> = new Set(["javascript", "component", "python", "go", "ruby", "php"]);

/** A test whose file went, and that stands now in one that no runner takes for tests, is nowhere. */
function withoutLost(
  { pairs, gone, come }: Pick<Survey, "pairs" | "gone" | "come">,
  globs: readonly Glob[],
): Pick<Survey, "pairs" | "gone" | "come"> {
  const named = (path: string) => isTestByName(path) || globs.some((glob) => glob.matches(path));
  const isLost = ({ base, head }: Pair): boolean => {
    const from = base.file.previousPath ?? base.file.path;
    const went = base.file.head === null || base.file.path !== from;
    // A file that held tests before under such a name is run by its folder.
    const known = head.file.base !== null && head.file.status === "modified";
    const language = languageOf(head.file.path) ?? "";
    return went && !known && isTestByName(from) && !named(head.file.path) && BY_NAME.has(language);
  };
  const lost = pairs.filter(isLost);
  if (lost.length === 0) return { pairs, gone, come };
  return {
    pairs: pairs.filter((pair) => !lost.includes(pair)),
    gone: [...gone, ...lost.map(({ base }) => base)],
    come,
  };
}

/** Rust keeps tests beside the code. */
const WITHIN_CODE = /#\[(?:[\w:]*::)?(?:test|rstest|test_case)\b/;

/** Null: no test file. */
function casesOf(path: string, side: TextSide | null, globs: readonly Glob[]): TestCase[] | "unread" | null {
  const language = languageOf(path);
  // A link or a submodule in a test's place is not run, whatever its content is the name of.
  if (side === null || !side.ref.mode.startsWith("100")) return null;
  if (language === null || isSnapshot(path) || isGenerated(path)) return null;
  const named = isTestByName(path) || globs.some((glob) => glob.matches(path));
  // What lies among fixtures is what tests work on, whatever it is called.
  if (isFixture(path) && !globs.some((glob) => glob.matches(path))) return null;
  if (!named && language !== "rust" && !mayBeTest(path, globs)) return null;
  if (side.lines === null) return named ? "unread" : null;
  const text = side.lines.join("\n");
  if (!named && language === "rust" && !WITHIN_CODE.test(text)) return null;
  const { cases, cut } = readTests(text, language);
  if (cut) return "unread";
  return cases.length > 0 || named ? [...cases] : null;
}
