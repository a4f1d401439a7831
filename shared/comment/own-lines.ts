// Commands are read from these lines alone. Whatever is not plainly said by the one who wrote the comment is none: lines of
// quotes, code, HTML and lists are others' words, or examples.

const MOST_CHARACTERS = 65_536;
const MOST_LINES = 2_000;

/** Lines of the comment's own text: outside fences, HTML, quotes, lists and what still belongs to one. Linear time. */
export const ownLines = (body: string): string[] => plainLines(body, QUOTE_OR_ITEM, leavesOpen);

/** The same with items of lists, which is where boxes are. */
export const linesWithItems = (body: string): string[] => plainLines(body, /^ {0,3}>/, () => false);

const QUOTE_OR_ITEM = /^ {0,3}(?:>|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;

/** Something begins in this line that goes on in the next, where nobody may see it: a comment, a tag, code, a link's address. */
function leavesOpen(line: string): boolean {
  const after = (open: string, close: string): number => {
    const at = line.lastIndexOf(open);
    return at > line.lastIndexOf(close) ? at : -1;
  };
  const tag = after("<", ">");
  return (
    after("<!--", "-->") !== -1 ||
    (tag !== -1 && /[/a-z!?]/i.test(line[tag + 1] ?? "")) ||
    after("](", ")") !== -1 ||
    line.split("`").length % 2 === 0 ||
    // A link's definition, whose title may follow, and a footnote.
    /^ {0,3}\[[^\]]{1,999}\]:/.test(line)
  );
}

function plainLines(body: string, others: RegExp, goesOn: (line: string) => boolean): string[] {
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
    // Up to the end of the paragraph, which is where markdown ends it at the latest.
    if (goesOn(line)) foreign = true;
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
