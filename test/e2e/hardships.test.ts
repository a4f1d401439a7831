// The command, from dist/: gates that cannot be judged, input that is wrong, and a green change that costs nothing.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Report } from "../../shared/contract/report.ts";
import { proofmark as run } from "../support/command-line.ts";
import { gitIn } from "../support/project.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-hard-")));
after(() => rmSync(folder, { recursive: true, force: true }));

const proofmark = (cwd: string, ...args: string[]) => run({ cwd, home: folder, args });

let serial = 0;
/** A repository with this config on both sides and one changed file on a branch. */
function repository(config: string): string {
  serial += 1;
  const root = join(folder, `repository-${serial}`);
  mkdirSync(join(root, ".github"), { recursive: true });
  const git = gitIn(root);
  git("init", "-q", "-b", "main");
  writeFileSync(join(root, ".github/proofmark.yml"), config);
  writeFileSync(join(root, "a.txt"), "one\n");
  git("add", "-A");
  git("commit", "-qm", "Base");
  git("switch", "-qc", "change");
  writeFileSync(join(root, "a.txt"), "two\n");
  git("commit", "-qam", "Change");
  return root;
}

const judged = async (root: string, ...args: string[]) => {
  const said = await proofmark(root, "verify", "--format", "json", ...args);
  assert.notEqual(said.stdout, "", said.stderr);
  return { ...said, report: JSON.parse(said.stdout) as Report };
};

const UNKNOWN: readonly { name: string; gate: string; code: string }[] = [
  {
    name: "whose report is missing",
    gate: "run: 'true'\n    reports: [missing.xml]",
    code: "report-missing",
  },
  { name: "that times out", gate: "run: sleep 4711.25 & sleep 4711.25\n    timeout: 1s", code: "timeout" },
  { name: "that is killed", gate: "run: kill -9 $$", code: "killed" },
];

for (const { name, gate, code } of UNKNOWN)
  test(`a gate ${name} is unknown: not green, nothing left running`, async () => {
    const { code: exit, report } = await judged(repository(`gates:\n  check:\n    ${gate}\n`));
    const [only] = report.gates;
    assert.deepEqual([only?.outcome, only?.reason?.code], ["unknown", code]);
    assert.ok(report.verdict.score <= 49, `score ${report.verdict.score}`);
    assert.equal(exit, 1);
    const running = execFileSync("ps", ["-eo", "args"]).toString();
    assert.ok(!running.includes("sleep 4711.25"), "the gate's processes are gone");
  });

test("a green change never runs the base; a red one runs it once", async () => {
  const marker = join(folder, "ran");
  const times = () => readFileSync(marker, "utf8").split("\n").filter(Boolean).length;
  const green = repository(`gates:\n  check:\n    run: echo ran >> ${marker}\n`);
  const ready = await judged(green);
  assert.deepEqual(
    [ready.code, ready.report.verdict.conclusion, ready.report.verdict.score],
    [0, "ready", 100],
  );
  assert.equal(times(), 1);
  rmSync(marker);
  const red = repository(`gates:\n  check:\n    run: echo ran >> ${marker}; echo broken; false\n`);
  const before = await judged(red);
  assert.deepEqual(
    [before.code, before.report.verdict.score],
    [0, 100],
    "what was broken before costs nothing",
  );
  assert.equal(times(), 2);
  assert.equal(gitIn(red)("worktree", "list").split("\n").length, 1, "no worktree is left");
  assert.equal(gitIn(red)("status", "--porcelain"), "", "and nothing in the working copy");
});

const WRONG: readonly { name: string; config: string; args?: string[]; says: RegExp }[] = [
  { name: "malformed YAML", config: "gates:\n  check: [\n", says: /proofmark\.yml:\d+.*\[config-yaml\]/s },
  {
    name: "an unknown key",
    config: "gates:\n  check:\n    run: x\n    tiemout: 3s\n",
    says: /:4.*tiemout.*timeout/s,
  },
  {
    name: "a missing base ref",
    config: "",
    args: ["--base", "no-such-branch"],
    says: /no-such-branch.*\[base-missing\]/s,
  },
  {
    name: "a report path outside",
    config: "gates:\n  check:\n    run: x\n    reports: [../../etc/passwd]\n",
    says: /\.\./,
  },
  {
    name: "an unknown gate",
    config: "gates:\n  check:\n    run: 'true'\n",
    args: ["--only", "chekc"],
    says: /chekc.*check/s,
  },
  { name: "an unknown flag", config: "", args: ["--formt", "json"], says: /--formt/ },
];

for (const { name, config, args = [], says } of WRONG)
  test(`${name}: a clear problem, exit 2, no stack trace`, async () => {
    const { code, stderr, stdout } = await proofmark(repository(config), "verify", ...args);
    assert.equal(code, 2, stderr);
    assert.match(stderr, says);
    assert.match(stderr, /→ /, "it says what to do");
    assert.doesNotMatch(stderr, /^\s+at .*:\d+:\d+\)?$/m);
    assert.equal(stdout, "");
  });
