// Two states of a project and real git's diff between them, for tests of what is blamed on whom.
import { openGit } from "../../action/adapters/git.ts";
import type { SourceLines } from "../../action/baseline/spot.ts";
import type { DiffedFile } from "../../action/ports.ts";
import { makeRepository } from "./repository.ts";

export type Project = Record<string, string>;

export const linesOf = (text: string): string[] => text.split(/\r?\n/);

export function sourceLines(base: Project, head: Project): SourceLines {
  const read = (project: Project) => (path: string) => {
    const text = project[path];
    return text === undefined ? null : linesOf(text);
  };
  return { base: read(base), head: read(head) };
}

/** What `git diff` says, through the adapter. */
export async function diffProjects(base: Project, head: Project): Promise<DiffedFile[]> {
  const repository = await makeRepository(base);
  try {
    const from = await repository.git("rev-parse", "HEAD");
    const gone = Object.keys(base).filter((path) => head[path] === undefined);
    const to = await repository.commit("head", {
      ...Object.fromEntries(gone.map((path) => [path, null])),
      ...head,
    });
    return await (await openGit(repository.root)).diff(from, to);
  } finally {
    await repository.dispose();
  }
}
