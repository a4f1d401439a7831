// A small website in a real repository, judged by the command line as a person would, from its sources.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { GateResult, Report, ScreenResult } from "../../shared/contract/report.ts";
import { makeRepository, type Repository } from "./repository.ts";
import { CHECKOUT } from "./runner.ts";

export interface VisualProject {
  repository: Repository;
  /** Runs `proofmark verify` against `main`. */
  verify(given?: {
    args?: readonly string[];
    env?: Record<string, string>;
    entry?: string;
  }): Promise<VisualRun>;
  /** `entry`: what is started, from the top of this repository; the sources when left out. */
  proofmark(args: readonly string[], env?: Record<string, string>, entry?: string): Promise<Said>;
  dispose(): Promise<void>;
}

export interface Said {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface VisualRun {
  report: Report;
  /** Of the only gate. */
  gate: GateResult;
  /** Id to what is said of it. */
  screens: Map<string, ScreenResult>;
  /** Id to outcome, sorted by id. */
  outcomes: Record<string, string>;
  /** What happened, by name: `base-prepared` … */
  events: string[];
  /** Absolute. */
  directory: string;
  /** Bytes of a file of the run's folder. */
  file(path: string): Promise<Buffer>;
  said: Said;
}

type FileTree = Record<string, string | Uint8Array>;

/** `site` is the config's `sites.web`, `gate` what is added to its gate; one small viewport unless they say otherwise. */
export async function visualProject(given: {
  site: string;
  gate?: string;
  base: FileTree;
}): Promise<VisualProject> {
  const repository = await makeRepository({
    ".github/proofmark.yml": config(given.site, given.gate ?? ""),
    ".gitignore": "artifacts/\n",
    ...given.base,
  });
  await repository.git("checkout", "--quiet", "-b", "change");
  const home = await mkdtemp(join(tmpdir(), "proofmark-home-"));
  const proofmark: VisualProject["proofmark"] = (args, env = {}, entry = "action/entry.ts") =>
    run(args, {
      entry,
      cwd: repository.root,
      env: { HOME: home, PROOFMARK_CACHE_DIR: join(home, "cache"), ...env },
    });
  return {
    repository,
    proofmark,
    verify: async ({ args = [], env, entry } = {}) => {
      const said = await proofmark(["verify", "--base", "main", "--format", "json", ...args], env, entry);
      return read(said, repository.root);
    },
    dispose: async () => {
      await repository.dispose();
      await rm(home, { recursive: true, force: true });
    },
  };
}

const indented = (text: string): string =>
  text
    .trim()
    .split("\n")
    .map((line) => `    ${line}\n`)
    .join("");

const config = (site: string, gate: string): string =>
  `sites:\n  web:\n    viewports: [320x240]\n${site.includes("settle:") ? "" : "    settle: 8s\n"}${indented(site)}gates:\n  web:\n    kind: visual\n${gate === "" ? "" : indented(gate)}`;

function run(
  args: readonly string[],
  { entry, cwd, env }: { entry: string; cwd: string; env: Record<string, string> },
): Promise<Said> {
  const script = join(CHECKOUT, entry);
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, ...args], {
    cwd,
    env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, LANG: "C.UTF-8", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 180_000,
    killSignal: "SIGTERM",
  });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ ...said, code }));
  });
}

async function read(said: Said, root: string): Promise<VisualRun> {
  let report: Report;
  try {
    report = JSON.parse(said.stdout) as Report;
  } catch {
    throw new Error(`no report:\n${said.stdout}\n${said.stderr}`);
  }
  const [gate] = report.gates;
  if (!gate) throw new Error(`no gate:\n${said.stdout}`);
  const directory = join(root, "artifacts/runs", report.run.id);
  const file = (path: string): Promise<Buffer> => readFile(join(directory, path));
  const screens = gate.pictures?.screens ?? [];
  const events = (await file("events.jsonl")).toString().trim().split("\n");
  return {
    report,
    gate,
    directory,
    file,
    said,
    screens: new Map(screens.map((screen) => [screen.id, screen])),
    outcomes: Object.fromEntries(
      screens.map(({ id, outcome }) => [id, outcome] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    events: events.map((line) => (JSON.parse(line) as { what: string }).what),
  };
}

/** A page with a heading, links, a box of one colour and no script. */
export function page(
  title: string,
  { links = [], body = "" }: { links?: readonly string[]; body?: string } = {},
): string {
  const anchors = links.map((href) => `<a href="${href}">${href}</a>`).join(" ");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/style.css"></head><body><h1>${title}</h1><p>${anchors}</p>${body}</body></html>`;
}

export const STYLE =
  "body { margin: 10px; font: 16px sans-serif; }\n.buy { width: 120px; height: 40px; background: #2255cc; }\n";
