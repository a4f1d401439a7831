// Projects of other languages with no config of ours, judged by dist/ with the tools that are there, and without them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import type { Report } from "../../shared/contract/report.ts";
import { executedIn, proofmark } from "../support/command-line.ts";
import { toldFindings } from "../support/demo-pull.ts";
import { makeRepository } from "../support/repository.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-ecosystems-")));
after(() => rmSync(folder, { recursive: true, force: true }));

type Tree = Record<string, string>;

async function judge(base: Tree, change: Tree, env: Record<string, string> = {}) {
  const repository = await makeRepository(base);
  try {
    await repository.git("switch", "-qc", "change");
    await repository.commit("Change", change);
    const said = await proofmark({
      cwd: repository.root,
      home: folder,
      args: ["verify", "--format", "json"],
      env,
    });
    assert.doesNotMatch(said.stderr, /^\s+at .*:\d+:\d+\)?$/m);
    assert.equal(await repository.git("status", "--porcelain"), "", "nothing is left in the checkout");
    return { ...said, report: JSON.parse(said.stdout || "{}") as Report };
  } finally {
    await repository.dispose();
  }
}

/** A PATH with these programs on it and no others. */
function pathWith(programs: readonly string[]): string {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  for (const program of programs)
    symlinkSync(
      execFileSync("sh", ["-c", `command -v ${program}`])
        .toString()
        .trim(),
      join(bin, program),
    );
  return bin;
}

/** Of `skip`: false, or why. */
const noPytest = ((): string | false => {
  try {
    execFileSync("pytest", ["--version"], { cwd: folder, stdio: "ignore" });
    return false;
  } catch {
    return "pytest is not on this machine";
  }
})();

const PRICES = `def total(prices):
    return sum(prices)


def cheapest(prices):
    return max(prices)
`;
const TESTS = `from prices import cheapest, total


def test_total():
    assert total([1, 2]) == 3


def test_cheapest():
    assert cheapest([1, 2]) == 1
`;
const PYTHON: Tree = {
  "pyproject.toml":
    '[project]\nname = "prices"\nversion = "1.0.0"\n\n[tool.pytest.ini_options]\npythonpath = "."\n',
  ".gitignore": "__pycache__/\n.pytest_cache/\n",
  "prices.py": PRICES,
  "tests/test_prices.py": TESTS,
};

const GO: Tree = {
  "go.mod": "module example.com/prices\n\ngo 1.24\n",
  "prices.go": "package prices\n\nfunc Total(a, b int) int { return a + b }\n",
  "prices_test.go":
    'package prices\n\nimport "testing"\n\nfunc TestTotal(t *testing.T) {\n\tif Total(1, 2) != 3 {\n\t\tt.Fatal("no sum")\n\t}\n}\n',
};

describe("with no config", { concurrency: 2 }, () => {
  test("a Python project: only the test that the change broke is new", { skip: noPytest }, async () => {
    // Three lines more above both tests, so that a line number proves nothing.
    const change = {
      "prices.py": PRICES.replace("sum(prices)", "sum(prices) + 1"),
      "tests/test_prices.py": `# The prices\n# of our\n# shop\n${TESTS}`,
    };
    const { code, report, stderr } = await judge(PYTHON, change);
    assert.equal(code, 1, stderr);
    assert.equal(report.config.source, "detected");
    assert.deepEqual(
      executedIn(report).map(({ id, outcome, tests }) => [id, outcome, tests]),
      [["pytest", "fail", { total: 2, passed: 0, failed: 2, skipped: 0 }]],
    );
    assert.deepEqual(toldFindings(report), [
      "new pytest test tests/test_prices.py:8 test_total",
      "pre-existing pytest test tests/test_prices.py:12 test_cheapest",
    ]);
    assert.match(report.findings.find(({ state }) => state === "new")?.reproduce ?? "", /pytest.*test_total/);
    assert.equal(report.verdict.conclusion, "continue");
  });

  test("a Python project whose change breaks nothing is ready, its old failure told", {
    skip: noPytest,
  }, async () => {
    const { code, report, stderr } = await judge(PYTHON, { "README.md": "Prices\n" });
    assert.equal(code, 0, stderr);
    assert.deepEqual([report.verdict.conclusion, report.verdict.score], ["ready", 100]);
    assert.deepEqual(
      report.findings.map(({ state }) => state),
      ["pre-existing"],
    );
  });

  test("a Go module where there is no go: all skipped, and never green", async () => {
    const env = { PATH: pathWith(["git", "bash", "sh", "cat", "env"]) };
    const { code, report, stderr } = await judge(GO, { "prices.go": `// Prices\n${GO["prices.go"]}` }, env);
    assert.equal(code, 1, stderr);
    assert.deepEqual(
      executedIn(report).map(({ id, outcome, reason }) => [id, outcome, reason?.code]),
      [
        ["go-vet", "skipped", "tool-missing"],
        ["go-test", "skipped", "tool-missing"],
      ],
    );
    for (const { reason } of executedIn(report)) assert.match(reason?.text ?? "", /\bgo\b/);
    assert.equal(report.verdict.conclusion, "blocked");
    assert.ok(report.verdict.score <= 49, `score ${report.verdict.score}`);
    assert.match(report.verdict.because, /nothing was judged/);
  });
});
