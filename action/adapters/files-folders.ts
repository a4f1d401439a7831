// Folders and links as they lie on disk: what sharing installed dependencies with a base worktree needs.
import * as fs from "node:fs/promises";
import { dirname } from "node:path";
import type { Files, FolderEntry } from "../ports.ts";

export const folders: Pick<Files, "list" | "link" | "copy" | "realPath"> = {
  async list(directory) {
    const entries = await fs.readdir(directory, { withFileTypes: true }).catch(() => []);
    return entries
      .map((entry): FolderEntry => {
        const kind = entry.isSymbolicLink()
          ? "link"
          : entry.isDirectory()
            ? "directory"
            : entry.isFile()
              ? "file"
              : "other";
        return { name: entry.name, kind };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  async link(target, path) {
    await fs.mkdir(dirname(path), { recursive: true });
    // A junction is what Windows lets anyone make; elsewhere the type is ignored.
    const isFolder = (await fs.stat(target)).isDirectory();
    await fs.symlink(target, path, isFolder ? "junction" : "file");
  },
  async copy(from, to) {
    await fs.mkdir(dirname(to), { recursive: true });
    await fs.cp(from, to, { recursive: true, verbatimSymlinks: true });
  },
  realPath: (path) => fs.realpath(path).catch(() => null),
};
