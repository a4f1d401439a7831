// The demo's expectation is checked against the tools themselves, so that no test compares Proofmark with a guess.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, test } from "node:test";
import { type DemoProject, EXPECTED, type ExpectedFinding, gitIn, makeDemoProject } from "./project.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "demo-project-")));
let project: DemoProject;
before(() => {
  project = makeDemoProject(join(folder, "shop"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Standard output, whatever the exit code. */
const output = (...command: [string, ...string[]]) =>
  new Promise<string>((resolve) => {
    const [program, ...args] = command;
    const env = { PATH: `${join(project.root, "node_modules/.bin")}:${process.env.PATH}`, HOME: folder };
    execFile(program, args, { cwd: project.root, env }, (_error, stdout) => resolve(stdout));
  });

async function reported(): Promise<string[]> {
  const [lint, types, tests] = await Promise.all([
    output("eslint", ".", "-f", "json"),
    output("tsc", "--noEmit", "--pretty", "false"),
    output("node", "--test", "--test-reporter=tap"),
  ]);
  const files = JSON.parse(lint) as { filePath: string; messages: { ruleId: string; line: number }[] }[];
  return [
    ...files.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line }) => `lint ${ruleId} ${relative(project.root, filePath)}:${line}`),
    ),
    ...[...types.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+)/gm)].map(
      ([, path, line, rule]) => `typecheck ${rule} ${path}:${line}`,
    ),
    ...[...tests.matchAll(/^ *not ok \d+ - (.*)\n *---\n((?: .*\n)*?) *\.\.\.$/gm)]
      .filter(([, , details = ""]) => !details.includes("type: 'suite'"))
      .map(([, name, details = ""]) => {
        const place = /\(file:\/\/(.*):\d+\)/.exec(details)?.[1] ?? "";
        return `test test ${relative(project.root, place)} ${name}`;
      }),
  ].sort();
}

const told = ({ gate, rule, path, line, test: name }: ExpectedFinding) =>
  `${gate} ${rule} ${path}:${line}${name ? ` ${name}` : ""}`;

test("the tools report at the merge exactly what is expected there", async () => {
  gitIn(project.root)("switch", "-q", "--detach", project.merge);
  assert.deepEqual(
    await reported(),
    EXPECTED.filter(({ state }) => state !== "fixed")
      .map(told)
      .sort(),
  );
});

test("and at the base ten lint errors, two failing tests, one type error", async () => {
  gitIn(project.root)("switch", "-q", "--detach", project.base);
  const found = await reported();
  const count = (gate: string) => found.filter((line) => line.startsWith(gate)).length;
  assert.deepEqual([count("lint"), count("test"), count("typecheck")], [10, 2, 1]);
  for (const expected of EXPECTED.filter(({ state }) => state === "fixed"))
    assert.ok(found.includes(told(expected)), told(expected));
});

test("every line of every source moves, and the same commits come out every time", () => {
  const git = gitIn(project.root);
  const renames = git("diff", "-M", "--name-status", project.base, project.merge).split("\n");
  assert.ok(renames.some((line) => /^R\d+\tsrc\/render.js\tsrc\/render-text.js$/.test(line)));
  assert.equal(renames.length, 18);
  assert.equal(makeDemoProject(join(folder, "again")).merge, project.merge);
});
