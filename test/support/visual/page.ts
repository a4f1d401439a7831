// A seeded piece of a page: bar, navigation, card with a border, paragraph, button, icon, gradient, photograph.
import { LETTERS } from "./glyphs.ts";
import type { Random } from "./random.ts";
import type { Item, Rgb, Scene } from "./scene.ts";

export const SIZE = { width: 260, height: 190 } as const;

const grey = (level: number): Rgb => [level, level, level];
const PAGES: readonly Rgb[] = [grey(255), grey(250), [246, 248, 250], [24, 26, 30]];
const INKS: readonly Rgb[] = [grey(20), [31, 35, 40], [87, 96, 106], [9, 105, 218]];
const ACCENTS: readonly Rgb[] = [
  [31, 136, 61],
  [207, 34, 46],
  [9, 105, 218],
  [130, 80, 223],
];

/** Items are found again by their place in the list: see ITEM. */
export const ITEM = {
  bar: 0,
  rule: 1,
  border: 2,
  card: 3,
  button: 4,
  icon: 5,
  gradient: 6,
  photo: 7,
  title: 8,
  lines: 9,
} as const;

export function page(random: Random): Scene {
  const paper = random.pick(PAGES);
  const dark = paper[0] < 100;
  const ink = dark ? grey(random.whole(200, 235)) : random.pick(INKS);
  const shade = (by: number): Rgb => paper.map((level) => (dark ? level + by : level - by)) as unknown as Rgb;
  const edge = shade(random.whole(14, 60));
  const size = random.pick([5, 5.5, 6, 7]);
  const text = (x: number, y: number, letters: number): Item => ({
    kind: "text",
    x: x + random.between(0, 1),
    y,
    size,
    weight: random.between(0.9, 1.4),
    text: words(random, letters),
    fill: ink,
  });
  const items: Item[] = [
    { kind: "box", x: 0, y: 0, width: SIZE.width, height: 24, fill: shade(random.whole(5, 30)), radius: 0 },
    { kind: "box", x: 0, y: 24, width: SIZE.width, height: 1, fill: edge, radius: 0 },
    { kind: "box", x: 12, y: 36, width: 150, height: 100, fill: edge, radius: 4 },
    { kind: "box", x: 13, y: 37, width: 148, height: 98, fill: paper, radius: 3 },
    { kind: "box", x: 20, y: 108, width: 60, height: 20, fill: random.pick(ACCENTS), radius: 4 },
    { kind: "dot", x: 140, y: 118, radius: random.between(4, 8), fill: random.pick(ACCENTS) },
    { kind: "gradient", x: 172, y: 104, width: 80, height: 32, from: random.pick(ACCENTS), to: paper },
    { kind: "photo", x: 172, y: 36, width: 80, height: 64, seed: random.whole(1, 99), brighter: 0 },
    text(12, 9, 14),
    ...[46, 62, 78, 94].map((y) => text(20, y, 14)),
    text(12, 150, 24),
    text(12, 168, 24),
  ];
  return { ...SIZE, page: paper, items };
}

function words(random: Random, letters: number): string {
  return Array.from({ length: letters }, (_, at) =>
    at > 1 && random.next() < 0.15 ? " " : random.pick(LETTERS),
  ).join("");
}
