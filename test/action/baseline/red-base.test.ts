// A red base judged by real tools through real git: ten lint errors, a type error and two failing tests before; the branch puts a
// licence on every file, renames one, adds one of each, mends one of each, and makes a symbol unused on a line it never touches.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { fileURLToPath } from "node:url";
import { systemClock } from "../../../action/adapters/clock.ts";
import { createCommands } from "../../../action/adapters/commands.ts";
import { createFiles } from "../../../action/adapters/files.ts";
import { openGit } from "../../../action/adapters/git.ts";
import { type Attributed, matchFindings } from "../../../action/baseline/match.ts";
import { prepareBase } from "../../../action/baseline/place.ts";
import type { DiffedFile } from "../../../action/ports.ts";
import type { RawFinding } from "../../../shared/contract/report.ts";
import { type Project, sourceLines } from "../../support/edits.ts";
import { finding } from "../../support/findings.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";

const MODULES = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const files = createFiles();
const commands = createCommands({ scrub: (text) => text, clock: systemClock });

const BASE: Project = {
  "eslint.config.js":
    'export default [{ files: ["src/*.js"], rules: { "no-var": 2, eqeqeq: 2, "no-unused-vars": 2, "no-debugger": 2 } }];\n',
  "package.json": '{ "type": "module" }\n',
  "tsconfig.json":
    '{ "compilerOptions": { "strict": true, "noEmit": true, "types": [] }, "include": ["src/*.ts"] }\n',
  "src/a.js":
    "export function a(x) {\n  var one = x;\n  var two = one;\n  if (one == two) return 1;\n  debugger;\n  return two;\n}\n",
  "src/b.js":
    "export function b(x) {\n  const unused = 1;\n  var three = x;\n  if (three == 3) debugger;\n  return three == 4;\n}\nexport var four = 4;\n",
  "src/c.js": "import { a } from './a.js';\nexport function c() {\n  return a(1);\n}\n",
  "src/types.ts": "export const count: number = 'many';\nexport const name: string = 'n';\n",
  "test/a.test.js":
    "import assert from 'node:assert';\nimport { it } from 'node:test';\nit('fails', () => assert.equal(1, 2));\nit('fails too', () => assert.equal('x', 'y'));\nit('passes', () => {});\n",
};

const LICENCE = "// Copyright 2026 Somebody\n// Licensed under MIT\n\n";
const HEAD: Project = Object.fromEntries(
  Object.entries(BASE)
    .map(([path, text]): [string, string] => [path, path.endsWith(".json") ? text : LICENCE + text])
    .map(([path, text]): [string, string] => [path === "src/b.js" ? "src/bee.js" : path, text])
    .map(([path, text]): [string, string] => {
      const edits: Record<string, [string, string][]> = {
        "src/a.js": [
          ["  var one = x;", "  const one = x;"],
          ["  return two;", "  var added = two;\n  return added;"],
        ],
        "src/c.js": [["  return a(1);", "  return 1;"]],
        "src/types.ts": [
          ["number = 'many'", "number = 1"],
          ["string = 'n'", "string = 2"],
        ],
        "test/a.test.js": [
          ["it('fails', () => assert.equal(1, 2));", "it('fails', () => assert.equal(1, 1));"],
          ["it('passes', () => {});", "it('passes', () => { throw new Error('broken'); });"],
        ],
      };
      return [path, (edits[path] ?? []).reduce((all, [from, to]) => all.replace(from, to), text)];
    }),
);

let repository: Repository;
let changed: DiffedFile[] = [];
let base: RawFinding[] = [];
let head: RawFinding[] = [];

before(async () => {
  repository = await makeRepository(BASE);
  const from = await repository.git("rev-parse", "HEAD");
  await repository.write({ ".git/info/exclude": "node_modules\n" });
  await files.link(MODULES, join(repository.root, "node_modules"));
  await repository.commit("branch", { ...HEAD, "src/b.js": null });
  const git = await openGit(repository.root);
  changed = await git.diff(from, "HEAD");
  const env = { PATH: `${MODULES}/.bin:${process.env.PATH ?? ""}` };
  const place = await prepareBase(
    { git, files, commands },
    {
      commit: from,
      headRoot: repository.root,
      files: changed,
      install: null,
      env,
      timeoutMs: 60_000,
      signal: new AbortController().signal,
      logPath: join(repository.root, ".git/log"),
      onLine: () => undefined,
    },
  );
  assert.ok("root" in place);
  try {
    [base, head] = await Promise.all([judge(place.root, place.env), judge(repository.root, env)]);
  } finally {
    await place.dispose();
  }
});
after(() => repository.dispose());

async function judge(root: string, env: Record<string, string>): Promise<RawFinding[]> {
  const run = async (command: string): Promise<string> =>
    (await commands.run({ command, cwd: root, env, timeoutMs: 60_000 })).stdout;
  return [
    ...lintFindings(await run("eslint --format json src"), root),
    ...typeFindings(await run("tsc --pretty false")),
    ...testFindings(await run("node --test --test-reporter=tap 'test/*.test.js'")),
  ];
}

interface LintFile {
  filePath: string;
  messages: { ruleId: string; message: string; line: number; column: number; endLine?: number }[];
}

function lintFindings(json: string, root: string): RawFinding[] {
  const all: LintFile[] = JSON.parse(json);
  return all.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line, column, endLine }) =>
      finding({
        path: filePath.slice(root.length + 1),
        rule: ruleId,
        message,
        line,
        column,
        endLine: endLine ?? null,
      }),
    ),
  );
}

function typeFindings(text: string): RawFinding[] {
  return [...text.matchAll(/^(\S+)\((\d+),(\d+)\): error (TS\d+): (.*)$/gm)].map((match) => {
    const [, path = "", line, column, rule = "", message = ""] = match;
    return finding({ path, rule, message, line: Number(line), column: Number(column) });
  });
}

function testFindings(text: string): RawFinding[] {
  return [...text.matchAll(/^not ok \d+ - (.*)\n[\s\S]*?error: (?:\|-\n\s+)?(.*)$/gm)].map(
    ([, test = "", message = ""]) =>
      finding({ source: "test", rule: "test", test, message, path: "test/a.test.js" }),
  );
}

it("blames exactly what the branch broke", () => {
  assert.equal(base.filter((one) => one.path?.endsWith(".js") && one.source === "tool").length, 10);
  const blamed = matchFindings({ gate: "all", base, head, files: changed, lines: sourceLines(BASE, HEAD) });
  const brief = (one: Attributed): string =>
    `${one.state}: ${one.path}${one.line === null ? "" : `:${one.line}`} ${one.test ?? one.rule}`;
  assert.deepEqual(
    blamed
      .filter((one) => one.state !== "pre-existing")
      .map(brief)
      .sort(),
    [
      "fixed: src/a.js:2 no-var",
      "fixed: src/types.ts:1 TS2322",
      "fixed: test/a.test.js fails",
      "new-indirect: src/c.js:4 no-unused-vars",
      "new: src/a.js:9 no-var",
      "new: src/types.ts:5 TS2322",
      "new: test/a.test.js passes",
    ],
  );
  const old = blamed.filter((one) => one.state === "pre-existing");
  assert.equal(old.length, base.length - 3);
  assert.ok(old.every((one) => one.confidence === "exact"));
  assert.deepEqual(
    [...new Set(old.filter((one) => one.path === "src/bee.js").map((one) => one.basePath))],
    ["src/b.js"],
  );
});
