// The base's shots, kept for the next run, so that it need not even be built. Data from outside, read strictly: whatever
// is odd about a shot means that it is taken again.
import { createHash } from "node:crypto";
import { ProblemError } from "../../../../shared/problem.ts";
import type { Files } from "../../../ports.ts";
import type { Pair } from "../../gate.ts";
import type { SiteTarget } from "../site/site.ts";
import type { BaseScreen } from "./base-screens.ts";
import { MOST_PNG_BYTES, MOST_RECORD_BYTES, SHOTS_SCHEMA } from "./limits.ts";

import { copyShot, factsOf, type Kept, pngOf, type ScreenFacts, shotBytes } from "./shelf.ts";

/** Bases that are kept, and their bytes in all: the oldest go first. */
const MOST_BASES = 12;
const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_INDEX_BYTES = 32 * 1024 * 1024;

export interface CachePlace {
  /** Absolute; of one base alone. */
  folder: string;
  /** Absolute; of all bases. */
  top: string;
  key: string;
  startedMs: number;
}

/** Null where nothing is kept. Equal for equal bases, shot in the same way on machines that draw alike. */
export function cachePlace(pair: Pair, target: SiteTarget, environment: string): CachePlace | null {
  if (pair.cacheDirectory === null || pair.base === null) return null;
  const { tree, setup } = pair.base;
  const parts = JSON.stringify([SHOTS_SCHEMA, tree, setup, pair.gate, target, environment]);
  const key = createHash("sha256").update(parts).digest("hex");
  const top = `${pair.cacheDirectory}/shots`;
  return { folder: `${top}/${key}`, top, key, startedMs: pair.startedMs };
}

export interface CachedBase {
  /** Every screen the base has, shot or not. */
  all: ScreenFacts[];
  /** Those that are known, by id. */
  shots: Map<string, BaseScreen>;
}

export async function readCachedBase(place: CachePlace, files: Files): Promise<CachedBase | null> {
  const path = `${place.folder}/index.json`;
  const facts = await files.stat(path);
  if (facts === null || facts.changedMs >= place.startedMs) return null;
  const bytes = await files
    .read(path, { maxBytes: MOST_INDEX_BYTES, within: place.folder })
    .catch(() => null);
  if (bytes === null) return null;
  const { parseIndex } = await import("./stored-index.ts");
  const index = parseIndex(new TextDecoder().decode(bytes), place.key);
  if (index === null) return null;
  const shots = new Map<string, BaseScreen>();
  for (const { screen, shot, again, absent } of index) {
    if (absent)
      shots.set(screen.id, { screen, shot: null, reason: null, again: null, confirmed: true, absent });
    if (shot === null) continue;
    const forgotten = { masks: [], refused: new Map<string, number>(), ledTo: null, blank: null };
    const kept = { ...shot, screen, ...forgotten, folder: place.folder };
    const other = again && { ...again, screen, ...forgotten, folder: place.folder };
    if (!(await isWhole(kept, place, files)) || (other && !(await isWhole(other, place, files)))) continue;
    shots.set(screen.id, { screen, shot: kept, reason: null, again: other, confirmed: true, absent: false });
  }
  return { all: index.map(({ screen }) => screen), shots };
}

async function isWhole(kept: Kept, { startedMs }: CachePlace, files: Files): Promise<boolean> {
  const bytes = await shotBytes(kept, startedMs, files);
  if (bytes === null || bytes > MOST_PNG_BYTES + MOST_RECORD_BYTES) return false;
  return (await pngOf(kept, files)) !== null;
}

/** Keeps what was seen twice. A cache that cannot be written is no reason to stop. */
export async function writeCachedBase(
  place: CachePlace,
  screens: readonly BaseScreen[],
  files: Files,
): Promise<void> {
  try {
    const entries = [];
    for (const screen of screens) entries.push(await entryOf(screen, place, files));
    const text = JSON.stringify({ schema: SHOTS_SCHEMA, key: place.key, screens: entries });
    await files.write(`${place.folder}/index.json`, text);
    await prune(place, files);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}

async function entryOf(
  { screen, shot, again, confirmed, absent }: BaseScreen,
  place: CachePlace,
  files: Files,
) {
  const facts = factsOf(screen);
  const keep = async (kept: Kept): Promise<boolean> =>
    kept.folder === place.folder || copyShot(kept, place.folder, files);
  const whole = shot !== null && confirmed && (await keep(shot)) && (again === null || (await keep(again)));
  return whole
    ? { screen: facts, shot: stored(shot), again: again && stored(again), absent }
    : { screen: facts, shot: null, again: null, absent };
}

const stored = ({ sha256, elements, width, height, masked, settled }: Kept) => ({
  sha256,
  elements,
  width,
  height,
  masked,
  settled,
});

async function prune({ top, key }: CachePlace, files: Files): Promise<void> {
  const bases = [];
  for (const { name, kind } of await files.list(top)) {
    if (kind !== "directory" || !/^[0-9a-f]{64}$/.test(name)) continue;
    const index = await files.stat(`${top}/${name}/index.json`);
    bases.push({ name, bytes: await bytesIn(`${top}/${name}`, files), at: index?.modifiedMs ?? 0 });
  }
  // This run's own first, then from the newest on.
  bases.sort((a, b) => Number(b.name === key) - Number(a.name === key) || b.at - a.at);
  let bytes = 0;
  for (const [at, base] of bases.entries()) {
    bytes += base.bytes;
    if (at > 0 && (at >= MOST_BASES || bytes > MOST_BYTES)) await files.remove(`${top}/${base.name}`);
  }
}

async function bytesIn(folder: string, files: Files): Promise<number> {
  let bytes = 0;
  for (const { name, kind } of await files.list(folder))
    if (kind === "file") bytes += (await files.stat(`${folder}/${name}`))?.bytes ?? 0;
  return bytes;
}
