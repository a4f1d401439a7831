// The house's rules as one table, and the checks that hold them. ARCHITECTURE.md says the same in words.
import type { Import, SourceFile } from "./source-graph.ts";

export interface Violation {
  path: string;
  line: number;
  rule: string;
  message: string;
}

/** How a person reads it: place, rule, what to do. */
export const told = ({ path, line, rule, message }: Violation): string =>
  `${path}:${line} [${rule}] ${message}`;

interface Room {
  name: string;
  files: RegExp;
  /** Files of ours it may import as values; types may come from `types` too. */
  imports: RegExp;
  types?: RegExp;
  /** Node's own modules; everything when left out. */
  node?: readonly string[];
  /** npm packages; everything when left out. */
  npm?: readonly string[];
  /** May reach process, clock, randomness, console, network and timers. */
  ambient?: true;
  todo: string;
}

const CALCULATION = [
  "node:crypto",
  "node:path",
  "node:util",
  "node:url",
  "node:buffer",
  "node:string_decoder",
  "node:zlib",
];
/** Pure libraries: values in, values out. */
const PURE_NPM = [
  "valibot",
  "@valibot/to-json-schema",
  "yaml",
  "saxes",
  "tap-parser",
  "gpt-tokenizer",
  "mdast-util-from-markdown",
  "mdast-util-gfm-task-list-item",
  "micromark-extension-gfm-task-list-item",
];
const ACTION_ENTRIES =
  "action/(entry|main|cli|send|world|ask-people|compare-worker|report/entry|report/main)\\.ts";
const APP_ENTRIES = "app/(main|serve|world|commands|stage-thread)\\.ts";
/** Pure files of the Action: they see data, never a port. */
const ACTION_PURE =
  "action/(parsers/.*|render/.*|config/(?!load|detect-project).*|gates/[a-z-]+/judge|gates/visual/pixels/.*|(input|plan|no-gates)\\.ts|baseline/(?!place|share|overlay|editable|cache|compared-with).*)";

/** The first room whose pattern fits is the file's. */
export const ROOMS: readonly Room[] = [
  {
    name: "shared adapter",
    files: /^shared\/adapters\//,
    imports: /^shared\//,
    node: ["node:crypto", "node:zlib", "node:stream"],
    npm: [
      "yauzl",
      "@secretlint/core",
      "@secretlint/profiler",
      "@secretlint/secretlint-rule-preset-recommend",
    ],
    todo: "shared/adapters/ holds what both programs bring to shared/ through a port and what touches nothing outside of the process",
  },
  {
    name: "shared",
    files: /^shared\//,
    imports: /^shared\/(?!adapters\/)/,
    node: ["node:crypto"],
    npm: PURE_NPM,
    todo: "shared/ holds the language of both programs: move what needs more into action/ or app/",
  },
  {
    name: "entry",
    files: new RegExp(`^${ACTION_ENTRIES}$`),
    imports: /^(action|shared)\//,
    ambient: true,
    todo: "an entry wires the Action and nothing else",
  },
  {
    name: "ports",
    files: /^(action|app)\/(browser-)?ports\.ts$/,
    imports: /^$/,
    types: /^(shared|action|app)\//,
    node: [],
    npm: [],
    todo: "ports are types only: use `import type`",
  },
  {
    name: "adapter",
    files: /^action\/adapters\//,
    imports: /^(action\/adapters|shared)\//,
    types: /^(action|shared)\//,
    ambient: true,
    todo: "an adapter knows its port, its outside and shared/: pass in what else it needs",
  },
  {
    name: "command",
    files: /^action\/cli\//,
    imports: /^(shared\/(?!adapters\/)|action\/(?!(entry|main|cli)\.ts))/,
    node: CALCULATION,
    npm: PURE_NPM,
    todo: "a command takes its world from action/world.ts",
  },
  {
    name: "page",
    files: /^action\/gates\/visual\/page\//,
    imports: /^$/,
    types: /^action\//,
    node: [],
    npm: [],
    ambient: true,
    todo: "what runs in a page is one self-contained function: it is sent there as text",
  },
  {
    name: "pure",
    files: new RegExp(`^${ACTION_PURE}$`),
    imports: new RegExp(
      `^(shared/(?!adapters/)|${ACTION_PURE}$|action/gates/(index|[a-z-]+/(gate|judge|target)[^/]*|gate)\\.ts)`,
    ),
    types: /^(shared|action)\//,
    node: CALCULATION,
    npm: PURE_NPM,
    todo: "a pure file calculates with values: let run.ts, a gate's collect or an adapter fetch what it needs",
  },
  {
    name: "pipeline",
    files: /^action\//,
    imports: new RegExp(
      `^(shared/(?!adapters/)|action/(?!adapters/|cli/|${ACTION_ENTRIES.slice("action/".length)}$))`,
    ),
    types: /^(shared|action)\//,
    node: CALCULATION,
    npm: PURE_NPM,
    todo: "ask for it through a port (action/ports.ts) and let action/world.ts bring the adapter",
  },
  {
    name: "app entry",
    files: new RegExp(`^${APP_ENTRIES}$`),
    imports: /^(app|shared)\//,
    ambient: true,
    todo: "an entry wires the App and nothing else",
  },
  {
    name: "app adapter",
    files: /^app\/adapters\//,
    imports: /^(app\/adapters|app\/store\/(migrate|errors)|app\/turns|shared)/,
    types: /^(app|shared)\//,
    ambient: true,
    todo: "an adapter knows its port, its outside and shared/: pass in what else it needs",
  },
  {
    name: "app store",
    files: /^app\/store\//,
    imports: /^(app\/store|app\/ownership|shared(?!\/adapters))\//,
    types: /^(app|shared)\//,
    node: CALCULATION,
    npm: PURE_NPM,
    todo: "store/ is SQL on a transaction that is given to it",
  },
  {
    name: "app pure",
    files: /^app\/ownership\//,
    imports: /^(app\/ownership|shared(?!\/adapters))\//,
    node: CALCULATION,
    npm: PURE_NPM,
    todo: "what is known of ownership is calculated from values: let a handler or a route fetch them",
  },
  {
    name: "app",
    files: /^app\//,
    imports: new RegExp(`^(shared/(?!adapters/)|app/(?!adapters/|${APP_ENTRIES.slice("app/".length)}$))`),
    types: /^(shared|app)\//,
    node: CALCULATION,
    npm: PURE_NPM,
    todo: "ask for it through a port (app/ports.ts) and let app/world.ts bring the adapter",
  },
];

/** Types of ports that are plain data; the others are doors, which pure files must not hold. */
export const PORT_DATA = [
  "Hunk",
  "DiffedFile",
  "TreeRef",
  "CommandSpec",
  "CommandExit",
  "GateProgress",
  "Machine",
  "Annotation",
];

/** Where packages that touch the world may be imported. */
const NPM_HOMES: readonly { npm: RegExp; home: RegExp }[] = [
  { npm: /^@actions\//, home: /^action\/adapters\// },
  { npm: /^playwright-core$/, home: /^action\/adapters\/browser[a-z-]*\.ts$/ },
  { npm: /^@modelcontextprotocol\//, home: /^action\/adapters\/mcp-[a-z-]+\.ts$/ },
  { npm: /^(@octokit\/.*|probot)$/, home: /^(action|app)\/adapters\// },
  { npm: /^(@secretlint\/.*|yauzl)$/, home: /^shared\/adapters\// },
  {
    npm: /^(pg|@electric-sql\/pglite.*|fastify|@fastify\/.*|@node-rs\/.*|badge-maker|prom-client|@opentelemetry\/.*)$/,
    home: /^app\/adapters\//,
  },
];

/** Named exactly, since each is a debt: what reaches shared/ from one program only, until both do. */
export const SHARED_BY_ONE: readonly string[] = [];

export const BUDGET = { file: 400, fileMedian: 80, fileP90: 200, functionP90: 40 } as const;

const roomOf = (path: string) => ROOMS.find(({ files }) => files.test(path));

/** Every rule that looks at one file after the other. */
export function fileRules(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => [
    ...file.imports.flatMap((each) => importRule(file.path, each)),
    ...ambientRule(file),
    ...file.habits.map(({ what, line }) => ({
      path: file.path,
      line,
      rule: "habit",
      message: `${what} is not used here: narrow the type, export by name, or write a union`,
    })),
  ]);
}

function importRule(path: string, each: Import): Violation[] {
  const room = roomOf(path);
  const broken = (rule: string, message: string) => [{ path, line: each.line, rule, message }];
  if (!room)
    return broken("room", `${path} is in no room of the table; add one to test/support/house-rules.ts`);
  if (/^(test|dist|build)\//.test(each.target)) return broken("import", `nothing imports ${each.target}`);
  if (each.kind === "node") return nodeRule(path, each);
  if (each.kind === "npm") return npmRule(path, each);
  const type = each.how === "type" && room.types?.test(each.target);
  if (type || room.imports.test(each.target)) return portRule(path, each);
  return broken("import", `${room.name} files may not import ${each.target}: ${room.todo}`);
}

function portRule(path: string, each: Import): Violation[] {
  if (roomOf(path)?.name !== "pure" || each.target !== "action/ports.ts") return [];
  const doors = each.names.filter((name) => !PORT_DATA.includes(name));
  if (doors.length === 0 && each.names.length > 0) return [];
  const message = `a pure file may not hold the port ${doors.join(", ") || "(whole module)"}: take its data as a parameter`;
  return [{ path, line: each.line, rule: "port", message }];
}

function nodeRule(path: string, { target, line, how }: Import): Violation[] {
  const room = roomOf(path);
  if (how === "type" || !room?.node || room.node.includes(target)) return [];
  return [{ path, line, rule: "node", message: `${room.name} files may not import ${target}: ${room.todo}` }];
}

function npmRule(path: string, { target, line, how }: Import): Violation[] {
  const room = roomOf(path);
  const home = NPM_HOMES.find(({ npm }) => npm.test(target));
  if (home && !home.home.test(path)) {
    const message = `${target} is imported only where ${home.home.source} fits: ask for it through a port`;
    return [{ path, line, rule: "npm", message }];
  }
  if (how === "type" || !room?.npm || room.npm.includes(target)) return [];
  return [{ path, line, rule: "npm", message: `${room.name} files may not import ${target}: ${room.todo}` }];
}

function ambientRule({ path, ambient }: SourceFile): Violation[] {
  const room = roomOf(path);
  if (!room || room.ambient || room.name === "app") return [];
  return ambient.map(({ what, line }) => ({
    path,
    line,
    rule: "ambient",
    message: `${what} reaches the world from a ${room.name} file: ${room.todo}`,
  }));
}

/** Each cycle once, by its value imports; lazy ones count, for they are cycles of understanding all the same. */
export function cycles(files: readonly SourceFile[]): Violation[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: Violation[] = [];
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) {
      const circle = [...trail.slice(start), path].join(" → ");
      found.push({
        path,
        line: 1,
        rule: "cycle",
        message: `${circle}: move what both need into a file of its own`,
      });
      return;
    }
    if (done.has(path)) return;
    for (const { how, target } of byPath.get(path)?.imports ?? [])
      if (how !== "type" && byPath.has(target)) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}

/** Packages loaded before the first gate runs cost every run: they are to be reached by `await import()` only. */
export function eagerPackages(files: readonly SourceFile[], entries: readonly string[]): Violation[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const trails = new Map(entries.map((entry) => [entry, [entry]]));
  const found: Violation[] = [];
  for (const [path, trail] of trails) {
    for (const { how, kind, target, line } of byPath.get(path)?.imports ?? []) {
      if (how !== "value") continue;
      if (kind === "file" && !trails.has(target)) trails.set(target, [...trail, target]);
      if (kind !== "npm") continue;
      const message = `${target} is loaded at start-up (${trail.join(" → ")}): import it with \`await import()\` where it is first used`;
      found.push({ path, line, rule: "eager", message });
    }
  }
  return found;
}

/** Files no entry leads to: dead, or waiting for someone to call them. */
export function unreached(files: readonly SourceFile[], entries: readonly string[]): Violation[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set(entries);
  for (const path of seen) for (const { target } of byPath.get(path)?.imports ?? []) seen.add(target);
  return files
    .filter(({ path }) => !seen.has(path))
    .map(({ path }) => ({
      path,
      line: 1,
      rule: "dead",
      message: "no entry leads here: delete it, or call it",
    }));
}

/** Once there are two programs, shared/ is what both reach and nothing else. */
export function oneSided(files: readonly SourceFile[]): Violation[] {
  if (!files.some(({ path }) => path.startsWith("app/"))) return [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reach = (program: string) => {
    const seen = new Set(files.map(({ path }) => path).filter((path) => path.startsWith(program)));
    for (const path of seen) for (const { target } of byPath.get(path)?.imports ?? []) seen.add(target);
    return seen;
  };
  const programs = [reach("action/"), reach("app/")];
  return files
    .filter(({ path }) => path.startsWith("shared/") && !SHARED_BY_ONE.includes(path))
    .filter(({ path }) => !programs.every((seen) => seen.has(path)))
    .map(({ path }) => ({
      path,
      line: 1,
      rule: "shared",
      message: "only one program reaches it: move it into that program",
    }));
}

export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export function budgets(files: readonly SourceFile[]): Violation[] {
  const sizes = files.map(({ lines }) => lines);
  const functions = files.flatMap((file) => file.functions.map((each) => ({ ...each, path: file.path })));
  const longest = functions.toSorted((a, b) => b.lines - a.lines).slice(0, 5);
  const over = files.filter(({ lines }) => lines > BUDGET.file);
  const whole = (rule: string, message: string) => ({ path: "(all sources)", line: 1, rule, message });
  return [
    ...over.map(({ path, lines }) => ({
      path,
      line: BUDGET.file,
      rule: "size",
      message: `${lines} lines; ${BUDGET.file} at most: split it by what its parts are about`,
    })),
    ...(quantile(sizes, 0.5) > BUDGET.fileMedian
      ? [whole("median", `the median file has ${quantile(sizes, 0.5)} lines; ${BUDGET.fileMedian} at most`)]
      : []),
    ...(quantile(sizes, 0.9) > BUDGET.fileP90
      ? [
          whole(
            "p90",
            `one file in ten has more than ${quantile(sizes, 0.9)} lines; ${BUDGET.fileP90} at most`,
          ),
        ]
      : []),
    ...(quantile(
      functions.map(({ lines }) => lines),
      0.9,
    ) > BUDGET.functionP90
      ? [
          whole(
            "functions",
            `one function in ten is longer than ${BUDGET.functionP90} lines; the longest: ${longest.map(({ path, name, lines, line }) => `${path}:${line} ${name} (${lines})`).join(", ")}`,
          ),
        ]
      : []),
  ];
}
