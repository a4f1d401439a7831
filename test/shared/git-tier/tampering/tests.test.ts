// Tests tampered with, in nine languages, from both sides: what takes something away is found, what does not is not.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { judgeTampering } from "../../../../shared/git-tier/tampering/judge.ts";
import { changeOf, type Folder } from "../../../support/change-source.ts";
import { type Edit, SAMPLES, type Sample } from "./languages.ts";

const SOURCE = { "src/cart.txt": "no code\n" };

async function judged(base: Folder, head: Folder) {
  const change = await changeOf(base, head);
  return judgeTampering({ change, settings: { rules: {}, tests: [] }, configPaths: [] });
}

/** `rule severity` of each finding. */
const told = async (base: Folder, head: Folder) =>
  (await judged({ ...SOURCE, ...base }, { ...SOURCE, ...head })).findings.map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

function edited({ text }: Sample, [from, to]: Edit): string {
  assert.ok(text.includes(from), `the sample has no ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
}

const BY_KIND = [
  ["skip", "test-skipped"],
  ["focus", "test-focused"],
  ["empty", "test-emptied"],
  ["fewer", "assertion-removed"],
  ["weaker", "assertion-removed"],
] as const;

for (const sample of SAMPLES) {
  const { path, text, first } = sample;
  describe(sample.language, () => {
    for (const [kind, rule] of BY_KIND)
      for (const edit of sample[kind])
        test(`${kind}: ${edit[0].trim()} → ${edit[1].trim() || "nothing"}`, async () => {
          const found = await told({ [path]: text }, { [path]: edited(sample, edit) });
          assert.ok(found.length > 0, "nothing was found");
          assert.deepEqual([...new Set(found)], [`${rule} critical`]);
          // What the base has already is no finding of another change.
          const after = `${edited(sample, edit)}\n`;
          assert.deepEqual(await told({ [path]: edited(sample, edit) }, { [path]: after }), []);
        });

    for (const edit of sample.harmless)
      test(`nothing: ${edit[0].trim()} → ${edit[1].trim()}`, async () => {
        assert.deepEqual(await told({ [path]: text }, { [path]: edited(sample, edit) }), []);
      });

    test("deleted: the first test, and the whole file", async () => {
      const without = text.replace(first, "");
      assert.notEqual(without, text);
      assert.deepEqual(await told({ [path]: text }, { [path]: without }), ["test-deleted critical"]);
      // Rust's tests stand in the file they are about.
      const whole = sample.language === "Rust" ? "info" : "critical";
      assert.deepEqual(await told({ [path]: text }, {}), [`test-deleted ${whole}`]);
      const { findings } = await judged({ [path]: text }, { [path]: without });
      assert.match(findings[0]?.test ?? "", /adds.?up/i);
    });

    test("commented out is gone too", async () => {
      const mark = /\.(?:py|rb)$/.test(path) ? "# " : "// ";
      const silent = first.replace(/^(?=.)/gm, mark);
      assert.deepEqual(await told({ [path]: text }, { [path]: text.replace(first, () => silent) }), [
        "test-deleted critical",
      ]);
    });

    test("moved whole, reordered, made of other spaces: nothing", async () => {
      assert.deepEqual(await told({ [path]: text }, { [sample.elsewhere]: text }), []);
      const rest = text.replace(first, "");
      const last = rest.lastIndexOf("\n", rest.length - 2);
      const at = /\.(?:py|go)$/.test(path)
        ? rest.length
        : sample.language === "Ruby"
          ? rest.indexOf("    it {")
          : last + 1;
      const reordered = `${rest.slice(0, at)}\n${first}${rest.slice(at)}`;
      assert.deepEqual(await told({ [path]: text }, { [path]: reordered }), []);
      assert.deepEqual(await told({ [path]: text }, { [path]: text.replaceAll("\n", "\r\n") }), []);
      assert.deepEqual(await told({ [path]: text }, { [path]: text.replaceAll("\n\n", "\n\n\n") }), []);
      const wider = text.replace(/^[ \t]+/gm, (space) => space + space);
      assert.deepEqual(await told({ [path]: text }, { [path]: wider }), []);
    });

    test("moved, and skipped on the way", async () => {
      const [edit] = sample.skip;
      assert.ok(edit);
      const found = await told({ [path]: text }, { [sample.elsewhere]: edited(sample, edit) });
      assert.deepEqual(found, ["test-skipped critical"]);
    });
  });
}

test("one test drawn out to another file is moved; a copy of another one in its place is not", async () => {
  const js = SAMPLES[0] as Sample;
  const head = {
    [js.path]: js.text.replace(js.first, ""),
    "test/sum.test.ts": `describe("cart", () => {\n${js.first}});\n`,
  };
  assert.deepEqual(await told({ [js.path]: js.text }, head), []);
  const other = `describe("x", () => {\n  it("is fine", () => { expect(fine(7)).toBe(true); });\n});\n`;
  assert.deepEqual(
    await told(
      { [js.path]: js.text },
      { [js.path]: js.text.replace(js.first, ""), "test/sum.test.ts": other },
    ),
    ["test-deleted critical"],
  );
});

test("what it is about went in the same change: told, and costs nothing", async () => {
  const js = SAMPLES[0] as Sample;
  const source = "export function total(all) {\n  return all.reduce((a, b) => a + b, 0);\n}\n";
  assert.deepEqual(await told({ [js.path]: js.text, "src/cart.ts": source }, {}), ["test-deleted info"]);
  assert.deepEqual(await told({ "test/other.test.ts": js.text, "src/cart.ts": source }, {}), [
    "test-deleted info",
  ]);
  const two = `${source}export function half(all) {\n  return all / 2;\n}\n`;
  const test = `it("halves", () => {\n  expect(half(4)).toBe(2);\n});\n`;
  assert.deepEqual(
    await told(
      { "test/a.test.ts": js.text + test, "src/math.ts": two },
      { "test/a.test.ts": js.text, "src/math.ts": source },
    ),
    ["test-deleted info"],
  );
  // The function stays: then its test had no reason to go.
  assert.deepEqual(
    await told(
      { "test/a.test.ts": js.text + test, "src/math.ts": two },
      { "test/a.test.ts": js.text, "src/math.ts": two.replace("/ 2", "/ 3") },
    ),
    ["test-deleted critical"],
  );
});

test("a file under a name that no runner takes for tests is a file of tests gone", async () => {
  const js = SAMPLES[0] as Sample;
  for (const name of ["test/cart.test.ts.bak", "src/cart.disabled.txt"])
    assert.deepEqual(
      await told({ [js.path]: js.text }, { [name]: js.text }),
      ["test-deleted critical"],
      name,
    );
});

test("helpers that assert count as assertions, loops make fewer of them a question", async () => {
  const before = `it("works", () => {\n  expect(f(1)).toBe(1);\n  expect(f(2)).toBe(2);\n  expect(f(3)).toBe(3);\n});\n`;
  const helper = `const same = (n) => {\n  expect(f(n)).toBe(n);\n};\nit("works", () => {\n  same(1);\n  same(2);\n  same(3);\n});\n`;
  const loop = `it("works", () => {\n  for (const n of [1, 2, 3]) expect(f(n)).toBe(n);\n});\n`;
  assert.deepEqual(await told({ "a.test.ts": before }, { "a.test.ts": helper }), []);
  const twice = `const all = (n) => same(n);\n${helper.replaceAll("  same(", "  all(")}`;
  assert.deepEqual(await told({ "a.test.ts": before }, { "a.test.ts": twice }), []);
  const pair = `const expectSame = (n) => {\n  expect(f(n)).toBe(n);\n  expect(g(n)).toBe(n);\n};\n`;
  const own = `it("works", () => {\n  expectSame(1);\n});\n`;
  assert.deepEqual(
    await told({ "a.test.ts": pair + own }, { "a.test.ts": own.replace("Same", "Equal") }),
    [],
  );
  assert.deepEqual(await told({ "a.test.ts": before }, { "a.test.ts": loop }), ["assertion-removed warning"]);
  const split = `it("works", () => {\n  expect(f(1)).toBe(1);\n});\nit("works on", () => {\n  expect(f(2)).toBe(2);\n  expect(f(3)).toBe(3);\n});\n`;
  assert.deepEqual(await told({ "a.test.ts": before }, { "a.test.ts": split }), []);
});

test("words that only sound like assertions are none", async () => {
  const rust = (body: string) => ({ "src/a.rs": `#[test]\nfn a() {\n${body}\n    assert_eq!(x, 1);\n}\n` });
  assert.deepEqual(await told(rust(`    let x = f().expect("x");`), rust("    let x = f().unwrap();")), []);
  const asserts = `pub fn f(n: u8) -> u8 {\n    assert!(n > 0);\n    n\n}\n`;
  const tested = `#[test]\nfn a() {\n    assert_eq!(f(1), 1);\n}\n`;
  const plain = asserts.replace("    assert!(n > 0);\n", "");
  assert.deepEqual(await told({ "src/a.rs": asserts + tested }, { "src/a.rs": plain + tested }), []);
  const js = (body: string) => ({ "a.test.ts": `it("a", () => {\n  ${body}\n  expect(x).toBe(1);\n});\n` });
  assert.deepEqual(await told(js("const x = shouldRetry(s.has(2));"), js("const x = retries(2);")), []);
  const kotlin = (body: string) => ({
    "ATest.kt": `class ATest {\n  @Test\n  fun a() {\n    ${body}\n  }\n}\n`,
  });
  assert.deepEqual(await told(kotlin("total(1) shouldBe 1"), kotlin("total(1)")), ["test-emptied critical"]);
});

test("another library of assertions: nothing", async () => {
  const python = (body: string, head = "def test_a():\n    ") => ({ "test_a.py": `${head}${body}\n` });
  const unittest =
    "self.assertEqual(a, 1)\n        self.assertTrue(b)\n        self.assertIsNone(c)\n        self.assertIn(d, e)";
  assert.deepEqual(
    await told(
      python(unittest, "class TestA(TestCase):\n    def test_a(self):\n        "),
      python("assert a == 1\n    assert b\n    assert c is None\n    assert d in e"),
    ),
    [],
  );
  const js = (body: string) => ({ "a.test.ts": `it("a", () => {\n  ${body}\n});\n` });
  assert.deepEqual(
    await told(
      js("expect(a).to.equal(1);\n  expect(b).to.be.true;\n  expect(() => f()).to.throw();"),
      js("expect(a).toBe(1);\n  expect(b).toBe(true);\n  expect(() => f()).toThrow();"),
    ),
    [],
  );
});

test("a helper of another file, named as though it checked, makes it a question; another one does not", async () => {
  const js = (body: string) => ({ "a.test.ts": `it("a", () => {\n  const x = f();\n  ${body}\n});\n` });
  const before = js("expect(x.a).toBe(1);\n  expect(x.b).toBe(2);");
  assert.deepEqual(await told(before, js("checkBoth(x, 1, 2);")), ["test-emptied warning"]);
  assert.deepEqual(await told(before, js("expect(x.a).toBe(1);\n  verifyRest(x);")), [
    "assertion-removed warning",
  ]);
  assert.deepEqual(await told(before, js("look(x, 1, 2);")), ["test-emptied critical"]);
  const own = `const checkBoth = (x) => { look(x); };\n`;
  const after = js("checkBoth(x, 1, 2);")["a.test.ts"];
  assert.deepEqual(await told(before, { "a.test.ts": own + after }), ["test-emptied critical"]);
});

test("new tests: those that come skipped are told, those announced or conditional are not", async () => {
  const js = SAMPLES[0] as Sample;
  const with_ = (more: string) => told({ [js.path]: js.text }, { [js.path]: `${js.text}${more}\n` });
  assert.deepEqual(await with_(`it.skip("new", () => { expect(g()).toBe(1); });`), ["test-skipped warning"]);
  assert.deepEqual(await with_(`it.todo("new");`), []);
  assert.deepEqual(await with_(`it.skipIf(windows)("new", () => { expect(g()).toBe(1); });`), []);
  assert.deepEqual(await with_(`it.only("new", () => { expect(g()).toBe(1); });`), ["test-focused critical"]);
});

test("what is no test is none: fixtures, other languages' words, methods of the same name", async () => {
  const text = `const x = { test: (a) => a };\nx.test("a", () => {});\n/re/.test("b");\nfunction it(a, b) {}\n`;
  assert.deepEqual(
    await told({ "src/a.ts": text, "test/b.ts": text }, { "src/a.ts": "", "test/b.ts": "" }),
    [],
  );
  const js = SAMPLES[0] as Sample;
  assert.deepEqual(await told({ "test/fixtures/project/a.test.ts": js.text }, {}), []);
});

test("config: a rule's severity, a rule off, globs of tests; what weighs less stays below", async () => {
  const js = SAMPLES[0] as Sample;
  const change = await changeOf(
    { "checks/cart.ts": js.text },
    { "checks/cart.ts": js.text.replace(js.first, "") },
  );
  const judge = (rules: Record<string, "off" | "info" | "blocker">, tests: string[]) =>
    judgeTampering({ change, settings: { rules, tests }, configPaths: [] });
  assert.equal(judge({}, []).findings.length, 0);
  assert.equal(judge({}, ["checks/**"]).outcome, "fail");
  assert.equal(judge({ "test-deleted": "off" }, ["checks/**"]).outcome, "pass");
  assert.deepEqual(
    judge({ "test-deleted": "info" }, ["checks/**"]).findings.map(({ severity }) => severity),
    ["info"],
  );
  assert.equal(judge({ "test-deleted": "blocker" }, ["checks/**"]).findings[0]?.severity, "blocker");
});

test("a test that cannot be read to its end is not passed", async () => {
  const big = `it("a", () => { expect(1).toBe(x); });\n`.repeat(40_000);
  const { outcome, reason } = await judged({}, { "test/big.test.ts": big });
  assert.equal(outcome, "unknown");
  assert.match(reason?.text ?? "", /big\.test\.ts/);
});

test("equal tests have findings of their own", async () => {
  const one = `it("same", () => { expect(f()).toBe(1); });\n`;
  const { findings } = await judged({ "a.test.ts": `${one}${one}` }, { "a.test.ts": "\n" });
  assert.equal(new Set(findings.map(({ key }) => key)).size, findings.length);
});
