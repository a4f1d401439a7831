import { accessSync, constants, statSync } from "node:fs";
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
    return executable(resolve(program)) ? resolve(program) : null;
  }
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    for (const extension of EXTENSIONS) {
      const file = join(folder, program + extension);
      if (executable(file)) return file;
    }
  }
  return null;
}

/** Synchronous: on the way to the first command each turn of the thread pool costs more than the look itself. */
function executable(file: string): boolean {
  try {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
