// CODEOWNERS text → rules and problems, as GitHub reads it: a line that cannot be read is skipped and told, all others stand.
export { CODEOWNERS_LOCATIONS } from "./locations.ts";

/** GitHub loads no file of this size or more: it then owns nothing. */
export const CODEOWNERS_BYTES = 3 * 1024 * 1024;

export interface CodeownersRule {
  /** 1-based. */
  line: number;
  /** As written, escapes included. */
  pattern: string;
  /** `@user`, `@organisation/team` or an address, as written. None: nobody owns what fits, on purpose. */
  owners: readonly string[];
}

/** The fields of GitHub's `codeowners/errors`, but for its path. Who an owner is can be told by GitHub only: that is not here. */
export interface CodeownersProblem {
  line: number;
  /** In characters, 1-based. */
  column: number;
  /** `Unsettled pattern`: tools read it in different ways and GitHub says nothing; the rule stands, as its message tells. */
  kind: "Invalid pattern" | "Invalid owner" | "Unsettled pattern";
  /** The line, cut to a length that can be shown. */
  source: string;
  suggestion: string | null;
  /** Several lines: what and where, the source, a caret below the place. */
  message: string;
}

export interface Codeowners {
  rules: readonly CodeownersRule[];
  /** In order of lines; at most 1,000. */
  problems: readonly CodeownersProblem[];
  /** 3 MB or more: there are no rules then. */
  tooLarge: boolean;
}

const MOST_PROBLEMS = 1_000;
const MOST_SHOWN = 160;
const LONGEST_OWNER = 320;

const EMAIL = /^[\w.%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/;
const USER_OR_TEAM = /^@[\w-]+(?:\/[\w-]+)?$/;

/** Never throws, whatever the text is. */
export function parseCodeowners(text: string): Codeowners {
  if (isTooLarge(text)) return { rules: [], problems: [], tooLarge: true };
  const rules: CodeownersRule[] = [];
  const problems: CodeownersProblem[] = [];
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const read = readLine(line);
    if (read === null) continue;
    if (read.problem !== null && problems.length < MOST_PROBLEMS)
      problems.push(told(line, index + 1, read.problem));
    if (read.stands) rules.push({ line: index + 1, pattern: read.pattern, owners: read.owners });
  }
  return { rules, problems, tooLarge: false };
}

const isTooLarge = (text: string): boolean =>
  // One UTF-16 unit is at most three bytes, so most texts need no counting.
  text.length * 3 >= CODEOWNERS_BYTES && new TextEncoder().encode(text).length >= CODEOWNERS_BYTES;

interface Complaint {
  kind: CodeownersProblem["kind"];
  /** UTF-16, from the line's start. */
  offset: number;
  suggestion: string | null;
}

interface ReadLine {
  pattern: string;
  owners: string[];
  stands: boolean;
  problem: Complaint | null;
}

/** Null for an empty line and a comment. */
function readLine(line: string): ReadLine | null {
  const start = skipSpace(line, 0);
  if (start === line.length || line[start] === "#") return null;
  const end = patternEnd(line, start);
  const pattern = line.slice(start, end);
  const wrong = invalidPattern(pattern);
  const refused = (problem: Complaint) => ({ pattern, owners: [], stands: false, problem });
  if (wrong !== null) return refused({ kind: "Invalid pattern", offset: start, suggestion: wrong });
  const { owners, invalid, glued } = readOwners(line, end);
  if (invalid !== null) return refused({ kind: "Invalid owner", offset: invalid, suggestion: null });
  const doubt = glued ?? unsettledPattern(pattern);
  if (doubt === null) return { pattern, owners, stands: true, problem: null };
  const problem = { kind: "Unsettled pattern" as const, offset: start, suggestion: doubt };
  return { pattern, owners, stands: true, problem };
}

/** Blank, tab, vertical tab, form feed, and a carriage return that ends no line. */
const isSpace = (code: number): boolean => code === 32 || code === 9 || (code >= 11 && code <= 13);

function skipSpace(line: string, from: number): number {
  let at = from;
  while (at < line.length && isSpace(line.charCodeAt(at))) at += 1;
  return at;
}

/** `\ ` does not end a pattern. */
function patternEnd(line: string, start: number): number {
  let at = start;
  while (at < line.length && !isSpace(line.charCodeAt(at))) at += line[at] === "\\" ? 2 : 1;
  return Math.min(at, line.length);
}

/** Null when it can be used; else what to do, empty where there is nothing to propose. */
function invalidPattern(pattern: string): string | null {
  if (pattern.startsWith("!"))
    return "Paths cannot be taken out with `!`; give them a line of their own without owners.";
  if (pattern.startsWith("\\#")) return "A pattern cannot begin with `#`, escaped or not.";
  if (pattern === "/") return "The pattern `/` will never match anything, did you mean `*` instead?";
  if (pattern.includes("***")) return `Did you mean \`${shown(pattern.replace(/\*{3,}/g, "**"))}\`?`;
  if (endsInEscape(pattern)) return "There is nothing after the last `\\`.";
  return null;
}

/** The last backslash has nothing to escape. */
export function endsInEscape(text: string): boolean {
  let count = 0;
  while (text[text.length - 1 - count] === "\\") count += 1;
  return count % 2 === 1;
}

function unsettledPattern(pattern: string): string | null {
  if (/[[\]]/.test(pattern)) return "`[` and `]` stand for themselves here: there are no ranges.";
  if (pattern.includes("#"))
    return "`#` inside a pattern is read as part of it; some tools begin a comment there.";
  return null;
}

interface ReadOwners {
  owners: string[];
  /** Where the first one stands that is none. */
  invalid: number | null;
  glued: string | null;
}

function readOwners(line: string, from: number): ReadOwners {
  const owners: string[] = [];
  for (let at = skipSpace(line, from); at < line.length && line[at] !== "#"; ) {
    let end = at;
    while (end < line.length && !isSpace(line.charCodeAt(end))) end += 1;
    const word = line.slice(at, end);
    const hash = word.indexOf("#");
    const owner = hash === -1 ? word : word.slice(0, hash);
    if (!isOwner(owner)) return { owners, invalid: at, glued: null };
    owners.push(owner);
    if (hash !== -1)
      return { owners, invalid: null, glued: "A comment begins at a `#` right behind an owner." };
    at = skipSpace(line, end);
  }
  return { owners, invalid: null, glued: null };
}

const isOwner = (word: string): boolean =>
  word.length <= LONGEST_OWNER && (word.startsWith("@") ? USER_OR_TEAM : EMAIL).test(word);

/** In the form of GitHub's own messages. */
function told(line: string, number: number, { kind, offset, suggestion }: Complaint): CodeownersProblem {
  const column = [...line.slice(0, offset)].length + 1;
  // A line too long to be shown is shown from shortly before the place on.
  const from = offset > MOST_SHOWN / 2 ? offset - 20 : 0;
  const source = shown(line.slice(from).trimEnd());
  const text = from === 0 ? source : `…${source}`;
  const caret = " ".repeat(from === 0 ? column - 1 : 21);
  const message = `${kind} on line ${number}:${suggestion ? ` ${suggestion}` : ""}\n\n  ${text}\n  ${caret}^`;
  return { line: number, column, kind, source: shown(line.trimEnd()), suggestion, message };
}

const shown = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
