// Results and findings → Verdict. The only place that knows what `unknown` costs. Conditions decide the conclusion;
// the number is for trend and badge. Debt that was there before costs nothing.
import type { Conclusion, Deduction, Finding, GateResult, Severity, Verdict } from "./contract/report.ts";

/** Points a new finding costs at weight 1; an advisory gate's cost half. */
const POINTS: Record<Severity, number> = { blocker: 25, critical: 10, warning: 3, info: 0 };
const FLAKY_POINTS = 1;
const UNKNOWN_POINTS = 30;
/** One broken gate must not hide how the others did. */
const MOST_PER_GATE = 50;
/** A failed or unknown hard gate never scores above this. */
const HARD_CAP = 49;

/** Whether the gate came to something that may carry a change: anything but `fail` and `unknown`. */
const holds = (gate: GateResult): boolean => gate.outcome === "pass" || gate.outcome === "skipped";

/** What someone has approved is told, and held against nothing. */
const isNew = ({ state, approved }: Finding): boolean =>
  approved === undefined && (state === "new" || state === "new-indirect");

/** Warnings of git's gates ask someone to look, such as at each workflow that a version bump edits: no debt, and no failure. */
const onlyAsks = (gate: GateResult, { severity }: Finding): boolean =>
  gate.tier === "git" && gate.outcome === "pass" && severity === "warning";

/** Nothing ran although something should have: never green. */
function nothingJudged(gates: readonly GateResult[]): boolean {
  const judged = gates.filter((gate) => gate.tier !== "git" && gate.outcome !== "skipped");
  return judged.length === 0 && gates.some((gate) => gate.reason?.code === "tool-missing");
}

export function score(gates: readonly GateResult[], findings: readonly Finding[], bar: number): Verdict {
  const deductions = gates.flatMap((gate) => gateDeductions(gate, findings));
  const broken = gates.filter((gate) => gate.hard && !holds(gate));
  const hollow = nothingJudged(gates);
  const itemised = withCap(deductions, broken.length > 0 || hollow ? capReason(broken) : null);
  const value = 100 - total(itemised);
  const advising = gates.filter((gate) => !gate.hard);
  const decided = deductions.filter(({ gate }) => !advising.some((one) => one.id === gate));
  const standing = {
    broken,
    complaining: advising.filter((gate) => !holds(gate)),
    findings,
    value,
    reaches: 100 - total(decided) >= bar,
    bar,
    hollow,
  };
  const conclusion = conclude(standing);
  return {
    conclusion,
    score: value,
    bar,
    because: explain({ ...standing, conclusion }),
    deductions: itemised,
  };
}

const total = (deductions: readonly Deduction[]): number =>
  deductions.reduce((sum, deduction) => sum + deduction.points, 0);

function gateDeductions(gate: GateResult, findings: readonly Finding[]): Deduction[] {
  const share = (gate.hard ? 1 : 0.5) * gate.weight;
  if (gate.outcome === "unknown") {
    return deduct(
      gate,
      UNKNOWN_POINTS * share,
      `Could not be judged: ${gate.reason?.text ?? "no reason given"}`,
    );
  }
  // A gate that passed is not asked about on the base: what only the diff says of it is shown, and costs nothing.
  const fresh = findings.filter(
    (finding) =>
      finding.gate === gate.id &&
      isNew(finding) &&
      finding.matchedBy !== "diff-only" &&
      !onlyAsks(gate, finding),
  );
  const flaky = fresh.filter((finding) => finding.flaky);
  const broken = fresh.filter((finding) => !finding.flaky);
  const points = broken.reduce((sum, finding) => sum + POINTS[finding.severity], 0);
  const worst = broken.length === 1 ? "1 new finding" : `${broken.length} new findings`;
  const unexplained = gate.outcome === "fail" && points === 0 && flaky.length === 0 ? POINTS.blocker : 0;
  return [
    ...deduct(gate, Math.min(points, MOST_PER_GATE) * share, worst),
    ...deduct(gate, unexplained * share, gate.reason?.text ?? "Failed"),
    ...deduct(gate, Math.min(flaky.length * FLAKY_POINTS, 5) * share, `${flaky.length} flaky`),
  ];
}

function deduct(gate: GateResult, points: number, because: string): Deduction[] {
  const whole = Math.min(100, Math.ceil(points));
  return whole > 0 ? [{ gate: gate.id, points: whole, because: because.slice(0, 2000) }] : [];
}

function capReason(broken: readonly GateResult[]): string {
  if (broken.length === 0) return "Nothing could be judged, so the score is at most 49";
  const names = broken.map((gate) => gate.title).join(", ");
  return `A failed or unjudged hard gate (${names}) caps the score at 49`;
}

/** Keeps the sum within 100, then adds what the cap takes, so that the items always explain the number. */
function withCap(deductions: readonly Deduction[], cap: string | null): Deduction[] {
  const kept: Deduction[] = [];
  let left = 100;
  for (const deduction of deductions) {
    const points = Math.min(left, deduction.points);
    if (points > 0) kept.push({ ...deduction, points });
    left -= points;
  }
  if (cap !== null && left > HARD_CAP)
    kept.push({ gate: null, points: left - HARD_CAP, because: cap.slice(0, 2000) });
  return kept;
}

interface Standing {
  broken: readonly GateResult[];
  /** Gates that only advise, and do not hold. */
  complaining: readonly GateResult[];
  findings: readonly Finding[];
  value: number;
  /** Without what advising gates cost. */
  reaches: boolean;
  bar: number;
  hollow: boolean;
}

/** `continue` promises that the listed findings are the way out; where there are none to fix a person is needed. */
function conclude({ broken, findings, reaches, hollow }: Standing): Conclusion {
  if (hollow) return "blocked";
  if (broken.length === 0) return reaches ? "ready" : "continue";
  // No push brings an approval.
  const mendable = broken.filter((gate) => gate.outcome === "fail" && gate.kind !== "owners");
  const failed = new Set(mendable.map((gate) => gate.id));
  const listed = findings.some((finding) => isNew(finding) && failed.has(finding.gate));
  return listed ? "continue" : "blocked";
}

function explain({
  conclusion,
  broken,
  complaining,
  findings,
  value,
  bar,
  hollow,
}: Standing & { conclusion: Conclusion }): string {
  if (hollow) return "No gate could run here, so nothing was judged.";
  const fresh = findings.filter((finding) => isNew(finding) && !finding.flaky).length;
  const old = findings.filter((finding) => finding.state === "pre-existing").length;
  const debt =
    old > 0
      ? ` ${old} finding${old === 1 ? " was" : "s were"} there before and ${old === 1 ? "is" : "are"} not held against it.`
      : "";
  if (conclusion === "ready") {
    if (complaining.length > 0) {
      const names = complaining.map((gate) => gate.title).join(", ");
      return `Nothing that decides was broken; ${names} did not pass, and only advises.${debt}`;
    }
    return fresh === 0
      ? `This change broke nothing.${debt}`
      : `Nothing that decides was broken; ${fresh} smaller finding${fresh === 1 ? " is" : "s are"} new.${debt}`;
  }
  if (broken.length > 0 && broken.every((gate) => gate.kind === "owners" && gate.outcome === "fail"))
    return `Nothing is broken; what is missing is the approval of code owners.${debt}`;
  const unknown = broken.filter((gate) => gate.outcome === "unknown").map((gate) => gate.title);
  const unjudged = unknown.length > 0 ? ` ${unknown.join(", ")} could not be judged.` : "";
  if (fresh > 0) return `This change adds ${fresh} finding${fresh === 1 ? "" : "s"}.${unjudged}${debt}`;
  if (unknown.length > 0) return `${unjudged.trim()} A person has to look.${debt}`;
  const failed = broken.map((gate) => gate.title).join(", ");
  return failed
    ? `${failed} failed in a way no finding explains; a person has to look.${debt}`
    : `The score ${value} is below the bar of ${bar}.${debt}`;
}
