// What is refused, and in which words: none of these may pass for a reading.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loaded, namedReader } from "../../../action/parsers/index.ts";
import { readReport } from "../../../action/parsers/read.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { bytesOf, OPTIONS } from "../../support/report-fixtures.ts";

async function refused(format: string, text: string, options = OPTIONS): Promise<string> {
  const reader = await loaded(namedReader(format));
  try {
    reader.read(bytesOf(text), options);
  } catch (error) {
    assert.ok(error instanceof ProblemError, error instanceof Error ? error.stack : "");
    const [problem] = error.problems;
    return `${problem?.code}: ${problem?.message}`;
  }
  assert.fail("was read");
}

const SARIF = (run: unknown) => JSON.stringify({ version: "2.1.0", runs: [run] });

const cases: Record<string, [format: string, text: string, expected: RegExp]> = {
  "SARIF 1.0": ["sarif", '{"version":"1.0.0","runs":[]}', /unreadable.*version 1\.0\.0/],
  "SARIF results in other files": [
    "sarif",
    SARIF({ tool: {}, externalPropertyFileReferences: { results: [{}] } }),
    /other files/,
  ],
  "SARIF results of the wrong kind": ["sarif", SARIF({ results: {} }), /no list at runs\[0\]\.results/],
  "SARIF runs of the wrong kind": ["sarif", '{"runs":[3]}', /no object at runs\[0\]/],
  "CTRF that lists fewer than it counts": [
    "ctrf",
    '{"results":{"summary":{"tests":2},"tests":[{"name":"a","status":"passed"}]}}',
    /counts 2 tests .* lists 1/,
  ],
  "CTRF without a status": [
    "ctrf",
    '{"results":{"tests":[{"name":"a"}]}}',
    /no text at results\.tests\[0\]\.status/,
  ],
  "ESLint without messages": ["eslint", '[{"filePath":"a.js"}]', /no list at \[0\]\.messages/],
  "golangci-lint that failed": [
    "golangci",
    '{"Issues":null,"Report":{"Error":"can\'t load config"}}',
    /says that the run failed: can't load config/,
  ],
  "Biome that crashed": ["biome", '{"summary":{}}', /no list at diagnostics/],
  "JSON cut off": ["pyright", '{"generalDiagnostics":[', /Pyright report was cut off/],
  "JSON that is none": ["ruff", "[{,}]", /not JSON/],
  "a log instead of JSON": [
    "rubocop",
    "Inspecting 3 files\n...",
    /not JSON: it begins with "Inspecting 3 files/,
  ],
  "TAP bail-out": ["tap", "1..2\nok 1\nBail out! disk full\n", /bailed out: disk full/],
  "TAP bail-out in a subtest": [
    "tap",
    "TAP version 14\n# Subtest: a\n    ok 1 - b\n    Bail out! gone\n",
    /bailed out: gone/,
  ],
  "TAP with fewer tests than planned": ["tap", "1..3\nok 1\nok 2\n", /plans 3 tests but holds 2/],
  "TAP with more tests than planned": ["tap", "1..1\nok 1\nok 2\n", /plans 1 tests but holds 2/],
  "TAP whose subtest lost a point": [
    "tap",
    "TAP version 14\n# Subtest: a\n    1..2\n    ok 1 - b\nok 1 - a\n1..1\n",
    /plans 2 tests in “a” but holds 1/,
  ],
  "TAP without a plan": ["tap", "TAP version 13\nok 1\nok 2\n", /no plan/],
  "go test, a package without an end": [
    "go-test",
    '{"Action":"run","Package":"a","Test":"T"}\n',
    /package a has no result/,
  ],
  "go test, half an event": [
    "go-test",
    '{"Action":"pass","Package":"a"}\n{"Action":"pa',
    /cut off inside an event/,
  ],
  "cargo, a run without a result": [
    "cargo",
    "running 2 tests\ntest a ... ok\n",
    /run of 2 tests has no result/,
  ],
  "cargo, fewer failures than counted": [
    "cargo",
    "running 1 test\ntest a ... ok\n\ntest result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out\n",
    /1 failed, but lists 1, 0 failed/,
  ],
  "cargo, stopped while compiling": [
    "cargo",
    "   Compiling a v0.1.0 (/x)\nerror[E0425]: no\n --> src/a.rs:1:2\n",
    /not their end/,
  ],
  "pytest without its last line": ["pytest", "==== test session starts ====\ncollected 3 items\n", /cut off/],
  "pytest that names fewer failures": [
    "pytest",
    "=== FAILURES ===\n=== 2 failed, 1 passed in 0.10s ===\n",
    /counts 2 failed, 0 errors, but names 0 and 0/,
  ],
  "pytest twice": ["pytest", "=== ERRORS ===\n1 passed in 0.1s\n2 passed in 0.1s\n", /several runs/],
  "node:test with other output between": [
    "node-spec",
    "✔ a (1ms)\n✔ not a test (1ms)\nℹ tests 1\nℹ suites 0\nℹ pass 1\nℹ fail 0\nℹ cancelled 0\nℹ duration_ms 3\n",
    /counts 1 tests/,
  ],
  "ESLint text with a row lost": [
    "eslint-stylish",
    "/a.js\n  1:1  error  x  y\n\n✖ 2 problems (2 errors, 0 warnings)\n",
    /counts 2 problems but lists 1/,
  ],
  "pretty tsc with an error lost": [
    "tsc",
    "a.ts:1:2 - error TS1: x\n\nFound 2 errors.\n",
    /counts 2 errors but shows 1/,
  ],
};

for (const [name, [format, text, expected]] of Object.entries(cases)) {
  test(name, async () => assert.match(await refused(format, text), expected));
}

describe("limits", () => {
  const limits = { ...OPTIONS.limits, depth: 20, tests: 2, findings: 2 };
  const rows = Array.from({ length: 3 }, (_, row) => `a.ts(${row + 1},1): error TS1: x`).join("\n");
  test("findings", async () =>
    assert.match(await refused("tsc", rows, { ...OPTIONS, limits }), /too-large.*more than 2 findings/));
  test("tests", async () =>
    assert.match(
      await refused("tap", "1..3\nok\nok\nok\n", { ...OPTIONS, limits }),
      /too-large.*more than 2 tests/,
    ));
  test("depth of JSON", async () =>
    assert.match(
      await refused("ruff", `${"[".repeat(21)}${"]".repeat(21)}`, { ...OPTIONS, limits }),
      /deeper than 20/,
    ));
  test("depth of JSON far beyond the stack", async () =>
    assert.match(await refused("ruff", "[".repeat(1_000_000)), /deeper than 100/));
  test("depth of TAP", async () => {
    const text = Array.from({ length: 30 }, (_, depth) => `${"    ".repeat(depth)}# Subtest: ${depth}`).join(
      "\n",
    );
    assert.match(
      await refused("tap", `TAP version 14\n${text}\nok 1\n1..1\n`, { ...OPTIONS, limits }),
      /deeper than 20/,
    );
  });
  test("a long string does not overflow anything", async () => {
    const reader = await loaded(namedReader("ruff"));
    const message = `\\"${"x\\\\".repeat(500_000)}`;
    const [found] = reader.read(bytesOf(`[{"filename":"a.py","message":"${message}"}]`), OPTIONS).findings;
    assert.equal(found?.message.length, 2000);
  });
});

describe("files", () => {
  const given = { path: "out/report.json", options: OPTIONS };
  const problem = async (text: string, format?: string) => {
    try {
      await readReport(bytesOf(text), format === undefined ? given : { ...given, format });
    } catch (error) {
      assert.ok(error instanceof ProblemError);
      return error.problems[0];
    }
    assert.fail("was read");
  };
  test("an unknown content names the formats and the file", async () => {
    const found = await problem("what is this?");
    assert.deepEqual([found?.code, found?.where?.path], ["report-format", "out/report.json"]);
    assert.match(found?.todo ?? "", /junit, .*sarif, .*tap, .*compiler/);
  });
  test("an unknown format is told, even for an empty file", async () => {
    assert.match((await problem("", "sarf"))?.message ?? "", /no report format “sarf”/);
  });
  test("an empty file is empty, whatever the format", async () => {
    assert.equal((await problem(" \n"))?.code, "report-empty");
    assert.equal((await problem("", "tsc"))?.code, "report-empty");
  });
  test("too many bytes are refused before anything else", async () => {
    const options = { ...OPTIONS, limits: { ...OPTIONS.limits, bytes: 3 } };
    await assert.rejects(readReport(bytesOf("[{}]"), { path: "x", options }), /too-large/);
  });
  test("a problem of a reader says in which file", async () => {
    assert.equal((await problem('[{"filePath":"a","messages":[', "eslint"))?.where?.path, "out/report.json");
  });
  test("a log of pytest beyond the first 64 KiB is recognised", async () => {
    const text = `${"collecting noise\n".repeat(8000)}=== test session starts ===\n.   [100%]\n=== 1 passed in 0.1s ===\n`;
    assert.deepEqual((await readReport(bytesOf(text), given)).counts, {
      total: 1,
      passed: 1,
      failed: 0,
      skipped: 0,
    });
  });
});
