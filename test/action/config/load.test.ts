// Which config judges a change, in real repositories: a change must never choose its own judge where the base has one.
import assert from "node:assert/strict";
import { after, it } from "node:test";
import { createFiles } from "../../../action/adapters/files.ts";
import { openGit } from "../../../action/adapters/git.ts";
import { EMPTY_TREE } from "../../../action/baseline/compared-with.ts";
import { type LoadedConfig, loadConfig, warmUp } from "../../../action/config/load.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";

const made: Repository[] = [];
after(() => Promise.all(made.map((repository) => repository.dispose())));

const STRICT = "gates:\n  strict:\n    run: make strict\n";
const LAX = "gates:\n  lax:\n    run: 'true'\n";
const FIRST = ".github/proofmark.yml";
const LAST = "proofmark.yml";

type Tree = Record<string, string | null>;

interface Case {
  name: string;
  base: Tree | null;
  head: Tree;
  path?: string;
  gates: string[];
  source: LoadedConfig["use"]["source"];
  notes: string[];
}

const CASES: Case[] = [
  { name: "the base's", base: { [FIRST]: STRICT }, head: {}, gates: ["strict"], source: "base", notes: [] },
  {
    name: "the base's although the change edits it",
    base: { [FIRST]: STRICT },
    head: { [FIRST]: LAX },
    gates: ["strict"],
    source: "base",
    notes: ["config-changed"],
  },
  {
    name: "the base's although the change adds one that is looked for earlier",
    base: { [LAST]: STRICT },
    head: { [FIRST]: LAX },
    gates: ["strict"],
    source: "base",
    notes: ["config-unused"],
  },
  {
    name: "the base's although the change deletes it",
    base: { [FIRST]: STRICT },
    head: { [FIRST]: null },
    gates: ["strict"],
    source: "base",
    notes: ["config-changed"],
  },
  {
    name: "the base's although the change moves it",
    base: { [LAST]: STRICT },
    head: { [LAST]: null, [FIRST]: STRICT },
    gates: ["strict"],
    source: "base",
    notes: ["config-changed", "config-unused"],
  },
  {
    name: "the base's although only its white space changes",
    base: { [FIRST]: STRICT },
    head: { [FIRST]: STRICT.replace("    run", "     run") },
    gates: ["strict"],
    source: "base",
    notes: ["config-changed"],
  },
  {
    name: "a first one, said so",
    base: { "a.txt": "a\n" },
    head: { [FIRST]: LAX },
    gates: ["lax"],
    source: "head",
    notes: ["config-first"],
  },
  {
    name: "the change's own in a first commit",
    base: null,
    head: { [LAST]: LAX },
    gates: ["lax"],
    source: "head",
    notes: ["config-first"],
  },
  {
    name: "the base's copy of the one the workflow names",
    base: { [FIRST]: LAX, "ci/gates.yml": STRICT },
    head: { "ci/gates.yml": LAX },
    path: "ci/gates.yml",
    gates: ["strict"],
    source: "base",
    notes: ["config-changed"],
  },
  {
    name: "what is detected where there is none",
    base: { "go.mod": "module a\n" },
    head: { "a.go": "package a\n" },
    gates: ["go-vet"],
    source: "detected",
    notes: [],
  },
];

async function load({ base, head, path }: Pick<Case, "base" | "head" | "path">): Promise<LoadedConfig> {
  const repository = await makeRepository();
  made.push(repository);
  const comparedWith = base === null ? null : await repository.commit("base", base as Record<string, string>);
  const tip = await repository.commit("head", head);
  const ports = { git: await openGit(repository.root), files: createFiles() };
  const files = await ports.git.diff(comparedWith ?? EMPTY_TREE, tip);
  const request = { root: repository.root, file: null, path: path ?? null };
  await warmUp(request, ports.files);
  return loadConfig({ ...request, comparedWith, files, distrustFiles: false }, ports);
}

it("on a runner the base's config judges, whatever an earlier step wrote over the checkout", async () => {
  const repository = await makeRepository();
  made.push(repository);
  const comparedWith = await repository.commit("base", { [FIRST]: STRICT });
  const tip = await repository.commit("head", { "a.txt": "a\n" });
  await repository.write({ [FIRST]: LAX });
  const ports = { git: await openGit(repository.root), files: createFiles() };
  const files = await ports.git.diff(comparedWith, tip);
  const request = { root: repository.root, file: null, path: null, comparedWith, files };
  const judged = await loadConfig({ ...request, distrustFiles: true }, ports);
  assert.deepEqual(Object.keys(judged.config.gates), ["strict"]);
});

for (const { name, gates, source, notes, ...given } of CASES)
  it(`the config that judges is ${name}`, async () => {
    const loaded = await load(given);
    assert.deepEqual(Object.keys(loaded.config.gates), gates);
    assert.equal(loaded.use.source, source);
    assert.deepEqual(
      loaded.notes.map((note) => note.code),
      notes,
    );
  });

it("a config that is named and not there is a problem, never silently another", async () => {
  await assert.rejects(load({ base: { [FIRST]: LAX }, head: {}, path: "none.yml" }), (error) => {
    assert.ok(error instanceof ProblemError);
    assert.deepEqual(
      error.problems.map((problem) => problem.code),
      ["config-missing"],
    );
    return true;
  });
});

it("two runs of one config have one digest, whatever its order and comments", async () => {
  const plain = await load({ base: { [FIRST]: "bar: 80\ngates:\n  a:\n    run: x\n" }, head: {} });
  const other = await load({ base: { [FIRST]: "# why\ngates:\n  a:\n    run: x\nbar: 80\n" }, head: {} });
  assert.equal(plain.use.digest, other.use.digest);
});
