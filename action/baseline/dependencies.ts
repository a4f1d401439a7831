// Which files say what must be installed, and whether two versions of one ask for the same. Pure.
import type { DiffedFile } from "../ports.ts";

export type Ecosystem = "node" | "python" | "ruby" | "php";

interface DependencyFile {
  ecosystem: Ecosystem;
  name: RegExp;
  /** What of the text installs something; the whole text when left out. */
  part?: (text: string) => string;
}

/** Go, Rust, Java and .NET keep what they install outside the checkout, by version, so a worktree finds it by itself. */
const DEPENDENCY_FILES: readonly DependencyFile[] = [
  {
    ecosystem: "node",
    name: /^(?:package-lock|npm-shrinkwrap)\.json$|^(?:pnpm-lock|pnpm-workspace)\.yaml$|^yarn\.lock$|^\.yarnrc\.yml$|^bun\.lockb?$/,
  },
  { ecosystem: "node", name: /^package\.json$/, part: packagePart },
  {
    ecosystem: "python",
    name: /^(?:poetry|uv|pdm|pylock)\.(?:lock|toml)$|^Pipfile(?:\.lock)?$|^requirements[\w.-]*\.(?:txt|in)$/,
  },
  { ecosystem: "python", name: /^pyproject\.toml$/, part: pyprojectPart },
  { ecosystem: "ruby", name: /^Gemfile(?:\.lock)?$/ },
  { ecosystem: "php", name: /^composer\.lock$/ },
];

export interface ChangedDependencies {
  path: string;
  ecosystem: Ecosystem;
  /** Both versions must be read to know whether dependencies differ; false: they do. */
  needsReading: boolean;
}

/** Dependency files the change touches. */
export function dependencyFilesIn(files: readonly DiffedFile[]): ChangedDependencies[] {
  return files.flatMap((file): ChangedDependencies[] => {
    const found = kindOf(file.path) ?? (file.previousPath === null ? undefined : kindOf(file.previousPath));
    if (!found) return [];
    const needsReading = found.part !== undefined && file.status === "modified";
    return [{ path: file.path, ecosystem: found.ecosystem, needsReading }];
  });
}

export function sameDependencies(path: string, base: string, head: string): boolean {
  const part = kindOf(path)?.part ?? ((text: string) => text);
  return part(base) === part(head);
}

function kindOf(path: string): DependencyFile | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return DEPENDENCY_FILES.find((file) => file.name.test(name));
}

const PACKAGE_KEYS = [
  "name",
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  "bundleDependencies",
  "overrides",
  "resolutions",
  "pnpm",
  "workspaces",
  "packageManager",
];

function packagePart(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return text;
    const entries = new Map(Object.entries(value));
    return JSON.stringify(PACKAGE_KEYS.map((key) => entries.get(key) ?? null));
  } catch {
    return text;
  }
}

/** Without the sections of tools, which decide nothing about what is installed. */
function pyprojectPart(text: string): string {
  const isTool = /^\s*\[+\s*tool\.(?!poetry|uv|pdm|hatch|setuptools|flit|rye|pixi)/;
  let isKept = true;
  return text
    .split(/\r?\n/)
    .filter((line) => {
      if (/^\s*\[/.test(line)) isKept = !isTool.test(line);
      return isKept && line.trim() !== "";
    })
    .join("\n");
}
