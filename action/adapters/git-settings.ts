// What decides which files a checkout of a commit holds, beside the commit: a gate may change it before the base is checked
// out, and a filter of its making would break the base just as it breaks the head, which excuses everything.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runGit } from "./git-process.ts";

/** Lower case, as git lists them. Names, mail addresses, hooks and the like may change. */
const DECIDING =
  /^(filter|extensions|include|includeif|lfs|url)\.|^core\.(attributesfile|autocrlf|eol|symlinks|worktree|bare|sparsecheckout|sparsecheckoutcone|ignorecase)$|^remote\..*\.(promisor|partialclonefilter|uploadpack|url)$/;
const FILES = ["info/attributes", "info/sparse-checkout", "info/grafts"];

/** Names of settings and files to their values. */
export type GitSettings = ReadonlyMap<string, string>;

export async function readSettings(root: string, commonDirectory: string): Promise<GitSettings> {
  const settings = new Map<string, string>();
  const { stdout } = await runGit({ cwd: root, args: ["config", "--list", "-z"] });
  for (const entry of stdout.split("\0")) {
    const [name = ""] = entry.split("\n", 1);
    const value = entry.slice(name.length);
    if (DECIDING.test(name)) settings.set(name, `${settings.get(name) ?? ""}${value}\0`);
  }
  for (const file of FILES)
    settings.set(file, await readFile(join(commonDirectory, file), "latin1").catch(() => ""));
  return settings;
}

/** Names of those that are not as they were, sorted. */
export function changedSettings(before: GitSettings, after: GitSettings): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}
