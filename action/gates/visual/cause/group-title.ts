// A group in a few words: `.btn`: padding 12px → 16px.
import type { Band, Cause, ScreenResult } from "../../../../shared/contract/pictures.ts";

const MOST_TOLD = 2;

/** `causes`: of the group's screens, the largest first. */
export function groupTitle(screen: ScreenResult, causes: readonly Cause[]): string {
  const [first, ...others] = causes;
  const more =
    others.length === 0 ? "" : `, and ${others.length} more ${others.length === 1 ? "change" : "changes"}`;
  const band = mainBand(screen.bands);
  if (first && band && sameCause(band.cause, first))
    return `${bandWords(band)}: \`${first.selector}\`${more}`.slice(0, 2_000);
  if (first) return `\`${first.selector}\`: ${causeWords(first)}${more}`.slice(0, 2_000);
  if (band) return bandWords(band);
  const [largest] = [...screen.regions].sort((a, b) => b.width * b.height - a.width * a.height);
  return largest ? `${largest.width} × ${largest.height} pixels changed` : screen.text.slice(0, 200);
}

const sameCause = (a: Cause | null | undefined, b: Cause): boolean =>
  a?.selector === b.selector && a.change === b.change;

const mainBand = (bands: readonly Band[]): Band | undefined =>
  bands.filter(({ kind }) => kind !== "changed").sort((a, b) => b.height - a.height)[0];

function bandWords({ kind, height }: Band): string {
  const done = { inserted: "Inserted", removed: "Removed", moved: "Moved", changed: "Changed" }[kind];
  return `${done} ${height} ${height === 1 ? "row" : "rows"}`;
}

const WORDS: Partial<Record<Cause["change"], string>> = {
  added: "added",
  removed: "removed",
  canvas: "canvas drawn in another way",
  unexplained: "drawn in another way",
};

function causeWords({ change, properties }: Cause): string {
  const words = WORDS[change];
  if (words) return words;
  if (change === "picture" && !properties.some(({ name }) => name !== "src")) return "another picture";
  const told = properties
    .slice(0, MOST_TOLD)
    .map(({ name, before, after }) =>
      name === "text" ? `text "${before}" → "${after}"` : `${name} ${before} → ${after}`,
    );
  const left = properties.length - told.length;
  const all = [...told, ...(left > 0 ? [`${left} more`] : [])].join(", ");
  return change === "moved" || change === "resized" ? `${change}${all && `, ${all}`}` : all || change;
}
