// Text to tokens, in one pass that never looks back: comments and strings are told from code, and no more is understood.
// Broken text (a string never closed, brackets that do not fit) gives tokens all the same.
import { GRAMMARS, type Grammar, type Language } from "./grammars.ts";
import { endOfRawString, endOfString } from "./strings.ts";

export type Kind = "word" | "number" | "string" | "regex" | "mark";

export interface Token {
  kind: Kind;
  /** As written; of a comment without its marks. */
  text: string;
  /** From 1. */
  line: number;
  /** From 0. */
  column: number;
  /** The first on its line. */
  first: boolean;
}

export interface Comment {
  text: string;
  line: number;
  endLine: number;
  /** Nothing but space stands before it. */
  first: boolean;
}

export interface Tokens {
  all: readonly Token[];
  comments: readonly Comment[];
  /** Where the bracket that opens here closes; -1 for all else and for what never closes. */
  close: Int32Array;
  /** The other way: where the bracket that closes here was opened; -1 for all else. */
  open: Int32Array;
  /** More tokens than are read; what comes after is not there. */
  cut: boolean;
}

/** Above it a file is no text that a person wrote. */
export const MAX_TOKENS = 400_000;

const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
/** Where lines end for some language, though not for git: what comes after is code again, on the same line. */
const isHiddenEnd = (code: number) => code === 13 || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;

const isDigit = (code: number) => code >= 48 && code <= 57;
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  isDigit(code) ||
  code === 95 ||
  code === 36 ||
  (code > 127 && code !== LINE_SEPARATOR && code !== PARAGRAPH_SEPARATOR);

const PAIRS = new Set(["=>", "->", "::"]);
/** Words after which a slash begins a regular expression. */
const BEFORE_REGEX = new Set(
  "return typeof case in of do else void delete throw await yield if unless when and or not new".split(" "),
);

interface State {
  text: string;
  grammar: Grammar;
  language: Language;
  at: number;
  line: number;
  lineStart: number;
  first: boolean;
  /** Up to here no slash begins a regular expression: one was tried that never ends. */
  noRegex: number;
  all: Token[];
  comments: Comment[];
}

export function tokensOf(whole: string, language: Language): Tokens {
  const text = upToEnd(whole, language);
  const grammar = GRAMMARS[language];
  const state: State = {
    text,
    grammar,
    language,
    at: 0,
    line: 1,
    lineStart: 0,
    first: true,
    noRegex: 0,
    all: [],
    comments: [],
  };
  while (state.at < text.length && state.all.length < MAX_TOKENS) step(state);
  return {
    all: state.all,
    comments: state.comments,
    ...brackets(state.all),
    cut: state.at < text.length,
  };
}

/** What a program never reads: Ruby's text behind `__END__`, PHP's behind `__halt_compiler()`. */
function upToEnd(text: string, language: Language): string {
  const end = language === "ruby" ? /^__END__$/m : language === "php" ? /^[ \t]*__halt_compiler\b/im : null;
  const at = end === null ? -1 : text.search(end);
  return at === -1 ? text : text.slice(0, at);
}

function step(state: State): void {
  const { text, at } = state;
  const code = text.charCodeAt(at);
  if (code === 10) {
    if (state.language === "ruby" && comment(state)) return;
    state.at++;
    newLine(state, state.at);
    return;
  }
  if (isHiddenEnd(code)) {
    state.at++;
    state.lineStart = state.at;
    state.first = true;
    return;
  }
  if (code === 32 || code === 9 || code === 11 || code === 12 || code === 0xfeff) {
    state.at++;
    if (code === 12 && state.first) state.lineStart = state.at;
    return;
  }
  if (comment(state)) return;
  const string = stringEnd(state, code);
  if (string > at) {
    push(state, "string", string);
    return;
  }
  if (isWordCode(code)) {
    let end = at + 1;
    while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
    push(state, isDigit(code) ? "number" : "word", end);
    return;
  }
  if (code === 47 && state.grammar.regex && at >= state.noRegex) {
    const end = regexEnd(state);
    if (end > at) {
      push(state, "regex", end);
      return;
    }
  }
  push(state, "mark", PAIRS.has(text.slice(at, at + 2)) ? at + 2 : at + 1);
}

function newLine(state: State, start: number): void {
  state.line++;
  state.lineStart = start;
  state.first = true;
}

/** Takes up to `end`, lines within counted. */
function push(state: State, kind: Kind, end: number): void {
  const { text, at, line, lineStart, first } = state;
  state.all.push({ kind, text: text.slice(at, end), line, column: at - lineStart, first });
  state.first = false;
  state.at = end;
  if (kind === "string") countLines(state, at, end);
}

/** Character by character: a search for the next line end would look through all the rest, again and again. */
function countLines(state: State, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if (state.text.charCodeAt(at) !== 10) continue;
    state.line++;
    state.lineStart = at + 1;
  }
}

function comment(state: State): boolean {
  const { text, at, grammar, language } = state;
  for (const mark of grammar.line) {
    if (!text.startsWith(mark, at)) continue;
    // `#[` is an attribute of PHP; `$#` and `a#b` are no comments of shells and YAML.
    if (language === "php" && text[at + 1] === "[" && mark === "#") continue;
    if (grammar.looseHash && at > 0 && !/\s/.test(text[at - 1] ?? "")) continue;
    let end = at;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    take(state, mark.length, end, 0);
    return true;
  }
  for (const [open, close] of grammar.block) {
    if (!text.startsWith(open, at)) continue;
    const end = blockEnd(text, at, open, close, grammar.nests);
    take(state, open.length, end, close.length);
    return true;
  }
  return false;
}

const isLineEnd = (code: number) => code === 10 || isHiddenEnd(code);

function take(state: State, before: number, end: number, after: number): void {
  const { text, at, line, first } = state;
  const inner = text.slice(at + before, Math.max(at + before, end - after));
  state.at = end;
  countLines(state, at, end);
  state.comments.push({ text: inner, line, endLine: state.line, first });
  if (state.line > line) state.first = true;
}

function blockEnd(text: string, at: number, open: string, close: string, nests: boolean): number {
  let depth = 1;
  let from = at + open.length;
  // Only ends that exist are looked for, so that a thousand openings without an end cost one look each.
  let nextOpen = nests ? text.indexOf(open, from) : -1;
  for (;;) {
    const end = text.indexOf(close, from);
    if (end === -1) return text.length;
    while (nextOpen !== -1 && nextOpen < from) nextOpen = text.indexOf(open, from);
    if (nextOpen !== -1 && nextOpen < end) {
      depth++;
      from = nextOpen + open.length;
      continue;
    }
    from = end + close.length;
    if (--depth === 0) return from;
  }
}

/** End of the string that begins here, or -1. */
function stringEnd(state: State, code: number): number {
  const { text, at, grammar, language } = state;
  const raw = endOfRawString(text, at, language);
  if (raw > at) return raw;
  const quote = text[at] ?? "";
  if (code !== 34 && code !== 39 && code !== 96) return -1;
  // An apostrophe in the text of a page: `<p>Don't</p>`.
  if (code === 39 && grammar.regex && isApostrophe(state)) return -1;
  for (const triple of grammar.triple) if (text.startsWith(triple, at)) return tripleEnd(text, at, triple);
  if (grammar.long.includes(quote))
    return endOfString(text, at, quote, true, grammar.codeIn.includes(quote) ? grammar.code : null);
  if (grammar.quotes.includes(quote))
    return endOfString(text, at, quote, false, grammar.codeIn.includes(quote) ? grammar.code : null);
  return -1;
}

function isApostrophe({ text, at, all, language }: State): boolean {
  if (language === "ruby" || !isWordCode(text.charCodeAt(at - 1))) return false;
  return !BEFORE_REGEX.has(all.at(-1)?.text ?? "") && !/^(?:from|import|as)$/.test(all.at(-1)?.text ?? "");
}

function tripleEnd(text: string, at: number, triple: string): number {
  let from = at + 3;
  for (;;) {
    const end = text.indexOf(triple, from);
    if (end === -1) return text.length;
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\" && end - 1 - slashes > at) slashes++;
    if (slashes % 2 === 0) return end + 3;
    from = end + 1;
  }
}

function regexEnd(state: State): number {
  const { text, at, all } = state;
  const before = all.at(-1);
  if (before) {
    const value = before.kind === "word" ? !BEFORE_REGEX.has(before.text) : before.kind !== "mark";
    if (value || before.text === ")" || before.text === "]" || before.text === "}") return -1;
  }
  let inSet = false;
  for (let end = at + 1; end < text.length; end++) {
    const char = text[end];
    if (char === "\n") {
      state.noRegex = end;
      return -1;
    }
    if (char === "\\") end++;
    else if (char === "[") inSet = true;
    else if (char === "]") inSet = false;
    else if (char === "/" && !inSet) {
      end++;
      while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
      return end;
    }
  }
  state.noRegex = text.length;
  return -1;
}

const OPENS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const CLOSES = new Set([")", "]", "}"]);
/** A closing bracket that fits none of the innermost this many is taken for a stray one. */
const FORGIVEN = 3;

function brackets(all: readonly Token[]): { close: Int32Array; open: Int32Array } {
  const close = new Int32Array(all.length).fill(-1);
  const open = new Int32Array(all.length).fill(-1);
  const waiting: number[] = [];
  for (const [index, { kind, text }] of all.entries()) {
    if (kind !== "mark") continue;
    if (Object.hasOwn(OPENS, text)) waiting.push(index);
    else if (CLOSES.has(text)) {
      for (let back = 1; back <= FORGIVEN && back <= waiting.length; back++) {
        const start = waiting[waiting.length - back] ?? 0;
        if (OPENS[all[start]?.text ?? ""] !== text) continue;
        waiting.length -= back;
        close[start] = index;
        open[index] = start;
        break;
      }
    }
  }
  return { close, open };
}
