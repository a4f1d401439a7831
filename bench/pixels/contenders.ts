// From two files to a verdict and, where they differ, a diff picture on disk: ours, the usual stack, the native rivals.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { createFiles } from "../../action/adapters/files.ts";
import { compareCommand } from "../../action/cli/compare.ts";
import { type ComparedShots, compareShots } from "../../action/gates/visual/against/compare-shots.ts";
import { areSameFile } from "../../action/gates/visual/compare/compare.ts";
import { comparePixels } from "../../action/gates/visual/pixels/compare-pixels.ts";
import { encodeMask } from "../../action/gates/visual/pixels/png-encode.ts";
import { readPng } from "../../action/gates/visual/pixels/png-file.ts";
import { inflatePng } from "../../action/gates/visual/pixels/png-inflate.ts";
import { paints } from "../../action/render/paint.ts";

export interface Files {
  expected: string;
  actual: string;
  diff: string;
}

export interface PixelTool {
  name: string;
  /** Pixels counted as different; null where the tool does not count. */
  compare(files: Files): Promise<number | null>;
}

/** What the visual gate does: alignment, the decision, regions and bands, and the mask it keeps. */
export const gate: PixelTool = {
  name: "proofmark, the gate's verdict",
  async compare({ expected, actual, diff }) {
    const [base, head] = [readFileSync(expected), readFileSync(actual)];
    if (areSameFile(base, head)) return 0;
    const { changedPixels, mask } = (await compareShots({ base, head, again: null })) as ComparedShots;
    if (mask !== null) writeFileSync(diff, mask);
    return changedPixels;
  },
};

/** `proofmark compare --diff`: the same, and a picture for people instead of the mask. */
export const command: PixelTool = {
  name: "proofmark compare --diff",
  async compare({ expected, actual, diff }) {
    const args = { expected, actual, diff, format: "json" as const, paint: paints(false) };
    const { stdout } = await compareCommand(args, { files: createFiles() }, (path) => path);
    return (JSON.parse(stdout) as { changedPixels: number }).changedPixels;
  },
};

export const ours: PixelTool = {
  name: "proofmark, pixels alone",
  async compare({ expected, actual, diff }) {
    const found = await comparePixels(readFileSync(expected), readFileSync(actual));
    if (found.zones.length > 0) writeFileSync(diff, encodeMask(found));
    return found.different;
  },
};

export const usual: PixelTool = {
  name: "pngjs + pixelmatch",
  async compare({ expected, actual, diff }) {
    const [one, two] = [PNG.sync.read(readFileSync(expected)), PNG.sync.read(readFileSync(actual))];
    const { width } = one;
    const height = Math.min(one.height, two.height);
    const bytes = width * height * 4;
    const out = new PNG({ width, height });
    const [a, b] = [one.data.subarray(0, bytes), two.data.subarray(0, bytes)];
    const different = pixelmatch(a, b, out.data, width, height, { threshold: 0.1 });
    if (different > 0) writeFileSync(diff, PNG.sync.write(out));
    return different;
  },
};

/** What no reader of both files can do without. */
export const floor: PixelTool = {
  name: "floor: two inflates + memcmp",
  async compare({ expected, actual }) {
    const [one, two] = [readPng(readFileSync(expected)), readPng(readFileSync(actual))];
    const [a, b] = await Promise.all([inflatePng(one), inflatePng(two)]);
    a.compare(b, 0, Math.min(a.length, b.length), 0, Math.min(a.length, b.length));
    return null;
  },
};

/** The answer that both native rivals give. */
interface Found {
  match: boolean;
  reason?: string;
  diffCount?: number;
}

type Options = { threshold: number; antialiasing: boolean };
type Compare = (expected: string, actual: string, diff: string, options: Options) => Promise<Found>;

const SETTINGS: Options = { threshold: 0.1, antialiasing: true };

function rival(name: string, compare: Compare): PixelTool {
  return {
    name,
    async compare({ expected, actual, diff }) {
      const found = await compare(expected, actual, diff, SETTINGS);
      if (found.match) return 0;
      return found.reason === "pixel-diff" ? (found.diffCount ?? null) : null;
    },
  };
}

/**
 * Rivals with native binaries are no dependencies: their other platforms' packages are missing from some registries, and a
 * lock file that names them cannot be installed there. README.md says how to bring them.
 */
async function installed<T>(name: string): Promise<T | null> {
  try {
    return (await import(name)) as T;
  } catch {
    return null;
  }
}

/** Null where it is not installed. */
export async function odiff(): Promise<(PixelTool & { stop(): void }) | null> {
  const module = await installed<{ ODiffServer: new () => { compare: Compare; stop(): void } }>("odiff-bin");
  if (module === null) return null;
  const server = new module.ODiffServer();
  const compare: Compare = (...given) => server.compare(...given);
  return { ...rival("odiff server", compare), stop: () => server.stop() };
}

/** Null where it is not installed. */
export async function blazediff(): Promise<PixelTool | null> {
  const module = await installed<{ compare: Compare; hasNativeBinding(): boolean }>("@blazediff/bin");
  return module && rival(`blazediff ${module.hasNativeBinding() ? "native" : "process"}`, module.compare);
}

export function filesIn(folder: string, index: number): Files {
  const named = (name: string) => join(folder, `${name}-${index}.png`);
  return { expected: named("expected"), actual: named("actual"), diff: named("diff") };
}
