import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { ProblemError } from "../../shared/problem.ts";
import { which } from "./commands-which.ts";

export interface GitCall {
  cwd: string;
  args: readonly string[];
  /** Written to standard input, which is closed then. */
  input?: string;
  env?: Record<string, string>;
  timeoutMs?: number;
  /** Gives git what `withhold` keeps from it otherwise; only for talking to the remote, and only before a gate has run. */
  withCredentials?: true;
  /** Takes the output as it comes instead of keeping it; false ends git. */
  onData?: (chunk: Buffer) => boolean;
}

export interface GitAnswer {
  /** Null when ended by a signal or by us. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Kept output beyond this ends git: only `onData` callers expect more. */
const MOST_OUTPUT = 64 * 1024 * 1024;
const MOST_ERRORS = 64 * 1024;

/**
 * Overrides of what a repository or a user may have set and that would run code, ask questions or change output. Clean and
 * smudge filters stay: without them a worktree would not hold the files the project's commands expect.
 */
const CONFIG = {
  "core.quotepath": "off",
  "core.fsmonitor": "false",
  "core.hooksPath": "/dev/null",
  "core.alternateRefsCommand": "",
  "credential.interactive": "false",
  "protocol.ext.allow": "never",
  "gc.auto": "0",
  "maintenance.auto": "false",
  "diff.renameLimit": "2000",
  "checkout.workers": "0",
};
const CONFIG_ARGS = Object.entries(CONFIG).flatMap(([key, value]) => ["-c", `${key}=${value}`]);

const trusted = new Set<string>();

/** For this process alone, as actions/checkout does it for itself. */
export function trustDirectory(directory: string): void {
  trusted.add(directory);
}

let withheld: ReadonlySet<string> = new Set();

/**
 * Variables that git does not get, for this process alone: filters of the checkout run as its children, and a gate may
 * have set one up that prints its environment.
 */
export function withhold(names: readonly string[]): void {
  withheld = new Set(names);
}

/** Found once by PATH: a gate may put a program of that name into a folder that comes first. */
const programs = new Map<string, Promise<string>>();

function findGit(): Promise<string> {
  const path = process.env.PATH ?? "";
  const known = programs.get(path) ?? which("git", path).then((found) => found ?? "git");
  programs.set(path, known);
  return known;
}

/** Set by git for its hooks (`git rev-parse --local-env-vars`); a run from a pre-push hook must not inherit them. */
const LOCAL_VARIABLES = new Set([
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_DIFF_OPTS",
  "GIT_DIR",
  "GIT_EXTERNAL_DIFF",
  "GIT_GRAFT_FILE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_NAMESPACE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_REPLACE_REF_BASE",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE",
]);

function environment(call: GitCall): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !LOCAL_VARIABLES.has(name) && (call.withCredentials || !withheld.has(name)),
  );
  return {
    GIT_SSH_COMMAND: "ssh -oBatchMode=yes",
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    // A gate could say with `git replace` that the base is another commit.
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C",
    ...call.env,
  };
}

/** Runs git without a shell. Its failing is an answer; only a missing git (`git-missing`) or folder is a problem. */
export async function runGit(call: GitCall): Promise<GitAnswer> {
  const program = await findGit();
  return new Promise((resolve, reject) => {
    const trust = [...trusted].flatMap((directory) => ["-c", `safe.directory=${directory}`]);
    const child = spawn(program, [...CONFIG_ARGS, ...trust, ...call.args], {
      cwd: call.cwd,
      env: environment(call),
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let errors = "";
    let bytes = 0;
    const end = (): void => {
      child.kill("SIGKILL");
    };
    const timer = call.timeoutMs === undefined ? undefined : setTimeout(end, call.timeoutMs);
    child.stdout.on("data", (chunk: Buffer) => {
      if (call.onData) {
        if (!call.onData(chunk)) end();
        return;
      }
      bytes += chunk.length;
      if (bytes > MOST_OUTPUT) end();
      else chunks.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      if (errors.length < MOST_ERRORS) errors += chunk.toString("utf8");
    });
    // git may end before it has read everything, which is for its exit code to say.
    child.stdin.on("error", () => undefined);
    child.stdin.end(call.input ?? "");
    child.on("error", (cause: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(cause.code === "ENOENT" ? notStarted(call.cwd, cause) : cause);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, stdout: Buffer.concat(chunks).toString("utf8"), stderr: errors.trim() });
    });
  });
}

/** The system reports a missing folder and a missing program alike. */
function notStarted(cwd: string, cause: Error): ProblemError {
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
    return new ProblemError(
      {
        code: "git-missing",
        message: "git was not found on PATH",
        todo: "Install git 2.31 or newer; in a container job, install it in the image before this step.",
      },
      cause,
    );
  }
  return new ProblemError(
    {
      code: "not-a-repository",
      message: "there is no such folder",
      where: { path: cwd },
      todo: "Check --cwd, or run Proofmark in the folder that holds the checkout.",
    },
    cause,
  );
}
