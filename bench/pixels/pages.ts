// A generated page that costs what a real one costs: text with smooth edges, cards, gradients, pictures. Real shots of
// Chromium at this size: about 0.85 MB, filters Sub 14 %, Up 70 %, Paeth 16 %.
import { rgb, writePng } from "../../test/support/write-png.ts";

export interface Page {
  width: number;
  height: number;
  /** RGB rows. */
  raw: Uint8Array;
}

type Colour = readonly [number, number, number];

/** Mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const GLYPH = { width: 8, height: 12, count: 48 } as const;
const GLYPHS = glyphs();

/** Letters of two to four strokes, their edges smoothed as a font's are. */
function glyphs(): Float64Array[] {
  const random = seeded(11);
  return Array.from({ length: GLYPH.count }, () => {
    const strokes = Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => [random() * 6 + 0.5, random() * 10 + 1, random() * 6 + 0.5, random() * 10 + 1] as const,
    );
    return Float64Array.from({ length: GLYPH.width * GLYPH.height }, (_, at) => {
      const [x, y] = [at % GLYPH.width, Math.floor(at / GLYPH.width)];
      const near = Math.min(...strokes.map((stroke) => distance([x, y], stroke)));
      return Math.max(0, Math.min(1, 1.3 - near));
    });
  });
}

function distance(
  [x, y]: readonly [number, number],
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

const blend = (page: Page, at: number, [colour, cover]: readonly [Colour, number]): void => {
  for (let c = 0; c < 3; c += 1)
    page.raw[at + c] = Math.round((page.raw[at + c] ?? 0) * (1 - cover) + (colour[c] ?? 0) * cover);
};

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function fill(page: Page, box: Box, colourAt: (x: number, y: number) => Colour): void {
  for (let y = box.y; y < Math.min(page.height, box.y + box.height); y += 1)
    for (let x = box.x; x < Math.min(page.width, box.x + box.width); x += 1)
      page.raw.set(colourAt(x - box.x, y - box.y), (y * page.width + x) * 3);
}

function text(page: Page, box: Box, random: () => number): void {
  const ink: Colour = random() < 0.2 ? [3, 102, 214] : [36, 41, 46];
  for (let y = box.y; y + GLYPH.height < Math.min(page.height, box.y + box.height); y += 20) {
    const end = box.x + box.width * (0.6 + random() * 0.4);
    for (let x = box.x; x + GLYPH.width < end; x += GLYPH.width) {
      const glyph = random() < 0.16 ? undefined : GLYPHS[Math.floor(random() * GLYPH.count)];
      glyph?.forEach((cover, at) => {
        if (cover === 0) return;
        const [dx, dy] = [at % GLYPH.width, Math.floor(at / GLYPH.width)];
        blend(page, ((y + dy) * page.width + x + dx) * 3, [ink, cover]);
      });
    }
  }
}

function card(page: Page, box: Box, random: () => number): void {
  const kind = random();
  fill(page, box, () => [225, 228, 232]);
  const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
  fill(page, inner, (_, y) =>
    kind < 0.2 ? [250 - y / 20, 251, 252] : kind < 0.4 ? [246, 248, 250] : [255, 255, 255],
  );
  let top = box.y + 16;
  if (kind > 0.7) {
    const [a, b, c] = [random() * 6, random() * 6, random() * 255];
    fill(page, { x: box.x + 16, y: top, width: box.width - 32, height: 110 }, (x, y) => [
      128 + 90 * Math.sin(x / 40 + a) + random() * 6,
      128 + 90 * Math.sin(y / 25 + b) + random() * 6,
      c / 2 + x / 4 + random() * 6,
    ]);
    top += 122;
  }
  text(page, { x: box.x + 16, y: top, width: box.width - 32, height: box.y + box.height - top - 12 }, random);
}

export function drawPage(width: number, height: number): Page {
  const random = seeded(7);
  const page: Page = { width, height, raw: new Uint8Array(width * height * 3).fill(255) };
  fill(page, { x: 0, y: 0, width, height: 56 }, () => [36, 41, 46]);
  for (let y = 80; y < height; y += 260) {
    const columns = 1 + Math.floor(random() * 3);
    const each = Math.floor((width - 64 - (columns - 1) * 16) / columns);
    for (let column = 0; column < columns; column += 1)
      card(page, { x: 32 + column * (each + 16), y, width: each, height: 236 }, random);
  }
  return page;
}

export const copyOf = (page: Page): Page => ({ ...page, raw: page.raw.slice() });

/** As Chromium writes them: RGB, adaptive filters, level 6. */
export const toPng = ({ width, height, raw }: Page): Buffer =>
  writePng({ header: rgb(width, height), raw, idatSize: 4096 });
