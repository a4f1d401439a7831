// Tests that are calls: `it("…", () => …)` and its kin in JavaScript, Ginkgo, Kotest, Quick and Pest.
import type { Language } from "../text/grammars.ts";
import type { Tokens } from "../text/tokens.ts";
import {
  type Block,
  closeOf,
  endOfArgument,
  inner,
  type Marker,
  markAt,
  marker,
  textOf,
  wordAt,
} from "./case.ts";

interface Head {
  kind: Block["kind"];
  state: "" | "skip" | "focus";
}

const heads = (tests: string, suites: string, skip: readonly string[], focus: string): Map<string, Head> => {
  const found = new Map<string, Head>();
  const add = (words: string, kind: Block["kind"]) => {
    for (const word of words.split(" ")) {
      found.set(word, { kind, state: "" });
      for (const prefix of skip) found.set(prefix + word, { kind, state: "skip" });
      if (focus) found.set(focus + word, { kind, state: "focus" });
    }
  };
  add(tests, "test");
  add(suites, "suite");
  return found;
};

const HEADS: Partial<Record<Language, Map<string, Head>>> = {
  javascript: heads("it test specify", "describe context suite", ["x"], "f"),
  go: heads("It Specify", "Describe Context When DescribeTable", ["X", "P"], "F"),
  kotlin: heads("it test should", "describe context feature", ["x"], "f"),
  swift: heads("it", "describe context", ["x"], "f"),
  php: heads("it test", "describe", ["x"], ""),
};

/** Words after `it.` or `test.` that still make a test; all others (`beforeEach`, `use`, `step`) make none. */
const MODES = new Set(
  "only skip todo fixme fail fails failing each for concurrent sequential serial parallel skipIf runIf todoIf failsIf if describe context".split(
    " ",
  ),
);
const SKIPS = new Set("skip todo fixme fail fails failing".split(" "));
const CONDITIONS = new Set("skipIf runIf todoIf failsIf if".split(" "));
/** What may stand before the dot of a head: `Deno.test`, `QUnit.test`. */
const OWNERS = new Set(["Deno", "QUnit", "Bun"]);
const DECLARES = new Set("function def fun func fn class interface type".split(" "));

export function callBlocks(tokens: Tokens, language: Language): Block[] {
  const known = HEADS[language];
  if (!known) return [];
  const blocks: Block[] = [];
  for (const [index, { kind, text }] of tokens.all.entries()) {
    if (kind !== "word") continue;
    const head = known.get(text);
    if (!head || !standsFree(tokens, index)) continue;
    const block = blockAt(tokens, index, head);
    if (block) blocks.push(block);
  }
  return blocks;
}

function standsFree(tokens: Tokens, index: number): boolean {
  const before = markAt(tokens, index - 1);
  if (before === ".") return OWNERS.has(wordAt(tokens, index - 2));
  return before !== "->" && before !== "::" && before !== "@" && !DECLARES.has(wordAt(tokens, index - 1));
}

interface Chain {
  modes: string[];
  /** `each([])`: rows, of which there are none. */
  rowless: boolean;
  /** Index of the bracket whose arguments are the test's. */
  open: number;
}

function chainAt(tokens: Tokens, index: number): Chain | null {
  const modes: string[] = [];
  let rowless = false;
  let at = index + 1;
  for (let links = 0; links < 12; links++) {
    if (markAt(tokens, at) === ".") {
      const mode = wordAt(tokens, at + 1);
      if (!MODES.has(mode)) return null;
      modes.push(mode);
      at += 2;
    } else if (markAt(tokens, at) === "<") at = afterTypes(tokens, at);
    else if (tokens.all[at]?.kind === "string") at++;
    else if (markAt(tokens, at) === "(") {
      const next = closeOf(tokens, at) + 1;
      // `it.each(rows)("…", …)`: the second bracket is the test's.
      const again = markAt(tokens, next) === "(" || markAt(tokens, next) === ".";
      const takes = ["each", "for", "skipIf", "runIf", "todoIf", "failsIf", "if"].includes(
        modes.at(-1) ?? "",
      );
      if (!takes || !again) return { modes, rowless, open: at };
      if (markAt(tokens, at + 1) === "[" && closeOf(tokens, at + 1) === at + 2) rowless = true;
      at = next;
    } else return null;
  }
  return null;
}

function afterTypes(tokens: Tokens, at: number): number {
  let depth = 0;
  for (let next = at; next < at + 60; next++) {
    const mark = markAt(tokens, next);
    if (mark === "<") depth++;
    if (mark === ">" && --depth === 0) return next + 1;
  }
  return at + 60;
}

function blockAt(tokens: Tokens, index: number, head: Head): Block | null {
  const chain = chainAt(tokens, index);
  if (!chain) return null;
  const { modes, rowless, open } = chain;
  const close = closeOf(tokens, open);
  const kind = modes.includes("describe") || modes.includes("context") ? "suite" : head.kind;
  const nameEnd = endOfArgument(tokens, open + 1, close);
  const trailing = markAt(tokens, close + 1) === "{" ? closeOf(tokens, close + 1) + 1 : null;
  const first = tokens.all[open + 1];
  const named = first !== undefined && nameEnd > open + 1;
  const has = nameEnd < close || trailing !== null;
  const announced = modes.some((mode) => SKIPS.has(mode)) || head.state === "skip";
  // `test.skip(condition, "why")` within a test is no test.
  if (!named || (!has && !(announced && first.kind === "string"))) return null;
  if (first.kind !== "string" && !isFunctionLater(tokens, nameEnd, close, trailing)) return null;
  const name =
    first.kind === "string" && nameEnd === open + 2 ? inner(first) : textOf(tokens, open + 1, nameEnd);
  const to = trailing ?? close;
  const line = tokens.all[index]?.line ?? 1;
  const text = [tokens.all[index]?.text ?? "", ...modes].join(".");
  const markers = [
    ...ofModes(head, modes, text, line),
    ...(rowless ? [marker("skip", `${text}([])`, line)] : []),
    ...ofOptions(tokens, nameEnd, close),
    ...ofTail(tokens, to + 1),
  ];
  return { kind, name, head: index, from: Math.min(nameEnd + 1, to), to, markers };
}

function isFunctionLater(tokens: Tokens, from: number, close: number, trailing: number | null): boolean {
  if (trailing !== null) return true;
  for (let at = from; at < Math.min(close, from + 40); at++)
    if (markAt(tokens, at) === "=>" || /^(?:function|func|fn|async)$/.test(wordAt(tokens, at))) return true;
  return false;
}

function ofModes(head: Head, modes: readonly string[], text: string, line: number): Marker[] {
  const found: Marker[] = [];
  const skip = head.state === "skip" || modes.some((mode) => SKIPS.has(mode));
  if (skip) found.push(marker("skip", text, line, { todo: modes.includes("todo") }));
  else if (modes.some((mode) => CONDITIONS.has(mode)))
    found.push(marker("skip", text, line, { maybe: true }));
  if (head.state === "focus" || modes.includes("only")) found.push(marker("focus", text, line));
  return found;
}

const OFF = new Set(["false", "undefined", "null"]);

/** `{ skip: true }` of node:test and Vitest, `skip: true` of Dart; only at the depth of the arguments. */
function ofOptions(tokens: Tokens, from: number, close: number): Marker[] {
  const found: Marker[] = [];
  let at = from;
  while (at < close) {
    const end = tokens.close[at] ?? -1;
    if (markAt(tokens, at) === "{" && end !== -1 && markAt(tokens, at - 1) === ",")
      found.push(...keysOf(tokens, at + 1, end));
    at = end === -1 ? at + 1 : end + 1;
  }
  found.push(...keysOf(tokens, from, close));
  return found;
}

const isBraced = (tokens: Tokens, from: number): boolean => markAt(tokens, from - 1) === "{";

function keysOf(tokens: Tokens, from: number, to: number): Marker[] {
  const found: Marker[] = [];
  for (let at = from; at < to; at = (tokens.close[at] ?? -1) === -1 ? at + 1 : (tokens.close[at] ?? at) + 1) {
    const written = tokens.all[at];
    const key = written?.kind === "string" ? inner(written) : wordAt(tokens, at);
    if (!/^(?:skip|todo|only|fails)$/.test(key)) continue;
    // `{ skip }`: whatever a variable of that name holds.
    if (
      /^[{,]$/.test(markAt(tokens, at - 1)) &&
      /^[},]$/.test(markAt(tokens, at + 1)) &&
      isBraced(tokens, from)
    ) {
      if (written?.kind === "word")
        found.push(marker(key === "only" ? "focus" : "skip", `{ ${key} }`, written.line, { maybe: true }));
      continue;
    }
    if (markAt(tokens, at + 1) !== ":") continue;
    const value = tokens.all[at + 2];
    const alone = [",", "}", ""].includes(markAt(tokens, at + 3));
    if (!value || (alone && OFF.has(value.text))) continue;
    const surely = alone && (value.text === "true" || value.kind === "string");
    const kind = key === "only" ? "focus" : "skip";
    const line = tokens.all[at]?.line ?? 1;
    found.push(
      marker(kind, `${key}: ${value.text.slice(0, 40)}`, line, { maybe: !surely, todo: key === "todo" }),
    );
  }
  return found;
}

/** Pest's `it(…)->skip()`. */
function ofTail(tokens: Tokens, from: number): Marker[] {
  const found: Marker[] = [];
  for (let at = from; markAt(tokens, at) === "->" && at < from + 40; at = closeOf(tokens, at + 2) + 1) {
    const word = wordAt(tokens, at + 1);
    const line = tokens.all[at]?.line ?? 1;
    if (/^(?:skip|todo)$/.test(word))
      found.push(marker("skip", `->${word}()`, line, { todo: word === "todo" }));
    if (/^skipOn|skipUnless|skipIf/.test(word))
      found.push(marker("skip", `->${word}()`, line, { maybe: true }));
    if (word === "only") found.push(marker("focus", "->only()", line));
  }
  return found;
}
