// A comparison in one sentence.
import type { Shift } from "./candidate.ts";
import type { Absorbed, Band } from "./comparison.ts";
import type { Rect } from "./regions.ts";

interface Found {
  /** Regions in which pixels changed. */
  changed: readonly Rect[];
  /** Shifts of a part of the width. */
  columns: readonly Shift[];
  bands: readonly Band[];
  changedPixels: number;
  absorbed: readonly Absorbed[];
  /** Null when both are of one width. */
  sizes: string | null;
}

export function reasonOf(found: Found): string {
  const { bands, changed, columns, sizes } = found;
  if (bands.length + changed.length === 0 && sizes === null) return noise(found.absorbed);
  const whole = bands.filter(
    ({ kind, y, height }) =>
      !columns.some((column) => column.kind === kind && column.y === y && column.height === height),
  );
  const parts = [...(sizes === null ? [] : [sizes]), ...shifts(whole), ...columns.map(column)];
  const changes = changesIn(found);
  const all = [...parts, ...(changes ? [changes] : sizes === null ? ["nothing else changed"] : [])];
  return `${capital(all.slice(0, MOST).join("; "))}${all.length > MOST ? "; …" : ""}.`;
}

/** Parts of the sentence; the bands have the rest. */
const MOST = 5;

function noise(absorbed: readonly Absorbed[]): string {
  const pixels = absorbed.reduce((sum, each) => sum + (each.kind === "shift" ? 0 : each.pixels), 0);
  if (pixels === 0) return "Pixels differ by two levels at most, which is rounding.";
  return `${count(pixels, "pixel")} ${pixels === 1 ? "differs" : "differ"}, as rendering noise does and no more.`;
}

function shifts(bands: readonly Band[]): string[] {
  return (["inserted", "removed", "moved"] as const).flatMap((kind) => {
    const these = bands.filter((band) => band.kind === kind);
    const [only] = these;
    if (!only) return [];
    const rows = count(
      these.reduce((sum, { height }) => sum + height, 0),
      "row",
    );
    return these.length === 1
      ? `${rows} ${kind} at y ${only.y}`
      : `${rows} ${kind} in ${these.length} bands, the first at y ${only.y}`;
  });
}

function column({ kind, x, y, width, height, by }: Shift): string {
  const place = `at ${x},${y} (${width} × ${height})`;
  if (kind !== "moved") return `a part ${kind} ${place}`;
  return `a part moved ${by > 0 ? "down" : "up"} by ${count(Math.abs(by), "pixel")} ${place}`;
}

function changesIn({ changed, changedPixels }: Found): string | null {
  const [first] = changed;
  if (!first) return null;
  const pixels = count(changedPixels, "pixel");
  const at = `at ${first.x},${first.y} (${first.width} × ${first.height})`;
  return changed.length === 1
    ? `${pixels} changed ${at}`
    : `${pixels} changed in ${changed.length} regions, the first ${at}`;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const count = (number: number, word: string): string =>
  `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;
