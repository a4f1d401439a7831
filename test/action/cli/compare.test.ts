// `proofmark compare` as a process: exit codes, the promised JSON, the diff picture, what it says when it cannot.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { decodePng } from "../../../action/gates/visual/pixels/png-decode.ts";
import { blank, fill, png } from "../../support/visual/pictures.ts";

const ENTRY = fileURLToPath(new URL("../../../action/entry.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "proofmark-compare-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const before = blank(120, 80);
const now = { ...before, data: before.data.slice() };
fill(now, { x: 40, y: 30, width: 20, height: 10 }, [207, 34, 46]);
writeFileSync(join(folder, "before.png"), png(before));
writeFileSync(join(folder, "after.png"), png(now));
writeFileSync(join(folder, "cut.png"), png(now).subarray(0, 60));

function run(...words: string[]) {
  const args = ["--disable-warning=ExperimentalWarning", ENTRY, "compare", ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("same: exit 0, and the JSON that the docs promise", () => {
  const { status, stdout } = run("before.png", "before.png", "--format", "json");
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), {
    verdict: "same",
    reason: "The files are the same, byte for byte.",
    changedPixels: 0,
    regions: [],
    bands: [],
  });
});

test("different: exit 1, where, and a picture of it", () => {
  const { status, stdout } = run("before.png", "after.png", "--format", "json", "--diff", "out/diff.png");
  assert.equal(status, 1);
  assert.deepEqual(JSON.parse(stdout), {
    verdict: "different",
    reason: "200 pixels changed at 40,30 (20 × 10).",
    changedPixels: 200,
    regions: [{ x: 40, y: 30, width: 20, height: 10 }],
    bands: [{ kind: "changed", y: 30, height: 10 }],
  });
  const diff = decodePng(readFileSync(join(folder, "out/diff.png")));
  assert.deepEqual([diff.width, diff.height], [120, 80]);
  const red = Array.from({ length: 120 * 80 }, (_, at) => diff.data[at * 4 + 1] === 30).filter(
    Boolean,
  ).length;
  assert.ok(red >= 200, `${red} red pixels`);
});

test("a person reads it in two lines", () => {
  assert.equal(
    run("before.png", "after.png").stdout,
    [
      "✖ different  200 pixels changed at 40,30 (20 × 10).",
      "  changed   rows 30–39 (10)",
      "  region    40,30  20 × 10",
      "",
    ].join("\n"),
  );
});

test("a problem: exit 2, the file by the name that was given, and what to do", () => {
  const cases: [string[], RegExp][] = [
    [["before.png", "gone.png"], /^gone\.png: There is no such picture\. \[picture-missing\]\n {2}→ /],
    [["cut.png", "before.png"], /^cut\.png: The picture is no readable PNG: .* \[png-unreadable\]\n {2}→ /],
    [["before.png"], /\[command-usage\]\n {2}→ The form is: proofmark compare EXPECTED ACTUAL/],
    [["before.png", "after.png", "--format", "xml"], /\[command-usage\]/],
  ];
  for (const [words, said] of cases) {
    const { status, stdout, stderr } = run(...words);
    assert.deepEqual([status, stdout], [2, ""], words.join(" "));
    assert.match(stderr, said);
  }
});
