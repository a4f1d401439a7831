import assert from "node:assert/strict";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { openGit } from "../../../action/adapters/git.ts";
import {
  type BaseWish,
  type ChosenBase,
  chooseBase,
  EMPTY_TREE,
} from "../../../action/baseline/compared-with.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";

const made: { dispose(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of made.splice(0)) await one.dispose();
});

interface History {
  repository: Repository;
  fork: string;
  branch: string;
  /** main's tip, beyond the fork. */
  main: string;
  merge: string;
}

/** `main` and `topic` since `fork`, and `merged`, GitHub's merge of topic into main. */
async function history(commits = 1): Promise<History> {
  const repository = await makeRepository({ "a.txt": "0\n" });
  made.push(repository);
  const fork = await repository.git("rev-parse", "HEAD");
  await repository.git("checkout", "-q", "-b", "topic");
  let branch = "";
  for (let at = 0; at < commits; at += 1)
    branch = await repository.commit(`topic ${at}`, { "b.txt": `${at}\n` });
  await repository.git("checkout", "-q", "main");
  let main = "";
  for (let at = 0; at < commits; at += 1)
    main = await repository.commit(`main ${at}`, { "c.txt": `${at}\n` });
  await repository.git("checkout", "-q", "-b", "merged");
  await repository.git("merge", "-q", "--no-ff", "-m", "Merge", "topic");
  const merge = await repository.git("rev-parse", "HEAD");
  return { repository, fork, branch, main, merge };
}

async function choose(root: string, wish: Partial<BaseWish>): Promise<ChosenBase> {
  const git = await openGit(root);
  const head = await git.resolve("HEAD");
  return chooseBase(git, {
    event: "pull_request",
    head,
    eventBase: null,
    eventHead: null,
    baseRef: null,
    ...wish,
  });
}

async function cloneOf(repository: Repository, ref: string, depth: number): Promise<string> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), "proofmark-test-")));
  made.push({ dispose: () => rm(parent, { recursive: true, force: true }) });
  const clone = join(parent, "clone");
  const url = pathToFileURL(repository.root).href;
  await repository.git("clone", "-q", `--depth=${depth}`, `--branch=${ref}`, url, clone);
  return clone;
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(String, (thrown: unknown) => thrown);
  assert.ok(error instanceof ProblemError, String(error));
  return `${error.problems[0]?.code}: ${error.problems[0]?.todo}`;
}

describe("a pull request", () => {
  it("on GitHub's merge commit is compared with the base that was merged into", async () => {
    const { repository, main, branch, fork } = await history();
    assert.deepEqual(await choose(repository.root, { eventBase: fork, eventHead: branch }), {
      comparedWith: main,
      base: fork,
      mergeBase: fork,
      headTree: "merge",
      notes: [],
    });
  });

  it("is compared with the base the workflow asks for, and a missing one is a problem", async () => {
    const { repository, branch, fork, main } = await history();
    const chosen = await choose(repository.root, { eventBase: main, eventHead: branch, baseRef: fork });
    assert.deepEqual([chosen.comparedWith, chosen.headTree], [fork, "merge"]);
    const missing = choose(repository.root, { eventBase: main, eventHead: branch, baseRef: "nosuch" });
    assert.match(await problemOf(missing), /^base-missing: /);
  });

  it("checked out by its head is compared with the merge base, not with the base's tip", async () => {
    const { repository, main, branch, fork } = await history();
    await repository.git("checkout", "-q", "topic");
    const chosen = await choose(repository.root, { eventBase: main, eventHead: branch });
    assert.deepEqual([chosen.comparedWith, chosen.base, chosen.headTree], [fork, main, "commit"]);
  });

  it("whose own head merged the base is no merge checkout", async () => {
    const { repository, main, merge } = await history();
    const chosen = await choose(repository.root, { eventBase: main, eventHead: merge });
    assert.deepEqual([chosen.comparedWith, chosen.headTree], [main, "commit"]);
  });

  it("in a clone of one commit gets the base fetched, on a merge commit and on a head", async () => {
    const { repository, main, branch, fork } = await history(40);
    const merged = await choose(await cloneOf(repository, "merged", 1), {
      eventBase: main,
      eventHead: branch,
    });
    assert.deepEqual([merged.comparedWith, merged.headTree, merged.mergeBase], [main, "merge", null]);
    const head = await choose(await cloneOf(repository, "topic", 1), { eventBase: main, eventHead: branch });
    assert.deepEqual([head.comparedWith, head.mergeBase], [fork, fork]);
  });

  it("in a clone that can fetch nothing says what to do", async () => {
    const { repository, main, branch } = await history();
    for (const ref of ["merged", "topic"]) {
      const clone = await cloneOf(repository, ref, 1);
      await repository.git("-C", clone, "remote", "set-url", "origin", join(clone, "none"));
      assert.match(
        await problemOf(choose(clone, { eventBase: main, eventHead: branch })),
        /^(history-shallow|base-missing): .*fetch-depth: 0/,
      );
    }
  });
});

describe("a push", () => {
  it("is compared with the commit before it, a rewritten or first one with its parent", async () => {
    const { repository, branch, fork, main } = await history(3);
    await repository.git("checkout", "-q", "topic");
    const parent = await repository.git("rev-parse", "HEAD^");
    const pushed = async (eventBase: string | null): Promise<unknown[]> => {
      const { comparedWith, notes } = await choose(repository.root, { event: "push", eventBase });
      return [comparedWith, ...notes.map((note) => note.code)];
    };
    assert.deepEqual(await pushed(fork), [fork]);
    assert.deepEqual(await pushed(parent), [parent]);
    assert.deepEqual(await pushed(main), [parent, "compared-with-parent"]);
    assert.deepEqual(await pushed("0".repeat(40)), [parent, "compared-with-parent"]);
    assert.deepEqual(await pushed("1".repeat(40)), [parent, "compared-with-parent"]);
    assert.notEqual(branch, parent);
  });

  it("of a first commit has nothing before it, and all of it is new", async () => {
    const repository = await makeRepository({ "a.txt": "1\n" });
    made.push(repository);
    for (const event of ["push", "dispatch"] as const) {
      const chosen = await choose(repository.root, { event });
      assert.deepEqual([chosen.comparedWith, chosen.notes[0]?.code], [null, "first-commit"]);
    }
    const git = await openGit(repository.root);
    const [file] = await git.diff(EMPTY_TREE, "HEAD");
    assert.equal(file?.status, "added");
  });
});

it("a merge group is compared with the group's base", async () => {
  const { repository, main } = await history();
  const chosen = await choose(repository.root, { event: "merge_group", eventBase: main });
  assert.deepEqual([chosen.comparedWith, chosen.headTree], [main, "commit"]);
});

describe("a local run", () => {
  const local = (root: string, baseRef: string | null = null): Promise<ChosenBase> =>
    choose(root, { event: "local", baseRef });

  it("in a clone of nothing but its own branch is a problem, not a hollow green", async () => {
    const { repository } = await history();
    await repository.git("checkout", "-q", "topic");
    const clone = await cloneOf(repository, "topic", 1);
    assert.match(await problemOf(local(clone)), /^history-shallow: Fetch the branch/);
  });

  it("is compared with where it left the default branch, uncommitted files included", async () => {
    const { repository, fork, main } = await history();
    await repository.git("checkout", "-q", "topic");
    assert.deepEqual(
      [(await local(repository.root)).comparedWith, (await local(repository.root)).headTree],
      [fork, "commit"],
    );
    await repository.write({ "new.txt": "x\n" });
    const dirty = await local(repository.root);
    assert.deepEqual([dirty.comparedWith, dirty.base, dirty.headTree], [fork, main, "worktree"]);
  });

  it("takes the base it is told, by branch, tag or commit, and refuses one that is not there", async () => {
    const { repository, fork, main } = await history();
    await repository.git("checkout", "-q", "topic");
    await repository.git("tag", "v1", fork);
    for (const ref of ["main", "v1", fork, main.slice(0, 10)])
      assert.equal((await local(repository.root, ref)).comparedWith, fork, ref);
    for (const ref of ["none", "--all", "1".repeat(40)])
      assert.match(await problemOf(local(repository.root, ref)), /^base-missing: .*git fetch/);
  });

  it("on the default branch without changes says that there is nothing to judge", async () => {
    const { repository, main } = await history();
    await repository.git("checkout", "-q", "main");
    const chosen = await local(repository.root);
    assert.deepEqual([chosen.comparedWith, chosen.notes[0]?.code], [main, "nothing-to-judge"]);
  });

  it("works before the first commit, without a default branch, and between unrelated histories", async () => {
    const empty = await makeRepository();
    made.push(empty);
    assert.deepEqual(
      [(await local(empty.root)).comparedWith, (await local(empty.root)).headTree],
      [null, "worktree"],
    );
    const first = await empty.commit("first", { "a.txt": "1\n" });
    await empty.git("branch", "-m", "odd-name");
    assert.equal((await local(empty.root)).comparedWith, null);
    await empty.commit("second", { "a.txt": "2\n" });
    assert.equal((await local(empty.root)).comparedWith, first);
    await empty.git("checkout", "-q", "--orphan", "main");
    const lonely = await empty.commit("lonely", { "z.txt": "z\n" });
    await empty.git("checkout", "-q", "odd-name");
    const chosen = await local(empty.root);
    assert.deepEqual([chosen.comparedWith, chosen.notes[0]?.code], [lonely, "unrelated-histories"]);
  });
});
