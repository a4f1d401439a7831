// The whole visual gate: both sides looked at, what differs told apart from what the machine does, explained and kept.
//
// crew → environment → committed shots → base (cache, or shot once) → head (confirmed by an equal shot, else twice) → base
// again where they differ → compared → causes, groups → findings, outcome.
import type { Pictures } from "../../../shared/contract/pictures.ts";
import type { Note, Reason } from "../../../shared/contract/report.ts";
import type { Pair, PairJudgement, PairPorts } from "../gate.ts";
import { ledAstray } from "./against/astray.ts";
import { readCommitted, updatedInCi } from "./against/committed.ts";
import { deadline } from "./against/deadline.ts";
import { environmentOf } from "./against/environment.ts";
import { findingsOf } from "./against/findings.ts";
import { gallery } from "./against/gallery.ts";
import { goneScreens, obsoleteShots } from "./against/gone.ts";
import { expectedOf, judgeScreen, type Sight } from "./against/judge-screens.ts";
import { type Looking, lookAtBoth, type Seen } from "./against/look-at-both.ts";
import { outcomeOf } from "./against/outcome.ts";
import { cut, type Judged } from "./against/results.ts";
import { type Crew, openCrew } from "./capture/crew.ts";
import { readChangedText } from "./cause/changed-text.ts";
import { groupScreens } from "./cause/groups.ts";
import type { VisualTarget } from "./gate.ts";

export async function judgeVisual(
  target: VisualTarget,
  pair: Pair,
  ports: PairPorts,
): Promise<PairJudgement> {
  const written = await updatedInCi(target.shots, pair, ports);
  if (written !== null) return unknown({ code: "update-in-ci", text: written });
  const { mode, shots } = target;
  const committed = mode === "merge-base" ? null : await readCommitted({ shots, mode }, pair, ports);
  const limit = deadline(pair.head, ports.clock);
  const { env } = pair.head;
  try {
    const crew = await openCrew(
      target.conditions.engine,
      { env, signal: limit.signal },
      pair.cores,
      ports.browsers,
    );
    if ("reason" in crew) return unknown(crew.reason);
    try {
      const surroundings = await ports.browsers.surroundings(env);
      const environment = environmentOf(crew.found, surroundings, target.conditions);
      const looking: Looking = {
        ...{ target, pair, ports, crew, environment, signal: limit.signal, ended: limit.ended },
        onLine: pair.head.onLine,
        committed,
      };
      return await told(looking, await lookAtBoth(looking));
    } finally {
      await crew.close();
    }
  } finally {
    limit.dispose();
  }
}

const unknown = (reason: Reason, notes: Note[] = []): PairJudgement => ({
  outcome: "unknown",
  reason,
  findings: [],
  base: null,
  pictures: null,
  notes,
});

async function told(looking: Looking, seen: Seen): Promise<PairJudgement> {
  const { pair, ports, committed } = looking;
  const base = baseOf(seen);
  if ("reason" in seen.head) return { ...unknown(seen.head.reason, seen.notes), base };
  const sight: Sight = {
    ...{ pair, ports, committed, environment: looking.environment, base: seen.base, stood: seen.stood },
    gallery: gallery(pair, ports.files),
    changes: once(() => readChangedText(pair, ports.files, ports.git)),
  };
  const judged: Judged[] = [];
  const astray = ledAstray(seen.head);
  for (const head of seen.head.values()) {
    const one = astray.judge(await judgeScreen(head, sight));
    judged.push(one);
    await log(one, pair, ports);
  }
  const ids = new Set(seen.head.keys());
  for (const one of await goneScreens(ids, sight)) {
    judged.push(one);
    await log(one, pair, ports);
  }
  const moved = [...ids].some((id) => {
    const expected = expectedOf(id, sight);
    return expected.kind === "base" && expected.moved !== null;
  });
  const there = new Set(judged.flatMap(({ result: { id, outcome } }) => (outcome === "gone" ? [] : [id])));
  const pictures = picturesOf(judged, { looking, seen, moved, obsolete: obsoleteShots(there, committed) });
  return {
    ...outcomeOf(judged),
    findings: findingsOf(pair.gate, pictures),
    base,
    pictures,
    notes: [...seen.notes, ...astray.notes, ...(moved ? [movedNote(looking.crew)] : [])],
  };
}

function picturesOf(
  judged: readonly Judged[],
  given: { looking: Looking; seen: Seen; moved: boolean; obsolete: string[] },
): Pictures {
  const { looking, seen, moved, obsolete } = given;
  const { screens, groups } = groupScreens(judged.map(({ result }) => result));
  return {
    against: looking.committed === null ? "merge-base" : "committed",
    browser: cut(looking.crew.found.version, 256),
    environment: looking.environment,
    moved,
    screens,
    groups,
    refused: refusedHosts(seen),
    obsolete,
    videos: [],
  };
}

/** Asked by head's pages; those asked most first. */
function refusedHosts({ head }: Seen): Pictures["refused"] {
  const hosts = new Map<string, number>();
  for (const screen of "reason" in head ? [] : head.values())
    for (const [host, requests] of screen.kind === "shot" ? screen.shot.refused : screen.refused)
      hosts.set(host, (hosts.get(host) ?? 0) + requests);
  return [...hosts]
    .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .slice(0, 50)
    .map(([host, requests]) => ({ host: cut(host, 256), requests }));
}

function baseOf({ base, baseMs }: Seen): PairJudgement["base"] {
  if (base === null) return null;
  const { reason, cached } = base;
  return { outcome: reason === null ? "pass" : "unknown", reason, cached, durationMs: cached ? 0 : baseMs };
}

const movedNote = ({ found }: Pick<Crew, "found">): Note => ({
  code: "environment-moved",
  text: `Environment moved, not you: committed shots come from another browser, system or set of fonts than ${found.version} here, so the base was shot afresh and its screens were compared with that.`,
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

async function log(
  { result: { outcome, id, text } }: Judged,
  { head }: Pair,
  { files }: PairPorts,
): Promise<void> {
  const line = `${outcome.padEnd(9)} ${id}: ${text}`;
  head.onLine(line);
  await files.append(head.logPath, `${line}\n`);
}
