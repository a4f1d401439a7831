// Files that are there whole, or not at all, also after the power went.
import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

export interface DurableFile {
  path: string;
  content: string | Uint8Array;
  /** What to do where there is one already: leave it, with an EEXIST error; or take its place. */
  existing: "refuse" | "replace";
}

/** For its owner alone. Blocks: called for files of kilobytes, and for copies that the database has just blocked longer for. */
export function writeDurably({ path, content, existing }: DurableFile): void {
  const partial = `${path}.${randomBytes(6).toString("hex")}.partial`;
  const file = openSync(partial, "wx", 0o600);
  try {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } catch (error) {
    closeSync(file);
    rmSync(partial, { force: true });
    throw error;
  }
  closeSync(file);
  try {
    // A link, unlike a rename, refuses where the name is taken.
    if (existing === "refuse") linkSync(partial, path);
    else renameSync(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
  syncFolder(dirname(path));
}

/** Without this a name may be gone after a power cut though its file is not. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
