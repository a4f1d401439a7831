// Base and head shot, in the order that costs least: the base once, head against it, the base again where they differ.
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import type { Pair } from "../../gate.ts";
import type { VisualTarget } from "../gate.ts";
import { type OpenedBase, openBase } from "../site/open-base.ts";
import { type SiteSession, sharesPort } from "../site/session.ts";
import { cachePlace, writeCachedBase } from "./base-cache.ts";
import { type BaseRequest, type BaseShots, lookAgain, shootBase, unseen } from "./base-screens.ts";
import type { CommittedShots } from "./committed.ts";
import { type HeadScreen, shootHead } from "./head-screens.ts";
import { expectedHash, needsBase } from "./judge-screens.ts";
import type { Kept } from "./shelf.ts";
import { type Look, type SiteSide, siteSide } from "./sides.ts";

export interface Seen {
  /** Null: the base was not needed. */
  base: BaseShots | null;
  /** By id, in the site's order; a reason where head's site could not be had at all. */
  head: Map<string, HeadScreen> | { reason: Reason };
  /** What stood where on the base, of screens that differ from their committed shots. */
  stood: ReadonlyMap<string, Kept>;
  /** What the base took until it was shot the first time. */
  baseMs: number;
  notes: Note[];
}

export interface Looking extends Look {
  target: VisualTarget;
  pair: Pair;
  environment: string;
  committed: CommittedShots | null;
}

export async function lookAtBoth(looking: Looking): Promise<Seen> {
  const { target, pair } = looking;
  const notes: Note[] = [];
  // What is odd about the base as it was set up is true of this run only, and is not kept.
  let exact = true;
  const open = async (): Promise<OpenedBase> => {
    const opened = await openBase(
      pair,
      target.service,
      ", or compare with committed shots (`mode: committed`)",
    );
    if ("notes" in opened && opened.notes.length > 0) {
      exact = false;
      notes.push(...opened.notes);
    }
    return opened;
  };
  const base = siteSide(looking, "base", open);
  const head = siteSide(looking, "head", async () => ({ place: pair.head, notes: [] }));
  try {
    const alone = sharesPort(target.service);
    const seen = await inTurn(looking, { base, head, alone });
    await keepBase(looking, exact ? seen.base : null);
    return { ...seen, notes: [...notes, ...seen.notes] };
  } finally {
    await Promise.all([base.stop(), head.stop()]);
  }
}

interface Sides {
  base: SiteSide;
  head: SiteSide;
  /** Only one of them can be up at a time. */
  alone: boolean;
}

async function inTurn(looking: Looking, { base, head, alone }: Sides): Promise<Seen> {
  const { committed, environment, pair, ports } = looking;
  const { files } = ports;
  const isWanted = (id: string): boolean => needsBase(id, committed, environment);
  const onBase: BaseRequest = {
    side: base,
    cache: cachePlace(pair, looking.target, environment),
    folder: `${pair.head.scratch}/shots`,
    isWanted,
    // Its server may start while the base is shot.
    onUp: () => {
      if (!alone) void head.session().catch(() => undefined);
    },
    files,
  };
  const since = ports.clock.elapsed();
  const shots = (await isBaseAsked(committed, isWanted, { head, alone })) ? await shootBase(onBase) : null;
  const baseMs = Math.round(ports.clock.elapsed() - since);
  if (alone) await base.stop();

  const session = await head.session();
  const notes = [...(shots?.notes ?? [])];
  if ("reason" in session) return { base: shots, stood: new Map(), head: session, baseMs, notes };
  const expected = (id: string) => expectedHash(id, { committed, environment, base: shots });
  const onHead = { side: head, expected, folder: onBase.folder, files };
  const screens = await shootHead(session.screens, onHead);
  if (alone) await head.stop();

  if (shots) await confirm(shots, screens, onBase);
  return {
    base: shots,
    stood: await elementsAtBase(looking, screens, onBase),
    head: inOrder(session, screens),
    baseMs,
    notes: unique([...notes, ...session.notes]),
  };
}

/** Where every screen has a committed shot of this environment, the base need not be set up. */
async function isBaseAsked(
  committed: CommittedShots | null,
  isWanted: (id: string) => boolean,
  { head, alone }: Pick<Sides, "head" | "alone">,
): Promise<boolean> {
  if (committed === null || [...committed.shots.keys()].some(isWanted)) return true;
  if (!committed.othersWithBase) return false;
  // The first shots are committed by this very change: what else the base has, only the base knows.
  if (committed.atBase.size === 0) return true;
  const session = await head.session();
  const asked = !("reason" in session) && session.screens.some(({ id }) => isWanted(id));
  if (asked && alone) await head.stop();
  return asked;
}

/** A committed shot tells how a screen looked, not why: the base is asked for that, once something differs. */
async function elementsAtBase(
  { committed, environment }: Looking,
  head: ReadonlyMap<string, HeadScreen>,
  request: BaseRequest,
): Promise<Map<string, Kept>> {
  const asked = new Set(
    [...head].flatMap(([id, { kind }]) =>
      kind === "shot" && committed?.shots.has(id) && !needsBase(id, committed, environment) ? [id] : [],
    ),
  );
  if (asked.size === 0) return new Map();
  const { screens } = await shootBase({ ...request, isWanted: (id) => asked.has(id), onUp: () => undefined });
  return new Map([...screens].flatMap(([id, { shot }]) => (shot ? [[id, shot] as const] : [])));
}

/** A shot of head that equals the base's confirms both. The others of the base are taken once more. */
async function confirm(
  base: BaseShots,
  head: ReadonlyMap<string, HeadScreen>,
  request: BaseRequest,
): Promise<void> {
  for (const [id, { kind }] of head) {
    const known = base.screens.get(id);
    if (known && kind === "equal") base.screens.set(id, { ...known, confirmed: true });
  }
  // Gone ones too: what nobody has seen twice is not kept for the next run.
  const doubtful = [...base.screens.values()].filter(({ shot, confirmed }) => shot !== null && !confirmed);
  await lookAgain(
    base,
    doubtful.map(({ screen }) => screen.id),
    request,
  );
}

const inOrder = ({ screens }: SiteSession, seen: ReadonlyMap<string, HeadScreen>): Map<string, HeadScreen> =>
  new Map(
    screens.flatMap(({ id }) => {
      const screen = seen.get(id);
      return screen ? [[id, screen] as const] : [];
    }),
  );

const unique = (notes: readonly Note[]): Note[] => [
  ...new Map(notes.map((note) => [`${note.code} ${note.text}`, note])).values(),
];

async function keepBase(
  { pair, target, environment, ports }: Looking,
  base: BaseShots | null,
): Promise<void> {
  const place = cachePlace(pair, target, environment);
  if (place === null || base === null || base.cached || base.all === null) return;
  // All it has, shot or not: the next run must know what would be gone.
  const screens = [...base.found.values()].map((screen) => base.screens.get(screen.id) ?? unseen(screen));
  await writeCachedBase(place, screens, ports.files);
}
