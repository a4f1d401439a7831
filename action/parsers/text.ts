// Bytes of a tool → text. Tools write any encoding their platform likes, and colour into files nobody will see in colour.

// CSI (colour, cursor, erase) in its 7-bit and 8-bit form, OSC (titles, hyperlinks; ended by BEL or ST), two-character forms.
const ANSI =
  /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|\x1b(?:\][^\x07\x1b]{0,4096}(?:\x07|\x1b\\)|[ -/]{1,2}[0-~]|[0-Z\\^-~])/g;

// What XML 1.0 forbids outright, and halves of surrogate pairs. https://www.w3.org/TR/xml/#charsets
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

/** Without colours, cursor movements and hyperlink targets (the link's words stay). */
export function stripAnsi(text: string): string {
  return text.includes("\x1b") || text.includes("\x9b") ? text.replace(ANSI, "") : text;
}

/** Without the characters no XML document may hold; tab, line feed and carriage return stay. */
export function dropIllegal(text: string): string {
  return text.replace(ILLEGAL, "");
}

/**
 * Text of a file or an output: UTF-8, or UTF-16 by its byte order mark or by the zero bytes of its first letters.
 * The mark is dropped; bytes that are no text become U+FFFD. Colours stay: see `stripAnsi`.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** By the byte order mark, else by the zero bytes of the first letters. */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // PowerShell's `>` without a mark: an ASCII first letter beside a zero byte.
  if (bytes.length < 2 || first === undefined || second === undefined) return "utf-8";
  if (second === 0 && first > 0 && first < 0x80) return "utf-16le";
  if (first === 0 && second > 0 && second < 0x80) return "utf-16be";
  return "utf-8";
}
