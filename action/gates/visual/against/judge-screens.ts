// Head's shots held against what was expected, screen by screen. One that cannot be judged hides none of the others.
import type { PictureFile } from "../../../../shared/contract/pictures.ts";
import type { Reason } from "../../../../shared/contract/report.ts";
import { ProblemError } from "../../../../shared/problem.ts";
import type { Pair, PairPorts } from "../../gate.ts";
import { isAbsent } from "../capture/answered.ts";
import type { ChangedText } from "../cause/changed-text.ts";
import { explainScreen } from "../cause/explain.ts";
import type { BaseScreen, BaseShots } from "./base-screens.ts";
import { type CommittedShot, type CommittedShots, committedAtBase, committedPng } from "./committed.ts";
import type { ComparedShots } from "./compare-shots.ts";
import type { Gallery } from "./gallery.ts";
import type { HeadScreen } from "./head-screens.ts";
import { type Judged, type Look, screenResult, withComparison } from "./results.ts";
import { elementsOf, type Kept, pngOf, type ScreenFacts } from "./shelf.ts";

/** What head's screens are held against. */
export interface Sight {
  pair: Pair;
  ports: PairPorts;
  gallery: Gallery;
  environment: string;
  /** Null: screens are compared with the base's. */
  committed: CommittedShots | null;
  /** Null: the base was not asked. */
  base: BaseShots | null;
  /** What stood where on the base, of screens that differ from their committed shots. */
  stood: ReadonlyMap<string, Kept>;
  /** Too late to compare any more, and why. */
  isLate(): boolean;
  ended(): Reason;
  /** Text that the change touches, read when the first screen differs. */
  changes(): Promise<readonly ChangedText[]>;
}

type Expected =
  | { kind: "none" }
  | { kind: "broken"; text: string }
  | { kind: "committed"; shot: CommittedShot }
  /** `moved`: a shot is committed, but comes from another environment. */
  | { kind: "base"; screen: BaseScreen | null; reason: Reason | null; moved: CommittedShot | null };

/** Whether this screen is to be compared with the base's, freshly shot. */
export function needsBase(id: string, committed: CommittedShots | null, environment: string): boolean {
  if (committed === null) return true;
  const shot = committed.shots.get(id);
  if (shot === undefined) return committed.othersWithBase;
  return shot.broken === null && shot.environment !== environment;
}

export function expectedOf(id: string, sight: Pick<Sight, "committed" | "environment" | "base">): Expected {
  const { committed, environment, base } = sight;
  const shot = committed?.shots.get(id) ?? null;
  if (committed !== null && shot === null && !committed.othersWithBase) return { kind: "none" };
  if (shot !== null && shot.broken !== null) return { kind: "broken", text: shot.broken };
  if (shot !== null && !needsBase(id, committed, environment)) return { kind: "committed", shot };
  return { kind: "base", screen: base?.screens.get(id) ?? null, reason: base?.reason ?? null, moved: shot };
}

/** The hash of the picture that is expected; null where there is none to compare with. */
export function expectedHash(id: string, sight: Parameters<typeof expectedOf>[1]): string | null {
  const expected = expectedOf(id, sight);
  if (expected.kind === "committed") return expected.shot.sha256;
  return expected.kind === "base" ? (expected.screen?.shot?.sha256 ?? null) : null;
}

export async function judgeScreen(head: HeadScreen, sight: Sight): Promise<Judged> {
  try {
    return await judged(head, sight);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const problem = error.problems[0];
    const text = problem ? `${problem.message} ${problem.todo}` : "Its pictures could not be compared";
    return unknown(factsIn(head), { code: "no-comparison", text }, {});
  }
}

async function judged(head: HeadScreen, sight: Sight): Promise<Judged> {
  const screen = factsIn(head);
  const expected = expectedOf(screen.id, sight);
  if (head.kind === "failed") return failed(head, expected, sight);
  if (head.kind === "shot" && sight.isLate())
    return unknown(screen, sight.ended(), await lookOf(head, sight));
  if (expected.kind === "none") return fresh(head, NOT_COMMITTED, sight);
  if (expected.kind === "broken")
    return unknown(screen, { code: "reference-missing", text: expected.text }, await lookOf(head, sight));
  if (expected.kind === "committed") return againstCommitted(head, expected.shot, sight);
  return againstBase(head, expected, sight);
}

const NOT_COMMITTED = "No shot of it is committed yet: look at it, then run `proofmark approve`.";

const factsIn = (head: HeadScreen): ScreenFacts => (head.kind === "shot" ? head.shot.screen : head.screen);

async function failed(
  head: HeadScreen & { kind: "failed" },
  expected: Expected,
  sight: Sight,
): Promise<Judged> {
  const { screen, reason, refused, last } = head;
  const before = await expectedPicture(expected, sight);
  if (isAbsent(reason) && before !== null) {
    const text = `The base has it, and here it is gone: ${reason.text}`;
    return {
      result: screenResult(screen, "gone", text, { refused, base: before }),
      reason: null,
      compared: false,
    };
  }
  const png = last && (await pngOf(last, sight.ports.files));
  const seen = png && (await sight.gallery.keep(screen.id, "head", png));
  return unknown(screen, reason, { refused, base: before, head: seen });
}

/** What the screen should look like, kept to be looked at. */
async function expectedPicture(expected: Expected, sight: Sight): Promise<PictureFile | null> {
  const { pair, ports, gallery } = sight;
  if (expected.kind === "committed") {
    const png = await committedPng(expected.shot, pair, ports);
    return png && gallery.keep(expected.shot.id, "base", png);
  }
  return expected.kind === "base" && expected.screen?.shot ? basePicture(expected.screen.shot, sight) : null;
}

async function basePicture(shot: Kept, { gallery, ports }: Sight): Promise<PictureFile | null> {
  const png = await pngOf(shot, ports.files);
  return png && gallery.keep(shot.screen.id, "base", png);
}

/** Of head, where it equals the base. */
async function headPicture(shot: Kept, { gallery, ports }: Sight): Promise<PictureFile | null> {
  const png = await pngOf(shot, ports.files);
  return png && gallery.keep(shot.screen.id, "head", png);
}

function unknown(screen: ScreenFacts, reason: Reason, look: Look): Judged {
  return { result: screenResult(screen, "unknown", reason.text, look), reason, compared: false };
}

/** A new screen has nothing to be compared with; it is shown. */
async function fresh(head: HeadScreen, text: string, sight: Sight): Promise<Judged> {
  const result = screenResult(factsIn(head), "new", text, await lookOf(head, sight));
  return { result, reason: null, compared: false };
}

async function lookOf(head: HeadScreen, { gallery, ports }: Sight): Promise<Look> {
  if (head.kind !== "shot")
    return head.kind === "equal" ? { masked: head.masked, refused: head.refused } : {};
  const { masked, refused, screen } = head.shot;
  const png = await pngOf(head.shot, ports.files);
  return { masked, refused, head: png && (await gallery.keep(screen.id, "head", png)) };
}

async function againstBase(
  head: Exclude<HeadScreen, { kind: "failed" }>,
  { screen, reason, moved }: Expected & { kind: "base" },
  sight: Sight,
): Promise<Judged> {
  const facts = factsIn(head);
  const why = reason ?? (screen?.absent ? null : (screen?.reason ?? null));
  if (why !== null)
    return unknown(facts, { ...why, text: `On the base: ${why.text}` }, await lookOf(head, sight));
  if (screen === null || screen.shot === null) return fresh(head, newText(moved, sight), sight);
  const { shot, again } = screen;
  if (head.kind === "equal") {
    // Its committed shot is out of date, though nothing changed: kept, so that it can be approved anew.
    const picture = moved && (await headPicture(shot, sight));
    return same(head, "Looks the same, to the last pixel.", picture);
  }
  if ([shot.sha256, again?.sha256].includes(head.shot.sha256))
    return same(
      { kind: "equal", ...head.shot },
      "Looks as the base did in one of its shots, to the last pixel.",
    );
  const pictures = await bytesOf(shot, head.shot, again, sight);
  if (pictures === null) return unknown(facts, TAMPERED, {});
  const compared = await sight.ports.comparer.compare(pictures);
  if ("unsteady" in compared)
    return unknown(
      facts,
      { code: "unsettled", text: `${compared.unsteady}, so that nothing can be said of it` },
      await lookOf(head, sight),
    );
  const note = moved?.changed && compared.verdict === "different" ? ` ${MOVED}` : "";
  return shown({ head: head.shot, base: pictures.base, elements: shot, compared, note }, sight);
}

const newText = (moved: CommittedShot | null, { committed }: Sight): string => {
  if (moved !== null) return `The base has no such screen. ${MOVED}`;
  return committed === null
    ? "The base has no such screen."
    : `The base has no such screen. ${NOT_COMMITTED}`;
};

const MOVED =
  "The shot committed for it comes from another environment and cannot stand for this one; approve it from this run.";
const TAMPERED: Reason = {
  code: "base-unavailable",
  text: "A shot that had been put aside was no longer what it had been: something in this run changed files of Proofmark's.",
};

async function bytesOf(
  base: Kept,
  head: Kept,
  again: Kept | null,
  { ports }: Sight,
): Promise<{ base: Uint8Array; head: Uint8Array; again: Uint8Array | null } | null> {
  const [one, two, three] = await Promise.all([
    pngOf(base, ports.files),
    pngOf(head, ports.files),
    again && pngOf(again, ports.files),
  ]);
  if (one === null || two === null || (again !== null && three === null)) return null;
  return { base: one, head: two, again: three };
}

function same(
  { screen, masked, refused }: HeadScreen & { kind: "equal" },
  text: string,
  picture: PictureFile | null = null,
): Judged {
  const look = { masked, refused, head: picture };
  return { result: screenResult(screen, "same", text, look), reason: null, compared: true };
}

async function againstCommitted(
  head: Exclude<HeadScreen, { kind: "failed" }>,
  shot: CommittedShot,
  sight: Sight,
): Promise<Judged> {
  const { pair, ports } = sight;
  const isNew = shot.changed && shot.from === "head";
  if (head.kind === "equal")
    return isNew ? approved(head, shot, sight) : same(head, "Looks as its committed shot does.");
  const [expected, actual] = [await committedPng(shot, pair, ports), await pngOf(head.shot, ports.files)];
  if (expected === null || actual === null) return unknown(head.shot.screen, TAMPERED, {});
  const compared = await ports.comparer.compare({ base: expected, head: actual, again: null });
  if ("unsteady" in compared) throw new Error("one shot of a base differs from itself");
  if (compared.verdict === "same" && isNew) return approved(head, shot, sight);
  const note = shot.from === "base" ? " The change deletes its committed shot." : "";
  return shown(
    { head: head.shot, base: expected, elements: sight.stood.get(shot.id) ?? null, compared, note },
    sight,
  );
}

const ONLY_RENEWED = "Looks as its committed shot does, which this change only renews.";

/** The change brings a new shot of it, and that is what it looks like. Shown beside what it was. */
async function approved(
  head: Exclude<HeadScreen, { kind: "failed" }>,
  shot: CommittedShot,
  sight: Sight,
): Promise<Judged> {
  const { pair, ports, gallery } = sight;
  const { masked, refused } = head.kind === "shot" ? head.shot : head;
  const after = await committedPng(shot, pair, ports);
  const before = await committedAtBase(shot, pair, ports);
  const compared =
    before && after ? await ports.comparer.compare({ base: before, head: after, again: null }) : null;
  if (compared && "mask" in compared && compared.verdict === "same" && compared.mask === null) {
    const result = screenResult(factsIn(head), "same", ONLY_RENEWED, { masked, refused });
    return { result, reason: null, compared: true };
  }
  const look: Look = {
    masked,
    refused,
    head: after && (await gallery.keep(shot.id, "head", after)),
    base: before && (await gallery.keep(shot.id, "base", before)),
  };
  if (compared === null || "unsteady" in compared) {
    const text = "It looks as the shot committed with this change does.";
    return { result: screenResult(factsIn(head), "approved", text, look), reason: null, compared: true };
  }
  const mask = compared.mask && (await gallery.keepMask(shot.id, compared.mask));
  const text = `Changed, as the shot committed with this change says: ${compared.text}`;
  const result = screenResult(factsIn(head), "approved", text, { ...look, mask });
  return { result: withComparison(result, compared), reason: null, compared: true };
}

interface Pictures {
  head: Kept;
  base: Uint8Array;
  /** Where the base's elements are; null: nobody recorded them. */
  elements: Kept | null;
  compared: ComparedShots;
  note: string;
}

/** Two pictures that are not equal: kept, and explained where they are different. */
async function shown({ head, base, elements, compared, note }: Pictures, sight: Sight): Promise<Judged> {
  const { gallery } = sight;
  const { id } = head.screen;
  const look = await lookOf({ kind: "shot", shot: head }, sight);
  const picture = await gallery.keep(id, "base", base);
  const mask = compared.mask && (await gallery.keepMask(id, compared.mask));
  const { verdict, text } = compared;
  const result = withComparison(
    screenResult(head.screen, verdict, `${text}${note}`, { ...look, base: picture, mask }),
    compared,
  );
  if (verdict === "same") return { result, reason: null, compared: true };
  const explained = explainScreen({
    regions: compared.regions,
    bands: compared.bands,
    base: await elementsOf(elements, sight.ports.files),
    head: await elementsOf(head, sight.ports.files),
    changes: await sight.changes(),
  });
  const regions = explained.regions.map((region) => ({ ...region, share: null }));
  const bands = result.bands.map((band, at) => ({ ...band, cause: explained.bands[at] ?? null }));
  return { result: { ...result, regions, bands }, reason: null, compared: true };
}
