// The final job of a matrix: artifacts of its shards → the run that is published. No gate runs.

import type { Config } from "../shared/config/schema.ts";
import { commentOfJob } from "../shared/config/who-publishes.ts";
import { assemble } from "../shared/contract/assemble.ts";
import type { Report } from "../shared/contract/report.ts";
import { ProblemError } from "../shared/problem.ts";
import { score } from "../shared/score.ts";
import { loadConfig } from "./config/load.ts";
import type { Input } from "./input.ts";
import { type AskPeople, judgeGit } from "./judge-git.ts";
import { mergeRuns } from "./merge-runs.ts";
import { nameRun } from "./name-run.ts";
import type { Ports } from "./ports.ts";
import type { Verified } from "./verify.ts";

export interface MergeVerification {
  input: Input;
  /** Absolute; each is a run's folder, or holds some. */
  folders: readonly string[];
  scrub(text: string): Promise<string>;
  people?: AskPeople;
}

/** @throws ProblemError shards-differ where the artifacts are not of this very workflow run */
export async function mergeVerified(
  { input, folders, scrub, people }: MergeVerification,
  ports: Ports,
): Promise<Verified> {
  const { clock, files, git } = ports;
  const id = nameRun(clock);
  const runs = `${git.root}/artifacts/runs`;
  await files.write(`${runs}/.gitignore`, "*\n");
  let config: Config | null = null;
  const settle = async (report: Report): Promise<Report> => {
    refuseOthers(report, input);
    config = await judgingConfig(report, input, ports);
    return withGit(report, { config, input, people: people ?? null }, ports);
  };
  const merged = await mergeRuns({ folders, directory: `${runs}/${id}`, id, scrub, settle }, ports);
  const judging = config ?? (await judgingConfig(merged.report, input, ports));
  const { loop, approve, badge } = judging;
  const settings = {
    ...(loop ? { loop } : {}),
    ...(approve ? { approve } : {}),
    ...(badge ? { badge } : {}),
  };
  return { ...merged, comment: commentOfJob(judging), ...settings };
}

interface Judging {
  config: Config;
  input: Input;
  people: AskPeople | null;
}

/** Gates of git alone, judged of the whole: each shard knew only its own tests, which checklists ask for. */
async function withGit(report: Report, { config, input, people }: Judging, ports: Ports): Promise<Report> {
  const executed = report.gates.filter(({ tier }) => tier === "executed");
  const ids = new Set(executed.map(({ id }) => id));
  const found = report.findings.filter(({ gate }) => ids.has(gate));
  const { only, configPath, pull } = input;
  const git = await judgeGit(
    {
      ...{ config, configPath, only, change: report.change, pull, people },
      ...{ results: { gates: executed, findings: found }, compared: [], recorded: report.proofs ?? [] },
    },
    ports,
  );
  const gates = [...executed, ...git.gates];
  const findings = [...found, ...git.findings];
  const others = report.notes.filter(({ code }) => !code.startsWith("checklist-"));
  const notes = [...others, ...git.notes];
  const own = new Map(notes.map((note) => [`${note.code} ${note.text}`, note]));
  const verdict = score(gates, findings, report.verdict.bar);
  const { schema: _, ...parts } = report;
  return assemble({ ...parts, gates, findings, verdict, notes: [...own.values()] });
}

/** What was downloaded decides a verdict here: it must be of the commit and the workflow run that this job belongs to. */
function refuseOthers({ change, run }: Report, input: Input): void {
  const ofCommit = input.event !== "pull_request" || input.eventHead === change.head;
  const ofPull = input.event === change.event && input.pullRequest === change.pullRequest;
  if (ofCommit && ofPull && input.ciRun?.id === run.ciRun?.id) return;
  throw differ("The shards are of another commit, pull request or workflow run than this job.");
}

/** How the comment is wanted, as the config says that judged; a checkout of another one has nothing to say. */
async function judgingConfig(
  { change, config: used }: Report,
  { configPath }: Input,
  ports: Ports,
): Promise<Config> {
  const { comparedWith } = change;
  const { git } = ports;
  if (comparedWith !== null && (await git.resolve(comparedWith)) === null)
    await git.fetch({ commit: comparedWith });
  const request = {
    root: git.root,
    comparedWith,
    files: [],
    file: null,
    path: configPath,
    distrustFiles: true,
  };
  const { config, use } = await loadConfig(request, ports);
  if (use.digest === used.digest) return config;
  throw differ("The shards were judged by another config than the one of this checkout.");
}

const differ = (message: string): ProblemError =>
  new ProblemError({
    code: "shards-differ",
    message,
    todo: "In the final job, check out the same ref as the shards do, and download the artifacts of this workflow run only.",
  });
