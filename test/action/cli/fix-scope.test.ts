// Real git: what lies outside the scope is put back, and nothing anybody wrote is lost.
import assert from "node:assert/strict";
import { existsSync, globSync, lstatSync, readFileSync, readlinkSync, symlinkSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { systemClock } from "../../../action/adapters/clock.ts";
import { createFiles } from "../../../action/adapters/files.ts";
import { openGit } from "../../../action/adapters/git.ts";
import { fixScope, refuseFixInCi } from "../../../action/cli/fix-scope.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";

const CONFIG =
  "gates:\n  scope:\n    kind: scope\n    scope:\n      allow: [src/**]\n      protect: [src/keys.ts]\n";
const FIRST = {
  ".github/proofmark.yml": CONFIG,
  "package.json": "{}\n",
  "src/a.ts": "a\n",
  "src/keys.ts": "keys\n",
  "docs/b.md": "b\n",
  "docs/gone.md": "gone\n",
};

async function project(files: Record<string, string | Uint8Array> = FIRST): Promise<Repository> {
  const repository = await makeRepository(files);
  await repository.git("switch", "-qc", "feature");
  return repository;
}

async function fix(repository: Repository): Promise<string[]> {
  const git = await openGit(repository.root);
  const input = { baseRef: null, configPath: null };
  return fixScope({ input, configFile: null }, { git, files: createFiles(), clock: systemClock });
}

const read = ({ root }: Repository, path: string) => readFileSync(join(root, path), "utf8");
const kept = ({ root }: Repository): string => {
  const [folder] = globSync("artifacts/out-of-scope/*/", { cwd: root });
  assert.ok(folder);
  return folder;
};
const status = (repository: Repository) => repository.git("status", "--porcelain", "--untracked-files=all");
const refuses = (code: string, message: RegExp) => (error: Error) =>
  error.message.includes(code) && message.test(error.message);

describe("fixScope", () => {
  it("puts back what was committed, staged, edited, deleted and never tracked, and keeps all of it", async () => {
    const repository = await project();
    try {
      await repository.commit("work", {
        "src/a.ts": "a2\n",
        "package.json": '{"x":1}\n',
        "lib/new.ts": "new\n",
      });
      await repository.write({ "docs/b.md": "staged\n" });
      await repository.git("add", "docs/b.md");
      await repository.write({
        "docs/b.md": "edited\n",
        "docs/gone.md": null,
        "src/keys.ts": "leak\n",
        "lib/deep/x y.bin": new Uint8Array([0, 1, 255]),
      });
      const before = Object.fromEntries(
        ["package.json", "lib/new.ts", "docs/b.md", "src/keys.ts"].map((path) => [
          path,
          read(repository, path),
        ]),
      );
      const lines = await fix(repository);
      assert.match(lines[0] ?? "", /^Out of scope: 6 files were put back as on [0-9a-f]{12}/);
      for (const [path, text] of Object.entries(FIRST))
        assert.equal(read(repository, path), path === "src/a.ts" ? "a2\n" : text, path);
      assert.ok(!existsSync(join(repository.root, "lib")));
      // What is committed and out of scope is now staged to be undone; what is in scope is as it was.
      assert.equal(await status(repository), "D  lib/new.ts\nM  package.json");

      const folder = kept(repository);
      for (const [path, text] of Object.entries(before))
        assert.equal(read(repository, `${folder}/files/${path}`), text);
      assert.deepEqual(
        [...readFileSync(join(repository.root, folder, "files/lib/deep/x y.bin"))],
        [0, 1, 255],
      );
      assert.match(read(repository, `${folder}/staged.patch`), /^\+staged$/m);
      // The patch alone gives everything back.
      await repository.git("apply", `${folder}/changes.patch`);
      for (const [path, text] of Object.entries(before)) assert.equal(read(repository, path), text, path);
      assert.ok(!existsSync(join(repository.root, "docs/gone.md")));
      assert.deepEqual([...readFileSync(join(repository.root, "lib/deep/x y.bin"))], [0, 1, 255]);
    } finally {
      await repository.dispose();
    }
  });

  it("has nothing to say twice, and touches nothing in scope", async () => {
    const repository = await project();
    try {
      await repository.write({ "src/a.ts": "mine\n", "docs/b.md": "x\n" });
      await fix(repository);
      assert.equal(await status(repository), " M src/a.ts");
      assert.deepEqual(await fix(repository), ["Nothing lies outside the scope."]);
      assert.equal(read(repository, "src/a.ts"), "mine\n");
    } finally {
      await repository.dispose();
    }
  });

  it("puts back both halves of a moved file", async () => {
    const repository = await project({ ...FIRST, "src/long.ts": "one\ntwo\nthree\nfour\n" });
    try {
      await repository.git("mv", "src/long.ts", "docs/long.ts");
      await fix(repository);
      assert.equal(read(repository, "src/long.ts"), "one\ntwo\nthree\nfour\n");
      assert.equal(await status(repository), "");
    } finally {
      await repository.dispose();
    }
  });

  it("keeps modes and links, takes paths as they are, and leaves folders that others use", async () => {
    const odd = "docs/*[a] :(top)é.md";
    // Taken for a pattern it would fit src/a.ts, which is in scope.
    const pattern = "[s]rc/a.ts";
    const repository = await project({ ...FIRST, [odd]: "odd\n", "docs/a.md": "plain\n", [pattern]: "p\n" });
    try {
      await repository.commit("mine", { "src/a.ts": "mine\n", [pattern]: "changed\n" });
      await repository.write({ [odd]: "changed\n", "docs/a.md": "ignored\n", "docs/-n\n.md": "line\n" });
      await chmod(join(repository.root, "docs/b.md"), 0o755);
      symlinkSync("../src/a.ts", join(repository.root, "docs/link"));
      await fix(repository);
      assert.equal(await status(repository), `M  ${pattern}`);
      assert.equal(read(repository, "src/a.ts"), "mine\n");
      assert.equal(read(repository, odd), "odd\n");
      assert.equal(lstatSync(join(repository.root, "docs/b.md")).mode & 0o111, 0);
      const folder = kept(repository);
      assert.equal(readlinkSync(join(repository.root, folder, "files/docs/link")), "../src/a.ts");
      assert.equal(read(repository, `${folder}/files/docs/-n\n.md`), "line\n");
      assert.match(read(repository, `${folder}/changes.patch`), /new mode 100755/);
    } finally {
      await repository.dispose();
    }
  });

  it("leaves what would take work in scope with it, and says so", async () => {
    const repository = await project({
      ...FIRST,
      "lib/tool": "tool\n",
      ".github/proofmark.yml": CONFIG.replace("src/**", "src/**, lib/tool/**"),
    });
    try {
      await repository.write({ "lib/tool": null });
      await repository.write({ "lib/tool/index.ts": "mine\n", "docs/b.md": "x\n" });
      const lines = await fix(repository);
      assert.ok(
        lines.some((line) => line.startsWith("✖ lib/tool  left as it is: it is a folder now")),
        lines.join("\n"),
      );
      assert.equal(read(repository, "lib/tool/index.ts"), "mine\n");
      assert.equal(read(repository, "docs/b.md"), "b\n");
    } finally {
      await repository.dispose();
    }
  });

  it("does not follow a folder that became a link out of the repository", async () => {
    const outside = await makeRepository({ "b.md": "outside\n" });
    const repository = await project();
    try {
      await repository.write({ docs: null });
      symlinkSync(outside.root, join(repository.root, "docs"));
      await fix(repository);
      assert.equal(read(outside, "b.md"), "outside\n");
      assert.equal(read(repository, "docs/b.md"), "b\n");
      assert.ok(lstatSync(join(repository.root, "docs")).isDirectory());
    } finally {
      await repository.dispose();
      await outside.dispose();
    }
  });

  it("reads the task's file of the base", async () => {
    const config = "gates:\n  scope:\n    kind: scope\n    scope: { task: TASK.md }\n";
    const repository = await project({
      ".github/proofmark.yml": config,
      "TASK.md": "Scope: src\n",
      "a.md": "a\n",
    });
    try {
      await repository.commit("widen", { "TASK.md": "Scope: **\n", "a.md": "b\n", "src/x.ts": "x\n" });
      await fix(repository);
      assert.equal(read(repository, "TASK.md"), "Scope: src\n");
      assert.equal(read(repository, "a.md"), "a\n");
      assert.equal(read(repository, "src/x.ts"), "x\n");
    } finally {
      await repository.dispose();
    }
  });
});

describe("fixScope refuses", () => {
  it("in CI", () => {
    for (const env of [{ CI: "true" }, { GITHUB_ACTIONS: "true" }])
      assert.throws(() => refuseFixInCi(env), refuses("fix-scope-refused", /not put back in CI/));
    refuseFixInCi({});
  });

  it("in the middle of a merge, and touches nothing", async () => {
    const repository = await project();
    try {
      await repository.commit("ours", { "docs/b.md": "ours\n" });
      await repository.git("switch", "-q", "main");
      await repository.commit("theirs", { "docs/b.md": "theirs\n" });
      await repository.git("switch", "-q", "feature");
      await assert.rejects(repository.git("merge", "main"));
      const before = read(repository, "docs/b.md");
      await assert.rejects(fix(repository), refuses("fix-scope-refused", /merge or rebase/));
      assert.equal(read(repository, "docs/b.md"), before);
    } finally {
      await repository.dispose();
    }
  });

  it("tells where everything is when git stops in the middle", async () => {
    const repository = await project();
    try {
      await repository.write({ "docs/b.md": "mine\n", ".git/index.lock": "" });
      await assert.rejects(
        fix(repository),
        refuses("fix-scope-refused", /index\.lock[\s\S]*Nothing is lost: .*out-of-scope\/.*changes\.patch/),
      );
      assert.equal(read(repository, `${kept(repository)}/files/docs/b.md`), "mine\n");
    } finally {
      await repository.dispose();
    }
  });

  it("where the scope cannot be read", async () => {
    const repository = await project({
      ...FIRST,
      ".github/proofmark.yml": "gates:\n  scope:\n    kind: scope\n    scope: { task: TASK.md }\n",
    });
    try {
      await repository.write({ "docs/b.md": "x\n" });
      await assert.rejects(fix(repository), refuses("fix-scope-refused", /`TASK.md` is not on the base/));
      assert.equal(read(repository, "docs/b.md"), "x\n");
    } finally {
      await repository.dispose();
    }
  });
});
