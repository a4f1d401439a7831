// What can be approved, with the very words for it, what was approved, and what did not count and why.
import type { Refusal, RefusalReason } from "../approval/decide.ts";
import { type ApprovalGroup, approvableGroups, digestOf } from "../approval/groups.ts";
import { renderBox } from "../approval/ticks.ts";
import type { Approval, Report } from "../contract/report.ts";
import { code, details, fenced, inline } from "./markdown.ts";
import { approvedHow, approvedWords } from "./screens.ts";
import { counted, grouped } from "./words.ts";

/** How approving works where this comment is written. */
export interface ApproveOffer {
  /** A workflow acts on comments by itself, only the job's next run looks at them, or it depends on the second stage's triggers. */
  when: "at-once" | "on-rerun" | "by-stage";
  /** Ticks count: it can be told who set them. */
  boxes: boolean;
  /** Who opened the pull request may approve, too. */
  author: boolean;
  /** Approved shots are committed to the branch. */
  commit: boolean;
  refused: readonly Refusal[];
}

/** Groups that are shown one by one. */
const MOST_GROUPS = 30;
const FEW_GROUPS = 5;
const MOST_APPROVED = 20;
const MOST_REFUSED = 3;

/** Empty where there is nothing to approve and nothing was. */
export function approvePart(report: Report, offer: ApproveOffer | null, form: "rich" | "lean"): string {
  const approvals = report.approvals ?? [];
  const parts = [approvedList(approvals, form), offer === null ? "" : offered(report, offer, form)];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** By the keys of the groups that were approved. */
export const isApproved = (report: Report, gate: string, screens: readonly { id: string }[]): boolean =>
  screens.length > 0 &&
  (report.approvals ?? []).some(
    (approval) => approval.gate === gate && screens.every(({ id }) => approval.screens.includes(id)),
  );

function approvedList(approvals: readonly Approval[], form: "rich" | "lean"): string {
  const most = form === "rich" ? MOST_APPROVED : FEW_GROUPS;
  const lines = approvals
    .slice(0, most)
    .map(
      (approval) =>
        `- ✅ ${inline(approval.label, 200)}${approvedWords(approval)} ${code(approval.by, 64)} ${approvedHow(approval)}`,
    );
  const rest = approvals.length - lines.length;
  if (rest > 0) lines.push(`- … and ${grouped(rest)} more approved`);
  return lines.join("\n");
}

function offered(report: Report, offer: ApproveOffer, form: "rich" | "lean"): string {
  const all = approvableGroups(report);
  const approved = new Set((report.approvals ?? []).map(({ gate, key }) => `${gate} ${key}`));
  const open = all.filter(({ gate, key }) => !approved.has(`${gate} ${key}`));
  const refused = refusedWords(offer.refused);
  if (open.length === 0) return refused;
  const shown = open.slice(0, form === "rich" ? MOST_GROUPS : FEW_GROUPS);
  const rest = open.length - shown.length;
  const body = [
    whoWords(offer),
    shown.map((group) => groupItem(group, offer)).join("\n"),
    rest > 0 ? `… and ${grouped(rest)} more.` : "",
    all.length > 1 ? `All of them at once:\n\n${fenced(`/proofmark approve all ${digestOf(all)}`)}` : "",
    "To take back what was approved: `/proofmark unapprove`, for one change with its id behind it.",
  ];
  const block = details(
    `Approve what is meant to look so (${grouped(open.length)})`,
    body.filter((part) => part !== "").join("\n\n"),
  );
  return refused === "" ? block : `${refused}\n\n${block}`;
}

function whoWords({ when, boxes, author, commit }: ApproveOffer): string {
  const who = author
    ? "Anyone with write access can approve these changes"
    : "Anyone with write access who did not open this pull request can approve these changes";
  const how = boxes
    ? "tick a box, or write a comment with one of the lines below, alone on its line"
    : "write a comment with one of the lines below, alone on its line";
  const then = THEN[when];
  const shots = commit ? " Approved shots are committed to this branch." : "";
  return `${who}: ${how}${then}. An approval holds for exactly these pictures, and lapses when they change.${shots}`;
}

const THEN: Readonly<Record<ApproveOffer["when"], string>> = {
  "at-once": "",
  "on-rerun": ", and run the job again",
  "by-stage": "; where that alone does nothing, run the first stage's job again",
};

function groupItem({ key, label, screens, kind }: ApprovalGroup, { boxes }: ApproveOffer): string {
  const many = screens.length === 1 && kind !== "moves" ? code(screens[0] ?? "", 120) : screenCount(screens);
  const words = `${inline(label, 200)}${many === "" ? "" : ` (${many})`}`;
  const item = boxes ? renderBox(key, `Approve ${words}`) : `- ${words}`;
  return `${item}\n${fenced(`/proofmark approve ${key}`).replace(/^/gm, "  ")}`;
}

const screenCount = (screens: readonly string[]): string =>
  screens.length === 0 ? "" : counted(screens.length, "screen");

const REFUSED: Readonly<Record<RefusalReason, string>> = {
  author: "opened this pull request, so that somebody else has to approve",
  bot: "is a bot the config does not name",
  "no-access": "has no write access",
  "unknown-access": "has no access that this job's token could see",
  edited: "did not write the comment alone as it is now; a new comment counts",
  lapsed: "approved other pictures than these",
  "no-group": "named no change",
  "no-digest": "wrote `all` without the id that says what all is",
  "not-understood": "wrote a line that cannot be understood; copy it as it stands below",
  "ticks-unclear": "",
};

function refusedWords(refused: readonly Refusal[]): string {
  const lines = refused
    .slice(0, MOST_REFUSED)
    .map(({ by, why }) =>
      why === "ticks-unclear"
        ? "Ticks do not count: nobody can tell who set them. Write a comment in place of it."
        : `An approval did not count: ${by === null ? "someone" : code(by, 64)} ${REFUSED[why]}.`,
    );
  return [...new Set(lines)].map((line) => `<sub>${line}</sub>`).join("  \n");
}
