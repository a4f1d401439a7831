// Tests whose ends are told by indentation: Python's, and Ruby's, whose `end` stands below what it ends.
import type { Language } from "../text/grammars.ts";
import type { Tokens } from "../text/tokens.ts";
import { type Block, inner, type Marker, markAt, marker, textOf, wordAt } from "./case.ts";

interface Open {
  /** What stands within is found by no runner: it is in a function, or in a class that is no class of tests. */
  hides: boolean;
  block: Block | null;
  column: number;
  line: number;
}

type HeadReader = (tokens: Tokens, at: number, pending: Marker[]) => Block | "scope" | null;

export function indentedBlocks(tokens: Tokens, language: Language): Block[] {
  const read: HeadReader = language === "ruby" ? rubyHead : pythonHead;
  const blocks: Block[] = [];
  const open: Open[] = [];
  let pending: Marker[] = [];
  let lead: number | undefined;
  let inside = -1;
  for (let at = 0; at < tokens.all.length; at++) {
    const token = tokens.all[at];
    // What stands in brackets may be indented as it likes.
    if (!token?.first || at < inside || isClosing(token.text)) {
      inside = Math.max(inside, tokens.close[at] ?? -1);
      continue;
    }
    inside = Math.max(inside, tokens.close[at] ?? -1);
    shut(open, token.column, token.line, at);
    if (language === "python" && token.text === "@") {
      pending.push(...decorator(tokens, at));
      lead ??= at;
      continue;
    }
    const head = read(tokens, at, pending);
    const began = lead;
    pending = [];
    lead = undefined;
    if (head === null) continue;
    // What a test declares within itself is its own.
    const within = open.some(({ block, hides }) => hides || block?.kind === "test");
    const block = head === "scope" || within ? null : head;
    if (block && began !== undefined) block.lead = began;
    if (block) blocks.push(block);
    const hides = language === "python" && hidesTests(tokens, at);
    open.push({ block, column: token.column, line: token.line, hides });
  }
  shut(open, -1, Number.MAX_SAFE_INTEGER, tokens.all.length);
  return blocks;
}

function hidesTests(tokens: Tokens, at: number): boolean {
  const keyword = wordAt(tokens, at) === "async" ? at + 1 : at;
  if (wordAt(tokens, keyword) === "def") return true;
  // A class with bases may be unittest's, whatever it is called.
  return !/test/i.test(wordAt(tokens, keyword + 1)) && markAt(tokens, keyword + 2) === ":";
}

/** What ends a decorator of several lines begins no statement. */
const isClosing = (text: string) => text === ")" || text === "]" || text === "}";

function shut(open: Open[], column: number, line: number, at: number): void {
  for (let last = open.at(-1); last && column <= last.column && line > last.line; last = open.at(-1)) {
    if (last.block) last.block.to = at;
    open.pop();
  }
}

function pythonHead(tokens: Tokens, at: number, pending: Marker[]): Block | "scope" | null {
  let keyword = at;
  if (wordAt(tokens, keyword) === "async") keyword++;
  const word = wordAt(tokens, keyword);
  if (word !== "def" && word !== "class") return null;
  const name = wordAt(tokens, keyword + 1);
  // `test_main` is how a file runs its own tests.
  if (word === "def" && (!/^test/.test(name) || name === "test_main")) return "scope";
  const kind = word === "def" ? "test" : "suite";
  return {
    kind,
    name,
    head: at,
    from: afterColon(tokens, keyword + 2),
    to: tokens.all.length,
    markers: pending,
  };
}

function afterColon(tokens: Tokens, from: number): number {
  for (let at = from; at < Math.min(tokens.all.length, from + 400); at++) {
    if (markAt(tokens, at) === ":") return at + 1;
    const close = tokens.close[at] ?? -1;
    if (close !== -1) at = close;
  }
  return from;
}

const DECORATORS = /^(?:skip|skipif|skipIf|skipUnless|xfail|expectedFailure|disabled)$/;

function decorator(tokens: Tokens, at: number): Marker[] {
  let end = at + 1;
  while (markAt(tokens, end + 1) === "." && wordAt(tokens, end + 2)) end += 2;
  return skipMark(tokens, end, textOf(tokens, at, end + 1).replaceAll(" ", ""));
}

/** `pytest.mark.skipif(…)` where its last word is: a condition that is plainly true is none. */
export function skipMark(tokens: Tokens, at: number, text: string): Marker[] {
  const word = wordAt(tokens, at);
  if (!DECORATORS.test(word)) return [];
  const maybe =
    /if|If|Unless/.test(word) ||
    (word === "xfail" && markAt(tokens, at + 1) === "(" && hasCondition(tokens, at + 2));
  const told = wordAt(tokens, at + 2) || (tokens.all[at + 2]?.text ?? "");
  const sure = word === "skipUnless" ? /^(?:False|0)$/ : /^(?:True|1)$/;
  const plain = sure.test(told) && [",", ")"].includes(markAt(tokens, at + 3));
  return [marker("skip", text, tokens.all[at]?.line ?? 1, { maybe: maybe && !plain })];
}

const hasCondition = (tokens: Tokens, at: number) =>
  markAt(tokens, at) !== ")" && markAt(tokens, at + 1) !== "=" && tokens.all[at]?.kind !== "string";

const RUBY_TESTS = /^(?:[xf]?(?:it|specify|example|scenario)|test|should|its)$/;
const RUBY_SUITES = /^(?:[xf]?(?:describe|context|feature|example_group))$/;

function rubyHead(tokens: Tokens, at: number): Block | "scope" | null {
  let start = at;
  if (wordAt(tokens, start) === "RSpec" && markAt(tokens, start + 1) === ".") start += 2;
  const word = wordAt(tokens, start);
  if (word === "class" || word === "module")
    return rubyBlock(tokens, at, start + 1, "suite", wordAt(tokens, start + 1));
  if (word === "def") {
    const name = wordAt(tokens, start + 1);
    return /^test_/.test(name) ? rubyBlock(tokens, at, start + 2, "test", name) : "scope";
  }
  // `skip "…" do` is a test of RSpec; without a block it is a word within one.
  const pending = (word === "skip" || word === "pending") && opensBlock(tokens, start);
  const kind = RUBY_TESTS.test(word) || pending ? "test" : RUBY_SUITES.test(word) ? "suite" : null;
  if (!kind) return null;
  const nameAt = markAt(tokens, start + 1) === "(" ? start + 2 : start + 1;
  const token = tokens.all[nameAt];
  if (!token || token.line !== tokens.all[start]?.line) return null;
  const name =
    token.kind === "string" ? inner(token) : token.kind === "word" && token.text !== "do" ? token.text : "";
  const block = rubyBlock(
    tokens,
    at,
    nameAt + 1,
    kind,
    name || textOf(tokens, start, endOfLine(tokens, start)),
  );
  const { line } = token;
  if (word.startsWith("x") || pending) block.markers.push(marker("skip", word, line));
  if (/^f(?!eature)/.test(word)) block.markers.push(marker("focus", word, line));
  block.markers.push(...metadata(tokens, nameAt + 1, line));
  return block;
}

const rubyBlock = (tokens: Tokens, head: number, from: number, kind: Block["kind"], name: string): Block => ({
  kind,
  name,
  head,
  from,
  to: tokens.all.length,
  markers: [],
});

function endOfLine(tokens: Tokens, at: number): number {
  const line = tokens.all[at]?.line;
  let end = at + 1;
  while (end < at + 40 && tokens.all[end]?.line === line) end++;
  return end;
}

function opensBlock(tokens: Tokens, at: number): boolean {
  const line = tokens.all[at]?.line;
  for (let next = at + 1; tokens.all[next]?.line === line; next++)
    if (wordAt(tokens, next) === "do" || markAt(tokens, next) === "{") return true;
  return false;
}

/** `it "…", skip: true`, `:focus`, `focus: true`, up to the block. */
function metadata(tokens: Tokens, from: number, line: number): Marker[] {
  const found: Marker[] = [];
  for (let at = from; tokens.all[at]?.line === line && at < from + 60; at++) {
    const word = wordAt(tokens, at);
    if (word === "do" || markAt(tokens, at) === "{") break;
    const asSymbol = markAt(tokens, at - 1) === ":";
    const asKey = markAt(tokens, at + 1) === ":" && !/^(?:false|nil)$/.test(wordAt(tokens, at + 2));
    if (!asSymbol && !asKey) continue;
    if (/^(?:skip|pending)$/.test(word)) found.push(marker("skip", `:${word}`, line));
    if (word === "focus") found.push(marker("focus", ":focus", line));
  }
  return found;
}
