// The event that started a job, as GitHub's runner writes it to a file.
import { readFile } from "node:fs/promises";
import { ProblemError } from "../../shared/problem.ts";

/** Null where nothing names one. @throws ProblemError event-unreadable */
export async function readEvent(path: string | undefined): Promise<unknown> {
  if (!path) return null;
  try {
    return JSON.parse(await readFile(path, "utf8")) as unknown;
  } catch (cause) {
    throw new ProblemError(
      {
        code: "event-unreadable",
        message: `The event payload at ${path} cannot be read as JSON.`,
        todo: "GitHub's runner writes this file: run this in a workflow step, or without GITHUB_EVENT_PATH.",
      },
      cause,
    );
  }
}
