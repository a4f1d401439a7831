// What a comparison says of one pair: sizes that nobody expects, noise that is told with its headroom, faint changes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compareImages } from "../../../../../action/gates/visual/compare/compare.ts";
import { ProblemError } from "../../../../../shared/problem.ts";
import { blank, type Drawing, fill, png } from "../../../../support/visual/pictures.ts";
import { chunk } from "../../../../support/write-png.ts";

const compare = (expected: Drawing, actual: Drawing) => compareImages(png(expected), png(actual));

/** A copy with a box of another colour. */
function changed(drawing: Drawing, box: Parameters<typeof fill>[1], level: number): Drawing {
  const copy = { ...drawing, data: drawing.data.slice() };
  fill(copy, box, [level, level, level]);
  return copy;
}

test("the same file, and the same pixels in another file", async () => {
  const drawing = blank(30, 20);
  const same = await compare(drawing, drawing);
  assert.deepEqual(same, {
    verdict: "same",
    reason: "The files are the same, byte for byte.",
    changedPixels: 0,
    regions: [],
    bands: [],
    absorbed: [],
  });
  const file = png(drawing);
  const other = Buffer.concat([file.subarray(0, 33), chunk("tEXt", Buffer.from("a\0b")), file.subarray(33)]);
  const said = await compareImages(file, other);
  assert.deepEqual([said.verdict, said.reason], ["same", "Every pixel is the same."]);
});

test("one strong pixel is a difference on a page of any height", async () => {
  for (const height of [50, 20_000]) {
    const before = blank(200, height);
    const said = await compare(before, changed(before, { x: 77, y: height - 9, width: 1, height: 1 }, 0));
    assert.equal(said.verdict, "different");
    assert.deepEqual(said.regions, [{ x: 77, y: height - 9, width: 1, height: 1 }]);
    assert.deepEqual(said.bands, [{ kind: "changed", y: height - 9, height: 1 }]);
    assert.equal(said.changedPixels, 1);
  }
});

test("an area that is three levels off is seen, one that is one level off is not", async () => {
  const before = blank(400, 3000, 240);
  const card = { x: 100, y: 1500, width: 120, height: 60 };
  const seen = await compare(before, changed(before, card, 237));
  assert.equal(seen.verdict, "different");
  const [region] = seen.regions;
  assert.ok(region && Math.abs(region.x - 100) < 8 && Math.abs(region.y - 1500) < 8 && region.width <= 128);
  const rounding = await compare(before, changed(before, card, 239));
  assert.equal(rounding.verdict, "same");
  assert.match(rounding.reason, /rounding/);
});

test("what was absorbed is told with the headroom that was left", async () => {
  const before = blank(100, 100);
  const said = await compare(before, changed(before, { x: 50, y: 50, width: 1, height: 1 }, 215));
  assert.equal(said.verdict, "same");
  const [noise] = said.absorbed;
  assert.ok(noise?.kind === "noise" && noise.pixels === 1 && noise.rule === "strong");
  assert.ok(noise.headroom > 0.6 && noise.headroom < 0.8, `${noise.headroom}`);
});

test("a pixel that turns transparent is a difference, hidden colours are none", async () => {
  const before = blank(40, 40);
  const clear = { ...before, data: before.data.slice() };
  for (let x = 4; x < 30; x += 1) clear.data.fill(0, (20 * 40 + x) * 4, (20 * 40 + x) * 4 + 4);
  assert.equal((await compare(before, clear)).verdict, "different");
  const hidden = { ...clear, data: clear.data.slice() };
  for (let x = 4; x < 30; x += 1) hidden.data.set([200, 0, 0, 0], (20 * 40 + x) * 4);
  assert.equal((await compare(clear, hidden)).verdict, "same");
});

test("sizes that nobody expects", async () => {
  const sizes = [
    [1, 1],
    [1, 5000],
    [10_000, 3],
    [3, 2],
    [9, 9],
  ] as const;
  for (const [width, height] of sizes) {
    const before = blank(width, height);
    const said = await compare(
      before,
      changed(before, { x: width - 1, y: height - 1, width: 1, height: 1 }, 0),
    );
    assert.deepEqual(
      said.regions,
      [{ x: width - 1, y: height - 1, width: 1, height: 1 }],
      `${width} × ${height}`,
    );
    const taller = await compare(before, blank(width, height + 2));
    assert.deepEqual(taller.bands, [{ kind: "inserted", y: height, height: 2 }], `${width} × ${height}`);
    const shorter = await compare(blank(width, height + 2), before);
    assert.deepEqual(shorter.bands, [{ kind: "removed", y: height, height: 2 }], `${width} × ${height}`);
  }
});

test("another width is a difference, and the overlap is compared", async () => {
  const said = await compare(blank(50, 40), changed(blank(60, 40), { x: 10, y: 10, width: 8, height: 8 }, 0));
  assert.equal(said.verdict, "different");
  assert.deepEqual(said.regions, [
    { x: 50, y: 0, width: 10, height: 40 },
    { x: 10, y: 10, width: 8, height: 8 },
  ]);
  assert.match(said.reason, /^60 × 40 pixels instead of 50 × 40; 64 pixels changed at 10,10 /);
});

test("everything changed: bounded regions, every pixel counted", async () => {
  const before = blank(1300, 900);
  const said = await compare(before, blank(1300, 900, 0));
  assert.deepEqual(said.regions, [{ x: 0, y: 0, width: 1300, height: 900 }]);
  assert.equal(said.changedPixels, 1300 * 900);
  const dots = { ...before, data: before.data.slice() };
  for (let y = 10; y < 900; y += 60)
    for (let x = 10; x < 1300; x += 60) fill(dots, { x, y, width: 3, height: 3 }, [0, 0, 0]);
  const many = await compare(before, dots);
  assert.ok(many.regions.length > 0 && many.regions.length <= 50, `${many.regions.length}`);
  assert.equal(many.changedPixels, 15 * 22 * 9);
});

test("what is no picture is a problem that names the side", async () => {
  const good = png(blank(5, 5));
  const bad: [Uint8Array, Uint8Array, string][] = [
    [new Uint8Array(), good, "expected"],
    [good, new Uint8Array(), "actual"],
    [good, good.subarray(0, 40), "actual"],
    [new Uint8Array(), new Uint8Array(), "expected"],
  ];
  for (const [expected, actual, side] of bad)
    await assert.rejects(compareImages(expected, actual), (error) => {
      assert.ok(error instanceof ProblemError);
      assert.deepEqual([error.problems[0]?.code, error.problems[0]?.where?.path], ["png-unreadable", side]);
      return true;
    });
});
