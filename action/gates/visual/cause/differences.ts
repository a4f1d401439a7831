// What an element itself has changed in: not what it takes from around it, nor what follows from another change.
import type { RecordedElement } from "./element-record.ts";
import type { Match } from "./match.ts";
import { PROPERTIES } from "./properties.ts";
import { isColour, isInherited, isPaint, pixelsOf } from "./property-kinds.ts";
import { ancestors, elementAt, type Tree } from "./tree.ts";

export interface Change {
  name: string;
  before: string;
  after: string;
}

/** An element on both sides. */
export interface Twin {
  base: RecordedElement;
  head: RecordedElement;
  /** Index at head. */
  at: number;
  /** Every style property that differs. */
  changes: readonly Change[];
  /** Of these, those that began here. */
  own: readonly Change[];
  text: boolean;
  media: boolean;
  dx: number;
  dy: number;
  dw: number;
  dh: number;
}

/** Boxes are rounded to tenths, and fractions of pixels are shared out anew with every change. */
const STILL = 0.6;
const INITIAL = new Map(PROPERTIES);

/** By index at head; undefined for what is new. */
export function twinsOf(match: Match): (Twin | undefined)[] {
  const twins: (Twin | undefined)[] = [];
  const rows = new Map<string, Change[]>();
  match.head.elements.forEach((head, at) => {
    const b = match.baseOf[at] ?? -1;
    if (b === -1) {
      twins.push(undefined);
      return;
    }
    const base = elementAt(match.base, b);
    const key = `${base.style} ${head.style}`;
    const changes = rows.get(key) ?? styleChanges(match, base, head);
    rows.set(key, changes);
    const twin: Twin = {
      base,
      head,
      at,
      changes,
      own: changes,
      text: base.text !== head.text,
      media: base.media !== head.media,
      dx: moved(head.box.x - base.box.x),
      dy: moved(head.box.y - base.box.y),
      dw: moved(head.box.width - base.box.width),
      dh: moved(head.box.height - base.box.height),
    };
    if (changes.length > 0) twin.own = ownChanges(twin, twins, match);
    twins.push(twin);
  });
  return twins;
}

const moved = (by: number): number => (Math.abs(by) <= STILL ? 0 : by);

function styleChanges({ base, head }: Match, one: RecordedElement, other: RecordedElement): Change[] {
  const [from, to] = [base.record.styles[one.style], head.record.styles[other.style]];
  if (!from || !to || from === to) return [];
  const { properties } = head.record;
  return properties.flatMap((name, column) => {
    const [before = "", after = ""] = [from[column], to[column]];
    if (before === after || base.record.properties[column] !== name) return [];
    const initial = INITIAL.get(name) ?? "";
    return { name, before: before === "" ? initial : before, after: after === "" ? initial : after };
  });
}

/** The nearest element around it that both sides have. */
export function twinAround(tree: Tree, at: number, twins: readonly (Twin | undefined)[]): Twin | undefined {
  for (const index of ancestors(tree, at)) if (twins[index]) return twins[index];
  return undefined;
}

function ownChanges(twin: Twin, twins: readonly (Twin | undefined)[], match: Match): Change[] {
  const around = twinAround(match.head, twin.at, twins);
  const root = twins[0];
  const colour = twin.changes.find(({ name }) => name === "color");
  const ratios = [twin, root, around].flatMap((each) => (each ? fontRatio(each) : []));
  const hasImage = twin.changes.some(({ name }) => name === "background-image");
  const hasFamily = twin.changes.some(({ name }) => name === "font-family");
  return twin.changes.filter((change) => {
    const { name } = change;
    if (name === "font" && hasFamily) return false;
    if (/^background-(size|position)$/.test(name) && hasImage) return false;
    if (isInherited(name) && around && sameChange(around, change)) return false;
    if (isColour(name) && colour && colour.before === change.before && colour.after === change.after)
      return false;
    // Of `em` and `rem`: what a font size is multiplied with.
    const own = name === "font-size" ? ratios.slice(fontRatio(twin).length) : ratios;
    if (own.some((ratio) => grewBy(change, ratio))) return false;
    return !followsBoxes(change, twin, around);
  });
}

const sameChange = ({ changes }: Twin, { name, before, after }: Change): boolean =>
  changes.some((each) => each.name === name && each.before === before && each.after === after);

function fontRatio({ changes }: Twin): number[] {
  const size = changes.find(({ name }) => name === "font-size");
  const [before, after] = [pixelsOf(size?.before ?? ""), pixelsOf(size?.after ?? "")];
  return before && after ? [after / before] : [];
}

function grewBy({ name, before, after }: Change, ratio: number): boolean {
  if (isColour(name)) return false;
  const [from, to] = [lengths(before), lengths(after)];
  if (from.length === 0 || from.length !== to.length) return false;
  return from.every((value, index) => Math.abs(value * ratio - (to[index] as number)) < 0.3 + value * 0.005);
}

const lengths = (value: string): number[] => (value.match(/-?[\d.]+(?=px)/g) ?? []).map(Number);

/** Values that browsers tell in pixels although they were written as shares, or as "what is left". */
function followsBoxes({ name, before, after }: Change, twin: Twin, around: Twin | undefined): boolean {
  const resized = twin.dw !== 0 || twin.dh !== 0;
  const room = around ? around.dw !== 0 || around.dh !== 0 : false;
  if (name === "top" || name === "left") return resized || room || (twin.dx === 0 && twin.dy === 0);
  if (name === "grid-template-columns") return (resized || room) && tracks(before) === tracks(after);
  if (name === "transform" && (resized || room)) return turn(before) === turn(after);
  if (/^margin-(left|right)$/.test(name)) return !(isWhole(before) && isWhole(after)) && (resized || room);
  if (/^(padding|margin|border)-/.test(name) && room && around && around.base.box.width > 0)
    return grewBy({ name, before, after }, around.head.box.width / around.base.box.width);
  return false;
}

const tracks = (value: string): number => value.split(" ").length;
/** A matrix without where it moves to. */
const turn = (value: string): string => value.split(",").slice(0, 4).join();
const isWhole = (value: string): boolean => Number.isInteger((pixelsOf(value) ?? 0.5) * 2);

export const changesLayout = ({ changes }: Twin): boolean => changes.some(({ name }) => !isPaint(name));
