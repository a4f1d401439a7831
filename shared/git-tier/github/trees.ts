// Trees as GitHub lists them. A whole listing is one question, but is cut off for large trees; then each folder is asked for
// by itself, and only where its id differs. A listing that is cut off is never taken for a whole one.
import type { BlobRef, TreeChange } from "../source.ts";
import { type Ask, isCommitId, isRecord, member, unreadable } from "./ask.ts";

/** More than a person can review; the same bound on a runner, where git could tell more. */
export const MOST_CHANGES = 20_000;
const MOST_DEPTH = 200;

interface Entry {
  /** Below the tree that was asked for. */
  path: string;
  mode: string;
  oid: string;
  isTree: boolean;
}

interface Listing {
  entries: ReadonlyMap<string, Entry>;
  truncated: boolean;
}

export interface Trees {
  /** Every path that differs between two trees, sorted by code unit. */
  changes(base: string, head: string): Promise<TreeChange[]>;
  /** Null where the tree has no file of this name; links are not followed. */
  file(tree: string, path: string): Promise<BlobRef | null>;
  /** Bytes of a blob that a listing has named; null: not named. */
  sizeOf(oid: string): number | null;
}

export function readTrees(ask: Ask): Trees {
  const sizes = new Map<string, number>();
  const asked = new Map<string, Promise<Listing>>();
  const list = (tree: string, whole: boolean): Promise<Listing> => {
    const key = `${whole ? "whole" : "level"} ${tree}`;
    const found = asked.get(key) ?? askTree(ask, { tree, whole, sizes });
    asked.set(key, found);
    return found;
  };
  return {
    changes: async (base, head) => {
      const found: TreeChange[] = [];
      await compare({ path: "", base, head, depth: 0 }, { list, found });
      return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    },
    file: (tree, path) => findFile(tree, path, { list, hasWhole: (id) => asked.has(`whole ${id}`) }),
    sizeOf: (oid) => sizes.get(oid) ?? null,
  };
}

interface Pair {
  /** Of the folder, with a slash at its end; empty at the top. */
  path: string;
  base: string | null;
  head: string | null;
  depth: number;
}

interface Comparing {
  list(tree: string, whole: boolean): Promise<Listing>;
  found: TreeChange[];
}

const EMPTY: Listing = { entries: new Map(), truncated: false };

async function compare(pair: Pair, at: Comparing): Promise<void> {
  if (pair.base === pair.head) return;
  if (pair.depth > MOST_DEPTH) throw unreadable(`folders are nested more than ${MOST_DEPTH} deep`);
  const sides = (whole: boolean): Promise<Listing[]> =>
    Promise.all([pair.base, pair.head].map((tree) => (tree === null ? EMPTY : at.list(tree, whole))));
  const whole = await sides(true);
  const cut = whole.some(({ truncated }) => truncated);
  const [base = EMPTY, head = EMPTY] = cut ? await sides(false) : whole;
  if (base.truncated || head.truncated) throw unreadable(`the folder \`${pair.path}\` has too many entries`);
  for (const name of new Set([...base.entries.keys(), ...head.entries.keys()])) {
    const [old, now] = [base.entries.get(name) ?? null, head.entries.get(name) ?? null];
    addFile(`${pair.path}${name}`, [old, now], at.found);
    // A whole listing holds what is below its folders already.
    if (!cut) continue;
    const [from, to] = [old?.isTree ? old.oid : null, now?.isTree ? now.oid : null];
    const below = { path: `${pair.path}${name}/`, base: from, head: to, depth: pair.depth + 1 };
    if (from !== to) await compare(below, at);
  }
}

function addFile(path: string, sides: readonly (Entry | null)[], found: TreeChange[]): void {
  const [base = null, head = null] = sides.map((side) =>
    side === null || side.isTree ? null : { oid: side.oid, mode: side.mode },
  );
  if (base?.oid === head?.oid && base?.mode === head?.mode) return;
  found.push({ path, base, head });
  if (found.length > MOST_CHANGES) throw unreadable(`more than ${MOST_CHANGES} paths differ`);
}

interface Finding {
  list(tree: string, whole: boolean): Promise<Listing>;
  hasWhole(tree: string): boolean;
}

async function findFile(top: string, path: string, { list, hasWhole }: Finding): Promise<BlobRef | null> {
  if (hasWhole(top)) {
    const { entries, truncated } = await list(top, true);
    if (!truncated) return refOf(entries.get(path));
  }
  const names = path.split("/");
  let tree = top;
  for (const [at, name] of names.entries()) {
    const { entries, truncated } = await list(tree, false);
    const entry = entries.get(name);
    if (entry === undefined && truncated) throw unreadable(`the folder of \`${path}\` has too many entries`);
    if (at === names.length - 1) return refOf(entry);
    if (!entry?.isTree) return null;
    tree = entry.oid;
  }
  return null;
}

const refOf = (entry: Entry | undefined): BlobRef | null =>
  entry === undefined || entry.isTree ? null : { oid: entry.oid, mode: entry.mode };

async function askTree(
  ask: Ask,
  { tree, whole, sizes }: { tree: string; whole: boolean; sizes: Map<string, number> },
): Promise<Listing> {
  const data = await ask.get("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    tree_sha: tree,
    ...(whole ? { recursive: 1 } : {}),
  });
  const listed = member(data, "tree");
  const truncated = member(data, "truncated");
  if (!Array.isArray(listed) || typeof truncated !== "boolean")
    throw unreadable("a tree is not as GitHub writes them");
  const entries = new Map<string, Entry>();
  for (const item of listed as unknown[]) {
    const entry = entryOf(item);
    // Two names that are one once decoded: which of them is meant cannot be told.
    if (entry === null || entries.has(entry.path)) throw unreadable("a tree is not as GitHub writes them");
    entries.set(entry.path, entry);
    const size = member(item, "size");
    if (!entry.isTree && typeof size === "number") sizes.set(entry.oid, size);
  }
  return { entries, truncated };
}

function entryOf(item: unknown): Entry | null {
  if (!isRecord(item)) return null;
  const { path, mode, sha } = item;
  if (typeof path !== "string" || path === "" || typeof mode !== "string" || !isCommitId(sha)) return null;
  if (/^0?40000$/.test(mode)) return { path, mode: "040000", oid: sha, isTree: true };
  const canonical = canonicalMode(mode);
  return canonical === null ? null : { path, mode: canonical, oid: sha, isTree: false };
}

/** As git compares them: of a file's permissions only the owner's right to run it counts. */
function canonicalMode(mode: string): string | null {
  if (mode === "120000" || mode === "160000") return mode;
  const [, owner] = /^100([0-7])[0-7]{2}$/.exec(mode) ?? [];
  if (owner === undefined) return null;
  return Number(owner) & 1 ? "100755" : "100644";
}
