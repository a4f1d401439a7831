// Globs over paths of a repository, without regular expressions: the patterns may be written by the author of a pull request.
// Libraries (picomatch, minimatch) make a backtracking expression of a pattern, exponential for some, and write braces out
// without a bound; here a path costs at most its length times the pattern's.
//
//   *        any characters of a folder's or file's name, a leading dot too
//   **       as a whole name: any folders, or none; at the end: everything below
//   ?        one character of a name
//   [a-z]    one of these; [!a-z] any other; also the text itself, as routers name folders: app/[id]/page.tsx
//   {a,b}    either, nested too, as though the pattern were written once for each
//   \*       the character itself
//
// Matched from the repository's top; case counts. A pattern whose last name has neither `*` nor `?` names a file or a
// whole folder: `docs` and `docs/` fit docs/a/b.md.
import type { Reason } from "../contract/report.ts";
import { alternativesOf } from "./glob-braces.ts";
import { type GlobCost, matchesName, type Name, readName } from "./glob-names.ts";

export type { GlobCost };

export interface GlobProblem {
  pattern: string;
  /** What is wrong with it, a clause: "`[` is never closed". */
  why: string;
}

export interface Glob {
  source: string;
  matches(text: string, cost?: GlobCost): boolean;
}

/** `path`: see above. `name`: a branch, a label, a login; a pattern fits the whole text only. */
export type GlobOf = "path" | "name";

export const MAX_PATTERN = 1024;

/** `below`: the file or folder named so far, and all in it; only ever the last. */
type Part = Name | "**" | "below";

export function readGlob(pattern: string, of: GlobOf = "path"): Glob | GlobProblem {
  const wrong = (why: string): GlobProblem => ({ pattern: pattern.slice(0, MAX_PATTERN), why });
  if (pattern === "") return wrong("it is empty");
  if (pattern.length > MAX_PATTERN) return wrong(`it is longer than ${MAX_PATTERN} characters`);
  const alternatives = alternativesOf(of === "path" ? pattern.replace(/^(?:\.?\/)+/, "") : pattern);
  if (typeof alternatives === "string") return wrong(alternatives);
  const all: { parts: Part[]; prefix: string }[] = [];
  for (const alternative of alternatives) {
    const parts = of === "path" ? readPath(alternative) : readNames(alternative.split("/"));
    if (typeof parts === "string") return wrong(parts);
    all.push({ parts, prefix: prefixOf(parts) });
  }
  return {
    source: pattern,
    matches: (text, cost = { steps: 0 }) => {
      cost.steps += all.length;
      let names: string[] | null = null;
      for (const { parts, prefix } of all) {
        if (!text.startsWith(prefix)) continue;
        names ??= text.split("/");
        if (matchesParts(parts, names, cost)) return true;
      }
      return false;
    },
  };
}

export const isGlobProblem = (read: Glob | GlobProblem): read is GlobProblem => "why" in read;

/** What a list of patterns comes to; what is broken in it fits nothing. */
export function readGlobs(
  patterns: readonly string[],
  of: GlobOf = "path",
): { globs: Glob[]; broken: GlobProblem[] } {
  const read = patterns.map((pattern) => readGlob(pattern, of));
  return {
    globs: read.filter((each): each is Glob => !isGlobProblem(each)),
    broken: read.filter(isGlobProblem),
  };
}

/** Why a gate cannot be judged whose setting (`secrets.ignore`) holds this. */
export const brokenGlob = (setting: string, { pattern, why }: GlobProblem): Reason => ({
  code: "declaration-unreadable",
  text: `\`${pattern}\` in the config's \`${setting}\` is no glob: ${why}.`,
});

/** The parts of one alternative, or what is wrong with it. */
function readPath(pattern: string): Part[] | string {
  const texts = pattern.split("/");
  const isFolder = texts.length > 1 && texts.at(-1) === "";
  if (isFolder) texts.pop();
  if (pattern === "" || pattern === "/") return "it, or one of its alternatives, names nothing";
  if (texts.includes("")) return "it holds an empty name (`//`)";
  const dots = texts.find((text) => text === "." || text === "..");
  if (dots !== undefined) return `paths hold no \`${dots}\``;
  const parts = readNames(texts);
  if (typeof parts === "string") return parts;
  const last = parts.at(-1);
  if (typeof last !== "object" || last.wild) return isFolder && last !== "**" ? [...parts, "**"] : parts;
  return isFolder ? [...parts, "**"] : [...parts, "below"];
}

function readNames(texts: readonly string[]): Part[] | string {
  const parts: Part[] = [];
  for (const text of texts) {
    // Twice is the same as once.
    if (text === "**" && parts.at(-1) === "**") continue;
    const part = text === "**" ? ("**" as const) : readName(text);
    if (typeof part === "string" && part !== "**") return part;
    parts.push(part);
  }
  return parts;
}

/** What every text that fits begins with: most of a change's paths need no closer look. */
function prefixOf(parts: readonly Part[]): string {
  const names: string[] = [];
  for (const part of parts) {
    const [only, ...others] = typeof part === "object" ? part.chunks : [];
    if (
      typeof part !== "object" ||
      part.asWritten !== null ||
      typeof only !== "string" ||
      others.length > 0
    ) {
      return names.join("/") + (names.length > 0 && part !== "below" ? "/" : "");
    }
    names.push(only);
  }
  return names.join("/");
}

/** `**` is tried shortest first, and only the latest is ever lengthened: an earlier one could gain nothing. */
function matchesParts(parts: readonly Part[], names: readonly string[], cost: GlobCost): boolean {
  let part = 0;
  let name = 0;
  let star: { part: number; name: number } | null = null;
  while (name < names.length) {
    const now = parts[part];
    // Everything below, which is at least one name.
    if (now === "below" || (now === "**" && part === parts.length - 1)) return true;
    if (now === "**") {
      star = { part: ++part, name };
    } else if (now !== undefined && matchesName(now, names[name] ?? "", cost)) {
      part++;
      name++;
    } else {
      if (star === null) return false;
      part = star.part;
      name = ++star.name;
    }
  }
  return part === parts.length || parts[part] === "below";
}
