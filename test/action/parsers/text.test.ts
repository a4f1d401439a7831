import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeText, dropIllegal, stripAnsi } from "../../../action/parsers/text.ts";

test("UTF-8 and UTF-16 are told apart by mark and by zero bytes", () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
  assert.equal(decodeText(new TextEncoder().encode("\ufeffnaïve")), "naïve");
  assert.equal(decodeText(utf16("\ufeffnaïve")), "naïve");
  assert.equal(decodeText(utf16("naïve")), "naïve");
  assert.equal(decodeText(utf16("\ufeffnaïve").map((_, index, all) => all[index ^ 1] ?? 0)), "naïve");
  assert.equal(decodeText(utf16("naïve").map((_, index, all) => all[index ^ 1] ?? 0)), "naïve");
  assert.equal(decodeText(Uint8Array.of(0x61, 0xff, 0x62)), "a\ufffdb");
  assert.equal(decodeText(new Uint8Array()), "");
});

test("escape sequences go, what they wrap stays", () => {
  const cases: [string, string][] = [
    ["\x1b[31mred\x1b[0m", "red"],
    ["\x1b[38;2;1;2;3mtrue\x1b[m colour\x1b[K", "true colour"],
    ["\x9b1mbold\x9b0m", "bold"],
    ["\x1b]8;;https://example.com\x07link\x1b]8;;\x07", "link"],
    ["\x1b]8;;https://example.com\x1b\\link\x1b]8;;\x1b\\", "link"],
    ["\x1b(Bplain\x1b=", "plain"],
    ["arr[0] ]8;; stays", "arr[0] ]8;; stays"],
  ];
  for (const [written, meant] of cases) assert.equal(stripAnsi(written), meant);
});

test("an unended escape sequence does not swallow what follows", () => {
  assert.match(stripAnsi(`\x1b]0;title\nnext line`), /next line/);
});

test("characters no document may hold go, white space and pairs stay", () => {
  assert.equal(dropIllegal("a\0b\x1b\tc\r\n\ud800d😀\ufffee\udc00"), "ab\tc\r\nd😀e");
});
