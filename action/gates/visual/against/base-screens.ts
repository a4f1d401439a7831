// The base's side: from the cache where it is known, else shot once, and once more only where head differs.
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import type { Files } from "../../../ports.ts";
import { isAbsent } from "../capture/answered.ts";
import type { Captured, ShotFailure } from "../capture/shot.ts";
import type { Screen } from "../site/site.ts";
import { type CachePlace, readCachedBase } from "./base-cache.ts";
import { factsOf, type Kept, putShot, type ScreenFacts } from "./shelf.ts";
import type { SiteSide } from "./sides.ts";

export interface BaseScreen {
  screen: ScreenFacts;
  /** Null: there is none, `reason` says why. */
  shot: Kept | null;
  reason: Reason | null;
  /** Another shot of it that looks otherwise: what differs between the two is the machine's own noise. */
  again: Kept | null;
  /** Seen twice, by whichever side. */
  confirmed: boolean;
  /** The base's server knows no such page. */
  absent: boolean;
}

export interface BaseShots {
  /** By id; those that were asked for. */
  screens: Map<string, BaseScreen>;
  /** All the base has; null: it could not be asked. */
  all: ScreenFacts[] | null;
  /** Why the base could not be asked. */
  reason: Reason | null;
  /** Nothing was shot. */
  cached: boolean;
  /** As they were found on the base, for another look; empty when all came from the cache. */
  found: ReadonlyMap<string, Screen>;
  notes: readonly Note[];
}

export interface BaseRequest {
  side: SiteSide;
  /** Null: nothing is kept. */
  cache: CachePlace | null;
  /** Absolute; where shots are put aside. */
  folder: string;
  isWanted(id: string): boolean;
  /** Called when the base is up. */
  onUp(): void;
  files: Files;
}

export async function shootBase(request: BaseRequest): Promise<BaseShots> {
  const { side, cache, isWanted, files } = request;
  const cached = cache && (await readCachedBase(cache, files));
  if (cached?.all.every(({ id }) => !isWanted(id) || cached.shots.has(id)))
    return {
      screens: onlyWanted(cached.shots, isWanted),
      all: cached.all.filter(({ id }) => cached.shots.get(id)?.absent !== true),
      reason: null,
      cached: true,
      found: new Map(),
      notes: [],
    };
  const session = await side.session();
  if ("reason" in session)
    return {
      screens: new Map(),
      all: null,
      reason: session.reason,
      cached: false,
      found: new Map(),
      notes: [],
    };
  request.onUp();
  const wanted = session.screens.filter(({ id }) => isWanted(id));
  const screens = onlyWanted(cached?.shots ?? new Map(), (id) => wanted.some((screen) => screen.id === id));
  await side.capture(
    wanted.filter(({ id }) => !screens.has(id)),
    "once",
    async (captured) => {
      const base = await firstLook(captured, request);
      screens.set(base.screen.id, base);
    },
  );
  return {
    screens,
    all: session.screens.filter(({ id }) => screens.get(id)?.absent !== true).map(factsOf),
    reason: null,
    cached: false,
    found: new Map(session.screens.map((screen) => [screen.id, screen])),
    notes: session.notes,
  };
}

const onlyWanted = (
  shots: ReadonlyMap<string, BaseScreen>,
  isWanted: (id: string) => boolean,
): Map<string, BaseScreen> => new Map([...shots].filter(([id]) => isWanted(id)));

async function firstLook(captured: Captured, { folder, files }: BaseRequest): Promise<BaseScreen> {
  if ("failure" in captured) return failed(captured.failure);
  const shot = await putShot(captured.shot, folder, files);
  return { screen: shot.screen, shot, reason: null, again: null, confirmed: false, absent: false };
}

export const unseen = (screen: ScreenFacts): BaseScreen => ({
  screen: factsOf(screen),
  shot: null,
  reason: null,
  again: null,
  confirmed: false,
  absent: false,
});

function failed({ screen, reason }: ShotFailure): BaseScreen {
  const absent = isAbsent(reason);
  return { screen: factsOf(screen), shot: null, reason, again: null, confirmed: absent, absent };
}

/** Looks again at screens that differ from head's. Where the base differs from itself too, both shots are kept. */
export async function lookAgain(
  base: BaseShots,
  ids: readonly string[],
  { side, folder, files }: Pick<BaseRequest, "side" | "folder" | "files">,
): Promise<void> {
  const screens = ids.flatMap((id) => base.found.get(id) ?? []);
  const first = (id: string): Kept | null => base.screens.get(id)?.shot ?? null;
  await side.capture(
    screens,
    ({ id }) => first(id)?.sha256 ?? null,
    async (captured) => {
      if ("failure" in captured) {
        const { screen, reason } = captured.failure;
        base.screens.set(screen.id, { ...failed(captured.failure), reason, absent: false });
        return;
      }
      const { id } = captured.shot.screen;
      const before = first(id);
      const shot = await putShot(captured.shot, folder, files);
      const again = before?.sha256 === shot.sha256 ? null : before;
      base.screens.set(id, {
        screen: shot.screen,
        shot,
        reason: null,
        again,
        confirmed: true,
        absent: false,
      });
    },
  );
}
