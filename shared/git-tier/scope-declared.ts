// The scope a text declares: fenced `proofmark-scope` blocks and `Scope:` lines. What looks like a declaration and cannot be
// read is told with its line: taking it for "no declaration" would let everything through.
import { isGlobProblem, MAX_PATTERN, readGlob } from "./globs.ts";
import {
  type Block,
  inlineOf,
  linesOfText,
  type MarkdownNode,
  type MarkdownOf,
  placeOf,
  readMarkdown,
  withoutSpans,
} from "./markdown.ts";

const FENCE = "proofmark-scope";
/** Bold marks around the word are common, and headings of it. */
const SCOPE_LINE = /^\s*(?:#{1,6}\s+)?(?:\*\*|__)?scope(?:\*\*|__)?\s*:(?:\*\*|__)?(.*)$/i;
const MAX_PATTERNS = 1000;
/** Characters that nobody sees, so that a pattern is not what it looks like. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

export interface ScopePattern {
  /** Without the `!` of an exception. */
  text: string;
  except: boolean;
  /** A word on a `Scope:` line, which may be a folder's name or a topic's. */
  bare: boolean;
  /** 1-based. */
  line: number;
}

export interface Declared {
  /** Empty: nothing is declared. */
  patterns: ScopePattern[];
  /** What is wrong, a clause, and in which line. */
  unreadable: { why: string; line: number }[];
  /** Lines that begin with `Scope:` and name no paths. */
  prose: number[];
}

export function declaredScope(text: string, of: MarkdownOf): Declared {
  const declared: Declared = { patterns: [], unreadable: [], prose: [] };
  // Most texts declare nothing, and need no reading.
  if (!/scope/i.test(text)) return declared;
  const blocks = readMarkdown(text, of);
  if ("why" in blocks) return { ...declared, unreadable: [blocks] };
  for (const { node, quoted } of blocks) {
    if (node.type === "code") readFence(text, { node, quoted }, declared);
    if (node.type === "html") readHidden(text, node, declared);
    if ((node.type === "paragraph" || node.type === "heading") && !quoted) readLines(text, node, declared);
  }
  if (declared.patterns.length > MAX_PATTERNS) {
    const { line } = declared.patterns[MAX_PATTERNS] ?? { line: 1 };
    return { ...declared, unreadable: [{ why: `it names more than ${MAX_PATTERNS} globs`, line }] };
  }
  return declared;
}

function readFence(text: string, { node, quoted }: Block, declared: Declared): void {
  if (node.type !== "code") return;
  const { start, end, line } = placeOf(node);
  const source = text.slice(start, end);
  const marks = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  const isOurs = marks !== undefined && node.lang?.toLowerCase() === FENCE;
  if (marks !== undefined && !isClosed(source, marks)) {
    // Left open, it takes in all that follows; a declaration among that was surely meant as one.
    if (isOurs || hidesDeclaration(node.value))
      declared.unreadable.push({ why: "the fenced block that begins there is never closed", line });
    return;
  }
  if (!isOurs || quoted) return;
  const before = declared.patterns.length + declared.unreadable.length;
  for (const [index, row] of linesOfText(node.value).entries()) {
    const pattern = row.trim();
    if (pattern !== "" && !pattern.startsWith("#")) add(pattern, line + 1 + index, declared);
  }
  if (declared.patterns.length + declared.unreadable.length === before)
    declared.unreadable.push({ why: "the block is empty", line });
}

/** By its last line, where in a quote or a list other marks come first. */
function isClosed(source: string, marks: string): boolean {
  const last = (linesOfText(source).slice(1).at(-1) ?? "").trimEnd();
  let from = last.length;
  while (from > 0 && last[from - 1] === marks[0]) from--;
  return last.length - from >= marks.length && /^[ \t>]*$/.test(last.slice(0, from));
}

const hidesDeclaration = (text: string): boolean =>
  new RegExp(`^[ \\t>]*(?:\`{3,}|~{3,})[ \\t]*${FENCE}\\b`, "im").test(text) ||
  linesOfText(text).some((line) => SCOPE_LINE.test(line));

/** A comment that is never closed hides the rest of the text, on GitHub too. */
function readHidden(text: string, node: MarkdownNode, declared: Declared): void {
  const { start, end, line } = placeOf(node);
  const source = text.slice(start, end);
  const open = source.lastIndexOf("<!--");
  if (open === -1 || source.indexOf("-->", open) !== -1 || !hidesDeclaration(source.slice(open))) return;
  declared.unreadable.push({ why: "a comment `<!--` before it is never closed", line });
}

function readLines(text: string, node: MarkdownNode, declared: Declared): void {
  const { start, end } = placeOf(node);
  if (!/scope/i.test(text.slice(start, end))) return;
  const { source, line, comments, code } = inlineOf(text, node);
  // Code over several lines quotes something.
  const quotes = code.filter((span) => /[\r\n]/.test(source.slice(span.start, span.end)));
  const spans = [...comments, ...quotes].sort((a, b) => a.start - b.start);
  for (const [index, row] of linesOfText(withoutSpans(source, spans)).entries()) {
    const list = SCOPE_LINE.exec(row)?.[1];
    if (list !== undefined)
      readList(node.type === "heading" ? withoutMarks(list) : list, line + index, declared);
  }
}

/** Of a heading such as `## Scope: src ##`. */
function withoutMarks(list: string): string {
  const trimmed = list.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === "#") end--;
  return trimmed.slice(0, end);
}

/** A word, or one of those that people write with a slash or a colon: `N/A`, `UI/UX`, `read:org`. */
const TOPIC = /^(?:[\w-]+(?::[\w-]+)?|[nN]\/[aA]|[A-Z]{1,4}\/[A-Z]{1,4})$/;

function readList(list: string, line: number, declared: Declared): void {
  const parts = atCommas(list);
  // An unfilled line of a template, or a sentence: it narrows nothing, and says so.
  if (parts.length === 0 || parts.every((part) => /\s/.test(part) && !/[/*`]/.test(part))) {
    declared.prose.push(line);
    return;
  }
  for (const part of parts) {
    const quoted = part.length > 2 * MAX_PATTERN ? null : /^(!?)(`+)(.*)\2$/.exec(part);
    const pattern = quoted ? `${quoted[1]}${quoted[3]?.trim()}` : part;
    if (!quoted && /\s/.test(part))
      declared.unreadable.push({
        why: `\`${shown(part)}\` reads like a sentence; a glob with blanks goes into a fenced \`${FENCE}\` block, or between backticks`,
        line,
      });
    else add(pattern, line, declared, !quoted && TOPIC.test(part));
  }
}

/** Not at those within braces, sets and backticks. */
function atCommas(list: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  let ticked = false;
  for (const sign of list) {
    if (sign === "`") ticked = !ticked;
    else if ("{[".includes(sign) && !ticked) depth++;
    else if ("}]".includes(sign) && !ticked) depth = Math.max(0, depth - 1);
    if (sign === "," && depth === 0 && !ticked) {
      parts.push(part);
      part = "";
    } else part += sign;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}

function add(written: string, line: number, declared: Declared, bare = false): void {
  const except = written.startsWith("!");
  const text = except ? written.slice(1).trim() : written;
  if (UNSEEN.test(text)) {
    declared.unreadable.push({ why: "a glob holds a character that cannot be seen", line });
    return;
  }
  const read = readGlob(text);
  if (isGlobProblem(read))
    declared.unreadable.push({ why: `\`${shown(text)}\` is no glob: ${read.why}`, line });
  else declared.patterns.push({ text, except, bare, line });
}

const shown = (text: string): string => {
  const plain = text.replaceAll("`", "'");
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
};
