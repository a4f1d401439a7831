import assert from "node:assert/strict";
import { test } from "node:test";
import { fit, type Section } from "../../../shared/render/budget.ts";
import { utf8Bytes } from "../../../shared/render/plain.ts";

const section = (name: string, ...forms: [string, number | "keep"][]): Section => ({
  name,
  forms: forms.map(([text, worth]) => ({ text, worth })),
});
const SECTIONS: Section[] = [
  section("head", ["HEAD", "keep"]),
  section("big", ["B".repeat(100), 10], ["b", 50]),
  section("small", ["S".repeat(30), 20]),
  section("empty"),
  section("foot", ["FOOT", "keep"]),
];
const notice = (left: readonly string[], shortened: readonly string[]): string =>
  `left ${left.join("+")} short ${shortened.join("+")}`;
const at = (limit: number) => fit(SECTIONS, { limit, notice });

test("all fits: nothing is said to be missing", () => {
  const { text, left, shortened } = at(1000);
  assert.equal(text, `HEAD\n\n${"B".repeat(100)}\n\n${"S".repeat(30)}\n\nFOOT`);
  assert.deepEqual([left, shortened], [[], []]);
});

test("the form worth least goes first, and that is said", () => {
  const { text } = at(120);
  assert.equal(text, `HEAD\n\nb\n\n${"S".repeat(30)}\n\nleft  short big\n\nFOOT`);
});

test("then the next, whole", () => {
  assert.equal(at(50).text, "HEAD\n\nb\n\nleft small short big\n\nFOOT");
});

test("what must be kept is kept even where nothing fits", () => {
  assert.equal(at(1).text, "HEAD\n\nleft big+small short \n\nFOOT");
});

test("within the limit whenever that is possible", () => {
  for (let limit = 50; limit < 200; limit += 1) assert.ok(utf8Bytes(at(limit).text) <= limit, `${limit}`);
});
