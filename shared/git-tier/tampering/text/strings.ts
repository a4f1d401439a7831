// Where strings end, language by language. Each character is looked at once; what never ends, ends with its line or the file.
import type { Language } from "./grammars.ts";

/** Code within strings within code … deeper than this is read as text. */
const MAX_DEPTH = 40;

/** `code`: what opens code within it, or null. A string that may not span lines ends before the line does. */
export function endOfString(
  text: string,
  at: number,
  quote: string,
  spans: boolean,
  code: string | null,
  depth = 0,
): number {
  for (let end = at + 1; end < text.length; end++) {
    const char = text[end];
    if (char === quote) return end + 1;
    if (char === "\n" && !spans) return end;
    if (code !== null && depth < MAX_DEPTH && char === code[0] && text[end + 1] === code[1])
      end = endOfCode(text, end + 2, code === "\\(" ? ")" : "}", quote, spans, code, depth + 1) - 1;
    else if (char === "\\") end++;
  }
  return text.length;
}

function endOfCode(
  text: string,
  at: number,
  closer: string,
  quote: string,
  spans: boolean,
  code: string,
  depth: number,
): number {
  const opener = closer === ")" ? "(" : "{";
  let open = 1;
  for (let end = at; end < text.length; end++) {
    const char = text[end] ?? "";
    if (char === opener) open++;
    else if (char === closer) {
      if (--open === 0) return end + 1;
    } else if (char === "\n" && !spans) return end;
    else if (char === "\\") end++;
    else if (char === '"' || char === "'" || char === "`") {
      const same = char === quote || char === "`";
      end = endOfString(text, end, char, char === "`", same ? code : null, depth) - 1;
    }
  }
  return text.length;
}

/** Strings with marks of their own: Rust's and C#'s raw ones, characters, here-documents. -1: none begins here. */
export function endOfRawString(text: string, at: number, language: Language): number {
  if (language === "rust") return rust(text, at);
  if (language === "csharp") return csharp(text, at);
  if (language === "ruby") return ruby(text, at);
  if (language === "php" && text.startsWith("<<<", at)) return heredoc(text, at, 3);
  return -1;
}

function rust(text: string, at: number): number {
  const char = text[at];
  if (char === "'") {
    // 'a' is a character, 'a is a lifetime.
    if (text[at + 1] === "\\") return endOfString(text, at, "'", false, null);
    return text[at + 2] === "'" ? at + 3 : -1;
  }
  if (char !== "r" && char !== "b") return -1;
  let start = at + 1;
  if (char === "b" && text[start] === "r") start++;
  let hashes = 0;
  while (text[start + hashes] === "#" && hashes < 64) hashes++;
  if (text[start + hashes] !== '"' || (char === "b" && start === at + 1)) return -1;
  const end = text.indexOf(`"${"#".repeat(hashes)}`, start + hashes + 1);
  return end === -1 ? text.length : end + 1 + hashes;
}

function csharp(text: string, at: number): number {
  const char = text[at];
  if (char !== "@" && char !== "$") return -1;
  let start = at + 1;
  if (text[start] === "@" || text[start] === "$") start++;
  if (text[start] !== '"') return -1;
  if (!text.slice(at, start).includes("@")) return -1;
  for (let end = start + 1; end < text.length; end++) {
    if (text[end] !== '"') continue;
    if (text[end + 1] === '"') end++;
    else return end + 1;
  }
  return text.length;
}

const CLOSER: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "<": ">",
  "|": "|",
  "!": "!",
};

function ruby(text: string, at: number): number {
  if (text.startsWith("<<", at)) {
    const sign = text[at + 2];
    return (sign === "~" || sign === "-") && /["'A-Z]/.test(text[at + 3] ?? "") ? heredoc(text, at, 3) : -1;
  }
  if (text[at] !== "%") return -1;
  const letter = /[qQwWiI]/.test(text[at + 1] ?? "") ? 1 : 0;
  const opener = text[at + 1 + letter] ?? "";
  const closer = CLOSER[opener];
  if (closer === undefined || (letter === 0 && opener !== "(" && opener !== "{")) return -1;
  let open = 1;
  for (let end = at + 2 + letter; end < text.length; end++) {
    const char = text[end];
    if (char === "\\") end++;
    else if (char === closer) {
      if (--open === 0) return end + 1;
    } else if (char === opener) open++;
  }
  return text.length;
}

/** From the mark to the end of the line that holds nothing but the name; the rest of the first line goes with it. */
function heredoc(text: string, at: number, marks: number): number {
  const name = /^[ \t]*["'`]?([A-Za-z_]\w{0,60})/.exec(text.slice(at + marks, at + marks + 80))?.[1];
  if (!name) return -1;
  let from = text.indexOf("\n", at);
  while (from !== -1) {
    const end = text.indexOf("\n", from + 1);
    const line = text.slice(from + 1, Math.min(end === -1 ? text.length : end, from + 400)).trim();
    if (line === name || line === `${name};` || line.startsWith(`${name},`) || line.startsWith(`${name})`))
      return end === -1 ? text.length : end;
    from = end;
  }
  return text.length;
}
