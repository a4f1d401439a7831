// Everything known at the end → the report. Pure; lengths are cut to the contract's limits, with an ellipsis.
import { cut, LIMITS } from "./limits.ts";
import type {
  Approval,
  Change,
  ConfigUse,
  Environment,
  Finding,
  GateResult,
  Note,
  Report,
  Shard,
  Verdict,
} from "./report.ts";
import { SEVERITY_ORDER } from "./severity.ts";

export interface Parts {
  run: Report["run"];
  change: Change;
  environment: Environment;
  config: ConfigUse;
  gates: GateResult[];
  findings: Finding[];
  verdict: Verdict;
  notes: Note[];
  shard?: Shard | undefined;
  approvals?: Approval[] | undefined;
  proofs?: Report["proofs"];
}

/** The order a reader wants: what is new first, the worst first, then by place. */
const STATE_ORDER: Record<Finding["state"], number> = {
  new: 0,
  "new-indirect": 1,
  "pre-existing": 2,
  fixed: 3,
};

export function assemble(parts: Parts): Report {
  const findings = [...parts.findings].sort(inReadingOrder);
  const left = findings.length - LIMITS.findings;
  const notes = [...parts.notes];
  if (left > 0)
    notes.push({
      code: "findings-cut",
      text: `${left} more findings are not in the report, which holds ${LIMITS.findings}; the last of the pre-existing and fixed ones were left out first.`,
    });
  const files = parts.change.files.slice(0, LIMITS.files);
  if (files.length < parts.change.files.length)
    notes.push({
      code: "files-cut",
      text: `${parts.change.files.length - files.length} more changed files are not listed.`,
    });
  return {
    schema: "proofmark.report/v1",
    ...parts,
    change: { ...parts.change, files },
    findings: findings.slice(0, LIMITS.findings),
    notes: notes.slice(0, 100).map((note) => ({ code: note.code, text: cut(note.text, LIMITS.message) })),
  };
}

function inReadingOrder(a: Finding, b: Finding): number {
  return (
    STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    compareText(a.path ?? "", b.path ?? "") ||
    (a.line ?? 0) - (b.line ?? 0)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
