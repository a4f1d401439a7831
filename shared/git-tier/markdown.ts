// Markdown that strangers wrote, read as GitHub reads it as far as blocks go: what is a fence, a quote, a comment, a task.
// Inline marks are left alone (a glob's stars are no emphasis), which also keeps hostile text linear: several of the parser's
// inline constructs are quadratic, and containers nested thousands deep take minutes.
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";

/** UTF-16 units; GitHub's limit of a pull request's text is an eighth of it. */
export const MAX_MARKDOWN = 512 * 1024;
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
export function readMarkdown(text: string): Block[] | Unreadable {
  if (text.length > MAX_MARKDOWN) return { why: `it is longer than ${MAX_MARKDOWN} characters`, line: 1 };
  const deep = text.split(/\r\n|\r|\n/).findIndex(isDeep);
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

export interface Comment {
  text: string;
  start: number;
  end: number;
}

/** `<!-- … -->` between two offsets, those in code left out. One that is never closed is text. */
export function commentsIn(
  text: string,
  { start, end }: { start: number; end: number },
  code: readonly { start: number; end: number }[],
): Comment[] {
  const found: Comment[] = [];
  let next = 0;
  for (let at = text.indexOf("<!--", start); at !== -1 && at < end; at = text.indexOf("<!--", at)) {
    while (next < code.length && (code[next]?.end ?? 0) <= at) next++;
    const span = code[next];
    if (span && span.start <= at) {
      at = span.end;
      continue;
    }
    const close = text.indexOf("-->", at + 4);
    if (close === -1 || close + 3 > end) break;
    found.push({ text: text.slice(at + 4, close).trim(), start: at, end: close + 3 });
    at = close + 3;
  }
  return found;
}
