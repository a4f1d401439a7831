// A change as git-tier gates ask for it, from the checkout: which paths differ by their object ids, and their content. What is
// read is held against its id, since a gate's code may have written to the object store.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MOST_CHANGES } from "../../shared/git-tier/github/trees.ts";
import { idOf } from "../../shared/git-tier/object-id.ts";
import type { BlobRef, ChangeSource, TreeChange } from "../../shared/git-tier/source.ts";
import type { TreeRef } from "../ports.ts";
import { createObjectReader } from "./git-blobs.ts";
import { copyIndex } from "./git-index.ts";
import { runGit } from "./git-process.ts";
import { type Checkout, isSafeRef } from "./git-trees.ts";

/** Commits are what they are here: no `git replace`, no grafts. */
const PLAIN = { GIT_NO_REPLACE_OBJECTS: "1" };
const RAW = ["--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none"];
const NOTHING = /^0+$/;

export type OpenChange = ChangeSource & { dispose(): Promise<void> };

/** `dispose` is safe to call twice. @throws where the base or head is not in this clone */
export async function openChange(checkout: Checkout, base: string, head: TreeRef): Promise<OpenChange> {
  if (!isSafeRef(base) || !isSafeRef(head)) throw new Error(`not a commit: ${base}, ${head}`);
  const staged = head === "worktree" ? await stageAll(checkout) : null;
  const env = { ...PLAIN, ...staged?.env };
  const git = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await runGit({ cwd: checkout.root, args, env });
    if (code !== 0) throw new Error(`git ${args[0]} failed: ${stderr.trim().slice(0, 300)}`);
    return stdout;
  };
  const readObject = createObjectReader(checkout.root, env);
  let changes: Promise<TreeChange[]> | null = null;
  return {
    changes: () => {
      const args =
        head === "worktree"
          ? ["diff-index", "--cached", ...RAW, base]
          : ["diff-tree", "-r", ...RAW, base, head];
      changes ??= git(...args, "--").then(readRaw);
      return changes;
    },
    blob: async (ref, maxBytes) => {
      const bytes = await readObject({ name: ref.oid, type: "blob", maxBytes }).catch(nullIfTooLarge);
      if (bytes === "too large") return null;
      if (bytes === null) throw new Error(`this clone does not have the object ${ref.oid}`);
      if (idOf(bytes, ref.oid.length) !== ref.oid)
        throw new Error(
          `the object ${ref.oid} is not what it was: something in this run changed git's own files`,
        );
      return bytes;
    },
    baseFile: async (path) => {
      const found = await git("--literal-pathspecs", "ls-tree", "-z", "--full-tree", base, "--", path);
      const [, mode, type, oid, name] = /^(\d{6}) (\w+) ([0-9a-f]+)\t([^\0]*)\0$/.exec(found) ?? [];
      return mode && oid && name === path && type !== "tree" ? { mode, oid } : null;
    },
    dispose: async () => staged?.dispose(),
  };
}

interface Staged {
  env: Record<string, string>;
  dispose(): Promise<void>;
}

/** All files as they lie there, as `git add -A` would have them, in an index and an object store of our own. */
async function stageAll({ root, gitDirectory, commonDirectory }: Checkout): Promise<Staged> {
  const directory = await mkdtemp(join(tmpdir(), "proofmark-change-"));
  const dispose = (): Promise<void> => rm(directory, { recursive: true, force: true });
  const env = {
    GIT_INDEX_FILE: join(directory, "index"),
    GIT_OBJECT_DIRECTORY: join(directory, "objects"),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(commonDirectory, "objects"),
  };
  try {
    await mkdir(env.GIT_OBJECT_DIRECTORY);
    await copyIndex(join(gitDirectory, "index"), env.GIT_INDEX_FILE);
    const { code, stderr } = await runGit({ cwd: root, args: ["add", "-A"], env });
    if (code !== 0) throw new Error(`git add failed: ${stderr.trim().slice(0, 300)}`);
  } catch (error) {
    await dispose();
    throw error;
  }
  return { env, dispose };
}

/** `:100644 100644 <id> <id> M\0path\0`, again and again. */
function readRaw(text: string): TreeChange[] {
  const parts = text.split("\0");
  const changes: TreeChange[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, baseMode = "", headMode = "", baseId = "", headId = ""] =
      /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(parts[at] ?? "") ?? [];
    const path = parts[at + 1] ?? "";
    const [base, head] = [side(baseMode, baseId), side(headMode, headId)];
    if (base === null && head === null) throw new Error("git's list of changed files cannot be read");
    changes.push({ path, base, head });
    if (changes.length > MOST_CHANGES) throw new Error(`the change touches more than ${MOST_CHANGES} files`);
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

const side = (mode: string, oid: string): BlobRef | null =>
  mode === "" || mode === "000000" || NOTHING.test(oid) ? null : { mode, oid };

function nullIfTooLarge(error: unknown): "too large" {
  if (error instanceof Error && "problems" in error) return "too large";
  throw error;
}
