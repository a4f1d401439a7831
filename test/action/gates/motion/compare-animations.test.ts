// Which animation is which, and in what words it is told that it changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compareAnimations } from "../../../../action/gates/motion/compare-animations.ts";
import type { AnimationFacts } from "../../../../action/gates/motion/facts.ts";
import { facts } from "./facts-of.ts";

const words = (base: AnimationFacts[], head: AnimationFacts[]): string[] =>
  compareAnimations(base, head).map(({ change, text }) => `${change} ${text}`);

test("each fact has its words", () => {
  const cases: [Parameters<typeof facts>[0], string][] = [
    [{ duration: 250 }, "duration 100ms → 250ms"],
    [{ delay: 40 }, "delay 0ms → 40ms"],
    [{ easing: "ease-in" }, "easing linear → ease-in"],
    [{ iterations: null }, "runs once → without end"],
    [{ direction: "alternate" }, "direction normal → alternate"],
    [{ fill: "both" }, "fill (whether its end stays) none → both"],
    [{ rate: 2 }, "speed 1 → 2"],
    [{ timeline: "scroll", duration: null }, "duration 100ms → auto, driven by time → scroll"],
    [{ start: { opacity: "0.5" } }, "start: opacity 0 → 0.5"],
    [{ end: { opacity: "1", scale: "2" } }, "end state: scale none → 2"],
  ];
  for (const [over, text] of cases)
    assert.deepEqual(words([facts()], [facts(over)]), [`changed \`.box\` move: ${text}`]);
});

test("equal lists say nothing, in whatever order", () => {
  const [one, other] = [facts(), facts({ target: "#menu", duration: 5 })];
  assert.deepEqual(words([one, other], [other, one]), []);
});

test("more elements of the same kind are content, not motion", () => {
  const staggered = (count: number) =>
    Array.from({ length: count }, (_, index) => facts({ target: ".card", delay: index * 50 }));
  assert.deepEqual(words(staggered(3), staggered(6)), []);
  assert.deepEqual(words(staggered(6), staggered(3)), []);
});

test("a name that a build made up, or an element with another class, is the same animation", () => {
  assert.deepEqual(words([facts({ name: "hKfgPo" })], [facts({ name: "bXzQa1" })]), []);
  assert.deepEqual(words([facts({ target: ".a" })], [facts({ target: ".b" })]), []);
  assert.deepEqual(words([facts({ name: "hKfgPo" })], [facts({ name: "bXzQa1", duration: 300 })]), [
    "changed `.box` bXzQa1: duration 100ms → 300ms",
  ]);
});

test("what came and what went", () => {
  assert.deepEqual(words([], [facts({ iterations: null })]), [
    "added `.box` move: new, 100ms linear without end",
  ]);
  assert.deepEqual(words([facts({ kind: "transition", name: "opacity" })], []), [
    "removed `.box` transition of opacity: gone, it took 100ms linear once",
  ]);
});

test("the same change of many elements is told once", () => {
  const three = (duration: number) => [1, 2, 3].map(() => facts({ target: ".card", duration }));
  assert.deepEqual(words(three(100), three(200)), ["changed `.card` move: duration 100ms → 200ms"]);
});
