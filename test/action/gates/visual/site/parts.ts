// What tests of a site are made of: real ports, a throw-away folder as the checkout, one Chromium a file.
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createBrowsers } from "../../../../../action/adapters/browsers.ts";
import { systemClock } from "../../../../../action/adapters/clock.ts";
import { createCommands } from "../../../../../action/adapters/commands.ts";
import { createComparer } from "../../../../../action/adapters/comparer.ts";
import { createFiles } from "../../../../../action/adapters/files.ts";
import { createServers } from "../../../../../action/adapters/servers.ts";
import type { PairPorts, Place } from "../../../../../action/gates/gate.ts";
import { type Crew, openCrew } from "../../../../../action/gates/visual/capture/crew.ts";
import { planSite } from "../../../../../action/gates/visual/site/plan-site.ts";
import type { SiteTarget } from "../../../../../action/gates/visual/site/site.ts";
import { createJournal } from "../../../../../action/journal.ts";
import { gateConfig } from "../../../../../shared/config/defaults.ts";
import { parseConfig } from "../../../../../shared/config/parse.ts";
import { fakePorts } from "../../../../support/fake-ports.ts";

const commands = createCommands({ scrub: (text) => text, clock: systemClock });

export const ports: PairPorts = {
  ...fakePorts(),
  commands,
  files: createFiles(),
  clock: systemClock,
  browsers: createBrowsers(),
  servers: createServers(commands),
  comparer: createComparer(2),
  journal: createJournal(systemClock),
};

export interface Checkout extends Place {
  /** What was shown live. */
  lines: string[];
  stop: AbortController;
  write(files: Record<string, string | Uint8Array>): Promise<void>;
  dispose(): Promise<void>;
}

export async function checkout(files: Record<string, string | Uint8Array> = {}): Promise<Checkout> {
  const top = await realpath(await mkdtemp(join(tmpdir(), "proofmark-site-")));
  const stop = new AbortController();
  const lines: string[] = [];
  const place: Checkout = {
    side: "head",
    root: join(top, "checkout"),
    scratch: join(top, "scratch"),
    logPath: join(top, "logs/site.log"),
    env: { PATH: process.env.PATH ?? "", HOME: top },
    timeoutMs: 60_000,
    signal: stop.signal,
    onLine: (line) => void lines.push(line),
    lines,
    stop,
    write: async (more) => {
      for (const [path, content] of Object.entries(more)) {
        const target = join(top, "checkout", path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, content);
      }
    },
    dispose: async () => {
      stop.abort();
      await rm(top, { recursive: true, force: true });
    },
  };
  await mkdir(place.root, { recursive: true });
  await mkdir(place.scratch, { recursive: true });
  await place.write(files);
  return place;
}

/** The target of the one site of a config whose `sites.web` has these lines. */
export function siteTarget(settings: Record<string, unknown>): SiteTarget {
  const config = parseConfig(
    JSON.stringify({ sites: { web: settings }, gates: { screens: { kind: "visual" } } }),
    "proofmark.yml",
  );
  const planned = planSite(
    { files: [], programs: new Set(), sites: config.sites },
    gateConfig({ kind: "visual" }),
  );
  if ("skip" in planned) throw new Error(planned.skip.text);
  return planned.target;
}

export async function chromium(): Promise<Crew> {
  const stop = new AbortController();
  const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "/" };
  const crew = await openCrew("chromium", { env, signal: stop.signal }, 1, ports.browsers);
  if ("reason" in crew) throw new Error(crew.reason.text);
  return crew;
}

export const page = (body: string): string => `<!doctype html><meta charset="utf-8"><title>x</title>${body}`;
