// What a package.json script does, as far as its text tells: whether it can be a gate, and which runner it starts.
import { SCRATCH_PREFIX } from "../../../shared/config/defaults.ts";
import type { ReportEntry } from "../../../shared/config/schema.ts";
import type { PackageJson } from "./node-package.ts";

export type Unfit = "placeholder" | "watches" | "changes files";

/** Why a script cannot be a gate; null when it can. */
export function unfit(script: string): Unfit | null {
  if (/no test specified/.test(script) || /^\s*(true|:|exit 0|echo\b[^&|;]*)\s*$/.test(script))
    return "placeholder";
  if (WATCHES.some((pattern) => pattern.test(script))) return "watches";
  if (/(^|\s)--(fix|write|apply)(=true)?(\s|$)/.test(script)) return "changes files";
  return null;
}

const WATCHES = [
  /(^|\s)--watch(All)?(=true)?(\s|$)/,
  /\b(tsc|vue-tsc|rollup|webpack|mocha|tsup|babel)\b[^&|;]*\s-w(\s|$)/,
  /(^|[\s/])(nodemon|tsc-watch|onchange|chokidar|watchexec)(\s|$)/,
  /\bvitest\s+(watch|dev)\b/,
  /\bvitest\b[^&|;]*\s--ui(\s|$)/,
];

/** The script builds, or runs what the build writes. */
export function usesBuild(name: string, pkg: PackageJson): boolean {
  const text = [pkg.scripts[`pre${name}`], pkg.scripts[name]].join(" ; ");
  return (
    /\b(npm|pnpm|yarn|bun)( run)?( -s| --silent)? build\b/.test(text) ||
    /\brun-[sp]\b[^&|;]*\bbuild\b/.test(text) ||
    /(^|[\s"'./])(dist|build|out)\//.test(text)
  );
}

/**
 * The words of a script that is one plain command: variables before it and wrappers that pass everything on are taken off.
 * Null when the script is more than that, because arguments would reach its last command only.
 */
export function plainCommand(script: string): string[] | null {
  if (/[;&|<>`\n]|\$\(/.test(script)) return null;
  const words = script.trim().split(/\s+/);
  while (words[0] !== undefined && (/^[A-Za-z_][A-Za-z0-9_]*=/.test(words[0]) || WRAPPERS.has(words[0])))
    words.shift();
  return words[0] === undefined || words[0].startsWith("-")
    ? null
    : [words[0].replace(/^.*node_modules\/\.bin\//, ""), ...words.slice(1)];
}

const WRAPPERS = new Set(["cross-env", "npx", "bunx", "c8", "nyc"]);

export interface TestRun {
  /** Variables set before the command, with a space after. */
  prefix: string;
  args: string;
  reports: ReportEntry[];
}

const AS_IT_IS: TestRun = { prefix: "", args: "", reports: [] };

/**
 * How a test script is made to name its tests without an edit to it: reporters are handed on only where the script is one
 * plain command of a runner that has the reporter built in (or installed) and the script chooses none itself. Everything
 * else runs as it is, and is read from its output.
 */
export function testRun(script: string, pkg: PackageJson): TestRun {
  const words = plainCommand(script);
  const runner = words?.[0] ?? "";
  if (words === null || /(^|\s)(--reporters?\b|-R\b|--outputFile\b|--json\b|--tap\b)/.test(script))
    return AS_IT_IS;
  return RUNNERS[runner]?.(words, pkg) ?? AS_IT_IS;
}

const RUNNERS: Record<string, (words: readonly string[], pkg: PackageJson) => TestRun> = {
  vitest([, second]) {
    if (second !== undefined && /^(bench|list|init|typecheck|related)$/.test(second)) return AS_IT_IS;
    const report = `${SCRATCH_PREFIX}vitest.xml`;
    const once = second === "run" ? "" : "--run ";
    return {
      prefix: "",
      args: `${once}--reporter=default --reporter=junit --outputFile.junit="${report}"`,
      reports: [report],
    };
  },
  jest(_, pkg) {
    if (!pkg.dependencies.has("jest-junit")) return jestJson("--ci");
    const report = `${SCRATCH_PREFIX}jest.xml`;
    const prefix = `JEST_JUNIT_OUTPUT_FILE="${report}" JEST_JUNIT_ADD_FILE_ATTRIBUTE=true `;
    return { prefix, args: "--ci --reporters=default --reporters=jest-junit", reports: [report] };
  },
  // To stdout, so that a suite that cannot even be loaded is still read as what it is: lines of failure.
  mocha: () => ({ ...AS_IT_IS, args: "--reporter tap --reporter-option tapVersion=13" }),
  ava: () => ({ ...AS_IT_IS, args: "--tap" }),
  bun([, second]) {
    if (second !== "test") return AS_IT_IS;
    const report = `${SCRATCH_PREFIX}bun.xml`;
    return { prefix: "", args: `--reporter=junit --reporter-outfile="${report}"`, reports: [report] };
  },
  "react-scripts": ([, second]) => (second === "test" ? jestJson("--watchAll=false --ci") : AS_IT_IS),
  ng: ([, second]) => (second === "test" ? { ...AS_IT_IS, args: "--watch=false" } : AS_IT_IS),
};

/** Jest's own format needs no package. What it prints for people stays as it is. */
function jestJson(before: string): TestRun {
  const report = `${SCRATCH_PREFIX}jest.json`;
  return { prefix: "", args: `${before} --json --outputFile="${report}"`, reports: [report] };
}
