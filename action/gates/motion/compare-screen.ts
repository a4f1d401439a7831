// One screen of base and head → what moves otherwise. Looked at once it is a suspicion; what two looks at each side agree on
// is told, the rest is said to be unsteady.
import type { Rect } from "../../../shared/contract/pictures.ts";
import type { PairPorts } from "../gate.ts";
import type { ComparedShots } from "../visual/against/compare-shots.ts";
import { pngOf } from "../visual/against/shelf.ts";
import { type AnimationChange, compareAnimations } from "./compare-animations.ts";
import type { KeptFrame, KeptMotion } from "./look-at-side.ts";
import { type Moving, movingWords, touches } from "./reduced.ts";
import type { ShiftScore } from "./shift.ts";

/** Scores that differ by less are equal: text of another length moves by another pixel. */
const WORSE_BY = 0.005;

export interface Looks {
  head: KeptMotion;
  /** Null: head is looked at alone. */
  base: KeptMotion | null;
  /** Another look at each, where the first differ. */
  headAgain: KeptMotion | null;
  baseAgain: KeptMotion | null;
}

export interface FrameVerdict {
  percent: number;
  /** Null: there is no such frame at the base, or the files are gone. */
  compared: ComparedShots | null;
  /** Of what is animated, what looks otherwise, by name. */
  targets: readonly string[];
  regions: readonly Rect[];
  head: KeptFrame;
  base: KeptFrame | null;
}

export interface ScreenVerdict {
  changes: readonly AnimationChange[];
  /** In words: what the two looks do not agree on. */
  unsteady: readonly string[];
  frames: readonly FrameVerdict[];
  shift: { head: ShiftScore; base: ShiftScore | null; above: boolean; worse: boolean };
  moving: readonly { moving: Moving; atBase: boolean }[];
}

type ComparePorts = Pick<PairPorts, "files" | "comparer">;

export async function compareScreen(
  looks: Looks,
  limit: number,
  ports: ComparePorts,
): Promise<ScreenVerdict> {
  const { head, base, headAgain, baseAgain } = looks;
  const first = base ? compareAnimations(base.animations, head.animations) : [];
  const second =
    base && (headAgain || baseAgain)
      ? compareAnimations((baseAgain ?? base).animations, (headAgain ?? head).animations)
      : first;
  const confirmed = new Set(second.map(({ text }) => text));
  const changes = first.filter(({ text }) => confirmed.has(text));
  const frames: FrameVerdict[] = [];
  for (const frame of head.frames) frames.push(await compareFrame(frame, looks, ports));
  return {
    changes,
    unsteady: first.filter(({ text }) => !confirmed.has(text)).map(({ text }) => text),
    frames,
    shift: compareShifts(looks, limit),
    moving: compareMoving(looks),
  };
}

/** Whether one look is not enough: something would be told. */
export function isDoubtful({ changes, frames, shift, moving }: ScreenVerdict): boolean {
  return (
    changes.length > 0 ||
    frames.some(({ targets }) => targets.length > 0) ||
    (shift.above && shift.worse) ||
    moving.some(({ atBase }) => !atBase)
  );
}

/** The better of head's, the worse of the base's: nobody is blamed for chance. */
function compareShifts({ head, headAgain, base, baseAgain }: Looks, limit: number): ScreenVerdict["shift"] {
  const best = headAgain && headAgain.shift.score < head.shift.score ? headAgain.shift : head.shift;
  const worst =
    base && baseAgain && baseAgain.shift.score > base.shift.score ? baseAgain.shift : (base?.shift ?? null);
  return {
    head: best,
    base: worst,
    above: best.score > limit,
    worse: worst === null || best.score > worst.score + WORSE_BY,
  };
}

function compareMoving({ head, headAgain, base, baseAgain }: Looks): ScreenVerdict["moving"] {
  const words = (motion: KeptMotion | null): Set<string> => new Set(motion?.moving.map(movingWords));
  const again = headAgain ? words(headAgain) : null;
  const before = new Set([...words(base), ...words(baseAgain)]);
  return head.moving
    .filter((moving) => again === null || again.has(movingWords(moving)))
    .map((moving) => ({ moving, atBase: before.has(movingWords(moving)) }));
}

async function compareFrame(frame: KeptFrame, looks: Looks, ports: ComparePorts): Promise<FrameVerdict> {
  const at = (motion: KeptMotion | null): KeptFrame | null =>
    motion?.frames.find(({ percent }) => percent === frame.percent) ?? null;
  const before = at(looks.base);
  const verdict: FrameVerdict = {
    percent: frame.percent,
    compared: null,
    targets: [],
    regions: [],
    head: frame,
    base: before,
  };
  if (looks.base === null || before === null) return verdict;
  if (before.sha256 === frame.sha256) return { ...verdict, compared: EQUAL };
  const read = async (motion: KeptMotion | null, { sha256 }: KeptFrame): Promise<Uint8Array | null> =>
    motion && (await pngOf({ sha256, folder: motion.folder }, ports.files));
  const [base, head] = [await read(looks.base, before), await read(looks.head, frame)];
  if (base === null || head === null) return verdict;
  const baseAgain = at(looks.baseAgain);
  const again =
    baseAgain && baseAgain.sha256 !== before.sha256 ? await read(looks.baseAgain, baseAgain) : null;
  const compared = await ports.comparer.compare({ base, head, again });
  if ("unsteady" in compared) return verdict;
  const headAgain = at(looks.headAgain);
  const noisy =
    headAgain && headAgain.sha256 !== frame.sha256 ? await read(looks.headAgain, headAgain) : null;
  const noise =
    noisy === null ? [] : placesOf(await ports.comparer.compare({ base: head, head: noisy, again: null }));
  const places = placesOf(compared).filter((place) => !noise.some((each) => touches(place, each)));
  const moved = frame.boxes.filter((box) => places.some((place) => touches(place, box)));
  return {
    ...verdict,
    compared,
    targets: [...new Set(moved.map(({ target }) => target))],
    regions: places.filter((place) => frame.boxes.some((box) => touches(place, box))),
  };
}

const EQUAL: ComparedShots = {
  verdict: "same",
  text: "The files are the same, byte for byte.",
  changedPixels: 0,
  regions: [],
  bands: [],
  absorbed: [],
  mask: null,
};

function placesOf(compared: ComparedShots | { unsteady: string }): Rect[] {
  return "unsteady" in compared || compared.verdict === "same" ? [] : compared.regions;
}
