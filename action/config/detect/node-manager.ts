// Which package manager a project uses, and how it is called.
import type { Note } from "../../../shared/contract/report.ts";
import type { PackageJson } from "./node-package.ts";
import type { Project } from "./project.ts";

export interface Manager {
  program: "npm" | "pnpm" | "yarn" | "bun";
  install: string;
  run(script: string, args?: string): string;
  /** The script in every workspace that has it, whether others fail or not; null when this manager cannot skip those without. */
  runAll(script: string): string | null;
  /** No node_modules: tools are reached through the manager only. */
  plugged: boolean;
}

const LOCKS: readonly [file: string, program: Manager["program"]][] = [
  ["pnpm-lock.yaml", "pnpm"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
  ["yarn.lock", "yarn"],
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"],
];
export const LOCK_FILES = LOCKS.map(([file]) => file);

/** The `packageManager` field decides; without it the lock files, in the order above. */
export function findManager(project: Project, pkg: PackageJson): { manager: Manager; notes: Note[] } {
  const field = /^(npm|pnpm|yarn|bun)@(\d+)/.exec(pkg.packageManager);
  const locks = LOCKS.filter(([file]) => project.has(file));
  const programs = [...new Set(locks.map(([, program]) => program))];
  const program =
    LOCKS.map(([, known]) => known).find((known) => known === field?.[1]) ?? programs[0] ?? "npm";
  const modern = field?.[1] === "yarn" ? Number(field[2]) > 1 : project.has(".yarnrc.yml");
  const locked = programs.includes(program);
  const manager = MANAGERS[program]({ locked, modern, plugged: project.has(".pnp.cjs") });
  if (field !== null || programs.length < 2) return { manager, notes: [] };
  const text = `${locks.map(([file]) => file).join(" and ")} lie side by side; ${program} was taken. Set \`packageManager\` in package.json to decide.`;
  return { manager, notes: [{ code: "detect-manager", text }] };
}

interface Traits {
  locked: boolean;
  /** Yarn 2 and later. */
  modern: boolean;
  plugged: boolean;
}

const joined = (...parts: (string | undefined)[]): string => parts.filter((part) => part).join(" ");

const MANAGERS: Record<Manager["program"], (traits: Traits) => Manager> = {
  npm: ({ locked }) => ({
    program: "npm",
    install: locked ? "npm ci" : "npm install --no-package-lock",
    run: (script, args) => joined(script === "test" ? "npm test" : `npm run ${script}`, args && `-- ${args}`),
    runAll: (script) => `npm run ${script} --workspaces --if-present`,
    plugged: false,
  }),
  pnpm: ({ locked }) => ({
    program: "pnpm",
    install: locked ? "pnpm install --frozen-lockfile" : "pnpm install --no-lockfile",
    run: (script, args) => joined(script === "test" ? "pnpm test" : `pnpm run ${script}`, args),
    runAll: (script) => `pnpm -r --no-bail --if-present run ${script}`,
    plugged: false,
  }),
  yarn: ({ locked, modern, plugged }) => ({
    program: "yarn",
    install: joined("yarn install", locked ? (modern ? "--immutable" : "--frozen-lockfile") : undefined),
    run: (script, args) => joined(`yarn run ${script}`, args),
    // Yarn 1 stops at the first workspace that lacks the script.
    runAll: (script) => (modern ? `yarn workspaces foreach --all run ${script}` : null),
    plugged,
  }),
  bun: ({ locked }) => ({
    program: "bun",
    install: joined("bun install", locked ? "--frozen-lockfile" : "--no-save"),
    run: (script, args) => joined(`bun run ${script}`, args),
    runAll: (script) => `bun run --filter '*' ${script}`,
    plugged: false,
  }),
};
