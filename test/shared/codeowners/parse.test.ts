// CODEOWNERS text to rules and problems, in the fields and words of GitHub's own list of errors.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CODEOWNERS_BYTES, parseCodeowners } from "../../../shared/codeowners/parse.ts";

const rules = (text: string) =>
  parseCodeowners(text).rules.map(({ line, pattern, owners }) => [line, pattern, ...owners]);
const problems = (text: string) =>
  parseCodeowners(text).problems.map(({ line, column, kind }) => [line, column, kind]);

describe("rules", () => {
  it("comments, empty lines, white space of any kind, line ends of both kinds, a byte order mark", () => {
    assert.deepEqual(rules("\ufeff# one\r\n\r\n  \t*.js\t @a  @b/c \r\n*.go x.y+z@example.co.uk\n\f\n"), [
      [3, "*.js", "@a", "@b/c"],
      [4, "*.go", "x.y+z@example.co.uk"],
    ]);
  });

  it("a comment behind a rule, a rule without owners, both", () => {
    assert.deepEqual(rules("*.js @a #This is an inline comment. @b\n/apps/github\n/x # nobody"), [
      [1, "*.js", "@a"],
      [2, "/apps/github"],
      [3, "/x"],
    ]);
  });

  it("escaped blanks belong to the pattern", () => {
    assert.deepEqual(rules("/a\\ b/c\\ d.txt @a\n/tail\\ \n"), [
      [1, "/a\\ b/c\\ d.txt", "@a"],
      [2, "/tail\\ "],
    ]);
  });

  it("owners as GitHub writes them, managed users included", () => {
    assert.deepEqual(rules("* @a-b @name_company @My-Org/my_team-1 a%b@c-d.example"), [
      [1, "*", "@a-b", "@name_company", "@My-Org/my_team-1", "a%b@c-d.example"],
    ]);
  });

  it("no prototype, no lone surrogate and no control character breaks it", () => {
    for (const text of ["__proto__ @a", "\ud800 @a", "\u0000 @a", "\\", "\\\\", "#", "@a", "*\u2028@a"])
      assert.doesNotThrow(() => parseCodeowners(text), JSON.stringify(text));
  });
});

describe("problems: the line is skipped, the others stand", () => {
  it("says it in GitHub's fields and words", () => {
    const [one, two, three] = parseCodeowners(
      "# top\n\n***/*.rb @monalisa\n* @ok\n/\n\n*.txt docs@\n",
    ).problems;
    assert.deepEqual(one, {
      line: 3,
      column: 1,
      kind: "Invalid pattern",
      source: "***/*.rb @monalisa",
      suggestion: "Did you mean `**/*.rb`?",
      message: "Invalid pattern on line 3: Did you mean `**/*.rb`?\n\n  ***/*.rb @monalisa\n  ^",
    });
    assert.equal(two?.suggestion, "The pattern `/` will never match anything, did you mean `*` instead?");
    assert.deepEqual(three, {
      line: 7,
      column: 7,
      kind: "Invalid owner",
      source: "*.txt docs@",
      suggestion: null,
      message: "Invalid owner on line 7:\n\n  *.txt docs@\n        ^",
    });
    assert.equal(
      parseCodeowners("* user").problems[0]?.message,
      "Invalid owner on line 1:\n\n  * user\n    ^",
    );
  });

  it("negation, an escaped `#` at the start, an escape of nothing, and owners that are none", () => {
    assert.deepEqual(problems("!a @a\n\\#b @a\nc\\\n* @a, @b\n* @a/b/c\n* @\n* @a b@c\n*.md @ok"), [
      [1, 1, "Invalid pattern"],
      [2, 1, "Invalid pattern"],
      [3, 1, "Invalid pattern"],
      [4, 3, "Invalid owner"],
      [5, 3, "Invalid owner"],
      [6, 3, "Invalid owner"],
      [7, 6, "Invalid owner"],
    ]);
    assert.deepEqual(rules("!a @a\n\\#b @a\nc\\\n* @a, @b\n*.md @ok"), [[5, "*.md", "@ok"]]);
  });

  it("what tools read in different ways stands and is told", () => {
    const text = "app/[id]/x @a\ndocs/c#-guide.md @a\n* @a#glued @b\n";
    assert.deepEqual(rules(text), [
      [1, "app/[id]/x", "@a"],
      [2, "docs/c#-guide.md", "@a"],
      [3, "*", "@a"],
    ]);
    assert.deepEqual(
      problems(text).map(([line, , kind]) => [line, kind]),
      [
        [1, "Unsettled pattern"],
        [2, "Unsettled pattern"],
        [3, "Unsettled pattern"],
      ],
    );
  });

  it("counts columns in characters, and shows a long line around the place", () => {
    assert.deepEqual(problems("  /😀 nobody"), [[1, 6, "Invalid owner"]]);
    const [problem] = parseCodeowners(`/${"x".repeat(5_000)} @a nobody${"y".repeat(5_000)}`).problems;
    assert.ok((problem?.message.length ?? 0) < 300);
    const [, , source = "", caret = ""] = problem?.message.split("\n") ?? [];
    assert.equal(source.slice(caret.length - 1, caret.length + 5), "nobody");
  });

  it("keeps a bounded number of them", () => {
    assert.equal(parseCodeowners("!\n".repeat(200_000)).problems.length, 1_000);
  });
});

describe("size", () => {
  const rule = "* @a\n";
  const filled = (bytes: number) => rule + "#".repeat(bytes - rule.length);
  it("3 MB and more are not read at all, one byte less is", () => {
    assert.deepEqual(parseCodeowners(filled(CODEOWNERS_BYTES)), { rules: [], problems: [], tooLarge: true });
    assert.equal(parseCodeowners(filled(CODEOWNERS_BYTES - 1)).rules.length, 1);
  });

  it("bytes are counted, not characters", () => {
    assert.equal(parseCodeowners(`* @a #${"é".repeat(CODEOWNERS_BYTES / 2)}`).tooLarge, true);
  });
});
