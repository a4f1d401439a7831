// What a test is to a reader who does not run it. Types, and what all languages' readers share.
import type { Token, Tokens } from "../text/tokens.ts";

/** Something that keeps tests from running (`skip`), or keeps all others from it (`focus`). */
export interface Marker {
  kind: "skip" | "focus";
  /** As people write it: `it.skip`, `@Disabled`. */
  text: string;
  line: number;
  /** It hangs on a condition that cannot be told from here. */
  maybe: boolean;
  /** Announced and not written yet: `test.todo`. */
  todo: boolean;
}

/** A test or a suite of them as it stands in its file; token indices, `to` exclusive. */
export interface Block {
  kind: "test" | "suite";
  name: string;
  head: number;
  from: number;
  to: number;
  markers: Marker[];
  /** Where its decorators or attributes begin, if it has any. */
  lead?: number;
}

/** How much an assertion says: 0 nothing (`assert True`), 1 that something is there, 2 with parts left open, 3 what it is. */
export type Strength = 0 | 1 | 2 | 3;

export interface Assertion {
  index: number;
  line: number;
  /** Equal for two that say the same; quotes, spaces and line breaks do not count. */
  key: string;
  strength: Strength;
}

export interface TestCase {
  name: string;
  /** Of the suites around it, outermost first. */
  suite: string;
  line: number;
  endLine: number;
  /** Of all that is within, spaces, comments and quotes aside; two with nothing within are equal. */
  hash: string;
  /** What it is made of, for likeness: names and texts, no keywords. */
  words: ReadonlySet<string>;
  assertions: readonly Assertion[];
  /** Statements within, other than none at all. */
  empty: boolean;
  /** A `return` before its first assertion, which never comes to be asked. */
  cutShort: number | null;
  /** Words that repeat what is within them: a table takes the place of many assertions. */
  loops: number;
  /** Where it runs once for each row of a table: how many rows can be told, and the words of rows and body. */
  table: { rows: number; words: ReadonlySet<string> } | null;
  /** Functions it calls that the file does not declare and that are named as though they checked something. */
  checks: ReadonlySet<string>;
  markers: readonly Marker[];
}

export interface TestFile {
  cases: readonly TestCase[];
  /** Too long to read to its end. */
  cut: boolean;
}

export const wordAt = ({ all }: Tokens, index: number): string =>
  all[index]?.kind === "word" ? (all[index]?.text ?? "") : "";

export const markAt = ({ all }: Tokens, index: number): string =>
  all[index]?.kind === "mark" ? (all[index]?.text ?? "") : "";

/** Tokens that belong to a bracket which never closes: a bound, so that thousands of such cost no more than one. */
const UNCLOSED = 500;

/** Index of the bracket that closes; where none does, of a token not too far. */
export const closeOf = (tokens: Tokens, open: number): number => {
  const close = tokens.close[open] ?? -1;
  return close === -1 ? Math.min(tokens.all.length - 1, open + UNCLOSED) : close;
};

/** Without quotes and their escapes, so that `'a'` and `"a"` are one. */
export function inner(token: Token): string {
  const text = token.text.replace(/^[rbfuRBFU@$]{0,2}("""|'''|["'`])/, "").replace(/("""|'''|["'`])$/, "");
  return text.replaceAll("\\'", "'").replaceAll('\\"', '"');
}

export function marker(kind: Marker["kind"], text: string, line: number, more: Partial<Marker> = {}): Marker {
  return { kind, text, line, maybe: false, todo: false, ...more };
}

/** Tokens from `from` to the comma, at this depth, that ends an argument, or to `end`. */
export function endOfArgument(tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (markAt(tokens, at) === ",") return at;
    const close = tokens.close[at] ?? -1;
    at = close === -1 ? at + 1 : close + 1;
  }
  return end;
}

export const textOf = ({ all }: Tokens, from: number, to: number, most = 40): string =>
  all
    .slice(from, Math.min(to, from + most))
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 200);
