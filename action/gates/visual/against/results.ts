// What is said of each screen, in a sentence and in numbers.
import { cut, LIMITS } from "../../../../shared/contract/limits.ts";
import type {
  PictureFile,
  Pictures,
  Rect,
  ScreenOutcome,
  ScreenResult,
} from "../../../../shared/contract/pictures.ts";
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import { counted } from "../../../../shared/render/words.ts";
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

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

/** No more than a report holds: what looks the same is left out before anything else, and that is said. */
export function fittingScreens(
  screens: readonly ScreenResult[],
  most: number = LIMITS.screens,
): { screens: ScreenResult[]; notes: Note[] } {
  if (screens.length <= most) return { screens: [...screens], notes: [] };
  const same = screens.filter(({ outcome }) => outcome === "same");
  const told = screens.filter(({ outcome }) => outcome !== "same");
  const kept = new Set([...told, ...same].slice(0, most));
  const text = `${counted(screens.length, "row")} are more than the ${counted(most, "row")} of a report; ${counted(screens.length - most, "row")} of them are only in the gate's log. Look at fewer screens, or in several gates.`;
  return { screens: screens.filter((screen) => kept.has(screen)), notes: [{ code: "screens-cut", text }] };
}

/** Of all pages together; hosts that were asked most come first. */
export function refusedHosts(pages: readonly ReadonlyMap<string, number>[]): Pictures["refused"] {
  const hosts = new Map<string, number>();
  for (const page of pages)
    for (const [host, requests] of page) hosts.set(host, (hosts.get(host) ?? 0) + requests);
  return [...hosts]
    .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .slice(0, 50)
    .map(([host, requests]) => ({ host: cut(host, 256), requests }));
}
