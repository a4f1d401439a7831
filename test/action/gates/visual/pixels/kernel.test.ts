// The kernel: that its bytes are those of its source, and that both kernels do the same.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Kernel } from "../../../../../action/gates/visual/pixels/kernel/kernel.ts";
import { createPlainKernel } from "../../../../../action/gates/visual/pixels/kernel/plain-kernel.ts";
import { createWasmKernel } from "../../../../../action/gates/visual/pixels/kernel/wasm-kernel.ts";
import { hashRows } from "../../../../../action/gates/visual/pixels/row-hashes.ts";
import { seeded } from "../../../../../bench/pixels/pages.ts";
import { GENERATED, kernelModule } from "../../../../../scripts/build-kernel.ts";

test("compiling the kernel again gives the bytes that are committed", async () => {
  assert.equal(await kernelModule(), readFileSync(GENERATED, "utf8"), "run `npm run kernel`");
});

/** The same bytes in both memories, the same call, the same bytes after it. */
function bothDo(about: string, fill: (memory: Uint8Array) => void, call: (kernel: Kernel) => unknown): void {
  const [wasm, plain] = [createWasmKernel(), createPlainKernel()];
  assert.ok(wasm);
  const results = [wasm, plain].map((kernel) => {
    fill(kernel.reserve(8192).subarray(0, 8192));
    const returned = call(kernel);
    return { returned, memory: kernel.reserve(8192) };
  });
  const [one, two] = results;
  assert.deepEqual(one?.returned, two?.returned, about);
  const end = 4096 + 1024;
  assert.deepEqual(one?.memory.slice(4096, end), two?.memory.slice(4096, end), about);
}

const noise = (seed: number) => (memory: Uint8Array) => {
  const random = seeded(seed);
  for (let at = 0; at < 4000; at += 1) memory[at] = Math.floor(random() * 256);
};

test("hashes", () => {
  for (let width = 1; width < 40; width += 1) {
    const rows = (memory: Uint8Array) => {
      noise(width)(memory);
      memory.fill(7, 64 + width * 4, 64 + width * 8);
    };
    bothDo(`width ${width}`, rows, (kernel) =>
      kernel.hashRows({ at: 64, width, rows: 5 }, { hashes: 4096, plain: 4200 }),
    );
  }
});

test("hashes of a rectangle are those of its rows, by both kernels, in pieces or whole", () => {
  const random = seeded(9);
  const [width, height] = [300, 700];
  const data = Uint8Array.from({ length: width * height * 4 }, () => Math.floor(random() * 256));
  const frame = { x: 20, y: 5, width: 250, height: 690 };
  // Rows 100 and 400 of the frame are the same, and of one colour; 101 is the same but for its last pixel.
  for (const row of [105, 106, 405]) data.fill(3, (row * width + 20) * 4, (row * width + 270) * 4);
  data[(106 * width + 269) * 4] = 4;
  const kernels = [createWasmKernel(), createPlainKernel()];
  const [one, two] = kernels.map((kernel) => hashRows({ data, width }, frame, kernel ?? undefined));
  assert.deepEqual(one, two);
  assert.equal(one?.hashes[100], one?.hashes[400]);
  assert.equal(new Set(one?.hashes).size, 689, "no other two are the same");
  assert.deepEqual(
    [...(one?.plain.entries() ?? [])].filter(([, plain]) => plain).map(([row]) => row),
    [100, 400],
  );
  const rows = Uint8Array.from(
    { length: 690 * 250 * 4 },
    (_, at) => data[((Math.floor(at / 1000) + 5) * width + 20) * 4 + (at % 1000)] ?? 0,
  );
  assert.deepEqual(hashRows({ data: rows, width: 250 }, { x: 0, y: 0, width: 250, height: 690 }), one);
});

test("a hash changes with any pixel, and with their order", () => {
  const data = new Uint8Array(160);
  const hash = () => hashRows({ data, width: 40 }, { x: 0, y: 0, width: 40, height: 1 }).hashes[0];
  const seen = new Set([hash()]);
  for (let pixel = 0; pixel < 40; pixel += 1) {
    data[pixel * 4] = 1;
    seen.add(hash());
    data[pixel * 4] = 0;
  }
  assert.equal(seen.size, 41);
});

test("packed masks", () => {
  const values = (memory: Uint8Array) => {
    const random = seeded(3);
    for (let at = 0; at < 2000; at += 1) memory[at] = Math.floor(random() * 4);
  };
  for (let width = 1; width < 40; width += 1)
    bothDo(`width ${width}`, values, (kernel) => kernel.packMask(64, 4096 + 16, { width, rows: 3 }));
});

test("rows that differ, and opaque ones", () => {
  for (let width = 1; width < 30; width += 1) {
    const pictures = (memory: Uint8Array) => {
      memory.fill(9, 0, 2000);
      memory[64 + width * 4 * 2 - 1] = 8;
    };
    bothDo(`width ${width}`, pictures, (kernel) =>
      kernel.differingRows({ expected: 64, actual: 1000, width, rows: 4 }, 4096),
    );
    const opaque = (alpha: number) => (memory: Uint8Array) => {
      for (let at = 67; at < 2000; at += 4) memory[at] = 255;
      memory[64 + width * 4 - 1] = alpha;
    };
    for (const alpha of [255, 254, 0])
      bothDo(`width ${width}`, opaque(alpha), (kernel) => kernel.allOpaque(64, width));
  }
});

test("filters that do not exist are told by row, by both", () => {
  const rows = (memory: Uint8Array) => {
    noise(1)(memory);
    for (const [row, filter] of [0, 4, 9, 2].entries()) memory[64 + row * 13] = filter;
  };
  for (const kernel of [createWasmKernel(), createPlainKernel()]) {
    assert.ok(kernel);
    rows(kernel.reserve(8192));
    const [place, shape] = [
      { from: 64, to: 4200 },
      { width: 4, rows: 4 },
    ];
    assert.equal(kernel.unfilter(place, shape, 3), 2, kernel.name);
    assert.equal(kernel.unfilterBoth([{ from: 77, to: 5000 }, place], shape, 3), 1, kernel.name);
  }
});

test("no two colours have the same luma: the kernel orders by it", () => {
  let meetings = 0;
  for (let red = -255; red <= 255; red += 1)
    for (let green = -255; green <= 255; green += 1) {
      const blue = -(29889531 * red + 58662247 * green) / 11448223;
      if (Number.isInteger(blue) && Math.abs(blue) <= 255) meetings += 1;
    }
  assert.equal(meetings, 1, "only the colour itself");
});
