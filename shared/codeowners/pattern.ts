// A pattern → its segments and what it covers. GitHub's rules, which are git's but for a last `*` and for `[ ]`.
import { readSegment, type Segment } from "./segment.ts";

export interface Pattern {
  /** From the repository's top; never two `deep` in a row, and none at the end. */
  segments: readonly Segment[];
  /**
   * `with-contents`: what the segments lead to, and all below when that is a folder. `below`: only what is below.
   * `itself`: only the file itself, as `docs/*` means it.
   */
  covers: "with-contents" | "below" | "itself";
}

/** Null: it fits nothing, such as a pattern with two slashes in a row. */
export function readPattern(pattern: string): Pattern | null {
  const parts = splitParts(pattern.startsWith("/") ? pattern.slice(1) : pattern);
  const folder = parts.length > 1 && parts.at(-1) === "";
  if (folder) parts.pop();
  if (parts.includes("")) return null;
  const anchored = pattern.startsWith("/") || parts.length > 1;
  const segments = [
    ...(anchored ? [] : [{ kind: "deep" as const }]),
    ...parts.map(readSegment),
    ...(folder ? [{ kind: "deep" as const }] : []),
  ].filter(({ kind }, index, all) => kind !== "deep" || all[index - 1]?.kind !== "deep");
  const last = segments.at(-1);
  if (last?.kind === "deep") return { segments: segments.slice(0, -1), covers: "below" };
  if (last?.kind !== "any") return { segments, covers: "with-contents" };
  // `**/*` is every file below, whatever its depth.
  return segments.at(-2)?.kind === "deep"
    ? { segments: segments.slice(0, -2), covers: "below" }
    : { segments, covers: "itself" };
}

/** Split at slashes, of which an escaped one is no other; only at the end it leaves an escape that fits nothing. */
function splitParts(text: string): string[] {
  if (!text.includes("\\")) return text.split("/");
  const parts: string[] = [];
  let start = 0;
  let escaped = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "/") {
      parts.push(text.slice(start, escaped ? at - 1 : at));
      start = at + 1;
      // git takes the last slash off before it looks at escapes: the pattern ends in one then.
      if (escaped && start === text.length) return [""];
    }
    escaped = !escaped && text[at] === "\\";
  }
  parts.push(text.slice(start));
  return parts;
}
