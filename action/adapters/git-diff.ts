// Reads `git diff --raw --patch -U0` as it streams by: which files, which hunks, nothing of their content is kept.
// Not `-z`: with it git leaves paths in patch headers unquoted, where a line break in a name could forge a header.
import type { DiffedFile, Hunk, LineRange } from "../ports.ts";
import { unquotePath } from "./git-path.ts";

const STATUS: Record<string, DiffedFile["status"]> = {
  A: "added",
  C: "copied",
  D: "deleted",
  M: "modified",
  R: "renamed",
  T: "type-changed",
  U: "modified",
};
const SUBMODULE = "160000";
/** Headers only: four times the longest path, twice. The rest of a longer line is content. */
const MOST_OF_LINE = 64 * 1024;
/** A diff with more hunks than this is one of generated files; the last hunk then stands for the rest of its file. */
const MOST_HUNKS = 200_000;

interface Section {
  header: string;
  base: string | null;
  head: string | null;
  file: DiffedFile | undefined;
  binary: boolean;
}

export class DiffReader {
  readonly #files = new Map<string, DiffedFile>();
  #section: Section | null = null;
  /** Lines of the current hunk still to come; they are not looked at, so that they cannot look like headers. */
  #skip = 0;
  #hunks = 0;
  #rest: Buffer = Buffer.alloc(0);

  write(chunk: Buffer): void {
    let from = 0;
    for (let to = chunk.indexOf(10); to !== -1; to = chunk.indexOf(10, from)) {
      const piece = chunk.subarray(from, to);
      this.#line(this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]));
      this.#rest = Buffer.alloc(0);
      from = to + 1;
    }
    const room = MOST_OF_LINE - this.#rest.length;
    if (from < chunk.length && room > 0)
      this.#rest = Buffer.concat([this.#rest, chunk.subarray(from, from + room)]);
  }

  /** Files in git's order. */
  end(): DiffedFile[] {
    return [...this.#files.values()].map((file) =>
      file.status === "type-changed" ? { ...file, hunks: asOneHunk(file.hunks) } : file,
    );
  }

  #line(bytes: Buffer): void {
    if (this.#skip > 0) {
      // "\ No newline at end of file" belongs to the line before.
      if (bytes[0] !== 0x5c) this.#skip -= 1;
      return;
    }
    const line = bytes.toString("utf8");
    if (line.startsWith(":")) this.#raw(line);
    else if (line.startsWith("diff --git ")) {
      this.#section = { header: line, base: null, head: null, file: undefined, binary: false };
    } else if (this.#section) this.#inSection(line, this.#section);
  }

  #raw(line: string): void {
    const [about = "", first = "", second] = line.slice(1).split("\t");
    const [baseMode, headMode, , , status = "M"] = about.split(" ");
    if (baseMode === SUBMODULE || headMode === SUBMODULE) return;
    const from = unquotePath(first);
    const path = second === undefined ? from : unquotePath(second);
    this.#files.set(path, {
      path,
      previousPath: second === undefined ? null : from,
      status: STATUS[status.charAt(0)] ?? "modified",
      added: 0,
      deleted: 0,
      hunks: [],
      binary: false,
    });
  }

  #inSection(line: string, section: Section): void {
    if (line.startsWith("rename from ")) section.base = unquotePath(line.slice(12));
    else if (line.startsWith("rename to ")) section.head = unquotePath(line.slice(10));
    else if (line.startsWith("--- ")) section.base = sidePath(line) ?? section.base;
    else if (line.startsWith("+++ ")) section.head = sidePath(line) ?? section.head;
    else if (line.startsWith("Binary files ")) {
      const file = this.#fileOf(section);
      if (file) file.binary = true;
    } else if (line.startsWith("@@ ")) this.#hunk(line, section);
  }

  #hunk(line: string, section: Section): void {
    const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!match) return;
    const [, baseStart, baseCount = "1", headStart, headCount = "1"] = match;
    const hunk: Hunk = {
      baseStart: Number(baseStart),
      baseCount: Number(baseCount),
      headStart: Number(headStart),
      headCount: Number(headCount),
    };
    this.#skip = hunk.baseCount + hunk.headCount;
    const file = this.#fileOf(section);
    if (!file) return;
    file.added += hunk.headCount;
    file.deleted += hunk.baseCount;
    this.#hunks += 1;
    const last = file.hunks.at(-1);
    if (this.#hunks > MOST_HUNKS && last)
      file.hunks[file.hunks.length - 1] = asOneHunk([last, hunk])[0] ?? hunk;
    else file.hunks.push(hunk);
  }

  #fileOf(section: Section): DiffedFile | undefined {
    section.file ??= this.#files.get(section.head ?? section.base ?? samePath(section.header));
    return section.file;
  }
}

/** "--- a/path", quoted or with a tab after a path with spaces; null for /dev/null. */
function sidePath(line: string): string | null {
  const path = unquotePath(line.slice(4).replace(/\t$/, ""));
  return path === "/dev/null" ? null : path.slice(2);
}

/** `diff --git a/P b/P`: without a rename both halves are equal, which is the only safe way to split them. */
function samePath(header: string): string {
  const halves = header.slice("diff --git ".length);
  return unquotePath(halves.slice(0, (halves.length - 1) / 2)).slice(2);
}

/** A link that became a file, or the like: all lines of both sides, never matched line by line. */
function asOneHunk(hunks: readonly Hunk[]): Hunk[] {
  const first = hunks[0];
  if (hunks.length < 2 || !first) return [...hunks];
  const base = span(hunks.map((hunk) => ({ start: hunk.baseStart, count: hunk.baseCount })));
  const head = span(hunks.map((hunk) => ({ start: hunk.headStart, count: hunk.headCount })));
  return [{ baseStart: base.start, baseCount: base.count, headStart: head.start, headCount: head.count }];
}

function span(ranges: readonly LineRange[]): LineRange {
  const filled = ranges.filter((range) => range.count > 0);
  if (filled.length === 0) return { start: 0, count: 0 };
  const start = Math.min(...filled.map((range) => range.start));
  return { start, count: Math.max(...filled.map((range) => range.start + range.count)) - start };
}
