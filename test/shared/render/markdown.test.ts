import assert from "node:assert/strict";
import { test } from "node:test";
import MarkdownIt from "markdown-it";
import { code, fenced, inline, table } from "../../../shared/render/markdown.ts";
import { HOSTILE_LINES } from "../../support/hostile.ts";
import { activeParts } from "../../support/inert.ts";

const shown = (markdown: string): string => new MarkdownIt({ html: true }).render(markdown);

test("what checks for inertness sees what is active", () => {
  for (const line of [
    "hello @octocat",
    "fixes #1",
    "<img src=x>",
    "[a](https://evil.example)",
    "see https://x.example",
    "costs $x$",
  ]) {
    assert.notDeepEqual(activeParts(line), [], line);
  }
});

for (const [index, line] of HOSTILE_LINES.entries()) {
  test(`hostile line ${index} is inert inline, as code, in a fence, in a cell and in a list`, () => {
    const everywhere = {
      inline: inline(line),
      afterWords: `words ${inline(line)}`,
      code: code(line),
      fenced: fenced(line, "sh"),
      cell: table(["A", "B"], [[inline(line), "end"]]),
      item: `- ${inline(line)}\n- next`,
    };
    for (const [where, markdown] of Object.entries(everywhere)) {
      assert.deepEqual(activeParts(markdown), [], `${where}: ${markdown}`);
    }
    assert.match(shown(everywhere.cell), /<td[^>]*>end<\/td>\s*<\/tr>\s*<\/tbody>/, "the cell stays a cell");
    assert.match(shown(everywhere.item), /<li>next<\/li>/, "the list goes on");
  });
}

const READABLE: readonly (readonly [string, string])[] = [
  ["background-color #17713b → #b3261e", "background-color `#17713b` → `#b3261e`"],
  ["'no_unused_vars' is a_b_c, 2 > 1 && x - y", "'no_unused_vars' is a_b_c, 2 > 1 && x - y"],
  ["`ruff` is not on PATH.", "`ruff` is not on PATH."],
  ["ask @octocat about #12", "ask `@octocat` about `#12`"],
  ["import @scope/pkg", "import `@scope/pkg`"],
  ["see https://eslint.org/docs", "see `https://eslint.org/docs`"],
  ["_private_ and *all*", "\\_private\\_ and \\*all\\*"],
  ["Array<string> & co &amp;", "Array&lt;string> & co &amp;amp;"],
  ["1. not a list", "1\\. not a list"],
  ["- not a list", "\\- not a list"],
];
for (const [text, markdown] of READABLE) {
  test(`the source stays readable: ${text}`, () => assert.equal(inline(text), markdown));
}

test("code keeps its text exactly, backticks included", () => {
  for (const text of ["a`b", "``", "`", "a ``` b", "x|y", " <b> "]) {
    const [, inside] = /<code>([\s\S]*?)<\/code>/.exec(shown(code(text))) ?? [];
    const plain = inside?.replace(/&lt;/g, "<").replace(/&gt;/g, ">");
    assert.equal(plain?.trim(), text.trim(), text);
  }
});

test("a fence is longer than any inside and drops escape sequences", () => {
  const block = fenced("````\n\u001b[31mred\u001b[0m\n```");
  assert.equal(block, "`````\n````\nred\n```\n`````");
});
