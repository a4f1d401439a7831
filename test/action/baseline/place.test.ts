import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, readlink, realpath, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, describe, it } from "node:test";
import { systemClock } from "../../../action/adapters/clock.ts";
import { createCommands } from "../../../action/adapters/commands.ts";
import { createFiles } from "../../../action/adapters/files.ts";
import { openGit } from "../../../action/adapters/git.ts";
import { type BasePlace, type BaseRequest, prepareBase } from "../../../action/baseline/place.ts";
import type { Reason } from "../../../shared/contract/report.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";

const made: { dispose(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of made.splice(0).reverse()) await one.dispose();
});

async function repository(files: Record<string, string>): Promise<Repository> {
  const one = await makeRepository({ ".gitignore": "node_modules\nvendor\n.venv\n", ...files });
  made.push(one);
  return one;
}

const files = createFiles();
const commands = createCommands({ scrub: (text) => text, clock: systemClock });
const PATH = process.env.PATH ?? "";

/** What the base is prepared to, given that HEAD^ is the base and the working tree the head. */
async function prepare(
  { root }: Repository,
  request: Partial<BaseRequest> = {},
): Promise<BasePlace | { reason: Reason }> {
  const git = await openGit(root);
  const [base = ""] = await git.parents((await git.resolve("HEAD")) ?? "");
  const place = await prepareBase(
    { git, files, commands },
    {
      commit: base,
      headRoot: root,
      files: await git.diff(base, "worktree"),
      install: null,
      env: { PATH },
      timeoutMs: 20_000,
      signal: new AbortController().signal,
      logPath: join(root, ".git", "install.log"),
      onLine: () => undefined,
      ...request,
    },
  );
  if ("dispose" in place) made.push(place);
  return place;
}

async function prepared(one: Repository, request: Partial<BaseRequest> = {}): Promise<BasePlace> {
  const place = await prepare(one, request);
  assert.ok("root" in place, JSON.stringify(place));
  return place;
}

async function run(place: BasePlace, command: string): Promise<string> {
  const { stdout, stderr } = await commands.run({
    command,
    cwd: place.root,
    env: place.env,
    timeoutMs: 20_000,
  });
  return (stdout + stderr).trim();
}

async function write(root: string, entries: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(entries)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path);
}

const tree = (place: BasePlace): string => dirname(place.root);

describe("the base worktree", () => {
  it("holds the base outside the workspace, under the same name, and goes without a trace", async () => {
    const one = await repository({ "a.txt": "base\n" });
    await one.commit("second", { "a.txt": "head\n" });
    const place = await prepared(one);
    assert.equal(await readFile(join(place.root, "a.txt"), "utf8"), "base\n");
    assert.ok(!place.root.startsWith(one.root));
    assert.equal(place.root.split("/").at(-1), one.root.split("/").at(-1));
    await place.dispose();
    await place.dispose();
    assert.equal(existsSync(tree(place)), false);
    assert.equal((await one.git("worktree", "list")).split("\n").length, 1);
  });

  it("is a reason, not a crash, when the commit is not there, or when the run was cancelled", async () => {
    const one = await repository({ "a.txt": "base\n" });
    await one.commit("second", { "a.txt": "head\n" });
    const missing = await prepare(one, { commit: "1".repeat(40) });
    assert.equal("reason" in missing && missing.reason.code, "base-unavailable");
    const abort = new AbortController();
    abort.abort();
    const cancelled = await prepare(one, { signal: abort.signal });
    assert.equal("reason" in cancelled && cancelled.reason.code, "cancelled");
    assert.equal((await one.git("worktree", "list")).split("\n").length, 1);
  });

  it("gets an environment that leads to it", async () => {
    const one = await repository({ "src/a.txt": "base\n" });
    await one.commit("second", { "src/a.txt": "head\n", "tools/new.sh": "x\n" });
    const { root, env } = await prepared(one, {
      env: {
        PATH: `${one.root}/src:${one.root}/tools:${PATH}`,
        GITHUB_WORKSPACE: one.root,
        NODE_OPTIONS: `--require "${one.root}/src/a.txt"`,
        OTHER: `${one.root}-sibling/src x/${one.root}`,
      },
    });
    assert.equal(env.PATH, `${root}/src:${one.root}/tools:${PATH}`);
    assert.equal(env.GITHUB_WORKSPACE, root);
    assert.equal(env.NODE_OPTIONS, `--require "${root}/src/a.txt"`);
    assert.equal(env.OTHER, `${one.root}-sibling/src x/${one.root}`);
  });
});

describe("dependencies that did not change", () => {
  const workspace = {
    "package.json": '{"name":"top","workspaces":["packages/*"]}',
    "package-lock.json": "{}",
    "packages/lib/package.json": '{"name":"@org/lib","main":"index.js","bin":{"lib":"bin.js"}}',
    "packages/lib/bin.js": '#!/usr/bin/env node\nconsole.log("bin", require("./index.js"));\n',
    "packages/lib/index.js": 'module.exports = "base";\n',
    "packages/app/package.json": '{"name":"app"}',
    "packages/app/index.js": 'console.log(require("@org/lib"), require("dep"), require("@scope/tool"));\n',
  };

  it("are shared in an npm workspace, and the workspace's own packages are the base's", async () => {
    const one = await repository(workspace);
    await one.commit("second", { "packages/lib/index.js": 'module.exports = "head";\n' });
    await write(join(one.root, "node_modules"), {
      "dep/index.js": 'module.exports = "dep";\n',
      "@scope/tool/index.js": 'module.exports = "tool";\n',
      "@scope/tool/cli.js": '#!/usr/bin/env node\nconsole.log("cli");\n',
      ".cache/tool/state": "head\n",
      ".package-lock.json": "{}",
    });
    await link("../../packages/lib", join(one.root, "node_modules/@org/lib"));
    await link("../@org/lib/bin.js", join(one.root, "node_modules/.bin/lib"));
    await link("../@scope/tool/cli.js", join(one.root, "node_modules/.bin/tool"));
    await link("../../packages/gone", join(one.root, "node_modules/@org/gone"));
    const place = await prepared(one, { env: { PATH: `${one.root}/node_modules/.bin:${PATH}` } });
    assert.equal(await run(place, "node packages/app/index.js"), "base dep tool");
    assert.equal(
      await run(place, "node node_modules/.bin/lib && node node_modules/.bin/tool"),
      "bin base\ncli",
    );
    assert.equal(place.env.PATH, `${place.root}/node_modules/.bin:${PATH}`);
    await run(place, "mkdir -p node_modules/.cache/tool && echo base > node_modules/.cache/tool/state");
    assert.equal(await readFile(join(one.root, "node_modules/.cache/tool/state"), "utf8"), "head\n");
    await place.dispose();
    assert.ok(existsSync(join(one.root, "node_modules/dep/index.js")));
    assert.deepEqual(place.notes, []);
  });

  it("are shared in a pnpm workspace, whose packages have folders of links each", async () => {
    const one = await repository({ ...workspace, "pnpm-workspace.yaml": "packages: [packages/*]\n" });
    await one.commit("second", { "packages/lib/index.js": 'module.exports = "head";\n' });
    const store = join(one.root, "node_modules/.pnpm");
    await write(store, {
      "dep@1.0.0/node_modules/dep/index.js": 'module.exports = "dep";\n',
      "tool@1.0.0/node_modules/@scope/tool/index.js": 'module.exports = "tool";\n',
    });
    const own = join(one.root, "packages/app/node_modules");
    await link("../../../node_modules/.pnpm/dep@1.0.0/node_modules/dep", join(own, "dep"));
    await link(
      "../../../../node_modules/.pnpm/tool@1.0.0/node_modules/@scope/tool",
      join(own, "@scope/tool"),
    );
    await link("../../../lib", join(own, "@org/lib"));
    const place = await prepared(one);
    assert.equal(await run(place, "node packages/app/index.js"), "base dep tool");
    assert.equal(
      await realpath(join(place.root, "packages/app/node_modules/@org/lib")),
      join(place.root, "packages/lib"),
    );
  });

  it("are shared although a script in package.json changed", async () => {
    const one = await repository({ "package.json": '{"scripts":{"a":"1"},"dependencies":{"dep":"1"}}' });
    await one.commit("second", { "package.json": '{"scripts":{"a":"2"},"dependencies":{"dep":"1"}}' });
    await write(one.root, { "node_modules/dep/index.js": 'module.exports = "dep";\n' });
    const place = await prepared(one, { install: "exit 1" });
    assert.equal(await run(place, `node -p 'require("dep")'`), "dep");
  });

  it("do not make Python import head's code through an editable installation", async () => {
    const one = await repository({
      "pyproject.toml": "[project]\n",
      "src/pkg/__init__.py": "",
      "lib/other/__init__.py": "",
    });
    await one.commit("second", { "src/pkg/__init__.py": "x = 1\n" });
    const site = ".venv/lib/python3.12/site-packages";
    await write(one.root, {
      ".venv/pyvenv.cfg": "home = /usr\n",
      [`${site}/_pkg.pth`]: `import nothing\n${one.root}/src\n/elsewhere\n`,
      [`${site}/__editable___other_finder.py`]: `MAPPING: dict = {'other': '${one.root}/lib/other'}\n`,
    });
    const place = await prepared(one, { env: { PATH: join(one.root, "none"), PYTHONPATH: "/mine" } });
    assert.equal(
      place.env.PYTHONPATH?.split(":").sort().join(":"),
      [`/mine`, `${place.root}/lib`, `${place.root}/src`].sort().join(":"),
    );
    assert.equal(place.env.PYTHONPATH?.split(":").at(-1), "/mine");
    assert.equal(await readlink(join(place.root, ".venv")), join(one.root, ".venv"));
  });

  it("of PHP are loaded by an autoloader that lies in the base", async () => {
    const one = await repository({ "composer.json": "{}", "composer.lock": "{}" });
    await one.commit("second", { "a.php": "" });
    await write(one.root, {
      "vendor/autoload.php": "a",
      "vendor/composer/real.php": "b",
      "vendor/org/lib/x.php": "c",
    });
    const { root } = await prepared(one);
    assert.equal(
      await realpath(join(root, "vendor/composer/real.php")),
      join(root, "vendor/composer/real.php"),
    );
    assert.equal(await realpath(join(root, "vendor/org")), join(one.root, "vendor/org"));
  });

  it("include submodules, and that is said", async () => {
    const one = await repository({ ".gitmodules": '[submodule "x"]\n\tpath = third/x\n\turl = ../x\n' });
    await one.commit("second", { "a.txt": "" });
    await write(one.root, { ".git/info/exclude": "third\n", "third/x/a.h": "1" });
    const place = await prepared(one);
    assert.equal(await readFile(join(place.root, "third/x/a.h"), "utf8"), "1");
    assert.deepEqual(
      place.notes.map((note) => note.code),
      ["submodules-shared"],
    );
  });
});

describe("dependencies that changed", () => {
  const lock = { "package.json": '{"dependencies":{"dep":"1"}}', "package-lock.json": '{"dep":1}' };

  it("are installed for the base, from the base's lockfile", async () => {
    const one = await repository(lock);
    await one.commit("second", { "package-lock.json": '{"dep":2}' });
    await write(one.root, { "node_modules/dep/index.js": 'module.exports = "head";\n' });
    const seen: string[] = [];
    const place = await prepared(one, {
      install:
        "mkdir -p node_modules/dep && cp package-lock.json node_modules/dep/index.json && echo installing",
      onLine: (line) => seen.push(line),
    });
    assert.equal(await run(place, `node -p 'require("dep/index.json").dep'`), "1");
    assert.deepEqual(await readdir(join(place.root, "node_modules")), ["dep"]);
    assert.deepEqual(seen, ["installing"]);
  });

  it("that cannot be installed leave nothing to judge the base by", async () => {
    const one = await repository(lock);
    await one.commit("second", { "package-lock.json": '{"dep":2}' });
    const cases: [Partial<BaseRequest>, RegExp][] = [
      [{ install: "exit 7" }, /`exit 7` ended with exit code 7/],
      [{ install: "sleep 30", timeoutMs: 300 }, /did not end within/],
    ];
    for (const [request, text] of cases) {
      const place = await prepare(one, request);
      assert.ok("reason" in place);
      assert.equal(place.reason.code, "setup-failed");
      assert.match(place.reason.text, text);
    }
    assert.equal((await one.git("worktree", "list")).split("\n").length, 1);
  });

  it("without an install command are the head's, and that is said", async () => {
    const one = await repository(lock);
    await one.commit("second", { "package-lock.json": '{"dep":2}' });
    await write(one.root, { "node_modules/dep/index.js": 'module.exports = "head";\n' });
    const place = await prepared(one);
    assert.equal(await run(place, `node -p 'require("dep")'`), "head");
    assert.equal(place.notes[0]?.code, "dependencies-differ");
  });
});

describe("tool configs", () => {
  it("are head's, by name in a note; code stays the base's", async () => {
    const one = await repository({
      "eslint.config.js": "base",
      "old/.eslintrc.json": "base",
      "gone/tsconfig.json": "base",
      "package.json": '{"jest":{"bail":1},"scripts":{"a":"base"}}',
      "src/a.js": "base",
    });
    await one.commit("second", {
      "eslint.config.js": "head",
      "old/.eslintrc.json": null,
      "gone/tsconfig.json": null,
      "ruff.toml": "head",
      "package.json": '{"jest":{"bail":2},"scripts":{"a":"head"}}',
      "src/a.js": "head",
    });
    const place = await prepared(one);
    const text = (path: string): Promise<string> => readFile(join(place.root, path), "utf8");
    assert.deepEqual(
      [await text("eslint.config.js"), await text("ruff.toml"), await text("src/a.js")],
      ["head", "head", "base"],
    );
    assert.deepEqual(JSON.parse(await text("package.json")), { jest: { bail: 2 }, scripts: { a: "base" } });
    assert.deepEqual(
      [
        existsSync(join(place.root, "old/.eslintrc.json")),
        existsSync(join(place.root, "gone/tsconfig.json")),
      ],
      [false, false],
    );
    const [note, ...none] = place.notes;
    assert.deepEqual([note?.code, none], ["tool-config-changed", []]);
    for (const path of [
      "eslint.config.js",
      "old/.eslintrc.json",
      "gone/tsconfig.json",
      "ruff.toml",
      "package.json",
    ])
      assert.ok(note?.text.includes(`\`${path}\``), path);
  });

  it("are never written through a link that leads out of the worktree", async () => {
    const one = await repository({ "a.txt": "" });
    const outside = join(one.root, ".git", "outside");
    await mkdir(outside);
    await link(outside, join(one.root, "config"));
    await one.commit("base with a link");
    await one.git("rm", "-q", "config");
    await one.commit("head", { "config/tsconfig.json": "evil" });
    await prepared(one);
    assert.deepEqual(await readdir(outside), []);
  });
});
