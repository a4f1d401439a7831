import assert from "node:assert/strict";
import { it } from "node:test";
import {
  basePathOf,
  headPathOf,
  hunkAt,
  indexFiles,
  isChangedLine,
  mapLine,
  unmapLine,
} from "../../../action/baseline/lines.ts";
import type { DiffedFile, Hunk } from "../../../action/ports.ts";
import { diffProjects } from "../../support/edits.ts";
import { seeded } from "../../support/mutations.ts";

const changed = (parts: Partial<DiffedFile>): DiffedFile => ({
  path: "a",
  previousPath: null,
  status: "modified",
  added: 0,
  deleted: 0,
  hunks: [],
  binary: false,
  ...parts,
});
const hunk = (baseStart: number, baseCount: number, headStart: number, headCount: number): Hunk => ({
  baseStart,
  baseCount,
  headStart,
  headCount,
});

it("maps lines around insertions, removals and edits", () => {
  // Two lines before line 1, line 4 removed, line 6 edited into two, one line at the end (base has 8).
  const file = changed({ hunks: [hunk(0, 0, 1, 2), hunk(4, 1, 5, 0), hunk(6, 1, 7, 2), hunk(8, 0, 11, 1)] });
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((line) => mapLine(file, line)),
    [3, 4, 5, null, 6, null, 9, 10],
  );
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((line) => unmapLine(file, line)),
    [null, null, 1, 2, 3, 5, null, null, 7, 8, null],
  );
  assert.deepEqual(hunkAt(file, "base", 6), file.hunks[2]);
  assert.deepEqual(hunkAt(file, "head", 8), file.hunks[2]);
  assert.equal(hunkAt(file, "base", 5), undefined);
});

it("agrees with git on random edits", async () => {
  const random = seeded(7);
  const base = Array.from({ length: 300 }, (_, at) => `line ${at}`);
  const head = base.flatMap((line) => {
    const dice = random();
    if (dice < 0.05) return [];
    if (dice < 0.1) return [`edited ${line}`];
    return dice < 0.15 ? [line, `inserted after ${line}`] : [line];
  });
  const [file] = await diffProjects({ a: `${base.join("\n")}\n` }, { a: `${head.join("\n")}\n` });
  assert.ok(file && file.hunks.length > 20);
  for (const [at, line] of base.entries()) {
    const expected = head.indexOf(line);
    assert.equal(mapLine(file, at + 1), expected === -1 ? null : expected + 1, line);
  }
  for (const [at, line] of head.entries())
    assert.equal(isChangedLine(file, at + 1), !base.includes(line), line);
});

it("knows files that came, went, moved or are opaque", () => {
  assert.equal(mapLine(undefined, 7), 7);
  assert.equal(isChangedLine(undefined, 7), false);
  for (const gone of [changed({ status: "deleted" }), changed({ binary: true })])
    assert.equal(mapLine(gone, 1), null);
  for (const fresh of [changed({ status: "added" }), changed({ status: "copied", previousPath: "b" })])
    assert.equal(isChangedLine(fresh, 3), true);
  const index = indexFiles([
    changed({ path: "new", previousPath: "old", status: "renamed" }),
    changed({ path: "old", status: "added" }),
    changed({ path: "copy", previousPath: "source", status: "copied" }),
    changed({ path: "gone", status: "deleted" }),
  ]);
  assert.deepEqual(
    ["old", "source", "gone", "other"].map((path) => headPathOf(index, path)),
    ["new", "source", null, "other"],
  );
  assert.deepEqual(
    ["new", "old", "copy", "other"].map((path) => basePathOf(index, path)),
    ["old", null, null, "other"],
  );
});

it("counts a line touched by white space alone as changed, and still maps it", () => {
  const file = changed({ touched: [{ start: 4, count: 2 }] });
  assert.deepEqual(
    [3, 4, 5, 6].map((line) => isChangedLine(file, line)),
    [false, true, true, false],
  );
  assert.equal(mapLine(file, 4), 4);
});
