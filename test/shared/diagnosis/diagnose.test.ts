// Findings as real tools write them → the causes a person would name.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding, Report } from "../../../shared/contract/report.ts";
import { diagnose, NO_LOGS } from "../../../shared/diagnosis/diagnose.ts";
import type { DiagnosedCause, GateLog } from "../../../shared/diagnosis/types.ts";
import { change, file, finding, gate, report, testFailure } from "../../support/report-parts.ts";

const failing = (findings: Finding[], files: Report["change"]["files"] = []): Report =>
  report({
    change: change({ files }),
    gates: [
      gate({ id: "lint", outcome: "fail" }),
      gate({ id: "typecheck", outcome: "fail" }),
      gate({ id: "test", outcome: "fail" }),
    ],
    findings,
  });
const causesOf = (given: Report, logs: Record<string, string> = {}): DiagnosedCause[] =>
  diagnose(
    given,
    new Map(Object.entries(logs).map(([id, text]): [string, GateLog] => [id, { text, firstLine: 1 }])),
  ).causes;
const told = (causes: readonly DiagnosedCause[]): string[] =>
  causes.map(({ kind, findings, gates }) => `${kind} ${findings} ${gates.join("+")}`);

const tsc = (path: string, line: number, rule: string, message: string): Finding =>
  finding({ gate: "typecheck", rule, message, path, line, reproduce: "npx tsc --noEmit" });

test("one failed import is one cause, not forty, however each asks for it", () => {
  const node = Array.from({ length: 40 }, (_, at) =>
    testFailure({
      test: `suite ${at} > works`,
      path: `test/part-${at}.test.ts`,
      message: "test failed to load",
      detail: `Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/home/x/repo/src/money/round.ts' imported from /home/x/repo/src/part-${at}.ts`,
    }),
  );
  const compiler = tsc(
    "src/cart/total.ts",
    3,
    "TS2307",
    "Cannot find module '../money/round' or its corresponding type declarations.",
  );
  const renamed = file("src/money/rounding.ts", { previousPath: "src/money/round.ts", status: "renamed" });
  const causes = causesOf(
    failing([...node, compiler], [file("src/cart/total.ts"), renamed, file("docs/a.md")]),
  );
  assert.deepEqual(told(causes), ["missing-module 41 typecheck+test"]);
  const [cause] = causes;
  assert.equal(cause?.reproduce, "npx tsc --noEmit", "the compiler's command, which says most");
  assert.deepEqual(
    cause?.likely.map(({ path }) => path),
    ["src/money/rounding.ts", "src/cart/total.ts"],
  );
  assert.ok(cause?.likely[0]?.why.includes("import-name"));
  assert.equal(cause?.shown.length, 5);
});

const MISSING: Record<string, string> = {
  "Node, a package": "Cannot find package 'left-pad' imported from /x/src/a.js",
  CommonJS: "Cannot find module 'left-pad'\nRequire stack:\n- /x/a.js",
  Vite: 'Failed to resolve import "left-pad" from "src/a.ts". Does the file exist?',
  webpack: "Module not found: Error: Can't resolve 'left-pad' in '/x/src'",
  esbuild: '✘ [ERROR] Could not resolve "left-pad"',
  "ESLint's import rules": "Unable to resolve path to module 'left-pad'.",
  Jest: "Cannot find module 'left-pad' from 'src/a.js'",
  Python: "ModuleNotFoundError: No module named 'left-pad'",
  Rust: "unresolved import `left-pad`",
  Go: "a.go:3:2: no required module provides package left-pad; to add it:",
  Java: "error: package left-pad does not exist",
};
test("a missing package is told in every dialect, and all of them have one cause", () => {
  for (const [name, message] of Object.entries(MISSING)) {
    const [cause] = causesOf(failing([testFailure({ test: name, message })], [file("package.json")]));
    assert.equal(cause?.kind, "missing-module", name);
    assert.equal(cause?.likely[0]?.path, "package.json", name);
  }
  const all = Object.entries(MISSING).map(([name, message]) => testFailure({ test: name, message }));
  assert.equal(causesOf(failing(all)).length, 1);
});

test("a missing export joins the compiler's finding and the tests that stumble over it", () => {
  const causes = causesOf(
    failing(
      [
        tsc("src/cart.ts", 2, "TS2305", `Module '"./total"' has no exported member 'roundUp'.`),
        testFailure({
          test: "loads",
          message: "The requested module './total.ts' does not provide an export named 'roundUp'",
        }),
        testFailure({ test: "calls", message: "total.roundUp is not a function" }),
      ],
      [file("src/total.ts"), file("src/cart.ts")],
    ),
  );
  assert.deepEqual(told(causes), ["missing-name 3 typecheck+test"]);
  assert.equal(causes[0]?.likely[0]?.path, "src/cart.ts");
});

test("a test that mentions the place of a compile error failed of it", () => {
  const causes = causesOf(
    failing([
      tsc("src/currency.ts", 27, "TS2345", "Argument of type 'string' is not assignable."),
      testFailure({
        test: "cannot run",
        message: "Test suite failed to run",
        detail: "src/currency.ts:27:5 - error TS2345: Argument of type 'string' is not assignable.",
      }),
      testFailure({ test: "other", message: "socket hang up", path: "test/net.test.ts" }),
    ]),
  );
  assert.deepEqual(told(causes), ["compile 2 typecheck+test", "test 1 test"]);
});

test("tests that fail at one place of the project have one cause; comparisons of unrelated tests have not", () => {
  const thrown = Array.from({ length: 12 }, (_, at) =>
    testFailure({
      test: `t${at}`,
      path: `test/${at}.test.ts`,
      message: `cannot read ${at}`,
      detail: `TypeError\n    at parse (src/parse.ts:${8}:3)\n    at Object.<anonymous> (test/${at}.test.ts:${at + 1}:1)`,
    }),
  );
  const python = testFailure({
    test: "test_parse",
    path: "tests/test_parse.py",
    message: "KeyError: 'x'",
    detail:
      'Traceback\n  File "tests/test_parse.py", line 4, in test\n  File "src/parse.py", line 9, in parse\nKeyError',
  });
  const compared = ["a", "b"].map((name) =>
    testFailure({ test: name, path: `test/${name}.test.ts`, message: "Expected 3 to equal 4" }),
  );
  const causes = causesOf(
    failing([...thrown, python, ...compared], [file("src/parse.ts"), file("src/parse.py")]),
  );
  assert.deepEqual(told(causes), ["test 12 test", "test 1 test", "test 1 test", "test 1 test"]);
  assert.deepEqual(causes[0]?.likely[0], {
    path: "src/parse.ts",
    score: 60,
    why: ["deepest-frame", "mentioned"],
  });
  const ofPython = causes.find(({ title }) => title.includes("KeyError"));
  assert.deepEqual(ofPython?.likely[0]?.why, ["deepest-frame", "same-stem", "mentioned"]);
});

test("frames of a library tell nothing: two Java tests that fail at the same line of JUnit have two causes", () => {
  const java = (name: string, line: number): Finding =>
    testFailure({
      test: name,
      path: null,
      message: `expected: <${line}> but was: <0>`,
      detail: `\tat org.junit.jupiter.api.AssertionFailureBuilder.build(AssertionFailureBuilder.java:151)\n\tat shop.${name}.sums(${name}.java:${line})`,
    });
  const thrown = (line: number): Finding =>
    testFailure({
      test: `total ${line}`,
      path: null,
      message: `/ by zero ${line}`,
      detail: `\tat java.base/java.lang.Math.div(Math.java:9)\n\tat shop.Total.of(Total.java:12)\n\tat shop.TotalTest.x(TotalTest.java:${line})`,
    });
  const given = failing(
    [java("CartTest", 4), java("TaxTest", 9), thrown(1), thrown(2)],
    [
      file("src/main/java/shop/Total.java"),
      file("src/test/java/shop/CartTest.java"),
      file("src/test/java/shop/TaxTest.java"),
    ],
  );
  const causes = causesOf(given);
  assert.deepEqual(told(causes), ["test 2 test", "test 1 test", "test 1 test"]);
  assert.equal(
    causes.find(({ title }) => title.includes("zero"))?.likely[0]?.path,
    "src/main/java/shop/Total.java",
  );
});

test("pytest and .NET write their frames in their own ways", () => {
  const causes = causesOf(
    failing(
      [
        testFailure({
          test: "test_div",
          path: "tests/test_calc.py",
          message: "ZeroDivisionError",
          detail: "tests/test_calc.py:17: \n_ _\n>  return a / b\nsrc/calc.py:2: ZeroDivisionError",
        }),
        testFailure({
          test: "Scratch",
          path: "tests/Scratch.cs",
          message: "no folder",
          detail:
            "   at Shop.Scratch.Make() in src/Scratch Folder.cs:line 12\n   at Tests.Scratch() in tests/Scratch.cs:line 3",
        }),
      ],
      [file("src/calc.py"), file("src/Scratch Folder.cs")],
    ),
  );
  for (const { likely } of causes)
    assert.ok(likely[0]?.why.includes("deepest-frame"), JSON.stringify(likely));
});

test("a rule in one file is one cause, the same words in many files too; another rule elsewhere is another", () => {
  const lint = (path: string, line: number, rule: string, message: string): Finding =>
    finding({ gate: "lint", rule, message, path, line });
  const causes = causesOf(
    failing([
      lint("src/a.ts", 1, "eqeqeq", "Expected '==='."),
      lint("src/a.ts", 9, "eqeqeq", "Expected '!=='."),
      lint("src/b.ts", 1, "no-var", "Unexpected var."),
      lint("src/c.ts", 1, "no-var", "Unexpected var."),
    ]),
  );
  assert.deepEqual(told(causes), ["rule 2 lint", "rule 2 lint"]);
});

test("lines of output of one command are one cause; what is old, fixed or approved is none; flaky comes last", () => {
  const output = (message: string, over: Partial<Finding> = {}): Finding =>
    finding({ gate: "lint", source: "output", rule: "output", message, path: null, line: null, ...over });
  const causes = causesOf(
    failing([
      testFailure({ test: "flaky", message: "boom", flaky: true, severity: "blocker" }),
      testFailure({ test: "not flaky", message: "boom" }),
      output("make: *** [all] Error 1"),
      output("ld: symbol not found"),
      output("old", { state: "pre-existing" }),
      output("gone", { state: "fixed" }),
    ]),
  );
  assert.deepEqual(told(causes), ["test 1 test", "output 2 lint", "test 1 test"]);
  assert.equal(causes.at(-1)?.standing, "flaky");
});

test("the log's shortest part that explains it, with its lines, and what hangs on it", () => {
  const noise = (from: number): string =>
    Array.from({ length: 400 }, (_, at) => `ok ${from + at} fine`).join("\n");
  const log = [
    noise(1),
    "not ok 401 - rounds half up",
    "  AssertionError: 1099 !== 1100",
    "      at total (src/cart/total.ts:41:9)",
    "      at test/cart.test.ts:58:10",
    "not ok 402 - unrelated",
    noise(403),
    "1 failing: rounds half up",
  ].join("\n");
  const given = failing([
    testFailure({
      test: "cart > rounds half up",
      message: "AssertionError: 1099 !== 1100",
      detail: "at total (src/cart/total.ts:41:9)",
    }),
  ]);
  assert.deepEqual(causesOf(given, { test: log })[0]?.log, {
    file: "logs/test.head.log",
    from: 401,
    to: 404,
    text: log.split("\n").slice(400, 404).join("\n"),
  });
  const later = diagnose(given, new Map([["test", { text: log, firstLine: 1001 }]]));
  assert.deepEqual([later.causes[0]?.log?.from, later.causes[0]?.log?.to], [1401, 1404]);
  const unseen = causesOf(given, { test: "nothing of it" })[0]?.log;
  assert.deepEqual(unseen, { file: null, from: null, to: null, text: "at total (src/cart/total.ts:41:9)" });
});

test("a test file that says no more than that it failed has the cause its log tells, each its own", () => {
  const crash = (module: string, of: string): string =>
    `node:internal/modules/esm/resolve:272\n    throw new ERR(\n          ^\n\nError [ERR_MODULE_NOT_FOUND]: Cannot find module '/r/src/${module}.js' imported from /r/src/x.js\n    at resolve (node:internal/modules:1:1) {\n  code: 'E'\n}\n\nNode.js v24.21.0\n✖ test/${of}.test.js (39ms)`;
  const log = [
    "✔ fine",
    crash("lines", "a"),
    crash("lines", "b"),
    crash("other", "c"),
    "✖ test/d.test.js (1ms)",
    ...["a", "b", "c", "d"].map(
      (name) => `\ntest at test/${name}.test.js:1:1\n✖ test/${name}.test.js (39ms)\n  'test failed'`,
    ),
  ].join("\n");
  const mute = ["a", "b", "c", "d"].map((name) =>
    testFailure({
      test: `test/${name}.test.js`,
      path: `test/${name}.test.js`,
      line: 1,
      message: "test failed",
      detail: "'test failed'",
    }),
  );
  const renamed = file("src/rows.js", { previousPath: "src/lines.js", status: "renamed" });
  const causes = causesOf(failing(mute, [renamed, file("src/a.js")]), { test: log });
  assert.deepEqual(told(causes), ["missing-module 2 test", "missing-module 1 test", "test 1 test"]);
  assert.match(
    causes[0]?.title ?? "",
    /^test\/a\.test\.js: Error \[ERR_MODULE_NOT_FOUND\]: Cannot find module/,
  );
  assert.equal(causes[0]?.likely[0]?.path, "src/rows.js");
  assert.match(causes[0]?.log?.text ?? "", /Cannot find module '\/r\/src\/lines\.js'/);
  assert.equal(causesOf(failing(mute)).length, 1, "without a log they are alike");
});

test("half a command, or one that would have to be altered, is not offered", () => {
  const commands = ["x".repeat(500), "echo \u202e evil", "npm test"];
  const given = failing(
    commands.map((reproduce, at) => testFailure({ test: `${at}`, message: "boom", reproduce })),
  );
  assert.equal(causesOf(given)[0]?.reproduce, "npm test");
});

test("a green run has nothing to diagnose, and says what was judged", () => {
  const diagnosis = diagnose(report({}), NO_LOGS);
  assert.deepEqual([diagnosis.causes, diagnosis.left, diagnosis.tokens], [[], 0, null]);
  assert.deepEqual(
    diagnosis.gates.map(({ id, outcome }) => `${id} ${outcome}`),
    ["lint pass", "typecheck pass", "test pass"],
  );
});

test("tokens of the logs of what fails, and of the diagnosis", () => {
  const countTokens = (texts: readonly string[]) => ({ tokens: texts.join("").length, exact: true });
  const given = failing([testFailure({ test: "a", message: "boom" })]);
  given.gates[0] = gate({ id: "lint" });
  const logs = new Map([
    ["test", { text: "x".repeat(1000), firstLine: 1 }],
    ["lint", { text: "green: not read", firstLine: 1 }],
  ]);
  const { tokens } = diagnose(given, logs, { countTokens });
  assert.equal(tokens?.before, 1000);
  assert.ok((tokens?.after ?? 0) > 500);
});
