// Bands with a known truth, hundreds of times: what came, went or moved is told as such and nothing else is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { alignLines } from "../../../../../action/gates/visual/compare/align-lines.ts";
import { compareImages } from "../../../../../action/gates/visual/compare/compare.ts";
import { matchLines } from "../../../../../action/gates/visual/compare/match-lines.ts";
import {
  blank,
  type Drawing,
  fill,
  lowered,
  png,
  rows,
  stacked,
  write,
} from "../../../../support/visual/pictures.ts";
import { type Random, seeded } from "../../../../support/visual/random.ts";

const compare = (expected: Drawing, actual: Drawing) => compareImages(png(expected), png(actual));
const shifts = (bands: readonly { kind: string; height: number }[]) =>
  bands.map(({ kind, height }) => `${kind} ${height}`);

function page(random: Random, width: number, height: number): Drawing {
  const drawing = blank(width, height);
  write(drawing, { x: 8, y: 12, width: width - 16, height: height - 40 }, random);
  return drawing;
}

/** Rows with content in each: where they begin and end is no matter of opinion. */
function banner(random: Random, width: number, height: number): Uint8Array {
  const drawing = blank(width, height, 240);
  for (let y = 0; y < height; y += 1)
    fill(drawing, { x: random.whole(0, width - 20), y, width: 9, height: 1 }, [9, 105, random.whole(0, 255)]);
  return drawing.data;
}

test("a banner of 30 pixels on a page of 6,000 is one inserted band, and nothing else changed", async () => {
  const random = seeded(7);
  const before = page(random, 640, 6000);
  const after = stacked(640, [rows(before, 0, 84), banner(random, 640, 30), rows(before, 84, 6000)]);
  const said = await compare(before, after);
  assert.deepEqual(said.bands, [{ kind: "inserted", y: 84, height: 30 }]);
  assert.deepEqual([said.verdict, said.changedPixels, said.regions], ["different", 0, []]);
  assert.deepEqual(said.absorbed, [{ kind: "shift", rows: 5916, by: 30 }]);
  assert.equal(said.reason, "30 rows inserted at y 84; nothing else changed.");
});

test("moved blocks are looked for in a page, not in a page cut to pieces on purpose", () => {
  /** Blocks of eight lines, each gone from one place and come to another, between lines that stay. */
  const kindsOf = (blocks: number): Set<string> => {
    const [expected, actual]: number[][] = [[], []];
    const run = (first: number, count: number): number[] =>
      Array.from({ length: count }, (_, at) => first + at);
    for (let at = 0; at < blocks; at += 1) {
      const block = run(1e6 + at * 8, 8);
      const [one, two] = [run(at * 24, 12), run(at * 24 + 12, 12)];
      expected?.push(...one, ...block, ...two);
      actual?.push(...one, ...two, ...(at % 2 ? run(2e6 + at * 8, 8) : block));
    }
    const lines = (hashes: number[] = []) => ({
      hashes: Float64Array.from(hashes),
      plain: new Uint8Array(hashes.length),
    });
    return new Set(alignLines(lines(expected), lines(actual)).map(({ kind }) => kind));
  };
  assert.ok(kindsOf(10).has("moved"));
  assert.deepEqual(kindsOf(400), new Set(["same", "inserted", "removed"]));
});

test("a column that moved beside a still one is one moved region", async () => {
  const before = page(seeded(3), 800, 1500);
  fill(before, { x: 540, y: 0, width: 260, height: 1500 }, [255, 255, 255]);
  write(before, { x: 560, y: 100, width: 200, height: 900 }, seeded(4));
  const after = lowered(before, { x: 541, y: 90, width: 250, height: 1000 }, 37);
  const said = await compare(before, after);
  const [region] = said.regions;
  assert.equal(said.regions.length, 1, JSON.stringify(said.regions));
  assert.deepEqual(
    said.bands.map(({ kind }) => kind),
    ["moved"],
  );
  assert.equal(said.changedPixels, 0);
  assert.ok(region && region.x >= 555 && region.x + region.width <= 765 && region.width > 180);
  assert.ok(region.y >= 130 && region.y <= 150 && region.height > 850, JSON.stringify(region));
  assert.match(said.reason, /^A part moved down by 37 pixels at /);
});

test("a word that changed on a page that a banner pushed down is the only region", async () => {
  const random = seeded(11);
  const before = page(random, 500, 1200);
  const after = stacked(500, [rows(before, 0, 60), banner(random, 500, 24), rows(before, 60, 1200)]);
  fill(after, { x: 200, y: 700, width: 30, height: 8 }, [207, 34, 46]);
  const said = await compare(before, after);
  assert.deepEqual(shifts(said.bands.filter(({ kind }) => kind !== "changed")), ["inserted 24"]);
  assert.deepEqual(said.regions, [{ x: 200, y: 700, width: 30, height: 8 }]);
});

test("fuzz: bands inserted and removed are found with their heights", async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = seeded(seed);
    const width = random.whole(40, 200);
    const before = page(random, width, random.whole(300, 700));
    const come = random.whole(1, 60);
    const gone = random.whole(1, 60);
    const at = random.whole(20, 100);
    const cut = random.whole(at + 60, before.height - gone - 30);
    const kind = random.pick(["inserted", "removed", "both"] as const);
    const after = stacked(width, [
      rows(before, 0, at),
      ...(kind === "removed" ? [] : [banner(random, width, come)]),
      rows(before, at, cut),
      rows(before, kind === "inserted" ? cut : cut + gone, before.height),
    ]);
    const said = await compare(before, after);
    const truth = [
      ...(kind === "removed" ? [] : [`inserted ${come}`]),
      ...(kind === "inserted" ? [] : [`removed ${gone}`]),
    ];
    assert.deepEqual(shifts(said.bands), truth, `seed ${seed}: ${said.reason}`);
    assert.deepEqual([said.changedPixels, said.regions.length], [0, 0], `seed ${seed}: ${said.reason}`);
    if (kind !== "removed")
      assert.equal(said.bands.find((band) => band.kind === "inserted")?.y, at, `seed ${seed}`);
  }
});

test("fuzz: a block that moved is told as moved, not as gone and new", async () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const random = seeded(seed + 100);
    const width = random.whole(60, 200);
    const before = page(random, width, 600);
    const block = banner(random, width, random.whole(20, 80));
    const from = random.whole(30, 120);
    const to = random.whole(300, 500);
    const [upper, lower] = [rows(before, 0, from), rows(before, to, 600)];
    const between = rows(before, from, to);
    const said = await compare(
      stacked(width, [upper, block, between, lower]),
      stacked(width, [upper, between, block, lower]),
    );
    const height = block.length / width / 4;
    const found = said.bands.map(({ kind }) => kind);
    assert.deepEqual(found, ["moved"], `seed ${seed}: ${said.reason}`);
    // Of two neighbours that changed places either may be said to have moved.
    assert.ok([height, to - from].includes(said.bands[0]?.height ?? 0), `seed ${seed}: ${said.reason}`);
    assert.equal(said.changedPixels, 0);
  }
});

test("pages that have nothing in common are changed, not explained away", async () => {
  const said = await compare(page(seeded(1), 300, 900), page(seeded(2), 300, 900));
  assert.ok(
    said.bands.every(({ kind }) => kind === "changed"),
    said.reason,
  );
  assert.ok(said.changedPixels > 1000);
});

test("matched lines are equal, in order, and as many as there must be", () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = seeded(seed);
    const letters = random.whole(2, 30);
    const list = (length: number) => Array.from({ length }, () => random.whole(1, letters));
    const expected = list(random.whole(0, 60));
    const actual =
      random.next() < 0.5 ? list(random.whole(0, 60)) : [...expected.slice(0, 20), 99, ...expected.slice(20)];
    let [e, a, matched] = [0, 0, 0];
    for (const run of matchLines(expected, actual)) {
      assert.ok(run.expected >= e && run.actual >= a && run.rows > 0, `seed ${seed}: order`);
      for (let row = 0; row < run.rows; row += 1)
        assert.equal(expected[run.expected + row], actual[run.actual + row], `seed ${seed}: row`);
      [e, a, matched] = [run.expected + run.rows, run.actual + run.rows, matched + run.rows];
    }
    assert.ok(e <= expected.length && a <= actual.length);
    if (actual.includes(99)) assert.equal(matched, expected.length, `seed ${seed}: one line was added`);
  }
});
