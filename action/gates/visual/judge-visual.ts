// The whole visual gate: both sides looked at, what differs told apart from what the machine does, explained and kept.
//
// crew → environment → committed shots → base (cache, or shot once) → head (confirmed by an equal shot, else twice) → base
// again where they differ → compared → causes, groups → findings, outcome.

import { cut } from "../../../shared/contract/limits.ts";
import type { Pictures, ScreenResult } from "../../../shared/contract/pictures.ts";
import type { Note, Reason } from "../../../shared/contract/report.ts";
import { atMost } from "../../at-most.ts";
import type { Pair, PairJudgement, PairPorts } from "../gate.ts";
import { ledAstray } from "./against/astray.ts";
import { blankScreens } from "./against/blank-screens.ts";
import { readCommitted, updatedInCi } from "./against/committed.ts";
import { deadline } from "./against/deadline.ts";
import { environmentOf } from "./against/environment.ts";
import { findingsOf } from "./against/findings.ts";
import { gallery } from "./against/gallery.ts";
import { goneScreens, obsoleteShots } from "./against/gone.ts";
import type { HeadScreen } from "./against/head-screens.ts";
import { idleMasks } from "./against/idle-masks.ts";
import { expectedOf, judgeScreen, type Sight } from "./against/judge-screens.ts";
import { logScreen } from "./against/log-screen.ts";
import { type Looking, lookAtBoth, type Seen } from "./against/look-at-both.ts";
import { outcomeOf } from "./against/outcome.ts";
import { fittingScreens, type Judged, refusedHosts } from "./against/results.ts";
import type { Kept } from "./against/shelf.ts";
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

/** Once the time is up, what has been shot is compared this long; the rest is unknown, and all the others still count. */
const COMPARE_MS = 15_000;

async function told(looking: Looking, seen: Seen): Promise<PairJudgement> {
  const { pair, ports, committed } = looking;
  const base = baseOf(seen);
  if ("reason" in seen.head) return { ...unknown(seen.head.reason, seen.notes), base };
  const since = ports.clock.elapsed();
  const sight: Sight = {
    ...{ pair, ports, committed, environment: looking.environment, base: seen.base, stood: seen.stood },
    gallery: gallery(pair, ports.files),
    isLate: () => looking.signal.aborted && ports.clock.elapsed() - since > COMPARE_MS,
    ended: looking.ended,
    changes: once(() => readChangedText(pair, ports.files, ports.git)),
  };
  const judged: Judged[] = [];
  const shots = [...seen.head.values()].flatMap(shotOf);
  const astray = ledAstray(shots);
  // Compared on all cores; told in their order.
  const cores = atMost(Math.max(1, pair.cores));
  const judging = [...seen.head.values()].map((head) => cores(() => judgeScreen(head, sight)));
  for (const screen of await Promise.all(judging)) {
    const one = astray.judge(screen);
    judged.push(one);
    await logScreen(one.result, pair.head, ports.files);
  }
  const ids = new Set(seen.head.keys());
  for (const one of await goneScreens(ids, sight)) {
    judged.push(one);
    await logScreen(one.result, pair.head, ports.files);
  }
  const moved = [...ids].some((id) => {
    const expected = expectedOf(id, sight);
    return expected.kind === "base" && expected.moved !== null;
  });
  const there = new Set(judged.flatMap(({ result: { id, outcome } }) => (outcome === "gone" ? [] : [id])));
  const fitting = fittingScreens(judged.map(({ result }) => result));
  const obsolete = obsoleteShots(there, committed);
  const pictures = picturesOf(fitting.screens, { looking, seen, moved, obsolete });
  return {
    ...outcomeOf(judged),
    findings: findingsOf(pair.gate, pictures),
    base,
    pictures,
    notes: [
      ...seen.notes,
      ...astray.notes,
      ...idleMasks(shots),
      ...blankScreens(shots),
      ...(moved ? [movedNote(looking.crew)] : []),
      ...fitting.notes,
    ],
  };
}

const shotOf = (head: HeadScreen): Omit<Kept, "elements" | "folder">[] =>
  head.kind === "failed" ? [] : [head.kind === "shot" ? head.shot : head];

function picturesOf(
  results: readonly ScreenResult[],
  given: { looking: Looking; seen: Seen; moved: boolean; obsolete: string[] },
): Pictures {
  const { looking, seen, moved, obsolete } = given;
  const { screens, groups } = groupScreens(results);
  return {
    against: looking.committed === null ? "merge-base" : "committed",
    browser: cut(looking.crew.found.version, 256),
    environment: looking.environment,
    moved,
    screens,
    groups,
    refused: refusedHosts(refusedBy(seen)),
    obsolete,
    videos: [],
  };
}

/** Of head's pages. */
const refusedBy = ({ head }: Seen): ReadonlyMap<string, number>[] =>
  "reason" in head
    ? []
    : [...head.values()].map((screen) => (screen.kind === "shot" ? screen.shot.refused : screen.refused));

function baseOf({ base, baseMs }: Seen): PairJudgement["base"] {
  if (base === null) return null;
  const { reason, cached } = base;
  return { outcome: reason === null ? "pass" : "unknown", reason, cached, durationMs: cached ? 0 : baseMs };
}

const movedNote = ({ found }: Pick<Crew, "found">): Note => ({
  code: "environment-moved",
  text: `Environment moved, not you: committed shots come from another browser, system or set of fonts than ${found.version} here, so the base was shot afresh and its screens were compared with that. To renew them, approve this run: \`proofmark approve\`.`,
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
