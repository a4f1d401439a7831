import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DiffedFile, LineRange, TreeRef } from "../ports.ts";
import { DiffReader } from "./git-diff.ts";
import { copyIndex } from "./git-index.ts";
import { runGit } from "./git-process.ts";

/** Untracked files beyond this are a forgotten .gitignore, not a change. */
const MOST_UNTRACKED = 20_000;

/** All that could make two machines diff differently is said, so that nobody's settings change who is blamed. */
const DIFF = [
  "diff",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-relative",
  "--diff-algorithm=histogram",
  "--indent-heuristic",
  "--inter-hunk-context=0",
  "--src-prefix=a/",
  "--dst-prefix=b/",
  "--submodule=short",
  "--ignore-submodules=all",
  "-M",
  "-U0",
];

export interface Checkout {
  root: string;
  gitDirectory: string;
  commonDirectory: string;
  /** Null before the first commit. */
  head: string | null;
}

/** Refuses what git would take for an option. */
export const isSafeRef = (ref: string): boolean => ref !== "" && !ref.startsWith("-") && !/[\n\0]/.test(ref);

/** Files in git's order, without submodules. Untracked files count as added when `head` is the working tree. */
export async function diffTrees(checkout: Checkout, base: string, head: TreeRef): Promise<DiffedFile[]> {
  if (!isSafeRef(base) || !isSafeRef(head)) throw new Error(`not a commit: ${base}, ${head}`);
  if (base === head) return [];
  const revisions = head === "worktree" ? [base] : [base, head];
  const index = head === "worktree" ? await indexWithUntracked(checkout) : null;
  const env: Record<string, string> = index ? { GIT_INDEX_FILE: index.path } : {};
  try {
    // White space ignored, code that was only indented anew keeps its findings; with it, we know what was touched at all.
    const [files, exact] = await Promise.all([
      readDiff(checkout.root, [...DIFF, "-w", "--raw", "--patch", ...revisions, "--"], env),
      readDiff(checkout.root, [...DIFF, "--raw", "--patch", ...revisions, "--"], env),
    ]);
    return withTouched(files, exact);
  } finally {
    await index?.dispose();
  }
}

async function readDiff(cwd: string, args: string[], env: Record<string, string>): Promise<DiffedFile[]> {
  const reader = new DiffReader();
  const onData = (chunk: Buffer): boolean => {
    reader.write(chunk);
    return true;
  };
  const { code, stderr } = await runGit({ cwd, args, env, onData });
  if (code !== 0) throw new Error(`git diff failed: ${stderr}`);
  return reader.end();
}

/** The counts are the exact diff's, as GitHub shows them. */
function withTouched(files: readonly DiffedFile[], exact: readonly DiffedFile[]): DiffedFile[] {
  const exactly = new Map(exact.map((file) => [file.path, file]));
  return files.map((file) => {
    const other = exactly.get(file.path);
    if (!other) return file;
    const { added, deleted } = other;
    if (added === file.added && deleted === file.deleted) return file;
    const touched = other.hunks
      .filter((hunk) => hunk.headCount > 0)
      .map((hunk): LineRange => ({ start: hunk.headStart, count: hunk.headCount }));
    return { ...file, added, deleted, touched };
  });
}

interface TemporaryIndex {
  path: string;
  dispose(): Promise<void>;
}

/**
 * A copy of the index that knows the untracked files too, so that git finds a file moved without `git mv`. Null when there
 * are none; the repository's own index is never written.
 */
async function indexWithUntracked({ root, gitDirectory }: Checkout): Promise<TemporaryIndex | null> {
  const { stdout } = await runGit({ cwd: root, args: ["ls-files", "-z", "--others", "--exclude-standard"] });
  // A folder here is a repository inside this one.
  const paths = stdout.split("\0").filter((path) => path !== "" && !path.endsWith("/"));
  if (paths.length === 0) return null;
  const directory = await mkdtemp(join(tmpdir(), "proofmark-index-"));
  const path = join(directory, "index");
  const dispose = (): Promise<void> => rm(directory, { recursive: true, force: true });
  try {
    await copyIndex(join(gitDirectory, "index"), path);
    await runGit({
      cwd: root,
      args: ["--literal-pathspecs", "add", "-N", "--pathspec-from-file=-", "--pathspec-file-nul"],
      input: paths.slice(0, MOST_UNTRACKED).join("\0"),
      env: { GIT_INDEX_FILE: path },
    });
  } catch (error) {
    await dispose();
    throw error;
  }
  return { path, dispose };
}
