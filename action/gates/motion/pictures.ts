// What the report says of each screen and of each frame, with the pictures that are worth keeping.
import type { PictureFile, ScreenOutcome, ScreenResult } from "../../../shared/contract/pictures.ts";
import { counted } from "../../../shared/render/words.ts";
import type { Files } from "../../ports.ts";
import type { Gallery } from "../visual/against/gallery.ts";
import { screenResult, withComparison } from "../visual/against/results.ts";
import { pngOf } from "../visual/against/shelf.ts";
import type { Screen } from "../visual/site/site.ts";
import type { FrameVerdict, ScreenVerdict } from "./compare-screen.ts";
import type { RecordedFlow } from "./flows.ts";
import type { KeptMotion } from "./look-at-side.ts";

export interface Shown {
  screen: Screen;
  head: KeptMotion;
  base: KeptMotion | null;
  verdict: ScreenVerdict;
  /** Why head is looked at alone: the base has no such screen, or nothing is known of it; null: there are both. */
  alone: "new" | "unknown" | null;
}

/** The screen itself with its score, then its frames. */
export async function resultsOf(shown: Shown, gallery: Gallery, files: Files): Promise<ScreenResult[]> {
  const results = [await screenRow(shown, gallery, files)];
  for (const frame of shown.verdict.frames) results.push(await frameRow(frame, shown, gallery, files));
  return results;
}

async function screenRow(
  { screen, head, base, verdict, alone }: Shown,
  gallery: Gallery,
  files: Files,
): Promise<ScreenResult> {
  const { shift, changes, moving } = verdict;
  const moves = moving.some(({ atBase }) => !atBase);
  const differs = changes.length > 0 || moves || (shift.above && shift.worse);
  const outcome: ScreenOutcome = alone ?? (differs ? "different" : "same");
  const keep = async (motion: KeptMotion | null, what: "base" | "head"): Promise<PictureFile | null> => {
    const { shifted: sha256 = null, folder = "" } = motion ?? {};
    const png = sha256 === null ? null : await pngOf({ sha256, folder }, files);
    return png && gallery.keep(screen.id, what, png);
  };
  const kept = shift.above ? { base: await keep(base, "base"), head: await keep(head, "head") } : {};
  const result = screenResult(screen, outcome, screenText(verdict, head, alone), {
    refused: head.refused,
    ...kept,
  });
  return {
    ...result,
    score: Math.min(1, shift.head.score),
    regions: kept.head ? shiftedPlaces(head, kept.head) : [],
  };
}

function screenText(
  { changes, shift, moving, unsteady }: ScreenVerdict,
  head: KeptMotion,
  alone: Shown["alone"],
): string {
  const { animations, cut } = head;
  const many =
    animations.length === 0
      ? "No animation"
      : `${cut ? "More than " : ""}${counted(animations.length, "animation")}`;
  const before =
    shift.base === null || shift.base.score === shift.head.score ? "" : ` (base ${shift.base.score})`;
  return [
    `${many}, layout shift ${shift.head.score}${before}`,
    ...(alone === "new" ? ["the base has no such screen"] : []),
    ...(alone === "unknown" ? ["not compared with the base"] : []),
    ...changes.map(({ text }) => text),
    ...(moving.length > 0 ? [`${counted(moving.length, "thing")} moving under reduced motion`] : []),
    ...(unsteady.length > 0 ? [`not the same in each look, so not judged: ${unsteady.join("; ")}`] : []),
  ].join("; ");
}

/** Where things stood after the heaviest shifts, in pixels of the shot. */
function shiftedPlaces({ shift }: KeptMotion, { width, height }: PictureFile): ScreenResult["regions"] {
  return shift.shifts
    .flatMap(({ sources }) =>
      sources.flatMap(({ to }) => {
        const [x, y] = [Math.max(0, Math.floor(to.x)), Math.max(0, Math.floor(to.y))];
        const [right, bottom] = [Math.min(width, to.x + to.width), Math.min(height, to.y + to.height)];
        return right <= x || bottom <= y
          ? []
          : [{ x, y, width: Math.ceil(right - x), height: Math.ceil(bottom - y), cause: null, share: null }];
      }),
    )
    .slice(0, 100);
}

async function frameRow(
  frame: FrameVerdict,
  { screen, head, base, alone }: Shown,
  gallery: Gallery,
  files: Files,
): Promise<ScreenResult> {
  const id = `${screen.id}-${frame.percent}`;
  const { outcome, text } = frameOutcome(frame, alone);
  const facts = { ...screen, id };
  if (outcome === "same") {
    const same = screenResult(facts, outcome, text);
    return frame.compared ? { ...withComparison(same, frame.compared), regions: [], bands: [] } : same;
  }
  const read = (motion: KeptMotion | null, sha256: string | undefined): Promise<Uint8Array | null> =>
    motion && sha256 ? pngOf({ sha256, folder: motion.folder }, files) : Promise.resolve(null);
  const [before, after] = [await read(base, frame.base?.sha256), await read(head, frame.head.sha256)];
  const mask = frame.compared?.mask ?? null;
  const result = screenResult(facts, outcome, text, {
    base: before && (await gallery.keep(id, "base", before)),
    head: after && (await gallery.keep(id, "head", after)),
    mask: mask && (await gallery.keepMask(id, mask)),
  });
  return frame.compared ? withComparison(result, { ...frame.compared, regions: [...frame.regions] }) : result;
}

function frameOutcome(
  { percent, targets, compared, base }: FrameVerdict,
  alone: Shown["alone"],
): { outcome: ScreenOutcome; text: string } {
  const when = percent === 100 ? "When its animations have ended" : `At ${percent} % of its animations' time`;
  if (alone === "unknown") return { outcome: "unknown", text: `${when}: not compared with the base` };
  if (alone === "new" || base === null) return { outcome: "new", text: `${when}: nothing to compare with` };
  if (compared === null)
    return { outcome: "unknown", text: `${when}: the pictures keep differing from shot to shot` };
  if (targets.length === 0) {
    const rest = compared.verdict === "different" ? "; only what is not animated looks different" : "";
    return { outcome: "same", text: `${when}: what is animated looks as before${rest}` };
  }
  return {
    outcome: "different",
    text: `${when}: ${targets.map((each) => `\`${each}\``).join(", ")} looks different`,
  };
}

/** Its shots, one a step. */
export async function flowResults(recorded: RecordedFlow, gallery: Gallery): Promise<ScreenResult[]> {
  const { flow, viewport, scheme, frames, reason } = recorded;
  const results: ScreenResult[] = [];
  const facts = (index: number) => ({
    id: `flow/${flow.name}-${index}`,
    name: flow.name,
    path: flow.path,
    viewport,
    scheme,
  });
  for (const [index, { text, png }] of frames.entries()) {
    const head = await gallery.keep(facts(index).id, "head", png);
    results.push(screenResult(facts(index), "new", text, { head }));
  }
  if (reason !== null) results.push(screenResult(facts(frames.length), "unknown", reason.text));
  return results;
}
