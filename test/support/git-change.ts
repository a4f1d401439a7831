// A change as git-tier gates see it, from texts.
import { createHash } from "node:crypto";
import type { FileChange, ReadChange, TextSide } from "../../shared/git-tier/change-text.ts";
import { lineHunks } from "../../shared/git-tier/line-hunks.ts";
import type { PullFacts } from "../../shared/git-tier/source.ts";

/** What a file was and what it is; null: absent. `from`: its path before. */
export interface Edit {
  before?: string | null;
  after?: string | null;
  from?: string;
}

export function changeOf(edits: Readonly<Record<string, Edit>>, over: Partial<ReadChange> = {}): ReadChange {
  const files = Object.entries(edits).map(([path, { before = null, after = null, from }]): FileChange => {
    const base = sideOf(before);
    const head = sideOf(after);
    const status = from ? "renamed" : base === null ? "added" : head === null ? "deleted" : "modified";
    const hunks = lineHunks(base?.lines ?? [], head?.lines ?? []);
    return { path, previousPath: from ?? null, status, base, head, hunks };
  });
  return { files, unread: [], ...over };
}

/** Paths of which only the names matter. */
export const touching = (...paths: string[]): ReadChange =>
  changeOf(Object.fromEntries(paths.map((path) => [path, { before: "a\n", after: "b\n" }])));

export function sideOf(text: string | null): TextSide | null {
  if (text === null) return null;
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return {
    ref: { oid: createHash("sha1").update(text).digest("hex"), mode: "100644" },
    lines,
    tooLarge: false,
  };
}

export const pullOf = (over: Partial<PullFacts> = {}): PullFacts => ({
  number: 7,
  title: "Bulk discounts",
  body: "",
  author: "ada",
  labels: [],
  baseBranch: "main",
  headBranch: "feature/discounts",
  fromFork: false,
  ...over,
});
