// Functions of a test file that are no tests and assert: calling one is asserting, so that a helper drawn out is no loss.
import type { Language } from "../text/grammars.ts";
import type { Tokens } from "../text/tokens.ts";
import { type Assertion, type Block, closeOf, markAt, wordAt } from "./case.ts";

interface Helper {
  name: string;
  from: number;
  to: number;
}

const DECLARES = /^(?:function|def|func|fn|fun)$/;
const BINDS = /^(?:const|let|var|val)$/;

/** Name to how many assertions are in it; `assertions` are the file's, found without helpers. */
export function helpersIn(
  tokens: Tokens,
  language: Language,
  blocks: readonly Block[],
  assertions: readonly Assertion[],
): Map<string, number> {
  const tests = new Set(blocks.map(({ head }) => head));
  const found = new Map<string, number>();
  const helpers: Helper[] = [];
  // Rust's tests stand below the code they are about, which may assert on its own.
  const from = language === "rust" ? (blocks[0]?.head ?? 0) : 0;
  for (let at = from; at < tokens.all.length; at++) {
    if (tests.has(at)) continue;
    const helper = helperAt(tokens, at, language);
    if (helper) helpers.push(helper);
  }
  for (const { name, from, to } of helpers) {
    const within = countWithin(assertions, from, to);
    if (within > 0) found.set(name, Math.max(found.get(name) ?? 0, Math.min(within, 20)));
  }
  return found;
}

/** `assertions` ascend by index. */
function countWithin(assertions: readonly Assertion[], from: number, to: number): number {
  return lowerBound(assertions, to) - lowerBound(assertions, from);
}

export function lowerBound(items: readonly { index: number }[], index: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function helperAt(tokens: Tokens, at: number, language: Language): Helper | null {
  const word = wordAt(tokens, at);
  if (DECLARES.test(word)) {
    const nameAt = language === "go" && markAt(tokens, at + 1) === "(" ? closeOf(tokens, at + 1) + 1 : at + 1;
    const name = wordAt(tokens, nameAt);
    if (!name || /^(?:test|Test)/.test(name)) return null;
    const body =
      language === "python" || language === "ruby" ? indented(tokens, at) : braced(tokens, nameAt + 1);
    return body && { name, ...body };
  }
  if (BINDS.test(word) && markAt(tokens, at + 2) === "=" && isFunction(tokens, at + 3)) {
    const body = braced(tokens, at + 3);
    return body && { name: wordAt(tokens, at + 1), ...body };
  }
  // A method, or a function of Java's kind: a name, brackets, a brace.
  if (language === "java" || language === "csharp") {
    if (
      markAt(tokens, at + 1) !== "(" ||
      word === "" ||
      /^(?:if|for|while|switch|catch|using|lock)$/.test(word)
    )
      return null;
    const open = closeOf(tokens, at + 1) + 1;
    return markAt(tokens, open) === "{" ? { name: word, from: open, to: closeOf(tokens, open) } : null;
  }
  return null;
}

function isFunction(tokens: Tokens, at: number): boolean {
  const start = wordAt(tokens, at) === "async" ? at + 1 : at;
  if (wordAt(tokens, start) === "function" || markAt(tokens, start + 1) === "=>") return true;
  if (markAt(tokens, start) !== "(") return false;
  const after = closeOf(tokens, start) + 1;
  return markAt(tokens, after) === "=>" || markAt(tokens, after) === ":";
}

/** From the first brace, or arrow, after the parameters. */
function braced(tokens: Tokens, from: number): { from: number; to: number } | null {
  let at = from;
  for (let steps = 0; steps < 80 && at < tokens.all.length; steps++) {
    const mark = markAt(tokens, at);
    if (mark === "{") return { from: at, to: closeOf(tokens, at) };
    if (mark === "=>" && markAt(tokens, at + 1) !== "{")
      return { from: at + 1, to: endOfStatement(tokens, at + 1) };
    if (mark === ";" || mark === "}") return null;
    const close = tokens.close[at] ?? -1;
    at = close === -1 ? at + 1 : close + 1;
  }
  return null;
}

function endOfStatement(tokens: Tokens, from: number): number {
  const column = tokens.all[from - 1]?.column ?? 0;
  let at = from;
  for (let steps = 0; steps < 400 && at < tokens.all.length; steps++) {
    const token = tokens.all[at];
    if (token?.text === ";" || (token?.first && steps > 0 && token.column < column && token.text !== "."))
      break;
    const close = tokens.close[at] ?? -1;
    at = close === -1 ? at + 1 : close + 1;
  }
  return at;
}

/** Bounded, since functions may lie within one another. */
function indented(tokens: Tokens, at: number): { from: number; to: number } {
  const { column = 0, line = 0 } = tokens.all[at] ?? {};
  let to = at + 1;
  for (let steps = 0; steps < 1_000 && to < tokens.all.length; steps++) {
    const token = tokens.all[to];
    if (token?.first && token.line > line && token.column <= column) break;
    const close = tokens.close[to] ?? -1;
    to = close === -1 ? to + 1 : close + 1;
  }
  return { from: at + 1, to };
}
