// Untrusted text made fit to be shown anywhere: no escape sequences, nothing invisible, nothing that turns the line
// around. What remains is still untrusted; each medium adds its own escaping.

// ECMA-48 control sequences and OSC/DCS strings (hyperlinks, titles), as ANSI-colouring tools write them.
const ANSI =
  /[\u001b\u009b](?:\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b]*(?:\u001b\\)?|[[\]()#;?]*(?:\d{1,4}(?:[;:]\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~])/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Zero-width and bidi characters, fillers, and the tag and variation blocks used to smuggle text. The joiner and the
// variation sign for pictographs stay where they belong: behind a pictograph.
const INVISIBLE = new RegExp(
  [
    "(?!\\u200d|\\ufe0f)\\p{Default_Ignorable_Code_Point}",
    "[\\ufff9-\\ufffb]",
    "(?<!\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)\\u200d",
    "\\u200d(?!\\p{Extended_Pictographic})",
    "(?<!\\p{Emoji})\\ufe0f",
  ].join("|"),
  "gu",
);

/** Readable text of several lines: LF line ends, tabs kept. */
export function cleanBlock(text: string): string {
  return text
    .toWellFormed()
    .replace(ANSI, "")
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(INVISIBLE, "")
    .replace(CONTROLS, "");
}

/** The same on one line, runs of white space folded. */
export function cleanLine(text: string): string {
  return cleanBlock(text).replace(/\s+/g, " ").trim();
}

const encoder = new TextEncoder();

export const utf8Bytes = (text: string): number => encoder.encode(text).length;

/**
 * At most `max` UTF-8 bytes, the ellipsis included, never half a character. Text that fits is returned as it is.
 */
export function truncateBytes(text: string, max: number): string {
  // One UTF-16 unit is at most three bytes, so short text needs no encoding.
  if (text.length * 3 <= max || utf8Bytes(text) <= max) return text;
  const room = max - 3;
  if (room < 0) return "";
  const { read } = encoder.encodeInto(text, new Uint8Array(room));
  return `${text.slice(0, read).trimEnd()}…`;
}

/** The first `lines` lines within `max` bytes; says how many lines are missing. */
export function excerpt(text: string, bounds: { lines: number; bytes: number }): string {
  const all = cleanBlock(text).trimEnd().split("\n");
  const kept = truncateBytes(all.slice(0, bounds.lines).join("\n"), bounds.bytes);
  const missing = all.length - kept.split("\n").length;
  return missing > 0 ? `${kept}\n… ${missing} more ${missing === 1 ? "line" : "lines"}` : kept;
}
