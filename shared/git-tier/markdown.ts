// Markdown that strangers wrote, read as GitHub reads it as far as blocks go: what is a fence, a quote, a comment, a task.
// Inline marks are left alone (a glob's stars are no emphasis), which also keeps hostile text linear: several of the parser's
// inline constructs are quadratic, and containers nested thousands deep take minutes.
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";

/**
 * UTF-16 units. A pull request's text has 65,536 at most on GitHub; what its author can make of that takes seconds, since
 * lists by turns with other blocks are quadratic in the parser. Files are the base's, and nobody's to make long on purpose.
 */
export const MAX_MARKDOWN = { pull: 70_000, file: 512 * 1024 } as const;
export type MarkdownOf = keyof typeof MAX_MARKDOWN;
const MAX_NESTING = 16;

const INLINE = [
  "attention",
  "autolink",
  "characterReference",
  "definition",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
];

type Root = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = Root | Root["children"][number];

export interface Unreadable {
  /** A clause: "it is nested more than 16 deep". */
  why: string;
  /** 1-based. */
  line: number;
}

/** A block, and where it stands. */
export interface Block {
  node: MarkdownNode;
  /** Within a block quote. */
  quoted: boolean;
}

/** All nodes in the order of the text. */
export function readMarkdown(text: string, of: MarkdownOf): Block[] | Unreadable {
  const most = MAX_MARKDOWN[of];
  if (text.length > most) return { why: `it is longer than ${most} characters`, line: 1 };
  const deep = linesOfText(text).findIndex(isDeep);
  if (deep !== -1) return { why: `it is nested more than ${MAX_NESTING} deep`, line: deep + 1 };
  const root = fromMarkdown(text, {
    extensions: [gfmTaskListItem(), { disable: { null: INLINE } }],
    mdastExtensions: [gfmTaskListItemFromMarkdown()],
  });
  return inOrder(root);
}

/** Not by recursion: indentation nests too, as deep as the text is long. */
function inOrder(root: Root): Block[] {
  const found: Block[] = [];
  const waiting: Block[] = [{ node: root, quoted: false }];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    found.push(block);
    const { node } = block;
    if (!("children" in node)) continue;
    const quoted = block.quoted || node.type === "blockquote";
    for (const child of node.children.toReversed()) waiting.push({ node: child, quoted });
  }
  return found;
}

/** More quote and list marks at its beginning than anybody writes; a rule of many dashes has none. */
function isDeep(line: string): boolean {
  if (/^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line)) return false;
  let marks = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? "";
    if (sign === " " || sign === "\t") continue;
    const mark = sign === ">" ? ">" : /^(?:[-*+]|\d{1,9}[.)])(?=[ \t])/.exec(line.slice(at, at + 11))?.[0];
    if (mark === undefined) return false;
    at += mark.length - 1;
    if (++marks > MAX_NESTING) return true;
  }
  return false;
}

/** Offsets into the text and 1-based line. */
export function placeOf({ position }: MarkdownNode): { start: number; end: number; line: number } {
  return {
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
    line: position?.start.line ?? 1,
  };
}

/** Text without block marks: a paragraph or heading as it was written. */
export interface Inline {
  source: string;
  /** 1-based, of the first line. */
  line: number;
  /** `<!-- … -->`, those in code left out, with offsets into `source`; one that is never closed is text. */
  comments: readonly { text: string; start: number; end: number }[];
  /** Spans of code. */
  code: readonly { start: number; end: number }[];
}

export function inlineOf(text: string, node: MarkdownNode): Inline {
  const { start, end, line } = placeOf(node);
  const source = text.slice(start, end);
  const children = "children" in node ? node.children : [];
  const code = children
    .filter(({ type }) => type === "inlineCode")
    .map((child) => placeOf(child))
    .map((span) => ({ start: span.start - start, end: span.end - start }));
  return { source, line, comments: commentsIn(source, code), code };
}

function commentsIn(source: string, code: Inline["code"]): Inline["comments"] {
  const found: { text: string; start: number; end: number }[] = [];
  let next = 0;
  for (let at = source.indexOf("<!--"); at !== -1; at = source.indexOf("<!--", at)) {
    while (next < code.length && (code[next]?.end ?? 0) <= at) next++;
    const span = code[next];
    if (span && span.start <= at) {
      at = span.end;
      continue;
    }
    const close = source.indexOf("-->", at + 4);
    if (close === -1) break;
    found.push({ text: source.slice(at + 4, close).trim(), start: at, end: close + 3 });
    at = close + 3;
  }
  return found;
}

/** `source` with blanks in place of the spans, which come in order; line breaks stay. */
export function withoutSpans(source: string, spans: readonly { start: number; end: number }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    parts.push(source.slice(at, start), source.slice(start, end).replace(/[^\r\n]/g, " "));
    at = end;
  }
  return [...parts, source.slice(at)].join("");
}

export const linesOfText = (text: string): string[] => text.split(/\r\n|\r|\n/);
