import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { junit } from "../../../action/parsers/junit.ts";
import {
  bytesOf,
  OPTIONS,
  problemOf,
  testFixtures,
  testMutations,
  testTruncations,
} from "../../support/report-fixtures.ts";

testFixtures(junit);
testTruncations(junit, 150);
testMutations(junit, 40);

const read = (xml: string, options = OPTIONS) => junit.read(bytesOf(xml), options);

describe("statuses", () => {
  const only = (body: string) =>
    read(`<testsuite><testcase name="t" classname="c">${body}</testcase></testsuite>`).tests[0];

  test("a retry that failed again says nothing the failure did not", () => {
    const found = only(
      `<failure message="first"/><rerunFailure message="second"><stackTrace>again</stackTrace></rerunFailure>`,
    );
    assert.equal(found?.message, "first");
    assert.equal(found?.detail, "first");
  });
  test("a retry alone is a failure all the same", () => {
    const found = only(`<rerunFailure message="x"/>`);
    assert.deepEqual([found?.status, found?.message], ["failed", "x"]);
  });
  test("failed wins over skipped", () => {
    assert.equal(only(`<skipped/><error message="x"/>`)?.status, "failed");
  });
  test("a flaky pass is passed, flaky, and keeps what went wrong", () => {
    const found = only(`<flakyFailure message="lost"><stackTrace>at x</stackTrace></flakyFailure>`);
    assert.deepEqual([found?.status, found?.flaky, found?.message], ["passed", true, "lost"]);
    assert.match(found?.detail ?? "", /at x/);
  });
  test("output of a test that passed is not kept", () => {
    assert.equal(only("<system-out>noise</system-out>")?.detail, null);
  });
  test("several failures are all in the detail, the first one is the message", () => {
    const found = only(`<failure message="a">one</failure><error message="b">two</error>`);
    assert.equal(found?.message, "a");
    assert.equal(found?.detail, "a\none\n\nb\ntwo");
  });
});

describe("identity", () => {
  test("is the same whether the test passes or fails, and however long it takes", () => {
    const ids = ["", "<failure/>", "<skipped/>"].map(
      (body, index) =>
        read(
          `<testsuite name="s"><testcase classname="k" name="" time="${index}">${body}</testcase></testsuite>`,
        ).tests[0]?.id,
    );
    assert.deepEqual(new Set(ids), new Set(["s > k > (set-up)"]));
  });
  test("does not depend on where the checkout is", () => {
    const at = (root: string) =>
      read(
        `<testsuite name="${root}/a.js"><testcase file="${root}/a.js" name="reads ${root}/x"/></testsuite>`,
        { ...OPTIONS, root },
      );
    assert.deepEqual(at("/tmp/base").tests[0], at("/home/me/head").tests[0]);
  });
  test("equal names are numbered in order, never onto a name that is taken", () => {
    const names = ["b", "b", "b #2", "b"].map((name) => `<testcase name="${name}"/>`).join("");
    assert.deepEqual(
      read(`<testsuite>${names}</testsuite>`).tests.map((found) => found.id),
      ["b", "b #2", "b #2 #2", "b #3"],
    );
  });
});

test("no text is longer than a report may hold", () => {
  const long = "n".repeat(9_000);
  const cases =
    `<testcase name="${long}"><failure message="${long}">${long}${long}</failure></testcase>`.repeat(2);
  for (const found of read(`<testsuite>${cases}</testsuite>`).tests) {
    assert.ok(
      found.id.length <= 2_000 && found.name.length <= 2_000 && (found.message ?? "").length <= 2_000,
    );
    assert.ok((found.detail ?? "").length <= 8_000);
  }
});

describe("places", () => {
  test("relative paths are resolved against the folder the tool ran in", () => {
    const xml = `<testsuite><testcase name="t" file="test/a.js"><failure>at x (test/a.js:7:1)</failure></testcase></testsuite>`;
    const [found] = read(xml, { ...OPTIONS, cwd: "packages/core" }).tests;
    assert.deepEqual([found?.path, found?.line], ["packages/core/test/a.js", 7]);
  });
  test("a file outside the repository is no path, and neither is its line", () => {
    const [found] = read(`<testsuite><testcase name="t" file="/etc/passwd" line="3"/></testsuite>`).tests;
    assert.deepEqual([found?.path, found?.line], [null, null]);
  });
  test("frames of installed packages are not the place", () => {
    const stack = "at a (node_modules/x/i.js:1:1)\nat b (.venv/lib/y.py:2)\nat c (src/mine.js:3:1)";
    const [found] = read(
      `<testsuite><testcase name="t"><failure>${stack}</failure></testcase></testsuite>`,
    ).tests;
    assert.deepEqual([found?.path, found?.line], ["src/mine.js", 3]);
  });
  test("pytest classes name a file only when there is no doubt", () => {
    const path = (className: string) =>
      read(`<testsuite name="pytest"><testcase classname="${className}" name="t"/></testsuite>`).tests[0]
        ?.path;
    assert.equal(path("tests.unit.test_a"), "tests/unit/test_a.py");
    assert.equal(path("tests.a_test.TestX.TestInner"), "tests/a_test.py");
    assert.equal(path("test_pkg.test_a"), null);
    assert.equal(path("tests.helpers"), null);
    assert.equal(path("test_a.lower"), null);
  });
});

describe("refusals", () => {
  const problem = (xml: string) => problemOf(() => read(xml));

  test("more tests than the limit", () => {
    const options = { ...OPTIONS, limits: { ...OPTIONS.limits, tests: 2 } };
    const xml = `<testsuite>${"<testcase/>".repeat(3)}</testsuite>`;
    assert.equal(problemOf(() => read(xml, options)).code, "report-too-large");
    assert.equal(read(`<testsuite>${"<testcase/>".repeat(2)}</testsuite>`, options).tests.length, 2);
  });
  test("XML that is no JUnit report", () => {
    const { code, message } = problem("<coverage/>");
    assert.equal(code, "report-unreadable");
    assert.match(message, /its root is <coverage>, not <testsuites> or <testsuite>/);
  });
  test("two reports in one file", () => {
    assert.match(
      problem("<testsuite/>\n<testsuite/>").message,
      /more than one XML document: a second begins at line 2/,
    );
    assert.match(problem(`<testsuite/>\n<?xml version="1.0"?>\n<testsuite/>`).message, /line 3/);
  });
  test("a report cut off says where", () => {
    const { code, message, todo } = problem("<testsuite>\n<testcase>\n<failure>x");
    assert.equal(code, "report-unreadable");
    assert.match(message, /cut off at line 3, inside <failure>/);
    assert.match(todo, /killed|disk/);
  });
});

describe("detection", () => {
  test("knows the root, past declarations, comments and a runner's preamble", () => {
    assert.ok(junit.detects(`\ufeff<?xml version="1.0"?>\n<!-- made by x -->\n<testsuites>`, "a.xml"));
    assert.ok(junit.detects("\n> test\n> node --test\n\n<testsuite name='x'>", ""));
    assert.ok(!junit.detects("<testsuitesque>", ""));
    assert.ok(!junit.detects("the word <testsuites> in a log", ""));
    assert.ok(!junit.detects("<html><testsuites>", ""));
    assert.ok(!junit.detects("", "junit.xml"));
  });
});
