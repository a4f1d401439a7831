// What someone with write access, who is not the author, has said of findings: those are still told, and cost nothing.
import type { Finding } from "../contract/report.ts";
import { isSerious } from "../contract/severity.ts";
import type { GitGate } from "./gate.ts";
import type { GitFinding, GitJudgement } from "./judgement.ts";
import type { Override, People } from "./source.ts";

export interface Allowed extends Omit<GitJudgement, "findings"> {
  findings: readonly (GitFinding & { approved: NonNullable<Finding["approved"]> | null })[];
}

/** People are asked only where something failed. Nothing that could not be judged becomes green by anyone's word. */
export async function allow(gate: GitGate, judged: GitJudgement, people: People | null): Promise<Allowed> {
  const plain = judged.findings.map((finding) => ({ ...finding, approved: null }));
  // Owners say so by approving: any writer's word in their place would be no owners' word.
  if (judged.outcome !== "fail" || people === null || gate.kind === "owners")
    return { ...judged, findings: plain };
  const said = await people.overrides().catch(whyUnread);
  // Nobody is taken to have allowed anything, and what was found is not lost.
  if (typeof said === "string") {
    const text = `Nothing of "${gate.title}" counts as allowed, since GitHub could not be asked: ${said}`;
    return { ...judged, findings: plain, notes: [...judged.notes, { code: "allowances-unread", text }] };
  }
  const findings = judged.findings.map((finding) => {
    const by = said.find((override) => fits(override, gate, finding));
    if (by === undefined) return { ...finding, approved: null };
    const approved = { by: by.by, at: by.at, severity: finding.severity };
    return { ...finding, severity: "info" as const, approved };
  });
  const allowed = findings.filter(({ approved }) => approved !== null);
  if (allowed.length === 0) return { ...judged, findings };
  const left = findings.filter(isSerious);
  const who = [...new Set(allowed.map(({ approved }) => approved?.by ?? ""))].sort().join(", ");
  const words = `${allowed.length} ${allowed.length === 1 ? "finding" : "findings"} allowed by ${who}`;
  if (left.length === 0)
    return judged.doubt
      ? { ...judged, findings, outcome: "unknown", reason: judged.doubt }
      : { ...judged, findings, outcome: "pass", reason: { code: "approved", text: words } };
  const text = `${left.length} ${left.length === 1 ? "finding is" : "findings are"} not allowed by anyone; ${words}`;
  return { ...judged, findings, reason: { code: "new-findings", text } };
}

const whyUnread = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function fits({ gate, rule, path }: Override, judged: GitGate, finding: GitFinding): boolean {
  return (
    (gate === judged.id || gate === judged.kind) &&
    (rule === null || rule === finding.rule) &&
    (path === null || path === finding.path)
  );
}
