// Where an XML document begins inside what a tool wrote, and what its root is called.

const ELEMENT = /^<([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(?=[\s/>])/;
// It names the root. Readers refuse it, and say why better than "no reader recognises this file".
const DOCTYPE = /^<!DOCTYPE\s+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(?=[\s>[])/;
const PROLOGUE = /^(?:\s+|\ufeff|<\?[^>]{0,4096}\?>|<!--[\s\S]{0,4096}?-->)/;
// A runner's preamble ("> test\n> node --test") comes before the document when its output was redirected.
const DECLARATION = /^[ \t]*<\?xml\s/m;

/** Index of the document's first `<`, past anything printed before it; -1 when there is none. */
export function documentStart(text: string, roots: readonly string[]): number {
  const first = text.search(/[^\s\ufeff]/);
  if (first < 0 || text[first] === "<") return first;
  const declared = text.search(DECLARATION);
  const bare = text.search(new RegExp(`^[ \\t]*<(?:${roots.join("|")})[\\s>]`, "m"));
  const found = [declared, bare].filter((index) => index >= 0);
  return found.length === 0 ? -1 : text.indexOf("<", Math.min(...found));
}

/** Local name of the root when it is one of `roots`, else null. Looks only at the prologue. */
export function rootOf(text: string, roots: readonly string[]): string | null {
  const start = documentStart(text, roots);
  if (start < 0) return null;
  let rest = text.slice(start, start + 16 * 1024);
  for (let match = PROLOGUE.exec(rest); match; match = PROLOGUE.exec(rest))
    rest = rest.slice(match[0].length);
  const name = localName((ELEMENT.exec(rest) ?? DOCTYPE.exec(rest))?.[1] ?? "");
  return roots.includes(name) ? name : null;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
