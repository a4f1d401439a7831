// Everyday changes that must not be red, each beside the change that looks like it and must be.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { judgeTampering } from "../../../../shared/git-tier/tampering/judge.ts";
import { changeOf, type Folder } from "../../../support/change-source.ts";

async function told(base: Folder, head: Folder): Promise<string[]> {
  const change = await changeOf(base, head);
  const { findings } = judgeTampering({ change, settings: { rules: {}, tests: [] }, configPaths: [] });
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

/** Of one file that changes. */
const edit = (path: string, base: string, head: string) => told({ [path]: base }, { [path]: head });

const GONE = "test-deleted critical";
const ASK = "test-deleted warning";

describe("tests drawn together in a table", () => {
  const go = (body: string) => `package cart\n\nimport "testing"\n\n${body}`;
  const goTest = (name: string, given: string, sum: number) =>
    `func ${name}(t *testing.T) {\n\tif got := Total(${given}); got != ${sum} {\n\t\tt.Errorf("got %d", got)\n\t}\n}\n`;
  const goTable = (rows: string) =>
    go(
      `func TestTotal(t *testing.T) {\n\tfor _, tt := range []struct {\n\t\tname string\n\t\tin []int\n\t\twant int\n\t}{\n${rows}\t} {\n\t\tt.Run(tt.name, func(t *testing.T) {\n\t\t\tif got := Total(tt.in); got != tt.want {\n\t\t\t\tt.Errorf("got %d", got)\n\t\t\t}\n\t\t})\n\t}\n}\n`,
    );
  const goBase = go(goTest("TestTotal", "[]int{1, 2}", 3) + goTest("TestTotalNegative", "[]int{-4, 9}", 5));

  test("Go", async () => {
    const rows = '\t\t{"two", []int{1, 2}, 3},\n\t\t{"negative", []int{-4, 9}, 5},\n';
    assert.deepEqual(await edit("cart/cart_test.go", goBase, goTable(rows)), [ASK]);
  });

  const pytest = `import pytest\nfrom shop import total\n\ndef test_total():\n    assert total([2, 3]) == 5\n\ndef test_total_empty():\n    assert total([], "none") == 0\n`;
  const pyTable = (rows: string) =>
    `import pytest\nfrom shop import total\n\n@pytest.mark.parametrize(\n    ("given", "expected"),\n    [${rows}],\n)\ndef test_total(given, expected):\n    assert total(*given) == expected\n`;

  test("pytest, and a table that lost the case", async () => {
    const rows = '(([2, 3],), 5), (([], "none"), 0)';
    assert.deepEqual(await edit("tests/test_cart.py", pytest, pyTable(rows)), [ASK]);
    const without = "(([2, 3],), 5), (([2, 1],), 3)";
    assert.deepEqual(await edit("tests/test_cart.py", pytest, pyTable(without)), [GONE]);
  });

  const each = (rows: string) =>
    `it.each([${rows}])("adds %s", (given, sum) => {\n  expect(total(given)).toBe(sum);\n});\n`;
  const one = (given: string, sum: number) =>
    `it("adds ${sum}", () => {\n  expect(total(${given})).toBe(${sum});\n});\n`;
  const jest = one("[1, 2]", 3) + one("[7, 7]", 14) + one("[8, 8]", 16);

  test("Jest, and a table of fewer rows than tests that went", async () => {
    const rows = "[[1, 2], 3], [[7, 7], 14], [[8, 8], 16]";
    assert.deepEqual(await edit("a.test.ts", jest, each(rows)), [ASK, ASK]);
    const found = await edit("a.test.ts", jest, each("[[1, 2], 3]"));
    assert.deepEqual(found, [GONE, GONE]);
  });

  test("cases of rstest", async () => {
    const rust = (body: string) =>
      `pub fn add(a: i32, b: i32) -> i32 { a + b }\n#[cfg(test)]\nmod tests {\n${body}}\n`;
    const tests = `#[test]\nfn adds() {\n  assert_eq!(add(1, 2), 3);\n}\n#[test]\nfn adds_more() {\n  assert_eq!(add(4, 5), 9);\n}\n`;
    const cases = `#[rstest]\n#[case(1, 2, 3)]\n#[case(4, 5, 9)]\nfn adds(#[case] a: i32, #[case] b: i32, #[case] sum: i32) {\n  assert_eq!(add(a, b), sum);\n}\n`;
    assert.deepEqual(await edit("src/lib.rs", rust(tests), rust(cases)), [ASK]);
  });
});

test("a skip with its condition on lines of its own is seen", async () => {
  const base = "def test_a():\n    assert total([1]) == 1\n";
  const head = `import pytest\n\n@pytest.mark.skip(\n    reason="later",\n)\n${base}`;
  assert.deepEqual(await edit("tests/test_cart.py", base, head), ["test-skipped critical"]);
});

test("testify in place of t.Errorf: nothing; with the assertion gone: emptied", async () => {
  const go = (body: string) => `package cart\n\nfunc TestTotal(t *testing.T) {\n${body}}\n`;
  const plain = go(
    '\tgot, err := Total(nil)\n\tif err != nil {\n\t\tt.Fatalf("no: %v", err)\n\t}\n\tif got != 0 {\n\t\tt.Errorf("got %d", got)\n\t}\n',
  );
  const testify = go("\tgot, err := Total(nil)\n\trequire.NoError(t, err)\n\trequire.Zero(t, got)\n");
  assert.deepEqual(await edit("a_test.go", plain, testify), []);
  const nothing = go("\tgot, err := Total(nil)\n\tfmt.Println(got, err)\n");
  assert.deepEqual(await edit("a_test.go", testify, nothing), ["test-emptied critical"]);
});

test("an end-to-end test goes with the page it opens", async () => {
  const page = (name: string) =>
    `test("${name}", async ({ page }) => {\n  await page.goto("/${name}");\n  await expect(page.locator("h1")).toHaveText("${name}");\n});\n`;
  const base = {
    "e2e/shop.spec.ts": page("wishlist") + page("checkout"),
    "src/pages/wishlist.js": "export default 1;\n",
  };
  assert.deepEqual(await told(base, { "e2e/shop.spec.ts": page("checkout") }), [ASK]);
  const { "src/pages/wishlist.js": kept } = base;
  const head = { "e2e/shop.spec.ts": page("checkout"), "src/pages/wishlist.js": kept };
  assert.deepEqual(await told(base, head), [GONE]);
});

describe("suppressions that take another's place", () => {
  const code = (comment: string, path = "src/a.ts") => ({ [path]: `start();\n${comment}\nrun();\n` });
  const SAME = ["suppression-added info"];
  const MORE = ["suppression-added critical"];
  for (const [from, to, expected] of [
    ["// eslint-disable-next-line no-console", "// biome-ignore lint/suspicious/noConsole: prints", SAME],
    ["// eslint-disable-next-line no-console", "// eslint-disable-next-line no-console -- prints", SAME],
    ["// eslint-disable-next-line no-console, no-eval", "// eslint-disable-next-line no-eval", SAME],
    ["// @ts-ignore", "// @ts-expect-error the types are wrong", SAME],
    ["// eslint-disable-next-line no-console", "// eslint-disable-next-line no-console, no-eval", MORE],
    ["// eslint-disable-next-line no-console", "// eslint-disable-next-line", MORE],
    ["// eslint-disable-next-line no-console", "/* eslint-disable */", MORE],
    ["// eslint-disable-next-line no-console", "// @ts-ignore", MORE],
    ["// @ts-expect-error", "// @ts-nocheck", MORE],
  ] as const)
    test(`${from} → ${to}`, async () => {
      assert.deepEqual(await told(code(from), code(to)), expected);
    });
  test("one for one", async () => {
    const two = "// biome-ignore lint/a/b: c\nstop();\n// biome-ignore lint/a/c: d";
    const found = await told(code("// eslint-disable-next-line no-console"), code(two));
    assert.deepEqual(found.toSorted(), [...MORE, ...SAME].toSorted());
  });
});

describe("a new step of CI that may fail", () => {
  const workflow = (steps: string) => ({
    ".github/workflows/ci.yml": `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n${steps}`,
  });
  const tests = "      - run: npm test\n";
  const upload =
    "      - name: Upload coverage\n        uses: codecov/codecov-action@v5\n        continue-on-error: true\n        with:\n          verbose: true\n";
  test("which judges nothing: a question", async () => {
    const found = await told(workflow(tests), workflow(tests + upload));
    assert.deepEqual(found, ["suppression-added warning", "workflow-edited warning"]);
  });
  for (const [name, steps] of [
    ["that was there", "      - run: npm test\n        continue-on-error: true\n"],
    ["which judges", `${tests}      - run: npm run lint\n        continue-on-error: true\n`],
    ["the whole job", `${tests}    continue-on-error: true\n`],
  ] as const)
    test(`${name}: critical`, async () => {
      assert.ok((await told(workflow(tests), workflow(steps))).includes("suppression-added critical"));
    });
});

test("a flag that went with its tool is a question; one that its tool lost is not", async () => {
  const scripts = (lint: string) => `{ "scripts": { "lint": "${lint}" } }\n`;
  const strict = scripts("eslint . --max-warnings 0");
  const biome = await edit("package.json", strict, scripts("biome check ."));
  assert.deepEqual(biome.toSorted(), ["check-script-edited warning", "threshold-lowered warning"]);
  const less = await edit("package.json", strict, scripts("eslint ."));
  assert.ok(less.includes("threshold-lowered critical"));
});

test("one edit of the source that many snapshots show alike is read once; others are not", async () => {
  const entry = (index: number, value: string) =>
    `exports[\`x ${index} 1\`] = \`\n${value}\n  ${index}\n\`;\n`;
  const snapshots = (value: (index: number) => string) => ({
    "src/__snapshots__/a.test.ts.snap": Array.from({ length: 30 }, (_, index) =>
      entry(index, value(index)),
    ).join("\n"),
  });
  const source = (tag: string) => ({ "src/a.ts": `export const tag = "${tag}";\n` });
  const base = { ...snapshots(() => "<div>"), ...source("div") };
  assert.deepEqual(await told(base, { ...snapshots(() => "<p>"), ...source("p") }), [
    "snapshot-mass-update info",
  ]);
  const wild = { ...snapshots((index) => `<div>${index * 7}`), ...source("p") };
  assert.deepEqual(await told(base, wild), ["snapshot-mass-update critical"]);
});

describe("a dependency that is upgraded", () => {
  const cargo = (version: string, sum: string) =>
    `[[package]]\nname = "serde"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${sum}"\n`;
  const uv = (version: string, sum: string) =>
    `[[package]]\nname = "requests"\nversion = "${version}"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [\n    { name = "idna" },\n]\nsdist = { url = "https://files.pythonhosted.org/packages/requests-${version}.tar.gz", hash = "sha256:${sum}" }\n`;
  const poetry = (version: string, sum: string) =>
    `[[package]]\nname = "requests"\nversion = "${version}"\noptional = false\nfiles = [\n    {file = "requests-${version}.tar.gz", hash = "sha256:${sum}"},\n]\n`;
  for (const [path, of] of [
    ["Cargo.lock", cargo],
    ["uv.lock", uv],
    ["poetry.lock", poetry],
  ] as const)
    test(`${path}: no manifest changed, and no more than that`, async () => {
      assert.deepEqual(await edit(path, of("1.0.0", "aa11"), of("1.1.0", "bb22")), [
        "lockfile-script warning",
      ]);
      const swapped = await edit(path, of("1.0.0", "aa11"), of("1.0.0", "bb22"));
      assert.ok(swapped.includes("lockfile-script critical"));
    });
});

test("the manifest's own checksum in poetry.lock and composer.lock: nothing", async () => {
  for (const [lock, manifest] of [
    ["poetry.lock", "pyproject.toml"],
    ["composer.lock", "composer.json"],
  ] as const) {
    const of = (sum: string) => ({
      [lock]: `"packages": []\n"content-hash": "${sum}",\nend\n`,
      [manifest]: `# ${sum}\n`,
    });
    const grave = (await told(of("aa"), of("bb"))).filter((one) => !one.endsWith("info"));
    assert.deepEqual(grave, []);
  }
});

test("assertions that became one: a question while all that they expected stands in it", async () => {
  const body = (text: string) => `test("a", () => {\n  const r = f();\n${text}});\n`;
  const apart = body('  expect(r.a).toBe(1);\n  expect(r.b).toBe("two");\n  expect(r.c).toBe(true);\n');
  const whole = body('  expect(r).toEqual({ a: 1, b: "two", c: true });\n');
  assert.deepEqual(await edit("a.test.ts", apart, whole), ["assertion-removed warning"]);
  const inline = body("  expect(r.a).toBe(1);\n  expect([r.b, r.c]).toMatchInlineSnapshot(`[2, true]`);\n");
  const three = body("  expect(r.a).toBe(1);\n  expect(r.b).toBe(2);\n  expect(r.c).toBe(true);\n");
  assert.deepEqual(await edit("a.test.ts", three, inline), ["assertion-removed warning"]);
  const less = body('  expect(r).toEqual({ a: 1, b: "two" });\n');
  assert.deepEqual(await edit("a.test.ts", apart, less), ["assertion-removed critical"]);
  const vague = body('  expect(r).toBeTruthy(1, "two", true);\n');
  assert.deepEqual(await edit("a.test.ts", apart, vague), ["assertion-removed critical"]);
});

test("a test that another one repeats word for word is no loss, as long as that one runs", async () => {
  const one = (name: string) => `test("${name}", () => {\n  expect(add(1, 2)).toBe(3);\n});\n`;
  const base = one("adds") + one("adds again");
  assert.deepEqual(await edit("a.test.ts", base, one("adds")), ["test-deleted info"]);
  const skipped = one("adds").replace("test(", "test.skip(");
  assert.ok((await edit("a.test.ts", base, skipped)).includes(GONE));
});

test("what cleans up may fail; what judges may not, whatever stands before it", async () => {
  const make = (line: string) => `all:\n\tgo build ./...\nclean:\n\t${line}\n`;
  for (const line of ["rm -rf build test-results || true", "docker stop test-db || true"])
    assert.deepEqual(await edit("Makefile", make("true"), make(line)), [], line);
  for (const line of [
    "rm -rf build && npm test || true",
    "cd build; ctest || true",
    "rm -rf $(npm test) || true",
  ])
    assert.deepEqual(await edit("Makefile", make("true"), make(line)), ["suppression-added critical"], line);
});

test("what __init__.py hands on is imported for no use of its own", async () => {
  const line = "from .a import A  # noqa: F401\n";
  assert.deepEqual(await edit("pkg/__init__.py", "\n", line), ["suppression-added info"]);
  assert.deepEqual(await edit("pkg/other.py", "\n", line), ["suppression-added critical"]);
});

test("that nothing is there, in another library's words; where something was expected it is less", async () => {
  const of = (line: string) => `test("a", () => {\n  ${line}\n});\n`;
  const none = of('expect(list.find("li").exists()).toBe(false);');
  assert.deepEqual(
    await edit("a.test.ts", none, of('expect(screen.queryByRole("listitem")).toBeNull();')),
    [],
  );
  const some = of("expect(total([1, 2])).toBe(3);");
  const less = await edit("a.test.ts", some, of("expect(total([1, 2])).toBeUndefined();"));
  assert.deepEqual(less, ["assertion-removed critical"]);
});

test("small tests that became one: a question for each whose values stand in it", async () => {
  const small = (name: string, value: string) =>
    `test("has ${name}", () => {\n  expect(user().${name}).toBe(${value});\n});\n`;
  const one = (body: string) => `test("has its fields", () => {\n${body}});\n`;
  const base = small("name", '"ada"') + small("age", "36") + small("mail", '"a@b.c"');
  const whole = one('  expect(user()).toEqual({ name: "ada", age: 36, mail: "a@b.c" });\n');
  const apart = one(
    '  const u = user();\n  expect(u.name).toBe("ada");\n  expect(u.age).toBe(36);\n  expect(u.mail).toBe("a@b.c");\n',
  );
  for (const head of [whole, apart]) {
    const found = await edit("a.test.ts", base, head);
    assert.deepEqual([...new Set(found)], [ASK]);
  }
  const less = await edit("a.test.ts", base, one('  expect(user()).toEqual({ name: "ada", age: 36 });\n'));
  assert.ok(less.includes(GONE));
  const twice = small("age", "36") + small("size", "36") + small("weight", "36");
  const once = await edit(
    "a.test.ts",
    twice,
    one("  expect(user()).toMatchObject({ age: 36, size: any, weight: any });\n"),
  );
  assert.ok(once.includes(GONE));
});

test("assertions drawn out to a new helper of another file are a question; to a library's they are not", async () => {
  const of = (body: string) => ({ "a.test.ts": `test("a", () => {\n  const r = get("/a");\n${body}});\n` });
  const base = of('  expect(r.status).toBe(200);\n  expect(r.type).toBe("json");\n');
  const helper = {
    "util.ts": "export function expectJson(r: Answer) {\n  expect(r.status).toBe(200);\n}\n",
  };
  const called = of("  expectJson(r);\n");
  assert.deepEqual(await told(base, { ...called, ...helper }), ["assertion-removed warning"]);
  assert.deepEqual(await told(base, called), ["assertion-removed critical"]);
});
