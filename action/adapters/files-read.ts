import { constants } from "node:fs";
import * as fs from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { type Problem, ProblemError } from "../../shared/problem.ts";

interface Limits {
  maxBytes: number;
  within?: string;
}

const CHUNK = 256 * 1024;

/**
 * Opens once and judges what it opened, so that nothing can be swapped between the check and the read. A relative path
 * starts at `within`. Null when absent.
 */
export async function readBounded(path: string, limits: Limits): Promise<Uint8Array | null> {
  const { within } = limits;
  const absolute = within === undefined ? resolve(path) : resolve(within, path);
  if (within !== undefined && !isInside(absolute, resolve(within))) throw outside(path);
  try {
    // Looked at before it is opened too: opening a device can act on it.
    if (!(await fs.stat(absolute)).isFile()) throw await odd(absolute, limits, path);
    // NONBLOCK: should it have become a pipe since, opening it does not wait for a writer. Windows has no such flag.
    const file = await fs.open(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const opened = await file.stat({ bigint: true });
      if (within !== undefined) await assertInside(absolute, { within, opened, shown: path });
      if (!opened.isFile()) throw notAFile(path);
      if (opened.size > BigInt(limits.maxBytes)) throw tooLarge(path, limits.maxBytes);
      return await readAll(file, { maxBytes: limits.maxBytes, shown: path });
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isAbsent(error)) return null;
    if (error instanceof ProblemError) throw error;
    throw unreadable(path, error);
  }
}

async function readAll(file: fs.FileHandle, how: { maxBytes: number; shown: string }): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let total = 0;
  // Not by the size it had: the tool may still be writing.
  for (;;) {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, how.maxBytes - total + 1));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) return Buffer.concat(chunks, total);
    chunks.push(buffer.subarray(0, bytesRead));
    total += bytesRead;
    if (total > how.maxBytes) throw tooLarge(how.shown, how.maxBytes);
  }
}

interface Opened {
  dev: bigint;
  ino: bigint;
}

/** What was opened must be the very file that the path, links followed, names inside `within`. */
async function assertInside(
  absolute: string,
  known: { within: string; opened: Opened; shown: string },
): Promise<void> {
  const real = await fs.realpath(absolute);
  if (!isInside(real, await fs.realpath(known.within))) throw outside(known.shown);
  const now = await fs.lstat(real, { bigint: true });
  if (now.dev !== known.opened.dev || now.ino !== known.opened.ino) throw outside(known.shown);
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

/** A link out of `within` is refused as such, whatever it leads to. */
async function odd(absolute: string, limits: Limits, shown: string): Promise<ProblemError> {
  if (limits.within === undefined) return notAFile(shown);
  const real = await fs.realpath(absolute);
  return isInside(real, await fs.realpath(limits.within)) ? notAFile(shown) : outside(shown);
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

const problem = (path: string, parts: Omit<Problem, "where">, cause?: unknown) =>
  new ProblemError({ ...parts, where: { path } }, cause);

const outside = (path: string) =>
  problem(path, {
    code: "report-outside",
    message: "This path leads out of the checkout, by `..` or by a symbolic link.",
    todo: "Write the file inside the checkout and name it by a path relative to it.",
  });

const notAFile = (path: string) =>
  problem(path, {
    code: "report-unreadable",
    message: "This is not a regular file but a folder, pipe, socket or device.",
    todo: "Name a file, or a glob that matches files.",
  });

const tooLarge = (path: string, maxBytes: number) =>
  problem(path, {
    code: "report-too-large",
    message: `This file is larger than the ${size(maxBytes)} that are read.`,
    todo: "Have the tool write less (failures only, no captured output), or split the report by package.",
  });

const unreadable = (path: string, cause: unknown) =>
  problem(
    path,
    {
      code: "report-unreadable",
      message: `This file could not be read (${cause instanceof Error ? cause.message : String(cause)}).`,
      todo: "Check that it may be read by the user this runs as.",
    },
    cause,
  );

function size(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;
  return bytes >= 1024 ? `${Math.round((bytes / 1024) * 10) / 10} KiB` : `${bytes} bytes`;
}
