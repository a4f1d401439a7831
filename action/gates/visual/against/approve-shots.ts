// A run's pictures → the shots that the repository keeps. Done by a person, on their own machine, after looking.
import { createHash } from "node:crypto";
import { dirname, matchesGlob } from "node:path";
import type { Pictures, ScreenResult } from "../../../../shared/contract/pictures.ts";
import type { Files } from "../../../ports.ts";
import { readPng } from "../pixels/png-file.ts";
import { pathOf } from "./committed.ts";
import { MOST_PNG_BYTES } from "./limits.ts";
import { stamped } from "./stamp.ts";

export interface Approval {
  /** Absolute; of the checkout. */
  root: string;
  /** Absolute; of the run. */
  runDirectory: string;
  /** Folder of committed shots, repository-relative. */
  shots: string;
  pictures: Pictures;
  /** Glob of screen ids; null: all. */
  only: string | null;
  prune: boolean;
}

export interface Approved {
  /** Files that were written, repository-relative, and of which kind of screen. */
  written: { path: string; outcome: ScreenResult["outcome"] }[];
  /** Files that hold the picture already. */
  unchanged: string[];
  /** Screens that cannot be approved, and why. */
  refused: { id: string; why: string }[];
  /** Committed shots that no screen belongs to. */
  obsolete: string[];
  pruned: string[];
  /** Screens that look the same and have no committed shot: a run keeps no pictures of them. */
  uncommitted: string[];
}

/** Takes nothing of the run on trust: it may have been downloaded. */
export async function approveShots(approval: Approval, files: Files): Promise<Approved> {
  const { root, shots, pictures, only, prune } = approval;
  const approved: Approved = {
    written: [],
    unchanged: [],
    refused: [],
    obsolete: [],
    pruned: [],
    uncommitted: [],
  };
  const isAsked = (id: string): boolean => only === null || id === only || matchesGlob(id, only);
  for (const screen of pictures.screens.filter(({ id }) => isAsked(id))) {
    const { id, outcome } = screen;
    if (!isPlace(id)) approved.refused.push({ id, why: "no file can be called so" });
    else if (outcome === "unknown") approved.refused.push({ id, why: screen.text });
    else if (outcome === "same" && (await files.stat(`${root}/${pathOf(shots, id)}`)) === null)
      approved.uncommitted.push(id);
    else if (isNews(screen, pictures) && screen.head !== null)
      await writeOne(screen, screen.head, { approval, approved, files });
  }
  const inside = `${shots}/`;
  const isShot = (path: string): boolean =>
    path.startsWith(inside) && path.endsWith(".png") && isPlace(path.slice(inside.length));
  const left = pictures.obsolete.filter((path) => isShot(path) && isAsked(path.slice(inside.length, -4)));
  for (const path of left) {
    if ((await files.stat(`${root}/${path}`)) === null) continue;
    if (!(await staysInside(path, root, files))) continue;
    if (prune) await files.remove(`${root}/${path}`);
    (prune ? approved.pruned : approved.obsolete).push(path);
  }
  return approved;
}

/** What looks the same is written only where its committed shot comes from another environment. */
const isNews = ({ outcome }: ScreenResult, { moved }: Pictures): boolean =>
  outcome === "same" ? moved : outcome !== "gone";

/** A path that stays where it is put. */
const isPlace = (id: string): boolean =>
  id.length <= 240 &&
  id
    .split("/")
    .every((part) => /^[^\u0000-\u001f\u007f\\:*?"<>|.][^\u0000-\u001f\u007f\\:*?"<>|]*$/.test(part));

/** The nearest folder above that is there, with its links followed: writing follows them too. */
async function staysInside(path: string, root: string, files: Files): Promise<boolean> {
  const top = await files.realPath(root);
  if (top === null) return true;
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const real = await files.realPath(`${root}/${folder}`);
    if (real !== null) return real === top || real.startsWith(`${top}/`);
  }
  return true;
}

async function writeOne(
  { id, outcome }: ScreenResult,
  head: NonNullable<ScreenResult["head"]>,
  { approval, approved, files }: { approval: Approval; approved: Approved; files: Files },
): Promise<void> {
  const { root, runDirectory, shots, pictures } = approval;
  const png = await files
    .read(`${runDirectory}/${head.file}`, { maxBytes: MOST_PNG_BYTES, within: runDirectory })
    .catch(() => null);
  if (png === null || createHash("sha256").update(png).digest("hex") !== head.sha256) {
    approved.refused.push({ id, why: "its picture is not in the run's folder as the run wrote it" });
    return;
  }
  readPng(png, head.file);
  const path = pathOf(shots, id);
  if (!(await staysInside(path, root, files))) {
    approved.refused.push({ id, why: `${path} would lead out of the repository, by a link` });
    return;
  }
  const file = stamped(png, pictures.environment);
  const there = await files
    .read(`${root}/${path}`, { maxBytes: MOST_PNG_BYTES, within: root })
    .catch(() => null);
  if (there !== null && Buffer.compare(there, file) === 0) {
    approved.unchanged.push(path);
    return;
  }
  await files.write(`${root}/${path}`, file);
  approved.written.push({ path, outcome });
}
