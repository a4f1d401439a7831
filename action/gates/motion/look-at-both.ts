// Head, then the base, then both once more where they differ: a suspicion is told only when it is seen twice.
import type { Note, Reason } from "../../../shared/contract/report.ts";
import type { Pair, PairPorts } from "../gate.ts";
import { isAbsent } from "../visual/capture/answered.ts";
import type { Crew } from "../visual/capture/crew.ts";
import { openBase } from "../visual/site/open-base.ts";
import type { Screen } from "../visual/site/site.ts";
import { compareScreen, isDoubtful, type ScreenVerdict } from "./compare-screen.ts";
import { type RecordedFlow, recordFlows } from "./flows.ts";
import type { MotionTarget } from "./gate.ts";
import type { MotionFailure } from "./look.ts";
import { type Kept, type KeptMotion, lookAtSide, type SeenSide, type SideRequest } from "./look-at-side.ts";

export interface Looking {
  target: MotionTarget;
  pair: Pair;
  crew: Crew;
  ports: PairPorts;
  signal: AbortSignal;
}

export interface JudgedMotion {
  screen: Screen;
  head: KeptMotion;
  base: KeptMotion | null;
  verdict: ScreenVerdict;
  alone: "new" | "unknown" | null;
  /** Why the base's could not be looked at, where it has it. */
  baseFailure: Reason | null;
}

export interface Seen {
  judged: readonly JudgedMotion[];
  failures: readonly MotionFailure[];
  gone: readonly Screen[];
  flows: readonly RecordedFlow[];
  /** Why there is no base; null: there is one. */
  baseReason: Reason | null;
  baseMs: number;
  notes: readonly Note[];
}

/** A reason: head's site could not be had. */
export async function lookAtBoth(looking: Looking): Promise<Seen | { reason: Reason }> {
  const { target, pair, crew, ports } = looking;
  const flows: RecordedFlow[] = [];
  const head = await lookAtSide(sideOf(looking, "head"), all, async (session, place) => {
    const { runDirectory, gate } = pair;
    flows.push(...(await recordFlows({ target, session, place, crew, ports, runDirectory, gate })));
  });
  if ("reason" in head) return head;
  const began = ports.clock.elapsed();
  const base = await lookAtSide(sideOf(looking, "base"), all);
  const baseMs = Math.round(ports.clock.elapsed() - began);
  const baseSide = "reason" in base ? null : base;
  const judged = await judgeTwice(looking, head, baseSide);
  return {
    judged,
    failures: [...head.screens.values()].flatMap((kept) => ("failure" in kept ? [kept.failure] : [])),
    gone: [...(baseSide?.screens ?? [])].flatMap(([id, kept]) =>
      head.screens.has(id) || absent(kept) ? [] : [screenOf(kept)],
    ),
    flows,
    baseReason: "reason" in base ? base.reason : null,
    baseMs,
    notes: unique([...head.notes, ...(baseSide?.notes ?? [])]),
  };
}

const all = (): boolean => true;
const screenOf = (kept: Kept): Screen => ("motion" in kept ? kept.motion.screen : kept.failure.screen);

const absent = (kept: Kept | undefined): boolean =>
  kept === undefined || ("failure" in kept && isAbsent(kept.failure.reason));

async function judgeTwice(
  looking: Looking,
  head: SeenSide,
  base: SeenSide | null,
): Promise<readonly JudgedMotion[]> {
  const first = await judgeAll(looking, { head, base, headAgain: null, baseAgain: null });
  const doubtful = new Set(first.filter(({ verdict }) => isDoubtful(verdict)).map(({ screen }) => screen.id));
  if (doubtful.size === 0) return first;
  const again = async (side: "head" | "base"): Promise<SeenSide | null> => {
    const seen = await lookAtSide(sideOf(looking, side), ({ id }) => doubtful.has(id));
    return "reason" in seen ? null : seen;
  };
  const headAgain = await again("head");
  const baseAgain = base === null ? null : await again("base");
  return judgeAll(looking, { head, base, headAgain, baseAgain });
}

interface Sides {
  head: SeenSide;
  base: SeenSide | null;
  headAgain: SeenSide | null;
  baseAgain: SeenSide | null;
}

async function judgeAll({ target, ports }: Looking, sides: Sides): Promise<JudgedMotion[]> {
  const judged: JudgedMotion[] = [];
  for (const [id, kept] of sides.head.screens) {
    if ("failure" in kept) continue;
    const of = (side: SeenSide | null): KeptMotion | null => {
      const found = side?.screens.get(id);
      return found && "motion" in found ? found.motion : null;
    };
    const before = sides.base?.screens.get(id);
    const [headAgain, base, baseAgain] = [of(sides.headAgain), of(sides.base), of(sides.baseAgain)];
    const looks = { head: kept.motion, base, headAgain, baseAgain };
    const verdict = await compareScreen(looks, target.shift, ports);
    const alone = base ? null : sides.base && absent(before) ? "new" : "unknown";
    const baseFailure = alone === "unknown" && before && "failure" in before ? before.failure.reason : null;
    judged.push({ screen: kept.motion.screen, head: kept.motion, base, verdict, alone, baseFailure });
  }
  return judged;
}

function sideOf({ target, pair, crew, ports, signal }: Looking, side: "head" | "base"): SideRequest {
  return {
    target,
    crew,
    ports,
    signal,
    folder: `${pair.head.scratch}/motion`,
    open: async () => (side === "head" ? { place: pair.head, notes: [] } : openBase(pair, target.service)),
  };
}

const unique = (notes: readonly Note[]): Note[] => [
  ...new Map(notes.map((note) => [`${note.code} ${note.text}`, note])).values(),
];
