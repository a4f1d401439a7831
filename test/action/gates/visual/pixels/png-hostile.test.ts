// Files that are broken, by accident or on purpose: a problem each, at little cost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { comparePixels } from "../../../../../action/gates/visual/pixels/compare-pixels.ts";
import { decodePng } from "../../../../../action/gates/visual/pixels/png-decode.ts";
import { type PngHeader, readPng } from "../../../../../action/gates/visual/pixels/png-file.ts";
import { ProblemError } from "../../../../../shared/problem.ts";
import { chunk, headerChunk, SIGNATURE, writePng } from "../../../../support/write-png.ts";

const HEADER: PngHeader = { width: 4, height: 3, bitDepth: 8, colourType: 2, interlaced: false };
const GOOD = writePng({ header: HEADER, raw: new Uint8Array(36).fill(7) });
const END = chunk("IEND", new Uint8Array());
const ROWS = Buffer.alloc(39);

const made = (header: object, rows: Uint8Array, before: readonly Uint8Array[] = []): Buffer =>
  Buffer.concat([
    SIGNATURE,
    headerChunk({ ...HEADER, ...header } as PngHeader),
    ...before,
    chunk("IDAT", deflateSync(rows)),
    END,
  ]);
const flipped = (at: number): Buffer => {
  const out = Buffer.from(GOOD);
  out[at] = (out[at] ?? 0) ^ 0x10;
  return out;
};
const withFilter = (filter: number): Buffer => {
  const rows = Buffer.from(ROWS);
  rows[13] = filter;
  return made({}, rows);
};

const BAD: readonly [what: string, file: Uint8Array, says: RegExp][] = [
  ["nothing", new Uint8Array(), /it is empty/],
  ["a text", Buffer.from("version https://git-lfs.github.com/spec/v1\n"), /does not begin as a PNG does/],
  ["a JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /does not begin/],
  ["a signature alone", SIGNATURE, /ends early, at byte 8/],
  ["cut off in its data", GOOD.subarray(0, 50), /ends early, at byte 50, inside a chunk "IDAT"/],
  ["cut off before its end", GOOD.subarray(0, GOOD.length - 12), /ends early/],
  ["a flipped bit in the header", flipped(18), /checksum of its chunk "IHDR"/],
  ["a flipped bit in the data", flipped(46), /checksum of its picture data is wrong, in slice 1 of 1/],
  ["no data", Buffer.concat([SIGNATURE, headerChunk(HEADER), END]), /no picture data/],
  [
    "data before the header",
    Buffer.concat([SIGNATURE, chunk("IDAT", ROWS), END]),
    /does not start with a header/,
  ],
  ["two headers", made({}, ROWS, [headerChunk(HEADER)]), /two headers/],
  [
    "a critical chunk of the future",
    made({}, ROWS, [chunk("CgBI", new Uint8Array(4))]),
    /its chunk "CgBI" is unknown/,
  ],
  ["no width", made({ width: 0 }, ROWS), /its header says 0×3 pixels/],
  ["no height", made({ height: 0 }, ROWS), /its header says 4×0 pixels/],
  ["a width with its high bit set", made({ width: 0xffffffff }, ROWS), /impossible sizes/],
  ["a colour type that does not exist", made({ colourType: 5 }, ROWS), /colour type 5 with 8 bits/],
  ["a depth that does not exist", made({ bitDepth: 4 }, ROWS), /colour type 2 with 4 bits/],
  ["a filter that does not exist", withFilter(5), /the filter of row 1 does not exist/],
  ["fewer rows", made({}, ROWS.subarray(0, 38)), /fewer rows than its header says/],
  ["more rows", made({}, Buffer.alloc(40)), /more rows than its header says/],
  ["many more rows", made({}, Buffer.alloc(5_000_000)), /more rows than its header says/],
  [
    "data that is not deflated",
    Buffer.concat([SIGNATURE, headerChunk(HEADER), chunk("IDAT", ROWS), END]),
    /data is damaged/,
  ],
  ["no palette", made({ colourType: 3 }, Buffer.alloc(15)), /palette is missing/],
  [
    "half a palette",
    made({ colourType: 3 }, Buffer.alloc(15), [chunk("PLTE", new Uint8Array(4))]),
    /palette has 4 bytes/,
  ],
  [
    "a colour that the palette lacks",
    made({ colourType: 3 }, Buffer.alloc(15, 1), [chunk("PLTE", new Uint8Array(3))]),
    /a pixel has colour 1 of a palette of 1/,
  ],
  [
    "half a transparent colour",
    made({}, ROWS, [chunk("tRNS", new Uint8Array(3))]),
    /transparent colour is cut off/,
  ],
];

const problemOf = (act: () => unknown): ProblemError => {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof ProblemError, `not a problem but a bug: ${(error as Error).stack}`);
    return error;
  }
  throw new assert.AssertionError({ message: "it was read" });
};

test("each broken file is a problem that says what is wrong, in which file", async () => {
  for (const [what, file, says] of BAD) {
    const [problem] = problemOf(() => decodePng(file, "shots/home.png")).problems;
    assert.equal(problem?.code, "png-unreadable", what);
    assert.match(problem?.message ?? "", says, what);
    assert.equal(problem?.where?.path, "shots/home.png");
    await assert.rejects(
      comparePixels(GOOD, file),
      (error) => error instanceof ProblemError && error.problems[0]?.where?.path === "actual",
      what,
    );
    await assert.rejects(
      comparePixels(file, GOOD),
      (error) => error instanceof ProblemError && error.problems[0]?.where?.path === "expected",
      what,
    );
  }
});

test("a good file cut anywhere, or with any bit flipped, is never anything but a problem or a picture", () => {
  for (let at = 0; at < GOOD.length; at += 1) {
    problemOf(() => decodePng(GOOD.subarray(0, at)));
    problemOf(() => decodePng(flipped(at)));
  }
});

test("too many pixels are refused by the header", () => {
  const huge: readonly [number, number][] = [
    [100_000, 100_000],
    [12_248, 12_248],
    [2_000_000, 2],
    [2, 2_000_000],
  ];
  for (const [width, height] of huge) {
    const [problem] = problemOf(() => readPng(made({ width, height }, ROWS))).problems;
    assert.equal(problem?.code, "png-too-large");
    assert.match(problem?.message ?? "", new RegExp(`${width}×${height} pixels`));
  }
  assert.equal(readPng(made({ width: 12_247, height: 12_247 }, ROWS)).width, 12_247);
});

test("a bomb costs what its header says, not what it would become", () => {
  const bomb = made({}, Buffer.alloc(200_000_000));
  assert.ok(bomb.length < 250_000);
  const before = process.memoryUsage.rss();
  problemOf(() => decodePng(bomb));
  const grown = process.memoryUsage.rss() - before;
  assert.ok(grown < 20_000_000, `memory grew by ${grown} bytes`);
});

test("picture data in slices without number is refused before they are all held", () => {
  const slice = chunk("IDAT", new Uint8Array());
  const [first, rest] = [
    Buffer.concat([SIGNATURE, headerChunk(HEADER)]),
    Buffer.alloc(slice.length * 400_000, slice),
  ];
  const [problem] = problemOf(() => readPng(Buffer.concat([first, rest, END]))).problems;
  assert.equal(problem?.code, "png-unreadable");
  assert.match(problem?.message ?? "", /cut into more than 200000 slices/);
});

test("a chunk's name cannot speak to a terminal", () => {
  const file = made({}, ROWS, [chunk("X\u001b[J", new Uint8Array())]);
  const [problem] = problemOf(() => readPng(file)).problems;
  assert.match(problem?.message ?? "", /its chunk "X\\u001b\[J" is unknown/);
});

test("a header that promises much more than comes is not believed for long", () => {
  const file = made({ width: 12_000, height: 12_000 }, ROWS);
  const before = process.memoryUsage.rss();
  assert.match(problemOf(() => decodePng(file)).message, /fewer rows/);
  const grown = process.memoryUsage.rss() - before;
  assert.ok(grown < 20_000_000, `memory grew by ${grown} bytes`);
});
