// A CODEOWNERS file as it is kept: rules, and where lines are wrong. Comments, and what wrong lines say, are not.
import { CODEOWNERS_BYTES, type CodeownersProblem, parseCodeowners } from "../../shared/codeowners/parse.ts";

/** Raised when shared/codeowners/parse.ts reads the same bytes in another way: files are then read again. */
export const READER = 1;

/** In place of any address: it may be a person's, and GitHub tells nobody's account by it. */
export const EMAIL_OWNER = "e-mail";

export interface LineProblem {
  line: number;
  /** In characters, 1-based. */
  column: number;
  kind: string;
}

export interface ReadFile {
  state: "read" | "too-large" | "binary";
  rules: { line: number; pattern: string; owners: string[] }[];
  problems: LineProblem[];
}

/**
 * Each name is kept with its pattern, for looking it up: one line of a long pattern and very many names would be hundreds of
 * gigabytes. Files of real rules, of 3 MB even, stay below this. In characters.
 */
const MOST_KEPT = 16_000_000;
/** Each is a row. No answer goes through more either, see rules.ts. */
const MOST_NAMES = 100_000;

const UNREAD = { rules: [], problems: [] };
export const TOO_LARGE: ReadFile = { state: "too-large", ...UNREAD };
/** Also what is no UTF-8. */
export const BINARY: ReadFile = { state: "binary", ...UNREAD };

export const isTooLarge = (bytes: number): boolean => bytes >= CODEOWNERS_BYTES;

export function readCodeowners(text: string): ReadFile {
  // A database's text holds no NUL, and git takes such a file for binary.
  if (text.includes("\0")) return BINARY;
  const { rules, problems, tooLarge } = parseCodeowners(text.toWellFormed());
  if (tooLarge) return TOO_LARGE;
  const all = rules.map(({ line, pattern, owners }) => ({
    line,
    pattern,
    owners: [...new Set(owners.map(kept))],
  }));
  const sumOf = (of: (rule: (typeof all)[number]) => number) => all.reduce((sum, rule) => sum + of(rule), 0);
  if (sumOf(({ pattern, owners }) => pattern.length * owners.length) > MOST_KEPT) return TOO_LARGE;
  if (sumOf(({ owners }) => owners.length) > MOST_NAMES) return TOO_LARGE;
  return {
    state: "read",
    rules: all,
    problems: problems.map(({ line, column, kind }) => ({ line, column, kind })),
  };
}

const kept = (owner: string): string => (owner.startsWith("@") ? owner : EMAIL_OWNER);

/**
 * Whether we and GitHub call the same lines wrong. Who an owner is only GitHub knows, and what is unsettled it does not tell.
 */
export function agree(ours: readonly LineProblem[], github: readonly LineProblem[]): boolean {
  const unsettled: CodeownersProblem["kind"] = "Unsettled pattern";
  const lines = (problems: readonly LineProblem[], but: RegExp) =>
    [...new Set(problems.filter(({ kind }) => !but.test(kind)).map(({ line }) => line))].sort(
      (a, b) => a - b,
    );
  const [one, two] = [lines(ours, new RegExp(unsettled)), lines(github, /unknown/i)];
  return one.length === two.length && one.every((line, index) => line === two[index]);
}
