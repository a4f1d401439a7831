// One page, drawn by two engines that share neither rasteriser nor smoothing: stored, so that it is the same everywhere.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { differing } from "../../../../action/gates/design/differing.ts";
import { layBeside } from "../../../../action/gates/design/lay-beside.ts";
import { onWhite, resized } from "../../../../action/gates/design/resample.ts";
import { score } from "../../../../action/gates/design/score.ts";
import { SIGN } from "../../../../action/gates/design/sides.ts";
import { decodePng, type Picture } from "../../../../action/gates/visual/pixels/png-decode.ts";

const read = (name: string) => readFileSync(`test/fixtures/gates/design/engines/${name}.png`);
const chromium = decodePng(read("chromium"));

function worst(design: Picture, screen: Picture, limit = 0.025) {
  const pixels = differing(design, screen);
  return score({ pixels, width: screen.width, height: Math.min(design.height, screen.height) }, limit);
}

for (const name of ["pdfium", "pdfium-2x"])
  test(`what another engine drew (${name}) is as designed`, () => {
    const shot = { png: read("chromium"), width: chromium.width, height: chromium.height };
    const beside = layBeside({ design: { png: read(name), name, kind: "file" }, shot, scale: 1 });
    assert.ok(!("why" in beside));
    const raw = beside.screen.data.filter(
      (level, at) => Math.abs(level - (beside.design.data[at] ?? 0)) > 30,
    );
    assert.ok(raw.length > 10_000, "the two are drawn differently indeed");
    const { worst: share, regions } = worst(beside.design, beside.screen);
    assert.deepEqual(regions, []);
    assert.ok(share < 0.0125, `${share}`);
  });

test("a picture of one colour differs from six levels on, and nowhere else", () => {
  const plain = (level: number): Picture => ({
    width: 100,
    height: 100,
    data: new Uint8Array(40_000).map((_, at) => (at % 4 === 3 ? 255 : level)),
  });
  assert.equal(worst(plain(200), plain(205)).worst, 0);
  assert.equal(worst(plain(200), plain(206)).worst, 1);
});

test("a share is of a square of 64 pixels, or of all there is of a smaller picture", () => {
  const pixels = new Uint8Array(640 * 640);
  for (let y = 300; y < 310; y += 1) pixels.fill(SIGN.differs, y * 640 + 300, y * 640 + 320);
  const { worst: share, regions } = score({ pixels, width: 640, height: 640 }, 0.025);
  assert.equal(share, 200 / 4096);
  assert.deepEqual(regions, [{ x: 300, y: 300, width: 20, height: 10, share: 200 / 4096 }]);
  assert.deepEqual(score({ pixels, width: 640, height: 640 }, 0.05).regions, []);
  const small = new Uint8Array(20 * 10).fill(SIGN.differs, 0, 50);
  assert.equal(score({ pixels: small, width: 20, height: 10 }, 0.025).worst, 0.25);
});

test("what only stands out is no difference", () => {
  const pixels = new Uint8Array(640 * 64).fill(SIGN.standsOut);
  assert.deepEqual(score({ pixels, width: 640, height: 64 }, 0), { worst: 0, regions: [] });
});

test("halving averages exactly, and see-through is white", () => {
  const data = Uint8Array.from([10, 0, 0, 255, 20, 0, 0, 255, 30, 0, 0, 255, 40, 0, 0, 255]);
  assert.deepEqual(
    [...resized({ width: 2, height: 2, data }, { width: 1, height: 1 }).data],
    [25, 0, 0, 255],
  );
  const doubled = resized({ width: 2, height: 2, data }, { width: 4, height: 4 });
  assert.deepEqual([...resized(doubled, { width: 2, height: 2 }).data], [...data]);
  const clear = { width: 1, height: 1, data: Uint8Array.from([0, 0, 0, 0]) };
  onWhite(clear);
  assert.deepEqual([...clear.data], [255, 255, 255, 255]);
});

test("any ratio keeps the average", () => {
  const source = {
    width: 7,
    height: 5,
    data: new Uint8Array(140).map((_, at) => (at % 4 === 3 ? 255 : (at * 37) % 256)),
  };
  const mean = ({ data }: Picture) =>
    data.reduce((sum, level, at) => sum + (at % 4 === 0 ? level : 0), 0) / (data.length / 4);
  for (const size of [
    { width: 3, height: 2 },
    { width: 10, height: 9 },
    { width: 5, height: 5 },
  ])
    assert.ok(Math.abs(mean(resized(source, size)) - mean(source)) < 1, JSON.stringify(size));
});
