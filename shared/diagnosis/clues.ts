// What the words of one finding say of its cause: a module or a name that is missing, places in the project. Linear in the text.
import type { Finding } from "../contract/report.ts";
import { maskText } from "../mask.ts";
import { cleanBlock } from "../render/plain.ts";

export interface Place {
  path: string;
  line: number;
}

export interface Clues {
  /** What could not be imported, as one name for all who miss it. */
  module: string | null;
  /** What is not defined or not exported. */
  name: string | null;
  /** Places that may be the project's, the deepest first; without a folder where none was written, as Java does. */
  places: readonly Place[];
  masked: string;
  /** The words of a comparison, which unrelated tests share. */
  isAssertion: boolean;
}

/** Deeper in a detail there are only more frames. */
const LOOKED_AT = 4096;
const MOST_PLACES = 20;

const QUOTED = "[\"'`‘“]([^\"'`’”\\s]{1,200})[\"'`’”]";
const MODULE: readonly RegExp[] = [
  new RegExp(
    `(?:cannot|could not|can't|unable to) (?:find|resolve|load)(?: path to)? (?:module|package|import|type definition file for)?:? ?${QUOTED}`,
    "i",
  ),
  new RegExp(`no module named ${QUOTED}`, "i"),
  new RegExp(`(?:failed to resolve|unresolved) imports? ${QUOTED}`, "i"),
  new RegExp(`can't find crate for ${QUOTED}`, "i"),
  /no required module provides package ([\w./-]{1,200})/i,
  /\bpackage ([\w./-]{1,200}) (?:is not in (?:std|GOROOT)|does not exist)/i,
  new RegExp(`no such module ${QUOTED}`, "i"),
];
const NAME: readonly RegExp[] = [
  new RegExp(
    `(?:has no exported member(?: named)?|does not provide an export named|is not exported|cannot find name|has no attribute|cannot import name|cannot find (?:value|function|type|struct|macro)|property) ${QUOTED}`,
    "i",
  ),
  new RegExp(`${QUOTED} (?:is not defined|is not exported|does not exist on type)`, "i"),
  new RegExp(`\\bname ${QUOTED} is not defined`, "i"),
  /(?:^|[\s(.,])([A-Za-z_$][\w$]{2,80})\)? is not (?:defined|a function)\b/,
  /\bundefined: ([A-Za-z_][\w.]{2,80})/,
];
const ASSERTION = /assert|expect|equal|!==?|to be|toBe|should|but got|differ|match|without a message/i;
const SOMEONE_ELSES =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.rustup|\.venv|venv)\/|^node:/;
// `File "a.py", line 3` · `in a.cs:line 3` · `(a.js:3:5)`, `a.py:3: in f`, `file:///a.js:3:5` · `src/a.ts(3,5)`.
const PLACE =
  /File "([^"\n]{1,300})", line (\d{1,7})|\bin ([^\n:*?"<>|]{1,300}):line (\d{1,7})|(?:^|[\s('"[{])(?:file:\/\/)?([^\s:'"()[\]{}<>|*?,;=]{1,300}\.[A-Za-z]\w{0,5})(?::|\()(\d{1,7})\b/gm;

/** A line that says what went wrong, and not only that something did. */
export const isTelling = (line: string): boolean =>
  line.length < 2000 &&
  (/^\s*(?:Uncaught )?[\w.]{0,80}(?:Error|Exception)\b/.test(line) ||
    first([...MODULE, ...NAME], line) !== null);

/** `words`: what the log says where the finding itself is mute. */
export function cluesOf(finding: Finding, words: string | null = null): Clues {
  const message = cleanBlock(words ?? finding.message).slice(0, LOOKED_AT);
  const detail = cleanBlock((finding.detail ?? "").slice(0, LOOKED_AT));
  const said = `${message}\n${detail}`;
  const module = moduleOf(said, finding);
  return {
    module,
    name: module === null ? first(NAME, said) : null,
    places: placesIn(said),
    masked: maskText(message),
    isAssertion: ASSERTION.test(message),
  };
}

function first(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found) return found;
  }
  return null;
}

function moduleOf(said: string, { source, path }: Finding): string | null {
  const named = first(MODULE, said);
  return named === null ? null : moduleName(named, source === "tool" ? path : null);
}

const INDEX = /^(?:index|mod|main|__init__|lib)$/;

/**
 * One name for a module, however it was asked for: a package by its name, a file by its own without folders and ending, since
 * each importer writes another way to it.
 */
function moduleName(named: string, importer: string | null): string {
  const plain = named.replace(/^file:\/\//, "").replace(/[?#].*$/, "");
  const isFile = /^(?:\.{1,2}(?:\/|$)|\/|[A-Za-z]:[\\/])/.test(plain);
  if (!isFile) return plain;
  const parts = plain.split(/[\\/]/).filter((part) => part !== "" && part !== "." && part !== "..");
  const stem = stemOf(parts.at(-1) ?? importer ?? plain);
  const folder = parts.at(-2);
  return INDEX.test(stem) && folder !== undefined ? `${folder}/${stem}` : stem;
}

/** A file's name without folders and endings, and without what makes it a test's: `src/total.test.ts` → `total`. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const stem = name
    .replace(/(?<=.)\.[^.]*$/, "")
    .replace(/(?<=.)\.(?:test|spec|stories|d|module|snap)$/i, "");
  return stem.replace(/^test_(?=.)|(?<=.)(?:_test|_spec|Test|Tests|IT)$/, "");
}

export const isTestPath = (path: string): boolean =>
  /(?:^|\/)(?:__tests__|tests?|specs?|e2e)\/|(?:^|\/)test_[^/]*$|[._-](?:test|spec)s?\.[^/]*$|_test\.\w+$|Tests?\.\w+$/.test(
    path,
  );

/** The deepest first: Python writes it last, all others first. */
export function placesIn(text: string): Place[] {
  const places: Place[] = [];
  let isPython = false;
  for (const match of text.matchAll(PLACE)) {
    const path = (match[1] ?? match[3] ?? match[5] ?? "").replace(/^\.\//, "").replaceAll("\\", "/");
    const line = Number(match[2] ?? match[4] ?? match[6]);
    // The project's own are relative by now; what is absolute is somebody else's.
    if (line < 1 || /^(?:\/|[A-Za-z]:)/.test(path) || SOMEONE_ELSES.test(path)) continue;
    isPython ||= path.endsWith(".py");
    places.push({ path, line });
    if (places.length >= MOST_PLACES) break;
  }
  return isPython ? places.reverse() : places;
}
