// The motion gate, from a target to a judgement.

import { cut } from "../../../shared/contract/limits.ts";
import type { Pictures, ScreenResult } from "../../../shared/contract/pictures.ts";
import type { Note, Reason } from "../../../shared/contract/report.ts";
import type { Pair, PairJudgement, PairPorts } from "../gate.ts";
import { ledAstray } from "../visual/against/astray.ts";
import { deadline } from "../visual/against/deadline.ts";
import { environmentOf } from "../visual/against/environment.ts";
import { gallery } from "../visual/against/gallery.ts";
import { logScreen } from "../visual/against/log-screen.ts";
import { fittingScreens, refusedHosts, screenResult } from "../visual/against/results.ts";
import { openCrew } from "../visual/capture/crew.ts";
import type { FrameVerdict } from "./compare-screen.ts";
import { findingsOf } from "./findings.ts";
import type { MotionTarget } from "./gate.ts";
import { type Looking, lookAtBoth, type Seen } from "./look-at-both.ts";
import { outcomeOf } from "./outcome.ts";
import { flowResults, resultsOf } from "./pictures.ts";

export async function judgeMotion(
  target: MotionTarget,
  pair: Pair,
  ports: PairPorts,
): Promise<PairJudgement> {
  const limit = deadline(pair.head, ports.clock);
  try {
    const place = { env: pair.head.env, signal: limit.signal };
    const crew = await openCrew(target.conditions.engine, place, pair.cores, ports.browsers);
    if ("reason" in crew) return unknown(crew.reason);
    const looking = { target, pair, crew, ports, signal: limit.signal };
    try {
      const seen = await lookAtBoth(looking);
      if (limit.signal.aborted) return unknown(limit.ended());
      return "reason" in seen ? unknown(seen.reason) : await judged(seen, looking);
    } catch (error) {
      if (limit.signal.aborted) return unknown(limit.ended());
      throw error;
    } finally {
      await crew.close();
    }
  } finally {
    limit.dispose();
  }
}

const unknown = (reason: Reason): PairJudgement => ({
  outcome: "unknown",
  reason,
  findings: [],
  base: null,
  pictures: null,
  notes: [],
});

async function judged(seen: Seen, looking: Looking): Promise<PairJudgement> {
  const { pair, target } = looking;
  const screens = seen.judged.map(({ screen, verdict }) => ({ id: screen.id, verdict }));
  const findings = findingsOf(pair.gate, screens, target.shift);
  const astray = ledAstray(seen.judged.map(({ screen, head: { ledTo } }) => ({ screen, ledTo })));
  const failures = [
    ...seen.failures.map(({ screen, reason }) => ({ id: screen.id, reason })),
    ...seen.judged.flatMap(({ screen, baseFailure, verdict }) => {
      const reason =
        baseFailure ?? astray.why(screen.id) ?? (verdict.frames.some(isUnsteady) ? UNSTEADY : null);
      return reason ? [{ id: screen.id, reason }] : [];
    }),
    ...seen.flows.flatMap(({ flow, reason }) => (reason ? [{ id: `flow ${flow.name}`, reason }] : [])),
  ];
  const { baseReason } = seen;
  const fitting = fittingScreens(await rowsOf(seen, looking));
  return {
    ...outcomeOf({
      findings,
      screens: seen.judged.length,
      compared: seen.judged.filter(({ base }) => base !== null).length,
      animations: seen.judged.reduce((total, { head }) => total + head.animations.length, 0),
      shift: Math.max(0, ...seen.judged.map(({ verdict }) => verdict.shift.head.score)),
      unknown: failures,
      gone: seen.gone.map(({ id }) => id),
      flows: seen.flows.length,
      baseReason,
    }),
    findings,
    base:
      pair.base === null
        ? null
        : {
            outcome: baseReason === null ? "pass" : "unknown",
            reason: baseReason,
            cached: false,
            durationMs: seen.baseMs,
          },
    pictures: await picturesOf(fitting.screens, seen, looking),
    notes: [...seen.notes, ...astray.notes, ...notesOf(seen), ...fitting.notes],
  };
}

const isUnsteady = ({ base, compared }: FrameVerdict): boolean => base !== null && compared === null;

const UNSTEADY: Reason = {
  code: "unsettled",
  text: "What is animated looks another way in each look, so that base and head cannot be compared. Make it look the same at the same point of its time, or mask it.",
};

/** A row for each screen, its frames and the shots of flows. */
async function rowsOf(seen: Seen, { pair, ports }: Looking): Promise<ScreenResult[]> {
  const shelf = gallery(pair, ports.files);
  const rows: ScreenResult[] = [];
  for (const shown of seen.judged) rows.push(...(await resultsOf(shown, shelf, ports.files)));
  for (const { screen, reason, refused } of seen.failures)
    rows.push(screenResult(screen, "unknown", reason.text, { refused }));
  for (const screen of seen.gone)
    rows.push(screenResult(screen, "gone", "The base has this screen, and head has it no more"));
  for (const flow of seen.flows) rows.push(...(await flowResults(flow, shelf)));
  for (const row of rows) await logScreen(row, pair.head, ports.files);
  return rows;
}

async function picturesOf(
  screens: ScreenResult[],
  { judged: all, failures, flows }: Seen,
  { pair, target, crew, ports }: Looking,
): Promise<Pictures> {
  const surroundings = await ports.browsers.surroundings(pair.head.env);
  return {
    against: "frames",
    browser: cut(crew.found.version, 256),
    environment: environmentOf(crew.found, surroundings, target.conditions),
    moved: false,
    screens,
    groups: [],
    refused: refusedHosts([...all.map(({ head }) => head), ...failures].map(({ refused }) => refused)),
    obsolete: [],
    videos: flows.flatMap(({ flow, video: file }) => (file ? [{ name: flow.name, file }] : [])),
  };
}

function notesOf({ judged: all, flows }: Seen): Note[] {
  const unsteady = all.flatMap(({ screen, verdict }) =>
    verdict.unsteady.map((text) => `${screen.id}: ${text}`),
  );
  const filmless = flows.filter(({ video, frames }) => video === null && frames.length > 0);
  return [
    ...(unsteady.length === 0
      ? []
      : [
          {
            code: "motion-unsteady",
            text: `Seen once and not again, so not judged: ${unsteady.slice(0, 5).join("; ")}`.slice(0, 2000),
          },
        ]),
    ...(filmless.length === 0
      ? []
      : [
          {
            code: "motion-no-video",
            text: `This browser records no WebM, so of ${filmless.map(({ flow }) => flow.name).join(", ")} there are only the shots at each step. Chromium and Firefox record it.`,
          },
        ]),
  ];
}
