// Shots that the repository keeps: one PNG a screen, and nothing beside it. The environment they come from is inside.
import { createHash } from "node:crypto";
import { ProblemError } from "../../../../shared/problem.ts";
import type { Pair, PairPorts } from "../../gate.ts";
import { readPng } from "../pixels/png-file.ts";
import { MOST_PNG_BYTES } from "./limits.ts";
import { unstamped } from "./stamp.ts";

export interface CommittedShot {
  /** Of the screen. */
  id: string;
  /** Repository-relative. */
  path: string;
  /** Whose file it is: head's, or the base's where the change deletes it. */
  from: "head" | "base";
  /** The change adds it, edits it or deletes it. */
  changed: boolean;
  /** Null: it can be read. */
  broken: string | null;
  /** Of the picture without our stamp. */
  sha256: string;
  /** Null: it has no stamp. */
  environment: string | null;
  width: number;
  height: number;
}

export interface CommittedShots {
  /** What each screen is expected to look like, by id. */
  shots: Map<string, CommittedShot>;
  /** Ids the base has a shot of. */
  atBase: ReadonlySet<string>;
  /** Ids head has a shot of. */
  atHead: ReadonlySet<string>;
  /** Screens without a committed shot are compared with the base's, lest a change commits one shot to hide the others. */
  othersWithBase: boolean;
}

/** Null where neither side has any and none is asked for. Read before anything of the change runs. */
export async function readCommitted(
  { shots, mode }: { shots: string; mode: "auto" | "committed" },
  pair: Pair,
  ports: Pick<PairPorts, "git" | "files">,
): Promise<CommittedShots | null> {
  const listed = await ports.git.listFiles("worktree");
  const base = pair.base === null ? [] : await ports.git.listFiles(pair.base.commit);
  const there = idsIn(listed, shots);
  const atHead = new Set<string>();
  for (const id of there)
    if (await ports.files.stat(`${pair.head.root}/${pathOf(shots, id)}`)) atHead.add(id);
  const atBase = new Set(idsIn(base, shots));
  if (atHead.size + atBase.size === 0 && mode === "auto") return null;
  const touched = new Set(pair.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const found = new Map<string, CommittedShot>();
  for (const id of new Set([...atHead, ...atBase])) {
    const path = pathOf(shots, id);
    const from = atHead.has(id) ? "head" : "base";
    const bytes = await bytesOf({ path, from }, pair, ports);
    found.set(id, { id, path, from, changed: touched.has(path), ...described(bytes, path) });
  }
  return { shots: found, atBase, atHead, othersWithBase: mode === "auto" };
}

export const pathOf = (shots: string, id: string): string => `${shots}/${id}.png`;

function idsIn(paths: readonly string[], shots: string): string[] {
  const inside = `${shots}/`;
  return paths
    .filter((path) => path.startsWith(inside) && path.endsWith(".png"))
    .map((path) => path.slice(inside.length, -".png".length));
}

type Described = Pick<CommittedShot, "broken" | "sha256" | "environment" | "width" | "height">;

function described(bytes: Uint8Array | string, path: string): Described {
  const nothing = { sha256: "", environment: null, width: 0, height: 0 };
  if (typeof bytes === "string") return { ...nothing, broken: bytes };
  if (isPointer(bytes)) {
    const how = "check out with `lfs: true`, or run `git lfs pull`";
    return { ...nothing, broken: `${path} is a Git LFS pointer, not the picture: ${how}` };
  }
  try {
    const { width, height } = readPng(bytes, path);
    const { environment, png } = unstamped(bytes);
    return { broken: null, sha256: hashOf(png), environment, width, height };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ...nothing, broken: `${path} cannot be used. ${error.problems[0]?.message ?? ""}`.trim() };
  }
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const POINTER = "version https://git-lfs.github.com/spec/";
const isPointer = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, POINTER.length)).toString("latin1") ===
  POINTER;

/** The picture as it was shot. Null where it is not what it was when it was read first. */
export async function committedPng(
  shot: CommittedShot,
  pair: Pair,
  ports: Pick<PairPorts, "git" | "files">,
): Promise<Uint8Array | null> {
  const bytes = await bytesOf(shot, pair, ports);
  if (typeof bytes === "string" || shot.broken !== null) return null;
  const { png } = unstamped(bytes);
  return hashOf(png) === shot.sha256 ? png : null;
}

/** The picture the base had committed; null where it had none, or one that cannot be read. */
export async function committedAtBase(
  { path }: CommittedShot,
  pair: Pair,
  ports: Pick<PairPorts, "git" | "files">,
): Promise<Uint8Array | null> {
  const bytes = await bytesOf({ path, from: "base" }, pair, ports);
  return typeof bytes === "string" || described(bytes, path).broken !== null ? null : unstamped(bytes).png;
}

/** A text: why there is none. */
async function bytesOf(
  { path, from }: Pick<CommittedShot, "path" | "from">,
  { base, head }: Pair,
  { git, files }: Pick<PairPorts, "git" | "files">,
): Promise<Uint8Array | string> {
  try {
    const bytes =
      from === "head"
        ? await files.read(`${head.root}/${path}`, { maxBytes: MOST_PNG_BYTES, within: head.root })
        : base && (await git.show(base.commit, path, MOST_PNG_BYTES));
    return bytes ?? `${path} is gone`;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems[0]?.message ?? `${path} cannot be read`;
  }
}

/** What makes a green that says nothing: shots written by the very job that compares with them. Null where there is nothing. */
export async function updatedInCi(
  shots: string,
  pair: Pair,
  { git }: Pick<PairPorts, "git">,
): Promise<string | null> {
  if (!pair.ci) return null;
  const flag = pair.head.env.PROOFMARK_APPROVE;
  if (flag !== undefined && !/^(|0|false|no)$/i.test(flag))
    return "PROOFMARK_APPROVE is set in this job. Shots are approved on your own machine, where somebody looks at them";
  const head = await git.resolve("HEAD");
  if (head === null) return null;
  const written = (await git.diff(head, "worktree")).find(({ path }) => path.startsWith(`${shots}/`));
  if (written === undefined) return null;
  return `${written.path} was written in this job, so that comparing with it says nothing. Commit shots, and let no step of the job update them`;
}
