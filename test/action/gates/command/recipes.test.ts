import assert from "node:assert/strict";
import { test } from "node:test";
import { narrowTo, shellQuote, testCommand } from "../../../../action/gates/command/recipes.ts";
import type { CommandTarget } from "../../../../action/gates/command/target.ts";
import type { TestCase } from "../../../../action/gates/gate.ts";

const target = (command: string, cwd = ""): CommandTarget => ({
  command,
  cwd,
  reports: [],
  format: null,
  env: {},
});
const named = (name: string, path: string | null = null): TestCase => ({
  id: name,
  name,
  suite: null,
  path,
  line: null,
  status: "failed",
  flaky: false,
  message: null,
  detail: null,
  durationMs: null,
});

test("recipes: pytest is narrowed by file and name, parameters dropped", () => {
  const tests = [named("test_a[1-2]", "tests/test_x.py"), named("test_b", "tests/test_x.py")];
  const narrowed = narrowTo(target("python -m pytest --junitxml=r.xml"), tests, ["junit"]);
  assert.equal(narrowed?.command, "python -m pytest --junitxml=r.xml tests/test_x.py -k 'test_a or test_b'");
});

test("recipes: node:test is reached through any script", () => {
  const narrowed = narrowTo(target("npm test"), [named('adds (1) "two" #2')], ["node-spec"]);
  assert.equal(narrowed?.command, "npm test");
  assert.equal(narrowed?.env.NODE_OPTIONS, String.raw`"--test-name-pattern=adds \\(1\\) \"two\""`);
});

test("recipes: go runs the parent of a subtest", () => {
  assert.equal(
    narrowTo(target("go test -json ./..."), [named("TestA/x=1")], ["go-test"])?.command,
    "go test -json ./... -run '^(TestA)$'",
  );
});

test("recipes: a command of several parts is not appended to", () => {
  assert.equal(narrowTo(target("pytest && echo done"), [named("a", "t.py")], ["junit"]), null);
});

test("recipes: a hostile test name stays one word of the shell", () => {
  const line = testCommand(target("npx vitest run", "pkg a"), named("'; rm -rf / #"), ["junit"]);
  assert.equal(line, String.raw`cd 'pkg a' && npx vitest run -t ''\''; rm -rf \/ #'`);
  assert.equal(shellQuote("a\nb"), null);
});

test("recipes: a runner nobody knows gives no command", () => {
  assert.equal(testCommand(target("make check"), named("a"), ["junit"]), null);
});
