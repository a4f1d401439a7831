// Pairs of pictures as a fuzzer wants them: flat areas, noise, smooth edges, few colours, see-through pixels; the second is the
// first with edits of every size. The same seed is the same pair.
import { seeded } from "../../bench/pixels/pages.ts";
import { writePng } from "./write-png.ts";

export interface RandomPair {
  expected: Buffer;
  actual: Buffer;
  width: number;
  height: number;
  about: string;
}

type Random = () => number;
const int = (random: Random, below: number) => Math.floor(random() * below);
const oneOf = <T>(random: Random, values: readonly T[]): T => values[int(random, values.length)] as T;

type SeeThrough = "nowhere" | "anywhere" | "in some rows";

interface Canvas {
  width: number;
  height: number;
  channels: number;
  data: Uint8Array;
}

export function randomPair(seed: number): RandomPair {
  const random = seeded(seed);
  const channels = random() < 0.6 ? 3 : 4;
  const width = random() < 0.15 ? 1 + int(random, 6) : 1 + int(random, 70);
  const height =
    random() < 0.15 ? 1 + int(random, 4) : random() < 0.3 ? 60 + int(random, 240) : 1 + int(random, 70);
  const seeThrough =
    channels === 3 ? "nowhere" : oneOf(random, ["nowhere", "anywhere", "in some rows"] as const);
  const one = draw(
    { width, height, channels, data: new Uint8Array(width * height * channels) },
    random,
    seeThrough,
  );
  const two = { ...one, data: one.data.slice() };
  const edits = oneOf(random, [0, 1, 1, 1, 2, 3, 8, 40]);
  for (let n = 0; n < edits; n += 1) edit(two, random, seeThrough);
  const style = oneOf(random, ["adaptive", "random", "sparse", "only"] as const);
  const same = random() < 0.6;
  const filters = filtersOf(random, style);
  return {
    expected: encode(one, filters),
    actual: encode(two, same ? filters : filtersOf(random, style)),
    width,
    height,
    about: `${width}×${height} ${channels} channels ${style} ${edits} edits, filters ${same ? "same" : "other"}`,
  };
}

function encode(
  { width, height, channels, data }: Canvas,
  filters: ((row: number) => number) | "adaptive",
): Buffer {
  const header = {
    width,
    height,
    bitDepth: 8,
    colourType: channels === 3 ? 2 : 6,
    interlaced: false,
  } as const;
  return writePng({ header, raw: data, filters, level: 1 });
}

/** `sparse`: long stretches that can be decoded only from far above. */
function filtersOf(random: Random, style: "adaptive" | "random" | "sparse" | "only") {
  if (style === "adaptive") return style;
  const only = int(random, 5);
  const table = Array.from({ length: 400 }, () =>
    style === "only" ? only : style === "sparse" && random() < 0.97 ? 2 + int(random, 3) : int(random, 5),
  );
  return (row: number) => table[row % 400] ?? 0;
}

function draw(canvas: Canvas, random: Random, seeThrough: SeeThrough): Canvas {
  const { width, height, channels, data } = canvas;
  const kind = oneOf(random, ["flat", "few", "noise", "slope", "boxes", "boxes"] as const);
  const base = Array.from({ length: 4 }, () => int(random, 256));
  for (let at = 0; at < width * height; at += 1)
    for (let c = 0; c < channels; c += 1) {
      const [x, y] = [at % width, Math.floor(at / width)];
      const value = {
        flat: base[c],
        boxes: base[c],
        few: oneOf(random, [0, 128, 255]),
        noise: int(random, 256),
        slope: x * 3 + y * c,
      }[kind];
      const opaque = seeThrough === "nowhere" || (seeThrough === "in some rows" && y % 9 > 1);
      data[at * channels + c] = c === 3 && opaque ? 255 : (value ?? 0);
    }
  if (kind === "boxes") for (let n = 0; n < 12; n += 1) edit(canvas, random, seeThrough);
  return canvas;
}

/** A box, filled, shaded a little, or with a soft edge. */
function edit({ width, height, channels, data }: Canvas, random: Random, seeThrough: SeeThrough): void {
  const [x, y] = [int(random, width), int(random, height)];
  const large = random() < 0.15;
  const wide = 1 + int(random, large ? width : 6);
  const tall = 1 + int(random, large ? height : 6);
  const kind = oneOf(random, ["fill", "shade", "noise", "soft"] as const);
  const colour = Array.from({ length: 4 }, () => oneOf(random, [0, 40, 128, 254, 255, int(random, 256)]));
  for (let j = y; j < Math.min(height, y + tall); j += 1)
    for (let i = x; i < Math.min(width, x + wide); i += 1)
      for (let c = 0; c < (seeThrough === "anywhere" ? channels : 3); c += 1) {
        const at = (j * width + i) * channels + c;
        const [old, next] = [data[at] ?? 0, colour[c] ?? 0];
        const edge = Math.min(1, (i - x + 1) / 4);
        data[at] = {
          fill: next,
          shade: Math.min(255, old + 9),
          noise: int(random, 256),
          soft: old + (next - old) * edge,
        }[kind];
      }
}
