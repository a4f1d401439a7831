// A change as git-tier gates see it: renames paired, texts decoded, lines that went and came. Types only; `read-change.ts` makes it.
import type { BlobRef } from "./source.ts";

/** Consecutive lines that were replaced; a count of 0 means the position after that line, as git writes it. */
export interface LineHunk {
  baseStart: number;
  baseCount: number;
  headStart: number;
  headCount: number;
}

export interface TextSide {
  ref: BlobRef;
  /** Without line ends (\n or \r\n). Null: binary, a link's target is text, a submodule is null. */
  lines: readonly string[] | null;
  /** True above the limit of what is read: lines are null then. */
  tooLarge: boolean;
}

export interface FileChange {
  /** Path at head; at base when deleted. */
  path: string;
  /** Path at base when renamed, else null. */
  previousPath: string | null;
  status: "added" | "modified" | "deleted" | "renamed";
  base: TextSide | null;
  head: TextSide | null;
  /** Lines that differ; a side without lines (absent, binary, too large) counts as empty. */
  hunks: readonly LineHunk[];
}

/** All of a change, sorted by path. */
export interface ReadChange {
  files: readonly FileChange[];
  /** Paths whose content could not be read, with why: what a gate should have read makes it `unknown`. */
  unread: readonly { path: string; why: string }[];
}
