// Screens as the page's script reads them: pictures by number, words ready to be shown, rows laid beside each other.
import type { Cause, Pictures, Region, Report, ScreenResult } from "../../../shared/contract/report.ts";
import { bandWords, causeWords, changesOf, lookedAt, sizeWords } from "../../../shared/render/screens.ts";
import { counted } from "../../../shared/render/words.ts";
import { alignRows, type Level } from "../aligned-rows.ts";
import { isInside, type PageShot, Shots } from "./shots.ts";

export interface PageScreen {
  /** Id, name, path, size in words, outcome, sentence. */
  id: string;
  name: string;
  path: string;
  size: string;
  o: ScreenResult["outcome"];
  text: string;
  /** What the two sides are called. */
  sides: readonly [string, string];
  base: number | null;
  head: number | null;
  mask: number | null;
  regions: { x: number; y: number; w: number; h: number; says: string | null; files: string[] }[];
  bands: { kind: string; y: number; h: number; says: string }[];
  /** Null where not both sides are there. */
  rows: Level[] | null;
  absorbed: { says: string; room: number | null }[];
  facts: [string, string][];
}

export interface PageScreens {
  screens: PageScreen[];
  shots: PageShot[];
}

export interface ScreenIndex extends PageScreens {
  pictures: Shots;
  /** Number of a screen in `screens`. */
  numberOf(screen: ScreenResult): number;
}

/** In the order in which the page shows them: by gate, changes first. */
export function indexScreens(report: Report, bytes: ReadonlyMap<string, Uint8Array>): ScreenIndex {
  const pictures = new Shots(bytes);
  const screens: PageScreen[] = [];
  const numbers = new Map<ScreenResult, number>();
  for (const looked of lookedAt(report)) {
    for (const screen of inOrder(looked.pictures)) {
      numbers.set(screen, screens.length);
      screens.push(pageScreen(screen, looked.pictures, pictures));
    }
  }
  return { screens, shots: pictures.list, pictures, numberOf: (screen) => numbers.get(screen) ?? 0 };
}

/** Those with something to be looked at; what is the same is only listed. */
function inOrder(pictures: Pictures): ScreenResult[] {
  const rest = (["unknown", "new", "gone", "approved", "same"] as const).flatMap((outcome) =>
    pictures.screens.filter((screen) => screen.outcome === outcome),
  );
  return [...changesOf(pictures).flatMap(({ screens }) => screens), ...rest];
}

function pageScreen(screen: ScreenResult, pictures: Pictures, shots: Shots): PageScreen {
  const { base, head, bands, regions } = screen;
  return {
    id: screen.id,
    name: screen.name,
    path: screen.path,
    size: sizeWords(screen),
    o: screen.outcome,
    text: screen.text,
    sides: sidesOf(pictures),
    base: shots.number(base),
    head: shots.number(head),
    mask: screen.mask !== null && isInside(screen.mask) ? shots.mask(screen.mask) : null,
    regions: regions.map(({ x, y, width, height, cause, share }) => ({
      x,
      y,
      w: width,
      h: height,
      says: said(cause, share),
      files: cause?.files ?? [],
    })),
    bands: bands.map((band) => ({
      ...{ kind: band.kind, y: band.y, h: band.height },
      // Of rows that changed the regions tell why.
      says:
        band.cause && band.kind !== "changed"
          ? `${bandWords(band)}: ${causeWords(band.cause)}`
          : bandWords(band),
    })),
    rows: base && head ? alignRows(bands, { base: base.height, head: head.height }, regions) : null,
    absorbed: screen.absorbed.map(({ text, headroom }) => ({ says: text, room: headroom })),
    facts: factsOf(screen, pictures),
  };
}

export function sidesOf({ against }: Pictures): readonly [string, string] {
  return [
    { "merge-base": "Base", committed: "Committed", design: "Design", frames: "Base" }[against],
    "This change",
  ];
}

function said(cause: Cause | null, share: Region["share"]): string | null {
  const differs = share === null ? null : `${percent(share)} of it differs`;
  const words = [cause === null ? null : causeWords(cause, 8), differs].filter((part) => part !== null);
  return words.length === 0 ? null : words.join(", ");
}

function factsOf(screen: ScreenResult, { against }: Pictures): [string, string][] {
  const facts: [string, string][] = [["Path", screen.path]];
  if (screen.score !== null) {
    const design = against === "design";
    facts.push(design ? ["Worst region", percent(screen.score)] : ["Layout shift", screen.score.toFixed(3)]);
  }
  if (screen.changedPixels > 0)
    facts.push(["Pixels", `${screen.changedPixels.toLocaleString("en")} changed`]);
  if (screen.masked > 0) facts.push(["Masked", `${counted(screen.masked, "place")} that nobody looks at`]);
  if (screen.refused > 0) facts.push(["Refused", `${counted(screen.refused, "request")} to other hosts`]);
  return facts;
}

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
