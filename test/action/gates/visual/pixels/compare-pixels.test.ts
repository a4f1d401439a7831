// The zones against pixelmatch itself: 48 of 48 hand-made cases once passed while the zones had three bugs, so these are random.
import assert from "node:assert/strict";
import { test } from "node:test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import {
  comparePair,
  comparePixels,
  compareRgba,
  openPair,
  type PixelDiff,
} from "../../../../../action/gates/visual/pixels/compare-pixels.ts";
import { createPlainKernel } from "../../../../../action/gates/visual/pixels/kernel/plain-kernel.ts";
import { createWasmKernel } from "../../../../../action/gates/visual/pixels/kernel/wasm-kernel.ts";
import { MASK } from "../../../../../action/gates/visual/pixels/metric.ts";
import { type RandomPair, randomPair } from "../../../../support/random-pictures.ts";
import { rgb, writePng } from "../../../../support/write-png.ts";

const wasm = createWasmKernel();
const plain = createPlainKernel();
const THRESHOLDS = [0.1, 0.1, 0.1, 0, 0.03, 0.5, 0.0225];

function oracle({ expected, actual, width, height }: RandomPair, threshold: number) {
  const [a, b] = [PNG.sync.read(expected).data, PNG.sync.read(actual).data];
  const out = Buffer.alloc(a.length);
  const different = pixelmatch(a, b, out, width, height, { threshold });
  const mask = new Uint8Array(width * height);
  // Equal pictures are drawn in grey, which pure red and yellow are not.
  for (let at = 0; at < mask.length; at += 1) {
    const [red, green, blue] = out.subarray(at * 4, at * 4 + 3);
    if (red === 255 && blue === 0) mask[at] = green === 0 ? MASK.different : MASK.antialiased;
  }
  return { different, mask };
}

function maskOf({ width, height, zones }: PixelDiff): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (const zone of zones) mask.set(zone.mask, zone.y * width);
  return mask;
}

const count = (mask: Uint8Array, value: number) =>
  mask.reduce((sum, each) => sum + (each === value ? 1 : 0), 0);

async function check(seeds: readonly [from: number, to: number], kernel: NonNullable<typeof wasm>) {
  const met = { different: 0, antialiased: 0 };
  for (let seed = seeds[0]; seed < seeds[1]; seed += 1) {
    const pair = randomPair(seed);
    const threshold = THRESHOLDS[seed % THRESHOLDS.length] ?? 0.1;
    const want = oracle(pair, threshold);
    const got = await comparePixels(pair.expected, pair.actual, { threshold, kernel });
    const about = `seed ${seed}, ${kernel.name}, threshold ${threshold}: ${pair.about}`;
    assert.equal(got.different, want.different, about);
    assert.ok(Buffer.compare(maskOf(got), want.mask) === 0, `another mask, ${about}`);
    assert.equal(got.antialiased, count(want.mask, MASK.antialiased), about);
    met.different += got.different;
    met.antialiased += got.antialiased;
  }
  assert.ok(
    met.different > 10_000 && met.antialiased > 200,
    `the fuzz met too little: ${JSON.stringify(met)}`,
  );
}

test("counts and masks are pixelmatch's, in WebAssembly", async () => {
  assert.ok(wasm, "this Node has WebAssembly with SIMD");
  await check([0, 1600], wasm);
});

test("counts and masks are pixelmatch's, in plain TypeScript", () => check([1600, 2000], plain));

test("faint pixels are those that only a lower threshold counts", async () => {
  let met = 0;
  for (let seed = 3000; seed < 3200; seed += 1) {
    const pair = randomPair(seed);
    const [coarse, fine] = [oracle(pair, 0.1), oracle(pair, 0.02)];
    for (const kernel of [wasm ?? plain, plain]) {
      const got = await comparePixels(pair.expected, pair.actual, { threshold: 0.1, faint: 0.02, kernel });
      assert.equal(got.different, coarse.different, pair.about);
      assert.equal(got.different + got.faint, fine.different, pair.about);
      assert.equal(count(maskOf(got), MASK.faint), got.faint);
      met += got.faint;
    }
  }
  assert.ok(met > 500, `only ${met} faint pixels`);
});

test("zones are whole, in order, and hold all rows that differ and no other", async () => {
  for (let seed = 4000; seed < 4200; seed += 1) {
    const pair = randomPair(seed);
    const [a, b] = [PNG.sync.read(pair.expected).data, PNG.sync.read(pair.actual).data];
    const { zones, equality } = await comparePixels(pair.expected, pair.actual);
    const stride = pair.width * 4;
    const differs = (y: number) =>
      a.compare(b, y * stride, (y + 1) * stride, y * stride, (y + 1) * stride) !== 0;
    const rows = Array.from({ length: pair.height }, (_, y) => y).filter(differs);
    assert.deepEqual(
      zones.flatMap(({ y, rows }) => Array.from({ length: rows }, (_, n) => y + n)),
      rows,
      pair.about,
    );
    for (const [n, zone] of zones.entries())
      if (n > 0) assert.ok((zones[n - 1]?.y ?? 0) + (zones[n - 1]?.rows ?? 0) < zone.y);
    const sameBytes = pair.expected.equals(pair.actual);
    assert.equal(equality, sameBytes ? "bytes" : rows.length === 0 ? "pixels" : "none", pair.about);
  }
});

test("decoded pictures compare as files do", async () => {
  for (let seed = 5000; seed < 5100; seed += 1) {
    const pair = randomPair(seed);
    const { width, height } = pair;
    const files = await comparePixels(pair.expected, pair.actual);
    const [expected, actual] = [PNG.sync.read(pair.expected).data, PNG.sync.read(pair.actual).data];
    const decoded = compareRgba({ width, height, expected, actual });
    assert.deepEqual({ ...decoded, equality: "" }, { ...files, equality: "" }, pair.about);
  }
});

test("rows of either picture, asked for in any order, are pngjs's", async () => {
  for (let seed = 6000; seed < 6200; seed += 1) {
    const pair = randomPair(seed);
    const want = PNG.sync.read(pair.actual).data;
    const { actual } = await openPair(pair.expected, pair.actual, seed % 2 === 0 ? plain : (wasm ?? plain));
    const stride = pair.width * 4;
    for (let n = 0; n < 6; n += 1) {
      const from = (n * 37 + seed) % pair.height;
      const rows = Math.min(pair.height - from, 1 + ((seed * 7 + n) % 9));
      const got = actual.rows(from, rows);
      const part = want.subarray(from * stride, (from + rows) * stride);
      assert.ok(Buffer.compare(got, part) === 0, `rows ${from}+${rows}, ${pair.about}`);
    }
  }
});

const painted = (width: number, height: number, value: (x: number, y: number) => number) => {
  const raw = new Uint8Array(width * height * 3);
  for (let at = 0; at < raw.length; at += 1)
    raw[at] = value(Math.floor(at / 3) % width, Math.floor(at / 3 / width));
  return raw;
};

test("pictures of two sizes are compared where they overlap, and never equal", async () => {
  const value = (x: number, y: number) => (x * 7 + y * 13) % 256;
  const file = (width: number, height: number) =>
    writePng({ header: rgb(width, height), raw: painted(width, height, value) });
  const pairs = [
    [30, 40, 30, 55],
    [30, 55, 30, 40],
    [30, 40, 21, 40],
    [12, 9, 30, 3],
  ] as const;
  for (const [w1, h1, w2, h2] of pairs) {
    const same = await comparePixels(file(w1, h1), file(w2, h2));
    assert.deepEqual(same, {
      width: Math.min(w1, w2),
      height: Math.min(h1, h2),
      equality: "none",
      different: 0,
      antialiased: 0,
      faint: 0,
      zones: [],
    });
  }
  const edited = painted(30, 55, (x, y) =>
    x === 29 || y === 54 || (x === 3 && y === 4) ? 255 : value(x, y),
  );
  const { different, zones } = await comparePixels(
    file(20, 40),
    writePng({ header: rgb(30, 55), raw: edited }),
  );
  assert.equal(different, 1);
  assert.deepEqual(
    zones.map(({ y, rows }) => [y, rows]),
    [[4, 1]],
  );
});

test("formats that the kernel does not read are compared all the same", async () => {
  const grey = { width: 20, height: 30, bitDepth: 8, colourType: 0, interlaced: true } as const;
  const raw = new Uint8Array(600).fill(100);
  // Adam7 keeps the last rows for the last pass: the odd rows, 15 of 20 pixels.
  const edited = raw.slice();
  edited[599] = 0;
  const [one, two] = [writePng({ header: grey, raw }), writePng({ header: grey, raw: edited })];
  const { different, zones } = await comparePixels(one, two);
  assert.equal(different, 1);
  assert.deepEqual(
    zones.map(({ y, rows }) => [y, rows]),
    [[29, 1]],
  );
  const colour = writePng({ header: rgb(20, 30), raw: painted(20, 30, () => 100) });
  assert.equal((await comparePixels(one, colour)).equality, "pixels");
  const pair = await openPair(one, colour);
  assert.equal(comparePair(pair).equality, "pixels");
  assert.equal(pair.expected.rows(3, 2).length, 160);
  assert.equal(comparePair(pair).equality, "pixels", "a pair can be compared again");
});

test("files that are the same are not unpacked", async () => {
  const file = writePng({ header: rgb(9, 9), raw: painted(9, 9, (x) => x) });
  // Damaged data would be met by anyone who looks.
  file[60] = (file[60] ?? 0) ^ 1;
  assert.equal((await comparePixels(file, Buffer.from(file))).equality, "bytes");
  await assert.rejects(
    comparePixels(file, writePng({ header: rgb(9, 9), raw: painted(9, 9, () => 1) })),
    /checksum/,
  );
});

test("comparisons that run at once do not disturb one another", async () => {
  const pairs = Array.from({ length: 20 }, (_, n) => randomPair(7000 + n));
  const alone = [];
  for (const { expected, actual } of pairs) alone.push((await comparePixels(expected, actual)).different);
  const together = await Promise.all(pairs.map(({ expected, actual }) => comparePixels(expected, actual)));
  assert.deepEqual(
    together.map(({ different }) => different),
    alone,
  );
});
