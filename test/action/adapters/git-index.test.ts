// An edit of equal length in the same second as git's index was written: git itself looks into such files.
import assert from "node:assert/strict";
import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { openGit } from "../../../action/adapters/git.ts";
import { makeRepository } from "../../support/repository.ts";

test("an edit of equal length and the same time as the index is seen", async () => {
  const repository = await makeRepository({});
  const at = 1_700_000_000;
  const dated = (path: string) => utimes(join(repository.root, path), at, at);
  try {
    await repository.git("config", "core.trustctime", "false");
    await repository.write({ "a.txt": "one\n", "b.txt": "same\n" });
    await dated("a.txt");
    await repository.git("add", "--all");
    await dated(".git/index");
    await repository.git("commit", "--quiet", "-m", "first");
    const base = await repository.git("rev-parse", "HEAD");
    await dated(".git/index");
    await repository.write({ "a.txt": "two\n", "new.txt": "n\n" });
    await dated("a.txt");
    const git = await openGit(repository.root);
    const source = await git.change(base, "worktree");
    const paths = (await source.changes()).map(({ path }) => path);
    await source.dispose();
    assert.deepEqual(paths, ["a.txt", "new.txt"]);
    assert.deepEqual(
      (await git.diff(base, "worktree")).map(({ path }) => path),
      ["a.txt", "new.txt"],
    );
  } finally {
    await repository.dispose();
  }
});
