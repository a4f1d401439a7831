// The whole design gate: head alone is looked at, each screen that somebody drew is laid beside its design.
//
// crew → site → screens → designs (files of the repository, frames of Figma) → shots → region by region → findings, outcome

import { cut } from "../../../shared/contract/limits.ts";
import type { Pictures } from "../../../shared/contract/pictures.ts";
import type { Note, Reason } from "../../../shared/contract/report.ts";
import { counted } from "../../../shared/render/words.ts";
import type { FigmaPicture } from "../../ports.ts";
import type { Pair, PairJudgement, PairPorts } from "../gate.ts";
import { deadline } from "../visual/against/deadline.ts";
import { environmentOf } from "../visual/against/environment.ts";
import { logScreen } from "../visual/against/log-screen.ts";
import { refusedHosts } from "../visual/against/results.ts";
import { type Crew, openCrew } from "../visual/capture/crew.ts";
import { openSession, type SiteSession } from "../visual/site/session.ts";
import type { Screen } from "../visual/site/site.ts";
import { listed } from "../words.ts";
import { fetchFrames } from "./frames.ts";
import type { DesignTarget } from "./gate.ts";
import { judgeScreens } from "./judge-screens.ts";
import { findReferences, type References } from "./references.ts";
import { findingsOf, type JudgedScreen, outcomeOf } from "./results.ts";

export async function judgeDesign(
  target: DesignTarget,
  pair: Pair,
  ports: PairPorts,
): Promise<PairJudgement> {
  const limit = deadline(pair.head, ports.clock);
  const place = { ...pair.head, signal: limit.signal };
  try {
    const crew = await openCrew(target.conditions.engine, place, pair.cores, ports.browsers);
    if ("reason" in crew) return unknown(crew.reason);
    try {
      const session = await openSession(target, place, crew, ports);
      if ("reason" in session) return unknown(session.reason);
      try {
        return await judgeSession({
          target,
          pair,
          ports,
          crew,
          session,
          signal: limit.signal,
          ended: limit.ended,
        });
      } finally {
        await session.stop();
      }
    } finally {
      await crew.close();
    }
  } finally {
    limit.dispose();
  }
}

const unknown = (reason: Reason, notes: readonly Note[] = []): PairJudgement => ({
  outcome: "unknown",
  reason,
  findings: [],
  base: null,
  pictures: null,
  notes: [...notes],
});

interface Looking {
  target: DesignTarget;
  pair: Pair;
  ports: PairPorts;
  crew: Crew;
  session: SiteSession;
  signal: AbortSignal;
  ended(): Reason;
}

async function judgeSession(looking: Looking): Promise<PairJudgement> {
  const { target, pair, ports, session } = looking;
  const references = await findReferences(target, session.screens, pair.head, ports);
  const notes = [...session.notes, ...notesOf(references, looking)];
  if (references.found.size === 0) return unknown(nothingDrawn(target, session.screens), notes);
  const frames = await framesOf(references, looking);
  const judged = await judgeScreens({ ...looking, references, frames });
  for (const { result } of judged) await logScreen(result, pair.head, ports.files);
  return {
    ...outcomeOf(judged, references.unused.frames),
    findings: findingsOf(pair.gate, judged),
    base: null,
    pictures: await picturesOf(judged, references, looking),
    notes,
  };
}

function nothingDrawn({ references, figma }: DesignTarget, screens: readonly Screen[]): Reason {
  const example = screens[0]?.id ?? "<screen>/<viewport>";
  const frames = figma === null ? "" : ", and `figma.frames` names none of the screens";
  return {
    code: "reference-missing",
    text: cut(
      `None of ${counted(screens.length, "screen")} has a design: there is no PNG such as ${references}/${example}.png${frames}. Add the designs, or name Figma frames in \`figma.frames\``,
      2000,
    ),
  };
}

function notesOf({ found, undrawn, unused }: References, { target, pair }: Looking): Note[] {
  const changed = [...found.values()].flatMap((reference) =>
    reference.kind === "file" && pair.files.some(({ path }) => path === reference.path)
      ? [reference.path]
      : [],
  );
  const texts: [string, boolean, string][] = [
    [
      "design-missing",
      undrawn.length > 0 && found.size > 0,
      `No design, so not judged: ${listed(undrawn, 10)}. A design is ${target.references}/<screen>/<viewport>.png, or a frame in \`figma.frames\`.`,
    ],
    [
      "design-unused",
      unused.files.length > 0,
      `Designs that no screen belongs to: ${listed(unused.files, 10)}. Their names must be those of screens and viewports.`,
    ],
    [
      "design-changed",
      changed.length > 0,
      `This change also edits the designs it is judged by: ${listed(changed, 10)}.`,
    ],
  ];
  return texts.flatMap(([code, applies, text]) =>
    applies ? [{ code, text: cut(`${pair.gate}: ${text}`, 2000) }] : [],
  );
}

async function framesOf(
  { found }: References,
  { target, pair, ports, signal }: Looking,
): Promise<ReadonlyMap<string, FigmaPicture>> {
  if (target.figma === null) return new Map();
  const nodes = [...found.values()].flatMap((reference) =>
    reference.kind === "frame" ? [reference.node] : [],
  );
  const { file } = target.figma;
  return fetchFrames({ file, nodes, scale: target.conditions.scale, signal }, pair, ports);
}

async function picturesOf(
  judged: readonly JudgedScreen[],
  { unused }: References,
  { target, pair, ports, crew }: Looking,
): Promise<Pictures> {
  const surroundings = await ports.browsers.surroundings(pair.head.env);
  return {
    against: "design",
    browser: cut(crew.found.version, 256),
    environment: environmentOf(crew.found, surroundings, target.conditions),
    moved: false,
    screens: judged.map(({ result }) => result),
    groups: [],
    refused: refusedHosts(judged.map(({ refused }) => refused)),
    obsolete: unused.files.slice(0, 200),
    videos: [],
  };
}
