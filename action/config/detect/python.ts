// Python: the tools a project has configured or depends on, through its environment manager when it has one.
import { gateConfig, SCRATCH_PREFIX } from "../../../shared/config/defaults.ts";
import type { GateConfig } from "../../../shared/config/schema.ts";
import { baseName, type Ecosystem, foldersWith, outermost, type Project } from "./project.ts";

const MANIFEST =
  /^(pyproject\.toml|setup\.(py|cfg)|requirements.*\.txt|Pipfile|pytest\.ini|tox\.ini|\.?ruff\.toml|mypy\.ini|manage\.py)$/;

export const python: Ecosystem = {
  name: "Python",
  reads: [
    "pyproject.toml",
    "setup.cfg",
    "setup.py",
    "tox.ini",
    "mypy.ini",
    ".mypy.ini",
    "Pipfile",
    "requirements*.txt",
  ],
  folders: (tree) => outermost(foldersWith(tree, MANIFEST)),
  detect(project) {
    const facts = readFacts(project);
    const gates = { ...ruff(facts), ...mypy(facts), ...pyright(facts), ...pytest(facts) };
    return {
      gates,
      install: Object.keys(gates).length > 0 ? (facts.manager?.install ?? null) : null,
      notes: [],
    };
  },
};

interface Facts {
  project: Project;
  /** Of pyproject.toml, setup.cfg, tox.ini; "" when absent. */
  pyproject: string;
  setup: string;
  tox: string;
  /** Everything that may name a dependency. */
  dependencies: string;
  manager: Manager | null;
}

interface Manager {
  program: string;
  prefix: string;
  install: string;
}

/** A worktree of the base gets an environment of its own through these; plain pip would change the one in use. */
const MANAGERS: readonly (Manager & { lock: string })[] = [
  { lock: "uv.lock", program: "uv", prefix: "uv run --frozen ", install: "uv sync --frozen" },
  {
    lock: "poetry.lock",
    program: "poetry",
    prefix: "poetry run ",
    install: "poetry install --no-interaction",
  },
  { lock: "pdm.lock", program: "pdm", prefix: "pdm run ", install: "pdm sync" },
  { lock: "Pipfile.lock", program: "pipenv", prefix: "pipenv run ", install: "pipenv sync --dev" },
];

function readFacts(project: Project): Facts {
  const text = (path: string): string => project.read(path) ?? "";
  const lists = project.files.filter((path) => !path.includes("/") && /^requirements.*\.txt$/.test(path));
  const pyproject = text("pyproject.toml");
  const setup = text("setup.cfg");
  const sources = [pyproject, setup, text("setup.py"), text("Pipfile"), ...lists.map(text)];
  const manager = MANAGERS.find(({ lock }) => project.has(lock)) ?? null;
  return { project, pyproject, setup, tox: text("tox.ini"), dependencies: sources.join("\n"), manager };
}

/** Named as a dependency: `"ruff>=0.5"`, `ruff = "^0.5"`, `ruff==0.5`. */
function depends(facts: Facts, tool: string): boolean {
  return new RegExp(`(^\\s*|["'])${tool}(\\[[^\\]]*\\])?\\s*($|["'=<>~!;])`, "m").test(facts.dependencies);
}

/** A tool of the project's own environment is started through the manager; one from elsewhere must be on PATH. */
function call(facts: Facts, tool: string, rest: string): Pick<GateConfig, "run" | "requires"> {
  const { manager } = facts;
  if (manager !== null && depends(facts, tool)) {
    return { run: `${manager.prefix}${tool}${rest}`, requires: [manager.program] };
  }
  return { run: `${tool}${rest}`, requires: [tool] };
}

function ruff(facts: Facts): Record<string, GateConfig> {
  const { project, pyproject } = facts;
  const configured =
    project.has("ruff.toml") || project.has(".ruff.toml") || /^\[tool\.ruff[.\]]/m.test(pyproject);
  if (!configured && !depends(facts, "ruff")) return {};
  return { ruff: gateConfig({ title: "Ruff", ...call(facts, "ruff", " check --output-format json") }) };
}

function mypy(facts: Facts): Record<string, GateConfig> {
  const { project, pyproject, setup } = facts;
  const ini = [project.read("mypy.ini"), project.read(".mypy.ini")].filter((text) => text !== null);
  const section = [
    ...ini,
    ...(/^\[tool\.mypy\][^[]*/m.exec(pyproject) ?? []),
    ...(/^\[mypy\][^[]*/m.exec(setup) ?? []),
  ].join("\n");
  if (section === "") return {};
  // Its own config may say what to check; else it wants to be told.
  const subject = /^\s*(files|packages|modules)\s*=/m.test(section) ? "" : " .";
  return { mypy: gateConfig({ title: "mypy", ...call(facts, "mypy", `${subject} --no-error-summary`) }) };
}

function pyright(facts: Facts): Record<string, GateConfig> {
  for (const tool of ["basedpyright", "pyright"]) {
    const configured = new RegExp(`^\\[tool\\.${tool}[.\\]]`, "m").test(facts.pyproject);
    if (configured || (tool === "pyright" && facts.project.has("pyrightconfig.json"))) {
      return { pyright: gateConfig({ title: "Pyright", ...call(facts, tool, " --outputjson") }) };
    }
  }
  return {};
}

function pytest(facts: Facts): Record<string, GateConfig> {
  if (!usesPytest(facts)) return {};
  const report = `${SCRATCH_PREFIX}pytest.xml`;
  return { pytest: gateConfig({ ...call(facts, "pytest", ` --junitxml="${report}"`), reports: [report] }) };
}

function usesPytest(facts: Facts): boolean {
  const { project, pyproject, setup, tox } = facts;
  const python = project.files.filter((path) => path.endsWith(".py"));
  const configured =
    project.has("pytest.ini") ||
    project.has(".pytest.ini") ||
    /^\[tool\.pytest[.\]]/m.test(pyproject) ||
    /^\[tool:pytest\]/m.test(setup) ||
    /^\[pytest\]/m.test(tox) ||
    python.some((path) => baseName(path) === "conftest.py");
  // A pytest without tests ends with code 5 and an empty report, which would be `unknown` for ever.
  if (configured || depends(facts, "pytest")) {
    return python.some((path) => /test/i.test(path) && baseName(path) !== "conftest.py");
  }
  const named = python.some((path) => /^(test_.*|.*_test)\.py$/.test(baseName(path)));
  // Django's tests need its own runner to set it up.
  return named && !project.has("manage.py");
}
