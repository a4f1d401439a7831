// Throw-away git repositories for tests: real git, nothing read from the machine's own git settings.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Repository {
  /** Absolute, without links in it. */
  readonly root: string;
  /** Writes files below the root; null deletes one. */
  write(files: Record<string, string | Uint8Array | null>): Promise<void>;
  /** Writes, adds everything and commits, also when nothing changed; the commit's id. */
  commit(message: string, files?: Record<string, string | Uint8Array | null>): Promise<string>;
  /** Standard output without the last line break; throws when git does. */
  git(...args: string[]): Promise<string>;
  /** Safe to call twice. */
  dispose(): Promise<void>;
}

/** Fixed identity and dates, so that equal content gives equal commit ids. */
export const GIT_TEST_ENV = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.org",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.org",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
  LC_ALL: "C",
};

/** A repository on branch `main`; its first commit holds `files`, and there is none when no files are given. */
export async function makeRepository(files: Record<string, string | Uint8Array> = {}): Promise<Repository> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "proofmark-test-")));
  const env: Record<string, string> = { PATH: process.env.PATH ?? "", HOME: root, ...GIT_TEST_ENV };
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run("git", args, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 });
    return stdout.replace(/\n$/, "");
  };
  const write: Repository["write"] = async (entries) => {
    for (const [path, content] of Object.entries(entries)) {
      const target = join(root, path);
      if (content === null) {
        await rm(target, { recursive: true });
        continue;
      }
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  };
  const repository: Repository = {
    root,
    write,
    async commit(message, entries = {}) {
      await write(entries);
      await git("add", "--all");
      await git("commit", "--quiet", "--allow-empty", "--no-verify", "-m", message);
      return git("rev-parse", "HEAD");
    },
    git,
    dispose: () => rm(root, { recursive: true, force: true }),
  };
  await git("init", "--quiet", "--initial-branch=main");
  if (Object.keys(files).length > 0) await repository.commit("first", files);
  return repository;
}
