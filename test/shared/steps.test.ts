import assert from "node:assert/strict";
import { test } from "node:test";
import { type Steps, sortedInSteps, toTheEnd } from "../../shared/steps.ts";

test("sorted in steps is sorted, and equals stay in their order", () => {
  for (const length of [0, 1, 2, 3, 7, 64, 1_000]) {
    const list = Array.from({ length }, (_, index) => ({ key: (index * 7919) % 13, index }));
    const byKey = (one: { key: number }, two: { key: number }) => one.key - two.key;
    assert.deepEqual(toTheEnd(sortedInSteps(list, byKey)), list.toSorted(byKey), `${length}`);
  }
});

test("no step compares more than once", () => {
  let compared = 0;
  const list = Array.from({ length: 500 }, (_, index) => (index * 7919) % 503);
  const steps: Steps<number[]> = sortedInSteps(list, (one, two) => {
    compared += 1;
    return one - two;
  });
  for (let before = compared; !steps.next().done; before = compared) assert.ok(compared - before <= 1);
  assert.ok(compared > 500);
});
