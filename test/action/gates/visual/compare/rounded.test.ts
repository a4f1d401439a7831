// Real pages have heights with fractions: what a banner pushes lands a row higher here and there, and is no second change.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compareImages } from "../../../../../action/gates/visual/compare/compare.ts";
import {
  blank,
  type Drawing,
  fill,
  lowered,
  png,
  stacked,
  write,
} from "../../../../support/visual/pictures.ts";
import { seeded } from "../../../../support/visual/random.ts";

const compare = (expected: Drawing, actual: Drawing) => compareImages(png(expected), png(actual));
const space = (height: number) => blank(600, height).data;

function paragraph(seed: number): Uint8Array {
  const drawing = blank(600, 120);
  write(drawing, { x: 20, y: 4, width: 560, height: 112 }, seeded(seed));
  return drawing.data;
}

function banner(): Uint8Array {
  const drawing = blank(600, 90, 240);
  for (let y = 0; y < 90; y += 1)
    fill(drawing, { x: (y * 37) % 560, y, width: 9, height: 1 }, [9, 105, y * 2]);
  return drawing.data;
}

const page = (top: readonly Uint8Array[], gap: number, last = 20 - gap): Drawing =>
  stacked(600, [
    ...[paragraph(1), space(20), ...top, space(20), paragraph(2), space(20 + gap)],
    ...[paragraph(3), space(last), paragraph(4), space(40)],
  ]);

test("a paragraph pushed by a row less than the rest is absorbed, and told", async () => {
  const said = await compare(page([], 0), page([banner()], -1));
  assert.deepEqual(
    said.bands.map(({ kind, height }) => [kind, height]),
    [["inserted", 90]],
  );
  assert.deepEqual([said.changedPixels, said.regions], [0, []]);
  const shifts = said.absorbed.flatMap((each) => (each.kind === "shift" ? [each.by] : []));
  assert.deepEqual(shifts.toSorted(), [89, 90]);
});

test("without anything that pushes it, a paragraph that moved by a row is a change", async () => {
  const said = await compare(page([], 0), page([], -1));
  assert.equal(said.verdict, "different");
});

test("a row that does not come back is told", async () => {
  const said = await compare(page([], 0), page([banner()], -1, 20));
  assert.deepEqual(said.bands.map(({ kind, height }) => [kind, height]).toSorted(), [
    ["inserted", 90],
    ["removed", 1],
  ]);
});

test("a column's border moves with it", async () => {
  const before = blank(800, 600);
  write(before, { x: 320, y: 20, width: 440, height: 540 }, seeded(5));
  fill(before, { x: 40, y: 100, width: 3, height: 220 }, [36, 86, 198]);
  write(before, { x: 56, y: 104, width: 160, height: 212 }, seeded(6));
  const after = lowered(before, { x: 30, y: 90, width: 200, height: 300 }, 48);
  const said = await compare(before, after);
  assert.deepEqual(
    said.bands.map(({ kind }) => kind),
    ["moved"],
  );
  assert.equal(said.changedPixels, 0);
  assert.equal(said.regions[0]?.x, 40);
});
