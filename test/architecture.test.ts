// Holds ARCHITECTURE.md: who may import whom, what may touch the world, how large things get, and that nothing ships
// without its words. The rules are a table in support/house-rules.ts; each is shown below to fire.
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { PROBLEM_CODES } from "../shared/problem.ts";
import * as rules from "./support/house-rules.ts";
import { readSource, type SourceFile } from "./support/source-graph.ts";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const text = (path: string) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : "");
const source = (path: string) => readSource(path, text(path));
const list = (pattern: string) => globSync(pattern, { cwd: ROOT }).sort();

/** AssemblyScript looks like TypeScript and is none: its own compiler checks it, in the kernel's test. */
const isOurs = (path: string) => !path.includes("/kernel/assembly/");
const SOURCES = list("{action,shared,app}/**/*.ts").filter(isOurs).map(source);
const ENTRIES = [
  "action/entry.ts",
  "action/main.ts",
  "action/cli.ts",
  "action/compare-worker.ts",
  "action/report/entry.ts",
];
/** The App loads its packages at its start: nobody waits for it. */
const APP_ENTRIES = ["app/main.ts", "app/stage-thread.ts"];
/** Tools of the house that use the sources: what only they reach is not dead. */
const TOOLS = list("{scripts,bench,demo}/**/*.{ts,mjs}");

function none(violations: readonly rules.Violation[]): void {
  assert.ok(violations.length === 0, `\n${violations.map(rules.told).join("\n")}\n`);
}

test("imports, ambient names and habits", () => none(rules.fileRules(SOURCES)));
test("no cycles", () => none(rules.cycles(SOURCES)));
test("no package is loaded at start-up", () =>
  none(rules.eagerPackages(SOURCES, [...ENTRIES, "action/run.ts"])));
test("nothing is dead", () => {
  const tools = TOOLS.filter((path) => path.endsWith(".ts")).map(source);
  none(rules.unreached([...SOURCES, ...tools], [...ENTRIES, ...APP_ENTRIES, ...TOOLS]));
});
test("shared/ is what both programs reach", () => none(rules.oneSided(SOURCES)));
test("files and functions keep to their budgets", () => none(rules.budgets(SOURCES)));

test("dist/ is imported by nobody, and the product never imports tests", () => {
  const others = [...TOOLS.filter((path) => path.endsWith(".ts")), ...list("test/**/*.ts")]
    .filter((path) => !path.includes("/fixtures/"))
    .map(source);
  for (const { path, imports } of others)
    for (const { target, line } of imports)
      assert.ok(!/^(dist|build)\//.test(target), `${path}:${line} imports ${target}: start it as a process`);
});

test("each gate has a docs page and fixtures", async () => {
  const { GATES } = await import("../action/gates/index.ts");
  for (const kind of Object.keys(GATES)) {
    assert.ok(
      text(`docs/gates/${kind}.md`) !== "",
      `docs/gates/${kind}.md is missing: say what the gate judges`,
    );
    const tests = list(`test/{fixtures,action}/gates/${kind}/**`);
    assert.ok(
      tests.length > 0,
      `the gate ${kind} has neither test/fixtures/gates/${kind}/ nor test/action/gates/${kind}/`,
    );
  }
});

test("each reader has a section in docs and a fixture folder", async () => {
  const { READERS } = await import("../action/parsers/index.ts");
  const pages = list("docs/**/*.md").filter((page) => !/^docs\/(adr\/|dependencies)/.test(page));
  const docs = pages.map(text).join("\n");
  const missing = READERS.flatMap(({ format }) => {
    const told = new RegExp(`^(#{2,4} .*\\b${format}\\b|\\|.*\`${format}\`)`, "im").test(docs);
    const shown = list(`test/fixtures/{parsers,readers,reports}/${format}/*`).length > 0;
    return [
      ...(told ? [] : [`no page of docs/ has a heading or a table row for ${format}`]),
      ...(shown ? [] : [`test/fixtures/reports/${format}/ is missing: put a file a real tool wrote there`]),
    ];
  });
  assert.ok(missing.length === 0, `\n${missing.join("\n")}\n`);
});

test("each problem code has its section in docs/problems.md", () => {
  const sections = new Set(
    [...text("docs/problems.md").matchAll(/^#+ `?([a-z-]+)`?\s*$/gm)].map(([, code]) => code),
  );
  const missing = PROBLEM_CODES.filter((code) => !sections.has(code));
  assert.deepEqual(missing, [], "docs/problems.md needs a `## code` section for each");
});

test("each runtime dependency has its line of reason", () => {
  const { dependencies, devDependencies } = JSON.parse(text("package.json")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const page = text("docs/dependencies.md");
  for (const name of Object.keys(dependencies))
    assert.ok(
      page.includes(`| \`${name}\` |`),
      `docs/dependencies.md needs a row that says why ${name} is there`,
    );
  const imported = new Set(
    SOURCES.flatMap(({ imports }) => imports.filter(({ kind }) => kind === "npm")).map(
      ({ target }) => target,
    ),
  );
  for (const name of Object.keys(dependencies))
    assert.ok(
      imported.has(name),
      `${name} is a dependency that no source imports: remove it from package.json`,
    );
  for (const name of imported)
    assert.ok(
      name in dependencies || `@types/${name}` in devDependencies,
      `${name} is imported but no dependency in package.json`,
    );
});

// The rules themselves: small bad files, and the rule each must fire. A rule that cannot fail holds nothing.
const BAD: readonly [rule: string, path: string, code: string][] = [
  ["import", "action/plan.ts", 'import { x } from "../app/x.ts";'],
  ["import", "app/main.ts", 'import { x } from "../action/run.ts";'],
  ["import", "shared/problem.ts", 'import { x } from "../action/plan.ts";'],
  ["import", "shared/problem.ts", 'import type { Input } from "../action/input.ts";'],
  ["import", "shared/second-stage/write.ts", 'import { openZip } from "../adapters/unzip.ts";'],
  ["import", "action/run.ts", 'import { createGit } from "./adapters/git.ts";'],
  ["import", "action/run.ts", 'import { openZip } from "../shared/adapters/unzip.ts";'],
  ["import", "action/run.ts", 'const load = () => import("./adapters/git.ts");'],
  ["import", "action/publish.ts", 'import { main } from "./main.ts";'],
  ["import", "action/adapters/git.ts", 'import { plan } from "../plan.ts";'],
  ["import", "action/ports.ts", 'import { x } from "../shared/problem.ts";'],
  ["import", "action/plan.ts", 'export { x } from "./run.ts";'],
  ["import", "action/run.ts", 'import { x } from "../test/support/x.ts";'],
  ["import", "action/cli.ts", 'import { x } from "../dist/index.js";'],
  ["port", "action/plan.ts", 'import type { Git } from "./ports.ts";'],
  ["port", "action/plan.ts", 'import type * as ports from "./ports.ts";'],
  ["node", "action/run.ts", 'import { readFile } from "node:fs/promises";'],
  ["node", "shared/redact.ts", 'import { join } from "node:path";'],
  ["node", "action/gates/command/collect.ts", 'import { spawn } from "node:child_process";'],
  ["npm", "action/run.ts", 'import { Octokit } from "@octokit/core";'],
  ["npm", "action/publish.ts", 'const core = await import("@actions/core");'],
  ["npm", "action/adapters/git.ts", 'import { chromium } from "playwright-core";'],
  ["npm", "shared/problem.ts", 'import lodash from "lodash";'],
  ["node", "shared/adapters/unzip.ts", 'import { readFile } from "node:fs/promises";'],
  ["npm", "action/adapters/files.ts", 'const zip = await import("yauzl");'],
  ["ambient", "action/plan.ts", "export const at = Date.now();"],
  ["ambient", "action/plan.ts", "export const at = new Date();"],
  ["ambient", "action/run.ts", "export const home = () => process.env.HOME;"],
  ["ambient", "action/run.ts", "export const home = () => globalThis.process.env.HOME;"],
  ["ambient", "shared/effects.ts", "export const id = Math.random();"],
  ["ambient", "action/publish.ts", 'export const get = () => fetch("https://example.com");'],
  ["ambient", "action/cli/verify.ts", 'console.log("hello");'],
  ["ambient", "action/gates/command/collect.ts", "export const wait = () => setTimeout(() => {}, 1);"],
  ["habit", "action/plan.ts", "export const x = (y: any): number => y;"],
  ["habit", "action/plan.ts", "export const x = (y?: string): string => y!;"],
  ["habit", "action/plan.ts", "export default 1;"],
  ["habit", "action/plan.ts", "const x = 1;\nexport { x as default };"],
  ["habit", "action/plan.ts", "export enum Colour { Red }"],
  ["room", "lib/x.ts", 'import { x } from "./y.ts";'],
];

/** Lookalikes that must pass: a rule that cries wolf is switched off. */
const GOOD: readonly [path: string, code: string][] = [
  [
    "action/plan.ts",
    'import type { DiffedFile } from "./ports.ts";\nexport const day = (at: number) => new Date(at);',
  ],
  ["action/run.ts", "export const get = (fetch: () => void, process: number) => [fetch(), process];"],
  [
    "action/run.ts",
    "export const f = (git: { fetch(): void }) => git.fetch();\nexport const o = { process: 1 };",
  ],
  ["action/plan.ts", "/** any! */\n// any\nexport interface X {\n  /** not any of these! */ any: 'any!';\n}"],
  ["action/plan.ts", 'export const smile = "😀";\nexport const x = (y: number): boolean => !y;'],
  ["action/adapters/clock.ts", "export const now = () => Date.now();"],
  ["action/adapters/artifacts.ts", 'const client = await import("@actions/artifact");'],
];

test("each rule fires on a bad file, naming the line", () => {
  for (const [rule, path, code] of BAD) {
    const found = rules.fileRules([readSource(path, `\n${code}\n`)]);
    const fired = found.filter((violation) => violation.rule === rule);
    assert.ok(
      fired.length > 0,
      `${rule} did not fire for ${path}: ${code} (${found.map(rules.told).join("; ")})`,
    );
    if (!code.includes("enum")) assert.match(rules.told(fired[0] as rules.Violation), /:[23] \[/);
  }
});

test("and none on a good one", () => {
  for (const [path, code] of GOOD) none(rules.fileRules([readSource(path, code)]));
});

test("the rules over all files fire too", () => {
  const files = (sources: Record<string, string>): SourceFile[] =>
    Object.entries(sources).map(([path, code]) => readSource(path, code));
  const fired = (violations: rules.Violation[]) => violations.map(({ rule, path }) => `${rule} ${path}`);
  const circle = files({
    "action/a.ts": 'import { b } from "./b.ts";',
    "action/b.ts": 'export const b = () => import("./a.ts");',
    "action/c.ts": 'import type { a } from "./a.ts";',
  });
  assert.deepEqual(fired(rules.cycles(circle)), ["cycle action/a.ts"]);
  const eager = files({
    "action/main.ts": 'import { a } from "./a.ts";',
    "action/a.ts":
      'import * as v from "valibot";\nimport type { Y } from "yaml";\nconst l = () => import("saxes");',
  });
  assert.deepEqual(fired(rules.eagerPackages(eager, ["action/main.ts"])), ["eager action/a.ts"]);
  assert.deepEqual(fired(rules.unreached(circle, ["action/b.ts"])), ["dead action/c.ts"]);
  const shared = files({
    "shared/x.ts": "export const x = 1;",
    "shared/y.ts": "export const y = 1;",
    "action/main.ts": 'import { x } from "../shared/x.ts";\nimport { y } from "../shared/y.ts";',
    "app/main.ts": 'import { x } from "../shared/x.ts";',
  });
  assert.deepEqual(fired(rules.oneSided(shared)), ["shared shared/y.ts"]);
  const long = files({ "action/long.ts": `export function f() {\n${"  f;\n".repeat(401)}}\n` });
  assert.deepEqual(
    fired(rules.budgets(long)).map((each) => each.split(" ")[0]),
    ["size", "median", "p90", "functions"],
  );
});
