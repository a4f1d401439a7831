// Starts the bundle the way GitHub's runner starts a JavaScript action: its environment, its files, nothing inherited.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { GitHub } from "./github.ts";

export const CHECKOUT = fileURLToPath(new URL("../..", import.meta.url));

/** Spelt apart: action.yml's expression, not a template of ours. */
const JOB_TOKEN = ["$", "{{ github.token }}"].join("");

export interface ActionEvent {
  name: string;
  payload: unknown;
  /** GITHUB_SHA and GITHUB_REF as the event sets them. */
  sha: string;
  ref: string;
  headRef?: string;
  baseRef?: string;
}

export interface ActionRun {
  /** GITHUB_WORKSPACE and working directory: the checkout to judge. */
  cwd: string;
  event: ActionEvent;
  github?: GitHub;
  /** As in `with:`; defaults come from action.yml, `${{ github.token }}` being the write token. */
  inputs?: Record<string, string>;
  /** The job's own `env:`. */
  env?: Record<string, string>;
  runId?: number;
  attempt?: number;
  /** What is started; the built bundle when left out. */
  entry?: string;
  /** Whose inputs and defaults, relative to the checkout; `action.yml` when left out. */
  manifest?: string;
  /** Ended hard, whole process group, after this; 120 s. */
  timeoutMs?: number;
  /** What it writes, as it writes it. */
  onOutput?: (text: string) => void;
  /** Called when the process runs, to signal it. */
  onStart?: (pid: number) => void;
}

export interface Annotation {
  level: string;
  properties: Record<string, string>;
  message: string;
}

export interface ActionResult {
  /** Null when a signal or our own time limit ended it. */
  code: number | null;
  timedOut: boolean;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
  annotations: Annotation[];
  durationMs: number;
}

export async function runAction(run: ActionRun): Promise<ActionResult> {
  const temp = mkdtempSync(join(tmpdir(), "runner-"));
  try {
    const files = runnerFiles(temp, run.event);
    const started = performance.now();
    const ended = await start(run, environment(run, temp, files));
    return {
      ...ended,
      outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, "utf8")),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
      annotations: readAnnotations(ended.stdout),
      durationMs: performance.now() - started,
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** The payload of a pull request as the Action reads it, checked out as its merge commit. */
export function pullRequestEvent(about: {
  github: GitHub;
  number: number;
  head: string;
  base: string;
  merge: string;
  headRef?: string;
}): ActionEvent {
  const { owner, repo } = about.github;
  const headRef = about.headRef ?? "change";
  const repository = {
    name: repo,
    full_name: `${owner}/${repo}`,
    owner: { login: owner },
    default_branch: "main",
  };
  const side = (ref: string, sha: string) => ({ ref, sha, repo: repository });
  return {
    name: "pull_request",
    sha: about.merge,
    ref: `refs/pull/${about.number}/merge`,
    headRef,
    baseRef: "main",
    payload: {
      action: "synchronize",
      number: about.number,
      pull_request: {
        number: about.number,
        state: "open",
        draft: false,
        user: { login: "alice", type: "User" },
        head: side(headRef, about.head),
        base: side("main", about.base),
        merge_commit_sha: about.merge,
      },
      repository,
      sender: { login: "alice", type: "User" },
    },
  };
}

function runnerFiles(temp: string, event: ActionEvent) {
  const at = (name: string) => join(temp, name);
  const files = {
    GITHUB_OUTPUT: at("output"),
    GITHUB_ENV: at("env"),
    GITHUB_PATH: at("path"),
    GITHUB_STATE: at("state"),
    GITHUB_STEP_SUMMARY: at("summary.md"),
  };
  for (const file of Object.values(files)) writeFileSync(file, "");
  writeFileSync(at("event.json"), JSON.stringify(event.payload));
  for (const folder of ["home", "tmp"]) mkdirSync(at(folder));
  return { ...files, GITHUB_EVENT_PATH: at("event.json") };
}

function environment(run: ActionRun, temp: string, files: Record<string, string>): Record<string, string> {
  const { event, github } = run;
  const url = github?.url ?? "http://127.0.0.1:9";
  const owner = github?.owner ?? "acme";
  return {
    // The Node under test first, so that `npm` and friends within the judged project use it too.
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ""}`,
    HOME: join(temp, "home"),
    LANG: "C.UTF-8",
    CI: "true",
    GITHUB_ACTIONS: "true",
    ...files,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REPOSITORY: `${owner}/${github?.repo ?? "shop"}`,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_HEAD_REF: event.headRef ?? "",
    GITHUB_BASE_REF: event.baseRef ?? "",
    GITHUB_RUN_ID: String(run.runId ?? 1001),
    GITHUB_RUN_NUMBER: "1",
    GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1),
    GITHUB_JOB: "verify",
    GITHUB_WORKFLOW: "proofmark",
    GITHUB_ACTION: "__proofmark",
    GITHUB_ACTOR: "alice",
    GITHUB_WORKSPACE: run.cwd,
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    // Anything but github.com, *.ghe.com and *.localhost makes the artifact client refuse.
    GITHUB_SERVER_URL: "https://github.com",
    RUNNER_TEMP: join(temp, "tmp"),
    RUNNER_TOOL_CACHE: join(temp, "tmp"),
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "stand-in",
    ...(github ? { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: runtimeToken() } : {}),
    ...inputs(run),
    ...run.env,
  };
}

/** An unsigned token with the one claim the artifact client reads. */
function runtimeToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part({ scp: "Actions.Results:run-1:job-1" })}.unsigned`;
}

function inputs(run: ActionRun): Record<string, string> {
  const manifest = parse(readFileSync(join(CHECKOUT, run.manifest ?? "action.yml"), "utf8")) as {
    inputs: Record<string, { default?: unknown }>;
  };
  const values: Record<string, string> = {};
  for (const [name, { default: value }] of Object.entries(manifest.inputs))
    values[name] = value === JOB_TOKEN ? (run.github?.token ?? "") : String(value ?? "");
  const all = Object.entries({ ...values, ...run.inputs });
  return Object.fromEntries(
    all.map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

type Ended = Pick<ActionResult, "code" | "timedOut" | "stdout" | "stderr">;

function start(run: ActionRun, env: Record<string, string>): Promise<Ended> {
  const entry = run.entry ?? join(CHECKOUT, "dist", "index.js");
  if (!existsSync(entry)) throw new Error("dist/index.js is missing: run `npm run build` first");
  const child = spawn(process.execPath, [entry], {
    cwd: run.cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that the time limit reaches everything it started.
    detached: true,
  });
  const out = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      out[stream] += text;
      run.onOutput?.(text);
    });
  if (child.pid !== undefined) run.onStart?.(child.pid);
  return new Promise((resolve, reject) => {
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, run.timeoutMs ?? 120_000);
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ ...out, code, timedOut });
    });
  });
}

/** `name=value` lines and `name<<delimiter` blocks, as @actions/core writes them. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^([^\n=<]+)<<(.+)\n([\s\S]*?)\n?\2$|^([^\n=<]+)=(.*)$/gm)) {
    const [, block, , value, name, plain] = match;
    if (block !== undefined) outputs[block] = value ?? "";
    else if (name !== undefined) outputs[name] = plain ?? "";
  }
  return outputs;
}

/** `::error file=a.ts,line=3,title=t::message`, the runner's escapes undone. */
export function readAnnotations(stdout: string): Annotation[] {
  const unescaped = (text: string) =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  return [...stdout.matchAll(/^::(error|warning|notice)(?: ([^\n]*?))?::(.*)$/gm)].map(
    ([, level = "", properties = "", message = ""]) => ({
      level,
      message: unescaped(message),
      properties: Object.fromEntries(
        properties
          .split(",")
          .filter(Boolean)
          .map((pair) => [pair.slice(0, pair.indexOf("=")), unescaped(pair.slice(pair.indexOf("=") + 1))]),
      ),
    }),
  );
}
