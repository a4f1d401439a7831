// Tests that are declared functions between braces: Go, Rust, Java, Kotlin, C#, PHP, Swift.
import type { Language } from "../text/grammars.ts";
import type { Tokens } from "../text/tokens.ts";
import { type Block, closeOf, inner, type Marker, markAt, marker, wordAt } from "./case.ts";

/** What stands before a declaration: `@Test`, `[Fact(Skip = "…")]`, `#[ignore]`. */
interface Attribute {
  /** Last part of its name. */
  name: string;
  from: number;
  to: number;
}

const DECLARES: Partial<Record<Language, ReadonlySet<string>>> = {
  go: new Set(["func"]),
  rust: new Set(["fn"]),
  kotlin: new Set(["fun"]),
  swift: new Set(["func"]),
  php: new Set(["function"]),
};
const SUITES = new Set([
  "class",
  "mod",
  "struct",
  "object",
  "record",
  "namespace",
  "extension",
  "actor",
  "trait",
]);
const TESTS = new Set(
  "Test ParameterizedTest RepeatedTest TestFactory TestTemplate Property Theory Fact TestMethod DataTestMethod TestCase TestCaseSource SkippableFact SkippableTheory test rstest test_case case wasm_bindgen_test quickcheck proptest".split(
    " ",
  ),
);
/** Certainly off. */
const SKIPS = new Set("Disabled Ignore Ignored ignore Explicit Skip".split(" "));
const MAYBE = /^(?:Disabled|Enabled)(?:If|On|For|In|Until)|^(?:IgnoreIf|IgnoreOn|RequiresEnvironment)/;

export function declaredBlocks(tokens: Tokens, language: Language): Block[] {
  const blocks: Block[] = [];
  const told = language === "php" ? toldLines(tokens) : NONE;
  let pending: Attribute[] = [];
  for (let at = 0; at < tokens.all.length; at++) {
    const attribute = attributeAt(tokens, at, language);
    if (attribute) {
      pending.push(attribute);
      at = attribute.to;
      continue;
    }
    const word = wordAt(tokens, at);
    const mark = markAt(tokens, at);
    if (SUITES.has(word) && markAt(tokens, at - 1) !== "." && markAt(tokens, at - 1) !== "::") {
      const suite = suiteAt(tokens, at, pending);
      if (suite) blocks.push(suite);
      pending = [];
    } else if (word !== "" && declares(tokens, at, language, pending)) {
      const block = functionAt(tokens, at, language, pending, told);
      if (block) blocks.push(block);
      pending = [];
    } else if (mark === ";" || mark === "}" || mark === "{") pending = [];
  }
  return blocks;
}

function attributeAt(tokens: Tokens, at: number, language: Language): Attribute | null {
  const mark = markAt(tokens, at);
  if (mark === "@" && language !== "csharp" && language !== "rust") return annotation(tokens, at);
  if (mark === "#" && (language === "rust" || language === "php")) {
    const open = markAt(tokens, at + 1) === "!" ? at + 2 : at + 1;
    return markAt(tokens, open) === "[" ? bracketed(tokens, open) : null;
  }
  if (mark !== "[" || language !== "csharp") return null;
  return ["{", "}", ";", "]", ""].includes(markAt(tokens, at - 1)) && tokens.all[at]?.first
    ? bracketed(tokens, at)
    : null;
}

function annotation(tokens: Tokens, at: number): Attribute | null {
  let end = at + 1;
  if (wordAt(tokens, end) === "") return null;
  while ((markAt(tokens, end + 1) === "." || markAt(tokens, end + 1) === ":") && wordAt(tokens, end + 2))
    end += 2;
  const name = wordAt(tokens, end);
  const to = markAt(tokens, end + 1) === "(" ? closeOf(tokens, end + 1) : end;
  return name === "interface" ? null : { name, from: at, to };
}

function bracketed(tokens: Tokens, open: number): Attribute {
  const to = closeOf(tokens, open);
  let end = open + 1;
  while ([".", "::", "\\"].includes(markAt(tokens, end + 1)) && wordAt(tokens, end + 2)) end += 2;
  return { name: wordAt(tokens, end), from: open, to };
}

function declares(tokens: Tokens, at: number, language: Language, pending: readonly Attribute[]): boolean {
  const keywords = DECLARES[language];
  if (keywords) return keywords.has(wordAt(tokens, at));
  // Java and C#: a name before a bracket, where a declaration may stand.
  if (markAt(tokens, at + 1) !== "(") return false;
  if (pending.some(({ name }) => TESTS.has(name))) return true;
  return wordAt(tokens, at - 1) === "void" && /^test[A-Z_0-9]/.test(wordAt(tokens, at));
}

function suiteAt(tokens: Tokens, at: number, pending: readonly Attribute[]): Block | null {
  const name = wordAt(tokens, at + 1);
  if (!name) return null;
  const open = openBrace(tokens, at + 2, 80);
  if (open === null) return null;
  return {
    kind: "suite",
    name: name === "tests" || name === "test" ? "" : name,
    head: at,
    from: open + 1,
    to: closeOf(tokens, open),
    markers: markersOf(tokens, pending),
  };
}

/** The brace that opens a body; null where the declaration ends first. */
function openBrace(tokens: Tokens, from: number, most: number): number | null {
  let at = from;
  for (let steps = 0; steps < most && at < tokens.all.length; steps++) {
    const mark = markAt(tokens, at);
    if (mark === "{") return at;
    if (mark === ";" || mark === "}") return null;
    const close = tokens.close[at] ?? -1;
    at = close === -1 ? at + 1 : close + 1;
  }
  return null;
}

function functionAt(
  tokens: Tokens,
  at: number,
  language: Language,
  pending: readonly Attribute[],
  told: ReadonlySet<number>,
): Block | null {
  let nameAt = DECLARES[language] ? at + 1 : at;
  // Go's receiver.
  if (language === "go" && markAt(tokens, nameAt) === "(") nameAt = closeOf(tokens, nameAt) + 1;
  const token = tokens.all[nameAt];
  if (!token) return null;
  const name = token.kind === "string" ? inner(token) : token.text;
  const line = tokens.all[at]?.line ?? 0;
  const isTold = told.has(line - 1) || told.has(line - 2);
  if (!isTold && !isTest(name, language, pending)) return null;
  const open = bodyOf(tokens, nameAt + 1);
  if (!open) return null;
  const [first] = pending;
  const markers = markersOf(tokens, pending);
  return { kind: "test", name, head: at, ...open, markers, ...(first ? { lead: first.from } : {}) };
}

function isTest(name: string, language: Language, pending: readonly Attribute[]): boolean {
  if (pending.some((one) => TESTS.has(one.name))) return true;
  if (language === "go") return /^(?:Test|Fuzz|Example)(?:[A-Z_0-9]|$)/.test(name);
  if (language === "swift" || language === "php") return /^test(?:[A-Z_0-9]|$)/.test(name);
  return language === "java" && /^test[A-Z_0-9]/.test(name);
}

const NONE: ReadonlySet<number> = new Set();

/** Lines where a comment ends that says PHPUnit's `@test`. */
const toldLines = (tokens: Tokens): ReadonlySet<number> =>
  new Set(
    tokens.comments
      .filter(({ text }) => /(?:^|\s)@test\b/.test(text.slice(0, 2_000)))
      .map(({ endLine }) => endLine),
  );

function bodyOf(tokens: Tokens, from: number): { from: number; to: number } | null {
  let at = from;
  for (let steps = 0; steps < 80 && at < tokens.all.length; steps++) {
    const mark = markAt(tokens, at);
    if (mark === "{") return { from: at + 1, to: closeOf(tokens, at) };
    if (mark === ";" || mark === "}") return null;
    if (mark === "=>" || mark === "=") return { from: at + 1, to: endOfLine(tokens, at + 1) };
    const close = tokens.close[at] ?? -1;
    at = close === -1 ? at + 1 : close + 1;
  }
  return null;
}

function endOfLine(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.all.length) {
    if (markAt(tokens, at) === ";" || (at > from && tokens.all[at]?.first && markAt(tokens, at) !== "."))
      return at;
    const close = tokens.close[at] ?? -1;
    at = close === -1 ? at + 1 : close + 1;
  }
  return at;
}

function markersOf(tokens: Tokens, pending: readonly Attribute[]): Marker[] {
  return pending.flatMap((attribute) => {
    const { name, from, to } = attribute;
    const line = tokens.all[from]?.line ?? 1;
    if (SKIPS.has(name)) return [marker("skip", name, line)];
    if (name === "cfg" && !isTestOnly(tokens, attribute))
      return [marker("skip", "cfg", line, { maybe: true })];
    if (MAYBE.test(name)) return [marker("skip", name, line, { maybe: true })];
    const skip = skipWithin(tokens, from, to);
    return skip ? [marker("skip", `${name}(${skip})`, line, { maybe: name === "cfg_attr" })] : [];
  });
}

/** Rust's `#[cfg(test)]`, under which tests stand as a rule. */
const isTestOnly = (tokens: Tokens, { from, to }: Attribute): boolean =>
  tokens.all
    .slice(from, Math.min(to, from + 40))
    .filter(({ kind }) => kind !== "mark")
    .every(({ text }) => text === "cfg" || text === "test");

/** `[Fact(Skip = "…")]`, `[Test, Ignore("…")]`, `@Test(enabled = false)`, `#[cfg_attr(…, ignore)]`, `.disabled()`. */
function skipWithin(tokens: Tokens, from: number, to: number): string | null {
  for (let at = from + 1; at < Math.min(to, from + 200); at++) {
    const word = wordAt(tokens, at);
    if (
      (word === "Skip" || word === "Ignore" || word === "IgnoreReason" || word === "Explicit") &&
      markAt(tokens, at - 1) !== "."
    )
      return word;
    if (word === "ignore" || word === "disabled") return word;
    if (word === "enabled" && wordAt(tokens, at + 2) === "false") return "enabled = false";
  }
  return null;
}
