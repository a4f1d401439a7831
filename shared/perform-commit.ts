// Files → one commit on a branch, without a checkout. Blobs, tree, commit, and last the branch, which moves only forward and
// only from the commit that was judged: whoever pushed meanwhile is not overtaken.
import type { CommitEffect } from "./effects.ts";
import type { PerformPorts, Request } from "./perform.ts";
import { blobId, member, sendBlob, text, unlessMoved } from "./perform-git.ts";

/** `unchanged`: the branch has these files already; `moved`: it is at another commit by now. */
export type Committed = { sha: string } | { left: "unchanged" | "moved" | "dry" };

/** Rejects with what GitHub answered. */
export async function commitFiles(effect: CommitEffect, ports: PerformPorts): Promise<Committed> {
  const { request } = ports;
  const { owner, repo, head, message } = effect;
  const at = { owner, repo };
  if ((await tipOf(effect, request)) !== head) return { left: "moved" };
  const read = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...at,
    commit_sha: head,
  });
  const tree = text(member(member(read.data, "tree"), "sha"));
  const changes = await changesIn(effect, tree, request);
  if (changes.length === 0) return { left: "unchanged" };
  if (ports.dry) {
    ports.dry(`would commit ${changes.length} files to ${owner}/${repo}@${effect.branch}`);
    return { left: "dry" };
  }
  const entries = [];
  for (const { path, bytes } of changes) {
    const sha = bytes === null ? null : await sendBlob(bytes, at, request);
    entries.push({ path, mode: "100644", type: "blob", sha });
  }
  const made = await request("POST /repos/{owner}/{repo}/git/trees", {
    ...at,
    base_tree: tree,
    tree: entries,
  });
  const commit = await request("POST /repos/{owner}/{repo}/git/commits", {
    ...at,
    message,
    tree: text(member(made.data, "sha")),
    parents: [head],
  });
  const sha = text(member(commit.data, "sha"));
  // A branch that was set back meanwhile would move forward over what was taken from it.
  if ((await tipOf(effect, request)) !== head) return { left: "moved" };
  const route = `PATCH /repos/{owner}/{repo}/git/refs/heads/${pathOf(effect.branch)}`;
  return (await unlessMoved(request(route, { ...at, sha, force: false }))) ? { sha } : { left: "moved" };
}

const pathOf = (branch: string): string => branch.split("/").map(encodeURIComponent).join("/");

/** Null: there is no such branch any more. */
async function tipOf({ owner, repo, branch }: CommitEffect, request: Request): Promise<string | null> {
  try {
    const { data } = await request(`GET /repos/{owner}/{repo}/git/ref/heads/${pathOf(branch)}`, {
      owner,
      repo,
    });
    return text(member(member(data, "object"), "sha"));
  } catch (error) {
    if (member(error, "status") === 404) return null;
    throw error;
  }
}

/** What is not there so already. Of a tree too large to be listed everything is sent, and nothing deleted. */
async function changesIn(
  { owner, repo, files }: CommitEffect,
  tree: string,
  request: Request,
): Promise<CommitEffect["files"]> {
  const { data } = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    owner,
    repo,
    tree_sha: tree,
    recursive: "1",
  });
  const entries = member(data, "tree");
  if (!Array.isArray(entries)) throw new TypeError("GitHub answered a tree with something else");
  const there = new Map(
    entries.map((entry: unknown) => [text(member(entry, "path")), text(member(entry, "sha"))] as const),
  );
  return files.filter(({ path, bytes }) =>
    bytes === null ? there.has(path) : there.get(path) !== blobId(bytes),
  );
}
