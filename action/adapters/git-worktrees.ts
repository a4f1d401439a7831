// Worktrees of ours: locked with our process id, so that a later run can tell a leftover of a crash from one at work.
// Removal is plain file work: it needs no child process, which a second Ctrl-C would end as well.
import { type Dirent, readFileSync, rmSync } from "node:fs";
import * as fs from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { runGit } from "./git-process.ts";

const OURS = /^proofmark pid=(\d+) host=(\S*)/;
/** Another machine's process cannot be asked; after this it is taken for gone when its folder is. */
const FOREIGN_MS = 24 * 60 * 60 * 1000;

/** Folders to remove should the process exit without having come to it. */
const atWork = new Map<string, string>();
let watching = false;

export interface WorktreePlace {
  /** Top of the checkout. */
  root: string;
  /** The git folder all worktrees share. */
  commonDirectory: string;
}

/** Throws with git's own words when the commit cannot be checked out. */
export async function addWorktree(place: WorktreePlace, commit: string, directory: string): Promise<void> {
  await removeLeftovers(place.commonDirectory);
  const { code, stderr } = await runGit({
    cwd: place.root,
    args: ["worktree", "add", "--detach", "--force", "--quiet", directory, commit],
  });
  const admin = code === 0 ? await adminOf(directory) : null;
  if (admin === null) throw new Error(`git could not check out ${commit.slice(0, 12)}: ${lastLine(stderr)}`);
  await fs.writeFile(join(admin, "locked"), `proofmark pid=${process.pid} host=${hostname()}\n`);
  atWork.set(directory, admin);
  if (!watching) process.once("exit", removeAtExit);
  watching = true;
}

/** Safe to call twice, after a crash, and for a folder that is already gone. Links in it are removed, never followed. */
export async function removeWorktree(commonDirectory: string, directory: string): Promise<void> {
  const admin =
    atWork.get(directory) ?? (await adminOf(directory)) ?? (await findAdmin(commonDirectory, directory));
  await fs.rm(directory, { recursive: true, force: true, maxRetries: 5 });
  if (admin !== null && dirname(admin) === join(commonDirectory, "worktrees"))
    await fs.rm(admin, { recursive: true, force: true });
  atWork.delete(directory);
}

/** The last line that says something: git puts advice before it. */
function lastLine(text: string): string {
  return text.split("\n").findLast((line) => line.trim() !== "") ?? "no reason given";
}

/** A worktree's `.git` is a file that names its administrative folder. */
async function adminOf(directory: string): Promise<string | null> {
  const text = await fs.readFile(join(directory, ".git"), "utf8").catch(() => "");
  const match = /^gitdir: (.+)$/m.exec(text);
  return match?.[1] ? resolve(directory, match[1]) : null;
}

async function findAdmin(commonDirectory: string, directory: string): Promise<string | null> {
  for (const admin of await admins(commonDirectory)) {
    if ((await directoryOf(admin)) === directory) return admin;
  }
  return null;
}

async function admins(commonDirectory: string): Promise<string[]> {
  const top = join(commonDirectory, "worktrees");
  const entries: Dirent[] = await fs.readdir(top, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(top, entry.name));
}

async function directoryOf(admin: string): Promise<string | null> {
  const text = await fs.readFile(join(admin, "gitdir"), "utf8").catch(() => "");
  return text.trim() === "" ? null : dirname(resolve(admin, text.trim()));
}

async function removeLeftovers(commonDirectory: string): Promise<void> {
  for (const admin of await admins(commonDirectory)) {
    const lock = join(admin, "locked");
    const match = OURS.exec(await fs.readFile(lock, "utf8").catch(() => ""));
    const directory = await directoryOf(admin);
    if (!match || directory === null) continue;
    const gone = match[2] === hostname() ? !isAlive(Number(match[1])) : await isForgotten(lock, directory);
    if (!gone) continue;
    await removeWorktree(commonDirectory, directory);
    const parent = dirname(directory);
    if (basename(parent).startsWith("proofmark-")) await fs.rmdir(parent).catch(() => undefined);
  }
}

async function isForgotten(lock: string, directory: string): Promise<boolean> {
  if (await fs.stat(directory).catch(() => null)) return false;
  const written = await fs.stat(lock).catch(() => null);
  return written !== null && Date.now() - written.mtimeMs > FOREIGN_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not permitted to signal it: it lives, as somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function removeAtExit(): void {
  for (const [directory, admin] of atWork) {
    const lock = readLock(admin);
    rmSync(directory, { recursive: true, force: true });
    if (OURS.test(lock)) rmSync(admin, { recursive: true, force: true });
  }
}

function readLock(admin: string): string {
  try {
    return readFileSync(join(admin, "locked"), "utf8");
  } catch {
    return "";
  }
}
