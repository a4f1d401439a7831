import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Attributed, matchFindings } from "../../../action/baseline/match.ts";
import type { RawFinding } from "../../../shared/contract/report.ts";
import { diffProjects, linesOf, type Project, sourceLines } from "../../support/edits.ts";
import { finding } from "../../support/findings.ts";

/** A linter of three rules, so that findings follow from the text: a `var`, an `any`, a file of more than ten lines. */
function lint(project: Project): RawFinding[] {
  return Object.entries(project).flatMap(([path, text]) => {
    const lines = linesOf(text);
    const found = lines.flatMap((line, at): RawFinding[] => {
      const place = { path, line: at + 1 };
      const isVar = /\bvar (\w+)/.exec(line);
      return [
        ...(isVar ? [finding({ ...place, column: isVar.index + 1 })] : []),
        ...(/: any\b/.test(line) ? [finding({ ...place, rule: "no-any", message: "Unexpected any" })] : []),
      ];
    });
    const length = lines.length - 1;
    if (length > 10)
      found.push(
        finding({ path, line: 11, rule: "max-lines", message: `File has too many lines (${length})` }),
      );
    if (!text.startsWith("//!"))
      found.push(finding({ path, line: 1, column: 1, rule: "header", message: "Missing header" }));
    return found;
  });
}

async function blame(
  base: Project,
  head: Project,
  options: { withoutText?: boolean } = {},
): Promise<Attributed[]> {
  return matchFindings({
    gate: "lint",
    base: lint(base),
    head: lint(head),
    files: await diffProjects(base, head),
    lines: options.withoutText ? { base: () => null, head: () => null } : sourceLines(base, head),
  });
}

const brief = (all: readonly Attributed[]): string[] =>
  all
    .map((one) => `${one.path}:${one.line} ${one.rule} ${one.state} ${one.matchedBy} ${one.confidence}`)
    .sort();

const CALLS = "abcdefghijklmn".split("").map((name) => `${name}()`);

const code = (...lines: string[]): string => ["//!", ...lines, ""].join("\n");

describe("findings of tools", () => {
  const cases: { name: string; base: Project; head: Project; expected: string[]; withoutText?: boolean }[] = [
    {
      name: "an untouched file is left alone",
      base: { "a.js": code("var a = 1"), "b.js": code("x") },
      head: { "a.js": code("var a = 1"), "b.js": code("y") },
      expected: ["a.js:2 no-var pre-existing line exact"],
    },
    {
      name: "a header shifts every line; a finding about the file stays at its line",
      base: { "a.js": "var a = 1\nvar b = 2\n" },
      head: { "a.js": "/* c */\n\nvar a = 1\nvar b = 2\n" },
      expected: [
        "a.js:1 header pre-existing masked-in-file medium",
        "a.js:3 no-var pre-existing line exact",
        "a.js:4 no-var pre-existing line exact",
      ],
    },
    {
      name: "a file that was too long before is still too long, although the line it is told at is another",
      base: { "a.js": code(..."abcdefghijkl") },
      head: { "a.js": code("new", ..."abcdefghijkl") },
      expected: ["a.js:11 max-lines pre-existing masked-in-file medium"],
    },
    {
      name: "even when the line it is told at is a new one",
      base: { "a.js": code(...CALLS) },
      head: { "a.js": code(...CALLS.slice(0, 9), "more()", ...CALLS.slice(9)) },
      expected: ["a.js:11 max-lines pre-existing masked-in-file medium"],
    },
    {
      name: "added, fixed, and one that stays",
      base: { "a.js": code("var a = load(1)", "x", "var b = save(2)") },
      head: { "a.js": code("const a = load(1)", "x", "var b = save(2)", "var c = send(3)") },
      expected: [
        "a.js:2 no-var fixed none high",
        "a.js:4 no-var pre-existing line exact",
        "a.js:5 no-var new none high",
      ],
    },
    {
      name: "fix one, add one next to it: the fixed line takes its own old line",
      base: { "a.js": code("var a = load(1)", "keep()", "done()") },
      head: { "a.js": code("const a = load(1)", "var b = save(2)", "keep()", "done()") },
      expected: ["a.js:2 no-var fixed none high", "a.js:3 no-var new none high"],
    },
    {
      name: "fix one, add one with the same text far away",
      base: { "a.ts": code("let v: any", ...CALLS, "end()") },
      head: {
        "a.ts": code("let v: string", ...CALLS, "let v: any", "end()"),
      },
      expected: [
        "a.ts:11 max-lines pre-existing line-rule high",
        "a.ts:17 no-any new none high",
        "a.ts:2 no-any fixed none high",
      ].sort(),
    },
    {
      name: "a line edited without mending it is no new finding",
      base: { "a.js": code("before()", "var total = sum(first, second, 10)", "after()") },
      head: { "a.js": code("before()", "var total = sum(first, second, 20)", "after()") },
      expected: ["a.js:3 no-var pre-existing order medium"],
    },
    {
      name: "a line replaced by quite another is",
      base: { "a.js": code("before()", "var total = sum(first, second)", "after()") },
      head: { "a.js": code("before()", "var state = open()", "after()") },
      expected: ["a.js:3 no-var fixed none high", "a.js:3 no-var new none high"],
    },
    {
      name: "indented anew, reformatted",
      base: { "a.js": code("var a = one('x')", "var b = two(first,second)") },
      head: { "a.js": code("if (y) {", "  var a = one('x')", "  var b = two(first, second);", "}") },
      expected: ["a.js:3 no-var pre-existing line-message exact", "a.js:4 no-var pre-existing block high"],
    },
    {
      name: "a block moved within its file",
      base: { "a.js": code("var first = alpha(1)", "var second = beta(2)", ..."abcde") },
      head: { "a.js": code(..."abcde", "var first = alpha(1)", "var second = beta(2)") },
      expected: ["a.js:7 no-var pre-existing text high", "a.js:8 no-var pre-existing text high"],
    },
    {
      name: "a block moved to another file",
      base: {
        "a.js": code(
          "x()",
          "function load(path) {",
          "  var text = read(path)",
          "  return parse(text)",
          "}",
          "y()",
        ),
        "b.js": code("z()"),
      },
      head: {
        "a.js": code("x()", "y()"),
        "b.js": code("z()", "function load(path) {", "  var text = read(path)", "  return parse(text)", "}"),
      },
      expected: ["b.js:4 no-var pre-existing block medium"],
    },
    {
      name: "one short line removed in one file and added in another is no move",
      base: { "a.js": code("x()", "var i = 0", "y()"), "b.js": code("p()", "q()") },
      head: { "a.js": code("x()", "y()"), "b.js": code("p()", "var i = 0", "q()") },
      expected: ["a.js:3 no-var fixed none high", "b.js:3 no-var new none high"],
    },
    {
      name: "copied code is new where it was copied to",
      base: { "a.js": code("x()", "var text = read(path)", "done(text)") },
      head: {
        "a.js": code("x()", "var text = read(path)", "done(text)"),
        "b.js": code("x()", "var text = read(path)", "done(text)"),
      },
      expected: ["a.js:3 no-var pre-existing line exact", "b.js:3 no-var new none exact"],
    },
    {
      name: "a renamed file keeps its findings",
      base: { "old/a.js": code("one()", "two()", "var three = 3", "four()") },
      head: { "new/b.js": code("one()", "two()", "var three = 3", "four()", "five()") },
      expected: ["new/b.js:4 no-var pre-existing line exact"],
    },
    {
      name: "a deleted file takes its findings along",
      base: { "a.js": code("var a = 1"), "b.js": code("b()") },
      head: { "b.js": code("b()") },
      expected: ["a.js:2 no-var fixed none exact"],
    },
    {
      name: "without the text, the file and the message must do",
      base: { "a.js": code("x()", "var total = sum(1)", "y()") },
      head: { "a.js": code("x()", "var total = sum(2)", "y()") },
      withoutText: true,
      expected: ["a.js:3 no-var pre-existing masked-in-file low"],
    },
  ];
  for (const { name, base, head, expected, withoutText } of cases) {
    it(name, async () => {
      assert.deepEqual(brief(await blame(base, head, withoutText ? { withoutText } : {})), expected);
    });
  }
});

describe("findings on lines nobody touched", () => {
  const text = { "a.js": "import { a, b } from './b'\nuse(b)\n" };
  const files = [change("b.js", "modified")];
  const match = (base: Partial<RawFinding>[], head: Partial<RawFinding>[]): string[] =>
    brief(
      matchFindings({
        gate: "lint",
        base: base.map((one) => finding({ line: 1, rule: "unused", ...one })),
        head: head.map((one) => finding({ line: 1, rule: "unused", ...one })),
        files,
        lines: sourceLines(text, text),
      }),
    );

  it("are caused indirectly when they are new", () => {
    assert.deepEqual(match([], [{ message: "'a' is unused", column: 10 }]), [
      "a.js:1 unused new-indirect none exact",
    ]);
  });

  it("are told apart by what they name, even at the same column", () => {
    assert.deepEqual(
      match([{ message: "'a' is unused", column: 1 }], [{ message: "'b' is unused", column: 1 }]),
      ["a.js:1 unused fixed none exact", "a.js:1 unused new-indirect none exact"],
    );
    assert.deepEqual(match([{ message: "'a1' is unused" }], [{ message: "'a2' is unused" }]), [
      "a.js:1 unused pre-existing line-rule high",
    ]);
  });

  it("stay the same when a count or a type in the message changed", () => {
    assert.deepEqual(match([{ message: "has 12 statements" }], [{ message: "has 13 statements" }]), [
      "a.js:1 unused pre-existing line-rule high",
    ]);
    assert.deepEqual(
      match(
        [{ message: "Type 'Cat' is not assignable", column: 5 }],
        [{ message: "Type 'Dog' is not assignable", column: 5 }],
      ),
      ["a.js:1 unused pre-existing line-rule medium"],
    );
  });

  it("are one finding when reported twice, and the second report is no new one", () => {
    const same = { message: "'a' is unused", column: 10 };
    assert.deepEqual(match([same], [same, same]), [
      "a.js:1 unused pre-existing line exact",
      "a.js:1 unused pre-existing line exact",
    ]);
    assert.deepEqual(match([same, same], [same]), ["a.js:1 unused pre-existing line exact"]);
  });
});

describe("findings that say more or less about their place", () => {
  it("one mended from elsewhere, its line untouched, does not excuse one added with the same text", async () => {
    const base = { "a.js": code("send(parcel, address, sender)", "x()") };
    const head = { "a.js": code("send(parcel, address, sender)", "x()", "send(parcel, address, sender)") };
    const all = matchFindings({
      gate: "g",
      base: [finding({ rule: "unsafe-call", line: 2 })],
      head: [finding({ rule: "unsafe-call", line: 4 })],
      files: await diffProjects(base, head),
      lines: sourceLines(base, head),
    });
    assert.deepEqual(brief(all), ["a.js:2 unsafe-call fixed none high", "a.js:4 unsafe-call new none high"]);
  });

  it("a finding of several lines keeps when only its first line is edited, and is new when any of its lines is", async () => {
    const base = { "a.js": code("function f(a) {", "  one()", "  two()", "}") };
    const head = { "a.js": code("async function g(b, c) {", "  one()", "  two()", "}") };
    const files = await diffProjects(base, head);
    const lines = sourceLines(base, head);
    const long = finding({ rule: "complexity", message: "too complex", line: 2, endLine: 5 });
    assert.deepEqual(brief(matchFindings({ gate: "g", base: [long], head: [long], files, lines })), [
      "a.js:2 complexity pre-existing line-rule medium",
    ]);
    const around = finding({ rule: "complexity", message: "too complex", line: 1, endLine: 5 });
    assert.deepEqual(brief(matchFindings({ gate: "g", base: [], head: [around], files, lines })), [
      "a.js:1 complexity new none exact",
    ]);
  });

  it("white space is a change of the line for what is new on it", async () => {
    const base = { "a.py": "if a:\n  b\n" };
    const head = { "a.py": "if a:\n    b\n" };
    const files = await diffProjects(base, head);
    const is = finding({ rule: "E111", path: "a.py", line: 2 });
    assert.deepEqual(
      brief(matchFindings({ gate: "g", base: [], head: [is], files, lines: sourceLines(base, head) })),
      ["a.py:2 E111 new none exact"],
    );
  });

  it("without a line: in a changed file new, in an untouched one indirect, without a file new; a count does not matter", () => {
    const files = [change("a.js", "modified")];
    const lines = sourceLines({}, {});
    const raw = (path: string | null, message: string): RawFinding => finding({ path, message, rule: "r" });
    const all = matchFindings({
      gate: "g",
      base: [raw("a.js", "old 1"), raw(null, "project 5 errors"), raw("b.js", "gone")],
      head: [
        raw("a.js", "old 2"),
        raw("a.js", "x"),
        raw("b.js", "y"),
        raw(null, "project 6 errors"),
        raw(null, "z"),
      ],
      files,
      lines,
    });
    assert.deepEqual(
      all.map((one) => `${one.path} ${one.message} ${one.state} ${one.matchedBy}`),
      [
        "a.js old 2 pre-existing masked-in-file",
        "a.js x new none",
        "b.js y new-indirect none",
        "null project 6 errors pre-existing masked-anywhere",
        "null z new none",
        "b.js gone fixed none",
      ],
    );
  });

  it("a generated file that differs although git says nothing is matched by its text", () => {
    const base = { "gen.js": "one\nvar generatedValue = create('alpha')\n" };
    const head = {
      "gen.js": "zero\none\nvar generatedValue = create('alpha')\nvar other = create('beta')\n",
    };
    const all = matchFindings({
      gate: "g",
      base: lint(base),
      head: lint(head),
      files: [],
      lines: sourceLines(base, head),
    });
    assert.deepEqual(brief(all.filter((one) => one.rule === "no-var")), [
      "gen.js:3 no-var pre-existing text high",
      "gen.js:4 no-var new-indirect none exact",
    ]);
  });
});

describe("without the base", () => {
  it("changed lines are blamed, untouched ones not, what has no place is; nothing is sure", async () => {
    const base = { "a.js": code("var a = 1"), "b.js": code("x()") };
    const head = { "a.js": code("var a = 1", "var b = 2"), "b.js": code("x()") };
    const all = matchFindings({
      gate: "g",
      base: null,
      head: [
        ...lint(head),
        finding({ path: null }),
        finding({ source: "test", path: "b.js", line: 2, test: "t" }),
      ],
      files: await diffProjects(base, head),
      lines: sourceLines(base, head),
    });
    assert.deepEqual(
      all.map((one) => `${one.path}:${one.line} ${one.state} ${one.matchedBy} ${one.confidence}`),
      [
        "a.js:2 pre-existing diff-only low",
        "a.js:3 new diff-only low",
        "null:null new diff-only low",
        "b.js:2 new diff-only low",
      ],
    );
  });

  it("an edited tool config is judged by the diff, since the base was judged under head's", async () => {
    const base = { "eslint.config.js": code("var a = 1"), "a.js": code("x()") };
    const head = { "eslint.config.js": code("var a = 1", "var b = 2"), "a.js": code("x()") };
    const all = matchFindings({
      gate: "g",
      // As the base says it: both are there, because it saw head's file.
      base: lint(head),
      head: lint(head),
      files: await diffProjects(base, head),
      lines: sourceLines(base, head),
    });
    assert.deepEqual(brief(all), [
      "eslint.config.js:2 no-var pre-existing diff-only low",
      "eslint.config.js:3 no-var new diff-only low",
    ]);
  });
});

describe("where a fixed finding is shown", () => {
  it("at its line's place at head, with where it was", async () => {
    const base = { "old.js": code("a()", "b()", "c()", "d()", "e()") };
    const head = { "new.js": code("zero()", "a()", "b()", "c()", "d()", "e()") };
    const [one, ...none] = matchFindings({
      gate: "g",
      base: [finding({ path: "old.js", line: 3, endLine: 4 })],
      head: [],
      files: await diffProjects(base, head),
      lines: sourceLines(base, head),
    });
    assert.deepEqual(none, []);
    assert.deepEqual(
      [one?.state, one?.path, one?.line, one?.endLine, one?.basePath, one?.baseLine],
      ["fixed", "new.js", 4, 5, "old.js", 3],
    );
  });
});

describe("fingerprints", () => {
  it("survive shifts, number equal findings, and differ between gates", async () => {
    const base = { "a.js": code("var a = 1", "x()", "var a = 1") };
    const head = { "a.js": code("new()", "var a = 1", "x()", "  var a = 1") };
    const of = (gate: string, project: Project): string[] =>
      matchFindings({
        gate,
        base: null,
        head: lint(project),
        files: [],
        lines: sourceLines(project, project),
      }).map((one) => one.fingerprint);
    assert.deepEqual(of("g", base), of("g", head));
    assert.equal(new Set(of("g", base)).size, 2);
    assert.notDeepEqual(of("g", base), of("other", base));
    assert.match(of("g", base)[0] ?? "", /^[0-9a-f]{32}$/);
  });
});

it("takes twenty thousand findings on each side in less than two seconds", () => {
  const size = 20_000;
  const text = (shift: number): Project => ({
    "a.js": Array.from({ length: size + shift }, (_, at) => `call(${(at - shift) % 500});`).join("\n"),
    "b.js": Array.from({ length: 10 }, (_, at) => `${at + shift}`).join("\n"),
  });
  const [base, head] = [text(0), text(7)];
  const findings = (shift: number): RawFinding[] =>
    Array.from({ length: size }, (_, at) => finding({ line: at + 1 + shift, column: 1, rule: `r${at % 3}` }));
  const worst = [
    // All lines edited: nothing maps, everything goes through every pass.
    {
      ...change("a.js", "modified"),
      hunks: [{ baseStart: 1, baseCount: size, headStart: 1, headCount: size + 7 }],
    },
    { ...change("a.js", "modified"), hunks: [{ baseStart: 0, baseCount: 0, headStart: 1, headCount: 7 }] },
  ];
  for (const file of worst) {
    const since = performance.now();
    const all = matchFindings({
      gate: "g",
      base: findings(0),
      head: findings(7),
      files: [file],
      lines: sourceLines(base, head),
    });
    const took = performance.now() - since;
    assert.ok(all.length >= size);
    assert.ok(took < 2000, `took ${Math.round(took)} ms`);
  }
});

function change(path: string, status: "modified" | "added") {
  return { path, previousPath: null, status, added: 1, deleted: 1, hunks: [], binary: false };
}
