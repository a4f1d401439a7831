// Adam7: seven reduced pictures, each a PNG of its own, whose pixels are spread over the whole.
import type { PngHeader } from "./png-file.ts";

export interface Pass {
  /** Size of the reduced picture. */
  width: number;
  height: number;
  /** Where its pixels go: first column and row, and the steps between them. */
  x: number;
  y: number;
  stepX: number;
  stepY: number;
}

/** First column, first row, step across, step down: https://www.w3.org/TR/png-3/#8InterlaceMethods */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The passes that hold pixels; one of the whole size when the picture is not interlaced. */
export function passes({ width, height, interlaced }: PngHeader): Pass[] {
  if (!interlaced) return [{ width, height, x: 0, y: 0, stepX: 1, stepY: 1 }];
  return ADAM7.map(([x, y, stepX, stepY]) => ({
    width: Math.ceil((width - x) / stepX),
    height: Math.ceil((height - y) / stepY),
    x,
    y,
    stepX,
    stepY,
  })).filter((pass) => pass.width > 0 && pass.height > 0);
}
