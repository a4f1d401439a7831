import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanBlock, cleanLine, excerpt, truncateBytes, utf8Bytes } from "../../../shared/render/plain.ts";

const CLEANED: readonly (readonly [string, string, string])[] = [
  ["colours", "\u001b[1;31mred\u001b[0m \u001b[38;5;208mx\u001b[m", "red x"],
  ["terminal links", "\u001b]8;;https://evil.example\u0007link\u001b]8;;\u001b\\", "link"],
  ["one-byte introducers", "\u009b31mred", "red"],
  ["bidi", "a\u202eb\u2066c\u200fd", "abcd"],
  ["zero-width", "a\u200bb\ufeffc\u2060d\u00ade", "abcde"],
  ["tags", "a\u{e0041}\u{e007f}b", "ab"],
  ["controls", "a\u0000b\u0007c\u007fd", "abcd"],
  ["line ends", "a\r\nb\rc\u2028d", "a b c d"],
  ["lone surrogates", "a\ud800b", "a\ufffdb"],
  ["families stay one sign", "👩‍👩‍👧 ⚠️", "👩‍👩‍👧 ⚠️"],
  ["joiners elsewhere go", "a\u200db", "ab"],
  ["other scripts stay", "漢字 עברית ไทย", "漢字 עברית ไทย"],
];
for (const [what, text, clean] of CLEANED)
  test(`cleaned: ${what}`, () => assert.equal(cleanLine(text), clean));

test("a block keeps its lines and tabs", () => assert.equal(cleanBlock("a\r\n\tb\u0008"), "a\n\tb"));

test("a cut never exceeds the bytes and never halves a character", () => {
  const text = "aé漢👩‍👩‍👧 z".repeat(20);
  for (let max = 0; max < 200; max += 1) {
    const cut = truncateBytes(text, max);
    assert.ok(utf8Bytes(cut) <= max, `${max}`);
    assert.equal(cut.isWellFormed(), true);
    assert.ok(text.startsWith(cut.replace(/…$/, "")));
  }
  assert.equal(truncateBytes("short", 5), "short");
});

test("an excerpt says how many lines are missing", () => {
  assert.equal(excerpt("a\nb\nc\nd\n", { lines: 2, bytes: 100 }), "a\nb\n… 2 more lines");
  assert.equal(excerpt("a\nb", { lines: 2, bytes: 100 }), "a\nb");
});
