// The final job of a matrix: artifacts of its shards → the run that is published. No gate runs.
import type { Report } from "../shared/contract/report.ts";
import { ProblemError } from "../shared/problem.ts";
import { loadConfig } from "./config/load.ts";
import type { Config } from "./config/schema.ts";
import type { Input } from "./input.ts";
import { mergeRuns, nameRun } from "./merge-runs.ts";
import type { Ports } from "./ports.ts";
import type { Verified } from "./verify.ts";

export interface MergeVerification {
  input: Input;
  /** Absolute; each is a run's folder, or holds some. */
  folders: readonly string[];
  scrub(text: string): Promise<string>;
}

/** @throws ProblemError shards-differ where the artifacts are not of this very workflow run */
export async function mergeVerified(
  { input, folders, scrub }: MergeVerification,
  ports: Ports,
): Promise<Verified> {
  const { clock, files, git } = ports;
  const id = nameRun(clock);
  const runs = `${git.root}/artifacts/runs`;
  await files.write(`${runs}/.gitignore`, "*\n");
  const merged = await mergeRuns({ folders, directory: `${runs}/${id}`, id, scrub }, ports);
  refuseOthers(merged.report, input);
  const config = await judgingConfig(merged.report, input, ports);
  const { comment, loop, approve } = config;
  return { ...merged, comment, ...(loop ? { loop } : {}), ...(approve ? { approve } : {}) };
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
