// One process at a time in the data folder: the embedded database would let a second one in, and lose its rows without an error.
// The lock is one of the operating system's, through SQLite: it ends with its process even on kill -9, it is seen across
// containers that share a volume, and there is no file left over to judge by age or process id.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ProblemError } from "../../shared/problem.ts";

export interface FolderLock {
  release(): void;
}

const SQLITE_BUSY = 5;

/**
 * Makes the folder, for its owner alone, where it is missing.
 * @throws ProblemError `data-folder-busy`, `data-folder-unusable`
 */
export function lockFolder(folder: string): FolderLock {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const held = new DatabaseSync(join(folder, "lock"), { timeout: 0 });
    try {
      held.exec("pragma journal_mode = delete; begin exclusive");
    } catch (error) {
      held.close();
      throw error;
    }
    return { release: () => held.close() };
  } catch (cause) {
    throw problemOf(cause, folder);
  }
}

function problemOf(cause: unknown, folder: string): ProblemError {
  const of = (key: string): unknown => (cause instanceof Error ? Reflect.get(cause, key) : undefined);
  // The low byte is the error, the rest its kind.
  if (Number(of("errcode")) % 256 === SQLITE_BUSY)
    return new ProblemError({
      code: "data-folder-busy",
      message: "Another process has the data folder open.",
      where: { path: folder },
      todo: "End it, or give this one another folder with PROOFMARK_DATA.",
    });
  return new ProblemError(
    {
      code: "data-folder-unusable",
      message: `The data folder cannot be used (${String(of("code") ?? "unknown")}).`,
      where: { path: folder },
      todo: "Let the user that runs the App own it, or name another with PROOFMARK_DATA.",
    },
    cause,
  );
}
