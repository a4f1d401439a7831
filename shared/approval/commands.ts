// `/proofmark approve <group>` and `/proofmark unapprove` out of a comment. Whatever is not plainly a command of the one who
// wrote the comment is none: lines of quotes, code, HTML and lists are others' words, or examples.

export interface ApprovalCommand {
  do: "approve" | "unapprove";
  /** A group's key; the digest of all groups where `all`; null: `unapprove` of everything. */
  key: string | null;
  all: boolean;
}

/** A line that begins as one of ours and says nothing that can be done. */
export interface Misspelt {
  line: string;
  why: "no-group" | "no-digest" | "not-understood";
}

export interface CommandsRead {
  commands: ApprovalCommand[];
  misspelt: Misspelt[];
}

const MOST_CHARACTERS = 65_536;
const MOST_LINES = 2_000;
export const MOST_COMMANDS = 20;

const COMMAND = /^\/proofmark[ \t]+(approve|unapprove)(?:[ \t]+(\S.*?))?[ \t]*$/;
const KEY = /^[0-9a-f]{32}$/;

/** One command a line, from its first character on; at most 20 of a comment. */
export function readCommands(body: string): CommandsRead {
  const read: CommandsRead = { commands: [], misspelt: [] };
  for (const line of ownLines(body)) {
    const found = COMMAND.exec(line);
    if (found === null) continue;
    if (read.commands.length + read.misspelt.length >= MOST_COMMANDS) break;
    const command = commandOf(found[1] === "approve" ? "approve" : "unapprove", found[2] ?? "");
    if ("why" in command) read.misspelt.push({ line: line.slice(0, 120), why: command.why });
    else read.commands.push(command);
  }
  return read;
}

function commandOf(what: ApprovalCommand["do"], rest: string): ApprovalCommand | { why: Misspelt["why"] } {
  const words = rest
    .replace(/^`(.*)`$/, "$1")
    .split(/[ \t]+/)
    .filter((word) => word !== "");
  const [first, second] = words;
  if (first === undefined)
    return what === "unapprove" ? { do: what, key: null, all: true } : { why: "no-group" };
  if (first === "all" && words.length <= 2) {
    if (what === "unapprove") return { do: what, key: null, all: true };
    // What `all` was when it was written only the digest tells: without it, later pictures would be approved unseen.
    return second !== undefined && KEY.test(second)
      ? { do: what, key: second, all: true }
      : { why: "no-digest" };
  }
  return words.length === 1 && KEY.test(first)
    ? { do: what, key: first, all: false }
    : { why: "not-understood" };
}

/** Lines of the comment's own text: outside fences, HTML, quotes, lists and what still belongs to one. Linear time. */
export const ownLines = (body: string): string[] => plainLines(body, QUOTE_OR_ITEM);

/** The same with items of lists, which is where boxes are. */
export const linesWithItems = (body: string): string[] => plainLines(body, /^ {0,3}>/);

const QUOTE_OR_ITEM = /^ {0,3}(?:>|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;

function plainLines(body: string, others: RegExp): string[] {
  const own: string[] = [];
  let inside: Block | null = null;
  let foreign = false;
  for (const line of body
    .slice(0, MOST_CHARACTERS)
    .split(/\r\n|\n|\r/)
    .slice(0, MOST_LINES)) {
    if (inside !== null) {
      if (inside.ends(line)) inside = null;
      continue;
    }
    if (line.trim() === "") {
      foreign = false;
      continue;
    }
    inside = opens(line);
    if (inside !== null) {
      // `<!-- … -->` on one line.
      if (inside.within !== null && inside.ends(inside.within)) inside = null;
      foreign = false;
      continue;
    }
    // A line right after a quote or a list item is part of it, as markdown has it.
    if (others.test(line)) foreign = true;
    else if (!foreign) own.push(line);
  }
  return own;
}

const HTML_ENDS: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}<!--/, "-->"],
  [/^ {0,3}<\?/, "?>"],
  [/^ {0,3}<!\[CDATA\[/, "]]>"],
];

interface Block {
  /** What follows on the line that opens it; null: it cannot end there. */
  within: string | null;
  ends(line: string): boolean;
}

function opens(line: string): Block | null {
  const [, fence] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  // A line of backticks with more of them behind is inline code, no fence.
  if (fence !== undefined && !(fence.startsWith("`") && line.trim().slice(fence.length).includes("`"))) {
    const sign = fence[0] ?? "`";
    return {
      within: null,
      ends: (next) => {
        const [, run = ""] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(next) ?? [];
        return run.startsWith(sign) && run.length >= fence.length;
      },
    };
  }
  for (const [start, end] of HTML_ENDS) {
    const [opening] = start.exec(line) ?? [];
    if (opening !== undefined)
      return { within: line.slice(opening.length), ends: (next) => next.includes(end) };
  }
  if (/^ {0,3}<(?:pre|script|style|textarea)\b/i.test(line))
    return { within: line, ends: (next) => /<\/(?:pre|script|style|textarea)>/i.test(next) };
  // Any other tag opens a block that ends with an empty line.
  return /^ {0,3}<[/a-z!]/i.test(line) ? { within: null, ends: (next) => next.trim() === "" } : null;
}
