// Seeded pairs with their label: noise that must be absorbed, alone, and changes that must be seen, clean and under noise.
import { CHANGES } from "./changes.ts";
import { NOISE, type Noise } from "./noise.ts";
import { page } from "./page.ts";
import { type Random, seeded } from "./random.ts";
import { type Canvas, draw, type Rasteriser, type Scene } from "./scene.ts";

export interface LabelledPair {
  label: "same" | "different";
  /** What the pair shows: a key of NOISE or CHANGES. */
  about: string;
  seed: number;
  width: number;
  height: number;
  expected: Uint8Array;
  actual: Uint8Array;
}

const QUIET: Noise = {};
const LEVELS = NOISE["levels off by one here and there"] ?? QUIET;

/** `seeds` pairs of each kind. */
export function* labelledPairs(seeds: number, first = 1): Generator<LabelledPair> {
  for (let seed = first; seed < first + seeds; seed += 1) {
    const scene = page(seeded(seed));
    const told = {
      seed,
      width: scene.width,
      height: scene.height,
      expected: rgba(draw(scene, still(seeded(0)))),
    };
    for (const [about, noise] of Object.entries(NOISE)) {
      const random = seeded(seed + 1000);
      yield { ...told, label: "same", about, actual: drawn(scene, noise, random) };
    }
    for (const [about, change] of Object.entries(CHANGES)) {
      const random = seeded(seed + 1000);
      const noise = seed % 2 === 0 ? LEVELS : QUIET;
      yield { ...told, label: "different", about, actual: drawn(change(scene, random), noise, random) };
    }
  }
}

const still = (random: Random): Rasteriser => ({ shift: [0, 0], gamma: 1, coverage: 0, random });

function drawn(scene: Scene, noise: Noise, random: Random): Uint8Array {
  const canvas = draw(scene, { ...still(random), ...noise.rasteriser?.(random) });
  noise.after?.(canvas, random, scene);
  return rgba(canvas);
}

function rgba({ rgb }: Canvas): Uint8Array {
  const out = new Uint8Array((rgb.length / 3) * 4);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    for (let c = 0; c < 3; c += 1)
      out[to + c] = Math.min(255, Math.max(0, Math.round(rgb[from + c] as number)));
    out[to + 3] = 255;
  }
  return out;
}
