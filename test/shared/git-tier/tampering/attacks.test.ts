// Ways around the gate that were tried by hand, each of which got through once. Every one has to fail it now, and its honest
// neighbour must not.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { judgeTampering } from "../../../../shared/git-tier/tampering/judge.ts";
import { changeOf, type Folder } from "../../../support/change-source.ts";

const TESTS = `import { it, expect, describe } from "vitest";
import { total, tax } from "../src/cart";
describe("cart", () => {
  it("sums", () => {
    expect(total([1, 2])).toBe(3);
  });
  it("taxes", () => {
    expect(tax(100)).toBe(19);
    expect(tax(0)).toBe(0);
  });
});
`;
const PATH = "test/cart.test.ts";
const PYTHON = "from cart import tax\n\ndef test_tax():\n    assert tax(100) == 19\n";
const GO =
  'package cart\n\nimport "testing"\n\nfunc TestSum(t *testing.T) {\n\tif Sum(1, 2) != 3 {\n\t\tt.Errorf("no")\n\t}\n}\n';
const CI = `on: [push]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - name: Test
        run: npm test
`;

async function judged(base: Folder, head: Folder) {
  const change = await changeOf(base, head);
  return judgeTampering({ change, settings: { rules: {}, tests: [] }, configPaths: [] });
}

const scripts = (test: string): string => `${JSON.stringify({ scripts: { test } }, null, 2)}\n`;
const edit = (text: string, from: string, to: string): string => {
  assert.ok(text.includes(from));
  return text.replace(from, () => to);
};
const same = (path: string, was: string, is: string): [Folder, Folder] => [{ [path]: was }, { [path]: is }];
const script = (is: string) => same("package.json", scripts("vitest run"), scripts(is));

function each(title: string, outcome: "fail" | "pass", cases: Record<string, [Folder, Folder]>): void {
  describe(title, () => {
    for (const [name, [base, head]] of Object.entries(cases))
      test(name, async () => {
        const { outcome: came, findings } = await judged(base, head);
        assert.equal(came, outcome, JSON.stringify(findings.map(({ rule, message }) => [rule, message])));
      });
  });
}

const skipped = 'describe.skip("x", () => {\n  it("taxes"';
const hidden = (end: string): string =>
  edit(TESTS, '  it("taxes"', `  // a note${end}  ${skipped}`).replace(/\}\);\n$/, "}); });\n");

each("code behind a line end that only the language knows", "fail", {
  "a carriage return": same(PATH, TESTS, hidden("\r")),
  "a line separator": same(PATH, TESTS, hidden("\u2028")),
  "a paragraph separator": same(PATH, TESTS, hidden("\u2029")),
  "a form feed before a decorator": same(
    "test_cart.py",
    PYTHON,
    edit(PYTHON, "def test_tax", "\f@pytest.mark.skip\ndef test_tax"),
  ),
});

each("tests that stay, where no runner looks", "fail", {
  "another name": [{ [PATH]: TESTS }, { "test/cart.tset.ts": TESTS }],
  "the name of a helper": [{ [PATH]: TESTS }, { "test/helpers/cart-helpers.ts": TESTS }],
  "a submodule in their place": [{ [PATH]: TESTS }, { [PATH]: { mode: "160000", content: "x" } }],
  "Go, behind an underscore": [{ "cart_test.go": GO }, { "_cart_test.go": GO }],
  "Go, behind a build tag": same("cart_test.go", GO, `//go:build never\n\n${GO}`),
  "a file of its own that pytest is told to leave": [
    { "test_cart.py": PYTHON, "conftest.py": "import pytest\n" },
    { "test_cart.py": PYTHON, "conftest.py": 'import pytest\ncollect_ignore = ["test_cart.py"]\n' },
  ],
});

each("tests that stay, where runners look", "pass", {
  "under another test's name": [{ [PATH]: TESTS }, { "test/basket.test.ts": TESTS }],
  "among tests that have no ending of their own": [{ "test/cart.js": TESTS }, { "test/unit/cart.js": TESTS }],
  "Go, with the tag it had": same("cart_test.go", `//go:build unit\n\n${GO}`, `//go:build unit\n\n${GO}\n`),
  "a conftest with a fixture": [
    { "conftest.py": "import pytest\n" },
    { "conftest.py": "import pytest\n\n@pytest.fixture\ndef shop():\n    return 1\n" },
  ],
});

const VITEST = "export default defineConfig({ test: { globals: true } });\n";
each("a named test that a config leaves out", "fail", {
  jest: same(
    "jest.config.js",
    "module.exports = { verbose: true };\n",
    "module.exports = { verbose: true, testPathIgnorePatterns: ['cart.test.ts'] };\n",
  ),
  vitest: same(
    "vitest.config.ts",
    VITEST,
    edit(VITEST, "globals", "exclude: ['test/cart.test.ts'], globals"),
  ),
  "all but one": same(
    "vitest.config.ts",
    VITEST,
    edit(VITEST, "globals", "include: ['test/ok.test.ts'], globals"),
  ),
  "all but one, in place of a pattern": same(
    "package.json",
    '{"jest":{"testMatch":["**/*.test.ts"]}}\n',
    '{"jest":{"testMatch":["**/ok.test.ts"]}}\n',
  ),
  mocha: same(".mocharc.json", '{"spec":["test"]}\n', '{"spec":["test"],"ignore":["test/cart.spec.js"]}\n'),
  playwright: same(
    "playwright.config.ts",
    "export default { testDir: 'e2e' };\n",
    "export default { testDir: 'e2e', testIgnore: ['**/login.spec.ts'] };\n",
  ),
  "pytest --ignore": same(
    "pytest.ini",
    "[pytest]\naddopts = -q\n",
    "[pytest]\naddopts = -q --ignore=test_cart.py\n",
  ),
  "pytest -k not": same("pytest.ini", "[pytest]\naddopts = -q\n", "[pytest]\naddopts = -q -k 'not tax'\n"),
  "a limit given twice, of which the last counts": same(
    "package.json",
    '{"jest":{"coverageThreshold":{"global":{"lines":80}}}}\n',
    '{"jest":{"coverageThreshold":{"global":{"lines":80,"lines":1}}}}\n',
  ),
  "a type check that checks nothing": same(
    "tsconfig.json",
    '{"compilerOptions":{"strict":true}}\n',
    '{"compilerOptions":{"strict":true,"noCheck":true}}\n',
  ),
});

each("what a config leaves out as people do", "pass", {
  "a list of what tests are": same(
    "vitest.config.ts",
    VITEST,
    edit(VITEST, "globals", "include: ['src/**/*.test.ts'], globals"),
  ),
  "a folder": same("vitest.config.ts", VITEST, edit(VITEST, "globals", "exclude: ['e2e/**'], globals")),
  "a kind of tests": same(
    "vitest.config.ts",
    VITEST,
    edit(VITEST, "globals", "exclude: ['**/*.e2e.test.ts'], globals"),
  ),
});

each("a script that can find nothing", "fail", {
  "|| true": script("vitest run || true"),
  "; true": script("vitest run; true"),
  "; exit 0": script("vitest run ; exit 0"),
  "|| echo": script("vitest run || echo 'some failed'"),
  "true behind a mark": script("true # vitest run"),
  "two nothings": script("echo ok && true"),
  "a version": script("vitest --version"),
  "node, which ends": script("node -e 'process.exit(0)'"),
  "a name written otherwise": same(
    "package.json",
    '{"scripts":{"test":"vitest run"}}\n',
    '{"scripts":{"test":"vitest run","\\u0074est":"true"}}\n',
  ),
  "in the background": script("vitest run &"),
  "a shell that runs nothing": same(".npmrc", "fund=false\n", "fund=false\nscript-shell=/bin/true\n"),
  "make, which looks away": same("Makefile", "test:\n\tgo test ./...\n", "test:\n\t-go test ./...\n"),
  "make || true": same("Makefile", "test:\n\tgo test ./...\n", "test:\n\tgo test ./... || true\n"),
});

each("a script that finds something else", "pass", {
  "another runner": script("node --test"),
  "after a build": script("npm run build && vitest run"),
  "words before": script("echo testing && vitest run"),
  "a clean-up that may fail": same("Makefile", "clean:\n\trm -rf out\n", "clean:\n\t-rm -rf out dist\n"),
});

each("a step that cannot fail", "fail", {
  "; true": same(".github/workflows/ci.yml", CI, edit(CI, "npm test", "npm test ; true")),
  "an expression that is true": same(
    ".github/workflows/ci.yml",
    CI,
    edit(CI, "run: npm", `continue-on-error: \${{ true }}\n        run: npm`),
  ),
  "on one line": same(
    ".github/workflows/ci.yml",
    CI,
    edit(
      CI,
      "- name: Test\n        run: npm test",
      "- { name: Test, run: npm test, continue-on-error: true }",
    ),
  ),
  "in quotes": same(
    ".github/workflows/ci.yml",
    CI,
    edit(CI, "run: npm", '"continue-on-error": true\n        run: npm'),
  ),
});

const RUST = `pub fn sum(a: i32) -> i32 { a }
#[cfg(test)]
mod tests {
    #[test]
    fn sums() {
        assert_eq!(super::sum(1), 1);
    }
}
`;
const RUBY = `describe Cart do
  it "sums" do
    expect(total([1, 2])).to eq(3)
  end
  it "taxes" do
    expect(tax(100)).to eq(19)
  end
end
`;
const JAVA = `class CartTest {
    @Test
    void taxes() { assertEquals(19, tax(100)); }
}
`;

each("tests that stay, and do not run", "fail", {
  "an option by a variable's name": same(PATH, TESTS, edit(TESTS, '"taxes", ()', '"taxes", { skip }, ()')),
  "an option in quotes": same(PATH, TESTS, edit(TESTS, '"taxes", ()', '"taxes", { "skip": true }, ()')),
  "no rows": same(PATH, TESTS, edit(TESTS, 'it("taxes"', 'it.each([])("taxes"')),
  "a hook that skips": same(
    PATH,
    TESTS,
    edit(TESTS, '  it("sums"', '  beforeEach((ctx) => ctx.skip());\n  it("sums"'),
  ),
  "a run that ends well": same(
    PATH,
    TESTS,
    edit(TESTS, "describe(", "afterAll(() => process.exit(0));\ndescribe("),
  ),
  "Go, ended well": [
    { "cart_test.go": GO },
    {
      "cart_test.go": GO,
      "main_test.go": "package cart\n\nfunc TestMain(m *testing.M) {\n\tm.Run()\n\tos.Exit(0)\n}\n",
    },
  ],
  "Python, not to be collected": same("test_cart.py", PYTHON, `${PYTHON}\ntest_tax.__test__ = False\n`),
  "Python, within a function": same(
    "test_cart.py",
    PYTHON,
    edit(PYTHON, "def test_tax():\n    assert", "def _off():\n  def test_tax():\n    assert"),
  ),
  "Python, in a class that is none of tests": same(
    "test_cart.py",
    PYTHON,
    edit(PYTHON, "def test_tax():\n    assert", "class Cart:\n  def test_tax(self):\n    assert"),
  ),
  "Python, behind a module nobody has": same(
    "test_cart.py",
    PYTHON,
    edit(PYTHON, "from cart", 'import pytest\npytest.importorskip("nope")\nfrom cart'),
  ),
  "Rust, never compiled": same("src/a.rs", RUST, edit(RUST, "#[cfg(test)]", "#[cfg(any())]")),
  "Rust, one of them": same("src/a.rs", RUST, edit(RUST, "    #[test]", "    #[cfg(any())]\n    #[test]")),
  "Rust, the whole file": same("src/a.rs", RUST, `#![cfg(any())]\n${RUST}`),
  "Ruby, behind the end": same(
    "cart_spec.rb",
    RUBY,
    edit(RUBY, '  it "taxes"', 'end\n__END__\n  it "taxes"'),
  ),
  "Java, by assumption": same(
    "src/test/CartTest.java",
    JAVA,
    edit(JAVA, "taxes() {", "taxes() { Assumptions.assumeTrue(false);"),
  ),
  "the second of two rules": same(
    "src/a.js",
    "let a = 1;\n",
    "/* eslint semi: 'error', no-undef: 0 */\nlet a = 1;\n",
  ),
});

each("tests that run as they did", "pass", {
  rows: same(PATH, TESTS, edit(TESTS, 'it("taxes"', 'it.each([1])("taxes"')),
  "a hook": same(PATH, TESTS, edit(TESTS, '  it("sums"', '  beforeEach(() => start());\n  it("sums"')),
  "a run that ends badly": same(
    PATH,
    TESTS,
    edit(TESTS, "describe(", "onError(() => process.exit(1));\ndescribe("),
  ),
  "Rust, only in tests": same("src/a.rs", RUST, edit(RUST, "    #[test]", "    #[cfg(test)]\n    #[test]")),
  "Python, in a class of tests": same(
    "test_cart.py",
    PYTHON,
    edit(PYTHON, "def test_tax():\n    assert", "class TestCart:\n  def test_tax(self):\n    assert"),
  ),
  "Python, in a class of unittest": same(
    "test_cart.py",
    PYTHON,
    edit(PYTHON, "def test_tax():\n    assert", "class Cart(Base):\n  def test_tax(self):\n    assert"),
  ),
  "a rule of ESLint with options": same(
    "src/a.js",
    "let a = 1;\n",
    "/* eslint indent: ['error', 2, { SwitchCase: 1 }] */\nlet a = 1;\n",
  ),
});

const EXACT = "expect(tax(100)).toBe(19)";
const ASSERTED = "assert tax(100) == 19";
each("assertions that ask nothing", "fail", {
  "no matcher": same(PATH, TESTS, edit(TESTS, EXACT, "expect(tax(100))")),
  "a tuple": same("test_cart.py", PYTHON, edit(PYTHON, ASSERTED, 'assert (tax(100) == 19, "tax")')),
  "true, or": same("test_cart.py", PYTHON, edit(PYTHON, ASSERTED, "assert True or tax(100) == 19")),
});

each("assertions laid out otherwise", "pass", {
  "a matcher on the next line": same(PATH, TESTS, edit(TESTS, EXACT, "expect(tax(100))\n      .toBe(19)")),
  "of a long text": same(PATH, TESTS, edit(TESTS, EXACT, `expect([${"tax(100), ".repeat(400)}]).toBe(19)`)),
  "supertest's own": same(
    PATH,
    edit(TESTS, EXACT, 'get("/").expect(200)'),
    edit(TESTS, EXACT, 'get("/cart").expect(200)'),
  ),
  "in brackets": same("test_cart.py", PYTHON, edit(PYTHON, ASSERTED, "assert (tax(100) == 19)")),
  "with a reason": same("test_cart.py", PYTHON, edit(PYTHON, ASSERTED, 'assert (tax(100) == 19), "tax"')),
});
