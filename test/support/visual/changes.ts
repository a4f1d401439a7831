// Pairs that must not pass: one small thing about the page is another.
import { LETTERS } from "./glyphs.ts";
import { ITEM } from "./page.ts";
import type { Random } from "./random.ts";
import type { Item, Rgb, Scene } from "./scene.ts";

export type Change = (scene: Scene, random: Random) => Scene;

function edited(scene: Scene, index: number, edit: (item: Item) => Item | null): Scene {
  const items = scene.items.flatMap((item, at) => {
    const next = at === index ? edit(item) : item;
    return next === null ? [] : [next];
  });
  return { ...scene, items };
}

type Text = Extract<Item, { kind: "text" }>;
type Filled = Extract<Item, { fill: Rgb }>;

function editText(scene: Scene, random: Random, edit: (text: Text) => Text): Scene {
  const index = random.whole(ITEM.title, scene.items.length - 1);
  return edited(scene, index, (item) => (item.kind === "text" ? edit(item) : item));
}

const editFill = (scene: Scene, index: number, edit: (fill: Rgb) => Rgb): Scene =>
  edited(scene, index, (item) => ({ ...(item as Filled), fill: edit((item as Filled).fill) }));

/** Each channel by as much, away from the end of the scale that is nearer. */
const off = (fill: Rgb, by: number): Rgb =>
  fill.map((level) => (level > 127 ? level - by : level + by)) as unknown as Rgb;

const oneChannel = (fill: Rgb, channel: number, by: number): Rgb =>
  fill.map((level, at) =>
    at === channel ? (level > 127 ? level - by : level + by) : level,
  ) as unknown as Rgb;

const added = (scene: Scene, item: Item): Scene => ({ ...scene, items: [...scene.items, item] });

const LOOKALIKES: Record<string, string> = {
  c: "e",
  e: "c",
  o: "c",
  n: "h",
  h: "n",
  i: "l",
  l: "i",
  u: "n",
  a: "o",
  b: "h",
  d: "a",
  p: "o",
};

function otherLetter(text: string, random: Random): string {
  const places = [...text].flatMap((letter, at) => (letter === " " ? [] : [at]));
  const at = random.pick(places);
  const letter = text[at] ?? "a";
  const next = LOOKALIKES[letter] ?? random.pick(LETTERS.filter((other) => other !== letter));
  return text.slice(0, at) + next + text.slice(at + 1);
}

function thinLine(scene: Scene, random: Random): Scene {
  const long = random.whole(16, 80);
  const across = random.next() < 0.5;
  const fill = off(scene.page, random.whole(12, 60));
  const [width, height] = across ? [long, 1] : [1, Math.min(long, 30)];
  return added(scene, {
    kind: "box",
    x: random.whole(12, 150),
    y: random.whole(138, 150),
    width,
    height,
    fill,
    radius: 0,
  });
}

export const CHANGES: Record<string, Change> = {
  "one letter": (scene, random) =>
    editText(scene, random, (item) => ({ ...item, text: otherLetter(item.text, random) })),
  "a word gone": (scene, random) =>
    editText(scene, random, (item) => ({ ...item, text: item.text.slice(0, -5) })),
  "an area three levels off": (scene, random) =>
    editFill(scene, random.pick([ITEM.bar, ITEM.card]), (fill) => off(fill, 3)),
  "an area three levels off in one channel": (scene, random) =>
    editFill(scene, random.pick([ITEM.bar, ITEM.card]), (fill) => oneChannel(fill, random.whole(0, 2), 3)),
  "a button six levels off": (scene) => editFill(scene, ITEM.button, (fill) => off(fill, 6)),
  "a border gone": (scene) => editFill(scene, ITEM.border, () => scene.page),
  "a rule gone": (scene) => edited(scene, ITEM.rule, () => null),
  "a border of another shade": (scene) => editFill(scene, ITEM.border, (fill) => off(fill, 14)),
  "an icon of another colour": (scene, random) =>
    editFill(scene, ITEM.icon, ([r, g, b]) => random.pick([[b, r, g] as const, off([r, g, b], 25)])),
  "text one pixel to the side": (scene, random) =>
    editText(scene, random, (item) => ({ ...item, x: item.x + random.sign() })),
  "text one pixel lower": (scene, random) =>
    editText(scene, random, (item) => ({ ...item, y: item.y + random.sign() })),
  "a thin line": thinLine,
  "text of another contrast": (scene, random) =>
    editText(scene, random, (item) => ({ ...item, fill: off(item.fill, random.whole(14, 40)) })),
  "bolder text": (scene, random) =>
    editText(scene, random, (item) => ({ ...item, weight: item.weight + 0.35 })),
  "a larger radius": (scene) =>
    edited(scene, ITEM.button, (item) => (item.kind === "box" ? { ...item, radius: item.radius + 4 } : item)),
  "a box one pixel wider": (scene) =>
    edited(scene, ITEM.button, (item) => (item.kind === "box" ? { ...item, width: item.width + 1 } : item)),
  "a caret": (scene, random) =>
    added(scene, {
      kind: "box",
      x: random.whole(12, 150),
      y: 140,
      width: 1,
      height: random.whole(1, 9),
      fill: off(scene.page, 180),
      radius: 0,
    }),
  "another photograph": (scene) =>
    edited(scene, ITEM.photo, (item) => (item.kind === "photo" ? { ...item, seed: item.seed + 1 } : item)),
  "a photograph four levels brighter": (scene) =>
    edited(scene, ITEM.photo, (item) => (item.kind === "photo" ? { ...item, brighter: 4 } : item)),
  "a gradient of another end": (scene) =>
    edited(scene, ITEM.gradient, (item) =>
      item.kind === "gradient" ? { ...item, to: off(item.to, 12) } : item,
    ),
};
