// Consistent copies of the embedded database, beside it: it never syncs to disk itself, so they are what a power cut leaves.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ProblemError } from "../../shared/problem.ts";
import type { Migration } from "../store/migrate.ts";
import { type Embedded, openEmbedded } from "./embedded.ts";
import { syncFolder, writeDurably } from "./write-durably.ts";

export interface Copy {
  path: string;
  bytes: number;
}

const NAME = /^proofmark-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.tar\.gz$/;

/** Where the parts of the data folder are. */
export const databaseFolder = (data: string): string => join(data, "database");
export const copiesFolder = (data: string): string => join(data, "copies");

/** Writes one more, and takes away the oldest beyond `keep`. */
export async function writeCopy(
  embedded: Pick<Embedded, "dump">,
  { data, keep, now }: { data: string; keep: number; now: number },
): Promise<Copy> {
  const content = await embedded.dump();
  const folder = copiesFolder(data);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `proofmark-${new Date(now).toISOString().replace(/[:.]/g, "-")}.tar.gz`);
  writeDurably({ path, content, existing: "replace" });
  const all = readdirSync(folder);
  const old = all.filter((name) => NAME.test(name)).sort();
  for (const name of old.slice(0, -keep)) rmSync(join(folder, name), { force: true });
  // Of a process that was killed while it wrote; the folder is locked, so no other writes now.
  for (const name of all.filter((each) => each.endsWith(".partial")))
    rmSync(join(folder, name), { force: true });
  syncFolder(folder);
  return { path, bytes: content.length };
}

/** When the newest was written, in milliseconds; null: there is none. */
export function newestCopy(data: string): number | null {
  try {
    const names = readdirSync(copiesFolder(data)).filter((name) => NAME.test(name));
    const newest = names.sort().at(-1);
    return newest === undefined ? null : statSync(join(copiesFolder(data), newest)).mtimeMs;
  } catch {
    return null;
  }
}

/**
 * Makes the database of the (locked) data folder from a copy: beside its place first, so that one that fails leaves nothing.
 * @throws ProblemError where there is a database, or the file is no copy
 */
export async function restoreCopy(
  path: string,
  { data, migrations }: { data: string; migrations: readonly Migration[] },
): Promise<void> {
  const folder = databaseFolder(data);
  if (entriesOf(folder) > 0)
    throw new ProblemError({
      code: "data-folder-unusable",
      message: "There is a database already; restoring would write over it.",
      where: { path: folder },
      todo: "Move that folder away first, or restore into another one with PROOFMARK_DATA.",
    });
  const bytes = readWhole(path);
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  try {
    const { store } = await openEmbedded({ folder: partial, migrations, copy: new Blob([bytes]) });
    await store.close();
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (error instanceof ProblemError) throw error;
    throw unreadable(path, "holds no database that can be opened", error);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
  syncFolder(data);
}

function readWhole(path: string): Uint8Array<ArrayBuffer> {
  try {
    const bytes = new Uint8Array(readFileSync(path));
    // Checks length and checksum of the whole.
    gunzipSync(bytes);
    return bytes;
  } catch (error) {
    throw unreadable(path, "cannot be read, is no copy, or is cut off", error);
  }
}

const unreadable = (path: string, what: string, cause: unknown): ProblemError =>
  new ProblemError(
    {
      code: "copy-unreadable",
      message: `The copy ${what}.`,
      where: { path },
      todo: "Name a file of the data folder's `copies/`; if this is one, take the one before.",
    },
    cause,
  );

function entriesOf(folder: string): number {
  try {
    return readdirSync(folder).length;
  } catch {
    return 0;
  }
}
