// The real ports, put together once. Only entries import this.
import { availableParallelism, homedir } from "node:os";
import type { SecretScanner } from "../shared/git-tier/source.ts";
import { createRedactor } from "../shared/redact.ts";
import { VERSION } from "../shared/version.ts";
import { createBrowsers } from "./adapters/browsers.ts";
import { systemClock } from "./adapters/clock.ts";
import { createCommands } from "./adapters/commands.ts";
import { createDisplay } from "./adapters/display.ts";
import type { EgressEntry } from "./adapters/egress.ts";
import { createFigma } from "./adapters/figma.ts";
import { createFiles } from "./adapters/files.ts";
import { openGit } from "./adapters/git.ts";
import { hideFromProc } from "./adapters/own-environment.ts";
import { createServers } from "./adapters/servers.ts";
import { gateEnvironment } from "./gates/command/environment.ts";
import { createJournal } from "./journal.ts";
import type { Comparer, Machine, Ports } from "./ports.ts";

export type Env = Record<string, string | undefined>;

export interface World {
  ports: Ports;
  machine: Machine;
  /** What the gates had us ask of others; grows as they run. */
  requests: EgressEntry[];
  /** Masks the secrets this process was given, in every encoding. Cheap. */
  scrub(text: string): string;
  /** The same and what looks like a secret; loads the rule set. */
  scrubDeep(text: string): Promise<string>;
}

export interface WorldRequest {
  env: Env;
  cwd: string;
  cache: boolean;
  mode: "github" | "terminal" | "plain";
}

export async function createWorld(request: WorldRequest): Promise<World> {
  const { env } = request;
  const gate = gateEnvironment(env, { pass: [] });
  // On a runner nobody but us was given them; in a terminal the shell beside us has them all the same.
  if (request.mode === "github") hideFromProc(gate.removed);
  const scrub = createRedactor(gate.secrets.flatMap((name) => env[name] ?? []));
  const clock = systemClock;
  const machine: Machine = {
    os: process.platform,
    arch: process.arch,
    node: process.versions.node,
    cpus: availableParallelism(),
    ci: env.CI === "true" || env.GITHUB_ACTIONS === "true",
    tool: `proofmark ${VERSION}`,
    gateEnv: gate.env,
    passed: (names) =>
      Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    cacheDirectory: request.cache ? cacheDirectory(env) : null,
  };
  const commands = createCommands({ scrub, clock });
  const requests: EgressEntry[] = [];
  const ports: Ports = {
    git: await openGit(request.cwd, { withhold: gate.removed }),
    browsers: createBrowsers(),
    figma: createFigma({
      token: env.FIGMA_API_TOKEN?.trim() ?? "",
      apiUrl: env.FIGMA_API_URL,
      scrub,
      clock,
      record: (entry) => requests.push(entry),
    }),
    servers: createServers(commands),
    comparer: lazyComparer(machine.cpus),
    secrets: lazyScanner(),
    commands,
    files: createFiles(),
    clock,
    display: createDisplay({
      stream: request.mode === "github" ? process.stdout : process.stderr,
      mode: request.mode,
      clock,
      scrub,
    }),
    journal: createJournal(clock),
  };
  return { ports, machine, requests, scrub, scrubDeep: (text) => deep(scrub(text)) };
}

/** Threads are for gates that look. */
function lazyComparer(cores: number): Comparer {
  let made: Promise<Comparer> | null = null;
  return {
    compare: async (shots) => {
      made ??= import("./adapters/comparer.ts").then(({ createComparer }) => createComparer(cores));
      return (await made).compare(shots);
    },
  };
}

/** The rules are loaded for the first text: nobody waits for them before the gates have run. */
function lazyScanner(): SecretScanner {
  let made: Promise<SecretScanner> | null = null;
  return {
    scan: async (text, path) => {
      made ??= import("../shared/adapters/secret-scan.ts").then(({ createSecretScanner }) =>
        createSecretScanner(),
      );
      return (await made).scan(text, path);
    },
  };
}

async function deep(text: string): Promise<string> {
  const { scrubPatterns } = await import("../shared/adapters/secret-patterns.ts");
  return scrubPatterns(text);
}

function cacheDirectory(env: Env): string {
  return env.PROOFMARK_CACHE_DIR || `${env.XDG_CACHE_HOME || `${homedir()}/.cache`}/proofmark`;
}
