// The spec reporter of node:test: nested "✔ name (1.2ms)" lines, the totals "ℹ tests 5", then "✖ failing tests:" with places.
// https://github.com/nodejs/node/blob/main/lib/internal/test_runner/reporter/spec.js

import { type SpecFailure, specFailures } from "./node-spec-failures.ts";
import { SPEC_RESULT, type SpecResult, SpecTree } from "./node-spec-tree.ts";
import type { Reader } from "./reader.ts";
import { incomplete, otherKind } from "./report-problems.ts";
import { testDraft } from "./test-draft.ts";
import { type TestDraft, testList } from "./test-list.ts";
import { linesOf, plainText } from "./text-reader.ts";

const TITLE = "node:test output";
const TOTAL = /^ℹ (tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) (\d+(?:\.\d+)?)$/;
const FAILING = "✖ failing tests:";

export const nodeSpec: Reader = {
  format: "node-spec",
  title: "node:test spec",
  from: "output",
  detects: (start) =>
    /^ℹ tests \d+\r?$/m.test(start) && /^ℹ pass \d+\r?$/m.test(start) && /^ℹ fail \d+\r?$/m.test(start),
  rest(text) {
    const lines = linesOf(text);
    const first = lines.findIndex((line) => SPEC_RESULT.test(line) || TOTAL.test(line));
    const last = runsOf(lines).at(-1);
    return first < 0 || !last ? text : [...lines.slice(0, first), ...lines.slice(last.end)].join("\n");
  },
  read(bytes, options) {
    const lines = linesOf(plainText(TITLE, bytes, options));
    const runs = runsOf(lines);
    if (runs.length === 0) {
      if (lines.some((line) => SPEC_RESULT.test(line)))
        throw incomplete(TITLE, "was cut off before its totals");
      throw otherKind(TITLE, "holds no totals of node:test");
    }
    const list = testList(TITLE, options);
    const counts = { total: 0, passed: 0, failed: 0, skipped: 0 };
    for (const run of runs) {
      for (const draft of testsOf(run)) list.add(draft);
      counts.total += run.totals.tests;
      counts.passed += run.totals.pass;
      counts.failed += run.totals.fail + run.totals.cancelled;
      counts.skipped += run.totals.skipped + run.totals.todo;
    }
    return { format: "node-spec", tests: [...list.tests], findings: [], empty: counts.total === 0, counts };
  },
};

interface Run {
  tree: SpecTree;
  totals: Record<"tests" | "suites" | "pass" | "fail" | "cancelled" | "skipped" | "todo", number>;
  failures: SpecFailure[];
  /** Index of the line after the run. */
  end: number;
}

/** Several runs may follow each other, one for each workspace. */
function runsOf(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  let tree = new SpecTree();
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (!/^ℹ tests \d+$/.test(line)) {
      tree.add(line);
      at += 1;
      continue;
    }
    const run: Run = { tree, totals: noTotals(), failures: [], end: at };
    at = totalsAt(lines, run);
    // The last of the totals.
    if (!lines[at - 1]?.startsWith("ℹ duration_ms ")) break;
    // pnpm -r leaves blank lines out.
    const heading = lines[at] === "" ? at + 1 : at;
    if (lines[heading] === FAILING) {
      const { failures, end } = specFailures(lines, heading + 1);
      run.failures = failures;
      at = end;
    }
    run.end = at;
    runs.push(run);
    tree = new SpecTree();
  }
  return runs;
}

const noTotals = () => ({ tests: 0, suites: 0, pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 });

function totalsAt(lines: readonly string[], run: Run): number {
  let at = run.end;
  for (let match = TOTAL.exec(lines[at] ?? ""); match !== null; match = TOTAL.exec(lines[at] ?? "")) {
    const name = match[1] ?? "";
    if (name in run.totals) run.totals[name as keyof Run["totals"]] = Number(match[2]);
    at += 1;
  }
  return at;
}

/** ProblemError `report-unreadable` when the lines do not come to the totals: some are lost, or other output mixed in. */
function testsOf({ tree, totals, failures }: Run): TestDraft[] {
  const open = [...failures];
  let unnamed = 0;
  const draft = (result: SpecResult) => {
    const failure = takeFailure(open, result);
    if (failure === null && result.status === "failed") unnamed += 1;
    return toTest(result, failure);
  };
  const tests = tree.leaves.map(draft);
  // Suites and tests with subtests look alike: only those that failed on their own account are known to be tests …
  const parents = tree.parents.filter((parent) => parent.status === "failed");
  const own = parents.filter((parent) => open.some((failure) => isOf(failure, parent)));
  tests.push(...own.map(draft), ...open.map((failure) => toTest(failure, failure)));
  // … or all of them, where there is no suite.
  if (totals.suites === 0)
    tests.push(...tree.parents.filter((parent) => parent.status !== "failed").map(draft));
  const promised = totals.fail + totals.cancelled;
  const named = failures.filter((failure) => failure.status === "failed").length;
  const shown = tree.leaves.length;
  const fits = shown <= totals.tests && shown + tree.parents.length >= totals.tests + totals.suites;
  if (!fits || unnamed > 0 || named > promised + totals.suites || named + parents.length < promised) {
    const seen = `shows ${shown} and names ${named} failed`;
    throw incomplete(TITLE, `counts ${totals.tests} tests, ${promised} failed, but ${seen}`);
  }
  return tests;
}

function isOf(failure: SpecFailure, result: SpecResult): boolean {
  return failure.name === result.name && failure.durationMs === result.durationMs;
}

function takeFailure(open: SpecFailure[], result: SpecResult): SpecFailure | null {
  const index = open.findIndex((failure) => isOf(failure, result));
  return index < 0 ? null : (open.splice(index, 1)[0] ?? null);
}

function toTest(result: SpecResult, failure: SpecFailure | null): TestDraft {
  return testDraft({
    suites: result.suites,
    name: result.name,
    file: failure?.file ?? null,
    line: failure?.line ?? null,
    status: result.status,
    message: result.status === "failed" ? (failure?.message ?? null) : result.reason,
    detail: failure?.detail ?? "",
    durationMs: result.durationMs,
  });
}
