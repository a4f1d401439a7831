import assert from "node:assert/strict";
import { test } from "node:test";
import { endOfLog } from "../../action/log-ends.ts";

const MOST = 4 * 1024 * 1024;

test("of a long log its last lines, with the number of the first of them", () => {
  assert.deepEqual(endOfLog("a\nb\n"), { text: "a\nb\n", firstLine: 1 });
  const rest = `${"x".repeat(MOST - 2)}\nz`;
  assert.deepEqual(endOfLog(`1\n2\n${rest}`), { text: rest, firstLine: 3 });
  assert.deepEqual(endOfLog(`1\n22\n${rest.slice(1)}`), { text: rest.slice(1), firstLine: 3 });
});

test("one endless line is cut, too", () => {
  const { text, firstLine } = endOfLog(`1\n${"x".repeat(3 * MOST)}`);
  assert.equal(text.length, MOST);
  assert.equal(firstLine, 2);
});
