// Each folder of test/fixtures/projects is a project as git would track it; its expected.json is what is planned for it.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { type Detected, detectGates, type ProjectTree, wantsText } from "../../../action/config/detect.ts";
import { gateConfig } from "../../../shared/config/defaults.ts";
import { configSchema, type GateConfig } from "../../../shared/config/schema.ts";

const PROJECTS = fileURLToPath(new URL("../../fixtures/projects", import.meta.url));

function treeOf(name: string): ProjectTree {
  const root = join(PROJECTS, name);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => path !== "expected.json")
    .sort();
  // As the caller does: nothing is read that detection did not ask for.
  return {
    files,
    read: (path) => (wantsText(path) && files.includes(path) ? readFileSync(join(root, path), "utf8") : null),
  };
}

/** Only what differs from the defaults, so that a person can read it. */
function shortened(detected: Detected): unknown {
  const gates = Object.entries(detected.gates).map(([id, gate]) => {
    const plain: Record<string, unknown> = gateConfig({ run: "" });
    const own = Object.entries(gate).filter(
      ([key, value]) => JSON.stringify(plain[key]) !== JSON.stringify(value),
    );
    return [id, Object.fromEntries(own)] as const;
  });
  return { ...detected, gates: Object.fromEntries(gates) };
}

const tree = (files: Record<string, string>): ProjectTree => ({
  files: Object.keys(files),
  read: (path) => (wantsText(path) ? (files[path] ?? null) : null),
});
const scripts = (given: Record<string, string>, more: Record<string, unknown> = {}): ProjectTree =>
  tree({ "package.json": JSON.stringify({ scripts: given, ...more }) });
const gateOf = (given: ProjectTree, id: string): GateConfig | undefined => detectGates(given).gates[id];

describe("detection", () => {
  for (const name of readdirSync(PROJECTS)) {
    it(`plans ${name}`, () => {
      const found = shortened(detectGates(treeOf(name)));
      const path = join(PROJECTS, name, "expected.json");
      if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
      assert.ok(existsSync(path), `${name} has no expected.json; run npm run golden and read it`);
      assert.deepEqual(found, JSON.parse(readFileSync(path, "utf8")));
    });

    it(`plans for ${name} what a config file could say`, () => {
      const { gates } = detectGates(treeOf(name));
      assert.deepEqual(v.parse(configSchema, { gates }).gates, gates);
    });
  }

  it("finds nothing in an empty repository, and does not stumble", () => {
    assert.deepEqual(detectGates({ files: [], read: () => null }), { gates: {}, install: null, notes: [] });
  });

  it("never takes a script that watches", () => {
    for (const script of [
      "jest --watch",
      "vitest watch",
      "tsc -w",
      "nodemon test.js",
      "mocha -w",
      "jest --watchAll",
    ]) {
      assert.equal(gateOf(scripts({ test: script }), "test"), undefined, script);
    }
  });

  it("does not mistake other words for watching", () => {
    for (const script of [
      "jest --watchAll=false",
      "node --test watch.test.js",
      "eslint . -w",
      "npm run watchdog",
    ]) {
      assert.ok(gateOf(scripts({ test: script }), "test"), script);
    }
  });

  it("never takes a lint script that edits files, and says so", () => {
    const { gates, notes } = detectGates(scripts({ lint: "biome check --write ." }));
    assert.deepEqual(gates, {});
    assert.match(notes[0]?.text ?? "", /`lint` of package.json changes files/);
  });

  it("takes the checking twin of a script that edits files", () => {
    assert.equal(
      gateOf(scripts({ lint: "eslint --fix .", "lint:check": "eslint ." }), "lint")?.run,
      "npm run lint:check",
    );
  });

  it("hands reporters only to a script that is one plain command and chooses none", () => {
    for (const script of [
      "vitest run && echo done",
      "vitest run --reporter=dot",
      "vitest bench",
      "vitest run | tee log",
      "(vitest run)",
    ]) {
      assert.equal(gateOf(scripts({ test: script }), "test")?.run, "npm test", script);
    }
    assert.match(
      gateOf(scripts({ test: "FOO=1 npx vitest run src" }), "test")?.run ?? "",
      /^npm test -- --reporter=default/,
    );
  });

  it("asks for the text of manifests only, and not of those in foreign folders", () => {
    assert.deepEqual(
      [
        "package.json",
        "a/b/App.csproj",
        "requirements-dev.txt",
        "a/node_modules/x/package.json",
        "package.json.bak",
        "src/a.ts",
        "a/b/c/d/e/package.json",
      ].filter(wantsText),
      ["package.json", "a/b/App.csproj", "requirements-dev.txt"],
    );
  });

  it("plans no pytest where there is nothing to collect", () => {
    assert.deepEqual(detectGates(tree({ "pytest.ini": "", "conftest.py": "", "app.py": "" })).gates, {});
    assert.ok(gateOf(tree({ "pytest.ini": "", "checks/test_a.py": "" }), "pytest"));
  });

  it("knows a Python dependency in each of its spellings, and no other word", () => {
    const gates = (text: string) => Object.keys(detectGates(tree({ "pyproject.toml": text })).gates);
    for (const text of ['dev = ["ruff"]', 'dev = ["ruff>=0.9"]', 'ruff = "^0.9"', "  'ruff~=1',"])
      assert.deepEqual(gates(text), ["ruff"], text);
    for (const text of ['dev = ["pytest-ruff"]', "# ruff is nice", 'name = "gruff"', 'keywords = ["ruffle"]'])
      assert.deepEqual(gates(text), [], text);
    assert.deepEqual(Object.keys(detectGates(tree({ "requirements-dev.txt": "ruff==0.9\n" })).gates), [
      "ruff",
    ]);
  });

  it("stops at eight projects of a kind and names the rest", () => {
    const files = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`m${index}/go.mod`, ""]));
    const { gates, notes } = detectGates(tree(files));
    assert.equal(Object.keys(gates).length, 8);
    assert.match(notes[0]?.text ?? "", /10 Go projects .* m8, m9/);
  });

  it("survives a package.json of the wrong shape", () => {
    for (const text of [
      "",
      "[]",
      "null",
      '{"scripts":[1,2]}',
      '{"scripts":{"test":5},"devDependencies":"x"}',
    ]) {
      assert.deepEqual(detectGates(tree({ "package.json": text })).gates, {}, text);
    }
  });
});
