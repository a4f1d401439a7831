// Reports as a run would write them: the gallery every renderer is looked at with.
import type { Finding, Report } from "../../shared/contract/report.ts";
import { BASE, change, file, finding, gate, READY, report, testFailure } from "./report-parts.ts";

const baseRun = (outcome: "pass" | "fail") => ({
  commit: BASE,
  outcome,
  reason: null,
  cached: false,
  durationMs: 2400,
});

/** A green pull request. */
export const clean = (): Report =>
  report({
    gates: [
      gate({ id: "lint", title: "Lint", reason: { code: "clean", text: "ESLint found nothing." } }),
      gate({ id: "typecheck", title: "Type check", durationMs: 3210 }),
      gate({
        id: "test",
        title: "Tests",
        durationMs: 9_870,
        formats: ["junit"],
        tests: { total: 214, passed: 212, failed: 0, skipped: 2 },
      }),
      gate({
        id: "scope",
        kind: "scope",
        title: "Scope",
        tier: "git",
        durationMs: 12,
        command: null,
        log: null,
        pictures: null,
      }),
    ],
  });

const ASSERTION = `AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:

1099 !== 1100

    at TestContext.<anonymous> (test/cart.test.ts:58:10)
    at Test.runInAsyncScope (node:async_hooks:211:14)
    at Test.run (node:internal/test_runner/test:979:25)
    at async startSubtestAfterBootstrap (node:internal/test_runner/harness:331:3)

  + actual - expected

  + 1099
  - 1100`;

const lintFindings = (): Finding[] => [
  finding({
    gate: "lint",
    message: "'subtotal' is assigned a value but never used.",
    line: 41,
    column: 9,
    endLine: 41,
    reproduce: "npx eslint src/cart/total.ts",
  }),
  finding({
    gate: "lint",
    message: "'rounding' is defined but never used.",
    line: 7,
    column: 10,
    reproduce: "npx eslint src/cart/total.ts",
  }),
  finding({
    gate: "lint",
    rule: "eqeqeq",
    message: "Expected '===' and instead saw '=='.",
    line: 63,
    column: 17,
    severity: "warning",
    confidence: "medium",
    matchedBy: "none",
    reproduce: "npx eslint src/cart/total.ts",
  }),
  finding({
    gate: "lint",
    message: "'formatMoney' is defined but never used.",
    path: "src/money/format.ts",
    line: 12,
    state: "new-indirect",
    confidence: "high",
    reproduce: "npx eslint src/money/format.ts",
  }),
  ...Array.from({ length: 10 }, (_, index) =>
    finding({
      gate: "lint",
      rule: index % 3 ? "prefer-const" : "no-console",
      message:
        index % 3
          ? `'row${index}' is never reassigned. Use 'const' instead.`
          : "Unexpected console statement.",
      path: `src/legacy/import-${index % 4}.ts`,
      line: 20 + index * 7,
      severity: "warning",
      state: "pre-existing",
      matchedBy: index === 9 ? "masked-in-file" : "line",
      confidence: index === 9 ? "low" : "exact",
      basePath: `src/legacy/import-${index % 4}.ts`,
      baseLine: 14 + index * 7,
    }),
  ),
  finding({
    gate: "lint",
    rule: "no-empty",
    message: "Empty block statement.",
    path: "src/cart/coupon.ts",
    line: 88,
    state: "fixed",
    basePath: "src/cart/coupon.ts",
    baseLine: 88,
  }),
];

const testFindings = (): Finding[] => [
  testFailure({
    test: "cart > total > rounds half up after the discount",
    message: "Expected values to be strictly equal: 1099 !== 1100",
    detail: ASSERTION,
    line: 58,
    severity: "critical",
  }),
  testFailure({
    test: "cart > total > never goes below zero",
    message: "Expected values to be strictly equal: -1 !== 0",
    detail: ASSERTION.replaceAll("1099", "-1").replaceAll("1100", "0"),
    line: 71,
  }),
  testFailure({
    test: "session > expires after thirty minutes",
    message: "the session was still alive after 1800.4 s",
    path: "test/session.test.ts",
    flaky: true,
    confidence: "high",
  }),
  testFailure({
    test: "mail > renders the Thai footer",
    message: "font not found: Noto Sans Thai",
    path: "test/mail.test.ts",
    state: "pre-existing",
    baseLine: null,
  }),
  testFailure({
    test: "mail > renders the Hebrew footer",
    message: "font not found: Noto Sans Hebrew",
    path: "test/mail.test.ts",
    state: "pre-existing",
  }),
  testFailure({
    test: "cart > coupon > applies once",
    message: "Expected 1 call, got 2",
    path: "test/coupon.test.ts",
    state: "fixed",
  }),
];

const typeFindings = (): Finding[] => [
  finding({
    gate: "typecheck",
    rule: "TS2345",
    message: "Argument of type 'Money' is not assignable to parameter of type 'number'.",
    path: "src/invoice/lines.ts",
    line: 133,
    column: 22,
    state: "new-indirect",
    confidence: "medium",
    reproduce: "npx tsc --noEmit --pretty false",
  }),
  finding({
    gate: "typecheck",
    rule: "TS7006",
    message: "Parameter 'row' implicitly has an 'any' type.",
    path: "src/legacy/import-2.ts",
    line: 9,
    state: "pre-existing",
    matchedBy: "line-message",
  }),
];

/** Everything a pull request can do wrong at once, on a base that was already red. */
export const red = (): Report =>
  report({
    change: change({
      files: [
        file("src/cart/total.ts", { added: 48, deleted: 21 }),
        file("src/cart/coupon.ts", { added: 6, deleted: 9 }),
        file("src/money/round.ts", {
          previousPath: "src/cart/round.ts",
          status: "renamed",
          added: 3,
          deleted: 2,
        }),
        file("src/cart/tax.ts", { status: "added", added: 77, deleted: 0 }),
        file("src/cart/vat-table.ts", { status: "deleted", added: 0, deleted: 140 }),
        file("test/cart.test.ts", { added: 30, deleted: 0 }),
      ],
    }),
    gates: [
      gate({
        id: "lint",
        title: "Lint",
        outcome: "fail",
        reason: { code: "new-findings", text: "4 new findings, 10 that were there before." },
        durationMs: 2140,
        command: "eslint . --format json",
        reproduce: "npm run lint",
        formats: ["eslint"],
        base: baseRun("fail"),
      }),
      gate({
        id: "typecheck",
        title: "Type check",
        outcome: "fail",
        reason: { code: "new-findings", text: "1 new error on a line this change did not touch." },
        durationMs: 3_480,
        command: "tsc --noEmit --pretty false",
        formats: ["tsc"],
        base: baseRun("fail"),
      }),
      gate({
        id: "test",
        title: "Tests",
        outcome: "fail",
        reason: { code: "new-findings", text: "2 tests that passed on the base fail here." },
        durationMs: 12_930,
        command: "node --test --test-reporter=junit",
        formats: ["junit"],
        tests: { total: 214, passed: 207, failed: 5, skipped: 2 },
        base: { ...baseRun("fail"), cached: true, durationMs: 0 },
      }),
      gate({
        id: "e2e",
        title: "End to end",
        outcome: "unknown",
        reason: {
          code: "report-missing",
          text: "The command ended with exit code 0 but `out/e2e.xml` was not written.",
        },
        durationMs: 41_200,
        command: "npm run e2e -- --reporter=junit",
        reproduce: "npm run e2e",
      }),
      gate({
        id: "coverage",
        kind: "coverage",
        title: "Coverage",
        hard: false,
        outcome: "fail",
        reason: { code: "new-findings", text: "71 % of the changed lines are covered, 80 % are asked for." },
        durationMs: 310,
        formats: ["lcov"],
      }),
      gate({
        id: "ruff",
        title: "Ruff",
        outcome: "skipped",
        reason: { code: "tool-missing", text: "`ruff` is not on PATH." },
        durationMs: 0,
        log: null,
        pictures: null,
      }),
      gate({ id: "build", title: "Build", durationMs: 5_020, base: null }),
      gate({
        id: "scope",
        kind: "scope",
        title: "Scope",
        tier: "git",
        durationMs: 14,
        command: null,
        reproduce: null,
        log: null,
        pictures: null,
      }),
    ],
    findings: [
      ...lintFindings(),
      ...typeFindings(),
      ...testFindings(),
      finding({
        gate: "coverage",
        source: "gate",
        rule: "changed-lines",
        message: "20 of 28 changed lines are covered; 8 are not: 44-47, 90-93.",
        line: 44,
        endLine: 47,
        severity: "warning",
      }),
    ],
    verdict: {
      conclusion: "continue",
      score: 41,
      bar: 94,
      because:
        "This change adds 8 findings. End to end could not be judged. 13 findings were there before and are not held against it.",
      deductions: [
        { gate: "test", points: 20, because: "Tests: 2 new findings" },
        { gate: "lint", points: 14, because: "Lint: 4 new findings" },
        { gate: "typecheck", points: 10, because: "Type check: 1 new finding" },
        { gate: "e2e", points: 13, because: "End to end could not be judged: its report is missing" },
        { gate: "coverage", points: 2, because: "Coverage: 1 new finding" },
      ],
    },
    notes: [
      {
        code: "config-changed",
        text: "This change edits .github/proofmark.yml; the copy on the base judged it. The edit takes effect once merged.",
      },
    ],
  });

/** Nothing broken, but a gate that could not be judged. */
export const unknownGate = (): Report =>
  report({
    gates: [
      gate({ id: "lint", title: "Lint" }),
      gate({
        id: "test",
        title: "Tests",
        outcome: "unknown",
        reason: { code: "timeout", text: "Ended after 15 minutes, with everything it had started." },
        durationMs: 900_000,
      }),
    ],
    verdict: {
      conclusion: "blocked",
      score: 49,
      bar: 94,
      because: "Tests could not be judged. A person has to look.",
      deductions: [{ gate: "test", points: 51, because: "could not be judged: it ran into its timeout" }],
    },
  });

/** Red, reported without failing the job. */
export const advisory = (): Report => {
  const whole = red();
  return { ...whole, run: { ...whole.run, advisory: true } };
};

/** The base could not be had, so nothing can be excused. */
export const noBase = (): Report =>
  report({
    change: change({ base: null, mergeBase: null, comparedWith: null, headTree: "commit" }),
    gates: [
      gate({
        id: "lint",
        title: "Lint",
        outcome: "fail",
        reason: {
          code: "base-unavailable",
          text: "The base commit is not in this clone and could not be fetched.",
        },
      }),
    ],
    findings: lintFindings()
      .filter(({ state }) => state !== "fixed")
      .map((each) => ({
        ...each,
        state: "new",
        confidence: "low",
        matchedBy: "none",
        baseLine: null,
        basePath: null,
      })),
    verdict: {
      conclusion: "continue",
      score: 30,
      bar: 94,
      because: "This change adds 14 findings.",
      deductions: [{ gate: "lint", points: 70, because: "14 findings" }],
    },
    notes: [
      {
        code: "base-unavailable",
        text: "The base commit could not be fetched. Check out with `fetch-depth: 0` to have failures attributed.",
      },
    ],
  });

/** The first run in a repository: detected gates, a base that is red too. */
export const firstRun = (): Report =>
  report({
    config: { source: "detected", path: null, digest: "00".repeat(32), changed: false },
    gates: [
      gate({
        id: "lint",
        title: "Lint",
        reason: { code: "only-pre-existing", text: "10 findings, all there before." },
        base: baseRun("fail"),
      }),
      gate({ id: "test", title: "Tests", tests: { total: 12, passed: 12, failed: 0, skipped: 0 } }),
    ],
    findings: lintFindings().filter(({ state }) => state === "pre-existing"),
    verdict: {
      ...READY,
      because: "This change broke nothing. 10 findings were there before and are not held against it.",
    },
    notes: [{ code: "config-detected", text: "No config file: the gates were found in package.json." }],
  });

/** 20,000 findings; `each` thousandth has a long detail. */
export const huge = (size = 20_000): Report =>
  report({
    gates: [gate({ id: "lint", title: "Lint", outcome: "fail", base: baseRun("fail") })],
    findings: Array.from({ length: size }, (_, index) =>
      finding({
        gate: "lint",
        rule: `rule-${index % 37}`,
        message: `Finding ${index}: the value of 'entry${index}' may be undefined here.`,
        path: `src/generated/module-${index % 400}/file-${index % 1999}.ts`,
        line: 1 + (index % 900),
        severity: index % 5 ? "warning" : "critical",
        state: index % 4 ? "new" : "pre-existing",
        detail: index % 1000 ? null : "x".repeat(8000),
        reproduce: `npx eslint src/generated/module-${index % 400}/file-${index % 1999}.ts`,
      }),
    ),
    verdict: {
      conclusion: "continue",
      score: 0,
      bar: 94,
      because: "This change adds 15,000 findings.",
      deductions: [{ gate: "lint", points: 100, because: "15,000 new findings" }],
    },
  });
