// The steps that bring a project's tools onto the runner, by what its detected gates ask for. Pure.
import type { Detected, ProjectTree } from "../config/detect.ts";
import { pinned } from "./pinned-actions.ts";

interface Needs {
  /** Programs and paths that the gates require. */
  programs: ReadonlySet<string>;
  tree: ProjectTree;
  files: ReadonlySet<string>;
}

/** Each step as YAML, not indented. */
export function setupSteps(detected: Detected, tree: ProjectTree): string[] {
  const programs = new Set(
    Object.values(detected.gates).flatMap(({ requires }) =>
      requires.map((name) => (name.includes("node_modules/.bin/") ? "npm" : name)),
    ),
  );
  const needs: Needs = { programs, tree, files: new Set(tree.files) };
  const tools = [...node(needs), ...python(needs), ...go(needs), ...java(needs), ...dotnet(needs)];
  const installs = [detected.install, plainPython(needs, detected)].filter((command) => command !== null);
  return [...tools, ...installs.map(runStep)];
}

function step(uses: string, settings: readonly (string | null)[] = []): string {
  const given = settings.filter((line) => line !== null);
  return [
    `- uses: ${uses}`,
    ...(given.length > 0 ? ["  with:", ...given.map((line) => `    ${line}`)] : []),
  ].join("\n");
}

/** A command that YAML could misread goes into a block. */
function runStep(command: string): string {
  const plain = /^[\w(]([\w ./&()=,+-]|:(?! ))*$/.test(command);
  return plain ? `- run: ${command}` : `- run: |\n    ${command}`;
}

function node({ programs, tree, files }: Needs): string[] {
  const program = ["pnpm", "yarn", "npm"].find((name) => programs.has(name));
  const bun = programs.has("bun") ? [step(pinned("oven-sh/setup-bun"))] : [];
  if (program === undefined) return bun;
  const pkg = tree.read("package.json") ?? "";
  const lock = { pnpm: "pnpm-lock.yaml", yarn: "yarn.lock", npm: "package-lock.json" }[program] ?? "";
  const locked = tree.files.some((path) => path === lock || path.endsWith(`/${lock}`));
  const version = [".nvmrc", ".node-version"].find((file) => files.has(file));
  const settings = [
    version === undefined ? "node-version: lts/*" : `node-version-file: ${version}`,
    locked ? `cache: ${program}` : null,
    locked && !files.has(lock) ? `cache-dependency-path: "**/${lock}"` : null,
  ];
  const named = /"packageManager"\s*:/.test(pkg);
  const manager =
    program === "pnpm"
      ? [step(pinned("pnpm/action-setup"), [named ? null : "version: latest"])]
      : program === "yarn" && named
        ? ["- run: corepack enable # the yarn that package.json names"]
        : [];
  return [...bun, ...manager, step(pinned("actions/setup-node"), settings)];
}

const MANAGERS = ["uv", "poetry", "pdm", "pipenv"];
const PYTHON = ["pytest", "ruff", "mypy", "pyright", "basedpyright"];

function python({ programs, tree, files }: Needs): string[] {
  if (![...PYTHON, ...MANAGERS].some((program) => programs.has(program))) return [];
  const file = files.has(".python-version")
    ? ".python-version"
    : /^\s*requires-python\s*=/m.test(tree.read("pyproject.toml") ?? "")
      ? "pyproject.toml"
      : null;
  const managers = MANAGERS.filter((name) => programs.has(name));
  return [
    step(pinned("actions/setup-python"), [
      file === null ? 'python-version: "3.x"' : `python-version-file: ${file}`,
    ]),
    ...managers.map((name) => `- run: pipx install ${name}`),
  ];
}

/** Without a manager detection installs nothing, since locally that would change the environment in use. Here it is fresh. */
function plainPython({ programs, tree, files }: Needs, { gates }: Detected): string | null {
  const tools = PYTHON.filter((tool) => programs.has(tool));
  if (tools.length === 0 || MANAGERS.some((name) => programs.has(name))) return null;
  const users = Object.values(gates).filter(({ requires }) => requires.some((name) => PYTHON.includes(name)));
  const folders = new Set(users.map(({ cwd }) => (cwd === undefined ? "" : `${cwd}/`)));
  const wanted = [...folders].flatMap((folder) => {
    const lists = tree.files.filter(
      (path) => path.startsWith(folder) && /^requirements.*\.txt$/.test(path.slice(folder.length)),
    );
    const pyproject = tree.read(`${folder}pyproject.toml`) ?? "";
    const packaged = /^\[project\]/m.test(pyproject) || files.has(`${folder}setup.py`);
    const group = /^\[dependency-groups\]/m.test(pyproject) && /^dev\s*=/m.test(pyproject);
    return [
      ...lists.map((path) => `-r ${path}`),
      ...(packaged ? [folder === "" ? "-e ." : `-e ./${folder.slice(0, -1)}`] : []),
      ...(group ? [`--group ${folder}pyproject.toml:dev`] : []),
    ];
  });
  return `python -m pip install ${[...wanted, ...tools].join(" ")}`;
}

function go({ programs, tree, files }: Needs): string[] {
  if (!programs.has("go")) return [];
  const module = files.has("go.mod") ? "go.mod" : tree.files.find((path) => path.endsWith("/go.mod"));
  return [step(pinned("actions/setup-go"), [`go-version-file: ${module ?? "go.mod"}`])];
}

function java({ programs, files }: Needs): string[] {
  if (!["java", "mvn", "gradle"].some((program) => programs.has(program))) return [];
  const version = files.has(".java-version") ? "java-version-file: .java-version" : 'java-version: "21"';
  return [step(pinned("actions/setup-java"), ["distribution: temurin", version])];
}

function dotnet({ programs, files }: Needs): string[] {
  if (!programs.has("dotnet")) return [];
  return [
    step(pinned("actions/setup-dotnet"), [
      files.has("global.json") ? "global-json-file: global.json" : 'dotnet-version: "10.0.x"',
    ]),
  ];
}
