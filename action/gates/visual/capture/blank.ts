// A page of a single colour: it most often never came up, and is then the same on both sides.
import { openPair } from "../pixels/compare-pixels.ts";

/** A PNG of one colour, written in haste, needs less than this for a pixel; larger ones are not unpacked. */
const MOST_BYTES_A_PIXEL = 1 / 12;

/** `png` is a shot of the browser's, of `width` × `height`. */
export async function isBlank(
  png: Uint8Array,
  { width, height }: { width: number; height: number },
): Promise<boolean> {
  if (png.length > 1000 + width * height * MOST_BYTES_A_PIXEL) return false;
  const { expected } = await openPair(png, png);
  const bytes = expected.rows(0, height).slice();
  const words = new Uint32Array(bytes.buffer);
  const [first] = words;
  return words.every((word) => word === first);
}
