// How just some tests are run again, per runner. Test names are hostile text: they are quoted for the shell here and nowhere else.
import type { TestCase } from "../gate.ts";
import type { CommandTarget } from "./target.ts";

interface Recipe {
  /** Recognises the runner from the reader's format and the command. */
  fits(format: string, command: string): boolean;
  /** The gate's command narrowed to these tests; null when these tests cannot be named to the runner. */
  narrow(target: CommandTarget, tests: readonly TestCase[]): Pick<CommandTarget, "command" | "env"> | null;
  /** What a person types for one test. */
  line(test: TestCase, command: string): string | null;
}

/** POSIX single quotes; control characters cannot be typed back, so such a name has no command. */
export function shellQuote(text: string): string | null {
  if (/[\0-\x1f\x7f]/.test(text)) return null;
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

const escapeRegex = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const unique = (values: readonly string[]): string[] => [...new Set(values)];
/** `#2` of an equal name is ours, not the runner's. */
const bare = (name: string): string => name.replace(/ #\d+$/, "");
const names = (tests: readonly TestCase[]): string =>
  unique(tests.map((test) => escapeRegex(bare(test.name)))).join("|");

function append(
  target: CommandTarget,
  argument: string | null,
): Pick<CommandTarget, "command" | "env"> | null {
  return argument === null ? null : { command: `${target.command} ${argument}`, env: target.env };
}

/** Appending is only safe where the whole command is the runner's own call. */
const isOneCommand = (command: string): boolean => !/[;&|<>\n`]|\$\(/.test(command);

const pytest: Recipe = {
  fits: (_, command) => isOneCommand(command) && /(^|[\s/])pytest(\s|$)/.test(command),
  narrow: (target, tests) => {
    const nodes = tests.map((test) => (test.path === null ? null : shellQuote(test.path)));
    const keys = shellQuote(unique(tests.map((test) => bare(test.name).replace(/\[.*$/s, ""))).join(" or "));
    return nodes.includes(null) || keys === null
      ? null
      : append(target, `${unique(nodes.filter((node) => node !== null)).join(" ")} -k ${keys}`);
  },
  line: (test) => {
    const place = test.path === null ? null : shellQuote(test.path);
    const key = shellQuote(bare(test.name).replace(/\[.*$/s, ""));
    return place === null || key === null ? null : `pytest ${place} -k ${key}`;
  },
};

const goTest: Recipe = {
  fits: (format, command) => isOneCommand(command) && (format === "go-test" || /^go test\b/.test(command)),
  narrow: (target, tests) => append(target, prefixed("-run ", goPattern(tests))),
  line: (test, command) => {
    const pattern = goPattern([test]);
    return pattern === null ? null : `${command.replace(/\s-json\b/, "")} -run ${pattern}`;
  },
};

/** Only top-level names: `-run` splits at slashes, and a subtest is reached through its parent. */
function goPattern(tests: readonly TestCase[]): string | null {
  return shellQuote(
    `^(${unique(tests.map((test) => escapeRegex(bare(test.name).split("/")[0] ?? ""))).join("|")})$`,
  );
}

const prefixed = (prefix: string, text: string | null): string | null =>
  text === null ? null : `${prefix}${text}`;

const nodeTest: Recipe = {
  fits: (format, command) => format === "node-spec" || /\bnode\b[^;&|]*\s--test\b/.test(command),
  // Reaches `node --test` through any script: Node takes the pattern from NODE_OPTIONS.
  narrow: (target, tests) => {
    const pattern = names(tests);
    if (/[\0-\x1f\x7f]/.test(pattern)) return null;
    const quoted = `"--test-name-pattern=${pattern.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
    return { command: target.command, env: { ...target.env, NODE_OPTIONS: quoted } };
  },
  line: (test) => {
    const pattern = shellQuote(escapeRegex(bare(test.name)));
    const place = test.path === null ? null : shellQuote(test.path);
    return pattern === null || place === null ? null : `node --test --test-name-pattern=${pattern} ${place}`;
  },
};

const jestLike: Recipe = {
  fits: (_, command) => isOneCommand(command) && /\b(vitest|jest)\b/.test(command),
  narrow: (target, tests) => append(target, prefixed("-t ", shellQuote(names(tests)))),
  line: (test, command) => {
    const runner = /vitest/.test(command) ? "vitest run" : "jest";
    const pattern = shellQuote(escapeRegex(bare(test.name)));
    const place = test.path === null ? "" : (shellQuote(test.path) ?? "");
    return pattern === null ? null : `npx ${runner} ${place} -t ${pattern}`.replace(/ {2,}/, " ");
  },
};

const cargo: Recipe = {
  fits: (format, command) =>
    isOneCommand(command) && (format === "cargo" || /^cargo (nextest|test)\b/.test(command)),
  narrow: (target, tests) =>
    target.command.includes(" -- ") || tests.length > 1
      ? null
      : append(target, shellQuote(bare(tests[0]?.name ?? ""))),
  line: (test) => prefixed("cargo test ", shellQuote(bare(test.name))),
};

const RECIPES: readonly Recipe[] = [pytest, goTest, nodeTest, jestLike, cargo];

/** The target narrowed to `tests`, else null: only the whole gate can be run again. */
export function narrowTo(
  target: CommandTarget,
  tests: readonly TestCase[],
  formats: readonly string[],
): CommandTarget | null {
  const recipe = RECIPES.find((candidate) =>
    formats.some((format) => candidate.fits(format, target.command)),
  );
  const narrowed = recipe?.narrow(target, tests) ?? null;
  return narrowed === null ? null : { ...target, ...narrowed };
}

/** One shell line, run at the repository's top, that shows this one test again; null when the runner has none. */
export function testCommand(
  target: CommandTarget,
  test: TestCase,
  formats: readonly string[],
): string | null {
  const recipe = RECIPES.find((candidate) =>
    formats.some((format) => candidate.fits(format, target.command)),
  );
  const line = recipe?.line(test, target.command) ?? null;
  return line === null ? null : inFolder(target.cwd, line);
}

export function inFolder(cwd: string, line: string): string {
  const folder = cwd === "" ? "" : shellQuote(cwd);
  return folder === "" || folder === null ? line : `cd ${folder} && ${line}`;
}
