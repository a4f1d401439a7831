// What a gate may have done to the repository and the machine before the base is checked out.
import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, describe, it } from "node:test";
import { openGit } from "../../../action/adapters/git.ts";
import { withhold } from "../../../action/adapters/git-process.ts";
import { makeRepository } from "../../support/repository.ts";

const folder = await realpath(await mkdtemp(join(tmpdir(), "proofmark-test-")));
after(() => rm(folder, { recursive: true, force: true }));
let serial = 0;
const place = (): string => join(folder, `place-${++serial}`);
const { PATH } = process.env;
afterEach(() => {
  process.env.PATH = PATH;
  delete process.env.INPUT_TOKEN;
  withhold([]);
});

async function repository() {
  const one = await makeRepository({ "check.sh": "exit 0\n", "a.txt": "base\n" });
  const base = await one.git("rev-parse", "HEAD");
  await one.commit("head", { "a.txt": "head\n" });
  return { ...one, base };
}

describe("after a gate", () => {
  it("a filter that was there before gets none of what is withheld", async () => {
    const one = await repository();
    try {
      const loot = join(folder, "loot");
      await one.git("config", "filter.thief.smudge", `sh -c 'env > ${loot}; cat'`);
      await writeFile(join(one.root, ".git/info/attributes"), "* filter=thief\n");
      process.env.INPUT_TOKEN = "ghs_canary";
      const git = await openGit(one.root, { withhold: ["INPUT_TOKEN"] });
      await git.addWorktree(one.base, place());
      const seen = await readFile(loot, "utf8");
      assert.match(seen, /^PATH=/m, "the filter ran");
      assert.doesNotMatch(seen, /ghs_canary|INPUT_TOKEN/);
    } finally {
      await one.dispose();
    }
  });

  const CHANGES: readonly { name: string; args: string[] }[] = [
    { name: "a filter", args: ["config", "filter.x.smudge", "tr a-z A-Z"] },
    { name: "another attributes file", args: ["config", "core.attributesFile", "/tmp/attributes"] },
    { name: "a sparse checkout", args: ["sparse-checkout", "set", "--no-cone", "/a.txt"] },
    { name: "another way to the remote", args: ["config", "remote.origin.uploadpack", "sh -c evil"] },
  ];
  for (const { name, args } of CHANGES)
    it(`refuses to check out the base under ${name}`, async () => {
      const one = await repository();
      try {
        const git = await openGit(one.root, { withhold: [] });
        // Reading them is under way in the background; one question later it is over.
        await git.isDirty();
        await one.git(...args);
        await assert.rejects(git.addWorktree(one.base, place()), /settings were changed while the gates ran/);
      } finally {
        await one.dispose();
      }
    });

  it("lets a gate set a name and an address, and a hook that is not run", async () => {
    const one = await repository();
    try {
      const git = await openGit(one.root, { withhold: [] });
      await git.isDirty();
      await one.git("config", "user.name", "Test");
      await one.git("config", "core.hooksPath", ".husky");
      const directory = place();
      await git.addWorktree(one.base, directory);
      assert.equal(await readFile(join(directory, "a.txt"), "utf8"), "base\n");
    } finally {
      await one.dispose();
    }
  });

  it("the base is the base, whatever `git replace` says", async () => {
    const one = await repository();
    try {
      const git = await openGit(one.root, { withhold: [] });
      const other = await one.git("commit-tree", "-m", "not the base", "HEAD^{tree}");
      await one.git("replace", one.base, other);
      const directory = place();
      await git.addWorktree(one.base, directory);
      assert.equal(await readFile(join(directory, "a.txt"), "utf8"), "base\n");
      assert.notEqual(await git.treeId(one.base), await one.git("rev-parse", "HEAD^{tree}"));
    } finally {
      await one.dispose();
    }
  });

  it("a program called git that turned up first on PATH is not run", async () => {
    const one = await repository();
    try {
      const programs = join(folder, "programs");
      await mkdir(programs);
      process.env.PATH = `${programs}:${PATH}`;
      const git = await openGit(one.root);
      const loot = join(folder, "ran");
      await writeFile(join(programs, "git"), `#!/bin/sh\ntouch ${loot}\nexit 1\n`);
      await chmod(join(programs, "git"), 0o755);
      await git.addWorktree(one.base, place());
      await assert.rejects(readFile(loot), { code: "ENOENT" });
    } finally {
      await one.dispose();
    }
  });
});
