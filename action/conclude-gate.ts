// A compared gate → its outcome in the report. Pure: what failed at head is forgiven only where the base explains it.
import type { Finding, Outcome, Reason } from "../shared/contract/report.ts";
import { isSerious } from "../shared/contract/severity.ts";
import type { ComparedGate } from "./compare.ts";

export type Concluded = { outcome: Outcome; reason: Reason | null };
type Counted = Pick<Finding, "state" | "severity" | "flaky">;

const isFresh = (finding: Counted): boolean => finding.state === "new" || finding.state === "new-indirect";

export function concludeGate(
  compared: Pick<ComparedGate, "run" | "base">,
  findings: readonly Counted[],
): Concluded {
  const { judgement } = compared.run;
  if (judgement.outcome === "unknown") return { outcome: "unknown", reason: judgement.reason };
  const fresh = findings.filter((finding) => isFresh(finding) && isSerious(finding));
  if (fresh.length > 0) {
    const text = `${fresh.length} new ${fresh.length === 1 ? "finding" : "findings"}${withoutBase(compared)}`;
    return { outcome: "fail", reason: { code: "new-findings", text } };
  }
  if (!judgement.failing) return { outcome: "pass", reason: null };
  const old = findings.filter((finding) => finding.state === "pre-existing").length;
  const flaky = findings.filter((finding) => finding.flaky).length;
  const explained = flaky > 0 || (compared.base?.outcome === "fail" && old > 0);
  if (explained)
    return { outcome: "pass", reason: { code: "only-pre-existing", text: explanation(old, flaky) } };
  return {
    outcome: "fail",
    reason: judgement.reason ?? { code: "command-failed", text: "The command failed" },
  };
}

function withoutBase({ base }: Pick<ComparedGate, "base">): string {
  return base?.outcome === "unknown" ? "; the base could not be judged, so nothing is excused" : "";
}

function explanation(old: number, flaky: number): string {
  const parts = [
    ...(old > 0 ? [`${old} ${old === 1 ? "finding was" : "findings were"} there before`] : []),
    ...(flaky > 0 ? [`${flaky} ${flaky === 1 ? "test is" : "tests are"} flaky`] : []),
  ];
  return `Nothing new: ${parts.join(", ")}`;
}
