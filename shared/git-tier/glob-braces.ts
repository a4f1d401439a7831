// `{a,b}` written out, within a bound: thirty pairs of braces would be a thousand million patterns.

/** Of one pattern. */
const MAX_ALTERNATIVES = 256;
const MAX_DEPTH = 16;

/** All patterns a pattern with braces stands for; or what is wrong with it. Braces without a comma are themselves. */
export function alternativesOf(pattern: string): string[] | string {
  const reader = { text: pattern, at: 0, depth: 0 };
  const found = readSequence(reader);
  return found;
}

interface Reader {
  text: string;
  at: number;
  depth: number;
}

/** Until the end, or the `,` or `}` that ends an alternative. */
function readSequence(reader: Reader): string[] | string {
  let done = [""];
  while (reader.at < reader.text.length) {
    const sign = reader.text[reader.at] ?? "";
    if (reader.depth > 0 && (sign === "," || sign === "}")) break;
    const next = sign === "{" ? readBraces(reader) : [readLiteral(reader)];
    if (typeof next === "string") return next;
    if (done.length * next.length > MAX_ALTERNATIVES)
      return `its braces stand for more than ${MAX_ALTERNATIVES} patterns`;
    done = done.flatMap((before) => next.map((after) => before + after));
  }
  return done;
}

function readBraces(reader: Reader): string[] | string {
  if (++reader.depth > MAX_DEPTH) return `its braces are nested more than ${MAX_DEPTH} deep`;
  reader.at++;
  const all: string[][] = [];
  for (;;) {
    const one = readSequence(reader);
    if (typeof one === "string") return one;
    all.push(one);
    const end = reader.text[reader.at++];
    if (end === undefined) return "`{` is never closed";
    if (end === "}") break;
  }
  reader.depth--;
  if (all.length > 1) return all.flat();
  const inside = all[0] ?? [];
  if (inside.some((text) => /^[^./]+\.\.[^./]+$/.test(text)))
    return "ranges such as `{1..3}` are not known: write `{1,2,3}`";
  return inside.map((text) => `{${text}}`);
}

/** A character, an escaped one, or a whole `[…]`, in which braces and commas are characters. */
function readLiteral(reader: Reader): string {
  const { text, at } = reader;
  const close = text[at] === "[" ? closeOf(text, at) : -1;
  const length = close > at ? close - at + 1 : text[at] === "\\" ? 2 : 1;
  reader.at += length;
  return text.slice(at, at + length);
}

/** Where the `]` of the set at `open` is; -1: nowhere. Of a set that is not closed, braces are braces. */
export function closeOf(text: string, open: number): number {
  let at = open + 1;
  if (text[at] === "!" || text[at] === "^") at++;
  // First of all it is a member.
  if (text[at] === "]") at++;
  for (; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "]") return at;
    else if (text[at] === "/") return -1;
  }
  return -1;
}
