import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isGlobProblem, readGlob, readGlobs } from "../../../shared/git-tier/globs.ts";

const fits = (pattern: string, path: string, of: "path" | "name" = "path"): boolean => {
  const glob = readGlob(pattern, of);
  assert.ok(!isGlobProblem(glob), `${pattern}: ${isGlobProblem(glob) ? glob.why : ""}`);
  return glob.matches(path);
};

const TABLE: readonly [pattern: string, yes: readonly string[], no: readonly string[]][] = [
  ["*", ["a", ".env", "é", "😀"], ["a/b"]],
  ["*.md", ["README.md", ".md"], ["docs/a.md", "README.mdx"]],
  ["**", ["a", "a/b/c", ".github/x"], []],
  ["**/*.ts", ["a.ts", "a/b/c.ts", "a/.hidden.ts"], ["a.tsx", "ts"]],
  ["src/**", ["src/a", "src/a/b"], ["src", "srca/b", "a/src/b"]],
  ["src/", ["src/a", "src/a/b"], ["src"]],
  ["src", ["src", "src/a/b"], ["src2", "a/src"]],
  ["./src/a.ts", ["src/a.ts"], ["a.ts"]],
  ["/src/*.ts", ["src/a.ts"], ["src/a/b.ts"]],
  ["src/**/test/*.ts", ["src/test/a.ts", "src/a/b/test/c.ts"], ["src/test/a/b.ts", "test/a.ts"]],
  ["**/a/**/b/**", ["a/b/c", "x/a/y/b/z", "a/b/b/a"], ["a/b", "b/a/c"]],
  ["a**b", ["ab", "axb", "a**b"], ["a/b"]],
  ["***", ["abc"], ["a/b"]],
  ["a?c", ["abc", "a😀c", "a?c"], ["ac", "a/c", "abbc"]],
  ["*[!😀]", ["ab", "😀x"], ["😀", "a😀"]],
  ["[a-c]1", ["a1", "c1", "[a-c]1"], ["d1", "A1"]],
  ["[!a-c]1", ["d1", "!1"], ["a1", "/1"]],
  ["[]a]", ["]", "a"], ["b"]],
  ["[a\\-c]", ["-", "a"], ["b"]],
  ["app/[id]/page.tsx", ["app/[id]/page.tsx", "app/i/page.tsx"], ["app/x/page.tsx"]],
  ["app/[...slug]/**", ["app/[...slug]/a/b"], ["app/[slug]/a"]],
  ["app/[[...slug]]/*", ["app/[[...slug]]/page.ts"], ["app/slug/page.ts"]],
  ["src/{a,b}/*.ts", ["src/a/x.ts", "src/b/x.ts"], ["src/c/x.ts", "src/a,b/x.ts"]],
  ["{src/**,docs}", ["src/x", "docs/a/b", "docs"], ["src"]],
  ["a{b{c,d},}e", ["abce", "abde", "ae"], ["abe"]],
  ["{id}/x", ["{id}/x"], ["id/x"]],
  ["{[,],b}", [",", "b"], ["["]],
  ["\\*\\{a,b\\}", ["*{a,b}"], ["xa"]],
  ["a,b", ["a,b"], ["a"]],
  ["a}", ["a}"], []],
  ["docs/v?", ["docs/v1"], ["docs/v1/a"]],
  ["README.md", ["README.md", "README.md/x"], ["readme.md"]],
];

describe("readGlob", () => {
  for (const [pattern, yes, no] of TABLE)
    it(`${pattern}`, () => {
      for (const path of yes) assert.ok(fits(pattern, path), `${pattern} should fit ${path}`);
      for (const path of no) assert.ok(!fits(pattern, path), `${pattern} should not fit ${path}`);
    });

  it("fits names as a whole: branches, labels, logins", () => {
    assert.ok(fits("dependabot[bot]", "dependabot[bot]", "name"));
    assert.ok(fits("feature/**", "feature/a/b", "name"));
    assert.ok(fits("feature/*", "feature/a", "name"));
    assert.ok(fits("a b: {c,d}", "a b: d", "name"));
    assert.ok(fits("/x", "/x", "name"));
    assert.ok(!fits("feature", "feature/a", "name"));
    assert.ok(!fits("feature/*", "feature/a/b", "name"));
  });

  const BROKEN: readonly [pattern: string, why: RegExp][] = [
    ["", /empty/],
    ["src/[a", /`\[` is never closed/],
    ["src/[a/b]", /`\[` is never closed/],
    ["src/{a,b", /`\{` is never closed/],
    ["a\\", /lone/],
    ["a//b", /empty name/],
    ["/", /names nothing/],
    ["{a,}", /names nothing/],
    ["../a", /no `\.\.`/],
    ["a/./b", /no `\.`/],
    ["v{1..3}", /1,2,3/],
    ["[[:digit:]]", /0-9/],
    ["x".repeat(1025), /longer/],
    ["{a,b}".repeat(9), /more than 256/],
    [`${"{a,".repeat(17)}b${"}".repeat(17)}`, /deep/],
  ];
  for (const [pattern, why] of BROKEN)
    it(`says what is wrong with ${pattern.slice(0, 30)}`, () => {
      const read = readGlob(pattern);
      assert.ok(isGlobProblem(read));
      assert.match(read.why, why);
    });

  it("keeps what is whole of a list, and tells the rest", () => {
    const { globs, broken } = readGlobs(["a", "[", "b"]);
    assert.deepEqual(
      globs.map(({ source }) => source),
      ["a", "b"],
    );
    assert.deepEqual(
      broken.map(({ pattern }) => pattern),
      ["["],
    );
  });
});

describe("hostile patterns", () => {
  const HOSTILE: readonly [pattern: string, path: string][] = [
    ["*a".repeat(500), `${"a".repeat(4000)}b`],
    [`${"*?a".repeat(300)}b`, "a".repeat(4000)],
    [`${"**/*a/".repeat(150)}b`, `${"a/".repeat(2000)}c`],
    [`${"**/a/".repeat(200)}b`, `${"a/".repeat(2000)}a`],
    [`*${"a".repeat(500)}b*`, "a".repeat(4096)],
    [`${"{*a,*b}".repeat(8)}c`, "ab".repeat(2000)],
    [`${"[a-z]*".repeat(160)}!`, "z".repeat(4000)],
  ];
  for (const [pattern, path] of HOSTILE)
    it(`costs at most path times pattern: ${pattern.slice(0, 20)}`, () => {
      const glob = readGlob(pattern);
      assert.ok(!isGlobProblem(glob));
      const cost = { steps: 0 };
      assert.equal(glob.matches(path, cost), false);
      const alternatives = 2 ** (pattern.match(/\{/g)?.length ?? 0);
      assert.ok(cost.steps > 0);
      assert.ok(cost.steps <= 2 * alternatives * path.length * pattern.length, `${cost.steps}`);
    });
});

// The plainest reading of the words above, exponential and without any shortcut.
function oracle(pattern: string, path: string): boolean {
  return written(pattern).some((each) => {
    const names = each.split("/");
    if (names.at(-1) === "") names.splice(-1, 1, "**");
    const below = !/[*?]/.test(names.at(-1) ?? "") && folders(names.concat("**"), path.split("/"));
    return below || folders(names, path.split("/"));
  });
}
function written(pattern: string): string[] {
  const open = pattern.lastIndexOf("{");
  if (open === -1) return [pattern];
  const close = pattern.indexOf("}", open);
  const inside = pattern.slice(open + 1, close).split(",");
  return inside.flatMap((each) => written(pattern.slice(0, open) + each + pattern.slice(close + 1)));
}
function folders(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...others] = pattern;
  if (first === undefined) return path.length === 0;
  if (first === "**" && others.length === 0) return path.length > 0;
  if (first === "**") return path.some((_, at) => folders(others, path.slice(at)));
  const [name, ...below] = path;
  return name !== undefined && signs([...first], [...name]) && folders(others, below);
}
function signs(pattern: readonly string[], name: readonly string[]): boolean {
  const [first, ...others] = pattern;
  if (first === undefined) return name.length === 0;
  if (first === "*") return signs(others, name) || (name.length > 0 && signs(pattern, name.slice(1)));
  if (first === "[") {
    const end = others.indexOf("]");
    const members = others.slice(0, end);
    const not = members[0] === "!";
    const sign = name[0];
    return (
      sign !== undefined &&
      members.slice(not ? 1 : 0).includes(sign) !== not &&
      signs(others.slice(end + 1), name.slice(1))
    );
  }
  return name.length > 0 && (first === "?" || first === name[0]) && signs(others, name.slice(1));
}

/** Deterministic: mulberry32. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe("against a plain oracle", () => {
  const PIECES = [
    "a",
    "b",
    "a",
    "b",
    "-",
    "😀",
    "*",
    "*",
    "?",
    "[ab]",
    "[!a]",
    "{a,b}",
    "{a,b/a,*}",
    "{a{b,a},**}",
  ];
  const SIGNS = ["a", "b", "a", "-", "😀"];
  for (const seed of [1, 2, 3, 4])
    it(`fits the same of 10,000 pairs, seed ${seed}`, () => {
      const pick = random(seed);
      const made = (pieces: readonly string[], most: number) =>
        Array.from({ length: 1 + pick(most) }, () => pieces[pick(pieces.length)]).join("");
      let fitted = 0;
      let compared = 0;
      for (let round = 0; round < 10_000; round++) {
        const names = Array.from({ length: 1 + pick(4) }, () => (pick(4) === 0 ? "**" : made(PIECES, 3)));
        const pattern = names.join("/") + (pick(8) === 0 ? "/" : "");
        const path = Array.from({ length: 1 + pick(4) }, () => made(SIGNS, 3)).join("/");
        const glob = readGlob(pattern);
        if (isGlobProblem(glob)) continue;
        compared++;
        const expected = oracle(pattern, path);
        assert.equal(glob.matches(path), expected, `${pattern} and ${path}`);
        if (expected) fitted++;
      }
      assert.ok(compared > 7000 && fitted > 500, `${compared} compared, ${fitted} fitted`);
    });
});
