// The first stage, before anything is published: what was approved in the pull request counts, and the run's folder says so.

import { approveReport } from "../shared/approval/approve-report.ts";
import { approvalSource } from "../shared/approval/from-github.ts";
import { APPROVE_DEFAULTS, type ApproveSettings } from "../shared/approval/source.ts";
import { pullRequest } from "../shared/git-tier/from-github.ts";
import { ProblemError } from "../shared/problem.ts";
import type { ApproveOffer } from "../shared/render/comment-approve.ts";
import { type Kept, keepWhole } from "./keep.ts";
import type { Ports } from "./ports.ts";
import { type GitHubApi, isCommented } from "./publish.ts";
import type { Verified } from "./verify.ts";

export interface SettlingApprovals {
  repository: { owner: string; name: string } | null;
  scrub(text: string): Promise<string>;
  /** `approve` of the config that judged; the defaults when left out. */
  settings?: ApproveSettings | undefined;
  /** In a merge queue, the pull request it is the turn of. */
  queued?: number | undefined;
}

export interface SettledApprovals extends Kept {
  /** Null: nobody is asked to approve anything. */
  offer: ApproveOffer | null;
}

/** `github` null: no token, and so nobody can be asked. */
export async function settleApprovals(
  verified: Verified,
  { repository, scrub, settings = APPROVE_DEFAULTS, queued }: SettlingApprovals,
  ports: Pick<Ports, "files" | "journal"> & { github: (() => Promise<GitHubApi>) | null },
): Promise<SettledApprovals> {
  const { report, diagnosis, comment, directory } = verified;
  const none: SettledApprovals = { report, diagnosis, offer: null };
  const inQueue = report.change.event === "merge_group" && report.shard === undefined;
  const number = inQueue ? (queued ?? null) : report.change.pullRequest;
  if (!inQueue && !isCommented(report, { repository, comment })) return none;
  if (repository === null || number === null) return none;
  if (ports.github === null || !report.gates.some(({ pictures }) => pictures !== null)) return none;
  try {
    const { request, whoAmI } = await ports.github();
    const { facts } = await pullRequest(request, repository, number);
    const me = await whoAmI();
    const { author } = facts;
    const approving = { settings, author, me, commentKey: comment.key, when: "on-rerun" as const };
    const approved = await approveReport(report, approving, approvalSource({ request, repository, number }));
    const { offer } = approved;
    if (approved.report === report) return { ...none, offer };
    ports.journal.record("approvals", { approved: approved.report.approvals?.length ?? 0 });
    return { ...(await keepWhole(approved.report, { directory, scrub }, ports)), offer };
  } catch (error) {
    // The comment's writer meets the same wall, and says so.
    if (error instanceof ProblemError || (error instanceof Error && "status" in error)) return none;
    throw error;
  }
}
