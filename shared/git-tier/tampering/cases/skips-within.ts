// Tests that leave off while they run: `t.Skip()`, `pytest.skip()`, `this.skip()`; and a bare `return` before any assertion.
import type { Language } from "../text/grammars.ts";
import type { Tokens } from "../text/tokens.ts";
import { type Assertion, type Block, type Marker, markAt, marker, wordAt } from "./case.ts";
import { skipMark } from "./indented.ts";

export interface Found {
  index: number;
  marker: Marker;
}

const OBJECTS =
  /^(?:Assume|Assumptions|t|tt|b|tb|f|this|ctx|context|task|test|it|self|pytest|unittest|Assert|Skip|testInfo|\$this)$/;
const CALLS =
  /^(?:assumeTrue|assumeFalse|assumeThat|skip|todo|fixme|skipTest|Skip|Skipf|SkipNow|xfail|Ignore|Inconclusive|If|IfNot|markTestSkipped|markTestIncomplete)$/;
const ALONE =
  /^(?:assumeTrue|assumeFalse|assumeThat|pending|Skip|XCTSkip|XCTSkipIf|XCTSkipUnless|SkipTest|SkipException)$/;

/** Every such call of the file, in order; whose test it stops is for the caller. */
export function skipCalls(tokens: Tokens, language: Language): Found[] {
  const found: Found[] = [];
  for (const [index, token] of tokens.all.entries()) {
    if (token.kind !== "word") continue;
    const text = callAt(tokens, index, language);
    if (text === null) continue;
    const maybe = /^assume|If|Unless|Not$/.test(token.text) || hasConditionAsArgument(tokens, index);
    found.push({ index, marker: marker("skip", text, token.line, { maybe, todo: token.text === "todo" }) });
  }
  return found;
}

function callAt(tokens: Tokens, index: number, language: Language): string | null {
  const word = wordAt(tokens, index);
  const before = markAt(tokens, index - 1);
  const owner = wordAt(tokens, index - 2);
  const called = markAt(tokens, index + 1) === "(";
  if (language === "ruby")
    return (word === "skip" || word === "pending") && tokens.all[index]?.first ? word : null;
  if (!called) return null;
  if ((before === "." || before === "->" || before === "::") && CALLS.test(word))
    return OBJECTS.test(owner) && owner !== word ? `${owner}${before}${word}()` : null;
  if (!ALONE.test(word) || before === "." || wordAt(tokens, index - 1) === "func") return null;
  if (word.startsWith("assume")) return language === "java" || language === "kotlin" ? `${word}()` : null;
  return language === "go" || language === "swift" || language === "python" || word === "pending"
    ? `${word}()`
    : null;
}

/** `test.skip(browserName === "webkit", "…")`: with a reason alone it is certain. */
function hasConditionAsArgument(tokens: Tokens, index: number): boolean {
  if (!/^(?:skip|fixme)$/.test(wordAt(tokens, index))) return false;
  if (!/^(?:test|it|testInfo)$/.test(wordAt(tokens, index - 2))) return false;
  const first = tokens.all[index + 2];
  return first !== undefined && first.text !== ")" && first.kind !== "string" && first.text !== "true";
}

/** Steps of looking outwards; deeper than that nobody reads on either. */
const MAX_LOOK = 4_000;

/** True where a call within `block` hangs on an `if`, or is in a function within. */
export function isConditional(tokens: Tokens, block: Block, index: number, language: Language): boolean {
  if (language === "python" || language === "ruby") {
    const start = lineStart(tokens, index);
    const body = tokens.all.slice(block.from, block.from + 400).find(({ first }) => first);
    const word = wordAt(tokens, start);
    return (
      (tokens.all[start]?.column ?? 0) > (body?.column ?? 0) ||
      /^(?:if|unless)$/.test(word) ||
      ruled(tokens, index, language)
    );
  }
  const start = owner(tokens, index);
  const before = tokens.all[start - 1]?.text ?? "";
  if ([")", "&&", "&", "?", "else", "||", "|"].includes(before)) return true;
  return braces(tokens, block, index) > 0;
}

/** Ruby's `skip "…" if windows?`. */
function ruled(tokens: Tokens, index: number, language: Language): boolean {
  if (language !== "ruby") return false;
  const { line } = tokens.all[index] ?? {};
  for (let at = index + 1; tokens.all[at]?.line === line && at < index + 60; at++)
    if (/^(?:if|unless)$/.test(wordAt(tokens, at))) return true;
  return false;
}

function lineStart(tokens: Tokens, index: number): number {
  let at = index;
  while (at > 0 && !tokens.all[at]?.first && index - at < 60) at--;
  return at;
}

/** First token of the expression a member belongs to, `return`, `await` and `throw new` before it taken along. */
function owner(tokens: Tokens, index: number): number {
  let at = index;
  while ([".", "->", "::"].includes(markAt(tokens, at - 1))) at -= 2;
  while (/^(?:return|await|throw|new|try|raise)$/.test(wordAt(tokens, at - 1))) at--;
  return at;
}

/** Braces opened within the test's own and not closed before `index`. */
function braces(tokens: Tokens, block: Block, index: number): number {
  let depth = 0;
  let at = block.from;
  let own = 0;
  for (let steps = 0; at < index && steps < MAX_LOOK; steps++) {
    const close = tokens.close[at] ?? -1;
    if (close !== -1 && close < index) at = close + 1;
    else {
      if (markAt(tokens, at) === "{") {
        if (markAt(tokens, at - 1) === "=>" || isBodyOfCall(tokens, at)) own++;
        else depth++;
      }
      at++;
    }
  }
  return depth + Math.max(0, own - 1);
}

/** `function (…) {`, `function name(…) {` and `func(…) {`. */
function isBodyOfCall(tokens: Tokens, at: number): boolean {
  const opened = markAt(tokens, at - 1) === ")" ? (tokens.open[at - 1] ?? -1) : -1;
  const declares = /^(?:function|func)$/;
  return (
    opened > 0 && (declares.test(wordAt(tokens, opened - 1)) || declares.test(wordAt(tokens, opened - 2)))
  );
}

/** Line of a bare `return` in the test's own body with an assertion after it, or null. */
export function cutShortAt(
  tokens: Tokens,
  block: Block,
  assertions: readonly Assertion[],
  language: Language,
): number | null {
  const last = assertions.at(-1);
  if (!last || language === "ruby") return null;
  let at = block.from;
  for (let steps = 0; at < last.index && steps < MAX_LOOK; steps++) {
    if (
      wordAt(tokens, at) === "return" &&
      isBare(tokens, at, language) &&
      !isConditional(tokens, block, at, language)
    )
      return tokens.all[at]?.line ?? null;
    const close = tokens.close[at] ?? -1;
    // Into what holds the last assertion, over all else.
    at = close !== -1 && close < last.index ? close + 1 : at + 1;
  }
  return null;
}

function isBare(tokens: Tokens, at: number, language: Language): boolean {
  const next = tokens.all[at + 1];
  if (!next || next.text === ";" || next.text === "}") return true;
  return language !== "rust" && tokens.all[at]?.first === true && next.first;
}

const HOOKS = /^(?:before|beforeEach|beforeAll|setup|suiteSetup)$/;

/** `beforeEach((ctx) => ctx.skip())`: all tests that it stands before. */
function hooks(tokens: Tokens, language: Language): Marker[] {
  const calls = skipCalls(tokens, language);
  if (calls.length === 0) return [];
  const found: Marker[] = [];
  let next = 0;
  for (const [index, token] of tokens.all.entries()) {
    if (!HOOKS.test(token.text) || markAt(tokens, index + 1) !== "(") continue;
    const close = tokens.close[index + 1] ?? -1;
    while ((calls[next]?.index ?? Number.MAX_SAFE_INTEGER) <= index) next++;
    const call = calls[next];
    if (call && call.index < close) found.push({ ...call.marker, maybe: true });
    if (found.length >= 5) break;
  }
  return found;
}

/** Rust's `#![cfg(…)]` over a whole file. */
function innerConditions(tokens: Tokens): Marker[] {
  const at = tokens.all.findIndex(
    ({ text }, index) =>
      text === "#" &&
      markAt(tokens, index + 1) === "!" &&
      wordAt(tokens, index + 3) === "cfg" &&
      !(wordAt(tokens, index + 5) === "test" && markAt(tokens, index + 6) === ")"),
  );
  return at === -1 ? [] : [marker("skip", "#![cfg(…)]", tokens.all[at]?.line ?? 1, { maybe: true })];
}

/** Go's `//go:build`: the file's tests are there only for some builds. */
const buildTags = (tokens: Tokens): Marker[] =>
  tokens.comments
    .filter(({ text, first }) => first && /^(?:go:build|\s*\+build)\s/.test(text))
    .slice(0, 1)
    .map(({ text, line }) => marker("skip", `//${text.slice(0, 60)}`, line, { maybe: true }));

/** `pytestmark = pytest.mark.skip(…)` and `pytest.skip(…, allow_module_level=True)`: the whole file. */
export function wholeFile(tokens: Tokens, language: Language): Marker[] {
  if (language === "go") return buildTags(tokens);
  if (language === "rust") return innerConditions(tokens);
  if (language === "javascript") return hooks(tokens, language);
  if (language !== "python") return [];
  const found: Marker[] = [];
  for (const [index, token] of tokens.all.entries()) {
    if (token.text === "pytestmark" && token.column === 0)
      for (
        let at = index + 1;
        at < index + 40 && !(tokens.all[at]?.first && tokens.all[at]?.column === 0);
        at++
      )
        found.push(...skipMark(tokens, at, `pytestmark = …${wordAt(tokens, at)}`));
    if (token.text === "__test__" && wordAt(tokens, index + 2) === "False")
      found.push(marker("skip", "__test__ = False", token.line));
    if (token.text === "importorskip" && tokens.all[index - 2]?.column === 0)
      found.push(marker("skip", "pytest.importorskip()", token.line, { maybe: true }));
    if (token.text === "del" && token.column === 0 && /^test/i.test(wordAt(tokens, index + 1)))
      found.push(marker("skip", `del ${wordAt(tokens, index + 1)}`, token.line, { maybe: true }));
    if (token.text === "allow_module_level")
      found.push(marker("skip", "pytest.skip(allow_module_level)", token.line));
  }
  return found;
}
