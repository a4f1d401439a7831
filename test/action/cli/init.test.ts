// What `init` writes is looked at as goldens, read back by a YAML parser, and never lands on something that was there.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { initCommand } from "../../../action/cli/init.ts";
import { PINNED_ACTIONS } from "../../../action/cli/pinned-actions.ts";
import { detectGates, type ProjectTree, wantsText } from "../../../action/config/detect.ts";
import { parseConfig } from "../../../action/config/parse.ts";
import type { Files } from "../../../action/ports.ts";
import { ProblemError } from "../../../shared/problem.ts";

const TOP = fileURLToPath(new URL("../../..", import.meta.url));
const PROJECTS = join(TOP, "test/fixtures/projects");
const WORKFLOW = "/repo/.github/workflows/proofmark.yml";
const CONFIG = "/repo/.github/proofmark.yml";

function treeOf(name: string): ProjectTree {
  const root = join(PROJECTS, name);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "expected.json")
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  return {
    files,
    read: (path) => (wantsText(path) && files.includes(path) ? readFileSync(join(root, path), "utf8") : null),
  };
}

/** Files in memory; whatever else is asked of the port fails the test. */
function memory(written: Map<string, string>): Files {
  const port: Partial<Files> = {
    stat: async (path) =>
      written.has(path) ? { bytes: 1, modifiedMs: 0, changedMs: 0, kind: "file" } : null,
    write: async (path, content) => {
      written.set(path, String(content));
    },
  };
  return port as Files;
}

async function init(
  name: string,
  args = { config: true, force: false },
  written = new Map<string, string>(),
) {
  const result = await initCommand(args, { files: memory(written) }, { root: "/repo", tree: treeOf(name) });
  return { ...result, written };
}

describe("init", () => {
  for (const name of ["npm", "polyglot", "python-uv", "pnpm-workspace", "empty"]) {
    it(`writes what fits ${name}`, async () => {
      const { written, stdout } = await init(name);
      const files = {
        "workflow.yml": written.get(WORKFLOW),
        "config.yml": written.get(CONFIG),
        "stdout.txt": stdout,
      };
      for (const [file, content] of Object.entries(files)) {
        const path = join(TOP, "test/golden/init", `${name}.${file}`);
        if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, content ?? "");
        assert.equal(content, readFileSync(path, "utf8"), `${name}.${file}`);
      }
    });
  }

  for (const name of readdirSync(PROJECTS)) {
    it(`gives ${name} a config that plans exactly what was detected`, async () => {
      const { written } = await init(name);
      const config = parseConfig(written.get(CONFIG) ?? "", CONFIG);
      const detected = detectGates(treeOf(name));
      assert.deepEqual(config.gates, detected.gates);
      assert.deepEqual(Object.keys(config.gates), Object.keys(detected.gates));
      assert.equal(config.install ?? null, detected.install);
    });

    it(`gives ${name} a workflow with the least rights and pinned actions`, async () => {
      const { written } = await init(name);
      const workflow = parse(written.get(WORKFLOW) ?? "");
      assert.deepEqual(workflow.permissions, {});
      assert.deepEqual(Object.keys(workflow.on), ["pull_request", "merge_group"]);
      const { verify } = workflow.jobs;
      assert.deepEqual(verify.permissions, { contents: "read", "pull-requests": "write" });
      const [checkout, ...rest] = verify.steps;
      assert.deepEqual(checkout.with, { "fetch-depth": 0, "persist-credentials": false });
      for (const step of [checkout, ...rest.slice(0, -1)]) {
        if (step.run === undefined) assert.match(step.uses, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
        // Nothing of the event may reach a shell.
        assert.doesNotMatch(JSON.stringify(step), /\$\{\{/);
      }
      assert.match(rest.at(-1).uses, /\/proofmark@/);
    });
  }

  it("writes no config unless asked", async () => {
    const { written } = await init("npm", { config: false, force: false });
    assert.deepEqual([...written.keys()], [WORKFLOW]);
  });

  it("leaves what is there, writes nothing beside it, and says how to replace it", async () => {
    const written = new Map([[CONFIG, "mine"]]);
    await assert.rejects(init("npm", { config: true, force: false }, written), (error) => {
      assert.ok(error instanceof ProblemError);
      assert.deepEqual(
        error.problems.map(({ where, message }) => [where?.path, message]),
        [[".github/proofmark.yml", "This file is already there; nothing was written."]],
      );
      assert.match(error.message, /--force/);
      return true;
    });
    assert.deepEqual([...written], [[CONFIG, "mine"]]);
  });

  it("writes the config beside a workflow that is there, and leaves that as it is", async () => {
    const written = new Map([[WORKFLOW, "mine"]]);
    const { stdout } = await init("npm", { config: true, force: false }, written);
    assert.equal(written.get(WORKFLOW), "mine");
    assert.ok(written.has(CONFIG));
    assert.match(
      stdout,
      /^Left \.github\/workflows\/proofmark\.yml as it is\nWrote \.github\/proofmark\.yml\n/,
    );
  });

  it("leaves a config at another of its places alone", async () => {
    const written = new Map([["/repo/proofmark.yml", "mine"]]);
    await assert.rejects(init("npm", { config: true, force: false }, written), /already there/);
    await init("npm", { config: false, force: false }, written);
  });

  it("replaces it with --force", async () => {
    const written = new Map([
      [CONFIG, "mine"],
      [WORKFLOW, "mine"],
    ]);
    await init("npm", { config: true, force: true }, written);
    assert.ok(![...written.values()].includes("mine"));
  });

  it("pins the same commits as our own workflows", () => {
    const ours = JSON.parse(readFileSync(join(TOP, "scripts/pinned-actions.json"), "utf8"));
    const both = Object.entries(PINNED_ACTIONS).filter(([name]) => Object.hasOwn(ours, name));
    assert.ok(both.length >= 2);
    for (const [name, pin] of both) assert.deepEqual(pin, ours[name], name);
  });
});
