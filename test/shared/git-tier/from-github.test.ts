// What the API tells of a change against what git itself tells, path by path and byte by byte.
import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { changeFromGitHub, type PullRequest, readPull } from "../../../shared/git-tier/from-github.ts";
import type { AskLimits } from "../../../shared/git-tier/github/ask.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { gitAsGitHub } from "../../support/git-as-github.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";

let repository: Repository;
let base = "";
let forked = "";
let head = "";

before(async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`packages/p${at}/src/index.js`, `${at}\n`]),
  );
  repository = await makeRepository({
    ...many,
    "README.md": "# shop\n",
    "src/cart.js": "a\nb\n",
    "src/old-name.js": "renamed\n",
    "bin/run": "#!/bin/sh\n",
    swap: "a file\n",
    "turn/inner.js": "x\n",
    "naïve/日本.txt": "ünï\n",
    "with space/a b.js": "x\n",
    "gone/deep/er/file.js": "x\n",
  });
  forked = await repository.git("rev-parse", "HEAD");
  await repository.git("checkout", "-q", "-b", "change");
  await repository.git("mv", "src/old-name.js", "src/new-name.js");
  await repository.git("update-index", "--chmod=+x", "README.md");
  const { root } = repository;
  rmSync(join(root, "swap"));
  mkdirSync(join(root, "swap"));
  rmSync(join(root, "turn"), { recursive: true });
  symlinkSync("../../etc/passwd", join(root, "link"));
  await repository.git("update-index", "--add", "--cacheinfo", `160000,${"c".repeat(40)},vendor/module`);
  mkdirSync(join(root, "vendor/module"), { recursive: true });
  head = await repository.commit("change", {
    "src/cart.js": "a\nc\n",
    "swap/now-a-folder.js": "x\n",
    turn: "now a file\n",
    "naïve/日本.txt": "anders\n",
    "binary.bin": Buffer.from([0, 1, 2, 255]),
    "gone/deep/er/file.js": null,
    "packages/p7/src/index.js": "seven\n",
  });
  await repository.git("checkout", "-q", "main");
  base = await repository.commit("meanwhile on main", { "meanwhile.js": "1\n", CODEOWNERS: "* @tip\n" });
});
after(() => repository.dispose());

const pullOf = (): PullRequest => {
  const repo = { full_name: "acme/shop" };
  const pull = readPull({
    number: 7,
    state: "open",
    title: "A change",
    body: null,
    user: { login: "ada" },
    labels: [{ name: "bug" }, { name: 7 }],
    head: { sha: head, ref: "change", repo },
    base: { sha: base, ref: "main", repo },
  });
  assert.ok(pull);
  return pull;
};

const changeOf = (most?: number, limits?: AskLimits) => {
  const github = gitAsGitHub(repository.root, most);
  const options = {
    request: github.request,
    repository: { owner: "acme", name: "shop" },
    pull: pullOf(),
    base,
  };
  return {
    ...changeFromGitHub({ ...options, headSince: null, ...(limits ? { limits } : {}) }),
    asked: github.asked,
  };
};

async function asGitSays(): Promise<string[]> {
  const raw = await repository.git("diff-tree", "-r", "-z", "--no-renames", "--raw", forked, head);
  const parts = raw.split("\0").filter(Boolean);
  const lines: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [was = "", is = "", from, to] = (parts[at] ?? "").slice(1).split(" ");
    lines.push(
      [parts[at + 1], was === "000000" ? "-" : `${was} ${from}`, is === "000000" ? "-" : `${is} ${to}`].join(
        " | ",
      ),
    );
  }
  return lines.sort();
}

const told = (changes: Awaited<ReturnType<ReturnType<typeof changeOf>["source"]["changes"]>>): string[] =>
  changes.map(({ path, base: was, head: is }) =>
    [path, was ? `${was.mode} ${was.oid}` : "-", is ? `${is.mode} ${is.oid}` : "-"].join(" | "),
  );

test("every path that differs, whether a listing comes whole or is cut off on the way", async () => {
  const expected = await asGitSays();
  assert.ok(expected.length >= 13, expected.join("\n"));
  for (const most of [100_000, 90, 65]) {
    const { source, asked } = changeOf(most);
    assert.deepEqual(told(await source.changes()), expected);
    const paths = (await source.changes()).map(({ path }) => path);
    assert.deepEqual(paths, paths.toSorted());
    if (most === 100_000) assert.equal(asked.length, 5, asked.join("\n"));
  }
});

test("folders that are the same are not asked for", async () => {
  const { source, asked } = changeOf(65);
  await source.changes();
  const folders = asked.filter((line) => line.startsWith("/git/trees"));
  assert.ok(folders.length < 40, `${folders.length} of 130 folders`);
});

test("a folder of more entries than are listed makes the change unreadable, never shorter", async () => {
  await assert.rejects(changeOf(40).source.changes(), (error) => {
    assert.ok(error instanceof ProblemError);
    assert.equal(error.problems[0]?.code, "github-unreadable");
    return true;
  });
});

test("contents byte for byte; too large, damaged and absent ones are told apart", async () => {
  const { source, asked } = changeOf();
  const changes = await source.changes();
  const byPath = new Map(changes.map((change) => [change.path, change]));
  const read = async (path: string) => {
    const ref = byPath.get(path)?.head;
    assert.ok(ref, path);
    return Buffer.from((await source.blob(ref, 1024)) ?? []);
  };
  assert.deepEqual(await read("binary.bin"), Buffer.from([0, 1, 2, 255]));
  assert.equal((await read("naïve/日本.txt")).toString(), "anders\n");
  assert.equal((await read("link")).toString(), "../../etc/passwd");
  const cart = byPath.get("src/cart.js")?.head;
  assert.ok(cart);
  const before = asked.length;
  assert.equal(await source.blob(cart, 3), null);
  assert.equal(asked.length, before, "the listing told its size");
  const other = gitAsGitHub(repository.root);
  const lying = changeFromGitHub({
    request: async (route, parameters) => {
      const answer = await other.request(route, parameters);
      const data = route.includes("/blobs/") ? { content: "bm90IGl0", encoding: "base64" } : answer.data;
      return { ...answer, data };
    },
    repository: { owner: "acme", name: "shop" },
    pull: pullOf(),
    base,
    headSince: null,
  });
  await assert.rejects(lying.source.blob(cart, 1024), /came damaged/);
  await assert.rejects(source.blob({ oid: "d".repeat(40), mode: "100644" }, 1024));
});

test("many small files are asked for at once, each held against its name; the others one by one", async () => {
  const github = gitAsGitHub(repository.root, undefined, true);
  const given = { repository: { owner: "acme", name: "shop" }, pull: pullOf(), base, headSince: null };
  const { source } = changeFromGitHub({ ...given, request: github.request });
  const refs = (await source.changes()).flatMap(({ base: was, head: is }) => [was, is]);
  const files = refs
    .filter((ref) => ref !== null && ref.mode !== "160000")
    .map((ref) => ref ?? { oid: "", mode: "" });
  const before = github.asked.length;
  const read = await Promise.all(files.map((ref) => source.blob(ref, 1024)));
  const alone = changeOf();
  for (const [at, ref] of files.entries())
    assert.deepEqual(Buffer.from(read[at] ?? []), Buffer.from((await alone.source.blob(ref, 1024)) ?? []));
  const asked = github.asked.slice(before);
  assert.ok(files.length > 8, String(files.length));
  assert.deepEqual(asked.filter((line) => line === "graphql").length, Math.ceil(files.length / 16));
  assert.deepEqual(asked.length, Math.ceil(files.length / 16) + 1, "the binary one by itself");
  // Another text than was asked for is not taken, nor is an answer of another shape.
  for (const data of [
    { data: { repository: { b0: { text: "forged" }, b1: { text: 7 } } } },
    { errors: [] },
    null,
  ]) {
    const lying = changeFromGitHub({
      ...given,
      request: async (route, parameters) =>
        route === "POST /graphql" ? { status: 200, data, headers: {} } : github.request(route, parameters),
    });
    await lying.source.changes();
    const again = await Promise.all(files.slice(0, 4).map((ref) => lying.source.blob(ref, 1024)));
    assert.deepEqual(again, read.slice(0, 4));
  }
});

test("files of the base are those of the branch's tip, found without listing everything", async () => {
  const { source, asked } = changeOf();
  const owners = await source.baseFile("CODEOWNERS");
  assert.ok(owners);
  assert.equal(Buffer.from((await source.blob(owners, 100)) ?? []).toString(), "* @tip\n");
  assert.equal(await source.baseFile("packages/p3/src"), null);
  assert.equal(await source.baseFile("packages/p3/src/none.js"), null);
  assert.equal(await source.baseFile("swap/now-a-folder.js"), null);
  assert.ok(await source.baseFile("packages/p3/src/index.js"));
  assert.ok(asked.length < 10, asked.join("\n"));
});

test("the change begins where the branch left, not at the base's tip", async () => {
  const change = changeOf();
  assert.equal(await change.mergeBase(), forked);
  assert.ok(!(await change.source.changes()).some(({ path }) => path === "meanwhile.js"));
});

test("beyond its budget nothing more is asked, and nothing is told", async () => {
  for (const limits of [
    { requests: 4, characters: 1 << 20 },
    { requests: 99, characters: 2_000 },
  ]) {
    const { source, asked } = changeOf(undefined, limits);
    await assert.rejects(async () => {
      for (const { head: ref } of await source.changes())
        if (ref && ref.mode !== "160000") await source.blob(ref, 1024);
    }, /takes more than/);
    assert.ok(asked.length <= limits.requests);
  }
});

test("a tree that GitHub would not write: names twice, of nothing, of odd kinds", async () => {
  for (const entry of [
    { path: "a", mode: "100644", sha: "1".repeat(40) },
    { path: "", mode: "100644", sha: "1".repeat(40) },
    { path: "b", mode: "777", sha: "1".repeat(40) },
    { path: "b", mode: "100644", sha: "../../x" },
    null,
  ]) {
    const first = { path: "a", mode: "100644", sha: "1".repeat(40) };
    const github = gitAsGitHub(repository.root);
    const { source } = changeFromGitHub({
      request: async (route, parameters) =>
        route.includes("/trees/")
          ? { status: 200, data: { tree: [first, entry], truncated: false }, headers: {} }
          : github.request(route, parameters),
      repository: { owner: "acme", name: "shop" },
      pull: pullOf(),
      base,
      headSince: null,
    });
    await assert.rejects(source.changes(), /not as GitHub writes them/);
  }
});

test("a pull request as it is told, and none where something is missing", () => {
  const { facts, ...rest } = pullOf();
  assert.deepEqual(rest, { head, base, headRepository: "acme/shop", open: true, updatedAt: null });
  const labels = ["bug"];
  const branches = { baseBranch: "main", headBranch: "change", fromFork: false };
  assert.deepEqual(facts, { number: 7, title: "A change", body: "", author: "ada", labels, ...branches });
  assert.equal(readPull({ number: 7 }), null);
  assert.equal(readPull(null), null);
});
