// On real test files, this repository's own: what moves, reorders or lays out anew is no finding, what deletes is; and
// hostile text costs no more than honest text.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readTests } from "../../../../shared/git-tier/tampering/cases/read-cases.ts";
import { judgeTampering } from "../../../../shared/git-tier/tampering/judge.ts";
import { changeOf, type Folder } from "../../../support/change-source.ts";
import { SAMPLES } from "./languages.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
const FILES = globSync("test/{shared,action}/**/*.test.ts", { cwd: ROOT })
  .filter((path) => !path.includes("tampering"))
  .sort();
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

function seeded(seed: number) {
  let state = seed >>> 0;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

async function told(base: Folder, head: Folder): Promise<string[]> {
  const change = await changeOf(base, head);
  const { findings } = judgeTampering({ change, settings: { rules: {}, tests: [] }, configPaths: [] });
  return findings.map(({ rule, severity, path, test }) => `${rule} ${severity} ${path} ${test}`);
}

/** Cases that begin at the margin, and so can be taken out whole. */
const atMargin = (text: string) => {
  const lines = text.split("\n");
  return readTests(text, "javascript").cases.filter(
    ({ line, endLine, suite }) =>
      suite === "" && /^test\(/.test(lines[line - 1] ?? "") && /^\}\);/.test(lines[endLine - 1] ?? ""),
  );
};

test("every folder of tests under another name, all at once: nothing", async () => {
  const base = Object.fromEntries(FILES.map((path) => [path, read(path)]));
  const head = Object.fromEntries(
    FILES.map((path) => [path.replace(/^test\//, "checks/deep/test/"), read(path)]),
  );
  assert.ok(FILES.length > 100);
  assert.deepEqual(await told(base, head), []);
});

test("files moved at random, with edits elsewhere on the way: nothing", async () => {
  const random = seeded(11);
  for (let round = 0; round < 40; round++) {
    const path = FILES[random(FILES.length)] ?? "";
    const text = read(path);
    const to = `${["test/a", "packages/b/test", "e2e"][random(3)]}/${random(99)}.test.ts`;
    assert.deepEqual(await told({ [path]: text }, { [to]: `// Moved.\n${text}` }), [], path);
  }
});

test("tests of a file in another order, or over two files: nothing", async () => {
  const random = seeded(5);
  let seen = 0;
  for (let round = 0; round < 60; round++) {
    const path = FILES[random(FILES.length)] ?? "";
    const lines = read(path).split("\n");
    const cases = atMargin(lines.join("\n"));
    const one = cases[random(cases.length)];
    if (!one || cases.length < 2) continue;
    seen++;
    const block = lines.slice(one.line - 1, one.endLine);
    const rest = [...lines.slice(0, one.line - 1), ...lines.slice(one.endLine)];
    const base = { [path]: lines.join("\n") };
    assert.deepEqual(
      await told(base, { [path]: [...rest, ...block, ""].join("\n") }),
      [],
      `${path} reordered`,
    );
    const head = { [path]: rest.join("\n"), "test/other.test.ts": [...block, ""].join("\n") };
    assert.deepEqual(await told(base, head), [], `${path} drawn out`);
    const gone = await told(base, { [path]: rest.join("\n") });
    assert.equal(gone.length, 1, `${path}: ${one.name}`);
    assert.ok(gone[0]?.startsWith("test-deleted critical"), gone[0]);
  }
  assert.ok(seen > 20);
});

test("laid out anew: nothing", async () => {
  const ways: readonly ((text: string) => string)[] = [
    (text) => text.replace(/^[ ]+/gm, (space) => "\t".repeat(space.length / 2)),
    (text) => text.replaceAll("\n", "\r\n"),
    (text) => text.replaceAll("\n\n", "\n"),
    (text) => text.replace(/;$/gm, ""),
    (text) => text.replace(/(?<=[\w)\]"]),$\n^(\s*)([)\]}])/gm, "\n$1$2"),
    (text) => text.replace(/^(test\([^\n]*)$/gm, "// About it.\n$1"),
  ];
  const random = seeded(23);
  // Template texts would be changed as well, and what they hold is no layout.
  const plain = FILES.map((path) => {
    const lines = read(path).split("\n");
    const texts = atMargin(lines.join("\n")).map(({ line, endLine }) =>
      lines.slice(line - 1, endLine).join("\n"),
    );
    return texts.filter((text) => !text.includes("`")).join("\n\n");
  }).filter((text) => text.length > 300);
  assert.ok(plain.length > 60);
  for (const [index, way] of ways.entries())
    for (let round = 0; round < 8; round++) {
      const text = `${plain[random(plain.length)]}\n`;
      const path = "test/some.test.ts";
      assert.deepEqual(await told({ [path]: text }, { [path]: way(text) }), [], `way ${index}:\n${text}`);
    }
});

test("the same change gives the same findings, whatever the order of its files", async () => {
  const base = Object.fromEntries(SAMPLES.map(({ path, text }) => [path, text]));
  const head = Object.fromEntries(SAMPLES.map(({ path, text, first }) => [path, text.replace(first, "")]));
  const back = (folder: Folder) => Object.fromEntries(Object.entries(folder).reverse());
  const found = await told(base, head);
  assert.equal(found.length, SAMPLES.length);
  assert.deepEqual(await told(back(base), back(head)), found);
});

const LENGTH = 20_000;
/** Pieces that, over and over, made some reader of text slow. */
const PIECES = [
  ...[
    "(",
    "{",
    "({[",
    "'",
    "`",
    "`$" + "{",
    '"""',
    "=/[",
    "/*",
    "@A(",
    "=>",
    "<<~A\n",
    "<<<A\n",
    'r#"',
    "#[",
    "%(",
    '@"',
  ],
  ...[
    'it("a",()=>{',
    'it("a"',
    "it(",
    "it.each`",
    "it.each(",
    "it<",
    'describe("a",()=>{',
    "expect(",
    "expect(a).",
  ],
  ...[
    "const a=(b)=>",
    "function a(){",
    '{"a":',
    "[Fact]\n",
    "def test_a():\n",
    "def a():\n ",
    "class A:\n",
    "class A {",
  ],
  ...["@a\n", "#[test] fn a() {", "func (a) TestA() {}\n", "it 'a' do\n", "a:\n ", "- ", "[a]\n", "a=[\n"],
  ...["https://a ", "https://@", " --deselect", "// eslint-disable\n", "# noqa\n", "|| true\n", "<a>"],
];

test("a long run of anything is judged, and in time that grows with its length", async () => {
  const paths = [
    "test/a.test.ts",
    "test/test_a.py",
    "src/a.rs",
    "a_spec.rb",
    "ATests.cs",
    "package.json",
    "pyproject.toml",
  ];
  for (const [index, unit] of PIECES.entries()) {
    const text = unit.repeat(LENGTH / unit.length);
    const path = paths[index % paths.length] ?? "";
    // The runner's own time limit is what would fail here.
    await told({ [path]: text }, { [path]: `${text}\n// eslint-disable ignore noqa #[allow || true\n` });
    await told({ [path]: "x\n" }, { [path]: text });
  }
});
