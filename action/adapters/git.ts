import { resolve } from "node:path";
import { ProblemError } from "../../shared/problem.ts";
import type { Git, TreeRef } from "../ports.ts";
import { createObjectReader, type ReadObject } from "./git-blobs.ts";
import { type GitAnswer, runGit, trustDirectory, withhold } from "./git-process.ts";
import { changedSettings, readSettings } from "./git-settings.ts";
import { type Checkout, diffTrees, isSafeRef } from "./git-trees.ts";
import { addWorktree, removeWorktree } from "./git-worktrees.ts";

/** A fetch that takes longer is stuck; the run then says what to do instead. */
const FETCH_MS = 120_000;
const MOST_COMMIT_BYTES = 1024 * 1024;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

export interface GitOptions {
  /** Names of variables that git and what it starts do not see; a fetch does. */
  withhold: readonly string[];
}

/**
 * The checkout that holds `cwd`. HEAD and the settings that decide what a checkout holds are read once, here: a run judges
 * one commit even if a tool moves HEAD meanwhile, and `addWorktree` refuses when those settings are no longer the same.
 * ProblemError `not-a-repository` or `git-missing`.
 */
export async function openGit(cwd: string, options?: GitOptions): Promise<Git> {
  if (options) withhold(options.withhold);
  const checkout = await findCheckout(cwd);
  const { root, commonDirectory } = checkout;
  // Not waited for: it is done long before the first gate could change anything, and most runs never ask.
  const settings = options ? readSettings(root, commonDirectory) : null;
  settings?.catch(() => undefined);
  const git = (...args: string[]): Promise<GitAnswer> => runGit({ cwd: root, args });
  const readObject = createObjectReader(root);
  // A commit that is here stays here; each question is a process.
  const here = new Set(checkout.head === null ? [] : [checkout.head]);
  return {
    root,
    async resolve(ref) {
      if (here.has(ref)) return ref;
      const id = await resolveRef(checkout, ref);
      if (id !== null) here.add(id);
      return id;
    },
    parents: (commit) => readParents(readObject, commit),
    mergeBase: async (a, b) => (a === b ? a : idOrNull(await git("merge-base", "--end-of-options", a, b))),
    // Asked anew: a fetch changes it.
    isShallow: async () => (await git("rev-parse", "--is-shallow-repository")).stdout.trim() === "true",
    fetch: (options) => fetchMore(checkout, options),
    defaultBranch: () => findDefaultBranch(root),
    async isDirty() {
      const { stdout } = await git("status", "--porcelain", "-z", "--ignore-submodules=all");
      return stdout !== "";
    },
    diff: (base, head) => diffTrees(checkout, base, head),
    change: async (base, head) => (await import("./git-changes.ts")).openChange(checkout, base, head),
    show: async (commit, path, maxBytes) => {
      if (commit.startsWith("-") || commit.includes(":")) return null;
      // A leading "./" or ".." would be read relative to the current folder.
      if (/^\.{0,2}\/|^\.\.?$/.test(path)) return null;
      return readObject({ name: `${commit}:${path}`, type: "blob", maxBytes });
    },
    async treeId(commit) {
      const id = idOrNull(
        await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{tree}`),
      );
      if (id === null) throw new Error(`no tree for ${commit}`);
      return id;
    },
    listFiles: (ref) => listFiles(root, ref),
    async addWorktree(commit, directory) {
      const now = settings && (await readSettings(root, commonDirectory));
      const changed = now ? changedSettings(await settings, now) : [];
      if (changed.length > 0)
        throw new Error(
          `git's settings were changed while the gates ran (${changed.slice(0, 5).join(", ")}), so the base cannot be checked out as it is; set them before this step`,
        );
      return addWorktree({ root, commonDirectory }, commit, directory);
    },
    removeWorktree: (directory) => removeWorktree(commonDirectory, directory),
  };
}

const idOrNull = (answer: GitAnswer): string | null => {
  const id = answer.stdout.trim().split("\n")[0] ?? "";
  return answer.code === 0 && COMMIT.test(id) ? id : null;
};

/** One process for all four answers; `HEAD` comes last because it alone may be missing. */
async function findCheckout(cwd: string): Promise<Checkout> {
  const args = ["rev-parse", "--show-toplevel", "--absolute-git-dir", "--git-common-dir", "HEAD"];
  let answer = await runGit({ cwd, args });
  const workspace = process.env.GITHUB_WORKSPACE;
  if (answer.stderr.includes("dubious ownership") && workspace && resolve(workspace) === resolve(cwd)) {
    // The job's own workspace, which a container sees under another user.
    trustDirectory(resolve(workspace));
    answer = await runGit({ cwd, args });
  }
  const [root, gitDirectory, common, head = ""] = answer.stdout.split("\n");
  if (!root || !gitDirectory || !common) throw noCheckout(cwd, answer.stderr);
  return {
    root: resolve(root),
    gitDirectory: resolve(gitDirectory),
    // Relative to where it was asked.
    commonDirectory: resolve(cwd, common),
    head: COMMIT.test(head) ? head : null,
  };
}

function noCheckout(cwd: string, stderr: string): ProblemError {
  if (stderr.includes("dubious ownership"))
    return new ProblemError({
      code: "not-a-repository",
      message: "git refuses this checkout because it belongs to another user",
      where: { path: cwd },
      todo: `If you trust it, run: git config --global --add safe.directory ${resolve(cwd)}`,
    });
  return new ProblemError({
    code: "not-a-repository",
    message: "this folder is not inside a git checkout",
    where: { path: cwd },
    todo: "Run Proofmark inside a checkout, or name one with --cwd; in a workflow, put actions/checkout before it.",
  });
}

async function resolveRef(checkout: Checkout, ref: string): Promise<string | null> {
  if (ref === "HEAD") return checkout.head;
  if (!isSafeRef(ref)) return null;
  return idOrNull(
    await runGit({
      cwd: checkout.root,
      args: ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`],
    }),
  );
}

/** From the commit itself: `rev-list` and `^1` hide the parents that a shallow clone has cut off. */
async function readParents(readObject: ReadObject, commit: string): Promise<string[]> {
  const bytes = await readObject({ name: commit, type: "commit", maxBytes: MOST_COMMIT_BYTES });
  if (bytes === null) return [];
  const header = Buffer.from(bytes).toString("utf8").split("\n\n", 1)[0] ?? "";
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
}

/**
 * Named commits only: fetching by the remote's own refspec would bring every branch. When deepening, HEAD is named too, since
 * a merge base needs the history of both sides; a HEAD the remote does not know is tried without.
 */
async function fetchMore(
  checkout: Checkout,
  options: { commit?: string; deepenBy?: number },
): Promise<boolean> {
  const { commit, deepenBy } = options;
  if (commit !== undefined && !COMMIT.test(commit)) return false;
  const shallow = await runGit({ cwd: checkout.root, args: ["rev-parse", "--is-shallow-repository"] });
  const isShallow = shallow.stdout.trim() === "true";
  const depth = !isShallow
    ? []
    : deepenBy === undefined
      ? ["--depth=1"]
      : [`--deepen=${Math.floor(deepenBy)}`];
  const own = commit === undefined ? [] : [commit];
  const wants = deepenBy === undefined || checkout.head === null ? [own] : [[...own, checkout.head], own];
  for (const commits of wants) {
    const args = [
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-recurse-submodules",
      "--no-write-fetch-head",
      ...depth,
    ];
    const { code } = await runGit({
      cwd: checkout.root,
      args: [...args, "origin", ...commits],
      timeoutMs: FETCH_MS,
      withCredentials: true,
    });
    if (code === 0) return true;
  }
  return false;
}

/** Short names in order of preference; origin/HEAD stands for the branch it points to. */
const DEFAULT_BRANCHES = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/remotes/origin/trunk",
  "refs/remotes/origin/develop",
  "refs/heads/main",
  "refs/heads/master",
  "refs/heads/trunk",
  "refs/heads/develop",
];

async function findDefaultBranch(root: string): Promise<string | null> {
  const { stdout } = await runGit({
    cwd: root,
    args: ["for-each-ref", "--format=%(refname) %(symref)", ...DEFAULT_BRANCHES],
  });
  const refs = new Map(
    stdout.split("\n").map((line) => {
      const [name = "", target = ""] = line.split(" ");
      return [name, target || name];
    }),
  );
  for (const name of DEFAULT_BRANCHES) {
    const found = refs.get(name);
    if (found) return found.replace(/^refs\/(?:remotes|heads)\//, "");
  }
  return null;
}

/** A tracked file that was deleted in the working tree is listed twice, once as removed. */
async function listFiles(root: string, ref: TreeRef): Promise<string[]> {
  const args =
    ref === "worktree"
      ? ["ls-files", "-z", "-t", "--cached", "--deleted", "--others", "--exclude-standard"]
      : ["ls-tree", "-z", "-r", "--full-tree", "--name-only", "--end-of-options", ref];
  const { code, stdout, stderr } = await runGit({ cwd: root, args });
  if (code !== 0) throw new Error(`git could not list the files of ${ref}: ${stderr}`);
  const entries = stdout.split("\0").filter((entry) => entry !== "");
  if (ref !== "worktree") return entries.sort();
  const removed = new Set(entries.filter((entry) => entry.startsWith("R ")).map((entry) => entry.slice(2)));
  const present = new Set(entries.map((entry) => entry.slice(2)).filter((path) => !removed.has(path)));
  return [...present].sort();
}
