// A report and what people said in its pull request → the report with what they approved. For both stages.

import type { Identity } from "../comment/sticky.ts";
import type { Approval, Note, Report } from "../contract/report.ts";
import { ProblemError } from "../problem.ts";
import type { ApproveOffer } from "../render/comment-approve.ts";
import { score } from "../score.ts";
import { applyApprovals } from "./apply.ts";
import { decideApprovals, type Refusal } from "./decide.ts";
import { approvableGroups } from "./groups.ts";
import type { ApprovalSource, ApproveSettings } from "./source.ts";

export interface Approving {
  settings: ApproveSettings;
  /** Login of whoever opened the pull request. */
  author: string;
  /** Who we write as, and the key of our comment. */
  me: Identity;
  commentKey: string;
  /** Whether a workflow acts on comments by itself. */
  when: ApproveOffer["when"];
}

export interface ApprovedReport {
  /** The very same where nothing was approved and nothing is claimed to be. */
  report: Report;
  /** For the comment; null where there is nothing to approve. */
  offer: ApproveOffer | null;
}

/**
 * What the report itself says of approvals is forgotten. Where GitHub cannot be asked nothing is approved, and that is a
 * note; rejects only for a bug.
 */
export async function approveReport(
  report: Report,
  approving: Approving,
  source: ApprovalSource,
): Promise<ApprovedReport> {
  const groups = approvableGroups(report);
  if (groups.length === 0 && report.approvals === undefined) return { report, offer: null };
  const { settings, when } = approving;
  const offer = (refused: readonly Refusal[]): ApproveOffer => ({
    ...{ when, boxes: true, author: settings.author, commit: settings.commit, refused },
  });
  try {
    const { approvals, refused } = await decideApprovals({ ...approving, groups }, source);
    return { report: withApprovals(report, approvals), offer: offer(refused) };
  } catch (error) {
    const why = whyNot(error);
    const note = {
      code: "approvals-unread",
      text: `Nothing counts as approved, since GitHub could not be asked: ${why}`,
    };
    return { report: withApprovals(report, [], note), offer: { ...offer([]), boxes: false } };
  }
}

function withApprovals(report: Report, approvals: readonly Approval[], note: Note | null = null): Report {
  const notes = note === null ? report.notes : [note, ...report.notes].slice(0, 100);
  if (approvals.length === 0 && report.approvals === undefined)
    return note === null ? report : { ...report, notes };
  const parts = applyApprovals(report, approvals);
  return { ...report, ...parts, notes, verdict: score(parts.gates, parts.findings, report.verdict.bar) };
}

function whyNot(error: unknown): string {
  if (error instanceof ProblemError) return error.problems[0]?.message ?? "";
  if (error instanceof RangeError) return `${error.message}.`;
  if (error instanceof Error && "status" in error) return `it answered ${String(error.status)}.`;
  throw error;
}
