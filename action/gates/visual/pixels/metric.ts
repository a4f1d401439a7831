// pixelmatch 7.2's metric (https://github.com/mapbox/pixelmatch, ISC licence), number for number: YIQ distance by Kotsarenko
// and Ramos, anti-aliasing by Vysniauskas. The kernel does the same faster; this is what it is checked against, and what
// runs where there is no WebAssembly.

/** What became of a pixel. `faint`: it differs by more than the faint limit and by less than the threshold. */
export const MASK = { same: 0, different: 1, antialiased: 2, faint: 3 } as const;

/** Rows of two pictures of one size, and which of them to compare. */
export interface Strip {
  /** RGBA; rows `top` to `bottom` of the pictures. */
  expected: Uint8Array;
  actual: Uint8Array;
  width: number;
  /** Rows of the whole pictures: their edges count in the anti-aliasing test. */
  height: number;
  top: number;
  bottom: number;
}

export interface Limits {
  /** 35215 × threshold², in the metric's own squared units. */
  different: number;
  /** The same for what is faint; null where nothing is. */
  faint: number | null;
}

export interface Counts {
  different: number;
  antialiased: number;
  faint: number;
}

/** The largest value of the metric. */
const LARGEST = 35215;
export const limitOf = (threshold: number): number => LARGEST * threshold * threshold;

/**
 * Compares rows `from` to `to`, writing a byte of MASK for each pixel into `mask`, which begins with row `from`. The strip
 * must hold two more rows on either side, as far as the pictures have them.
 */
export function compareStrip(
  strip: Strip,
  { from, to, limits }: { from: number; to: number; limits: Limits },
  mask: Uint8Array,
): Counts {
  const { width, top } = strip;
  const sides = sidesOf(strip);
  const counts = { different: 0, antialiased: 0, faint: 0 };
  const least = limits.faint ?? limits.different;
  for (let y = from; y < to; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y - top) * width + x;
      if (sides.expected.words[at] === sides.actual.words[at]) continue;
      const delta = colourDelta(sides, at);
      if (delta <= least) continue;
      const smooth = isSmoothing(sides, x, y);
      const over = delta > limits.different;
      if (over && smooth) counts.antialiased += 1;
      else if (over) counts.different += 1;
      else if (!smooth) counts.faint += 1;
      mask[(y - from) * width + x] = over
        ? smooth
          ? MASK.antialiased
          : MASK.different
        : smooth
          ? MASK.same
          : MASK.faint;
    }
  return counts;
}

interface Side {
  bytes: Uint8Array;
  words: Uint32Array;
}
interface Sides {
  expected: Side;
  actual: Side;
  width: number;
  height: number;
  top: number;
}

function sidesOf({ expected, actual, width, height, top }: Strip): Sides {
  return { expected: sideOf(expected), actual: sideOf(actual), width, height, top };
}

function sideOf(bytes: Uint8Array): Side {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return { bytes, words: new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2) };
}

const isSmoothing = (sides: Sides, x: number, y: number): boolean =>
  antialiased(sides, sides.expected, [x, y]) || antialiased(sides, sides.actual, [x, y]);

/** Luma weights, and the two chroma axes of YIQ. */
const lumaOf = (red: number, green: number, blue: number) =>
  red * 0.29889531 + green * 0.58662247 + blue * 0.11448223;

/** Red, green and blue of pixel `from` minus those of pixel `to`, seen over the checkerboard where either is see-through. */
function difference(
  [a, from]: readonly [Uint8Array, number],
  [b, to]: readonly [Uint8Array, number],
  position: number,
): readonly [number, number, number] {
  const [i, j] = [from * 4, to * 4];
  const [alphaA, alphaB] = [a[i + 3] as number, b[j + 3] as number];
  const channel = (k: number, board: number) => {
    const [one, two] = [a[i + k] as number, b[j + k] as number];
    if (alphaA === 255 && alphaB === 255) return one - two;
    return (one * alphaA - two * alphaB - board * (alphaA - alphaB)) / 255;
  };
  // The checks follow the byte's position in the whole picture; it is a multiple of 4, so the red ones never alternate.
  const k = position * 4;
  const green = 48 + 159 * (((k / 1.618033988749895) | 0) % 2);
  const blue = 48 + 159 * (((k / 2.618033988749895) | 0) % 2);
  return [channel(0, 48), channel(1, green), channel(2, blue)];
}

function colourDelta({ expected, actual, width, top }: Sides, at: number): number {
  const [r, g, b] = difference([expected.bytes, at], [actual.bytes, at], top * width + at);
  const y = lumaOf(r, g, b);
  const i = r * 0.59597799 - g * 0.2741761 - b * 0.32180189;
  const q = r * 0.21147017 - g * 0.52261711 + b * 0.31114694;
  return 0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q;
}

type Place = readonly [x: number, y: number];

/** The eight pixels around, column by column as pixelmatch walks them: the first of equals is kept. */
function* around({ width, height }: Sides, [x, y]: Place): Generator<Place> {
  for (let i = Math.max(x - 1, 0); i <= Math.min(x + 1, width - 1); i += 1)
    for (let j = Math.max(y - 1, 0); j <= Math.min(y + 1, height - 1); j += 1)
      if (i !== x || j !== y) yield [i, j];
}

const isAtEdge = ({ width, height }: Sides, [x, y]: Place) =>
  x === 0 || y === 0 || x === width - 1 || y === height - 1;

function antialiased(sides: Sides, { bytes, words }: Side, place: Place): boolean {
  const at = indexOf(sides, place);
  let equal = isAtEdge(sides, place) ? 1 : 0;
  let [min, max] = [0, 0];
  let [darkest, brightest] = [place, place];
  for (const next of around(sides, place)) {
    const to = indexOf(sides, next);
    const position = sides.top * sides.width + at;
    const delta = words[at] === words[to] ? 0 : lumaOf(...difference([bytes, at], [bytes, to], position));
    if (delta === 0) {
      equal += 1;
      if (equal > 2) return false;
    } else if (delta < min) [min, darkest] = [delta, next];
    else if (delta > max) [max, brightest] = [delta, next];
  }
  if (min === 0 || max === 0) return false;
  return isFlatInBoth(sides, darkest) || isFlatInBoth(sides, brightest);
}

const indexOf = ({ width, top }: Sides, [x, y]: Place) => (y - top) * width + x;

const isFlatInBoth = (sides: Sides, place: Place) =>
  isFlat(sides, sides.expected.words, place) && isFlat(sides, sides.actual.words, place);

/** Three or more neighbours are of the very same colour; an edge of the picture counts as one. */
function isFlat(sides: Sides, words: Uint32Array, place: Place): boolean {
  const colour = words[indexOf(sides, place)];
  let equal = isAtEdge(sides, place) ? 1 : 0;
  for (const next of around(sides, place)) if (words[indexOf(sides, next)] === colour) equal += 1;
  return equal > 2;
}
