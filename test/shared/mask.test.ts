import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { maskText } from "../../shared/mask.ts";

describe("what differs between two runs of one failure is masked", () => {
  const same: [string, string, string][] = [
    ["numbers", "expected 41 to equal 42", "expected 7 to equal 1,000.5"],
    ["durations in any unit", "took 1.2s", "took 950 ms"],
    ["durations of several parts", "after 1m 20s", "after 3s"],
    ["addresses", "at 0x7ffee4c0a8", "at 0xdeadbeef"],
    ["object hashes", "Foo@1b2c3d4e differs", "Foo@9f8e7d6c differs"],
    ["commit ids", "at 3f21351 now", "at 59c70d6 now"],
    ["uuids", "id 123e4567-e89b-12d3-a456-426614174000!", "id 00000000-0000-4000-8000-00000000000f!"],
    ["timestamps", "[2026-01-02T03:04:05.678Z] x", "[2025-12-31 23:59:59+01:00] x"],
    ["dates in words", "Tue, 06 Jan, late", "Wed, 14 Oct, late"],
    ["checkouts", "Cannot find '/home/a/work/p/src/x.js'", "Cannot find '/tmp/proofmark-base-Xy/p/src/x.js'"],
    ["file URLs", "at file:///home/a/p/x.js:10:5", "at /srv/p/x.js:1:33"],
    ["Windows", "in C:\\Users\\a\\p\\x.js", "in D:\\p\\x.js"],
    ["temporary folders", "no /tmp/tmpAbCd left", "no /var/folders/qq/rr/T/zzyyxx left"],
    ["ports", "ECONNREFUSED 127.0.0.1:45321", "ECONNREFUSED 127.0.0.1:80"],
    ["colours", "\u001b[31mred\u001b[0m", "red"],
    ["links", "\u001b]8;;http://x\u0007red\u001b]8;;\u0007", "red"],
    ["white space", "a  b\t c ", "a b c"],
  ];
  for (const [name, a, b] of same) it(name, () => assert.equal(maskText(a), maskText(b)));
});

describe("what says which failure it is stays", () => {
  const other: [string, string, string][] = [
    ["names", "'a' is unused", "'b' is unused"],
    ["the file of an absolute path", "no /srv/p/src/x.js", "no /srv/p/src/y.js"],
    ["relative paths", "no src/a/x.js", "no src/b/x.js"],
    ["words that look like hex", "defaced", "effaced"],
    ["short routes", "GET /users", "GET /orders"],
  ];
  for (const [name, a, b] of other) it(name, () => assert.notEqual(maskText(a), maskText(b)));
});

it("takes linear time on hostile text", () => {
  const hostile = [
    "/a",
    "1",
    "0a",
    "a/",
    "12:",
    "2026-01-01 ",
    "\u001b]",
    "0x",
    "1,",
    "@f",
    "Jan ",
    "/",
    "1m",
    "C:\\",
  ];
  for (const piece of hostile) {
    const text = piece.repeat(100_000);
    const since = performance.now();
    maskText(text);
    const took = performance.now() - since;
    assert.ok(took < 1500, `${JSON.stringify(piece)}: ${Math.round(took)} ms`);
  }
});
