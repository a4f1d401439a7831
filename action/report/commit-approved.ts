// Approved screens of committed shots → one commit on the pull request's branch. Pictures come out of the artifact again, each
// by its hash; a picture that cannot be had costs itself, and never the comment.

import { statusOf } from "../../shared/git-tier/github/ask.ts";
import { perform } from "../../shared/perform.ts";
import { ProblemError } from "../../shared/problem.ts";
import { openArtifact } from "../../shared/second-stage/fetch-report.ts";
import type { ApprovedShots, CommittedShots, FetchPorts, Zip } from "../../shared/second-stage/ports.ts";
import { prepareShot, shotFolders } from "../shots-to-commit.ts";
import { planShotsCommit, type ShotsCommit } from "./commit-shots.ts";

export interface CommitPorts extends FetchPorts {
  /** Opens the routes by which shots are committed. */
  committing: <T>(work: () => Promise<T>) => Promise<T>;
}

const MOST_SHOT_BYTES = 64 * 1024 * 1024;

/** Null where the config does not ask for it. */
export async function commitApproved(
  { report, input, pull, config, pictures }: ApprovedShots,
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
