// One side of the visual gate without the other: a site up, its screens shot once, everything down again.
import { matchesGlob } from "node:path";
import type { Config } from "../../shared/config/schema.ts";
import type { Reason } from "../../shared/contract/report.ts";
import { loadConfig } from "../config/load.ts";
import type { Place } from "../gates/gate.ts";
import { deadline } from "../gates/visual/against/deadline.ts";
import { type Look, siteSide } from "../gates/visual/against/sides.ts";
import { openCrew } from "../gates/visual/capture/crew.ts";
import type { Captured } from "../gates/visual/capture/shot.ts";
import { planSite } from "../gates/visual/site/plan-site.ts";
import type { Screen, SiteTarget } from "../gates/visual/site/site.ts";
import { nameRun } from "../name-run.ts";
import { planGates } from "../plan.ts";
import { runGates, type Side } from "../run-gates.ts";
import type { CannotShoot, ShotSite } from "./capture.ts";
import type { McpContext, OpenedWorld } from "./context.ts";
import { assertArtifactsInside } from "./paths.ts";
import { quietDisplay } from "./quiet-display.ts";
import type { Call } from "./tool.ts";

/** Bringing a site up, building it first, and a hundred screens: what takes longer is stuck. */
const LONGEST_MS = 20 * 60_000;
const MOST_SCREENS = 100;

interface Wish {
  site: string | null;
  screens: readonly string[] | null;
}

export async function shootSite(
  wish: Wish,
  call: Call,
  context: McpContext,
): Promise<ShotSite | CannotShoot> {
  const { root, files, clock } = context;
  await assertArtifactsInside(root, files);
  const world = await context.open();
  const directory = `artifacts/captures/${nameRun(clock)}`;
  const request = { root, file: null, path: null, comparedWith: null, files: [], distrustFiles: false };
  // What is in the working tree: nothing is judged here, so nobody can be judged by their own config.
  const { config } = await loadConfig(request, world.ports);
  const site = siteOf(config, wish.site);
  if (typeof site !== "string") return site;
  const planned = planSite({ files: [], programs: new Set(), sites: config.sites }, { site, requires: [] });
  if ("skip" in planned) return cannot(planned.skip);
  await files.write(`${root}/artifacts/captures/.gitignore`, "*\n");
  const limit = deadline({ signal: call.signal, timeoutMs: LONGEST_MS }, clock);
  const scratch = await files.temporary("proofmark-capture-");
  try {
    const shooting: Shooting = {
      ...{ target: planned.target, config, world, call, directory, scratch },
      limit,
    };
    const unmet = await runNeeds(site, shooting, context);
    return unmet ? cannot(unmet) : await shoot(wish, shooting, context);
  } finally {
    limit.dispose();
    await files.remove(scratch);
    call.signal.throwIfAborted();
  }
}

interface Shooting {
  target: SiteTarget;
  config: Config;
  world: OpenedWorld;
  call: Call;
  directory: string;
  scratch: string;
  limit: ReturnType<typeof deadline>;
}

function siteOf(config: Config, wanted: string | null): string | CannotShoot {
  const ids = Object.keys(config.sites);
  const only = ids.length === 1 ? ids[0] : undefined;
  if (wanted === null && only !== undefined) return only;
  if (wanted !== null && ids.includes(wanted)) return wanted;
  const message =
    wanted === null
      ? ids.length === 0
        ? "The config of this checkout has no site to shoot."
        : "The config of this checkout has several sites."
      : `There is no site "${wanted}".`;
  const todo =
    ids.length === 0
      ? "Describe one under `sites:` in the config; docs/sites.md shows how."
      : `Name one of: ${ids.join(", ")}.`;
  return { problem: { code: "capture-failed", message, todo } };
}

/** What the site's own gates need (a build) is what its pages are made of. */
async function runNeeds(
  site: string,
  { config, world, call, scratch, directory, limit }: Shooting,
  { root }: McpContext,
): Promise<Reason | null> {
  const sites = Object.keys(config.sites);
  const needs = Object.values(config.gates).flatMap((gate) =>
    gate.kind !== "command" && (gate.site ?? sites[0]) === site ? gate.needs : [],
  );
  if (needs.length === 0) return null;
  const { machine, ports } = world;
  const side: Side = {
    ...{ name: "head", root, env: machine.gateEnv, passed: machine.passed, scratch },
    runDirectory: `${root}/${directory}`,
    concurrency: config.concurrency ?? machine.cpus,
    signal: limit.signal,
  };
  const plan = planGates(config, { files: [], programs: new Set() }, [...new Set(needs)]);
  const runs = await runGates(plan, side, { ...ports, display: quietDisplay(call.say) });
  const unmet = runs.find(({ judgement }) => judgement.outcome !== "pass");
  if (unmet === undefined) return null;
  const log = `${directory}/${unmet.log ?? "logs"}`;
  return {
    code: "needs-failed",
    text: `Its pages need ${unmet.planned.title}, which did not pass; see ${log}`,
  };
}

async function shoot(
  wish: Wish,
  { target, world, call, directory, scratch, limit }: Shooting,
  { root, files }: McpContext,
): Promise<ShotSite | CannotShoot> {
  const { machine, ports } = world;
  const { signal } = limit;
  const env = machine.gateEnv;
  const crew = await openCrew(target.conditions.engine, { env, signal }, machine.cpus, ports.browsers);
  if ("reason" in crew) return cannot(crew.reason);
  const log = `${root}/${directory}/logs/site.log`;
  const place: Place = {
    ...{
      side: "head",
      root,
      scratch,
      env,
      signal,
      logPath: log,
      timeoutMs: LONGEST_MS,
      onLine: () => undefined,
    },
  };
  const look: Look = { target, crew, ports, signal, ended: limit.ended, onLine: call.say };
  const side = siteSide(look, target.site, async () => ({ place, notes: [] }));
  try {
    const session = await side.session();
    if ("reason" in session) return cannot(session.reason);
    const chosen = session.screens.filter(({ id }) => isAsked(id, wish.screens)).slice(0, MOST_SCREENS);
    if (chosen.length === 0) return noneFits(session.screens);
    const taken = new Map<string, ShotSite["screens"][number]>();
    await side.capture(chosen, "once", async (captured) => {
      const screen = await kept(captured, { root, directory, files });
      taken.set(screen.id, screen);
    });
    return {
      ...{ directory, site: target.site, browser: crew.found.version },
      screens: chosen.flatMap(({ id }) => taken.get(id) ?? []),
      leftOut: session.screens.length - chosen.length,
      notes: session.notes.map(({ text }) => text),
    };
  } finally {
    await side.stop();
    await crew.close();
  }
}

const isAsked = (id: string, wanted: readonly string[] | null): boolean =>
  wanted === null || wanted.some((one) => one === id || matchesGlob(id, one));

async function kept(
  captured: Captured,
  { root, directory, files }: { root: string; directory: string; files: McpContext["files"] },
): Promise<ShotSite["screens"][number]> {
  const { screen } = "shot" in captured ? captured.shot : captured.failure;
  const { id, name, path } = screen;
  if ("failure" in captured) return { ...NO_PICTURE, id, name, path, reason: captured.failure.reason.text };
  const { png, width, height } = captured.shot;
  const file = `${directory}/screens/${id}.png`;
  await files.write(`${root}/${file}`, png);
  return { id, name, path, file, width, height, reason: null, png };
}

const NO_PICTURE = { file: null, width: null, height: null, png: null };

const cannot = ({ text }: Reason): CannotShoot => ({
  problem: {
    code: "capture-failed",
    message: text.slice(0, 1000),
    todo: "`proofmark doctor` checks browser and config; docs/sites.md says how a site is brought up.",
  },
});

const noneFits = (screens: readonly Screen[]): CannotShoot => ({
  problem: {
    code: "capture-failed",
    message: "No screen of the site has such an id.",
    todo: `Name some of: ${screens
      .slice(0, 30)
      .map(({ id }) => id)
      .join(", ")}.`,
  },
});
