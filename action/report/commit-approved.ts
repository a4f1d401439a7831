// Approved screens of committed shots → one commit on the pull request's branch. Pictures come out of the artifact again, each
// by its hash; a picture that cannot be had costs itself, and never the comment.
import { planShotsCommit, type ShotsCommit } from "../../shared/approval/commit-shots.ts";
import type { Report } from "../../shared/contract/report.ts";
import type { PerformedCommit } from "../../shared/effects.ts";
import type { PullRequest } from "../../shared/git-tier/from-github.ts";
import { statusOf } from "../../shared/git-tier/github/ask.ts";
import { perform } from "../../shared/perform.ts";
import { ProblemError } from "../../shared/problem.ts";
import type { Zip } from "../adapters/unzip.ts";
import type { Config } from "../config/schema.ts";
import { prepareShot, shotFolders } from "../shots-to-commit.ts";
import { type Fetched, type FetchPorts, openArtifact } from "./fetch-report.ts";
import type { StageInput } from "./input.ts";

export interface CommittingApproved {
  /** With approvals that were decided here. */
  report: Report;
  input: StageInput;
  pull: PullRequest;
  /** Of the base. */
  config: Pick<Config, "approve" | "gates">;
  pictures: Fetched["pictures"];
}

export interface CommitPorts extends FetchPorts {
  /** Opens the routes by which shots are committed. */
  committing: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface CommittedShots {
  /** Null: there was nothing to commit. */
  done: PerformedCommit | null;
  /** What was approved and is not committed, and why. */
  left: readonly string[];
}

const MOST_SHOT_BYTES = 64 * 1024 * 1024;

/** Null where the config does not ask for it. */
export async function commitApproved(
  { report, input, pull, config, pictures }: CommittingApproved,
  ports: CommitPorts,
): Promise<CommittedShots | null> {
  if (!config.approve?.commit || (report.approvals ?? []).length === 0) return null;
  const artifacts = new Map<number, Promise<Zip>>();
  const open = (id: number): Promise<Zip> => {
    const opened = artifacts.get(id) ?? openArtifact(input, id, ports);
    artifacts.set(id, opened);
    return opened;
  };
  const { effect, left }: ShotsCommit = await planShotsCommit({
    report,
    settings: config.approve,
    repository: input.repository,
    pull: pull.facts,
    head: pull.head,
    folders: shotFolders(config),
    read: async (file, gate) => {
      const artifact = pictures.get(gate);
      return artifact === undefined
        ? null
        : unlessGone(open(artifact).then((zip) => zip.read(file, MOST_SHOT_BYTES)));
    },
    prepare: prepareShot,
  });
  if (effect === null) return { done: null, left };
  const { request } = ports;
  const how = { request, sleep: async () => {}, jitter: () => 0, dry: null };
  const [done] = await ports.committing(() => perform<"commit">([effect], how));
  return { done: done ?? null, left };
}

async function unlessGone(reading: Promise<Uint8Array | null>): Promise<Uint8Array | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ProblemError || statusOf(error) !== null) return null;
    throw error;
  }
}

/** For the job's log: a sentence each. */
export function committedWords({ done, left }: CommittedShots): string[] {
  const what =
    done === null
      ? []
      : done.done === "committed"
        ? [`Approved shots were committed as ${done.sha.slice(0, 12)}.`]
        : done.done === "failed"
          ? [`${done.problem.message} ${done.problem.todo}`]
          : done.why === "moved"
            ? ["Approved shots were not committed: the branch has moved on."]
            : [];
  return [...what, ...left.slice(0, 10).map((one) => `Not committed: ${one}`)];
}
