// JavaScript and TypeScript: the project's own scripts first, then tools that are configured without a script.

import { gateConfig } from "../../../shared/config/defaults.ts";
import type { GateConfig } from "../../../shared/config/schema.ts";
import type { Note } from "../../../shared/contract/report.ts";
import { findManager, LOCK_FILES, type Manager } from "./node-manager.ts";
import { type PackageJson, readPackage } from "./node-package.ts";
import { testRun, type Unfit, unfit, usesBuild } from "./node-scripts.ts";
import { biomeTool, eslintTool, typescriptTool } from "./node-tools.ts";
import { type Ecosystem, foldersWith, isBelow, isOwn, NOTHING, type Project } from "./project.ts";

type Role = "lint" | "typecheck" | "build" | "test";

/** Script names in the order they are tried. A name that may mean something else must look like the tool. */
const NAMES: Record<Role, readonly (string | [name: string, text: RegExp])[]> = {
  lint: ["lint", "lint:check", "lint:ci", "lint:eslint", "eslint"],
  typecheck: [
    "typecheck",
    "type-check",
    "check-types",
    "check:types",
    "types:check",
    "lint:types",
    ["tsc", /\btsc\b/],
    ["types", /\btsc\b.*--noEmit/],
    ["check", /\b(tsc|svelte-check|astro check)\b/],
  ],
  build: ["build"],
  test: ["test", "test:unit", "test:ci", "test:run", "unit"],
};
const ROLES = ["lint", "typecheck", "build", "test"] as const satisfies readonly Role[];

export const node: Ecosystem = {
  name: "JavaScript",
  reads: ["package.json", "tsconfig.json"],
  folders(tree) {
    const all = foldersWith(tree, /^package\.json$/);
    const files = new Set(tree.files);
    const locked = (folder: string): boolean => LOCK_FILES.some((file) => files.has(`${folder}/${file}`));
    // Below another package.json only one with a lock file of its own is a project; the others are its workspaces.
    return all.filter(
      (folder) => locked(folder) || !all.some((other) => other !== folder && isBelow(folder, other)),
    );
  },
  detect(project) {
    const pkg = readPackage(project.read("package.json") ?? "");
    if (pkg === null) return { ...NOTHING, notes: [unreadable(project)] };
    const { manager, notes } = findManager(project, pkg);
    const subject: Subject = { project, pkg, manager, members: readMembers(project, pkg) };
    const found = ROLES.map((role) => ({ role, ...findRole(role, subject) }));
    const built = found.some(({ role, gate }) => role === "build" && gate !== null);
    const gates = Object.fromEntries(
      found.flatMap(({ role, gate, afterBuild }) =>
        gate === null ? [] : [[role, built && afterBuild === true ? { ...gate, needs: ["build"] } : gate]],
      ),
    );
    return {
      gates,
      install:
        Object.keys(gates).length > 0 && pkg.dependencies.size + subject.members.length > 0
          ? manager.install
          : null,
      notes: [...notes, ...found.flatMap((each) => each.notes)],
    };
  },
};

interface Subject {
  project: Project;
  pkg: PackageJson;
  manager: Manager;
  /** Workspaces; empty without. */
  members: PackageJson[];
}

function readMembers(project: Project, pkg: PackageJson): PackageJson[] {
  if (!pkg.workspaces && !project.has("pnpm-workspace.yaml")) return [];
  return project.files
    .filter((path) => path.endsWith("/package.json") && isOwn(path))
    .flatMap((path) => readPackage(project.read(path) ?? "") ?? []);
}

interface RoleFound {
  gate: GateConfig | null;
  /** Beside the build it would race with it. */
  afterBuild?: boolean;
  notes: Note[];
}

function findRole(role: Role, subject: Subject): RoleFound {
  const { pkg } = subject;
  const present = NAMES[role].flatMap((entry) => {
    const [name, text] = typeof entry === "string" ? [entry, null] : entry;
    const script = pkg.scripts[name];
    return script !== undefined && (text === null || text.test(script)) ? [{ name, why: unfit(script) }] : [];
  });
  const fit = present.find(({ why }) => why === null);
  if (fit) {
    const afterBuild = role !== "build" && usesBuild(fit.name, pkg);
    return { gate: scriptGate(role, fit.name, subject), afterBuild, notes: [] };
  }
  const notes = present.flatMap(({ name, why }) => (why === null ? [] : leftOut(name, why, subject)));
  const shared = present.length === 0 ? inWorkspaces(role, subject) : { gate: null, notes: [] };
  return { gate: shared.gate ?? bareTool(role, subject), notes: [...notes, ...shared.notes] };
}

function scriptGate(role: Role, name: string, { pkg, manager }: Subject): GateConfig {
  const { prefix, args, reports } =
    role === "test" ? testRun(pkg.scripts[name] ?? "", pkg) : { prefix: "", args: "", reports: [] };
  return gateConfig({ run: `${prefix}${manager.run(name, args)}`, reports, requires: [manager.program] });
}

/** The root has no such script, but workspaces do. */
function inWorkspaces(role: Role, { members, manager }: Subject): RoleFound {
  const name = NAMES[role]
    .filter((entry) => typeof entry === "string")
    .find((candidate) => members.some(({ scripts }) => fits(scripts[candidate])));
  if (name === undefined) return { gate: null, notes: [] };
  const blocked = members.some(
    ({ scripts }) =>
      scripts[name] !== undefined && !fits(scripts[name]) && unfit(scripts[name]) !== "placeholder",
  );
  const run = blocked ? null : manager.runAll(name);
  if (run !== null) return { gate: gateConfig({ run, requires: [manager.program] }), notes: [] };
  const why = blocked
    ? "in some workspace it watches or changes files"
    : `${manager.program} 1 cannot skip workspaces without it`;
  const text = `The workspaces' \`${name}\` scripts are no gate: ${why}. Add a \`${name}\` script at the top.`;
  return { gate: null, notes: [{ code: "detect-script", text }] };
}

const fits = (script: string | undefined): boolean => script !== undefined && unfit(script) === null;

function bareTool(role: Role, { project, pkg, manager }: Subject): GateConfig | null {
  if (role === "lint") return eslintTool(project, pkg, manager) ?? biomeTool(project, pkg, manager);
  return role === "typecheck" ? typescriptTool(project, pkg, manager) : null;
}

/** A placeholder is what `npm init` writes; nobody needs to hear of it. */
function leftOut(name: string, why: Unfit, { project }: Subject): Note[] {
  if (why === "placeholder") return [];
  const place = project.folder === "" ? "package.json" : `${project.folder}/package.json`;
  return [{ code: "detect-script", text: `The script \`${name}\` of ${place} ${why}, so it is not run.` }];
}

function unreadable(project: Project): Note {
  const place = project.folder === "" ? "package.json" : `${project.folder}/package.json`;
  return { code: "detect-unreadable", text: `${place} is not JSON, so no script was found in it.` };
}
