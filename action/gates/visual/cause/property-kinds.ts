// What a property does, as far as causes are concerned.

const INHERITED = new Set(
  "font color font-family font-size font-weight font-style line-height letter-spacing word-spacing text-align text-transform text-indent text-shadow white-space list-style-type fill stroke".split(
    " ",
  ),
);
const PAINT =
  /^(color|background-.*|text-decoration-.*|text-shadow|border-.*-(color|radius)|outline-.*|box-shadow|opacity|filter|transform|clip-path|mix-blend-mode|fill|stroke|z-index|object-fit)$/;

export const isInherited = (name: string): boolean => INHERITED.has(name);
/** Changes what is drawn and not where it stands. */
export const isPaint = (name: string): boolean => PAINT.test(name);
/** Seen only where there is text. */
export const isOfText = (name: string): boolean =>
  isInherited(name) || name.startsWith("text-decoration") || name === "vertical-align";
export const isColour = (name: string): boolean =>
  name.endsWith("-color") || name === "fill" || name === "stroke";
/** Where an element puts itself, as against what it does to its children. */
export const isOfPlace = (name: string): boolean =>
  /^(margin-.*|position|top|left|float|order|align-self|flex-grow|flex-basis|transform|display|vertical-align|(min|max)-.*)$/.test(
    name,
  );

/** Of `12px`, `1.5px`; null for what is no single length. */
export function pixelsOf(value: string): number | null {
  const found = /^(-?[\d.]+)px$/.exec(value);
  return found ? Number(found[1]) : null;
}
