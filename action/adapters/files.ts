import { randomBytes } from "node:crypto";
import * as fs from "node:fs/promises";
import { basename, dirname, join, parse, resolve } from "node:path";
import { ProblemError } from "../../shared/problem.ts";
import type { Files } from "../ports.ts";
import { folders } from "./files-folders.ts";
import { findFiles } from "./files-glob.ts";
import { readBounded } from "./files-read.ts";
import { forgetTemporary, makeTemporary, temporaryTop } from "./files-temporary.ts";

/**
 * Files of this machine. Reads throw ProblemErrors `report-outside`, `report-too-large` and `report-unreadable` (no
 * permission, a folder, a pipe, a device); writes throw `out-unwritable`.
 */
export function createFiles(): Files {
  return {
    read: readBounded,
    async stat(path) {
      try {
        const found = await fs.stat(path);
        const kind = found.isFile() ? "file" : found.isDirectory() ? "directory" : "other";
        return { bytes: found.size, modifiedMs: found.mtimeMs, changedMs: found.ctimeMs, kind };
      } catch {
        return null;
      }
    },
    ...folders,
    glob: findFiles,
    write: (path, content) => writing(path, () => writeWhole(path, content)),
    append: (path, content) =>
      writing(path, async () => {
        await fs.mkdir(dirname(path), { recursive: true });
        await fs.appendFile(path, content);
      }),
    async remove(path) {
      const whole = resolve(path);
      if (whole === parse(whole).root) throw new Error(`refusing to remove ${whole}`);
      await fs.rm(whole, { recursive: true, force: true, maxRetries: 5 });
      forgetTemporary(whole);
    },
    async temporary(prefix) {
      const top = await temporaryTop();
      return writing(top, () => makeTemporary(top, prefix));
    },
  };
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await fs.mkdir(folder, { recursive: true });
  // In the same folder, because a rename is only atomic within one file system.
  const draft = join(folder, `.${basename(path).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await fs.writeFile(draft, content, { flag: "wx" });
    await fs.rename(draft, path);
  } catch (error) {
    await fs.rm(draft, { force: true });
    throw error;
  }
}

async function writing<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ProblemError(
      {
        code: "out-unwritable",
        message: `This could not be written (${reason}).`,
        where: { path },
        todo: "Check the permissions and the free space there, or choose another folder with --out.",
      },
      cause,
    );
  }
}
