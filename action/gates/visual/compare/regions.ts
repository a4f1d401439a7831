// Changed boxes → the few rectangles a person looks at.

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Box extends Rect {
  /** Pixels in it that changed. */
  pixels: number;
  /** Of these, how many pixelmatch counts. */
  counted: number;
  /** False for what only belongs to a region when it touches one that is different by itself. */
  different: boolean;
}

/** Changes nearer than this, in pixels, are one region: letters of a word, lines of a paragraph. */
const NEAR = 16;
/** More rectangles than this help nobody: neighbours are then joined from further and further. */
export const MOST_REGIONS = 50;

/** Boxes that hold a difference, joined with their neighbours; from top to bottom, then from left to right. */
export function regionsOf(boxes: readonly Box[]): Box[] {
  let regions = joined(boxes, NEAR).filter(({ different }) => different);
  for (let near = NEAR * 2; regions.length > MOST_REGIONS; near *= 2) regions = joined(regions, near);
  return regions.sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Joins boxes that lie in the same or in touching squares of side `near`, then those that overlap. */
function joined(boxes: readonly Box[], near: number): Box[] {
  const groups = new Groups(boxes.length);
  const squares = new Map<number, number>();
  boxes.forEach((box, index) => {
    for (const key of squaresOf(box, near)) {
      const first = squares.get(key);
      if (first === undefined) squares.set(key, index);
      else groups.join(first, index);
    }
  });
  for (const [key, index] of squares)
    for (const step of [1, ROW - 1, ROW, ROW + 1]) {
      const other = squares.get(key + step);
      if (other !== undefined) groups.join(index, other);
    }
  return withoutOverlap(united(boxes, groups));
}

/** Squares of a row of the map; no picture is wider than 2^31 pixels. */
const ROW = 2 ** 31;

function squaresOf({ x, y, width, height }: Rect, near: number): number[] {
  const keys: number[] = [];
  for (let row = Math.floor(y / near); row * near < y + height; row += 1)
    for (let column = Math.floor(x / near); column * near < x + width; column += 1)
      keys.push(row * ROW + column + 1);
  return keys;
}

function united(boxes: readonly Box[], groups: Groups): Box[] {
  const found = new Map<number, Box>();
  boxes.forEach((box, index) => {
    const root = groups.root(index);
    const before = found.get(root);
    found.set(root, before ? union(before, box) : box);
  });
  return [...found.values()];
}

export function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
    pixels: a.pixels + b.pixels,
    counted: a.counted + b.counted,
    different: a.different || b.different,
  };
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Bounds of an L and of what lies in its corner overlap though no square touches. Quadratic, so only for a few. */
function withoutOverlap(boxes: Box[]): Box[] {
  if (boxes.length > 20 * MOST_REGIONS) return boxes;
  const kept: Box[] = [];
  for (const box of boxes) {
    let whole = box;
    for (let index = 0; index < kept.length; ) {
      const other = kept[index] as Box;
      if (overlap(whole, other)) {
        whole = union(whole, other);
        kept.splice(index, 1);
        index = 0;
      } else index += 1;
    }
    kept.push(whole);
  }
  return kept;
}

/** Union–find. */
class Groups {
  readonly #parents: Int32Array;
  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, index) => index);
  }
  root(index: number): number {
    let at = index;
    while (this.#parents[at] !== at) {
      const parent = this.#parents[at] as number;
      this.#parents[at] = this.#parents[parent] as number;
      at = parent;
    }
    return at;
  }
  join(a: number, b: number): void {
    this.#parents[this.root(a)] = this.root(b);
  }
}
