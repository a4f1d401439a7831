// The score of shifts, as web.dev/articles/cls defines it, and how a shift is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Shift, scoreShifts, shiftWords } from "../../../../action/gates/motion/shift.ts";

const shift = (at: number, value: number): Shift => ({ at, value, sources: [] });
const score = (...shifts: Shift[]): number => scoreShifts(shifts).score;

test("shifts less than a second apart are one window, and the worst window counts", () => {
  assert.equal(score(), 0);
  assert.equal(score(shift(0, 0.1), shift(900, 0.1), shift(1800, 0.1)), 0.3);
  assert.equal(score(shift(0, 0.1), shift(1000, 0.2)), 0.2);
  assert.equal(score(shift(2500, 0.05), shift(0, 0.1), shift(500, 0.1)), 0.2, "whatever order they come in");
});

test("a window ends five seconds after it began", () => {
  const steady = Array.from({ length: 10 }, (_, index) => shift(index * 900, 0.1));
  assert.equal(score(...steady), 0.6, "at 0, 0.9, … 4.5 s");
});

test("only the shifts of the worst window are told", () => {
  const { shifts } = scoreShifts([shift(0, 0.1), shift(5000, 0.4), shift(5200, 0.1)]);
  assert.deepEqual(
    shifts.map(({ at }) => at),
    [5000, 5200],
  );
});

test("where something went, and why", () => {
  const from = { x: 10, y: 20, width: 100, height: 50 };
  const words = (to: Partial<typeof from>, pushedBy: Parameters<typeof shiftWords>[0]["pushedBy"] = null) =>
    shiftWords({ selector: "p", from, to: { ...from, ...to }, pushedBy });
  assert.equal(words({ y: 80 }), "`p` moved 60px down");
  assert.equal(words({ y: 0, x: 30 }), "`p` moved 20px up and 20px to the right");
  assert.equal(words({ height: 90 }), "`p` changed its size");
  assert.equal(words({ width: 0, height: 0 }), "`p` was pushed out of view");
  assert.equal(
    words({ y: 80 }, { what: "Inter", why: "font" }),
    "`p` moved 60px down, when the font Inter came",
  );
  assert.equal(words({ y: 0 }, { what: ".ad", why: "removed" }), "`p` moved 20px up, after `.ad` had gone");
});
