// A real git repository of a real small project with a red base, and a branch that adds, fixes and moves failures.
// The files are in test/fixtures/demo-project: the base, and the branch's change as a patch; the licence header is put
// on every file here, so that every line of the project shifts.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { State } from "../../shared/contract/report.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/demo-project", import.meta.url));
const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
const HEADER =
  "// Copyright 2026 The Invoices Authors.\n// Licensed under the MIT License; see the repository.\n\n";

export interface ExpectedFinding {
  /** Id of the detected gate. */
  gate: "lint" | "typecheck" | "test";
  /** The tool's rule; `test` for tests. */
  rule: string;
  /** At head; at the base for what was fixed. Of a test, where its assertion fails. */
  path: string;
  line: number;
  /** Last part of the test's name. */
  test?: string;
  state: State;
}

export interface DemoProject {
  root: string;
  /** Tip of main. */
  base: string;
  /** Tip of the branch `bulk-discounts`. */
  head: string;
  /** What GitHub checks out for a pull request: base and head merged. */
  merge: string;
  branch: string;
  expected: readonly ExpectedFinding[];
}

const at = (gate: ExpectedFinding["gate"], rule: string, place: string): ExpectedFinding => {
  const [path = "", line = ""] = place.split(":");
  return { gate, rule, path, line: Number(line), state: "pre-existing" };
};

/** Line numbers are those of the merge; a fixed finding has the base's. */
export const EXPECTED: readonly ExpectedFinding[] = [
  { ...at("lint", "eqeqeq", "src/discounts.js:13"), state: "new" },
  { ...at("lint", "no-unused-vars", "src/legacy-import.js:9"), state: "new-indirect" },
  { ...at("lint", "no-var", "src/customers.js:8"), state: "fixed" },
  at("lint", "no-unused-vars", "src/customers.js:16"),
  at("lint", "no-var", "src/legacy-import.js:20"),
  at("lint", "eqeqeq", "src/legacy-import.js:21"),
  at("lint", "no-undef", "src/legacy-import.js:32"),
  at("lint", "eqeqeq", "src/lines.js:8"),
  at("lint", "prefer-const", "src/lines.js:10"),
  at("lint", "eqeqeq", "src/lines.js:15"),
  at("lint", "prefer-const", "src/render-text.js:16"),
  at("lint", "no-unused-vars", "src/render-text.js:25"),
  { ...at("typecheck", "TS2345", "src/currency.ts:27"), state: "new" },
  { ...at("typecheck", "TS2322", "src/tax.ts:12"), state: "fixed" },
  { ...at("test", "test", "test/discounts.test.js:16"), test: "start at ten pieces", state: "new" },
  { ...at("test", "test", "test/numbering.test.js:11"), test: "start again with the year", state: "fixed" },
  { ...at("test", "test", "test/dates.test.js:14"), test: "stay within a shorter month" },
];

/** Leaves `root` on the merge commit, detached, as actions/checkout does; `git switch bulk-discounts` for a local run. */
export function makeDemoProject(root: string): DemoProject {
  const branch = "bulk-discounts";
  mkdirSync(root, { recursive: true });
  const git = gitIn(root);
  git("init", "-q", "-b", "main");
  cpSync(join(FIXTURE, "base"), root, { recursive: true });
  const base = commit(git, "Invoices 3.2");
  git("switch", "-qc", branch);
  git("apply", "--index", join(FIXTURE, "change.patch"));
  commit(git, "Bulk discounts, price ranges, and numbers that start again with the year");
  for (const folder of ["src", "test"]) addHeaders(join(root, folder));
  const head = commit(git, "A licence header on every file");
  git("switch", "-q", "--detach", "main");
  git("merge", "-q", "--no-ff", "-m", `Merge ${head} into ${base}`, branch);
  linkTools(root);
  return { root, base, head, merge: git("rev-parse", "HEAD"), branch, expected: EXPECTED };
}

type Git = (...args: string[]) => string;

/** No configuration of this machine and one fixed time: the same commit ids everywhere. */
export function gitIn(cwd: string): Git {
  const who = { NAME: "Ada Lovelace", EMAIL: "ada@example.com", DATE: "2026-11-20T12:00:00Z" };
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? "",
    HOME: cwd,
    TZ: "UTC",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
  for (const [key, value] of Object.entries(who)) {
    env[`GIT_AUTHOR_${key}`] = value;
    env[`GIT_COMMITTER_${key}`] = value;
  }
  return (...args) =>
    execFileSync("git", args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

export function commit(git: Git, message: string): string {
  git("add", "-A");
  git("commit", "-q", "-m", message);
  return git("rev-parse", "HEAD");
}

function addHeaders(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    writeFileSync(path, HEADER + readFileSync(path, "utf8"));
  }
}

/** What `npm ci` would bring, from this checkout, so that the project's scripts run without a network. */
export function linkTools(root: string): void {
  const modules = join(root, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  const bins = { eslint: ["eslint", "bin/eslint.js"], typescript: ["tsc", "bin/tsc"] } as const;
  for (const [name, [bin, file]] of Object.entries(bins)) {
    symlinkSync(join(MODULES, name), join(modules, name), "dir");
    symlinkSync(join("..", name, file), join(modules, ".bin", bin));
  }
  symlinkSync(process.execPath, join(modules, ".bin", "node"));
}
