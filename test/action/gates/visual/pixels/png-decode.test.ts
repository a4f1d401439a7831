// Every kind of PNG there is, against pngjs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PNG } from "pngjs";
import { decodePng } from "../../../../../action/gates/visual/pixels/png-decode.ts";
import type { ColourType, PngHeader } from "../../../../../action/gates/visual/pixels/png-file.ts";
import { seeded } from "../../../../../bench/pixels/pages.ts";
import { type PngSource, packSamples, writePng } from "../../../../support/write-png.ts";

const KINDS: readonly [ColourType, readonly PngHeader["bitDepth"][]][] = [
  [0, [1, 2, 4, 8, 16]],
  [2, [8, 16]],
  [3, [1, 2, 4, 8]],
  [4, [8, 16]],
  [6, [8, 16]],
];
const SIZES = [
  [1, 1],
  [2, 3],
  [5, 1],
  [1, 9],
  [8, 8],
  [33, 17],
] as const;

function* headers(): Generator<PngHeader> {
  for (const [colourType, depths] of KINDS)
    for (const bitDepth of depths)
      for (const interlaced of [false, true])
        for (const [width, height] of SIZES) yield { width, height, bitDepth, colourType, interlaced };
}

const told = (header: PngHeader) => JSON.stringify(header);

function sourceOf(header: PngHeader, random: () => number): PngSource {
  const most = 2 ** header.bitDepth;
  // Few values, so that a transparent colour is met.
  const raw = packSamples(header, () => Math.floor((Math.floor(random() * 4) / 4) * most));
  const palette = Uint8Array.from({ length: most * 3 }, () => Math.floor(random() * 256));
  return {
    header,
    raw,
    filters: () => Math.floor(random() * 5),
    idatSize: 7,
    ...(header.colourType === 3 ? { palette } : {}),
  };
}

function sameAsOracle(source: PngSource): void {
  const file = writePng(source);
  const want = PNG.sync.read(file);
  const got = decodePng(file);
  assert.deepEqual([got.width, got.height], [want.width, want.height], told(source.header));
  assert.ok(Buffer.compare(got.data, want.data) === 0, `other pixels: ${told(source.header)}`);
}

test("every colour type, depth and interlacing, with every filter", () => {
  const random = seeded(1);
  for (const header of headers()) sameAsOracle(sourceOf(header, random));
});

test("transparent colours and palettes with alpha", () => {
  const random = seeded(2);
  let seeThrough = 0;
  for (const header of headers()) {
    if (header.colourType > 3) continue;
    const half = Buffer.alloc(2);
    half.writeUInt16BE(2 ** (header.bitDepth - 1));
    const colour = Buffer.concat([half, half, half]);
    const transparency =
      header.colourType === 3 ? Uint8Array.of(0, 128) : colour.subarray(0, header.colourType === 0 ? 2 : 6);
    const source = { ...sourceOf(header, random), transparency };
    sameAsOracle(source);
    const { data } = decodePng(writePng(source));
    seeThrough += data.some((value, at) => at % 4 === 3 && value < 255) ? 1 : 0;
  }
  assert.ok(seeThrough > 50, `only ${seeThrough} pictures had a see-through pixel`);
});

test("chunks that only tell something are passed over", () => {
  const header: PngHeader = { width: 2, height: 2, bitDepth: 8, colourType: 2, interlaced: false };
  const raw = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  const text = Buffer.from("Author\0someone", "latin1");
  const file = writePng({ header, raw, extra: [{ type: "tEXt", data: text }] });
  assert.deepEqual([...decodePng(file).data], [1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255, 10, 11, 12, 255]);
});

test("what follows the end is not looked at", () => {
  const header: PngHeader = { width: 1, height: 1, bitDepth: 8, colourType: 0, interlaced: false };
  const file = Buffer.concat([writePng({ header, raw: Uint8Array.of(9) }), Buffer.from("rest")]);
  assert.deepEqual([...decodePng(file).data], [9, 9, 9, 255]);
});
