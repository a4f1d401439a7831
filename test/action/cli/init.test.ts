// What `init` writes is looked at as goldens, read back by a YAML parser, and never lands on something that was there.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type InitArguments, initCommand } from "../../../action/cli/init.ts";
import { PINNED_ACTIONS } from "../../../action/cli/pinned-actions.ts";
import { detectGates, type ProjectTree, wantsText } from "../../../action/config/detect.ts";
import type { Files } from "../../../action/ports.ts";
import { parseConfig } from "../../../shared/config/parse.ts";
import { ProblemError } from "../../../shared/problem.ts";

const TOP = fileURLToPath(new URL("../../..", import.meta.url));
const PROJECTS = join(TOP, "test/fixtures/projects");
const WORKFLOW = "/repo/.github/workflows/proofmark.yml";
const REPORT = "/repo/.github/workflows/proofmark-report.yml";
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

interface Workflow {
  name: string;
  on: { workflow_run?: { workflows: string[] } };
  permissions: unknown;
  jobs: Record<string, { if?: string; permissions: unknown; steps: { uses?: string }[] }>;
}

async function init(
  name: string,
  args: InitArguments = { config: true, force: false },
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

  it("writes the second stage's workflow as its page has it, and takes the right to write from the first", async () => {
    const { written, stdout } = await init("npm", { config: false, report: true, force: false });
    const [first, second] = [WORKFLOW, REPORT].map((path) => parse(written.get(path) ?? "") as Workflow);
    assert.deepEqual(first?.jobs.verify?.permissions, { contents: "read" });
    assert.match(stdout, /Wrote \.github\/workflows\/proofmark-report\.yml/);
    assert.match(stdout, /bring the files to the default branch/);
    const page = readFileSync(join(TOP, "docs/second-stage.md"), "utf8");
    const shown = [...page.matchAll(/```yaml\n(name[\s\S]*?)```/g)].map(
      ([, text = ""]) => parse(text) as Workflow,
    );
    const told = shown.find(({ name }) => name === "Proofmark report");
    assert.deepEqual(second?.on, told?.on);
    assert.deepEqual(second?.permissions, {});
    const [ours, theirs] = [second?.jobs.report, told?.jobs.report];
    assert.deepEqual(ours?.permissions, theirs?.permissions);
    assert.equal(ours?.if, theirs?.if);
    assert.equal(ours?.steps.length, 1);
    assert.match(ours?.steps[0]?.uses ?? "", /^proofmark\/proofmark\/action\/report@/);
    assert.equal(second?.on.workflow_run?.workflows[0], (first as Workflow).name);
  });

  it("leaves a first stage that is there, and says what it needs no more; never writes over a second", async () => {
    const written = new Map([[WORKFLOW, "mine"]]);
    const args = { config: false, report: true, force: false };
    const { stdout } = await init("npm", args, written);
    assert.equal(written.get(WORKFLOW), "mine");
    assert.match(stdout, /nothing that writes any more/);
    await assert.rejects(init("npm", args, written), /already there/);
  });

  it("pins the same commits as our own workflows", () => {
    const ours = JSON.parse(readFileSync(join(TOP, "scripts/pinned-actions.json"), "utf8"));
    const both = Object.entries(PINNED_ACTIONS).filter(([name]) => Object.hasOwn(ours, name));
    assert.ok(both.length >= 2);
    for (const [name, pin] of both) assert.deepEqual(pin, ours[name], name);
  });
});
