// What is kept of compiled CODEOWNERS: whose, which, and never more than fits, whatever is asked of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRulesCache } from "../../../app/api/rules-cache.ts";
import { Rules } from "../../../app/ownership/rules.ts";

const rulesOf = (patterns: readonly string[]) =>
  new Rules(patterns.map((pattern, index) => ({ line: index + 1, pattern, owners: ["@o/t"] })));
const key = (org: number, version = "a") => ({ org, repository: 1, version, reader: 1 });

test("compiled files are kept by organisation, repository and content, and no more than fit", () => {
  const cache = createRulesCache(10_000);
  const [one, two, three] = [rulesOf(["*"]), rulesOf(["*"]), rulesOf(["*"])];
  cache.keep(key(1), one);
  cache.keep(key(2), two);
  assert.equal(cache.get(key(1)), one);
  assert.equal(cache.get(key(2)), two);
  assert.equal(cache.get(key(1, "b")), undefined);
  assert.equal(cache.get({ ...key(1), reader: 2 }), undefined, "another parser reads it anew");
  assert.equal(cache.get(key(1)), one);
  cache.keep(key(3), three);
  assert.equal(cache.get(key(2)), undefined, "asked for longest ago");
  assert.equal(cache.get(key(1)), one);
  const large = rulesOf(Array.from({ length: 100 }, (_, index) => `/d${index}/*`));
  cache.keep(key(4), large);
  assert.equal(cache.get(key(4)), large, "larger than all there is room for: alone");
  assert.equal(cache.get(key(1)), undefined);
});

test("paths that are asked for count, too: they are whatever somebody wrote, and each folder of them is remembered", () => {
  const cache = createRulesCache(3_000_000);
  const all = Array.from({ length: 40 }, (_, org) => {
    const rules = rulesOf(["*.js"]);
    cache.keep(key(org), rules);
    return rules;
  });
  const paths = Array.from({ length: 20 }, (_, index) => `${index}/${"a/".repeat(125)}x.js`);
  for (const rules of all) rules.decide(paths);
  const [first] = all;
  assert.ok(first && first.bytes > 500_000, "20 paths of 125 folders are no small thing");
  assert.equal(cache.get(key(0)), undefined);
  const left = all.filter((_, org) => cache.get(key(org)) !== undefined);
  assert.ok(left.length >= 1);
  const held = left.reduce((sum, { bytes }) => sum + bytes, 0);
  assert.ok(held <= 3_000_000, String(held));
});

test("one file remembers a bounded part of what was asked of it, and decides as before", () => {
  const rules = rulesOf(["*.js", "/0/**/y.js"]);
  const paths = Array.from({ length: 200 }, (_, index) => `${index}/${"a/".repeat(125)}y.js`);
  const first = rules.decide(paths).map(({ rule }) => rule?.line);
  assert.deepEqual([first[0], first[1], first.length], [2, 1, 200]);
  assert.ok(rules.bytes < 2_200_000, String(rules.bytes));
  assert.deepEqual(
    rules.decide(paths).map(({ rule }) => rule?.line),
    first,
  );
});

test("a file of a hundred thousand lines counts for what it takes compiled", () => {
  const rules = rulesOf(Array.from({ length: 20_000 }, (_, index) => `${index % 26}/${index}/*/?`));
  // Measured: some 1,900 bytes a line of these, of which the file has 13.
  assert.ok(rules.bytes > 30_000_000, String(rules.bytes));
});
