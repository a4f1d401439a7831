// JSON documents that stand on lines of their own within a command's output.
import { endOfString } from "./json.ts";

export interface FoundDocuments {
  documents: string[];
  /** The other lines. */
  rest: string;
}

/** Documents start at a line's begin and end at a line's end. Each character is looked at a few times at most. */
export function jsonDocuments(text: string): FoundDocuments {
  const documents: string[] = [];
  const rest: string[] = [];
  // A log full of unclosed brackets must not be scanned to its end for each of them.
  let budget = 4 * text.length;
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const lineEnd = newline < 0 ? text.length : newline;
    const begins = budget > 0 && /^[ \t]*(?:\{\s*["}]|\[\s*[{\]])/.test(text.slice(at, at + 200));
    const end = begins ? closing(text, at) : -1;
    if (begins) budget -= (end < 0 ? text.length : end) - at;
    const document = end < 0 ? null : wholeDocument(text, at, end);
    if (document === null) {
      rest.push(text.slice(at, lineEnd));
      at = lineEnd + 1;
    } else {
      documents.push(document);
      const next = text.indexOf("\n", end);
      at = next < 0 ? text.length : next + 1;
    }
  }
  return { documents, rest: rest.join("\n") };
}

/** Index after the bracket that closes the first one; -1 when nothing does. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text[at];
    if (code === '"') at = endOfString(text, at);
    else if (code === "[" || code === "{") depth += 1;
    else if (code === "]" || code === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function wholeDocument(text: string, start: number, end: number): string | null {
  const newline = text.indexOf("\n", end);
  if (text.slice(end, newline < 0 ? undefined : newline).trim() !== "") return null;
  const document = text.slice(start, end);
  try {
    JSON.parse(document);
    return document;
  } catch {
    return null;
  }
}
