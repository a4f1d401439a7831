import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { Capture } from "../../../action/adapters/commands-capture.ts";
import { LINE_LIMIT, LineSplitter } from "../../../action/adapters/commands-lines.ts";

const plain = (text: string) => text;

function split(chunks: readonly string[], scrub = plain): string[] {
  const splitter = new LineSplitter(scrub);
  return [...chunks.flatMap((chunk) => splitter.write(Buffer.from(chunk))), ...splitter.end()];
}

suite("lines", () => {
  const cases: [string, string[], string[]][] = [
    ["whole lines", ["a\nb\n"], ["a", "b"]],
    ["a last line without an end", ["a\nb"], ["a", "b"]],
    ["empty lines", ["\n\na\n"], ["", "", "a"]],
    ["CRLF", ["a\r\nb\r\n"], ["a", "b"]],
    ["CRLF between chunks", ["a\r", "\nb"], ["a", "b"]],
    ["a progress bar shows its last state", ["10 %\r50 %\r100 %\n", "done"], ["100 %", "done"]],
    ["a progress bar between chunks", ["10 %\r", "50 %", "\r100 %\r\n"], ["100 %"]],
    ["nothing", [""], []],
  ];
  for (const [name, chunks, expected] of cases) test(name, () => assert.deepEqual(split(chunks), expected));

  test("a line beyond all bounds is cut and says how much is missing", () => {
    const [line = "", next] = split(
      [..."abcdefgh"].map((letter) => letter.repeat(20_000)).concat("\nnext\n"),
    );
    assert.equal(
      line,
      `${"a".repeat(20_000)}${"b".repeat(20_000)}${"c".repeat(20_000)}${"d".repeat(5536)}${line.slice(LINE_LIMIT)}`,
    );
    assert.equal(line.slice(LINE_LIMIT), ` … (${160_000 - LINE_LIMIT} more characters on this line)`);
    assert.equal(next, "next");
  });

  test("no half of a secret survives the cut", () => {
    const secret = `hunter2${"x".repeat(100)}`;
    const scrub = (text: string) => text.replaceAll(secret, "***");
    for (let before = 0; before <= secret.length; before += 7) {
      const [line = ""] = split(["-".repeat(LINE_LIMIT - before), secret, "-".repeat(9000), "\n"], scrub);
      assert.equal(line.includes("hunter"), false, `${before} characters before the limit`);
    }
    const many = `${`${secret} `.repeat(1000)}${secret}`;
    assert.equal(split([many, "\n"], scrub)[0]?.includes("hunter"), false);
  });

  test("a bar of many megabytes without a line end costs no memory", () => {
    const splitter = new LineSplitter(plain);
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 20_000; i++) splitter.write(Buffer.from(`\r${"#".repeat(1000)} ${i}`));
    assert.ok(process.memoryUsage().heapUsed - before < 30e6);
    assert.deepEqual(splitter.end(), [`${"#".repeat(1000)} 19999`]);
  });
});

suite("capture", () => {
  const LIMIT = 256 * 1024;
  const fill = (capture: Capture, lines: number) => {
    for (let i = 0; i < lines; i++) capture.write(Buffer.from(`line ${i}\n`));
    return capture.text();
  };

  test("what fits is kept whole, in one piece or many", () => {
    const expected = Array.from({ length: 10_000 }, (_, i) => `line ${i}\n`).join("");
    assert.equal(fill(new Capture(LIMIT), 10_000), expected);
    const whole = new Capture(LIMIT);
    whole.write(Buffer.from(expected));
    assert.equal(whole.text(), expected);
    assert.equal(whole.truncated, false);
  });

  test("the middle is cut at whole lines and every byte is accounted for", () => {
    const capture = new Capture(LIMIT);
    const text = fill(capture, 200_000);
    const total = Buffer.byteLength(Array.from({ length: 200_000 }, (_, i) => `line ${i}\n`).join(""));
    const [, head = "", gone = "", tail = ""] =
      /^([^…]*)… (\d+) bytes of output were cut out here by Proofmark …\n([^…]*)$/.exec(text) ?? [];
    assert.equal(capture.truncated, true);
    assert.match(head, /^line 0\n.*\nline \d+\n$/s);
    assert.match(tail, /^line \d+\n.*\nline 199999\n$/s);
    assert.equal(head.length + Number(gone) + tail.length, total);
    assert.ok(text.length <= LIMIT + 100_000, `${text.length}`);
  });
});
