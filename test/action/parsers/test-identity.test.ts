import assert from "node:assert/strict";
import { test } from "node:test";
import { testIdentity } from "../../../action/parsers/test-identity.ts";

const CASES: readonly [string, string | null, string[], string | null, string, string][] = [
  ["surefire, gradle", null, ["com.x.FooTest"], "com.x.FooTest", "adds()", "com.x.FooTest > adds()"],
  ["pytest", null, ["pytest"], "tests.test_a.TestX", "test_b[1-2]", "tests.test_a.TestX > test_b[1-2]"],
  ["pytest xunit1", "tests/test_a.py", ["pytest"], "tests.test_a", "test_b", "tests.test_a > test_b"],
  ["vitest", null, ["src/a.test.ts"], "src/a.test.ts", "calc > adds", "src/a.test.ts > calc > adds"],
  ["jest", null, ["Calc"], "Calc adds", "Calc adds", "Calc adds"],
  ["mocha", "test/a.js", ["Calc"], "adds", "Calc adds", "test/a.js > Calc adds"],
  ["mocha, nested", "test/a.js", ["inner"], "adds", "Calc inner adds", "test/a.js > Calc inner adds"],
  ["node:test", "test/a.js", ["calc", "deep"], "calc.deep", "adds", "test/a.js > calc > deep > adds"],
  ["node:test, top", "test/a.js", [], "test", "adds", "test/a.js > adds"],
  ["bun", "t/a.ts", ["t/a.ts", "out", "in"], "in > out", "adds", "t/a.ts > out > in > adds"],
  ["go-junit-report 1", null, ["example.com/calc"], "calc", "TestAdd", "example.com/calc > TestAdd"],
  [
    "phpunit",
    "tests/FooTest.php",
    ["/r/phpunit.xml", "unit", "Tests\\FooTest", "Tests\\FooTest::testA"],
    "Tests\\FooTest",
    "testA with data set #0",
    "unit > Tests\\FooTest > testA with data set #0",
  ],
  ["ctest", null, ["(empty)"], "adds", "adds", "adds"],
  ["googletest", "a/calc_test.cc", ["Calc"], "Calc", "Adds", "a/calc_test.cc > Calc > Adds"],
  ["nothing but a name", null, [], null, "adds", "adds"],
  ["white space", null, ["a\n b"], null, " c\td ", "a b > c d"],
];

for (const [dialect, file, suites, className, name, expected] of CASES) {
  test(dialect, () => assert.equal(testIdentity({ file, suites, className, name }, "/r"), expected));
}

test("the checkout's folder is cut out of names", () => {
  const named = { file: null, suites: ["/r/x/a.js"], className: null, name: "reads /r/x/b.txt" };
  assert.equal(testIdentity(named, "/r/x"), "a.js > reads b.txt");
});
