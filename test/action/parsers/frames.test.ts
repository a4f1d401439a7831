import assert from "node:assert/strict";
import { test } from "node:test";
import { placeOf, stackFrames } from "../../../action/parsers/frames.ts";
import { OPTIONS } from "../../support/report-fixtures.ts";

const places = (text: string) => stackFrames(text, OPTIONS).map((frame) => `${frame.path}:${frame.line}`);

const CASES: readonly [string, string[]][] = [
  [`    at Object.<anonymous> (${OPTIONS.root}/src/a.js:3:5)`, ["src/a.js:3"]],
  [`    at file://${OPTIONS.root}/src/a%20b.mjs:3:5`, ["src/a b.mjs:3"]],
  [" ❯ subtract src/a.ts:4:9", ["src/a.ts:4"]],
  ["tests/test_a.py:13: AssertionError", ["tests/test_a.py:13"]],
  [`  File "${OPTIONS.root}/my tests/a.py", line 7, in f`, ["my tests/a.py:7"]],
  [`   at A.B() in ${OPTIONS.root}/my tests/B.cs:line 21`, ["my tests/B.cs:21"]],
  ["thread 'x' panicked at src/lib.rs:17:9:", ["src/lib.rs:17"]],
  [`${OPTIONS.root}/tests/FooTest.php:20`, ["tests/FooTest.php:20"]],
  ["    at A.b(FooTest.java:21)", ["FooTest.java:21"]],
  ["  [chromium] › e2e/cart.spec.ts:5:3 › cart", []],
  ["    at node:internal/process:1:2\n at (node_modules/x/y.js:1:1)\n at /usr/lib/z.js:3:3", []],
  ["connect ECONNREFUSED 127.0.0.1:5432, at 12:30:45, http://localhost:3000", []],
];

for (const [text, expected] of CASES)
  test(text.trim().slice(0, 60), () => assert.deepEqual(places(text), expected));

test("the test's own file is preferred, and corrected when it was relative to another folder", () => {
  const frames = stackFrames("(src/deep.js:1:1)\n(e2e/a.spec.js:2:2)\n(b.test.js:3:3)", OPTIONS);
  assert.deepEqual(placeOf("e2e/a.spec.js", frames), { ...frames[1] });
  assert.equal(placeOf("a.spec.js", frames)?.path, "e2e/a.spec.js");
  assert.deepEqual(placeOf("test/b.test.js", frames), { path: "test/b.test.js", line: 3 });
  assert.equal(placeOf("test/other.js", frames), null);
  assert.equal(placeOf(null, frames)?.path, "src/deep.js");
  assert.equal(placeOf(null, frames.slice(2)), null);
});

test("a long line without any place is gone through once", () => {
  const started = performance.now();
  for (const line of ["a".repeat(100_000), "a.b".repeat(30_000), "/x".repeat(50_000), " in /".repeat(20_000)])
    places(line);
  assert.ok(performance.now() - started < 2_000);
});
