// Counts and groups of findings, as every rendering needs them.
import type { Finding, Report } from "../contract/report.ts";
import { SEVERITY_ORDER } from "../contract/severity.ts";
import type { Standing } from "./words.ts";

export type Tally = Readonly<Record<Standing, number>>;

/** New findings that proved flaky stand apart: neither blamed nor green. */
export function standingOf(finding: Finding): Standing {
  const fresh = finding.state === "new" || finding.state === "new-indirect";
  return fresh && finding.flaky ? "flaky" : finding.state;
}

/** What was approved is told with the screens it is about, and is nobody's to mend. */
export function tally(findings: readonly Finding[]): Tally {
  const counts = { new: 0, "new-indirect": 0, flaky: 0, "pre-existing": 0, fixed: 0 };
  for (const finding of findings) if (finding.approved === undefined) counts[standingOf(finding)] += 1;
  return counts;
}

/** New ones of both kinds, flaky apart: what the change is blamed for. */
export const blamed = (counts: Tally): number => counts.new + counts["new-indirect"];

export function tallyByGate(report: Report): ReadonlyMap<string, Tally> {
  const byGate = Map.groupBy(report.findings, ({ gate }) => gate);
  return new Map(report.gates.map(({ id }) => [id, tally(byGate.get(id) ?? [])]));
}

/** Findings of one standing: gates in the report's order, then the gravest first, then by place. */
export function select(report: Report, standing: Standing): Finding[] {
  const gates = new Map(report.gates.map(({ id }, index) => [id, index]));
  const rank = ({ gate }: Finding): number => gates.get(gate) ?? gates.size;
  return report.findings
    .filter((finding) => finding.approved === undefined && standingOf(finding) === standing)
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        compare(a.path ?? "", b.path ?? "") ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compare(a.message, b.message),
    );
}

/** What git alone found and somebody who may has said is meant. */
export function allowed({ gates, findings }: Pick<Report, "gates" | "findings">): Finding[] {
  const ofGit = new Set(gates.flatMap(({ id, tier }) => (tier === "git" ? [id] : [])));
  return findings.filter(({ gate, approved }) => approved !== undefined && ofGit.has(gate));
}

/** Findings with presumably one cause: the same rule of a tool, or tests that failed with the same words. */
export interface Cause {
  gate: string;
  findings: readonly Finding[];
}

export function byCause(findings: readonly Finding[]): Cause[] {
  return [...Map.groupBy(findings, causeOf).values()].map((group) => ({
    gate: group[0]?.gate ?? "",
    findings: group,
  }));
}

function causeOf({ gate, source, rule, message }: Finding): string {
  const words = source === "test" || source === "output" ? message.replace(/\d+(\.\d+)?/g, "#") : "";
  return [gate, source, rule, words].join("\0");
}

/** `path:line`, as editors and terminals open it; null without a path. */
export function placeOf({ path, line }: Pick<Finding, "path" | "line">): string | null {
  if (path === null) return null;
  return line === null ? path : `${path}:${line}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
