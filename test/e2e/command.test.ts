// dist/proofmark.js as installed: the guard on an old Node, and that a bundle alone in a folder is enough.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { CHECKOUT } from "../support/runner.ts";

const DIST = join(CHECKOUT, "dist");

test("the bundle needs nothing beside it", (t) => {
  const alone = mkdtempSync(join(tmpdir(), "proofmark-alone-"));
  t.after(() => rmSync(alone, { recursive: true, force: true }));
  cpSync(DIST, alone, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(CHECKOUT, "package.json"), "utf8")) as { version: string };
  const said = execFileSync(process.execPath, [join(alone, "proofmark.js"), "--version"], {
    cwd: alone,
    env: {},
  });
  assert.equal(said.toString(), `proofmark ${version}\n`);
});

test("an older Node is told in a sentence what is wrong and what to do", () => {
  const source = readFileSync(join(DIST, "proofmark.js"), "utf8");
  const pretend = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.1.0'})";
  const { status, stderr } = spawnSync(process.execPath, ["--import", pretend, join(DIST, "proofmark.js")], {
    encoding: "utf8",
  });
  assert.equal(status, 2);
  assert.match(stderr, /needs Node 24.*\[node-too-old\]\n {2}→ /);
  assert.doesNotMatch(source, /^\s*await |\?\.|\?\?/m, "it must be read by the Node it turns away");
});
