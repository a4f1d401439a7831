// A change read through its port: renames, texts, hunks; and that hostile text costs no more than honest text.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { LineHunk } from "../../../shared/git-tier/change-text.ts";
import { lineHunks } from "../../../shared/git-tier/line-hunks.ts";
import { linesOf, READ_LIMITS, readChange } from "../../../shared/git-tier/read-change.ts";
import { changeOf, changeSource } from "../../support/change-source.ts";

const lines = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));

/** What the hunks make of the base: the proof that they are a diff at all. */
function applied(base: readonly string[], head: readonly string[], hunks: readonly LineHunk[]): string[] {
  const out: string[] = [];
  let at = 0;
  for (const { baseStart, baseCount, headStart, headCount } of hunks) {
    const from = baseCount > 0 ? baseStart - 1 : baseStart;
    const into = headCount > 0 ? headStart - 1 : headStart;
    assert.ok(from >= at, "hunks ascend");
    for (let line = at; line < from; line++) out.push(base[line] ?? "");
    assert.equal(out.length, into, "both sides tell the same place");
    for (let line = into; line < into + headCount; line++) out.push(head[line] ?? "");
    at = from + baseCount;
  }
  return out.concat(base.slice(at));
}

/** A small generator of numbers that is the same every time. */
function seeded(seed: number) {
  let state = seed >>> 0;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test("hunks turn the base into the head, by the shortest edit", () => {
  const random = seeded(7);
  for (let round = 0; round < 2_000; round++) {
    const kinds = 1 + random(6);
    const base = lines(random(12), () => String(random(kinds)));
    const head = lines(random(12), () => String(random(kinds)));
    const hunks = lineHunks(base, head);
    assert.deepEqual(applied(base, head, hunks), head);
    const cost = hunks.reduce((sum, { baseCount, headCount }) => sum + baseCount + headCount, 0);
    assert.equal(cost, base.length + head.length - 2 * longestCommon(base, head));
  }
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const left of a) {
    const next = [0];
    for (const [j, right] of b.entries())
      next.push(left === right ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

test("hunks are told as git tells them", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "hunks-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const base = lines(40, (index) => `line ${index}`);
  const head = [...base.slice(0, 5), "new", ...base.slice(5, 20), ...base.slice(24, 39), "last"];
  writeFileSync(join(folder, "a"), `${base.join("\n")}\n`);
  writeFileSync(join(folder, "b"), `${head.join("\n")}\n`);
  let out = "";
  try {
    execFileSync("git", ["diff", "--no-index", "-U0", "a", "b"], { cwd: folder });
  } catch (error) {
    out = String((error as { stdout: unknown }).stdout);
  }
  const told = [...out.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map(([, a, b, c, d]) => ({
    baseStart: Number(a),
    baseCount: Number(b ?? 1),
    headStart: Number(c),
    headCount: Number(d ?? 1),
  }));
  assert.equal(told.length, 3);
  assert.deepEqual(lineHunks(base, head), told);
});

test("hostile text is still a diff: a megabyte of single characters, all lines new, all lines shuffled", () => {
  const random = seeded(3);
  const tiny = lines(500_000, () => String.fromCharCode(97 + random(3)));
  const other = lines(500_000, () => String.fromCharCode(97 + random(3)));
  assert.deepEqual(applied(tiny, other, lineHunks(tiny, other)), other);
  const before = lines(100_000, (index) => `a${index}`);
  const after = lines(100_000, (index) => `b${index}`);
  assert.equal(lineHunks(before, after).length, 1);
  const shuffled = before
    .map((line) => ({ line, by: random(1_000_000) }))
    .sort((a, b) => a.by - b.by)
    .map(({ line }) => line);
  assert.deepEqual(applied(before, shuffled, lineHunks(before, shuffled)), shuffled);
  // Every second line changed: beyond the shortest edit's bound, and the anchors still find each of them.
  const woven = before.map((line, index) => (index % 2 === 0 ? line : `${line}!`));
  assert.deepEqual(applied(before, woven, lineHunks(before, woven)), woven);
  assert.ok(lineHunks(before, woven).length > 20_000);
});

const SOURCE = lines(30, (index) => `const value${index} = ${index};`);
const text = (all: readonly string[]) => `${all.join("\n")}\n`;

test("renames: equal content, the same name first, then half of the lines", async () => {
  const edited = [...SOURCE.slice(0, 20), ...lines(10, (index) => `let other${index};`)];
  const { files } = await changeOf(
    {
      "a/x.ts": text(SOURCE),
      "b/y.ts": text(SOURCE),
      "old.ts": text([...SOURCE, "// end"]),
      "kept.ts": "1\n",
    },
    { "c/y.ts": text(SOURCE), "c/x.ts": text(SOURCE), "new.ts": text(edited), "kept.ts": "2\n" },
  );
  assert.deepEqual(
    files.map(({ path, previousPath, status }) => [path, previousPath, status]),
    [
      ["c/x.ts", "a/x.ts", "renamed"],
      ["c/y.ts", "b/y.ts", "renamed"],
      ["kept.ts", null, "modified"],
      ["new.ts", "old.ts", "renamed"],
    ],
  );
  assert.deepEqual(files[0]?.hunks, []);
  assert.deepEqual(files[3]?.hunks, [{ baseStart: 21, baseCount: 11, headStart: 21, headCount: 10 }]);
});

test("no rename: less than half, a link, an empty file of another name", async () => {
  const { files } = await changeOf(
    { "a.ts": text(SOURCE), "link.ts": { mode: "120000", content: "target.ts" }, "empty.py": "" },
    {
      "b.ts": text([...SOURCE.slice(0, 10), ...lines(20, (index) => `entirely different ${index}`)]),
      "copy.ts": "target.ts",
      "nothing.py": "",
    },
  );
  assert.deepEqual(
    files.map(({ status }) => status).sort(),
    ["added", "added", "added", "deleted", "deleted", "deleted"].sort(),
  );
});

test("a folder of thousands moved and edited is paired file by file", async () => {
  const file = (index: number, extra: string) =>
    text(["// shared header", ...lines(12, (line) => `export const v${index}_${line} = ${line};`), extra]);
  const base = Object.fromEntries(lines(1_500, (i) => [`src/${i}/index.ts`, file(i, "a")] as const));
  const head = Object.fromEntries(lines(1_500, (i) => [`lib/${i}/index.ts`, file(i, "b")] as const));
  const { files } = await changeOf(base, head);
  assert.equal(files.length, 1_500);
  for (const { path, previousPath } of files) assert.equal(previousPath, path.replace("lib/", "src/"));
});

test("texts: line ends, no end, binary, too large, submodule, links", async () => {
  assert.deepEqual(linesOf(new TextEncoder().encode("a\r\nb\n\nc")), ["a", "b", "", "c"]);
  assert.deepEqual(linesOf(new Uint8Array()), []);
  assert.equal(linesOf(Uint8Array.of(97, 0, 98)), null);
  const { files, unread } = await changeOf(
    { sub: { mode: "160000", content: "x" }, "same-lines.ts": "a\nb\n", "now-text": Uint8Array.of(0, 1) },
    {
      sub: { mode: "160000", content: "y" },
      "same-lines.ts": "a\r\nb",
      "big.txt": "x".repeat(READ_LIMITS.file + 1),
      link: { mode: "120000", content: "../elsewhere" },
      "now-text": "secret\n",
    },
  );
  const byPath = new Map(files.map((file) => [file.path, file]));
  assert.deepEqual(byPath.get("same-lines.ts")?.hunks, []);
  assert.equal(byPath.get("big.txt")?.head?.tooLarge, true);
  assert.equal(byPath.get("big.txt")?.head?.lines, null);
  assert.deepEqual(byPath.get("link")?.head?.lines, ["../elsewhere"]);
  assert.equal(byPath.get("sub")?.head?.lines, null);
  assert.equal(byPath.get("sub")?.head?.tooLarge, false);
  assert.deepEqual(byPath.get("now-text")?.hunks, [
    { baseStart: 0, baseCount: 0, headStart: 1, headCount: 1 },
  ]);
  assert.deepEqual(unread, []);
});

test("what cannot be read is said, and is not empty", async () => {
  const source = changeSource({ "a.ts": "1\n" }, { "a.ts": "2\n", "b.ts": "3\n" }, ["a.ts"]);
  const { files, unread } = await readChange(source);
  assert.equal(files[0]?.base?.lines, null);
  assert.deepEqual(files[1]?.head?.lines, ["3"]);
  assert.ok(unread.length > 0 && unread.every(({ path }) => path === "a.ts"));
});

test("each content is asked for once", async () => {
  const source = changeSource(
    { "a.ts": "same\n", "b.ts": "same\n" },
    { "c.ts": "same\n", "b.ts": "other\n" },
  );
  await readChange(source);
  assert.equal(source.asked.length, 2);
});
