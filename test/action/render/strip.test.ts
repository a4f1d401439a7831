import assert from "node:assert/strict";
import { test } from "node:test";
import { decodePng } from "../../../action/gates/visual/pixels/png-decode.ts";
import { cropStrip, MOST_BYTES, MOST_WIDTH } from "../../../action/render/strip.ts";
import type { Rect } from "../../../shared/contract/pictures.ts";
import type { ScreenResult } from "../../../shared/contract/report.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { blank, type Drawing, fill, png, rows, stacked } from "../../support/visual/pictures.ts";
import { seeded } from "../../support/visual/random.ts";
import { screen } from "../../support/visual-run.ts";

const BLUE = [20, 60, 200] as const;
const GREEN = [20, 160, 60] as const;

const region = (box: Rect) => ({ ...box, cause: null, share: null });
const different = (regions: readonly Rect[], bands: ScreenResult["bands"] = []) =>
  screen({ id: "home/desktop", outcome: "different", regions: regions.map(region), bands });

function cropped(base: Drawing, head: Drawing, of: ScreenResult) {
  const bytes = cropStrip(of, { base: png(base), head: png(head) });
  assert.ok(bytes);
  assert.ok(bytes.length <= MOST_BYTES, `${bytes.length} bytes`);
  const picture = decodePng(bytes);
  assert.ok(picture.width <= MOST_WIDTH);
  const half = (picture.width - 10) / 2;
  const at = (x: number, y: number) => [...picture.data.subarray((y * picture.width + x) * 4).subarray(0, 4)];
  return { picture, half, at, bytes };
}

const BOX = { x: 500, y: 700, width: 100, height: 40 };
function pair(width = 1440, height = 2000, box: Rect = BOX): [Drawing, Drawing] {
  const [base, head] = [blank(width, height), blank(width, height)];
  fill(base, box, BLUE);
  fill(head, box, GREEN);
  return [base, head];
}

test("before is on the left, after on the right, around what changed, at full size", () => {
  const { picture, half, at } = cropped(...pair(), different([BOX]));
  assert.deepEqual([picture.width, picture.height], [650, 160]);
  assert.deepEqual(at(half / 2, 80), [...BLUE, 255]);
  assert.deepEqual(at(half + 10 + half / 2, 80), [...GREEN, 255]);
  assert.deepEqual(at(2, 80), [255, 255, 255, 255]);
  assert.deepEqual(at(half + 1, 80), [0, 0, 0, 0], "bare beside the line");
  assert.deepEqual(at(half + 4, 80), [140, 140, 140, 255], "the line");
});

test("at an edge it stays inside the picture", () => {
  const corner = { x: 0, y: 0, width: 20, height: 20 };
  const { picture, at } = cropped(...pair(400, 300, corner), different([corner]));
  assert.deepEqual([picture.width, picture.height], [650, 160]);
  assert.deepEqual(at(5, 5), [...BLUE, 255]);
  const tiny = { x: 0, y: 0, width: 20, height: 20 };
  assert.equal(cropped(...pair(60, 40, tiny), different([tiny])).picture.width, 130);
});

test("what is too large is made smaller, each pixel the mean of those it stands for", () => {
  const whole = { x: 0, y: 0, width: 1440, height: 900 };
  const [base, head] = pair(1440, 900, whole);
  for (let x = 0; x < 1440; x += 2) fill(head, { x, y: 0, width: 1, height: 900 }, [0, 0, 0]);
  const { picture, at, half } = cropped(base, head, different([whole]));
  assert.ok(picture.height <= 640);
  const [, green = 0] = at(half + 10 + 100, 100);
  assert.ok(green > 50 && green < 110, `${green}`);
});

test("many rows that came are shown, and not the few pixels that they brought about elsewhere", () => {
  const [base, head] = [blank(600, 1600), blank(600, 1740)];
  fill(head, { x: 0, y: 150, width: 600, height: 140 }, BLUE);
  fill(head, { x: 100, y: 1500, width: 60, height: 3 }, GREEN);
  const band = { kind: "inserted" as const, y: 150, height: 140, cause: null };
  const { at, half, picture } = cropped(
    base,
    head,
    different([{ x: 100, y: 1500, width: 60, height: 3 }], [band]),
  );
  assert.deepEqual(at(Math.round(half * 1.5) + 10, Math.round(picture.height / 2)), [...BLUE, 255]);
});

test("far regions: the largest is shown; near ones: all of them", () => {
  const [base, head] = pair();
  const small = { x: 10, y: 1900, width: 20, height: 20 };
  fill(head, small, [200, 0, 0]);
  const far = cropped(base, head, different([small, BOX]));
  assert.deepEqual(far.at(far.half + 10 + far.half / 2, 80), [...GREEN, 255]);
  const near = { x: 500, y: 800, width: 100, height: 10 };
  fill(head, near, [200, 0, 0]);
  assert.equal(cropped(base, head, different([BOX, near])).picture.height, 174);
});

test("below rows that came, the base's picture is of the same place and not of the same row", () => {
  const [base, head] = pair(1440, 1000);
  const banner = blank(1440, 300, 240);
  const longer = stacked(1440, [banner.data, rows(head, 0, 1000)]);
  const lower = { ...BOX, y: BOX.y + 300 };
  const { at, half } = cropped(base, longer, different([lower], [{ kind: "inserted", y: 0, height: 300 }]));
  assert.deepEqual(at(half / 2, 80), [...BLUE, 255]);
  assert.deepEqual(at(half + 10 + half / 2, 80), [...GREEN, 255]);
});

test("rows alone are shown where they came", () => {
  const base = blank(800, 500);
  const banner = blank(800, 30, 255);
  fill(banner, { x: 0, y: 0, width: 800, height: 30 }, GREEN);
  const head = stacked(800, [rows(base, 0, 100), banner.data, rows(base, 100, 500)]);
  const { at, half, picture } = cropped(
    base,
    head,
    different([], [{ kind: "inserted", y: 100, height: 30 }]),
  );
  assert.deepEqual(at(half + 10 + 100, Math.round(picture.height / 2)), [...GREEN, 255]);
  assert.deepEqual(at(100, Math.round(picture.height / 2)), [255, 255, 255, 255]);
});

test("noise that packs badly becomes smaller until it is within the limit", () => {
  const random = seeded(5);
  const [base, head] = [blank(1440, 900), blank(1440, 900)];
  for (const drawing of [base, head])
    for (let at = 0; at < drawing.data.length; at += 1)
      if (at % 4 !== 3) drawing.data[at] = random.whole(0, 255);
  const bytes = cropStrip(different([{ x: 0, y: 0, width: 1440, height: 900 }]), {
    base: png(base),
    head: png(head),
  });
  assert.ok(bytes === null || bytes.length <= MOST_BYTES);
});

test("equal shots make equal strips, and nothing to look at makes none", () => {
  const [base, head] = pair();
  assert.deepEqual(cropped(base, head, different([BOX])).bytes, cropped(base, head, different([BOX])).bytes);
  const files = { base: png(base), head: png(head) };
  assert.equal(cropStrip(different([]), files), null);
  assert.equal(cropStrip(different([{ x: 9_000, y: 0, width: 5, height: 5 }]), files), null);
  assert.throws(
    () => cropStrip(different([BOX]), { ...files, base: files.base.subarray(0, 100) }),
    ProblemError,
  );
});
