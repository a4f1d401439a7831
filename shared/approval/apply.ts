// Approvals → what the gates come to with them. Facts stay as they were seen (a screen that differs is different); what
// they cost does not. Taking approvals back gives the report as it was, so that the next stage can decide anew.
import { LIMITS } from "../contract/limits.ts";
import type { Approval, Finding, GateResult, Reason, Report } from "../contract/report.ts";
import { isSerious } from "../contract/severity.ts";
import { type ApprovalGroup, groupsOf } from "./groups.ts";

/** Everything of a report that approvals touch; the verdict is then the caller's to score. */
export type Approved = Pick<Report, "gates" | "findings"> & { approvals: Approval[] };

/**
 * `approvals` are those of `decideApprovals`. What the report says was approved is forgotten first: it may come from
 * whoever wrote the change. Approvals that no group of the report answers to have no effect, and are left out.
 */
export function applyApprovals(
  report: Pick<Report, "gates" | "findings">,
  approvals: readonly Approval[],
): Approved {
  const { gates, findings } = withoutApprovals(report);
  const byKey = new Map(approvals.map((approval) => [`${approval.gate}\0${approval.key}`, approval]));
  const counting: Approval[] = [];
  const concluded: GateResult[] = [];
  const said = new Map<string, Approval>();
  for (const gate of gates) {
    const pairs = groupsOf(gate, findings).flatMap((group) => {
      const approval = byKey.get(`${gate.id}\0${group.key}`);
      return approval ? [{ group, approval }] : [];
    });
    counting.push(...pairs.map(({ approval, group }) => ({ ...approval, ...told(group) })));
    for (const { group, approval } of pairs)
      for (const fingerprint of group.findings) said.set(`${gate.id}\0${fingerprint}`, approval);
    const own = findings.filter((finding) => finding.gate === gate.id);
    concluded.push(
      pairs.length === 0 || findings.length >= LIMITS.findings
        ? gate
        : conclude(
            gate,
            own,
            pairs.map(({ group }) => group),
          ),
    );
  }
  return {
    gates: concluded,
    findings: findings.map((finding) => approvedFinding(finding, said)),
    approvals: counting.slice(0, LIMITS.approvals),
  };
}

/** The same report as if nobody had approved any picture. What someone allowed of git's findings is another word, and stays. */
export function withoutApprovals({ gates, findings }: Pick<Report, "gates" | "findings">): {
  gates: GateResult[];
  findings: Finding[];
} {
  const ofGit = new Set(gates.flatMap(({ id, tier }) => (tier === "git" ? [id] : [])));
  return {
    gates: gates.map(({ unapproved, ...gate }) => (unapproved ? { ...gate, ...unapproved } : gate)),
    findings: findings.map((finding) => {
      const { approved, ...plain } = finding;
      return approved && !ofGit.has(finding.gate) ? { ...plain, severity: approved.severity } : finding;
    }),
  };
}

const told = ({ label, screens }: ApprovalGroup): Pick<Approval, "label" | "screens"> => ({
  label,
  screens: [...screens],
});

/** It is still told, and costs nothing. */
function approvedFinding(finding: Finding, said: ReadonlyMap<string, Approval>): Finding {
  const approval = said.get(`${finding.gate}\0${finding.fingerprint}`);
  if (approval === undefined || finding.state !== "new") return finding;
  const { by, at } = approval;
  return { ...finding, severity: "info", approved: { by, at, severity: finding.severity } };
}

function conclude(
  gate: GateResult,
  findings: readonly Finding[],
  groups: readonly ApprovalGroup[],
): GateResult {
  const { outcome, reason } = gate;
  const after = afterApproval(gate, findings, groups);
  return after === null ? gate : { ...gate, ...after, unapproved: { outcome, reason } };
}

/** Null: it stays what it was. */
function afterApproval(
  gate: GateResult,
  findings: readonly Finding[],
  groups: readonly ApprovalGroup[],
): Pick<GateResult, "outcome" | "reason"> | null {
  const { outcome, pictures } = gate;
  if (pictures === null || (outcome !== "fail" && outcome !== "unknown")) return null;
  const settled = new Set(groups.flatMap((group) => group.findings));
  const left = findings.filter(
    (finding) =>
      (finding.state === "new" || finding.state === "new-indirect") &&
      !finding.flaky &&
      isSerious(finding) &&
      !settled.has(finding.fingerprint),
  );
  // By the pictures, too: a report that lost a finding must not gain by it.
  const approved = new Set(groups.flatMap((group) => group.screens));
  const open = pictures.screens.filter(
    (screen) => screen.outcome === "different" && !approved.has(screen.id),
  );
  const unsettled = gate.kind === "motion" ? left.length : Math.max(left.length, Math.min(1, open.length));
  const all = `${groups.length} ${groups.length === 1 ? "group" : "groups"} of changes approved`;
  if (unsettled > 0) {
    if (outcome !== "fail") return null;
    const text = `${unsettled} ${unsettled === 1 ? "change is" : "changes are"} not approved; ${all}`;
    return { outcome: "fail", reason: { code: "new-findings", text } };
  }
  const why = stillUnknown(gate, groups);
  if (why !== null) return outcome === "unknown" ? null : { outcome: "unknown", reason: why };
  return { outcome: "pass", reason: { code: "approved", text: all } };
}

/** What no approval can make green: that something could not be judged. */
function stillUnknown(gate: GateResult, groups: readonly ApprovalGroup[]): Reason | null {
  const { kind, outcome, reason, base, pictures } = gate;
  const screens = pictures?.screens ?? [];
  const unknown = screens.find((screen) => screen.outcome === "unknown");
  if (unknown)
    return { code: "no-comparison", text: `${unknown.id}: ${unknown.text}`.slice(0, LIMITS.message) };
  // Rows that found no room in the report may have been unknown, as may flows, of which only the sentence tells.
  const hidden = screens.length >= LIMITS.screens || /could not be judged/.test(reason?.text ?? "");
  if (hidden) return { code: "no-comparison", text: reason?.text ?? "Not every screen was judged" };
  if (kind !== "visual")
    return outcome === "unknown" || base?.outcome === "unknown"
      ? (reason ?? { code: "base-unavailable", text: "The base could not be judged" })
      : null;
  if (outcome === "unknown" && reason?.code !== "screens-missing" && reason?.code !== "no-comparison")
    return reason ?? { code: "no-comparison", text: "Nothing was compared" };
  const approved = new Set(groups.flatMap((group) => group.screens));
  const gone = screens.filter((screen) => screen.outcome === "gone" && !approved.has(screen.id));
  if (gone.length > 0) {
    const text = `${gone.length} ${gone.length === 1 ? "screen" : "screens"} of the base not found any more, and nobody approved that`;
    return { code: "screens-missing", text };
  }
  const compared = screens.some((screen) => !["new", "gone", "unknown"].includes(screen.outcome));
  const open = screens.some(({ id }) => !approved.has(id));
  return compared || (screens.length > 0 && !open)
    ? null
    : { code: "no-comparison", text: "Nothing was compared" };
}
