// Equal changes over many screens → one group, so that a person looks at them once.
import { createHash } from "node:crypto";
import type { Band, Cause, Group, ScreenResult } from "../../../../shared/contract/pictures.ts";
import { groupTitle } from "./group-title.ts";

interface Pile {
  key: string;
  screens: ScreenResult[];
}

/** Only screens that are different are in groups. Groups with most screens first; the screens keep their order. */
export function groupScreens(screens: readonly ScreenResult[]): { screens: ScreenResult[]; groups: Group[] } {
  const piles = new Map<string, Pile>();
  for (const screen of screens) {
    if (screen.outcome !== "different") continue;
    const key = keyOf(screen);
    const pile = piles.get(key);
    if (pile) pile.screens.push(screen);
    else piles.set(key, { key, screens: [screen] });
  }
  const groups = [...piles.values()].map(groupOf).sort((a, b) => b.screens.length - a.screens.length);
  const groupOfScreen = new Map(
    groups.flatMap(({ id, screens: ids }) => ids.map((each) => [each, id] as const)),
  );
  return {
    screens: screens.map((screen) => ({ ...screen, group: groupOfScreen.get(screen.id) ?? null })),
    groups,
  };
}

function groupOf({ key, screens }: Pile): Group {
  const [first] = screens as [ScreenResult, ...ScreenResult[]];
  const causes = causesOf(first);
  return {
    id: idOf(key, screens),
    title: groupTitle(first, causes),
    screens: screens.map(({ id }) => id),
    cause: causes[0] ?? null,
  };
}

/** What is approved: this change, in these very pictures. Order and number of runs do not matter. */
function idOf(key: string, screens: readonly ScreenResult[]): string {
  const pictures = screens.map(({ id, head }) => `${id} ${head?.sha256 ?? "none"}`).sort();
  return createHash("sha256")
    .update(JSON.stringify([key, pictures]))
    .digest("hex")
    .slice(0, 16);
}

/** Each once, that of the largest place first. */
function causesOf({ regions, bands, viewport }: ScreenResult): Cause[] {
  const places = [
    ...regions.map(({ cause, width, height }) => ({ cause, size: width * height })),
    ...bands.map(({ cause, height }) => ({ cause: cause ?? null, size: viewport.width * height })),
  ];
  const sizes = new Map<string, { cause: Cause; size: number }>();
  for (const { cause, size } of places) {
    if (cause === null) continue;
    const key = causeKey(cause);
    const before = sizes.get(key);
    sizes.set(key, { cause: before?.cause ?? cause, size: size + (before?.size ?? 0) });
  }
  return [...sizes.values()]
    .sort((a, b) => Number(isVague(a.cause)) - Number(isVague(b.cause)) || b.size - a.size)
    .map(({ cause }) => cause);
}

const isVague = ({ change }: Cause): boolean => change === "unexplained" || change === "moved";

/** Where pixels moved to is another number on every page. */
function causeKey({ selector, change, properties }: Cause): string {
  const told = change === "moved" || change === "resized" ? [] : properties;
  return JSON.stringify([selector, change, told]);
}

/** All that changed on the screen: one tick approves it whole. What has no cause is told by its size. */
function keyOf(screen: ScreenResult): string {
  const causes = causesOf(screen).map(causeKey);
  const regions = screen.regions
    .filter(({ cause }) => cause === null)
    .map(({ width, height }) => `${width}×${height}`);
  const bands = screen.bands
    .filter((band) => !band.cause && isShift(band))
    .map(({ kind, height }) => `${kind} ${height}`);
  const kinds = new Set([...causes, ...regions, ...bands]);
  return JSON.stringify([...kinds].sort());
}

const isShift = ({ kind }: Band): boolean => kind !== "changed";
