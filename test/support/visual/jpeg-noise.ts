// What JPEG does to a picture: 8 × 8 cosine blocks in luma and chroma, divided by the standard tables, rounded and back.
import type { Canvas } from "./scene.ts";

/** ITU-T T.81, tables K.1 and K.2. */
const LUMA = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const CHROMA = [
  17,
  18,
  24,
  47,
  99,
  99,
  99,
  99,
  18,
  21,
  26,
  66,
  99,
  99,
  99,
  99,
  24,
  26,
  56,
  99,
  99,
  99,
  99,
  99,
  47,
  66,
  99,
  99,
  99,
  99,
  99,
  99,
  ...Array.from({ length: 32 }, () => 99),
];

const COSINES = Array.from({ length: 64 }, (_, index) => {
  const [k, n] = [index >> 3, index & 7];
  return (k === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * n + 1) * k * Math.PI) / 16);
});

/** Compresses the frame of the canvas in place, as a file of that quality (1 to 100) would. */
export function compress(
  canvas: Canvas,
  frame: { x: number; y: number; width: number; height: number },
  quality: number,
): void {
  const scale = quality < 50 ? 50 / quality : 2 - quality / 50;
  const steps = [LUMA, CHROMA, CHROMA].map((table) =>
    table.map((step) => Math.max(1, Math.round(step * scale))),
  );
  for (let y = frame.y; y < frame.y + frame.height; y += 8)
    for (let x = frame.x; x < frame.x + frame.width; x += 8) compressBlock(canvas, [x, y], steps);
}

function compressBlock(canvas: Canvas, [x, y]: readonly [number, number], steps: readonly number[][]): void {
  const planes = [new Float64Array(64), new Float64Array(64), new Float64Array(64)] as const;
  const place = (index: number) => {
    // Blocks at the edge repeat their last pixel.
    const column = Math.min(canvas.width - 1, x + (index & 7));
    return (Math.min(canvas.height - 1, y + (index >> 3)) * canvas.width + column) * 3;
  };
  for (let index = 0; index < 64; index += 1) {
    const [r = 0, g = 0, b = 0] = canvas.rgb.subarray(place(index), place(index) + 3);
    const luma = 0.299 * r + 0.587 * g + 0.114 * b;
    planes[0][index] = luma - 128;
    planes[1][index] = (b - luma) * 0.564;
    planes[2][index] = (r - luma) * 0.713;
  }
  const [luma, blue, red] = planes.map((plane, at) => requantised(plane, steps[at] as number[])) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let index = 0; index < 64; index += 1) {
    const [l, b, r] = [(luma[index] as number) + 128, blue[index] as number, red[index] as number];
    canvas.rgb.set([l + 1.402 * r, l - 0.344 * b - 0.714 * r, l + 1.772 * b], place(index));
  }
}

function requantised(plane: Float64Array, steps: readonly number[]): Float64Array {
  const waves = turned(plane, (k, n) => COSINES[k * 8 + n] as number);
  const rounded = waves.map(
    (wave, index) => Math.round(wave / (steps[index] as number)) * (steps[index] as number),
  );
  return turned(rounded, (n, k) => COSINES[k * 8 + n] as number);
}

/** Rows, then columns, times a matrix. */
function turned(plane: Float64Array, factor: (to: number, from: number) => number): Float64Array {
  const half = new Float64Array(64);
  const out = new Float64Array(64);
  for (let row = 0; row < 8; row += 1)
    for (let to = 0; to < 8; to += 1)
      for (let from = 0; from < 8; from += 1)
        half[row * 8 + to] =
          (half[row * 8 + to] as number) + (plane[row * 8 + from] as number) * factor(to, from);
  for (let column = 0; column < 8; column += 1)
    for (let to = 0; to < 8; to += 1)
      for (let from = 0; from < 8; from += 1)
        out[to * 8 + column] =
          (out[to * 8 + column] as number) + (half[from * 8 + column] as number) * factor(to, from);
  return out;
}
