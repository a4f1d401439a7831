// Which browser there is on this machine: the one that is named, else the system's, else Playwright's, else the embedded one.
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Browsers, Engine, FoundBrowser } from "../ports.ts";
import { findEmbedded } from "./browser-embedded.ts";
import {
  type Candidate,
  type Env,
  PLAYWRIGHT_FILES,
  playwrightFolder,
  systemPlaces,
} from "./browser-places.ts";

const run = promisify(execFile);
const VERSION_MS = 20_000;

/** Names the browser of an engine by its path, before all others. */
export const SETTINGS: Readonly<Record<Engine, string>> = {
  chromium: "PROOFMARK_CHROMIUM",
  firefox: "PROOFMARK_FIREFOX",
  webkit: "PROOFMARK_WEBKIT",
};

type Found = { found: FoundBrowser | null; tried: string[] };

export const findBrowser: Browsers["find"] = async (engine, env) => {
  const named = env[SETTINGS[engine]];
  if (named) return asNamed(engine, named, env);
  const tried: string[] = [];
  for (const look of engine === "chromium" ? [inSystem, inPlaywright, embedded] : [inPlaywright]) {
    const { found, tried: more } = await look(engine, env);
    tried.push(...more);
    if (found !== null) return { found, tried };
  }
  return { found: null, tried };
};

/** A browser that is named is meant: where it does not start, no other takes its place unseen. */
async function asNamed(engine: Engine, executable: string, env: Record<string, string>): Promise<Found> {
  const why = `${SETTINGS[engine]} names it`;
  const answer = await versionOf({ executable, why }, engine, env);
  if ("version" in answer)
    return {
      found: { engine, executable, version: answer.version, source: "setting", why, env: {} },
      tried: [],
    };
  return { found: null, tried: [`${SETTINGS[engine]} (${executable}): ${answer.not}`] };
}

async function inSystem(engine: Engine, env: Record<string, string>): Promise<Found> {
  const tried: string[] = [];
  for (const { name, candidates } of systemPlaces(env, process.platform)) {
    const there = candidates.filter(({ executable }) => isFile(executable));
    if (there.length === 0) tried.push(`${name}: none there`);
    for (const candidate of there) {
      const answer = await versionOf(candidate, engine, env);
      if ("version" in answer)
        return { found: { engine, ...candidate, version: answer.version, source: "system", env: {} }, tried };
      tried.push(`${candidate.executable}: ${answer.not}`);
    }
  }
  return { found: null, tried };
}

/**
 * Any build of Chromium will do, the newest first. Firefox and WebKit are Playwright's own: only the build that belongs to
 * the version we bring understands it.
 */
async function inPlaywright(engine: Engine, env: Record<string, string>): Promise<Found> {
  const folder = playwrightFolder(env, process.platform);
  const wanted = engine === "chromium" ? null : wantedBuild(engine);
  const builds = buildsIn(folder, engine).filter((build) => wanted === null || build === wanted);
  const tried: string[] = [];
  for (const build of builds) {
    const file = PLAYWRIGHT_FILES[engine].map((name) => join(folder, build, name)).find(isFile);
    if (file === undefined) continue;
    const candidate = { executable: file, why: `Playwright installed it (${build})` };
    const answer = await versionOf(candidate, engine, env);
    if ("version" in answer)
      return {
        found: { engine, ...candidate, version: answer.version, source: "playwright", env: {} },
        tried,
      };
    tried.push(`${file}: ${answer.not}`);
  }
  if (tried.length === 0) {
    const which = wanted === null ? "no Chromium" : `no ${wanted}`;
    tried.push(`Playwright's folder ${folder}: ${which}`);
  }
  return { found: null, tried };
}

/** The headless shell before the whole browser: it does the same in less time. Then the newest. */
function buildsIn(folder: string, engine: Engine): string[] {
  const names = engine === "chromium" ? ["chromium_headless_shell", "chromium"] : [engine];
  const there = listed(folder);
  return names.flatMap((name) =>
    there
      .filter((entry) => entry.startsWith(`${name}-`) && /-\d+$/.test(entry))
      .sort((a, b) => Number(b.slice(name.length + 1)) - Number(a.slice(name.length + 1))),
  );
}

/** "firefox-1522" */
function wantedBuild(engine: Engine): string {
  const require = createRequire(import.meta.url);
  const file = join(dirname(require.resolve("#playwright")), "browsers.json");
  const { browsers } = JSON.parse(readFileSync(file, "utf8")) as {
    browsers: { name: string; revision: string }[];
  };
  return `${engine}-${browsers.find(({ name }) => name === engine)?.revision ?? "unknown"}`;
}

async function embedded(engine: Engine, env: Record<string, string>): Promise<Found> {
  const { found, tried } = await findEmbedded(env);
  if (found === null) return { found: null, tried };
  const candidate = { executable: found.executable, why: found.why };
  const answer = await versionOf(candidate, engine, { ...env, ...found.env });
  if ("version" in answer)
    return {
      found: { engine, ...candidate, version: answer.version, source: "embedded", env: found.env },
      tried,
    };
  return { found: null, tried: [...tried, `${found.executable}: ${answer.not}`] };
}

type Answer = { version: string } | { not: string };

async function versionOf({ executable }: Candidate, engine: Engine, env: Env): Promise<Answer> {
  if (!isFile(executable)) return { not: "not there" };
  // WebKit's start script does not know the question; Windows' Chrome answers it by opening a window.
  if (engine === "webkit") return { version: `WebKit (${basename(dirname(executable))})` };
  if (process.platform === "win32") return { version: windowsVersion(executable, engine) };
  try {
    const { stdout } = await run(executable, ["--version"], {
      env,
      timeout: VERSION_MS,
      killSignal: "SIGKILL",
    });
    const [, name, number] = /([A-Za-z][A-Za-z ]*?)(?: for Testing)?\s+(\d+(?:\.\d+)+)/.exec(stdout) ?? [];
    return name && number ? { version: `${name} ${number}` } : { not: "it does not tell its version" };
  } catch (error) {
    return { not: `it does not start (${whyNot(error)})` };
  }
}

function whyNot(error: unknown): string {
  const { stderr, message, killed } = error as { stderr?: string; message?: string; killed?: boolean };
  if (killed) return `no answer within ${VERSION_MS / 1000} s`;
  const said = (stderr ?? "").split("\n").find((line) => line.trim() !== "");
  return (said ?? message?.split("\n", 1)[0] ?? "no reason is known").trim().slice(0, 200);
}

/** Chrome keeps its files in a folder named by its version, beside the program. */
function windowsVersion(executable: string, engine: Engine): string {
  const number = listed(dirname(executable)).find((name) => /^\d+(\.\d+){3}$/.test(name));
  const name = engine === "firefox" ? "Firefox" : /edge/i.test(executable) ? "Microsoft Edge" : "Chrome";
  return number === undefined ? name : `${name} ${number}`;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
