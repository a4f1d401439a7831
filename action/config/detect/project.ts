// What detection may look at, and what it finds. Values only: the caller has listed and read the files.

import type { GateConfig } from "../../../shared/config/schema.ts";
import type { Note } from "../../../shared/contract/report.ts";

/** The files of a checkout as git tracks them. */
export interface ProjectTree {
  /** Repository-relative, forward slashes. */
  files: readonly string[];
  /** Text of a file that `wantsText` names; null when it is absent, large or was not read. */
  read(path: string): string | null;
}

/** One folder of the tree as an ecosystem sees it; all paths are relative to the folder. */
export interface Project {
  /** Repository-relative; "" for the top. */
  folder: string;
  files: readonly string[];
  has(path: string): boolean;
  read(path: string): string | null;
}

export interface Found {
  /** `cwd` is left out, `requires` with a slash and `needs` are relative to the project: the caller places them. */
  gates: Record<string, GateConfig>;
  /** Installs what the gates need, in the project's folder; null when tools fetch it by themselves. */
  install: string | null;
  notes: Note[];
}

/** One language's tools. */
export interface Ecosystem {
  name: string;
  /** Base names of the files whose text it reads; `*` stands for any part. */
  reads: readonly string[];
  /** Folders that hold a project of their own. */
  folders(tree: ProjectTree): string[];
  detect(project: Project): Found;
}

export const NOTHING: Found = { gates: {}, install: null, notes: [] };

/** Manifests in these folders belong to somebody else, or are there to be tested with. */
const FOREIGN = new Set(
  "node_modules vendor third_party testdata fixtures __fixtures__ test tests __tests__ spec example examples sample samples template templates dist build target".split(
    " ",
  ),
);
const DEEPEST = 4;

/** Worth reading: not deep down, hidden, or brought along. */
export function isNear(path: string): boolean {
  const folders = path.split("/").slice(0, -1);
  return (
    folders.length <= DEEPEST &&
    !folders.some((folder) => folder === "node_modules" || folder.startsWith("."))
  );
}

export function isOwn(path: string): boolean {
  return (
    isNear(path) &&
    !path
      .split("/")
      .slice(0, -1)
      .some((folder) => FOREIGN.has(folder))
  );
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** Folders of the manifests whose base name matches, sorted, the top first. */
export function foldersWith(tree: ProjectTree, manifest: RegExp): string[] {
  const found = tree.files.filter((path) => manifest.test(baseName(path)) && isOwn(path)).map(folderOf);
  return [...new Set(found)].sort();
}

/** Those that are not below another of the list: the outer project answers for what is inside. */
export function outermost(folders: readonly string[]): string[] {
  return folders.filter((folder) => !folders.some((other) => other !== folder && isBelow(folder, other)));
}

export const isBelow = (path: string, folder: string): boolean =>
  folder === "" || path.startsWith(`${folder}/`);

export function projectAt(tree: ProjectTree, folder: string): Project {
  const prefix = folder === "" ? "" : `${folder}/`;
  const files = tree.files.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  const known = new Set(files);
  return { folder, files, has: (path) => known.has(path), read: (path) => tree.read(prefix + path) };
}
