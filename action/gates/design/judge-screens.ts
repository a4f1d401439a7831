// The screens that somebody drew: shot, laid beside their designs, one result each.
import type { ScreenResult } from "../../../shared/contract/pictures.ts";
import type { Reason } from "../../../shared/contract/report.ts";
import { ProblemError } from "../../../shared/problem.ts";
import type { FigmaPicture } from "../../ports.ts";
import type { Pair, PairPorts } from "../gate.ts";
import { gallery } from "../visual/against/gallery.ts";
import { screenResult } from "../visual/against/results.ts";
import { captureScreens } from "../visual/capture/capture.ts";
import type { Crew } from "../visual/capture/crew.ts";
import type { Captured, Shot } from "../visual/capture/shot.ts";
import { encodeRgba } from "../visual/pixels/png-encode.ts";
import type { SiteSession } from "../visual/site/session.ts";
import type { Screen } from "../visual/site/site.ts";
import { type ComparedDesign, compareScreen } from "./compare-screen.ts";
import type { DesignTarget } from "./gate.ts";
import { type Beside, layBeside } from "./lay-beside.ts";
import { MOST_DESIGN_BYTES } from "./limits.ts";
import type { References } from "./references.ts";
import { type JudgedScreen, percent, sentenceOf } from "./results.ts";

export interface Judging {
  target: DesignTarget;
  pair: Pair;
  ports: PairPorts;
  crew: Crew;
  session: SiteSession;
  signal: AbortSignal;
  /** Why the time was up. */
  ended(): Reason;
  references: References;
  /** By node id. */
  frames: ReadonlyMap<string, FigmaPicture>;
}

/** In the order of the site's screens. */
export async function judgeScreens(judging: Judging): Promise<JudgedScreen[]> {
  const { session, pair, ports, crew, references, frames, signal } = judging;
  const judged = new Map<string, JudgedScreen>();
  const screens = session.screens.filter((screen) => {
    const reference = references.found.get(screen.id);
    if (reference === undefined) return false;
    const picture = reference.kind === "frame" ? frames.get(reference.node) : undefined;
    if (picture === undefined || "png" in picture) return true;
    judged.set(screen.id, unjudged(screen, { code: "reference-missing", text: picture.why }));
    return false;
  });
  const { origin, conditions, storage } = session;
  await captureScreens(
    {
      ...{ origin, screens, conditions, storage, confirm: "twice" },
      place: { ...pair.head, signal },
      onCaptured: async (captured) => {
        const { screen } = "shot" in captured ? captured.shot : captured.failure;
        judged.set(screen.id, await judgeCaptured(captured, judging));
      },
    },
    crew,
    ports,
  );
  return session.screens.flatMap((screen) => {
    if (!references.found.has(screen.id)) return [];
    return [judged.get(screen.id) ?? unjudged(screen, session.whyEnded() ?? judging.ended())];
  });
}

const unjudged = (
  screen: Screen,
  reason: Reason,
  refused: ReadonlyMap<string, number> = new Map(),
): JudgedScreen => ({
  result: screenResult(screen, "unknown", reason.text, { refused }),
  reason,
  refused,
});

async function judgeCaptured(captured: Captured, judging: Judging): Promise<JudgedScreen> {
  if ("failure" in captured) {
    const { screen, reason, refused } = captured.failure;
    return unjudged(screen, judging.signal.aborted ? judging.ended() : reason, refused);
  }
  try {
    return await judgeShot(captured.shot, judging);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const text = error.problems
      .map(({ message, where, todo }) => `${where?.path ?? ""}: ${message} ${todo}`)
      .join(" ");
    return unjudged(captured.shot.screen, { code: "reference-missing", text });
  }
}

async function judgeShot(shot: Shot, judging: Judging): Promise<JudgedScreen> {
  const { target, session } = judging;
  const { screen } = shot;
  const { scale } = session.conditions;
  const design = await designOf(screen, judging);
  if (design === null) return unjudged(screen, { code: "reference-missing", text: "Its design is gone" });
  const beside = layBeside({ design, shot, scale });
  if ("why" in beside) return unjudged(screen, { code: "reference-missing", text: beside.why }, shot.refused);
  const given = { scale, limit: target.limit };
  const compared = compareScreen(beside, shot, given);
  const result = await resultOf(shot, { beside, compared }, judging);
  return {
    result: {
      ...result,
      changedPixels: Math.round(compared.differ * scale * scale),
      regions: compared.regions,
      absorbed: absorbedOf(compared, given),
      score: Math.min(1, compared.worst),
    },
    reason: null,
    refused: shot.refused,
  };
}

/** Pictures are kept of what differs. */
async function resultOf(
  { screen, png, masked, refused }: Shot,
  { beside, compared }: { beside: Beside; compared: ComparedDesign },
  { target, pair, ports }: Judging,
): Promise<ScreenResult> {
  const sentence = sentenceOf(compared, target.limit);
  if (compared.regions.length === 0) return screenResult(screen, "same", sentence, { masked, refused });
  const { keep, keepMask } = gallery(pair, ports.files);
  return screenResult(screen, "different", sentence, {
    ...{ masked, refused },
    base: await keep(screen.id, "base", encodeRgba(beside.shown)),
    head: await keep(screen.id, "head", png),
    mask: await keepMask(screen.id, compared.mask()),
  });
}

/** The design as it lies in the change, or as Figma renders it. @throws ProblemError where the file cannot be read */
async function designOf(
  screen: Screen,
  judging: Judging,
): Promise<Parameters<typeof layBeside>[0]["design"] | null> {
  const { references, frames, pair, ports } = judging;
  const reference = references.found.get(screen.id);
  if (reference === undefined) return null;
  if (reference.kind === "frame") {
    const picture = frames.get(reference.node);
    if (picture === undefined || "why" in picture) return null;
    return { png: picture.png, name: `Frame ${reference.node}`, kind: "frame" };
  }
  const { root } = pair.head;
  const png = await ports.files.read(`${root}/${reference.path}`, {
    maxBytes: MOST_DESIGN_BYTES,
    within: root,
  });
  return png === null ? null : { png, name: reference.path, kind: "file" };
}

function absorbedOf(
  { absorbed, differ, worst, regions }: ComparedDesign,
  { scale, limit }: { scale: number; limit: number },
): ScreenResult["absorbed"] {
  const pixels = (count: number) => Math.round(count * scale * scale);
  const within = regions.length === 0 && differ > 0;
  return [
    ...(absorbed > 0
      ? [
          {
            what: "smoothing" as const,
            text: "letters and edges that another engine drew",
            pixels: pixels(absorbed),
            headroom: null,
          },
        ]
      : []),
    ...(within
      ? [
          {
            what: "noise" as const,
            text: `at most ${percent(worst)} of any part, the limit is ${percent(limit)}`,
            pixels: pixels(differ),
            headroom: limit === 0 ? 0 : 1 - worst / limit,
          },
        ]
      : []),
  ];
}
