import assert from "node:assert/strict";
import { it } from "node:test";
import { dependencyFilesIn, sameDependencies } from "../../../action/baseline/dependencies.ts";
import {
  isToolConfig,
  mixedConfigsIn,
  mixOverlay,
  toolConfigsIn,
} from "../../../action/baseline/tool-config.ts";
import type { DiffedFile } from "../../../action/ports.ts";

const changed = (path: string, parts: Partial<DiffedFile> = {}): DiffedFile => ({
  path,
  previousPath: null,
  status: "modified",
  added: 0,
  deleted: 0,
  hunks: [],
  binary: false,
  ...parts,
});

it("knows tool configs by name, wherever they are, and nothing else", () => {
  const yes =
    "eslint.config.js eslint.config.mts .eslintrc .eslintrc.json packages/a/.eslintrc.cjs tsconfig.json tsconfig.build.json biome.jsonc ruff.toml .ruff.toml .golangci.yml pyrightconfig.json mypy.ini .rubocop.yml vitest.config.ts jest.config.js .prettierrc prettier.config.mjs phpunit.xml.dist clippy.toml .mocharc.yml .editorconfig";
  const no =
    "package.json pyproject.toml src/eslint.ts tsconfig.ts eslint.config.md vite.config.ts babel.config.js my-tsconfig.json.bak docs/jest.config.md .prettierrc.bak";
  for (const path of yes.split(" ")) assert.equal(isToolConfig(path), true, path);
  for (const path of no.split(" ")) assert.equal(isToolConfig(path), false, path);
  const files = [
    changed("b/tsconfig.json"),
    changed("a.ts"),
    changed("kept.txt", { previousPath: ".flake8" }),
  ];
  assert.deepEqual(toolConfigsIn(files), ["b/tsconfig.json", "kept.txt"]);
  assert.deepEqual(
    mixedConfigsIn([changed("package.json"), changed("x/pyproject.toml", { status: "added" })]),
    ["package.json"],
  );
});

it("lays the head's tool sections over the base's file, and leaves the project's own", () => {
  const base = { name: "p", scripts: { test: "old" }, jest: { bail: 1 }, xo: {} };
  const head = { name: "p", scripts: { test: "new" }, jest: { bail: 2 } };
  const mixed: unknown = JSON.parse(
    mixOverlay("package.json", JSON.stringify(base), JSON.stringify(head)) ?? "null",
  );
  assert.deepEqual(mixed, { name: "p", scripts: { test: "old" }, jest: { bail: 2 } });
  assert.equal(mixOverlay("package.json", '{"name":"a"}', '{"name":"b"}'), null);
  assert.equal(mixOverlay("package.json", "{", "{}"), null);

  const project = '[project]\nname = "p"\ndescription = """\n[tool.ruff]\n"""\n';
  const was = `${project}\n[tool.ruff]\nline-length = 80\n\n[tool.poetry]\nx = 1\n`;
  const is = `${project}dependencies = ["new"]\n\n[tool.ruff]\nline-length = 100\n\n[[tool.mypy.overrides]]\nmodule = "a"\n`;
  assert.equal(
    mixOverlay("a/pyproject.toml", was, is),
    `${project}\n[tool.poetry]\nx = 1\n\n[tool.ruff]\nline-length = 100\n\n[[tool.mypy.overrides]]\nmodule = "a"\n`,
  );
  assert.equal(
    mixOverlay("setup.cfg", "[metadata]\na=1\n[flake8]\nb=1\n", "[metadata]\na=2\n[flake8]\nb=1\n"),
    null,
  );
});

it("tells changed dependencies from a changed script", () => {
  const found = dependencyFilesIn([
    changed("package.json"),
    changed("pnpm-lock.yaml"),
    changed("requirements-dev.txt"),
    changed("package.json.md"),
    changed("src/a.ts"),
  ]);
  assert.deepEqual(
    found.map((one) => `${one.path} ${one.ecosystem} ${one.needsReading}`),
    ["package.json node true", "pnpm-lock.yaml node false", "requirements-dev.txt python false"],
  );
  const same = (a: object, b: object): boolean =>
    sameDependencies("package.json", JSON.stringify(a), JSON.stringify(b));
  assert.equal(
    same({ scripts: { a: "1" }, dependencies: { x: "1" } }, { scripts: {}, dependencies: { x: "1" } }),
    true,
  );
  assert.equal(same({ devDependencies: { x: "1" } }, { devDependencies: { x: "2" } }), false);
  const python = (deps: string, tool: string): string =>
    `[project]\ndependencies = [${deps}]\n[tool.ruff]\n${tool}\n`;
  assert.equal(sameDependencies("pyproject.toml", python("", "a = 1"), python("", "a = 2")), true);
  assert.equal(sameDependencies("pyproject.toml", python("", "a = 1"), python('"x"', "a = 1")), false);
});
