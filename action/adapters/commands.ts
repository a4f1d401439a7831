import { type ChildProcess, spawn } from "node:child_process";
import { stat } from "node:fs/promises";
import { constants } from "node:os";
import type { Clock, CommandExit, CommandSpec, Commands } from "../ports.ts";
import { CommandOutput } from "./commands-output.ts";
import { countTree, forget, RUN_VARIABLE, remember, signalTree, type Tree } from "./commands-tree.ts";
import { which } from "./commands-which.ts";

export { killAllNow } from "./commands-tree.ts";

/** Between SIGTERM and SIGKILL when we end a command. */
const GRACE_MS = 2000;
/** The same for what a command left behind when it ended by itself; a dev server needs no long farewell. */
const LEFTOVER_GRACE_MS = 500;
/** A process in an uninterruptible wait outlives even SIGKILL; we do not wait for it longer than this. */
const GIVE_UP_MS = 3000;
/** How long output may stay silent after everything has ended before we stop listening. */
const DRAIN_MS = 250;
/** setTimeout's largest delay, 24 days. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/**
 * Signals that a shell or npm reports as 128 + number when a child was ended by one. Left out although possible:
 * 129 (git's exit code for wrong usage) and 141 (what pipefail makes of `| head`).
 */
const REPORTED_SIGNALS = [
  "SIGINT",
  "SIGQUIT",
  "SIGILL",
  "SIGTRAP",
  "SIGABRT",
  "SIGBUS",
  "SIGFPE",
  "SIGKILL",
  "SIGSEGV",
  "SIGTERM",
] as const;

interface Options {
  /** Masks secrets in logs. */
  scrub: (text: string) => string;
  clock: Clock;
}

/**
 * Runs commands so that nothing of them is left when `run` resolves: not on a timeout, not on an abort, and not after
 * an ordinary end. `onLine` gets lines as they are; only the log is scrubbed (and lines above 64 KiB, cut after masking).
 * ProblemError `out-unwritable` when the log cannot be made; a command that fails in any way is data, never a throw.
 */
export function createCommands(options: Options): Commands {
  const shells = new Map<string, Promise<string[]>>();
  const shell = (path: string) => {
    const known = shells.get(path) ?? findShell(path);
    shells.set(path, known);
    return known;
  };
  return {
    which,
    async run(spec) {
      if (spec.signal?.aborted) return { ...unstarted(null), end: "cancelled" };
      const { command } = spec;
      const argv = typeof command === "string" ? [...(await shell(spec.env.PATH ?? "")), command] : command;
      return start(spec, { ...options, argv });
    },
  };
}

async function findShell(path: string): Promise<string[]> {
  const bash = await which("bash", path);
  // The bash in System32 is the door to a Linux subsystem: another machine, without the checkout's programs.
  if (bash && !/\\system32\\/i.test(bash)) return [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c"];
  return process.platform === "win32" ? ["cmd.exe", "/d", "/s", "/c"] : ["/bin/sh", "-e", "-c"];
}

async function start(
  spec: CommandSpec,
  options: Options & { argv: readonly string[] },
): Promise<CommandExit> {
  const nonce = options.clock.random(12);
  const output = new CommandOutput(spec, options.scrub);
  const started = options.clock.elapsed();
  try {
    const child = spawnChild(spec, { argv: options.argv, nonce });
    child.stdout?.on("data", (chunk: Buffer) => output.write("stdout", chunk));
    child.stderr?.on("data", (chunk: Buffer) => output.write("stderr", chunk));
    const exit = await ended(child, { spec, nonce });
    output.end();
    const durationMs = options.clock.elapsed() - started;
    return { ...classify(exit), ...output.result(), durationMs };
  } catch (error) {
    output.end();
    if (!(error instanceof Error && "code" in error)) throw error;
    return unstarted(await explain(error, { spec, program: options.argv[0] ?? "" }));
  }
}

/** Throws as spawn does for arguments no process can have (a NUL byte); everything else is the `error` event. */
function spawnChild(spec: CommandSpec, how: { argv: readonly string[]; nonce: string }): ChildProcess {
  const outer = spec.env[RUN_VARIABLE];
  const windows = process.platform === "win32";
  return spawn(how.argv[0] ?? "", how.argv.slice(1), {
    cwd: spec.cwd,
    env: { ...spec.env, [RUN_VARIABLE]: outer ? `${outer}.${how.nonce}` : how.nonce },
    stdio: ["ignore", "pipe", "pipe"],
    // Its own session on POSIX, so that the whole group can be signalled; on Windows it would open a console.
    detached: !windows,
    windowsHide: true,
    windowsVerbatimArguments: windows && how.argv[0] === "cmd.exe",
  });
}

interface Ending {
  code: number | null;
  signal: string | null;
  /** Set when it was us who ended it. */
  by: "timeout" | "cancelled" | null;
}

/** Resolves when the command and all it started are gone and its output is read; rejects when it never started. */
async function ended(child: ChildProcess, run: { spec: CommandSpec; nonce: string }): Promise<Ending> {
  const { spec } = run;
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const exited = new Promise<Pick<Ending, "code" | "signal">>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
  if (child.pid === undefined) return { ...(await exited), by: null };
  const tree: Tree = { pid: child.pid, nonce: run.nonce };
  remember(tree);

  const stop = Promise.withResolvers<"timeout" | "cancelled">();
  const timer = setTimeout(() => stop.resolve("timeout"), Math.min(spec.timeoutMs, MAX_TIMEOUT_MS));
  const cancel = () => stop.resolve("cancelled");
  spec.signal?.addEventListener("abort", cancel, { once: true });
  try {
    const first = await Promise.race([exited, stop.promise]);
    const by = typeof first === "string" ? first : null;
    await endTree(tree, by ? GRACE_MS : LEFTOVER_GRACE_MS);
    const exit = await within(GIVE_UP_MS, exited, { code: null, signal: "SIGKILL" });
    await drained(child, closed);
    return { ...exit, by };
  } finally {
    clearTimeout(timer);
    spec.signal?.removeEventListener("abort", cancel);
    forget(tree);
  }
}

/** SIGTERM, then SIGKILL after the grace, until nothing is left. Returns at once when nothing is. */
async function endTree(tree: Tree, graceMs: number): Promise<void> {
  if (signalTree(tree, "SIGTERM") === 0) return;
  if (await gone(tree, graceMs)) return;
  for (let waited = 0; waited < GIVE_UP_MS && signalTree(tree, "SIGKILL") > 0; waited += 50) {
    await pause(50);
  }
}

async function gone(tree: Tree, withinMs: number): Promise<boolean> {
  let wait = 5;
  for (let waited = 0; waited < withinMs; waited += wait) {
    await pause(wait);
    if (countTree(tree) === 0) return true;
    wait = Math.min(100, wait * 2);
  }
  return false;
}

/**
 * With every writer gone the pipes end by themselves. One that is held open by a process out of our reach is left after
 * a silence, so that it cannot hold up the run.
 */
async function drained(child: ChildProcess, closed: Promise<void>): Promise<void> {
  const over = closed.then(() => true);
  let heard = true;
  const listen = () => {
    heard = true;
  };
  child.stdout?.on("data", listen);
  child.stderr?.on("data", listen);
  for (let waited = 0; heard && waited < GIVE_UP_MS; waited += DRAIN_MS) {
    heard = false;
    if (await within(DRAIN_MS, over, false)) return;
  }
  child.stdout?.destroy();
  child.stderr?.destroy();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** `promise`, or `otherwise` when that takes longer. Leaves no timer behind that would keep this process alive. */
async function within<T>(ms: number, promise: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function classify(ending: Ending): Pick<CommandExit, "code" | "signal" | "end" | "error"> {
  const { code, signal, by } = ending;
  const reported = REPORTED_SIGNALS.find((name) => code === 128 + constants.signals[name]);
  if (by === null && reported) return { code: null, signal: reported, end: "ran", error: null };
  return { code, signal, end: by ?? "ran", error: null };
}

function unstarted(error: string | null): CommandExit {
  const nothing = { code: null, signal: null, durationMs: 0, stdout: "", stderr: "", truncated: false };
  return { ...nothing, end: "not-started", error };
}

/** spawn says ENOENT for a missing folder and a missing program alike. */
async function explain(error: Error, run: { spec: CommandSpec; program: string }): Promise<string> {
  const code = "code" in error ? error.code : "";
  const folder = await stat(run.spec.cwd).catch(() => null);
  if (!folder) return `The folder ${run.spec.cwd} does not exist`;
  if (!folder.isDirectory()) return `${run.spec.cwd} is not a folder`;
  if (code === "ENOENT") return `The program ${run.program} was not found on PATH`;
  if (code === "EACCES") return `The program ${run.program} may not be run (no permission to execute it)`;
  if (code === "E2BIG") return "The command line and environment together are longer than the system allows";
  return `${run.program} did not start: ${error.message}`;
}
