import assert from "node:assert/strict";
import { test } from "node:test";
import { outputFindings } from "../../../action/parsers/output.ts";
import { READ_LIMITS } from "../../../action/parsers/reader.ts";

const lines = (text: string) => outputFindings(text, READ_LIMITS).map(({ message }) => message);

test("lines that look like failures, and no others", () => {
  const failures = [
    "error: something broke",
    "src/a.c: fatal: no such thing",
    "✖ build",
    "FAIL src/a.test.js",
    "panic: runtime error",
    "ValueError: first",
    "java.lang.IllegalStateException: closed",
    "Tests failed: 2",
    "AssertionError [ERR_ASSERTION]: 1 != 2",
    "ld: undefined reference to `missing'",
    "npm run build failed with 3",
    "make: *** [Makefile:3: all] Error 2",
    "bash: tool: command not found",
  ];
  const others = [
    "Compiling 3 files",
    "0 errors",
    "no errors found",
    "errors: 0",
    "2 passed, 0 failed",
    "done in 3 s",
    "reading error-handler.js",
  ];
  const text = failures.flatMap((line, index) => [others[index % others.length] ?? "", line]).join("\n");
  assert.deepEqual(lines(text), failures);
});
test("jest's failed tests are told, not only its totals", () => {
  const text =
    "FAIL src/m.test.js\n  math\n    ✓ adds (2 ms)\n    ✕ mul (1 ms)\n\n  ● math › mul\n\nTests: 1 failed";
  const failures = ["FAIL src/m.test.js", "✕ mul (1 ms)", "● math › mul", "Tests: 1 failed"];
  assert.deepEqual(lines(text), failures);
});
test("a failure behind the prefix of a package counts, and says whose it is", () => {
  const text = "packages/a test$ x\npackages/a test: FAIL one\npackages/a test: ok two\nother: FAIL three";
  assert.deepEqual(lines(text), ["packages/a test: FAIL one"]);
});
test("the last five lines when none looks like one", () => {
  assert.deepEqual(lines("1\n2\n\n3\n4\n5\n6\n\n"), ["2", "3", "4", "5", "6"]);
  assert.deepEqual(lines("\n \n"), []);
});
test("colours, carriage returns and what script runners add are gone", () => {
  const text =
    "\x1b[31merror:\x1b[0m broken\rerror: again\n> calc@1.0.0 build\n> make\nnpm error code 2\n ELIFECYCLE  Command failed with exit code 2.\nerror Command failed with exit code 2.\n";
  assert.deepEqual(lines(text), ["error: broken", "error: again"]);
});
test("a line said three times is three findings while there is room", () => {
  assert.deepEqual(lines("error: a\nerror: b\nerror: a\nerror: a\n"), [
    "error: a",
    "error: b",
    "error: a",
    "error: a",
  ]);
});
test("distinct lines come before repetitions, fifty at most", () => {
  const many = Array.from({ length: 60 }, (_, index) => `error: ${index}`);
  assert.deepEqual(lines(["error: 0", "error: 0", ...many].join("\n")), many.slice(0, 50));
});
test("a line longer than a message is shortened", () => {
  const [message = ""] = lines(`error: ${"x".repeat(10_000)}`);
  assert.equal(message.length, 2000);
  assert.ok(message.endsWith("…"));
});
test("findings are opaque output, critical, and have a place only where the checkout is known", () => {
  const text = "/home/me/app/src/a.rb:12: error: unexpected end\n";
  const [alone] = outputFindings(text, READ_LIMITS);
  const [placed] = outputFindings(text, READ_LIMITS, { root: "/home/me/app", cwd: "" });
  assert.deepEqual(
    [alone?.source, alone?.rule, alone?.severity, alone?.path, alone?.line],
    ["output", "output", "critical", null, null],
  );
  assert.deepEqual(
    [placed?.path, placed?.line, placed?.message],
    ["src/a.rb", 12, "src/a.rb:12: error: unexpected end"],
  );
});
