// The pattern language case by case, the last match among many rules, and the bound on work.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seeded } from "../../../bench/pixels/pages.ts";
import { Matcher } from "../../../shared/codeowners/match.ts";
import { randomPairs } from "../../support/codeowners-pairs.ts";

/** A pattern, paths that fit, paths that do not. */
const CASES: [pattern: string, fit: string[], not: string[]][] = [
  ["foo", ["foo", "foo/a", "a/foo", "a/foo/b/c"], ["foo.txt", "afoo", "a/foob/c", "Foo"]],
  ["/foo", ["foo", "foo/a/b"], ["a/foo", "foob"]],
  ["foo/", ["foo/a", "a/foo/b", "a/foo/b/c"], ["foo", "a/foo"]],
  ["/foo/", ["foo/a", "foo/a/b"], ["foo", "a/foo/b"]],
  ["foo/bar", ["foo/bar", "foo/bar/a"], ["a/foo/bar", "foo/barn"]],
  ["foo/bar/", ["foo/bar/a"], ["foo/bar", "a/foo/bar/b"]],
  ["*", ["foo", "a/b/c", ".github/x"], []],
  ["**", ["foo", "a/b/c"], []],
  ["/**", ["foo", "a/b/c"], []],
  ["**/*", ["foo", "a/b/c"], []],
  ["*/", ["a/b", "a/b/c"], ["foo"]],
  ["/*", ["foo", ".env"], ["foo/bar", "a/b/c"]],
  ["/*/", ["a/b", "a/b/c"], ["foo"]],
  ["docs/*", ["docs/a.md"], ["docs/a/b.md", "docs", "a/docs/b.md"]],
  ["docs/**", ["docs/a.md", "docs/a/b.md"], ["docs", "a/docs/b.md"]],
  ["docs/**/*", ["docs/a.md", "docs/a/b.md"], ["docs", "a/docs/b.md"]],
  ["docs/**/", ["docs/a.md", "docs/a/b.md"], ["docs", "a/docs/b.md"]],
  ["**/docs/*", ["docs/a", "x/y/docs/a"], ["docs/a/b", "docs"]],
  ["a/*/c", ["a/b/c", "a/b/c/d"], ["a/c", "a/b/b/c"]],
  ["a/*/*", ["a/b/c"], ["a/b", "a/b/c/d"]],
  ["f*", ["foo", "foo/a", "a/foo/b"], ["xfoo"]],
  ["/f*", ["foo", "foo/a"], ["a/foo"]],
  ["f*/", ["foo/a", "a/foo/b"], ["foo"]],
  ["*.js", ["a.js", "x/.js", "x.js/y"], ["a.jsx", "a.JS"]],
  ["/*.js", ["a.js"], ["x/a.js"]],
  ["src/*.js", ["src/a.js", "src/a.js/b"], ["src/x/a.js"]],
  ["*a*b*", ["ab", "xaxbx", "x/ab/y"], ["ba", "a/b"]],
  ["*_test_*.py", ["a_test_b.py", "_test_.py"], ["_test.py", "a_test_b.pyc"]],
  ["f?o", ["foo", "f.o", "fäo", "f😀o"], ["fo", "fooo", "f/o"]],
  ["??", ["ab", "日本", "😀a"], ["a", "abc", "😀"]],
  ["a**b", ["ab", "axxb"], ["a/b", "a/x/b"]],
  ["x**/y", ["x/y", "xx/y"], ["x/a/y", "xa/b/y"]],
  ["**/foo/bar", ["foo/bar", "a/b/foo/bar", "a/foo/bar/c"], ["foo/a/bar"]],
  ["**/logs", ["logs", "a/logs", "a/b/logs/c"], ["logsx", "a/xlogs"]],
  ["foo/**/bar", ["foo/bar", "foo/a/bar", "foo/a/b/bar/c"], ["a/foo/bar", "foo/abar"]],
  ["foo/**/**/bar", ["foo/bar", "foo/a/b/bar"], ["bar"]],
  ["**/a/**/a/**/b", ["a/a/b", "x/a/x/a/x/b", "a/a/a/b/b"], ["a/b", "a/x/b", "b/a/a"]],
  ["**/a/**/a/*", ["a/a/x", "a/y/a/x", "a/a/a/x"], ["a/x", "a/a", "a/a/b/x"]],
  ["f\\*o", ["f*o", "f*o/a"], ["foo"]],
  ["f\\?o", ["f?o"], ["foo"]],
  ["f\\oo", ["foo"], ["f\\oo"]],
  ["a\\\\b", ["a\\b"], ["ab"]],
  ["a\\ b.txt", ["a b.txt", "x/a b.txt"], ["a", "b.txt"]],
  ["\\!x", ["!x"], ["x"]],
  ["app/[id]/page.tsx", ["app/[id]/page.tsx"], ["app/i/page.tsx", "app/d/page.tsx"]],
  ["[a-z]*", ["[a-z]", "[a-z]x"], ["a", "bx"]],
  ["docs/c#-guide.md", ["docs/c#-guide.md"], ["docs/c"]],
  ["日本/*.md", ["日本/a.md"], ["日/a.md"]],
  ["/", [], ["a", "a/b"]],
  ["a//b", [], ["a/b", "a//b"]],
  ["//a", [], ["a"]],
  ["a/b//", [], ["a/b/c"]],
  ["a\\/b", ["a/b", "a/b/c"], ["x/a/b"]],
];

describe("one pattern", () => {
  for (const [pattern, fit, not] of CASES)
    it(pattern, () => {
      const matcher = new Matcher([pattern]);
      for (const path of fit) assert.equal(matcher.match(path), 0, `${path} fits`);
      for (const path of not) assert.equal(matcher.match(path), -1, `${path} does not fit`);
    });

  it("a path that ends in a slash is something in that folder", () => {
    for (const [pattern, fits] of [
      ["src/", true],
      ["/src", true],
      ["src/**", true],
      ["*", true],
      ["*.js", false],
      ["src/*", false],
    ] as const)
      assert.equal(new Matcher([pattern]).match("src/") === 0, fits, pattern);
  });
});

describe("many patterns", () => {
  it("the last that fits decides, whatever kind of pattern it is", () => {
    const matcher = new Matcher([
      "*",
      "*.js",
      "/src/",
      "src/*",
      "src/**/lib",
      "*.js",
      "/src/gen/",
      "/src/gen/*.js",
    ]);
    const told = (path: string) => matcher.match(path);
    assert.equal(told("a.md"), 0);
    assert.equal(told("a.js"), 5);
    assert.equal(told("src/a.md"), 3);
    assert.equal(told("src/x/a.md"), 2);
    assert.equal(told("src/x/lib/a.md"), 4);
    assert.equal(told("src/x/lib/a.js"), 5);
    assert.equal(told("src/gen/lib/a.js"), 6);
    assert.equal(told("src/gen/a.js"), 7);
  });

  it("says what the rules say one by one, for random files of rules in any order of paths", () => {
    const random = seeded(7);
    const source = randomPairs(99, 6);
    for (let round = 0; round < 60; round += 1) {
      const entries = Array.from(
        { length: 60 },
        () => source.next().value as { pattern: string; paths: string[] },
      );
      const rules = entries.map(({ pattern }) => pattern);
      const alone = rules.map((pattern) => new Matcher([pattern]));
      const whole = new Matcher(rules);
      const paths = entries.flatMap(({ paths }) => paths).sort(() => random() - 0.5);
      for (const path of paths)
        assert.equal(
          whole.match(path),
          alone.findLastIndex((one) => one.match(path) === 0),
          `${path} in round ${round}`,
        );
    }
  });

  it("forgets folders when it has met very many, and goes on to be right", () => {
    const matcher = new Matcher(["*.js", "a/**/b", "a*/"]);
    for (let index = 0; index < 90_000; index += 1) matcher.match(`a/${index}/x/y`);
    assert.deepEqual(
      ["a/1/b", "a/b/c", "x.js", "x/y"].map((path) => matcher.match(path)),
      [2, 2, 0, -1],
    );
  });
});

/** Steps for one path, the compiling not counted. */
function stepsOf(patterns: readonly string[], path: string): number {
  const matcher = new Matcher(patterns);
  matcher.match(path);
  return matcher.steps;
}

describe("hostile patterns: work grows as their length does, counted in steps", () => {
  const size = 400;
  const families: [name: string, make: (n: number) => { patterns: string[]; path: string }][] = [
    ["many `**` that all fit", (n) => ({ patterns: [`${"**/a/".repeat(n)}b`], path: `${"a/".repeat(n)}c` })],
    [
      "many `**`, a path that fits late",
      (n) => ({ patterns: [`${"**/a/".repeat(n)}b`], path: `${"x/".repeat(n)}${"a/".repeat(n)}b` }),
    ],
    ["`**` and `*` in turns", (n) => ({ patterns: [`${"**/*/".repeat(n)}b`], path: `${"a/".repeat(n)}c` })],
    ["many stars in one name", (n) => ({ patterns: [`${"*a".repeat(n)}b`], path: `${"a".repeat(2 * n)}c` })],
    [
      "many stars and question marks",
      (n) => ({ patterns: [`${"*?".repeat(n)}b`], path: `${"a".repeat(2 * n)}c` }),
    ],
    ["nothing but stars", (n) => ({ patterns: [`a${"\\a*".repeat(n)}`], path: "a".repeat(2 * n) })],
    [
      "many rules that differ in their last letters",
      (n) => ({
        patterns: Array.from({ length: n }, (_, at) => `${"**/a/".repeat(20)}${at}`),
        path: `${"a/".repeat(20)}c`,
      }),
    ],
    [
      "many rules of one star each",
      (n) => ({ patterns: Array.from({ length: n }, (_, at) => `*${at}`), path: "a".repeat(n) }),
    ],
    [
      "the same wildcard below many folders",
      (n) => ({
        patterns: Array.from({ length: n }, (_, at) => `**/${at}/*a*a*b`),
        path: `${Array.from({ length: n }, (_, at) => at).join("/")}/${"a".repeat(50)}`,
      }),
    ],
  ];
  for (const [name, make] of families)
    it(name, () => {
      const measured = [size, 2 * size, 4 * size].map((n) => {
        const { patterns, path } = make(n);
        return { steps: stepsOf(patterns, path), length: patterns.join("").length + path.length };
      });
      for (const { steps, length } of measured)
        assert.ok(steps <= 8 * length, `${steps} steps for ${length} characters`);
      const [first, , last] = measured;
      assert.ok(
        (last?.steps ?? 0) <= 4.5 * (first?.steps ?? 0),
        measured.map(({ steps }) => steps).join(", "),
      );
    });

  it("a piece that nearly fits everywhere costs no more than both lengths multiplied, in one name and across names", () => {
    const n = 300;
    assert.ok(stepsOf([`*${"a".repeat(n)}?b*`], "a".repeat(2 * n)) <= 2 * n * (n + 4));
    assert.ok(stepsOf([`**/${"a/".repeat(n)}b/**/c`], `${"a/".repeat(2 * n)}d`) <= 2 * 2 * n * (n + 4));
  });

  it("a pattern of megabytes and a path of a hundred thousand folders are walked, not climbed", () => {
    const matcher = new Matcher([`${"**/a/".repeat(300_000)}b`, "/x/".repeat(100_000), "*.js"]);
    assert.equal(matcher.match(`${"a/".repeat(100_000)}b.js`), 2);
    assert.ok(matcher.steps < 1_000_000, `${matcher.steps}`);
  });
});
