// credentials.json in the data folder: written once by the guided set-up, read at every start.
import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { ProblemError } from "../../shared/problem.ts";
import { writeDurably } from "./write-durably.ts";

/** Its text; null where there is none. @throws ProblemError where it cannot be read */
export function readCredentialsFile(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new ProblemError(
      {
        code: "data-folder-unusable",
        message: `The App's credentials cannot be read (${code}).`,
        where: { path },
        todo: "Let the user that runs the App read the file, or name another with CREDENTIALS_FILE.",
      },
      error,
    );
  }
}

/** False where there is a file already: it stays as it is. Readable by its owner alone, and there after a power cut. */
export function writeCredentialsFile(path: string, content: string): boolean {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeDurably({ path, content, existing: "refuse" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? String(Reflect.get(error, "code") ?? "unknown") : "unknown";
