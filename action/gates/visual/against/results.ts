// What is said of each screen, in a sentence and in numbers.

import { LIMITS } from "../../../../shared/contract/limits.ts";
import type { PictureFile, Rect, ScreenOutcome, ScreenResult } from "../../../../shared/contract/pictures.ts";
import type { Reason } from "../../../../shared/contract/report.ts";
import type { ComparedShots } from "./compare-shots.ts";
import type { ScreenFacts } from "./shelf.ts";

/** A screen of which something is known, and why it is unknown where it is. */
export interface Judged {
  result: ScreenResult;
  /** Of an unknown screen. */
  reason: Reason | null;
  /** Two pictures were held against each other. */
  compared: boolean;
}

export interface Look {
  masked?: number;
  refused?: ReadonlyMap<string, number>;
  base?: PictureFile | null;
  head?: PictureFile | null;
  mask?: string | null;
}

export function screenResult(
  { id, name, path, viewport, scheme }: ScreenFacts,
  outcome: ScreenOutcome,
  text: string,
  { masked = 0, refused = new Map(), base = null, head = null, mask = null }: Look = {},
): ScreenResult {
  return {
    id: cut(id, LIMITS.short),
    name: cut(name, LIMITS.short),
    path: cut(path, LIMITS.path),
    viewport: { name: viewport.name, width: viewport.width, height: viewport.height },
    scheme,
    outcome,
    text: cut(text, LIMITS.message),
    changedPixels: 0,
    regions: [],
    bands: [],
    group: null,
    absorbed: [],
    masked,
    refused: sum(refused),
    score: null,
    base,
    head,
    mask,
  };
}

/** The same with what a comparison found. */
export function withComparison(result: ScreenResult, compared: ComparedShots): ScreenResult {
  const { changedPixels, regions, bands, absorbed } = compared;
  return { ...result, changedPixels, regions: regions.map(unexplained), bands, absorbed };
}

const unexplained = (rect: Rect): ScreenResult["regions"][number] => ({ ...rect, cause: null, share: null });

export const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

export const counted = (number: number, word: string): string =>
  `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;

/** `a, b, c and 4 more`. */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
