import assert from "node:assert/strict";
import { test } from "node:test";
import { type Box, MOST_REGIONS, regionsOf } from "../../../../../action/gates/visual/compare/regions.ts";
import { seeded } from "../../../../support/visual/random.ts";

const box = (x: number, y: number, size = 4): Box => ({
  x,
  y,
  width: size,
  height: size,
  pixels: 1,
  counted: 1,
  different: true,
});
const places = (boxes: readonly Box[]) => boxes.map(({ x, y, width, height }) => [x, y, width, height]);

test("near boxes are one region, far ones are not; from the top, then from the left", () => {
  const found = regionsOf([box(300, 100), box(0, 500), box(10, 500), box(100, 100), box(110, 108)]);
  assert.deepEqual(places(found), [
    [100, 100, 14, 12],
    [300, 100, 4, 4],
    [0, 500, 14, 4],
  ]);
});

test("what is not different by itself is a region only with a neighbour that is", () => {
  const quiet = { ...box(50, 50), different: false };
  assert.deepEqual(regionsOf([quiet]), []);
  assert.deepEqual(places(regionsOf([quiet, box(60, 50)])), [[50, 50, 14, 4]]);
});

test("never more than a person looks at, and every box lies in one", () => {
  const random = seeded(5);
  const boxes = Array.from({ length: 3000 }, () => box(random.whole(0, 4000), random.whole(0, 9000)));
  const found = regionsOf(boxes);
  assert.ok(found.length > 0 && found.length <= MOST_REGIONS);
  for (const { x, y } of boxes)
    assert.ok(found.some((r) => x >= r.x && y >= r.y && x + 4 <= r.x + r.width && y + 4 <= r.y + r.height));
  assert.equal(
    found.reduce((sum, { pixels }) => sum + pixels, 0),
    3000,
  );
});
