// A test file to its cases: who they are, what they assert, whether they run. One pass a question, all of them linear.
import { createHash } from "node:crypto";
import type { Language } from "../text/grammars.ts";
import { type Token, type Tokens, tokensOf } from "../text/tokens.ts";
import { assertionsIn, keyOf } from "./assertions.ts";
import { callBlocks } from "./calls.ts";
import type { Assertion, Block, Marker, TestCase, TestFile } from "./case.ts";
import { declaredBlocks } from "./declared.ts";
import { helpersIn, lowerBound } from "./helpers.ts";
import { indentedBlocks } from "./indented.ts";
import { cutShortAt, type Found, isConditional, skipCalls, wholeFile } from "./skips-within.ts";
import { tableIn } from "./table.ts";

/** Words of a case that likeness is told by. */
const MAX_WORDS = 300;
/** Skips within one case that are looked at. */
const MAX_SKIPS = 20;

export function readTests(text: string, language: Language): TestFile {
  const tokens = tokensOf(text, language);
  if (tokens.cut) return { cases: [], cut: true };
  const blocks = blocksOf(tokens, language);
  if (blocks.length === 0) return { cases: [], cut: false };
  const assertions = withHelpers(tokens, language, blocks);
  const skips = skipCalls(tokens, language);
  const all = wholeFile(tokens, language);
  const declared = declaredIn(tokens);
  const seen = { tokens, language, assertions, skips, declared };
  return {
    cases: nested(tokens, blocks).map(({ block, around }) => caseOf(seen, block, around, all)),
    cut: tokens.cut,
  };
}

/** Helpers call helpers; so far, and no further. */
const MAX_ROUNDS = 3;

function withHelpers(tokens: Tokens, language: Language, blocks: readonly Block[]): Assertion[] {
  let assertions = assertionsIn(tokens, language, new Map());
  const helpers = new Map<string, number>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = helpers.size;
    // What is known keeps its count, or one that calls itself would grow.
    for (const [name, times] of helpersIn(tokens, language, blocks, assertions))
      if (!helpers.has(name)) helpers.set(name, times);
    if (helpers.size === before) break;
    assertions = assertionsIn(tokens, language, helpers);
  }
  return assertions;
}

function blocksOf(tokens: Tokens, language: Language): Block[] {
  if (language === "python" || language === "ruby") return indentedBlocks(tokens, language);
  return [...callBlocks(tokens, language), ...declaredBlocks(tokens, language)].sort(
    (a, b) => a.head - b.head,
  );
}

/** Tests with the suites around them; what lies within a test is the test's. */
function nested(tokens: Tokens, blocks: readonly Block[]): { block: Block; around: Block[] }[] {
  const open: Block[] = [];
  const found: { block: Block; around: Block[] }[] = [];
  let test: Block | null = null;
  for (const block of blocks) {
    while ((open.at(-1)?.to ?? Number.MAX_SAFE_INTEGER) <= block.head) open.pop();
    if (test && block.head < test.to) {
      if (!isBeside(tokens, test, block)) continue;
      // A bracket was misread (an apostrophe in a page's text): what stands no deeper is not within.
      test.to = block.head;
    }
    if (block.kind === "suite") {
      // Deeper than this is not written by people.
      if (open.length < 30) open.push(block);
      continue;
    }
    found.push({ block, around: [...open] });
    test = block;
  }
  return found;
}

function isBeside(tokens: Tokens, test: Block, other: Block): boolean {
  const a = tokens.all[test.head];
  const b = tokens.all[other.head];
  return a?.first === true && b?.first === true && b.column <= a.column && b.line > a.line;
}

interface Seen {
  tokens: Tokens;
  language: Language;
  assertions: readonly Assertion[];
  skips: readonly Found[];
  declared: ReadonlySet<string>;
}

function caseOf(seen: Seen, block: Block, around: readonly Block[], all: readonly Marker[]): TestCase {
  const { tokens, language } = seen;
  const body = tokens.all.slice(block.from, block.to);
  const own = between(seen.assertions, block.from, block.to);
  const within = between(seen.skips, block.from, block.to)
    .slice(0, MAX_SKIPS)
    .map(({ index, marker }) => ({
      ...marker,
      maybe: marker.maybe || isConditional(tokens, block, index, language),
    }));
  return {
    name: block.name,
    suite: around
      .map(({ name }) => name)
      .filter((name) => name !== "")
      .join(" > "),
    line: tokens.all[block.head]?.line ?? 1,
    endLine: tokens.all[Math.min(block.to, tokens.all.length - 1)]?.line ?? 1,
    hash: createHash("sha256").update(keyOf(body)).digest("hex"),
    words: wordsOf(body),
    assertions: own,
    empty: isEmpty(body, language),
    checks: checksOf(tokens, block, seen.declared),
    loops: tokens.all.slice(block.lead ?? block.head, block.to).filter(isLoop).length,
    table: tableOf(tokens, block),
    cutShort: cutShortAt(tokens, block, own, language),
    markers: [...block.markers, ...within, ...around.flatMap(({ markers }) => markers), ...all],
  };
}

const between = <T extends { index: number }>(items: readonly T[], from: number, to: number): T[] =>
  items.slice(lowerBound(items, from), lowerBound(items, to));

const CHECKS =
  /(?:^|_)(?:check|ensure|verify|validate|must|wait|compare|match|confirm|require|test)(?:s|es)?(?=$|_|[A-Z])/i;
const DECLARES = /^(?:function|def|func|fn|fun|const|let|var)$/;

const declaredIn = (tokens: Tokens): Set<string> =>
  new Set(
    tokens.all.flatMap(({ text }, index) => (DECLARES.test(tokens.all[index - 1]?.text ?? "") ? [text] : [])),
  );

/** What a helper of another file asks, nobody can tell from here. */
function checksOf(tokens: Tokens, block: Block, declared: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (let at = block.from; at < block.to && found.size < 50; at++) {
    const token = tokens.all[at];
    if (token?.kind !== "word" || tokens.all[at + 1]?.text !== "(" || declared.has(token.text)) continue;
    if (CHECKS.test(token.text)) found.add(token.text);
  }
  return found;
}

const LOOPS = new Set(
  "for forEach each map every while range parametrize flatMap times iter subTest".split(" "),
);
const isLoop = ({ kind, text }: Token) => kind === "word" && LOOPS.has(text);

function tableOf(tokens: Tokens, block: Block): TestCase["table"] {
  const rows = tableIn(tokens, block);
  if (rows === 0) return null;
  return { rows, words: wordsOf(tokens.all.slice(block.lead ?? block.head, block.to)) };
}

const COMMON = new Set(
  "const let var function async await return import from def self this expect assert equal toBe toEqual true false null undefined None True False new for in of if else not and or func fn pub public void string int t test it deepEqual ok strictEqual err nil".split(
    " ",
  ),
);

function wordsOf(body: readonly Token[]): Set<string> {
  const words = new Set<string>();
  for (const { kind, text } of body) {
    if (words.size >= MAX_WORDS) break;
    if ((kind === "word" && text.length > 1 && !COMMON.has(text)) || kind === "string" || kind === "number")
      words.add(text.length > 80 ? text.slice(0, 80) : text);
  }
  return words;
}

const NOTHING = /^(?:pass|return|async|function|func|do|end|Ellipsis|unit|Unit|done|t|_)$/;

/** No statement: only what opens and closes a function, `pass`, `…`, a docstring, a bare `return`. */
function isEmpty(body: readonly Token[], language: Language): boolean {
  for (const { kind, text, first } of body.slice(0, 60)) {
    if (kind === "mark" && "(){}=>,;:.[]|->".includes(text)) continue;
    if (kind === "word" && NOTHING.test(text)) continue;
    if (kind === "string" && language === "python" && first) continue;
    return false;
  }
  return body.length < 60;
}
