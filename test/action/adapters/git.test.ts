import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { openGit } from "../../../action/adapters/git.ts";
import type { DiffedFile } from "../../../action/ports.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";

const made: { dispose(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of made.splice(0)) await one.dispose();
});

async function repository(files: Record<string, string | Uint8Array> = {}): Promise<Repository> {
  const one = await makeRepository(files);
  made.push(one);
  return one;
}

async function folder(): Promise<string> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "proofmark-test-")));
  made.push({ dispose: () => rm(path, { recursive: true, force: true }) });
  return path;
}

const problemOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof ProblemError, `a problem was expected, not ${String(error)}`);
  return error.problems.map((problem) => problem.code).join();
};

const brief = (files: DiffedFile[]): string[] =>
  files.map(
    (file) =>
      `${file.status} ${file.previousPath === null ? "" : `${file.previousPath} > `}${file.path} +${file.added} -${file.deleted}${file.binary ? " binary" : ""} ${file.hunks
        .map((hunk) => `${hunk.baseStart},${hunk.baseCount}:${hunk.headStart},${hunk.headCount}`)
        .join(" ")}`,
  );

describe("opening", () => {
  it("finds the top from a folder inside, and reads HEAD once", async () => {
    const one = await repository({ "a/b.txt": "x\n" });
    const git = await openGit(join(one.root, "a"));
    const first = await one.git("rev-parse", "HEAD");
    assert.equal(git.root, one.root);
    await one.commit("second", { "c.txt": "y\n" });
    assert.equal(await git.resolve("HEAD"), first);
  });

  it("says what to do outside a checkout, in a missing folder and without git", async () => {
    const outside = await folder();
    assert.equal(await problemOf(openGit(outside)), "not-a-repository");
    assert.equal(await problemOf(openGit(join(outside, "none"))), "not-a-repository");
    const path = process.env.PATH;
    process.env.PATH = outside;
    try {
      assert.equal(await problemOf(openGit(outside)), "git-missing");
    } finally {
      process.env.PATH = path;
    }
  });

  it("is not led astray by the variables git sets for its hooks", async () => {
    const one = await repository({ "a.txt": "x\n" });
    process.env.GIT_DIR = join(one.root, "elsewhere");
    try {
      assert.equal((await openGit(one.root)).root, one.root);
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  it("has no HEAD before the first commit", async () => {
    const git = await openGit((await repository()).root);
    assert.equal(await git.resolve("HEAD"), null);
    assert.equal(await git.isDirty(), false);
  });
});

describe("commits", () => {
  it("resolves refs, refuses options", async () => {
    const one = await repository({ "a.txt": "x\n" });
    const git = await openGit(one.root);
    const head = await one.git("rev-parse", "HEAD");
    assert.equal(await git.resolve("main"), head);
    assert.equal(await git.resolve(head.slice(0, 8)), head);
    assert.equal(await git.resolve("none"), null);
    assert.equal(await git.resolve("--git-dir"), null);
    assert.equal(await git.show("--all", "a.txt", 100), null);
    await assert.rejects(git.diff("--output=/tmp/x", head));
    assert.equal(await git.treeId(head), await one.git("rev-parse", "HEAD^{tree}"));
  });

  it("knows parents, merge bases and the default branch", async () => {
    const one = await repository({ "a.txt": "x\n" });
    const base = await one.git("rev-parse", "HEAD");
    await one.git("checkout", "-q", "-b", "side");
    const side = await one.commit("side", { "b.txt": "b\n" });
    await one.git("checkout", "-q", "main");
    const main = await one.commit("main", { "c.txt": "c\n" });
    await one.git("merge", "-q", "--no-ff", "-m", "merged", "side");
    await one.git("checkout", "-q", "--orphan", "lonely");
    const lonely = await one.commit("alone");
    const git = await openGit(one.root);
    assert.deepEqual(await git.parents(await one.git("rev-parse", "main")), [main, side]);
    assert.deepEqual(await git.parents(base), []);
    assert.equal(await git.mergeBase(main, side), base);
    assert.equal(await git.mergeBase(main, lonely), null);
    assert.equal(await git.defaultBranch(), "main");
    assert.equal(await git.isShallow(), false);
  });

  it("shows files of a commit: many at once, absent ones, large ones", async () => {
    const one = await repository({
      "a.txt": "x\n",
      "é b.bin": new Uint8Array([0, 10, 255, 10]),
      "big.txt": "y".repeat(5000),
    });
    const git = await openGit(one.root);
    const [text, bytes, absent, directory, outside] = await Promise.all([
      git.show("HEAD", "a.txt", 100),
      git.show("HEAD", "é b.bin", 100),
      git.show("HEAD", "none.txt", 100),
      git.show("HEAD", ".", 100),
      git.show("HEAD", "../a.txt", 100),
    ]);
    assert.equal(Buffer.from(text ?? []).toString(), "x\n");
    assert.deepEqual([...(bytes ?? [])], [0, 10, 255, 10]);
    assert.deepEqual([absent, directory, outside], [null, null, null]);
    assert.equal(await problemOf(git.show("HEAD", "big.txt", 100)), "report-too-large");
    const many = await Promise.all(Array.from({ length: 300 }, () => git.show("HEAD", "big.txt", 5000)));
    assert.ok(many.every((blob) => blob?.length === 5000));
  });

  it("lists files of a commit and of the working tree", async () => {
    const one = await repository({ "b.txt": "x\n", "a/é.txt": "y\n", ".gitignore": "ignored\n" });
    await one.write({ "b.txt": null, ignored: "z\n", "new file.txt": "z\n" });
    const git = await openGit(one.root);
    assert.deepEqual(await git.listFiles("HEAD"), [".gitignore", "a/é.txt", "b.txt"]);
    assert.deepEqual(await git.listFiles("worktree"), [".gitignore", "a/é.txt", "new file.txt"]);
    assert.equal(await git.isDirty(), true);
  });
});

describe("diff", () => {
  it("reads renames, odd names, binaries, deletions, links and hunks", async () => {
    const lines = (from: number, to: number): string =>
      Array.from({ length: to - from + 1 }, (_, at) => `line ${from + at}\n`).join("");
    const one = await repository({
      "old name.txt": lines(1, 20),
      'quo"te\nbreak.txt': "x\n",
      "é.txt": "ä\n",
      "pixel.bin": new Uint8Array([0, 1, 2]),
      "gone.txt": "1\n2\n",
      "target.txt": "t\n",
      "link.txt": "one\ntwo\n",
      "forger.txt": "-- a/é.txt\n@@ -1 +1 @@\n",
    });
    const base = await one.git("rev-parse", "HEAD");
    await one.write({
      "old name.txt": null,
      "new/name.txt": `${lines(1, 3)}inserted\n${lines(4, 20).replace("line 9\n", "changed\n").replace("line 15\n", "")}`,
      'quo"te\nbreak.txt': "y\n",
      "é.txt": "ö\n",
      "pixel.bin": new Uint8Array([0, 9, 9]),
      "gone.txt": null,
      "link.txt": null,
      "forger.txt": "++ b/gone.txt\n",
      "empty.txt": "",
    });
    await symlink("target.txt", join(one.root, "link.txt"));
    const head = await one.commit("second");
    const git = await openGit(one.root);
    const expected = [
      "added empty.txt +0 -0 ",
      "modified forger.txt +1 -2 1,2:1,1",
      "deleted gone.txt +0 -2 1,2:0,0",
      "type-changed link.txt +1 -2 1,2:1,1",
      "renamed old name.txt > new/name.txt +2 -2 3,0:4,1 9,1:10,1 15,1:15,0",
      "modified pixel.bin +0 -0 binary ",
      'modified quo"te\nbreak.txt +1 -1 1,1:1,1',
      "modified é.txt +1 -1 1,1:1,1",
    ];
    assert.deepEqual(brief(await git.diff(base, head)).sort(), expected.sort());
    assert.deepEqual(brief(await git.diff(head, head)), []);
  });

  it("sees through white space, and still knows what was touched", async () => {
    const one = await repository({ "a.py": "a\nb\nc\n", "crlf.txt": "a\nb\n" });
    const base = await one.git("rev-parse", "HEAD");
    const head = await one.commit("indent", { "a.py": "a\nif x:\n    b\nc\n", "crlf.txt": "a\r\nb\r\n" });
    const [python, crlf] = await (await openGit(one.root)).diff(base, head);
    assert.deepEqual(python?.hunks, [{ baseStart: 1, baseCount: 0, headStart: 2, headCount: 1 }]);
    assert.deepEqual(python?.touched, [{ start: 2, count: 2 }]);
    assert.deepEqual([python?.added, python?.deleted], [2, 1]);
    assert.deepEqual(crlf?.hunks, []);
    assert.deepEqual(crlf?.touched, [{ start: 1, count: 2 }]);
  });

  it("takes untracked files of the working tree as added, and as moved, without writing the index", async () => {
    const body = Array.from({ length: 20 }, (_, at) => `unique line ${at}\n`).join("");
    const one = await repository({ "old.txt": body, ".gitignore": "ignored/\n", "keep.txt": "k\n" });
    const base = await one.git("rev-parse", "HEAD");
    await one.write({
      "old.txt": null,
      "sub/moved.txt": `${body}more\n`,
      "ignored/x.txt": "x\n",
      "-odd *.txt": "o\n",
    });
    const before = await one.git("status", "--porcelain");
    const git = await openGit(one.root);
    assert.deepEqual(brief(await git.diff(base, "worktree")), [
      "added -odd *.txt +1 -0 0,0:1,1",
      "renamed old.txt > sub/moved.txt +1 -0 20,0:21,1",
    ]);
    assert.equal(await one.git("status", "--porcelain"), before);
  });

  it("runs no program the repository names, and ignores diff settings", async () => {
    const one = await repository({ ".gitattributes": "*.txt diff=evil\n", "a.txt": "one\n" });
    const base = await one.git("rev-parse", "HEAD");
    const head = await one.commit("second", { "a.txt": "two\n" });
    const proof = join(await folder(), "ran");
    const program = `touch ${proof}; cat`;
    for (const key of [
      "diff.evil.textconv",
      "diff.evil.command",
      "diff.external",
      "core.fsmonitor",
      "core.pager",
    ])
      await one.git("config", key, program);
    await one.git("config", "diff.noprefix", "true");
    await one.git("config", "color.ui", "always");
    await one.write({ ".git/hooks/post-checkout": `#!/bin/sh\n${program}\n` });
    await one.git("config", "core.hooksPath", join(one.root, ".git/hooks"));
    spawnSync("chmod", ["+x", join(one.root, ".git/hooks/post-checkout")]);
    const git = await openGit(one.root);
    assert.deepEqual(brief(await git.diff(base, head)), ["modified a.txt +1 -1 1,1:1,1"]);
    await git.isDirty();
    const tree = join(await folder(), "tree");
    await git.addWorktree(base, tree);
    await git.removeWorktree(tree);
    assert.equal(existsSync(proof), false);
  });

  it("keeps its head in a large diff", async () => {
    const one = await repository({ "a.txt": "start\n" });
    const base = await one.git("rev-parse", "HEAD");
    const long = "x".repeat(3_000_000);
    const head = await one.commit("second", {
      "a.txt": `start\n${long}\n${"diff --git a/q b/q\n".repeat(100_000)}`,
      "z.txt": "z\n",
    });
    assert.deepEqual(brief(await (await openGit(one.root)).diff(base, head)), [
      "modified a.txt +100001 -0 1,0:2,100001",
      "added z.txt +1 -0 0,0:1,1",
    ]);
  });
});

describe("shallow clones", () => {
  it("sees the cut parents, fetches one commit, deepens", async () => {
    const origin = await repository({ "a.txt": "0\n" });
    for (let at = 1; at <= 12; at += 1) await origin.commit(`c${at}`, { "a.txt": `${at}\n` });
    const first = await origin.git("rev-list", "--max-parents=0", "HEAD");
    const parent = await origin.git("rev-parse", "HEAD^");
    const clone = join(await folder(), "clone");
    await origin.git("clone", "-q", "--depth=1", pathToFileURL(origin.root).href, clone);
    const git = await openGit(clone);
    const head = (await git.resolve("HEAD")) ?? "";
    assert.equal(await git.isShallow(), true);
    assert.deepEqual(await git.parents(head), [parent]);
    assert.equal(await git.resolve(parent), null);
    assert.equal(await git.fetch({ commit: parent }), true);
    assert.equal(await git.resolve(parent), parent);
    assert.equal(await git.mergeBase(head, first), null);
    assert.equal(await git.fetch({ commit: first, deepenBy: 100 }), true);
    assert.equal(await git.mergeBase(head, first), first);
    assert.equal(await git.isShallow(), false);
    assert.equal(await git.fetch({ commit: "0".repeat(40) }), false);
    assert.equal(await git.fetch({ commit: "--upload-pack=touch x" }), false);
  });
});

describe("worktrees", () => {
  it("checks out, and removes without following links", async () => {
    const one = await repository({ "a.txt": "x\n" });
    const base = await one.git("rev-parse", "HEAD");
    await one.commit("second", { "a.txt": "y\n" });
    const precious = await folder();
    await writeFile(join(precious, "keep"), "k");
    const tree = join(await folder(), "tree");
    const git = await openGit(one.root);
    await git.addWorktree(base, tree);
    assert.equal(await readFile(join(tree, "a.txt"), "utf8"), "x\n");
    await symlink(precious, join(tree, "node_modules"));
    await git.removeWorktree(tree);
    await git.removeWorktree(tree);
    assert.equal(existsSync(tree), false);
    assert.equal(existsSync(join(precious, "keep")), true);
    assert.equal((await one.git("worktree", "list")).split("\n").length, 1);
    await assert.rejects(git.addWorktree("0".repeat(40), tree), /could not check out/);
  });

  it("removes what a crashed run left, keeps what a living one uses and what is not ours", async () => {
    const one = await repository({ "a.txt": "x\n" });
    const git = await openGit(one.root);
    const top = await folder();
    const [dead, alive, theirs, next] = ["proofmark-dead/tree", "alive", "theirs", "next"].map((name) =>
      join(top, name),
    );
    assert.ok(dead && alive && theirs && next);
    await mkdir(join(top, "proofmark-dead"));
    await git.addWorktree("HEAD", dead);
    const { pid } = spawnSync("true");
    const admin = (await readdir(join(one.root, ".git/worktrees")))[0] ?? "";
    await writeFile(
      join(one.root, ".git/worktrees", admin, "locked"),
      `proofmark pid=${pid} host=${hostname()}\n`,
    );
    await one.git("worktree", "add", "-q", "--detach", theirs);
    await git.addWorktree("HEAD", alive);
    await git.addWorktree("HEAD", next);
    assert.deepEqual(
      [top, dead, alive, theirs, next].map((path) => existsSync(path)),
      [true, false, true, true, true],
    );
    assert.deepEqual((await readdir(top)).sort(), ["alive", "next", "theirs"]);
    for (const path of [alive, next]) await git.removeWorktree(path);
  });

  it("leaves nothing when the process exits in between", async () => {
    const one = await repository({ "a.txt": "x\n" });
    const tree = join(await folder(), "tree");
    const adapter = new URL("../../../action/adapters/git.ts", import.meta.url).href;
    const script = `import { openGit } from ${JSON.stringify(adapter)};
      const git = await openGit(${JSON.stringify(one.root)});
      await git.addWorktree("HEAD", ${JSON.stringify(tree)});
      process.exit(3);`;
    const { status } = spawnSync(process.execPath, ["--input-type=module", "-e", script]);
    assert.equal(status, 3);
    assert.equal(existsSync(tree), false);
    assert.equal(
      existsSync(join(one.root, ".git/worktrees")) &&
        (await readdir(join(one.root, ".git/worktrees"))).length > 0,
      false,
    );
  });
});
