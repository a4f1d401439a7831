// Where a result goes may be full, closed or not writable: said in one line, early, and never with a stack.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gitIn } from "../../support/project.ts";

const ENTRY = fileURLToPath(new URL("../../../action/entry.ts", import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-outlets-")));
after(() => rmSync(folder, { recursive: true, force: true }));

const shell = (line: string, cwd = folder) =>
  spawnSync("bash", ["-o", "pipefail", "-c", line], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: folder, NODE: process.execPath, ENTRY },
  });

test("a full standard output is a problem, not a stack", { skip: !existsSync("/dev/full") }, () => {
  const { status, stderr } = shell('"$NODE" "$ENTRY" --help > /dev/full');
  assert.equal(status, 2);
  assert.match(stderr, /^The result could not be written to the standard output \(ENOSPC/);
  assert.doesNotMatch(stderr, /\n\s+at /);
});

test("a reader that leaves early is no failure", () => {
  const { status, stderr } = shell('{ sleep 0.2; "$NODE" "$ENTRY" --help; } | true');
  assert.deepEqual([status, stderr], [0, ""]);
});

test("a folder for the result that cannot be written is told before any gate runs", () => {
  const root = join(folder, "repository");
  mkdirSync(root);
  const git = gitIn(root);
  git("init", "-q", "-b", "main");
  writeFileSync(join(root, "proofmark.yml"), "gates:\n  a:\n    run: touch ran\n");
  git("add", "-A");
  git("commit", "-qm", "Base");
  writeFileSync(join(folder, "file"), "");
  const { status, stderr } = shell(`"$NODE" "$ENTRY" verify --out ${folder}/file/out`, root);
  assert.equal(status, 2, stderr);
  assert.match(stderr, /could not be written/);
  assert.equal(existsSync(join(root, "ran")), false);
});
