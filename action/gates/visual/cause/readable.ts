// Computed values → as a person would have written them: `padding: 12px → 16px`, colours as hex, four sides as one.
import type { Cause } from "../../../../shared/contract/pictures.ts";
import type { Change } from "./differences.ts";
import { PROPERTIES } from "./properties.ts";

export type Told = Cause["properties"][number];

const MOST_PROPERTIES = 20;
const MOST_VALUE = 120;
const SIDES = ["top", "right", "bottom", "left"] as const;
const CORNERS = ["top-left", "top-right", "bottom-right", "bottom-left"] as const;
const ORDER = new Map(PROPERTIES.map(([name], index) => [name, index]));

/** Most telling first. */
export function tell(changes: readonly Change[]): Told[] {
  const left = new Map(changes.map((change) => [change.name, change]));
  const told: Told[] = [];
  tellBorders(left, told);
  for (const [name, parts] of SHORTHANDS) tellTogether(left, told, { name, parts });
  for (const { name, before, after } of left.values())
    told.push({ name, before: plain(before), after: plain(after) });
  return told
    .sort((a, b) => rank(a.name) - rank(b.name))
    .slice(0, MOST_PROPERTIES)
    .map(({ name, before, after }) => ({ name, before: cut(before), after: cut(after) }));
}

const cut = (value: string): string =>
  value.length > MOST_VALUE ? `${value.slice(0, MOST_VALUE - 1)}…` : value;

const SHORTHANDS: readonly (readonly [name: string, parts: readonly string[]])[] = [
  ...["padding", "margin"].map((name) => [name, SIDES.map((side) => `${name}-${side}`)] as const),
  ...["color", "width", "style"].map(
    (name) => [`border-${name}`, SIDES.map((side) => `border-${side}-${name}`)] as const,
  ),
  ["border-radius", CORNERS.map((corner) => `border-${corner}-radius`)],
  ["gap", ["row-gap", "column-gap"]],
  ["overflow", ["overflow-x", "overflow-y"]],
];

/** One name where all parts changed alike; else each part that did. */
function tellTogether(
  left: Map<string, Change>,
  told: Told[],
  { name, parts }: { name: string; parts: readonly string[] },
): void {
  const found = parts.flatMap((part) => left.get(part) ?? []);
  const [first] = found;
  if (!first || found.length < parts.length) return;
  if (found.some(({ before, after }) => before !== first.before || after !== first.after)) {
    if (name !== "padding" && name !== "margin" && name !== "border-radius") return;
    told.push({
      name,
      before: sides(found.map((each) => each.before)),
      after: sides(found.map((each) => each.after)),
    });
  } else told.push({ name, before: plain(first.before), after: plain(first.after) });
  for (const part of parts) left.delete(part);
}

/** `8px 12px` for `8px 12px 8px 12px`. */
function sides(values: readonly string[]): string {
  const [top, right, bottom, left] = values.map(plain);
  if (left !== right) return [top, right, bottom, left].join(" ");
  if (bottom !== top) return [top, right, bottom].join(" ");
  return right === top ? (top ?? "") : `${top} ${right}`;
}

/** A border that came or went: its width and colour say nothing on their own. */
function tellBorders(left: Map<string, Change>, told: Told[]): void {
  const found = SIDES.flatMap((side) => {
    const style = left.get(`border-${side}-style`);
    if (!style || (style.before !== "none" && style.after !== "none")) return [];
    const side_ = (which: "before" | "after") => {
      if (style[which] === "none") return "none";
      const [width, colour] = [
        left.get(`border-${side}-width`)?.[which],
        left.get(`border-${side}-color`)?.[which],
      ];
      return [width, style[which], colour && plain(colour)].filter(Boolean).join(" ");
    };
    for (const part of ["style", "width", "color"]) left.delete(`border-${side}-${part}`);
    return { side, before: side_("before"), after: side_("after") };
  });
  const [first] = found;
  const alike =
    found.length === 4 && found.every((each) => each.before === first?.before && each.after === first.after);
  for (const { side, before, after } of alike ? found.slice(0, 1) : found)
    told.push({ name: alike ? "border" : `border-${side}`, before, after });
}

const rank = (name: string): number =>
  ORDER.get(name) ??
  ORDER.get(`${name}-top`) ??
  ORDER.get(name.replace("border", "border-top")) ??
  ORDER.get(`${name}-left`) ??
  (name === "text" ? -1 : 50);

/** Hex colours, pixels of two decimals at most. */
export function plain(value: string): string {
  return value
    .replace(/rgba?\(([^)]*)\)/g, (all, inside: string) => hex(inside) ?? all)
    .replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

function hex(inside: string): string | null {
  const parts = inside.split(/[\s,/]+/).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (parts.length < 3 || parts.some((part) => Number.isNaN(part))) return null;
  if (alpha === 0) return "transparent";
  const two = (level: number) => Math.round(level).toString(16).padStart(2, "0");
  const colour = `#${two(red)}${two(green)}${two(blue)}`;
  return alpha === 1 ? colour : colour + two(alpha * 255);
}
