// GitHub-flavoured markdown out of untrusted text. Nothing that passes here can mention a person, link an issue, open a
// tag, end a table or speak to an agent from outside a box that says what it is.
import { cleanBlock, cleanLine, truncateBytes } from "./plain.ts";

// What GitHub would act on: it links and notifies after markdown is rendered, on the text itself, so a backslash does not
// stop it, but a code span does, and it reads well. Text in single backticks is taken for the code its author meant.
// Colours become swatches that way. Emoji shortcodes are left: they can say no more than the emoji itself could.
const ACTIVE =
  /`[^`]+`|(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|xmpp:)\S+|[\w.+/-]*@\w[\w./-]*|[\w./-]*#\w+|\bGH-\d+|\$[^$]*\$+/gi;

/** Inline text: one line, at most `max` bytes before escaping. */
export function inline(text: string, max = 600): string {
  const line = truncateBytes(cleanLine(text), max);
  let out = "";
  let last = 0;
  for (const found of line.matchAll(ACTIVE)) {
    out += escapeText(line.slice(last, found.index)) + code(found[0].replace(/^`(.*)`$/, "$1"));
    last = found.index + found[0].length;
  }
  return escapeStart(out + escapeText(line.slice(last)));
}

// Kept to what has a meaning inside a line: people and agents read the source too.
function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]~]/g, "\\$&")
    .replace(/(?<!\w)_|_(?!\w)/g, "\\_")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;");
}

const escapeStart = (text: string): string =>
  text.replace(/^[-+#>=|]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");

/** A code span: exact text on one line, its fence longer than any run of backticks inside. Not for table cells. */
export function code(text: string, max = 300): string {
  const body = truncateBytes(cleanLine(text), max);
  if (body === "") return "";
  const fence = "`".repeat(longestRun(body, "`") + 1);
  const padded = body.startsWith("`") || body.endsWith("`") ? ` ${body} ` : body;
  return `${fence}${padded}${fence}`;
}

/**
 * Escaped text made fit for a table cell. A bar ends a cell even inside a code span, and `\\|` does so too in GitHub's
 * parser, hence the entity; so code with a bar belongs into a list.
 */
export function cell(markdown: string): string {
  return markdown.replace(/\n+/g, " ").replace(/\|/g, "&#124;");
}

/** A fenced block that nothing inside can close. `language` is one of ours, never untrusted. */
export function fenced(text: string, language = ""): string {
  const body = cleanBlock(text).replace(/(?<!\n)\n+$/, "");
  const fence = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

/**
 * A folded part. `summary` is words of ours, never of a report: inside HTML no code span protects them. `body` is markdown;
 * the blank lines make GitHub read it as such.
 */
export function details(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A link to an address of ours; without one, just the words. `label` is markdown. */
export function link(label: string, address: string | null): string {
  return address === null ? label : `[${label}](${address})`;
}

/** Rows are escaped already. `align` has one of `l`, `r`, `c` for each column. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], align = ""): string {
  const rules = { l: ":--", r: "--:", c: ":-:" } as const;
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  const rule = head.map((_, index) => rules[(align[index] ?? "l") as keyof typeof rules] ?? ":--");
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

function longestRun(text: string, sign: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === sign ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
