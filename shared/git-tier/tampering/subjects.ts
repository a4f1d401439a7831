// What tests are about, as far as the change deletes it: then the tests had to go with it.
import type { FileChange } from "../change-text.ts";
import { isSource, nameOf } from "./paths.ts";
import { addedLines, removedLines, type Seen } from "./rule.ts";
import type { PlacedCase } from "./survey.ts";

export interface Subjects {
  /** What this test file is about and the change deletes, or null. */
  ofFile(file: FileChange): string | null;
  /** A name the case uses whose declaration the change deletes, or null. */
  ofCase(one: PlacedCase): string | null;
  /** A deleted file that an address or a path in the case's text names: `/wishlist`, of pages/wishlist.js. */
  inTextOf(one: PlacedCase): string | null;
}

const DECLARES =
  /\b(?:function|class|const|let|var|def|fn|func|fun|interface|type|enum|struct|trait|module|object|val|record)\s+(?:\([^)]{0,80}\)\s*)?\*?\s*([A-Za-z_$][\w$]{2,80})/g;
const METHOD =
  /^\s*(?:(?:public|private|protected|static|async|final|override|export|get|set)\s+){0,4}[\w<>[\],.?]{0,60}\s?\b([A-Za-z_$][\w$]{2,80})\s?\(/;
const WORDS = /[A-Za-z_$][\w$]{2,80}/g;
/** Longer lines are no code that a person wrote. */
const MAX_LINE = 1_000;

export function subjectsOf({ change, globs }: Seen): Subjects {
  const sources = change.files.filter((file) => isSource(file.previousPath ?? file.path, globs));
  const deleted = sources.filter(({ status }) => status === "deleted").map(({ path }) => path);
  const stems = new Map(deleted.map((path) => [stemOf(path), path]));
  const names = removedNames(sources);
  return {
    ofFile: (file) => stems.get(stemOf(file.previousPath ?? file.path)) ?? imported(file, stems),
    ofCase: ({ case: one }) => [...one.words].find((word) => names.has(word)) ?? null,
    inTextOf: ({ case: one }) => named(one.words, stems),
  };
}

/** Names that many files have, and that name none. */
const COMMON = /^(?:index|main|page|layout|route|test|tests|api|app|src|mod|init|types|utils?|.{0,3})$/;

function named(words: ReadonlySet<string>, stems: ReadonlyMap<string, string>): string | null {
  if (stems.size === 0) return null;
  for (const word of words)
    if (/^["'`]/.test(word))
      for (const [, part] of word.matchAll(/\/([\w-]+)/g)) {
        const stem = part?.toLowerCase() ?? "";
        const path = COMMON.test(stem) ? undefined : stems.get(stem);
        if (path) return path;
      }
  return null;
}

/** `parse` of parse.ts, parse.test.ts, test_parse.py, ParseTest.java: lower case, what makes it a test taken away. */
function stemOf(path: string): string {
  const name = nameOf(path).replace(/\.[^.]*$/, "");
  const bare = name
    .replace(/[._-](?:test|spec|cy|e2e|it|unit|tests)$/i, "")
    .replace(/^test_|(?:Tests?|Spec|IT)$/, "");
  return bare.toLowerCase();
}

const IMPORTS =
  /^\s*(?:import|from|export|require|use|using|include|const|let|var|jest\.mock|vi\.mock)\b|\b(?:require|import)\s*\(/;
const LAST_PART = /([\w-]+)(?:\.\w{1,5})?["'`;\s)]*$/;

/** The first of its imports, as told by name, that the change deletes. */
function imported(file: FileChange, stems: ReadonlyMap<string, string>): string | null {
  if (stems.size === 0) return null;
  for (const text of file.base?.lines ?? []) {
    if (text.length > MAX_LINE || !IMPORTS.test(text)) continue;
    const quoted = /["'`]([^"'`]{1,300})["'`]/.exec(text)?.[1];
    // Python's `from package.module import name`; Java's `import a.b.Name;`.
    const module = /^\s*from\s+([\w.]{1,200})\s+import/.exec(text)?.[1] ?? text;
    const specifier = quoted ?? module.slice(-200).replaceAll(".", "/");
    const local = quoted === undefined || /^\.{1,2}\/|^[@~#]\//.test(quoted);
    const stem = LAST_PART.exec(specifier)?.[1]?.toLowerCase();
    const path = local && stem && stem !== "index" ? stems.get(stem) : undefined;
    if (path) return path;
  }
  return null;
}

/** Names whose declarations went and that stand nowhere at head in the sources of the change. */
function removedNames(sources: readonly FileChange[]): Set<string> {
  const names = new Set<string>();
  for (const file of sources)
    for (const { text } of removedLines(file)) {
      if (text.length > MAX_LINE || names.size > 5_000) continue;
      for (const [, name] of text.matchAll(DECLARES)) if (name) names.add(name);
      const method = METHOD.exec(text)?.[1];
      if (method && !/^(?:if|for|while|switch|return|catch)$/.test(method)) names.add(method);
    }
  if (names.size === 0) return names;
  for (const file of sources) {
    // A renamed name leaves no trace at head; one that stays in use was not deleted.
    const lines =
      file.status === "deleted" ? addedLines(file).map(({ text }) => text) : (file.head?.lines ?? []);
    for (const text of lines)
      if (text.length <= MAX_LINE) for (const [word] of text.matchAll(WORDS)) names.delete(word);
  }
  return names;
}
