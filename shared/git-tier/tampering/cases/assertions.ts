// Assertions by the words that begin them, in all languages at once: what reads like one, counts as one on both sides alike.
import type { Language } from "../text/grammars.ts";
import type { Token, Tokens } from "../text/tokens.ts";
import { type Assertion, inner, markAt, type Strength, wordAt } from "./case.ts";

/** Tokens that are compared; what differs after them is not told apart. */
const MAX_SPAN = 120;

const SOUNDS =
  /^(?:expect|assert|Expect|Assert|XCTAssert)(?:$|[A-Z_0-9])|_assert(?:_|$)|^refute(?:$|_)|^(?:should|Should|verify|Verify)$/;
/** Where matchers are methods: `shouldBe(3)`. Elsewhere `shouldRetry()` and `verifyToken()` are what is tested. */
const METHODS: Partial<Record<Language, RegExp>> = {
  java: /^(?:should|verify)[A-Z]/,
  kotlin: /^(?:should|verify)[A-Z]/,
  csharp: /^(?:Should|Verify)[A-Z]/,
  ruby: /^(?:must|wont)_/,
};
/** Members of `expect` that are parts of an assertion or of its set-up. */
const PARTS = new Set(
  "anything any objectContaining arrayContaining stringContaining stringMatching closeTo extend addSnapshotSerializer addEqualityTesters assertions hasAssertions unreachable not".split(
    " ",
  ),
);
/** Names that assert only as a member of the test's own object: `t.is(…)`, `t.Errorf(…)`. */
const OF_TEST = new Set(
  "is not deepEqual notDeepEqual like true false truthy falsy regex notRegex throws throwsAsync notThrows notThrowsAsync snapshot pass fail equal notEqual same notSame ok notOk match matchOnly strictSame error rejects resolves has hasStrict equals deepEquals strictEqual type Error Errorf Fatal Fatalf Fail FailNow Equal NotEqual True False Nil NotNil Equals Assert Check".split(
    " ",
  ),
);
const TEST_OBJECTS = new Set(["t", "tt", "is"]);
const GO_OBJECTS = new Set(["t", "tt", "b", "tb", "f", "c", "is", "qt", "require", "r", "s"]);
const ALONE = new Set(["raises", "warns", "fail", "is_expected", "assertThat", "flunk", "XCTFail", "Ω"]);
const FAILS = /^(?:fail|Fail|FailNow|Error|Errorf|Fatal|Fatalf|flunk|XCTFail|unreachable)$/;

const memo = new Map<string, boolean>();
function sounds(word: string, language: Language): boolean {
  // Rust's `expect` unwraps.
  if (language === "rust" && word === "expect") return false;
  if (METHODS[language]?.test(word)) return true;
  const known = memo.get(word);
  if (known !== undefined) return known;
  const does = SOUNDS.test(word);
  // A bound, since the words are a change's own.
  if (memo.size < 20_000) memo.set(word, does);
  return does;
}

/** All assertions of a file in order. `helpers`: names of its own functions that assert, with how often. */
export function assertionsIn(
  tokens: Tokens,
  language: Language,
  helpers: ReadonlyMap<string, number>,
): Assertion[] {
  const found: Assertion[] = [];
  for (const [index, token] of tokens.all.entries()) {
    if (token.kind !== "word") continue;
    const times = helpers.get(token.text);
    if (times !== undefined && isCall(tokens, index) && !isDeclared(tokens, index)) {
      const { key } = readSpan(tokens, index, language);
      for (let time = 0; time < times; time++)
        found.push({ index, line: token.line, key: `${time} ${key}`, strength: 3 });
    } else if (begins(tokens, index, language)) {
      const { key, strength } = readSpan(tokens, index, language);
      found.push({ index, line: token.line, key, strength });
    }
  }
  return found;
}

const isCall = (tokens: Tokens, index: number) =>
  markAt(tokens, index + 1) === "(" ||
  (markAt(tokens, index + 1) === "!" && markAt(tokens, index + 2) === "(");

const isDeclared = (tokens: Tokens, index: number) =>
  /^(?:function|def|fn|func|fun|void|async)$/.test(wordAt(tokens, index - 1));

function begins(tokens: Tokens, index: number, language: Language): boolean {
  const word = wordAt(tokens, index);
  const before = markAt(tokens, index - 1);
  if (isDeclared(tokens, index)) return false;
  const objects = language === "go" ? GO_OBJECTS : TEST_OBJECTS;
  if (before === "." && objects.has(wordAt(tokens, index - 2)) && isOfTest(tokens, index, language))
    return isCall(tokens, index) && markAt(tokens, index - 3) !== ".";
  if (ALONE.has(word)) return isCall(tokens, index) || word === "is_expected" || word === "flunk";
  if (!sounds(word, language)) return false;
  // Kotest's `sum shouldBe 3`.
  if (language === "kotlin" && /^should[A-Z]/.test(word)) return true;
  if (markAt(tokens, index + 1) === "." && word !== "should") {
    const member = wordAt(tokens, index + 2);
    return member !== "" && !(word === "expect" && PARTS.has(member)) && isCallChain(tokens, index + 2);
  }
  if (isCall(tokens, index)) return true;
  // `x.should.be.true`, `expect.soft`, Python's and Ruby's words without brackets.
  if (word === "should" || word === "Should") return before === ".";
  if (language === "python")
    return word === "assert" && (tokens.all[index]?.first === true || before === ":" || before === ";");
  return language === "ruby" && (tokens.all[index]?.first === true || before === ".");
}

/** All that testify's `require` has asserts. */
const isOfTest = (tokens: Tokens, index: number, language: Language): boolean =>
  OF_TEST.has(wordAt(tokens, index)) ||
  (language === "go" && wordAt(tokens, index - 2) === "require" && /^[A-Z]/.test(wordAt(tokens, index)));

/** `assert.strict.equal(` and not `assert.AssertionError`. */
function isCallChain(tokens: Tokens, index: number): boolean {
  let at = index;
  for (let links = 0; links < 4; links++) {
    if (isCall(tokens, at) || markAt(tokens, at + 1) === "<") return true;
    if (markAt(tokens, at + 1) !== "." || wordAt(tokens, at + 2) === "") return false;
    at += 2;
  }
  return false;
}

const WEAK = new Set(
  "toBeTruthy toBeFalsy toBeDefined toBeUndefined toBeNull toExist toBeOK assertIsNotNone assertNotNull assertNotNil assert_not_nil NotNil IsNotNull isNotNull NotNull isNotEmpty NotEmpty NoError notThrows doesNotThrow assertDoesNotThrow be_truthy be_present truthy".split(
    " ",
  ),
);
/** Assertions of whether something is there, as long as nothing is compared in them. */
const OF_TRUTH = new Set(
  "assert ok assertTrue assertFalse True IsTrue isTrue assert_true expect_true XCTAssert XCTAssertTrue XCTAssertNotNil".split(
    " ",
  ),
);
/** What these say of constants is always true, or never; a helper may say anything of one. */
const KNOWN =
  /^(?:expect|assert|XCTAssert(?:True|False|Equal)?|assert_?(?:true|false|eq|ne|equals?|same|is|in|that|not_?equals?|not_?null|is_?not_?none)|is|ok|true|truthy|equal|same|pass)$/i;
const LOOSE = new Set(["anything", "any", "ANY"]);
const LITERALS = new Set("true false True False None null nil undefined NULL self this not".split(" "));
const COMPARES = new Set(["=", "<", ">", "(", "!", "in", "is", "===", "not"]);

function readSpan(tokens: Tokens, index: number, language: Language): { key: string; strength: Strength } {
  const end = spanEnd(tokens, index, language);
  const span = tokens.all.slice(index, Math.min(end, index + MAX_SPAN));
  if (asksNothing(tokens, index, end, language)) return { key: keyOf(span), strength: 0 };
  const strength = isNilCheck(tokens, index, language)
    ? 1
    : strengthOf(span, language, hasReceiver(tokens, index));
  return { key: keyOf(span), strength };
}

/** `expect(total())` with no matcher behind it; Python's `assert (a == b, "why")`, which is a tuple, and `assert True or …`. */
function asksNothing(tokens: Tokens, index: number, end: number, language: Language): boolean {
  const word = wordAt(tokens, index);
  const close = tokens.close[index + 1] ?? -1;
  // supertest's `request(app).get("/").expect(200)` asks by itself.
  if (language === "javascript")
    return (
      word === "expect" &&
      close !== -1 &&
      markAt(tokens, index - 1) !== "." &&
      !/^[.?![]$/.test(markAt(tokens, close + 1))
    );
  if (language !== "python" || word !== "assert") return false;
  if (/^(?:True|1)$/.test(tokens.all[index + 1]?.text ?? "") && wordAt(tokens, index + 2) === "or")
    return true;
  if (markAt(tokens, index + 1) !== "(" || close + 1 < end) return false;
  for (let at = index + 2; at < close; at = Math.max(at, tokens.close[at] ?? -1) + 1)
    if (markAt(tokens, at) === ",") return true;
  return false;
}

/** `if err != nil { t.Fatal(err) }` says as much as `require.NoError(t, err)`. */
const isNilCheck = (tokens: Tokens, index: number, language: Language): boolean =>
  language === "go" &&
  FAILS.test(wordAt(tokens, index)) &&
  markAt(tokens, index - 3) === "{" &&
  wordAt(tokens, index - 4) === "nil";

/** `value.Should().Be(2)`: what is asked of stands before. */
const hasReceiver = (tokens: Tokens, index: number) =>
  markAt(tokens, index - 1) === "." &&
  !/^(?:self|this|chai|t|Assert|XCTest)$/.test(wordAt(tokens, index - 2));

function spanEnd(tokens: Tokens, index: number, language: Language): number {
  let at = index + 1;
  const bare = !isCall(tokens, index) && markAt(tokens, at) !== "." && markAt(tokens, at) !== "!";
  const line = (language === "python" && bare) || language === "ruby";
  while (at < tokens.all.length && at < index + MAX_SPAN * 2) {
    const token = tokens.all[at];
    if (!token) break;
    const close = tokens.close[at] ?? -1;
    if (line) {
      if (token.first || token.text === ";") break;
    } else {
      const links =
        token.kind === "mark" && [".", "(", "!", "[", "->", "::", "<", ">", "?"].includes(token.text);
      const member = token.kind === "word" && [".", "->", "::"].includes(markAt(tokens, at - 1));
      const typed = markAt(tokens, at - 1) === "<";
      if (!links && !member && !typed) break;
      if (token.text === "(" && token.first) break;
    }
    at = close === -1 ? at + 1 : close + 1;
  }
  return at;
}

/** Quotes, semicolons and commas at the end aside: what a formatter changes is no difference. */
export function keyOf(span: readonly Token[]): string {
  const parts: string[] = [];
  for (const [index, token] of span.entries()) {
    if (token.kind === "string") parts.push(`"${inner(token)}"`);
    else if (token.text === ";") continue;
    else if (token.text === "," && /^[)\]}]$/.test(span[index + 1]?.text ?? "")) continue;
    else if (isLoneParameter(span, index)) continue;
    else parts.push(token.text);
  }
  return parts.join(" ");
}

/** The brackets of `(x) =>`, which are written or not. */
function isLoneParameter(span: readonly Token[], index: number): boolean {
  const text = span[index]?.text;
  if (text === "(")
    return (
      span[index + 2]?.text === ")" && span[index + 3]?.text === "=>" && span[index + 1]?.kind === "word"
    );
  return (
    text === ")" &&
    span[index + 1]?.text === "=>" &&
    span[index - 2]?.text === "(" &&
    span[index - 1]?.kind === "word"
  );
}

function strengthOf(span: readonly Token[], language: Language, received: boolean): Strength {
  const [head] = span;
  if (!head || FAILS.test(head.text)) return 3;
  let depth = 0;
  let names = 0;
  let compares = 0;
  let truth = OF_TRUTH.has(head.text) && span[1]?.text !== ".";
  let weak = false;
  let loose = false;
  const bare = language === "python" && span[1]?.text !== "(" && span[1]?.text !== ".";
  for (const [index, { kind, text }] of span.entries()) {
    const inside = depth > 0 || (bare && index > 0) || (language === "ruby" && index > 0);
    if (kind === "mark" && "([{".includes(text)) depth++;
    else if (kind === "mark" && ")]}".includes(text)) depth--;
    else if (kind === "word" && inside && !LITERALS.has(text)) names++;
    if (kind === "word" && WEAK.has(text)) weak = true;
    if (kind === "word" && LOOSE.has(text)) loose = true;
    if (kind === "word" && depth === 0 && index > 0 && index <= 2 && OF_TRUTH.has(text)) truth = true;
    if (inside && index > 1 && COMPARES.has(text) && !(depth === 1 && text === "(")) compares++;
  }
  if (names === 0 && !received && KNOWN.test(head.text) && (depth !== 0 || span.length > 1))
    return isNegative(span) ? 3 : 0;
  if (weak || (truth && compares === 0)) return 1;
  return loose ? 2 : 3;
}

/** Without anything asked of, but said on purpose: `expect.unreachable()`, `assert.fail("…")`, `t.pass()`. */
const isNegative = (span: readonly Token[]) =>
  span
    .slice(0, 4)
    .some(
      ({ text }) => FAILS.test(text) || text === "is_expected" || text === "should" || text === "snapshot",
    );
