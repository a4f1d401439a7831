import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type ComparedShots,
  compareShots,
} from "../../../../../action/gates/visual/against/compare-shots.ts";
import { decodePng } from "../../../../../action/gates/visual/pixels/png-decode.ts";
import { type Box, blank, type Drawing, fill, png, write } from "../../../../support/visual/pictures.ts";
import { seeded } from "../../../../support/visual/random.ts";

const page = (): Drawing => {
  const drawing = blank(200, 200);
  write(drawing, { x: 10, y: 10, width: 180, height: 180 }, seeded(1));
  return drawing;
};
const clock: Box = { x: 150, y: 10, width: 30, height: 20 };
const button: Box = { x: 20, y: 150, width: 60, height: 24 };
const withBoxes = (...boxes: { box: Box; colour: [number, number, number] }[]): Uint8Array => {
  const drawing = page();
  for (const { box, colour } of boxes) fill(drawing, box, colour);
  return png(drawing);
};
const red: [number, number, number] = [200, 20, 20];
const blue: [number, number, number] = [20, 20, 200];

async function compared(shots: Parameters<typeof compareShots>[0]): Promise<ComparedShots> {
  const found = await compareShots(shots);
  assert.ok("verdict" in found, JSON.stringify(found));
  return found;
}

test("what differs is told with its place, and a mask that shows it", async () => {
  const found = await compared({
    base: withBoxes(),
    head: withBoxes({ box: button, colour: red }),
    again: null,
  });
  assert.equal(found.verdict, "different");
  assert.ok(found.regions.some(({ x, y }) => Math.abs(x - button.x) < 16 && Math.abs(y - button.y) < 16));
  assert.ok(found.mask);
  const mask = decodePng(found.mask);
  const alphaAt = (x: number, y: number) => mask.data[(y * mask.width + x) * 4 + 3];
  assert.equal(alphaAt(50, 160), 255);
  assert.equal(alphaAt(5, 5), 0);
});

test("equal pictures have no mask", async () => {
  const found = await compared({ base: withBoxes(), head: withBoxes(), again: null });
  assert.deepEqual([found.verdict, found.mask, found.absorbed], ["same", null, []]);
});

test("what differs between two shots of the base is not held against head, and is listed", async () => {
  const base = withBoxes({ box: clock, colour: red });
  const again = withBoxes({ box: clock, colour: blue });
  const head = withBoxes({ box: clock, colour: [20, 200, 20] });
  assert.equal(
    (await compared({ base, head, again: null })).verdict,
    "different",
    "without knowing of the noise",
  );
  const found = await compared({ base, head, again });
  assert.equal(found.verdict, "same");
  const machine = found.absorbed.find(({ what }) => what === "machine");
  assert.equal(machine?.pixels, 600);
  assert.equal(machine?.headroom, null);
});

test("a real change beside the noise is still found, and only it", async () => {
  const base = withBoxes({ box: clock, colour: red });
  const again = withBoxes({ box: clock, colour: blue });
  const head = withBoxes({ box: clock, colour: [20, 200, 20] }, { box: button, colour: red });
  const found = await compared({ base, head, again });
  assert.equal(found.verdict, "different");
  for (const { y } of found.regions) assert.ok(y > 100, `a region at row ${y}`);
});

test("of a page that differs nearly everywhere from shot to shot nothing is said", async () => {
  const large: Box = { x: 0, y: 0, width: 200, height: 120 };
  const base = withBoxes({ box: large, colour: red });
  const again = withBoxes({ box: large, colour: blue });
  const found = await compareShots({ base, head: withBoxes(), again });
  assert.ok("unsteady" in found && /differ in \d+ %/.test(found.unsteady), JSON.stringify(found));
  const taller = png(blank(200, 220));
  assert.deepEqual(await compareShots({ base, head: withBoxes(), again: taller }), {
    unsteady: "Two shots of the base are not of one size",
  });
});

test("noise of a base of another size than head covers what both have", async () => {
  const base = withBoxes({ box: clock, colour: red });
  const again = withBoxes({ box: clock, colour: blue });
  const drawing = blank(200, 260);
  drawing.data.set(page().data);
  fill(drawing, clock, [20, 200, 20]);
  const found = await compared({ base, head: png(drawing), again });
  assert.equal(found.verdict, "different");
  for (const { y } of [...found.regions, ...found.bands]) assert.ok(y >= 170, `found at row ${y}`);
});
