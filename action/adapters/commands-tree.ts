// The processes of one command, and how to end all of them.
//
// A command leads its own session and process group. On Linux /proc also gives away those who left it: by session, by
// parentage, and by a variable in their environment, which survives setsid, double forks and a parent that is gone (the
// runner's own clean-up works the same way, by RUNNER_TRACKING_ID). Out of reach: a process that did all of that with an
// emptied environment, one of another user (sudo), and containers, which are the docker daemon's children. Without /proc
// it is the group; on Windows `taskkill /T`.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Nested runs append theirs, so that an outer run still finds what an inner one started. */
export const RUN_VARIABLE = "PROOFMARK_RUN";

export interface Tree {
  pid: number;
  nonce: string;
}

interface Entry {
  pid: number;
  parent: number;
  own: boolean;
}

const live = new Set<Tree>();
let exitHooked = false;

/** From here until `forget`, a `killAllNow` or an exit of this process, for whatever cause, takes the tree along. */
export function remember(tree: Tree): void {
  live.add(tree);
  if (!exitHooked) process.on("exit", killAllNow);
  exitHooked = true;
}

export function forget(tree: Tree): void {
  live.delete(tree);
}

/** SIGKILL to everything every running command started; synchronous, for the last moments of a process. */
export function killAllNow(): void {
  for (const tree of live) {
    for (let round = 0; round < 5 && signalTree(tree, "SIGKILL") > 0; round++);
  }
  live.clear();
}

/** Sends `signal` to whatever of the tree is alive; returns how many processes that were, 0 when nothing is left. */
export function signalTree(tree: Tree, signal: "SIGTERM" | "SIGKILL"): number {
  if (process.platform === "win32") return signalWindows(tree, signal);
  const found = members(tree);
  if (found === null) return send(-tree.pid, signal) ? 1 : 0;
  // The group first: one call that no fork can slip through.
  if (found.length > 0) send(-tree.pid, signal);
  for (const pid of found) send(pid, signal);
  return found.length;
}

/** How many processes of the tree are alive (zombies are not). */
export function countTree(tree: Tree): number {
  if (process.platform === "win32") return send(tree.pid, 0) ? 1 : 0;
  return members(tree)?.length ?? (send(-tree.pid, 0) ? 1 : 0);
}

function signalWindows(tree: Tree, signal: "SIGTERM" | "SIGKILL"): number {
  if (!send(tree.pid, 0)) return 0;
  const force = signal === "SIGKILL" ? ["/F"] : [];
  spawnSync("taskkill", ["/PID", String(tree.pid), "/T", ...force], { stdio: "ignore", windowsHide: true });
  return 1;
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** Process ids of the living of the tree, parents before children; null where there is no /proc. */
function members(tree: Tree): number[] | null {
  const entries = processes(tree);
  if (entries === null) return null;
  const found = new Set(entries.filter((entry) => entry.own).map((entry) => entry.pid));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const entry of entries) if (found.has(entry.parent)) found.add(entry.pid);
  }
  return [...found];
}

/** The process this one started with `nonce` in its environment; null where there is none, or no /proc. */
export function childWith(nonce: string): number | null {
  if (process.platform !== "linux") return null;
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const own = pids.map(Number).find((pid) => {
    const stat = readProc(pid, "stat");
    return (
      stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[1] === String(process.pid) && carriesNonce(pid, nonce)
    );
  });
  return own ?? null;
}

function processes(tree: Tree): Entry[] | null {
  if (process.platform !== "linux") return null;
  try {
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    return pids.flatMap((pid) => look(Number(pid), tree) ?? []);
  } catch {
    return null;
  }
}

function look(pid: number, tree: Tree): Entry | null {
  if (pid === process.pid) return null;
  const stat = readProc(pid, "stat");
  // "pid (name) state ppid pgrp session …": the name may hold blanks and parentheses itself.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, parent, group, session] = fields ?? [];
  if (state === undefined || state === "Z" || state === "X") return null;
  const inside = Number(group) === tree.pid || Number(session) === tree.pid || pid === tree.pid;
  return { pid, parent: Number(parent), own: inside || carriesNonce(pid, tree.nonce) };
}

function carriesNonce(pid: number, nonce: string): boolean {
  const environment = readProc(pid, "environ") ?? "";
  return environment
    .split("\0")
    .some((entry) => entry.startsWith(`${RUN_VARIABLE}=`) && entry.includes(nonce));
}

function readProc(pid: number, file: "stat" | "environ"): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "latin1");
  } catch {
    return null;
  }
}
