// What a badge says: fixed words, fixed colours by score, fixed styles. Nothing of it is anybody's text.

export const STYLES = ["flat", "flat-square", "plastic", "for-the-badge", "social"] as const;
export type Style = (typeof STYLES)[number];

export interface Look {
  label: string;
  message: string;
  /** As shields names it; its renderer has the same names. */
  color: "brightgreen" | "green" | "yellow" | "orange" | "red" | "lightgrey";
}

/** Draws a badge; an adapter's. */
export type DrawBadge = (look: Look, style: Style) => string;

const LABEL = "proofmark";
/** From this score on; 94 is the bar that gates have where none is set, and below 50 a hard gate failed. */
const COLOURS = [
  [94, "brightgreen"],
  [85, "green"],
  [70, "yellow"],
  [50, "orange"],
] as const;

/** Null: there is no such badge, which is shown rather than a broken picture. */
export function lookOf(score: number | null): Look {
  if (score === null) return { label: LABEL, message: "unknown", color: "lightgrey" };
  const color = COLOURS.find(([from]) => score >= from)?.[1] ?? "red";
  return { label: LABEL, message: String(score), color };
}
