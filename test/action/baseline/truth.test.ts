// Blame against the truth: invented changes of which it is known what they broke. `PROOFMARK_TRIALS=2000` looks harder, and
// `PROOFMARK_SEED=17` shows one change with all that was blamed wrongly.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { it } from "node:test";
import { openGit } from "../../../action/adapters/git.ts";
import { type Attributed, matchFindings } from "../../../action/baseline/match.ts";
import type { RawFinding } from "../../../shared/contract/report.ts";
import { linesOf, type Project, sourceLines } from "../../support/edits.ts";
import { makeTrial, type Trial } from "../../support/mutations.ts";
import { GIT_TEST_ENV, makeRepository } from "../../support/repository.ts";

const TRIALS = Number(process.env.PROOFMARK_TRIALS ?? 60);
const ONLY = process.env.PROOFMARK_SEED;

interface Score {
  findings: number;
  /** Broken by the change, but excused. */
  excused: number;
  /** There before, but blamed on the change. */
  accused: number;
  byStep: Map<string, number>;
}

it("blames findings rightly on invented changes", async () => {
  const seeds = ONLY === undefined ? Array.from({ length: TRIALS }, (_, at) => at + 1) : [Number(ONLY)];
  const trials = seeds.map(makeTrial);
  const repository = await makeRepository();
  try {
    importAll(repository.root, trials);
    const git = await openGit(repository.root);
    const score: Score = { findings: 0, excused: 0, accused: 0, byStep: new Map() };
    for (const [at, trial] of trials.entries()) {
      const files = await git.diff(`base-${at}`, `head-${at}`);
      const blamed = matchFindings({
        gate: "lint",
        base: trial.baseFindings,
        head: trial.headFindings,
        files,
        lines: sourceLines(trial.base, trial.head),
      });
      judge(trial, blamed, score);
    }
    const wrong = score.excused + score.accused;
    const rate = (100 * wrong) / score.findings;
    console.log(
      `${trials.length} changes, ${score.findings} findings: ${score.excused} wrongly excused, ${score.accused} wrongly accused (${rate.toFixed(3)} %)`,
    );
    if (process.env.PROOFMARK_TRIALS)
      console.log(Object.fromEntries([...score.byStep].sort((a, b) => b[1] - a[1])));
    assert.ok(score.findings > 100 || ONLY);
    assert.ok(rate < 0.5, `${rate.toFixed(3)} % of findings were blamed wrongly`);
  } finally {
    await repository.dispose();
  }
});

/**
 * Findings of one rule, message and text in one file cannot be told apart by anyone who was not there, so they are counted
 * rather than matched: which of two equal lines was pasted is no mistake.
 */
function judge(trial: Trial, blamed: readonly Attributed[], score: Score): void {
  const old = new Set(trial.baseTruth);
  const balance = new Map<string, number>();
  for (const [at, finding] of trial.headFindings.entries()) {
    const isNew = !old.has(trial.headTruth[at] ?? -1);
    const isBlamed = blamed[at]?.state !== "pre-existing";
    const key = lookalike(finding, trial.head);
    balance.set(key, (balance.get(key) ?? 0) + Number(isBlamed) - Number(isNew));
    if (ONLY !== undefined && isNew !== isBlamed)
      console.log(
        isNew ? "excused" : "accused",
        finding.rule,
        blamed[at]?.matchedBy,
        key.split("\0"),
        finding.line,
      );
  }
  score.findings += trial.headFindings.length;
  for (const off of balance.values()) {
    if (off < 0) score.excused -= off;
    else score.accused += off;
    if (off !== 0)
      for (const step of new Set(trial.steps)) score.byStep.set(step, (score.byStep.get(step) ?? 0) + 1);
  }
  const fixed = blamed.slice(trial.headFindings.length);
  assert.ok(fixed.every((one) => one.state === "fixed"));
  const paired = blamed.filter((one) => one.state === "pre-existing").length;
  assert.equal(paired + fixed.length, trial.baseFindings.length, "each base finding is paired once or fixed");
}

function lookalike(finding: RawFinding, project: Project): string {
  const path = finding.path ?? "";
  const text = linesOf(project[path] ?? "")[(finding.line ?? 0) - 1]?.trim() ?? "";
  return [path, text, finding.rule, finding.message].join("\0");
}

/** All states of all trials by one process; a process a file would take minutes. */
function importAll(root: string, trials: readonly Trial[]): void {
  const parts: string[] = [];
  for (const [at, trial] of trials.entries()) {
    for (const [name, project] of [
      [`base-${at}`, trial.base],
      [`head-${at}`, trial.head],
    ] as const) {
      parts.push(`commit refs/heads/${name}\ncommitter A <a@example.org> 0 +0000\ndata 0\ndeleteall\n`);
      for (const [path, text] of Object.entries(project))
        parts.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
    }
  }
  execFileSync("git", ["fast-import", "--quiet"], {
    cwd: root,
    input: parts.join(""),
    env: { PATH: process.env.PATH, ...GIT_TEST_ENV },
  });
}
