// Pictures on a branch of the user's own repository. Files are named by their content, so that equal pictures are stored
// once and keep their address. A branch moves only forward (`force: false`), which makes the write a compare-and-swap;
// only thinning it out starts anew, and whoever finds its pictures gone afterwards adds them again.
import type { ImagesEffect } from "./effects.ts";
import type { PerformPorts, Request } from "./perform.ts";
import { member, sendBlob, text, unlessMoved } from "./perform-git.ts";

/** Of all pictures on the branch: beyond it the days longest ago are let go until half of it is left. */
export const BRANCH_BYTES = 25 * 1024 * 1024;
const MAX_ROUNDS = 8;

export interface StoredImages {
  /** Name to its path on the branch. */
  paths: Map<string, string>;
  /** Anything was written. */
  written: boolean;
}

interface Tip {
  commit: string;
  tree: string;
  files: TreeFile[];
}

interface TreeFile {
  path: string;
  sha: string;
  size: number;
}

/** Rejects with what GitHub answered; `written` nothing when all were there already, or nothing is to be written. */
export async function storeImages(effect: ImagesEffect, ports: PerformPorts): Promise<StoredImages> {
  const at = { owner: effect.owner, repo: effect.repo };
  const blobs = new Map<string, string>();
  let written = false;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const tip = await readTip(effect, ports.request);
    const missing = effect.images.filter(({ name }) => !findPath(tip?.files ?? [], name));
    if (missing.length === 0) return { paths: pathsOf(effect, tip?.files ?? []), written };
    if (ports.dry) {
      ports.dry(`would store ${missing.length} pictures on ${at.owner}/${at.repo}@${effect.branch}`);
      return { paths: new Map(), written: false };
    }
    for (const image of missing)
      if (!blobs.has(image.name)) blobs.set(image.name, await sendBlob(image.bytes, at, ports.request));
    if (await writeTip(effect, { tip, missing, blobs }, ports.request)) written = true;
    // Somebody else was quicker, or may have thinned the branch out meanwhile: look again.
    await ports.sleep(round === 0 && written ? 0 : ports.jitter());
  }
  throw Object.assign(new Error("The branch kept moving"), { status: 409 });
}

const pathsOf = ({ images }: ImagesEffect, files: readonly TreeFile[]): Map<string, string> =>
  new Map(
    images.flatMap(({ name }) => {
      const path = findPath(files, name);
      return path === undefined ? [] : [[name, path] as const];
    }),
  );

const findPath = (files: readonly TreeFile[], name: string): string | undefined =>
  files.find(({ path }) => path.endsWith(`/${name}`))?.path;

/** Null: there is no such branch yet. */
async function readTip({ owner, repo, branch }: ImagesEffect, request: Request): Promise<Tip | null> {
  const at = { owner, repo };
  let commit: string;
  try {
    const { data } = await request(`GET /repos/{owner}/{repo}/git/ref/heads/${branch}`, at);
    commit = text(member(member(data, "object"), "sha"));
  } catch (error) {
    if (member(error, "status") === 404) return null;
    throw error;
  }
  const read = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...at,
    commit_sha: commit,
  });
  const tree = text(member(member(read.data, "tree"), "sha"));
  const listed = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...at,
    tree_sha: tree,
    recursive: "1",
  });
  const entries = member(listed.data, "tree");
  if (!Array.isArray(entries)) throw new TypeError("GitHub answered a tree with something else");
  const files = entries.flatMap((entry: unknown) =>
    member(entry, "type") === "blob" && PICTURE.test(text(member(entry, "path")))
      ? [
          {
            path: text(member(entry, "path")),
            sha: text(member(entry, "sha")),
            size: Number(member(entry, "size") ?? 0),
          },
        ]
      : [],
  );
  return { commit, tree, files };
}

const PICTURE = /^\d{4}-\d\d-\d\d\/[0-9a-f]{64}\.png$/;

interface Next {
  tip: Tip | null;
  missing: ImagesEffect["images"];
  blobs: ReadonlyMap<string, string>;
}

/** False when the branch has moved meanwhile. */
async function writeTip(
  effect: ImagesEffect,
  { tip, missing, blobs }: Next,
  request: Request,
): Promise<boolean> {
  const { owner, repo, branch, day } = effect;
  const at = { owner, repo };
  const added = missing.map(({ name, bytes }) => ({
    path: `${day}/${name}`,
    sha: blobs.get(name) ?? "",
    size: bytes.length,
  }));
  const kept = thinned(tip?.files ?? [], effect, added);
  const anew = tip === null || kept.length < tip.files.length;
  const files = anew ? [...kept, ...added] : added;
  const tree = await request("POST /repos/{owner}/{repo}/git/trees", {
    ...at,
    ...(anew ? {} : { base_tree: tip.tree }),
    tree: [
      ...files.map(({ path, sha }) => ({ path, sha, mode: "100644", type: "blob" })),
      ...(anew ? [{ path: "README.md", mode: "100644", type: "blob", content: README }] : []),
    ],
  });
  const commit = await request("POST /repos/{owner}/{repo}/git/commits", {
    ...at,
    message: MESSAGE,
    tree: text(member(tree.data, "sha")),
    parents: anew ? [] : [tip.commit],
  });
  const sha = text(member(commit.data, "sha"));
  const move =
    tip === null
      ? request("POST /repos/{owner}/{repo}/git/refs", { ...at, ref: `refs/heads/${branch}`, sha })
      : request(`PATCH /repos/{owner}/{repo}/git/refs/heads/${branch}`, { ...at, sha, force: anew });
  return unlessMoved(move);
}

/** Hosts that build every branch are asked not to; GitHub's own workflows are not started by the job's token anyway. */
const MESSAGE = "Pictures for comments [skip ci]";
const README = `# Pictures for comments

Proofmark shows cropped before/after pictures of changed screens in pull request comments, and keeps them here
(\`comment.images: branch\`). Nothing else needs this branch: it can be deleted at any time, and comments then show
words and a link until the next run. Old pictures are let go by themselves.
`;

/** Those that stay: all while there is room, else the youngest days, and in any case what this run shows. */
function thinned(
  files: readonly TreeFile[],
  { images }: ImagesEffect,
  added: readonly TreeFile[],
): readonly TreeFile[] {
  const size = (some: readonly TreeFile[]): number => some.reduce((sum, file) => sum + file.size, 0);
  let room = BRANCH_BYTES - size(added);
  if (size(files) <= room) return files;
  room -= BRANCH_BYTES / 2;
  const shown = new Set(images.map(({ name }) => name));
  return files
    .toSorted((a, b) => (a.path < b.path ? 1 : -1))
    .filter(({ path, size: bytes }) => {
      if (shown.has(path.slice(path.indexOf("/") + 1))) return true;
      room -= bytes;
      return room >= 0;
    });
}
