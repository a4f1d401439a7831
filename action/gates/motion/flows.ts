// Scripted flows, recorded: a video, and a shot at the end of each step.
import { createHash } from "node:crypto";
import type { Reason } from "../../../shared/contract/report.ts";
import { ProblemError } from "../../../shared/problem.ts";
import type { PairPorts, Place } from "../gate.ts";
import type { Crew } from "../visual/capture/crew.ts";
import { tabOptions } from "../visual/capture/open-page.ts";
import { hideMasked } from "../visual/page/hide-masked.ts";
import type { SiteSession } from "../visual/site/session.ts";
import type { Viewport } from "../visual/site/site.ts";
import { resolveSteps } from "../visual/site/steps.ts";
import { doSteps, stepWords } from "./do-steps.ts";
import { type FilmedShot, filmed, filmOf } from "./film.ts";
import type { MotionTarget } from "./gate.ts";
import { untilCalm } from "./measure-shift.ts";

type Flow = MotionTarget["flows"][number];

export interface KeyFrame {
  /** "After step 2 of 3 (click #buy)" */
  text: string;
  png: Uint8Array;
}

export interface RecordedFlow {
  flow: Flow;
  viewport: Viewport;
  scheme: "light" | "dark";
  frames: readonly KeyFrame[];
  /** Of the run directory; null: this browser records none. */
  video: string | null;
  /** Why it did not go to its end. */
  reason: Reason | null;
}

export interface FlowsRequest {
  target: MotionTarget;
  session: Pick<SiteSession, "origin" | "conditions" | "storage">;
  place: Place;
  crew: Crew;
  ports: PairPorts;
  /** Absolute, and the gate's id: videos go to `videos/<gate>/` below it. */
  runDirectory: string;
  gate: string;
}

/** What follows a step is waited for this long. */
const CALM_MS = 5000;

/** One after the other, so that each is filmed as smoothly as the machine can. */
export async function recordFlows(request: FlowsRequest): Promise<RecordedFlow[]> {
  const recorded: RecordedFlow[] = [];
  for (const flow of request.target.flows) recorded.push(await recordFlow(flow, request));
  return recorded;
}

async function recordFlow(flow: Flow, request: FlowsRequest): Promise<RecordedFlow> {
  const { viewports, schemes, mask } = request.target.discovery.defaults;
  const viewport = viewports[0] ?? { name: "desktop", width: 1440, height: 900 };
  const screen = { viewport, scheme: schemes[0] ?? ("light" as const) };
  const frames: KeyFrame[] = [];
  const ended = (reason: Reason | null, video: string | null): RecordedFlow => ({
    flow,
    ...screen,
    frames,
    video,
    reason: reason && { ...reason, text: `The flow \`${flow.name}\`: ${reason.text}`.slice(0, 2000) },
  });
  try {
    const { origin, conditions, storage } = request.session;
    // A film shows time as it passes: nothing that stops the page's clock.
    const before = [{ run: hideMasked, argument: mask }];
    const options = tabOptions(screen, conditions, origin, storage, { reducedMotion: false, before });
    const { reason, shots } = await goThrough(flow, options, frames, request);
    return ended(reason, await keepVideo(flow, viewport, shots, options, request));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const died = error.problems.some(({ code }) => code === "browser-died");
    const text = error.problems.map(({ message, todo }) => `${message} ${todo}`).join(" ");
    return ended({ code: died ? "browser-died" : "unsettled", text }, null);
  }
}

type Options = ReturnType<typeof tabOptions>;

async function goThrough(
  flow: Flow,
  options: Options,
  frames: KeyFrame[],
  { session: { origin, conditions }, place, crew, ports }: FlowsRequest,
): Promise<{ reason: Reason | null; shots: readonly FilmedShot[] }> {
  const { clock, files } = ports;
  const steps = await resolveSteps(flow.steps, place, files);
  if ("code" in steps) return { reason: steps, shots: [] };
  return crew.withTab(options, async (tab) => {
    const { result, shots } = await filmed(tab, clock, async (): Promise<Reason | null> => {
      const { status, error } = await tab.goto(`${origin}${flow.path}`, conditions.settleMs);
      if (status === null || status >= 400)
        return {
          code: "server-failed",
          text: `${flow.path} was answered ${status ?? error ?? "not at all"}.`,
        };
      const shoot = async (text: string): Promise<void> => {
        await untilCalm(tab, CALM_MS, clock);
        frames.push({ text, png: await tab.shoot(null) });
      };
      await shoot(`Before the first step, at ${flow.path}`);
      return doSteps(tab, {
        steps,
        origin,
        timeoutMs: conditions.settleMs,
        onDone: (index) => {
          const step = steps[index];
          return shoot(`After step ${index + 1} of ${steps.length}${step ? ` (${stepWords(step)})` : ""}`);
        },
      });
    });
    return { reason: result, shots };
  });
}

async function keepVideo(
  flow: Flow,
  viewport: Viewport,
  shots: readonly FilmedShot[],
  options: Options,
  { crew, ports, runDirectory, gate }: FlowsRequest,
): Promise<string | null> {
  if (shots.length === 0) return null;
  const size = { width: viewport.width, height: viewport.height };
  const film = await crew.withTab({ ...options, cookies: [], storage: null }, (tab) =>
    filmOf(shots, size, tab),
  );
  if (film === null) return null;
  const file = `videos/${gate}/${videoName(flow.name)}.webm`;
  await ports.files.write(`${runDirectory}/${file}`, film);
  return file;
}

/** Names that no file can have are hashed. */
export function videoName(name: string): string {
  if (/^[\w-][\w.-]{0,79}$/.test(name)) return name;
  const plain = name.replace(/[^\w-]+/g, "-").slice(0, 40);
  return `${plain}-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}
