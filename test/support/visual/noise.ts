// Pairs that must pass: one page, drawn by two machines.
import { compress } from "./jpeg-noise.ts";
import { ITEM } from "./page.ts";
import type { Random } from "./random.ts";
import type { Canvas, Rasteriser, Scene } from "./scene.ts";

export interface Noise {
  rasteriser?: (random: Random) => Partial<Rasteriser>;
  after?: (canvas: Canvas, random: Random, scene: Scene) => void;
}

const eachLevel = (canvas: Canvas, change: (level: number) => number) => {
  canvas.rgb.forEach((level, at) => {
    canvas.rgb[at] = change(Math.round(level));
  });
};

function photoOf(scene: Scene) {
  const item = scene.items[ITEM.photo];
  if (item?.kind !== "photo") throw new Error("the page has no photograph");
  return item;
}

/** A few pixels at corners of boxes, as engines disagree on them. */
function corners(canvas: Canvas, random: Random, scene: Scene): void {
  for (const item of scene.items)
    if (item.kind === "box" && item.radius > 0)
      for (let count = random.whole(1, 2); count > 0; count -= 1) {
        const x = random.pick([item.x, item.x + item.width - 1]);
        const y = random.pick([item.y, item.y + item.height - 1]);
        const by = random.whole(8, 24) * random.sign();
        const at = (y * canvas.width + x) * 3;
        for (let c = 0; c < 3; c += 1) canvas.rgb[at + c] = (canvas.rgb[at + c] as number) + by;
      }
}

export const NOISE: Record<string, Noise> = {
  identical: {},
  "text a fraction of a pixel to the side": {
    rasteriser: (random) => ({ shift: [random.between(0.05, 0.25) * random.sign(), 0] }),
  },
  "text a fraction of a pixel lower": {
    rasteriser: (random) => ({ shift: [0, random.between(0.05, 0.2) * random.sign()] }),
  },
  "edges covered a little differently": { rasteriser: (random) => ({ coverage: random.between(0.04, 0.2) }) },
  "another text gamma": { rasteriser: (random) => ({ gamma: random.pick([0.93, 0.95, 1.04, 1.06]) }) },
  "levels off by one here and there": {
    after: (canvas, random) => eachLevel(canvas, (level) => level + random.whole(-1, 1)),
  },
  "every level one higher": { after: (canvas) => eachLevel(canvas, (level) => level + 1) },
  "photograph compressed": {
    after: (canvas, random, scene) => compress(canvas, photoOf(scene), random.whole(60, 95)),
  },
  "whole page compressed": {
    after: (canvas, random) => compress(canvas, { x: 0, y: 0, ...canvas }, random.whole(88, 97)),
  },
  "corner artefacts": { after: corners },
  "edges and levels": {
    rasteriser: (random) => ({ coverage: 0.12, shift: [random.between(-0.15, 0.15), 0] }),
    after: (canvas, random) => eachLevel(canvas, (level) => level + random.whole(-1, 1)),
  },
};
