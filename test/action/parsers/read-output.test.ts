import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { readOutput } from "../../../action/parsers/read.ts";
import type { Reading } from "../../../action/parsers/reader.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { OPTIONS } from "../../support/report-fixtures.ts";

const output = (name: string): string =>
  readFileSync(new URL(`../../fixtures/reports/${name}`, import.meta.url), "utf8");
const STYLISH = output("eslint-stylish/findings/output.txt");
const TSC = output("tsc/plain/output.txt");
const ESLINT = output("eslint/npm-banner/report.json").trim();
const SPEC = output("node-spec/failures/output.txt");
const PYTEST = output("pytest/default/output.txt");

const read = (stdout: string, given: { stderr?: string; format?: string } = {}): Promise<Reading | null> =>
  readOutput({ stdout, stderr: "", options: OPTIONS, ...given });
const places = (reading: Reading | null) => reading?.findings.map(({ path, line }) => `${path}:${line}`);

describe("what runners of scripts print around it", () => {
  const banners = {
    npm: [
      "\n> calc@1.0.0 lint\n> eslint .\n\n",
      "npm error Lifecycle script `lint` failed with error:\nnpm error code 1\n",
    ],
    pnpm: [
      "\n> calc@1.0.0 lint /home/runner/work/calc/calc\n> eslint .\n\n",
      " ELIFECYCLE  Command failed with exit code 1.\n",
    ],
    "yarn 1": [
      "yarn run v1.22.22\n$ eslint .\n",
      "error Command failed with exit code 1.\ninfo Visit https://yarnpkg.com/en/docs/cli/run for documentation about this command.\n",
    ],
    bun: ["$ eslint .\n", 'error: script "lint" exited with code 1\n'],
  };
  for (const [runner, [before = "", after = ""]] of Object.entries(banners)) {
    test(`${runner}, text`, async () => {
      const reading = await read(before + STYLISH + after);
      assert.deepEqual([reading?.format, reading?.findings.length], ["eslint-stylish", 4]);
    });
    test(`${runner}, JSON`, async () => {
      const document = ESLINT.slice(ESLINT.indexOf("["));
      for (const format of [undefined, "eslint"]) {
        const reading = await read(`${before}${document}\n${after}`, format === undefined ? {} : { format });
        assert.deepEqual([reading?.format, reading?.findings.length], ["eslint", 3]);
      }
    });
  }
});

describe("several tools in one output", () => {
  test("each reader takes what is its own", async () => {
    const reading = await read(`${STYLISH}\n${TSC}`);
    assert.deepEqual([reading?.format, reading?.findings.length], ["eslint-stylish+tsc", 11]);
  });
  test("a test runner's stack traces are not read again as compiler lines", async () => {
    const reading = await read(`${output("compiler/mypy/output.txt")}${PYTEST}`);
    assert.equal(reading?.format, "pytest+compiler");
    assert.deepEqual(places(reading), ["src/a.py:7", "src/a.py:10", "src/a.py:11"]);
    assert.deepEqual(reading?.counts, { total: 10, passed: 3, failed: 5, skipped: 2 });
  });
  test("a JSON document between the lines of others", async () => {
    const document = ESLINT.slice(ESLINT.indexOf("["));
    const reading = await read(`building…\n${document}\n${TSC}`);
    assert.deepEqual([reading?.format, reading?.findings.length], ["eslint+tsc", 10]);
  });
  test("events of go test and text of the compiler", async () => {
    const reading = await read(`${output("go-test/interleaved/report.json")}${TSC}`);
    assert.equal(reading?.format, "go-test+tsc");
  });
  test("TAP after a linter", async () => {
    const reading = await read(STYLISH + output("tap/node-test/report.tap"));
    assert.deepEqual([reading?.format, reading?.tests.length], ["tap+eslint-stylish", 11]);
  });
  test("two runs of node:test, one for each workspace, number their equal names", async () => {
    const reading = await read(
      `${output("node-spec/passes/output.txt")}\n> b@1.0.0 test\n> node --test\n\n${output("node-spec/passes/output.txt")}`,
    );
    assert.deepEqual(
      reading?.tests.map(({ id }) => id),
      ["b > passes", "b > passes #2"],
    );
    assert.equal(reading?.counts?.total, 2);
  });
  test("when one of them was cut off, none is believed", async () => {
    assert.equal(await read(TSC + STYLISH.replace("✖ 4 problems", "✖ 5 problems")), null);
  });
});

describe("prefixes of many packages", () => {
  test("pnpm -r names the folder, and lines interleave", async () => {
    const stdout = [
      "Scope: 2 of 3 workspace projects",
      "packages/a typecheck$ tsc --noEmit",
      "packages/b typecheck$ tsc --noEmit",
      "packages/b typecheck: src/x.ts(3,5): error TS2322: Type 'a' is not assignable.",
      "packages/a typecheck: src/x.ts(7,1): error TS2304: Cannot find name 'y'.",
      "packages/b typecheck:   It is a text.",
      "packages/a typecheck: Failed",
      "packages/b typecheck: Failed",
    ].join("\n");
    const reading = await read(stdout);
    assert.deepEqual(places(reading), ["packages/a/src/x.ts:7", "packages/b/src/x.ts:3"]);
    assert.match(reading?.findings[1]?.detail ?? "", /It is a text/);
    assert.deepEqual(places(await read(stdout, { format: "tsc" })), places(reading));
  });
  test("pnpm -r, a JSON document for each package", async () => {
    const document = (file: string) =>
      `[{"filePath":"/home/runner/work/calc/calc/${file}","messages":[{"ruleId":"x","severity":2,"message":"m","line":1}]}]`;
    const stdout = `a lint$ eslint -f json\nb lint$ eslint -f json\na lint: ${document("a/1.js")}\nb lint: ${document("b/1.js")}\nb lint: Done\n`;
    for (const given of [{}, { format: "eslint" }])
      assert.deepEqual(places(await read(stdout, given)), ["a/1.js:1", "b/1.js:1"]);
  });
  test("turbo", async () => {
    const lines = STYLISH.split("\n").map((line) => `web:lint: ${line}`);
    const reading = await read(
      ["• Packages in scope: web", "web:lint: cache miss, executing 0f1e2d3c", ...lines].join("\n"),
    );
    assert.equal(reading?.findings.length, 4);
  });
  test("a prefix that no runner declared stays", async () => {
    assert.equal(
      await read("packages/a typecheck: src/x.ts(7,1): error TS2304: Cannot find name 'y'.\n").then(
        (reading) => places(reading)?.[0],
      ),
      "packages/a typecheck: src/x.ts:7",
    );
  });
});

describe("where it stands", () => {
  test("stderr is read when stdout says nothing", async () => {
    const reading = await read("", { stderr: output("cargo/build-errors/output.txt") });
    assert.deepEqual(places(reading), ["src/main.rs:3", "src/main.rs:4"]);
  });
  test("the folder of the gate is in front of relative paths", async () => {
    const reading = await readOutput({ stdout: TSC, stderr: "", options: { ...OPTIONS, cwd: "packages/a" } });
    assert.equal(reading?.findings[0]?.path, "packages/a/src/calc.ts");
  });
});

describe("plain logs are not misread", () => {
  const logs = {
    "a server's log":
      "server.js:10:5: starting up\n[12:00:01] info: listening on 127.0.0.1:3000\nGET /a.js:1 200\n",
    "progress and prose":
      "Compiling 12 files\n✔ built in 1.2s\n  3:5 is the ratio\nerror rate: 0.1%\nwarning: this is a drill\n",
    "prices and times": "ok 3 of 4 done\n1..2 of the pages\nnot ok with this? write to a@b.c\n",
    "a JSON log":
      '{"level":"info","msg":"started"}\n{"level":"error","msg":"failed","path":"a.js:3:1"}\n[]\n{}\n',
    "a stack trace":
      "Error: boom\n    at f (/home/runner/work/calc/calc/src/a.js:3:5)\n    at node:internal/main:1:1\n",
    "a diff": "--- a/src/a.py\n+++ b/src/a.py\n@@ -1 +1 @@\n-x\n+y\n",
    "words of pytest in a sentence": "2 passed in 1.0s\nFAILED to load plugin - see docs\n",
    "brackets without end": `${"[ {\n".repeat(2000)}`,
  };
  for (const [name, log] of Object.entries(logs)) {
    test(name, async () => assert.equal(await read(log), null));
  }
  test("a run where all is well has no findings and no tests", async () => {
    assert.equal(await read("All matched files use Prettier code style!\n"), null);
    assert.equal(await read(""), null);
  });
});

describe("with a format", () => {
  test("a silent tool may be silent", async () => {
    for (const format of ["tsc", "eslint-stylish", "compiler", "ruff-text", "cargo"]) {
      assert.deepEqual(await read("\n> calc@1.0.0 typecheck\n> tsc\n\n", { format }), {
        format,
        tests: [],
        findings: [],
        empty: false,
      });
    }
  });
  test("a test runner may not", async () => {
    for (const format of ["pytest", "node-spec", "tap", "go-test", "eslint", "sarif", "ctrf"]) {
      await assert.rejects(
        read("\n", { format }),
        (error) => error instanceof ProblemError && error.problems[0]?.code === "report-empty",
        format,
      );
    }
  });
  test("other output is refused, and says so", async () => {
    for (const format of ["pytest", "node-spec", "tap", "go-test", "eslint", "junit"]) {
      await assert.rejects(
        read("Segmentation fault\n", { format }),
        (error) => error instanceof ProblemError && error.problems[0]?.code === "report-unreadable",
        format,
      );
    }
  });
  test("a clean JSON answer is one, though it says nothing", async () => {
    assert.deepEqual(await read("[]\n", { format: "ruff" }), {
      format: "ruff",
      tests: [],
      findings: [],
      empty: false,
    });
  });
  test("words around the document do not matter", async () => {
    const reading = await read(`Linting 3 files …\n[]\n${ESLINT.slice(ESLINT.indexOf("["))}\nDone.\n`, {
      format: "eslint",
    });
    assert.equal(reading?.findings.length, 3);
  });
  test("a bail-out is no result", async () => {
    await assert.rejects(
      read("TAP version 14\n1..2\nok 1\nBail out! no database\n", { format: "tap" }),
      /bailed out: no database/,
    );
  });
  test("XML on stdout", async () => {
    const reading = await read(
      '<testsuite><testcase name="t"><failure>boom</failure></testcase></testsuite>',
      { format: "junit" },
    );
    assert.equal(reading?.tests[0]?.message, "boom");
  });
  test("an unknown one names those there are", async () => {
    await assert.rejects(
      read("", { format: "jnit" }),
      (error) => error instanceof ProblemError && /junit, .*compiler/.test(error.problems[0]?.todo ?? ""),
    );
  });
});

test("reading a large log is linear", async () => {
  const log = `${'[debug] {"a": [1, 2, {"b": 3}\n'.repeat(40_000)}${SPEC}`;
  const started = performance.now();
  const reading = await read(log);
  assert.equal(reading?.tests.length, 10);
  assert.ok(performance.now() - started < 5000);
});
