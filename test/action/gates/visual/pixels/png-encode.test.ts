import assert from "node:assert/strict";
import { test } from "node:test";
import { PNG } from "pngjs";
import { comparePixels } from "../../../../../action/gates/visual/pixels/compare-pixels.ts";
import { decodePng } from "../../../../../action/gates/visual/pixels/png-decode.ts";
import { encodeMask, encodeRgba } from "../../../../../action/gates/visual/pixels/png-encode.ts";
import { seeded } from "../../../../../bench/pixels/pages.ts";
import { randomPair } from "../../../../support/random-pictures.ts";

const COLOURS = [
  [255, 255, 255, 0],
  [214, 30, 50, 255],
  [240, 190, 60, 255],
  [240, 130, 60, 255],
];

test("a mask is read back by another reader, packed by the kernel or by hand", async () => {
  for (let seed = 0; seed < 150; seed += 1) {
    const pair = randomPair(seed);
    const diff = await comparePixels(pair.expected, pair.actual, { threshold: 0.1, faint: 0.01 });
    const want = new Uint8Array(pair.width * pair.height);
    for (const { y, mask } of diff.zones) want.set(mask, y * pair.width);
    const byHand = { ...diff, zones: diff.zones.map(({ y, rows, mask }) => ({ y, rows, mask })) };
    const file = encodeMask(diff);
    assert.deepEqual(encodeMask(byHand), file, pair.about);
    const { data } = PNG.sync.read(Buffer.from(file));
    for (const [at, value] of want.entries())
      assert.deepEqual([...data.subarray(at * 4, at * 4 + 4)], COLOURS[value], `pixel ${at}, ${pair.about}`);
  }
});

test("a mask of a tall page with nothing in it is small", () => {
  assert.ok(encodeMask({ width: 1280, height: 6000, zones: [] }).length < 3000);
});

test("pictures come back as they were, by our reader and by another", () => {
  const random = seeded(4);
  for (const [width, height] of [
    [1, 1],
    [3, 5],
    [64, 31],
  ] as const) {
    const data = Uint8Array.from({ length: width * height * 4 }, () => Math.floor(random() * 256));
    const file = encodeRgba({ width, height, data });
    assert.deepEqual(decodePng(file), { width, height, data });
    assert.ok(Buffer.compare(PNG.sync.read(Buffer.from(file)).data, data) === 0);
    const shifted = new Uint8Array(data.length + 1);
    shifted.set(data, 1);
    assert.deepEqual(
      encodeRgba({ width, height, data: shifted.subarray(1) }),
      file,
      "a view at an odd place",
    );
  }
});
