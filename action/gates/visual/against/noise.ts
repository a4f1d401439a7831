// What differs between two shots of the base is the machine's doing, not the change's: head is not blamed for it.
import type { PicturePair } from "../pixels/compare-pixels.ts";
import type { Picture } from "../pixels/png-decode.ts";

export interface Noise {
  /** Pixels of the base that differ between its two shots. */
  pixels: number;
  /** Of all its pixels, how many are not judged. */
  share: number;
  /** A byte a pixel of the base: 1 is not judged. */
  mask: Uint8Array;
  width: number;
  height: number;
}

/** Smoothing reaches one pixel further than what it smooths; one more, so that nothing of it is left. */
const MARGIN = 2;

/** Null where the two are not of one size: then nothing can be said about where they differ. */
export function noiseBetween({ expected, actual }: PicturePair): Noise | null {
  const { width, height } = expected;
  if (actual.width !== width || actual.height !== height) return null;
  const [one, two] = [wordsOf(expected.rows(0, height)), wordsOf(actual.rows(0, height))];
  const mask = new Uint8Array(width * height);
  let pixels = 0;
  for (let at = 0; at < mask.length; at += 1) {
    if (one[at] === two[at]) continue;
    pixels += 1;
    cover(mask, { x: at % width, y: Math.floor(at / width) }, { width, height });
  }
  const covered = mask.reduce((sum, value) => sum + value, 0);
  return { pixels, share: covered / mask.length, mask, width, height };
}

function cover(
  mask: Uint8Array,
  { x, y }: { x: number; y: number },
  size: { width: number; height: number },
): void {
  const [left, right] = [Math.max(0, x - MARGIN), Math.min(size.width, x + MARGIN + 1)];
  const bottom = Math.min(size.height, y + MARGIN + 1);
  for (let row = Math.max(0, y - MARGIN); row < bottom; row += 1)
    mask.fill(1, row * size.width + left, row * size.width + right);
}

/** Head's picture with the base's pixels wherever nothing is judged. */
export function withoutNoise({ expected, actual }: PicturePair, noise: Noise): Picture {
  const { width, height } = actual;
  const data = Uint8Array.from(actual.rows(0, height));
  const [base, head] = [wordsOf(expected.rows(0, expected.height)), wordsOf(data)];
  const columns = Math.min(width, noise.width);
  for (let y = 0; y < Math.min(height, noise.height); y += 1)
    for (let x = 0; x < columns; x += 1)
      if (noise.mask[y * noise.width + x] === 1) head[y * width + x] = base[y * noise.width + x] as number;
  return { width, height, data };
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}
