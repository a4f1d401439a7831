// Files that tell a tool what to find. When a change edits one, base code is judged under the head's: otherwise a new rule would
// blame the change for all old code, and a removed one would hide what it broke. Pure.
import { isToolConfig } from "../../shared/git-tier/tool-configs.ts";
import type { DiffedFile } from "../ports.ts";
import { isAdded } from "./lines.ts";

export { isToolConfig };

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Tool configs this change adds, edits, moves or deletes, by their path at head (at base when deleted); sorted. */
export function toolConfigsIn(files: readonly DiffedFile[]): string[] {
  return files
    .filter(
      (file) => isToolConfig(file.path) || (file.previousPath !== null && isToolConfig(file.previousPath)),
    )
    .map((file) => file.path)
    .sort();
}

/** Changed files of which some sections are a tool's and others are the project's; `mixOverlay` tells them apart. Sorted. */
export function mixedConfigsIn(files: readonly DiffedFile[]): string[] {
  return files
    .filter((file) => nameOf(file.path) in MIXED && !isAdded(file) && file.status !== "deleted")
    .map((file) => file.path)
    .sort();
}

/** The base's file with the head's tool sections; null when these do not differ, or a side cannot be read. */
export function mixOverlay(path: string, base: string, head: string): string | null {
  return MIXED[nameOf(path)]?.(base, head) ?? null;
}

const MIXED: Record<string, (base: string, head: string) => string | null> = {
  "package.json": mixJson,
  "pyproject.toml": (base, head) => mixSections(base, head, isPythonTool),
  "setup.cfg": (base, head) => mixSections(base, head, isSetupTool),
  "Cargo.toml": (base, head) =>
    mixSections(base, head, (header) => /^(?:workspace\.)?lints(?:\.|$)/.test(header)),
};

const PACKAGE_KEYS = [
  "eslintConfig",
  "eslintIgnore",
  "prettier",
  "stylelint",
  "jest",
  "mocha",
  "ava",
  "nyc",
  "c8",
  "xo",
];
/** Of `[tool.…]`, what installs and builds. */
const PYTHON_BUILD = /^tool\.(?:poetry|pdm|uv|hatch|setuptools|flit|rye|pixi|maturin|scikit-build)(?:\.|$)/;
const isPythonTool = (header: string): boolean => header.startsWith("tool.") && !PYTHON_BUILD.test(header);
const isSetupTool = (header: string): boolean =>
  /^(?:flake8|mypy|tool:pytest|isort|pycodestyle|pydocstyle|pylint|coverage:)/.test(header);

function mixJson(base: string, head: string): string | null {
  const was = parseObject(base);
  const is = parseObject(head);
  if (!was || !is) return null;
  const differing = PACKAGE_KEYS.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
  if (differing.length === 0) return null;
  const mixed = { ...was, ...Object.fromEntries(differing.map((key) => [key, is[key]])) };
  return `${JSON.stringify(mixed, null, 2)}\n`;
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

interface Section {
  header: string;
  text: string;
}

function mixSections(base: string, head: string, isTool: (header: string) => boolean): string | null {
  const was = sections(base);
  const is = sections(head);
  const toolText = (all: readonly Section[]): string =>
    all
      .filter((one) => isTool(one.header))
      .map((one) => one.text.trim())
      .join("\n");
  if (toolText(was) === toolText(is)) return null;
  const kept = [...was.filter((one) => !isTool(one.header)), ...is.filter((one) => isTool(one.header))];
  return `${kept
    .map((one) => one.text.trimEnd())
    .join("\n\n")
    .trimStart()}\n`;
}

/** INI and TOML alike: what follows `[header]`. A bracket within a multi-line string starts no section. */
function sections(text: string): Section[] {
  const found: Section[] = [{ header: "", text: "" }];
  let isInString = false;
  for (const line of text.split(/\r?\n/)) {
    const header = isInString ? null : /^\s*\[+\s*([^\]]+?)\s*\]+\s*(?:#.*)?$/.exec(line);
    if (header?.[1]) found.push({ header: header[1].replaceAll('"', ""), text: "" });
    const last = found.at(-1);
    if (last) last.text += `${line}\n`;
    if ((line.match(/"""|'''/g)?.length ?? 0) % 2 === 1) isInString = !isInString;
  }
  return found;
}
