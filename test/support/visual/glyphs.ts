// Letters as strokes: enough of a typeface to be drawn at any place and weight, with edges as smooth as a browser's.

type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** A ring in `sides` strokes, from `start` to `end` in turns, clockwise from the right. */
function ring(
  x: number,
  y: number,
  [rx, ry]: readonly [number, number],
  [start, end]: readonly [number, number],
): Stroke[] {
  const sides = 10;
  const at = (i: number) => {
    const turn = (start + ((end - start) * i) / sides) * 2 * Math.PI;
    return [x + rx * Math.cos(turn), y + ry * Math.sin(turn)] as const;
  };
  return Array.from({ length: sides }, (_, i) => [...at(i), ...at(i + 1)] as const);
}

const ROUND = [0.5, 0.5] as const;
const bowl = (turns: readonly [number, number]) => ring(0.5, 0.5, ROUND, turns);
const stem = (x: number, top: number): Stroke => [x, top, x, 1];

/** In units of the x-height, from its top; ascenders reach -0.5, descenders 1.5. All are about 1 wide. */
export const GLYPHS: Record<string, readonly Stroke[]> = {
  a: [...bowl([0, 1]), stem(1, 0)],
  b: [stem(0, -0.5), ...bowl([0, 1])],
  c: bowl([0.12, 0.88]),
  d: [stem(1, -0.5), ...bowl([0, 1])],
  e: [...bowl([0.1, 1]), [0, 0.5, 1, 0.5]],
  h: [stem(0, -0.5), ...ring(0.5, 0.5, ROUND, [0.5, 1]), stem(1, 0.5)],
  i: [stem(0.5, 0), [0.5, -0.35, 0.5, -0.3]],
  l: [stem(0.5, -0.5)],
  m: [
    stem(0, 0),
    stem(0.5, 0.2),
    stem(1, 0.2),
    [0, 0.2, 0.25, 0],
    [0.25, 0, 0.5, 0.2],
    [0.5, 0.2, 0.75, 0],
    [0.75, 0, 1, 0.2],
  ],
  n: [stem(0, 0), ...ring(0.5, 0.5, ROUND, [0.5, 1]), stem(1, 0.5)],
  o: bowl([0, 1]),
  p: [[0, 0, 0, 1.5], ...bowl([0, 1])],
  r: [stem(0.2, 0), ...ring(0.65, 0.5, [0.45, 0.5], [0.5, 0.85])],
  s: [...ring(0.5, 0.25, [0.4, 0.25], [0.25, 0.95]), ...ring(0.5, 0.75, [0.4, 0.25], [-0.25, 0.45])],
  t: [stem(0.4, -0.35), [0, 0, 0.8, 0]],
  u: [[0, 0, 0, 0.5], ...ring(0.5, 0.5, ROUND, [0, 0.5]), stem(1, 0)],
  v: [
    [0, 0, 0.5, 1],
    [0.5, 1, 1, 0],
  ],
  x: [
    [0, 0, 1, 1],
    [1, 0, 0, 1],
  ],
  " ": [],
};
export const LETTERS = Object.keys(GLYPHS).filter((letter) => letter !== " ");
