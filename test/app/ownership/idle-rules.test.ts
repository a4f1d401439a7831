// Rules that can never decide: what is claimed is tried against every path there is in a small world, and what is known from practice.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { idleRules, mayBeSeen, seenFrom } from "../../../app/ownership/idle-rules.ts";
import { Rules } from "../../../app/ownership/rules.ts";

const rulesOf = (patterns: readonly string[]) =>
  new Rules(patterns.map((pattern, index) => ({ line: index + 1, pattern, owners: ["@x"] })));
/** `1<2`: rule 1 is always decided by rule 2; `1`: it fits nothing. */
const told = (...patterns: string[]) =>
  idleRules(rulesOf(patterns)).map(({ index, by }) =>
    by === null ? `${index + 1}` : `${index + 1}<${by + 1}`,
  );

test("a later rule that covers all of an earlier one", () => {
  assert.deepEqual(told("/src/", "*"), ["1<2"]);
  assert.deepEqual(told("*.js", "*"), ["1<2"]);
  assert.deepEqual(told("*.js", "**"), ["1<2"]);
  assert.deepEqual(told("*.js", "*.js"), ["1<2"]);
  assert.deepEqual(told("/a/b/", "/a/"), ["1<2"]);
  assert.deepEqual(told("/a/b/**/*.ts", "/a/"), ["1<2"]);
  assert.deepEqual(told("/a/b", "/a"), ["1<2"]);
  assert.deepEqual(
    told("/a/b.ts", "/a/*", "/a/b.ts/"),
    ["1<2"],
    "as a file by one, as a folder by the other",
  );
  assert.deepEqual(told("/a/b/", "/a/*/"), ["1<2"]);
  assert.deepEqual(told("/a/*", "/a/"), ["1<2"]);
  assert.deepEqual(told("docs/", "/docs/"), []);
  assert.deepEqual(told("/docs/", "docs/"), ["1<2"]);
  assert.deepEqual(told("/a b/", "/a\\ b/"), ["1<2"], "escapes are no part of a name");
  assert.deepEqual(told("/a//b", "*"), ["1"]);
});

test("and one that does not", () => {
  assert.deepEqual(told("*", "/src/"), []);
  assert.deepEqual(told("/src/", "*.js"), []);
  assert.deepEqual(told("/src/", "/src/*"), [], "a last star is not recursive");
  assert.deepEqual(told("/src", "/src/"), [], "a file of that name is left");
  assert.deepEqual(told("*.ts", "*.js"), []);
  assert.deepEqual(told("/a/b.ts", "/a/*"), [], "what is in a folder of that name is left");
});

const NAMES = ["a", "b", "a.ts"];
/** All paths of up to three names. */
const WORLD = NAMES.flatMap((one) => [
  one,
  ...NAMES.flatMap((two) => [`${one}/${two}`, ...NAMES.map((three) => `${one}/${two}/${three}`)]),
]);

test("what is claimed is so for every path", () => {
  const segment = fc.constantFrom("a", "b", "a.ts", "*", "**", "*.ts", "a*", "?");
  const pattern = fc
    .tuple(
      fc.constantFrom("", "/"),
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      fc.constantFrom("", "/"),
    )
    .map(([before, parts, after]) => `${before}${parts.join("/")}${after}`);
  let claims = 0;
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 2, maxLength: 8 }), (patterns) => {
      const deciding = new Set(
        rulesOf(patterns)
          .decide(WORLD)
          .map(({ rule }) => rule?.line),
      );
      for (const { index, by } of idleRules(rulesOf(patterns))) {
        claims += 1;
        assert.ok(
          !deciding.has(index + 1),
          `${patterns.join(" ")}: line ${index + 1} decides, said idle by ${by}`,
        );
      }
    }),
    { numRuns: 3_000 },
  );
  assert.ok(claims > 1_000, `${claims} claims`);
});

test("a rule is unseen only where nothing was changed where it lies", () => {
  const seen = seenFrom(["src/pay", "docs", ""]);
  const told = (pattern: string) => mayBeSeen({ line: 1, pattern, owners: [] }, seen);
  for (const pattern of [
    "*",
    "*.ts",
    "src/",
    "/src/",
    "/src/pay/",
    "/src/pay/a.ts",
    "/src/**/x.ts",
    "/docs/*",
    "/README.md",
  ])
    assert.ok(told(pattern), pattern);
  const deep = seenFrom(["a/b/c/d/e/f"]);
  for (const pattern of ["/a/b/c/d/e/f/g/", "/a/b/c/d/e/f/g/h.ts", "/a/b/c/d/e/f/g/h/*"])
    assert.ok(mayBeSeen({ line: 1, pattern, owners: [] }, deep), `${pattern}: counted with the folder above`);
  assert.ok(!mayBeSeen({ line: 1, pattern: "/a/b/c/d/e/x/g/", owners: [] }, deep));
  for (const pattern of [
    "/srcs/",
    "/src/web/",
    "/src/web/*.ts",
    "/docs/api/",
    "/src/pa/",
    "/lib/a.ts",
    "/src/a.ts",
  ])
    assert.ok(!told(pattern), pattern);
});
