import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join, resolve } from "node:path";

/** Windows finds programs by extension; elsewhere the name is the name. */
const EXTENSIONS = process.platform === "win32" ? [".exe", ".cmd", ".bat", ".com", ""] : [""];

/**
 * Absolute path of an executable file on `path` (a PATH), null when there is none. Relative and empty entries of the
 * PATH are passed over: they would search the project's own folders. A name with a slash is that file, if it can run.
 */
export async function which(program: string, path: string): Promise<string | null> {
  if (program === "" || program.includes("\0")) return null;
  if (/[\\/]/.test(program) && (process.platform === "win32" || program.includes("/"))) {
    return (await executable(resolve(program))) ? resolve(program) : null;
  }
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    for (const extension of EXTENSIONS) {
      const file = join(folder, program + extension);
      if (await executable(file)) return file;
    }
  }
  return null;
}

async function executable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
