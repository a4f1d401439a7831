// Puts paths of a checkout back as they are in a commit, in the working tree and in the index. Before anything is touched,
// all that would be lost is kept: one patch of the working tree, one of what is staged and differs, and the files themselves.
import { createWriteStream } from "node:fs";
import { cp, lstat, mkdir, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import { ProblemError } from "../../shared/problem.ts";
import { type GitAnswer, type GitCall, runGit } from "./git-process.ts";

export interface RestoreRequest {
  /** Top of the checkout. */
  root: string;
  /** Commit id. */
  base: string;
  /** Files that differ from the base. */
  paths: readonly string[];
  /** Absolute folder that is made for what is kept. */
  keep: string;
}

export interface Restored {
  /** As on the base again. */
  restored: string[];
  /** Not on the base: moved into `keep`. */
  moved: string[];
  left: { path: string; why: string }[];
  /** Absolute; applying it to the base gives what was there. */
  patch: string;
  /** Absolute; what was staged and is in no file, as a patch of HEAD. Null: nothing. */
  staged: string | null;
}

const SUBMODULE = "160000";
const PATCH = [
  "--cached",
  "--binary",
  "--full-index",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
];
const PREFIXES = ["--src-prefix=a/", "--dst-prefix=b/"];
const FROM_INPUT = ["--pathspec-from-file=-", "--pathspec-file-nul"];
/** Exact names: `git rm` would take a link's name for all below the folder it replaced. */
const FORGET = ["update-index", "-z", "--force-remove", "--stdin"];
/** A path means itself, whatever signs are in it. */
const LITERAL = { GIT_LITERAL_PATHSPECS: "1" };

export async function restorePaths(request: RestoreRequest): Promise<Restored> {
  const { root, base, paths } = request;
  await refuseConflicts(root);
  const there = await entriesOf(root, base);
  const { able, left } = await sorted(root, paths, there);
  const kept = await keepAll(request, able);
  try {
    const back = await putBack(request, able, there);
    return { ...back, left: [...left, ...back.left], ...kept };
  } catch (error) {
    throw halfDone(error, kept.patch);
  }
}

/** Nothing is touched; what `paths` hold, and what of them is staged, is in `keep` afterwards. */
async function keepAll(
  request: RestoreRequest,
  paths: readonly string[],
): Promise<Pick<Restored, "patch" | "staged">> {
  const { root, base, keep } = request;
  await mkdir(keep, { recursive: true });
  const patch = join(keep, "changes.patch");
  const env = { ...LITERAL, GIT_INDEX_FILE: join(keep, "index") };
  const git = (args: readonly string[], input = "") => must({ cwd: root, args, env, input });
  await git(["read-tree", base]);
  const present: string[] = [];
  for (const path of paths) if (await fileAt(root, path)) present.push(path);
  const found = new Set(present);
  const absent = paths.filter((path) => !found.has(path));
  if (present.length > 0) await git(["add", "--all", "--force", ...FROM_INPUT], present.join("\0"));
  if (absent.length > 0) await git(FORGET, `${absent.join("\0")}\0`);
  await streamed({ cwd: root, args: ["diff", ...PATCH, ...PREFIXES, base], env }, patch);
  const staged = await keepStaged(request, paths, env);
  await rm(env.GIT_INDEX_FILE, { force: true });
  for (const path of present) await keepFile(root, path, join(keep, "files"));
  return { patch, staged };
}

async function putBack(
  { root, base }: RestoreRequest,
  paths: readonly string[],
  there: ReadonlyMap<string, string>,
): Promise<Pick<Restored, "restored" | "moved" | "left">> {
  const moved = paths.filter((path) => !there.has(path));
  for (const path of moved) await removeFile(root, path);
  if (moved.length > 0) await must({ cwd: root, args: FORGET, input: `${moved.join("\0")}\0` });
  const restored: string[] = [];
  const left: Restored["left"] = [];
  for (const path of paths.filter((each) => there.has(each))) {
    const why = await inTheWay(root, path);
    if (why === null) restored.push(path);
    else left.push({ path, why });
  }
  const checkout = ["checkout", "--quiet", base, ...FROM_INPUT];
  if (restored.length > 0)
    await must({ cwd: root, args: checkout, env: LITERAL, input: restored.join("\0") });
  return { restored, moved, left };
}

/** Whoever reads it has lost nothing, and must be told where it is. */
const halfDone = (cause: unknown, patch: string): ProblemError =>
  new ProblemError(
    {
      code: "fix-scope-refused",
      message: `Not everything could be put back: ${cause instanceof Error ? cause.message : String(cause)}.`,
      todo: `Nothing is lost: all that was there is in ${patch} and in the folder beside it. Mend what the message names, and run it again.`,
    },
    cause,
  );

async function must(call: GitCall): Promise<GitAnswer> {
  const answer = await runGit(call);
  if (answer.code !== 0) throw new Error(`git ${call.args[0]} failed: ${answer.stderr.slice(0, 500)}`);
  return answer;
}

/** Putting a file back would settle a conflict nobody has looked at. */
async function refuseConflicts(root: string): Promise<void> {
  const { stdout } = await must({ cwd: root, args: ["ls-files", "--unmerged", "-z"] });
  if (stdout === "") return;
  throw new ProblemError({
    code: "fix-scope-refused",
    message: "A merge or rebase is not finished here, and files put back now would hide its conflicts.",
    todo: "Finish it or give it up, then run `npx proofmark verify --fix-scope` again.",
  });
}

/** Path to mode, of every file of the commit. */
async function entriesOf(root: string, commit: string): Promise<Map<string, string>> {
  const { stdout } = await must({ cwd: root, args: ["ls-tree", "-r", "-z", "--full-tree", commit] });
  const rows = stdout.split("\0").filter((row) => row !== "");
  return new Map(rows.map((row) => [row.slice(row.indexOf("\t") + 1), row.slice(0, 6)]));
}

async function sorted(
  root: string,
  paths: readonly string[],
  there: ReadonlyMap<string, string>,
): Promise<{ able: string[]; left: Restored["left"] }> {
  const able: string[] = [];
  const left: Restored["left"] = [];
  for (const path of paths) {
    const isFile = await fileAt(root, path);
    // A submodule is a folder of which git tells as of a file; what is on neither side is no longer what was looked at.
    if (there.get(path) === SUBMODULE || (!isFile && !there.has(path)))
      left.push({ path, why: "it is a submodule, or gone" });
    else able.push(path);
  }
  return { able, left };
}

/** A file or a link is there, and no folder above it is a link: that would be a file somewhere else. */
async function fileAt(root: string, path: string): Promise<boolean> {
  const parts = path.split("/");
  for (let depth = 1; depth <= parts.length; depth++) {
    const found = await lstat(join(root, ...parts.slice(0, depth))).catch(() => null);
    if (found === null || found.isDirectory() === (depth === parts.length)) return false;
  }
  return true;
}

/** What else stands where a file of the base belongs, and would go with it. */
async function inTheWay(root: string, path: string): Promise<string | null> {
  const parts = path.split("/");
  for (let depth = 1; depth < parts.length; depth++) {
    const folder = parts.slice(0, depth).join("/");
    const found = await lstat(join(root, folder)).catch(() => null);
    if (found && !found.isDirectory()) return `${folder} is a file now, which is in scope`;
  }
  const found = await lstat(join(root, path)).catch(() => null);
  return found?.isDirectory() ? "it is a folder now, with files in scope" : null;
}

/** Staged contents that neither HEAD nor the working tree has. */
async function keepStaged(
  { root, keep }: RestoreRequest,
  paths: readonly string[],
  index: Record<string, string>,
): Promise<string | null> {
  const [head, real, now] = await Promise.all([
    staged(root, ["ls-tree", "-r", "-z", "--full-tree", "HEAD"], {}),
    staged(root, ["ls-files", "--stage", "-z"], {}),
    staged(root, ["ls-files", "--stage", "-z"], index),
  ]);
  const lost = paths.filter((path) => {
    const object = real.get(path);
    return object !== undefined && object !== head.get(path) && object !== now.get(path);
  });
  if (lost.length === 0) return null;
  const patch = join(keep, "staged.patch");
  const only = { ...LITERAL, GIT_INDEX_FILE: join(keep, "staged-index") };
  await must({ cwd: root, args: ["read-tree", "HEAD"], env: only });
  const rows = lost.map((path) => `${real.get(path)}\t${path}`);
  await must({
    cwd: root,
    args: ["update-index", "-z", "--index-info"],
    env: only,
    input: `${rows.join("\0")}\0`,
  });
  await streamed({ cwd: root, args: ["diff", ...PATCH, ...PREFIXES, "HEAD"], env: only }, patch);
  await rm(only.GIT_INDEX_FILE, { force: true });
  return patch;
}

/** Path to "mode object", from either listing. */
async function staged(
  root: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Map<string, string>> {
  const { stdout } = await must({ cwd: root, args, env });
  return new Map(
    stdout
      .split("\0")
      .filter((row) => row !== "")
      .map((row) => {
        const words = row.slice(0, row.indexOf("\t")).split(" ");
        const object = words.find((word) => word.length >= 40) ?? "";
        return [row.slice(row.indexOf("\t") + 1), `${words[0]} ${object}`];
      }),
  );
}

async function streamed(call: GitCall, file: string): Promise<void> {
  const out = createWriteStream(file);
  const { code, stderr } = await runGit({
    ...call,
    onData: (chunk) => {
      out.write(chunk);
      return true;
    },
  });
  out.end();
  await finished(out);
  if (code !== 0) throw new Error(`git ${call.args[0]} failed: ${stderr.slice(0, 500)}`);
}

/** Links as links, times and modes as they are. */
async function keepFile(root: string, path: string, keep: string): Promise<void> {
  await mkdir(dirname(join(keep, path)), { recursive: true });
  await cp(join(root, path), join(keep, path), { preserveTimestamps: true, verbatimSymlinks: true });
}

async function removeFile(root: string, path: string): Promise<void> {
  await rm(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder))
    if (
      !(await rmdir(join(root, folder)).then(
        () => true,
        () => false,
      ))
    )
      return;
}
