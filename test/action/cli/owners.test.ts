// `proofmark owners` as a process: the promised JSON, the text, whose CODEOWNERS it is, what it says when there is none.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { makeRepository } from "../../support/repository.ts";

const ENTRY = fileURLToPath(new URL("../../../action/entry.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "proofmark-owners-"));
const repository = await makeRepository({
  ".github/CODEOWNERS": "* @front\n/vendor/\n",
  CODEOWNERS: "* @back\n",
  "src/deep/a.ts": "a\n",
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await repository.dispose();
});
writeFileSync(
  join(folder, "OWNERS"),
  "/src/ @acme/core @Ada\n/src/gen/ # nobody\n*.md docs@acme.example\n!x @y\n",
);

function run(cwd: string, ...words: string[]) {
  const args = ["--disable-warning=ExperimentalWarning", ENTRY, "owners", ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("the JSON is an array of what was asked for, in that order, and nothing else", () => {
  const { status, stdout } = run(
    folder,
    "--codeowners",
    "OWNERS",
    "--format",
    "json",
    "src/a.ts",
    "src/gen/b.ts",
    "./docs/c.md",
    "d.c",
  );
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), [
    { path: "src/a.ts", owners: ["@acme/core", "@Ada"], line: 1, state: "owned" },
    { path: "src/gen/b.ts", owners: [], line: 2, state: "unowned" },
    { path: "./docs/c.md", owners: ["docs@acme.example"], line: 3, state: "owned" },
    { path: "d.c", owners: [], line: null, state: "unmatched" },
  ]);
  assert.deepEqual(Object.keys(JSON.parse(stdout)[0]), ["path", "owners", "line", "state"]);
});

test("a person reads the owners, the line, and what cannot be read in the file", () => {
  const { status, stdout } = run(
    folder,
    "--codeowners",
    "OWNERS",
    "src/a.ts",
    "src/gen/b.ts",
    "x\u001b[31my",
  );
  assert.equal(status, 0);
  assert.equal(
    stdout,
    [
      "src/a.ts      @acme/core @Ada  line 1",
      "src/gen/b.ts  nobody, on purpose  line 2",
      "xy            no rule fits",
      "",
      "1 problem in OWNERS:",
      "  4:1  Invalid pattern: Paths cannot be taken out with `!`; give them a line of their own without owners.",
      "",
    ].join("\n"),
  );
});

test("without a file named it is the checkout's own, the first that GitHub would take, from any folder in it", () => {
  const told = (...words: string[]) =>
    JSON.parse(run(join(repository.root, "src/deep"), "--format", "json", ...words).stdout);
  assert.deepEqual(told("src/deep/a.ts", "vendor/x"), [
    { path: "src/deep/a.ts", owners: ["@front"], line: 1, state: "owned" },
    { path: "vendor/x", owners: [], line: 2, state: "unowned" },
  ]);
  assert.deepEqual(told("--codeowners", "../../CODEOWNERS", "a")[0].owners, ["@back"]);
});

test("a problem: exit 2, and what to do", async () => {
  const bare = await makeRepository({ "a.txt": "a\n" });
  const cases: [string, string[], RegExp][] = [
    [
      bare.root,
      ["a"],
      /^This checkout has no CODEOWNERS\. \[codeowners-missing\]\n {2}→ GitHub looks for \.github\/CODEOWNERS/,
    ],
    [folder, ["--codeowners", "gone", "a"], /^gone: There is no such file\. \[codeowners-missing\]/],
    [folder, ["--codeowners", "OWNERS"], /^No path was named\. \[command-usage\]/],
    [folder, ["--codeowners", "OWNERS", "--format", "xml", "a"], /\[command-usage\]/],
    [
      folder,
      ["--codeowners", "OWNERS", "../a"],
      /^\.\.\/a: A path with `\.\.` in it names no file .* \[command-usage\]/,
    ],
    [folder, ["a"], /\[not-a-repository\]/],
  ];
  try {
    for (const [cwd, words, said] of cases) {
      const { status, stdout, stderr } = run(cwd, ...words);
      assert.deepEqual([status, stdout], [2, ""], words.join(" "));
      assert.match(stderr, said);
    }
  } finally {
    await bare.dispose();
  }
});

test("a file of 3 MB is told as one that GitHub does not read", () => {
  writeFileSync(join(folder, "LARGE"), `* @a\n${"#".repeat(3 * 1024 * 1024)}`);
  assert.match(
    run(folder, "--codeowners", "LARGE", "a").stdout,
    /no rule fits\n\nLARGE has 3 MB or more: GitHub does not read it/,
  );
});
