// A comparison of two pictures, for a terminal.
import { counted } from "../../shared/render/words.ts";
import type { Absorbed, Comparison } from "../gates/visual/compare/comparison.ts";
import type { Paint } from "./paint.ts";

/** Lines of regions and bands; the JSON has them all. */
const SHOWN = 20;

export function comparisonText(
  { verdict, reason, regions, bands, absorbed }: Comparison,
  { paint, diff }: { paint: Paint; diff: string | null },
): string {
  const mark = verdict === "same" ? paint.green("✔ same") : paint.red("✖ different");
  const rows = [
    ...bands.map(({ kind, y, height }) => `  ${kind.padEnd(9)} rows ${y}–${y + height - 1} (${height})`),
    ...regions.map(({ x, y, width, height }) => `  region    ${x},${y}  ${width} × ${height}`),
  ];
  const more = rows.length - SHOWN;
  return `${[
    `${mark}  ${reason}`,
    ...rows.slice(0, SHOWN),
    ...(more > 0 ? [`  … and ${more} more; --format json lists them all`] : []),
    ...absorbed.map((each) => paint.dim(`  absorbed  ${absorbedText(each)}`)),
    ...(diff === null ? [] : [`  diff      ${diff}`]),
  ].join("\n")}\n`;
}

function absorbedText(absorbed: Absorbed): string {
  if (absorbed.kind === "shift") {
    const { rows, by } = absorbed;
    return `${counted(rows, "row")} with equal pixels, ${Math.abs(by)} ${by > 0 ? "lower" : "higher"} than before`;
  }
  if (absorbed.kind === "smoothing")
    return `${counted(absorbed.pixels, "pixel")} at edges, smoothed another way`;
  const left = `${Math.floor(absorbed.headroom * 100)} % left to the limit "${absorbed.rule}"`;
  return `${counted(absorbed.pixels, "pixel")} of noise, ${left}`;
}
