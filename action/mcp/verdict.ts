// A verdict as agents read it: bounded, cleaned, the new findings first. Pure.
import * as v from "valibot";
import {
  CONCLUSIONS,
  CONFIDENCES,
  type Finding,
  GATE_KINDS,
  type GateResult,
  OUTCOMES,
  type Report,
  TIERS,
} from "../../shared/contract/report.ts";
import { SEVERITIES } from "../../shared/contract/severity.ts";
import { select, standingOf, tally } from "../../shared/render/tally.ts";
import { CONCLUSIONS_SAID, counted } from "../../shared/render/words.ts";
import { plain, plainOrNull } from "./plain-values.ts";

const text = (doc: string) => v.pipe(v.string(), v.description(doc));
const maybe = (doc: string) => v.pipe(v.nullable(v.string()), v.description(doc));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.nullable(count);

export const STANDINGS = ["new", "new-indirect", "flaky", "pre-existing", "fixed"] as const;

export const countsSchema = v.strictObject({
  new: count,
  "new-indirect": count,
  flaky: count,
  "pre-existing": count,
  fixed: count,
});

const gateSchema = v.strictObject({
  id: text("As `gate_check` takes it"),
  kind: v.picklist(GATE_KINDS),
  outcome: v.picklist(OUTCOMES),
  tier: v.picklist(TIERS),
  hard: v.pipe(v.boolean(), v.description("It decides; another one advises")),
  reason: maybe("Code of why it was skipped, failed or could not be judged"),
  why: maybe("The same in a sentence"),
  durationMs: v.number(),
  reproduce: maybe("Shell command that shows this again, from the top of the checkout"),
  log: maybe("Log file, from the top of the checkout"),
});

const findingSchema = v.strictObject({
  fingerprint: v.string(),
  gate: v.string(),
  standing: v.picklist(STANDINGS),
  confidence: v.pipe(v.picklist(CONFIDENCES), v.description("How sure it is whose fault this is")),
  severity: v.picklist(SEVERITIES),
  rule: v.string(),
  path: v.nullable(v.string()),
  line,
  test: v.nullable(v.string()),
  message: text("The tool's own words"),
  reproduce: v.nullable(v.string()),
});

export const verdictSchema = v.strictObject({
  run: text("Id of the kept run, for `diagnose`"),
  directory: text("The run's folder, from the top of the checkout; report.html in it is for people"),
  conclusion: v.pipe(
    v.picklist(CONCLUSIONS),
    v.description("ready; continue: mend the new findings; blocked: a person is needed"),
  ),
  score: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  bar: v.pipe(v.number(), v.description("Score from which on it is ready")),
  because: text("The verdict in one sentence"),
  head: maybe("Commit that was judged"),
  comparedWith: maybe("Commit that old failures were looked for at"),
  durationMs: v.number(),
  counts: countsSchema,
  gates: v.array(gateSchema),
  findings: v.pipe(
    v.array(findingSchema),
    v.description("New ones first; what was broken before is counted and not listed"),
  ),
  findingsLeftOut: count,
  notes: v.array(v.string()),
});

export type Verdict = v.InferOutput<typeof verdictSchema>;

const MOST_GATES = 200;
const MOST_NOTES = 20;

/** `directory` is relative to the checkout's top. */
export function verdictOf(report: Report, directory: string, most: number): Verdict {
  const { run, verdict, change } = report;
  const blamed = (["new", "new-indirect", "flaky"] as const).flatMap((standing) => select(report, standing));
  return {
    run: run.id,
    directory,
    ...{ conclusion: verdict.conclusion, score: verdict.score, bar: verdict.bar },
    because: plain(verdict.because, 500),
    head: change.head,
    comparedWith: change.comparedWith,
    durationMs: run.durationMs,
    counts: tally(report.findings),
    gates: report.gates.slice(0, MOST_GATES).map((gate) => gateOf(gate, directory)),
    findings: blamed.slice(0, most).map(findingOf),
    findingsLeftOut: Math.max(0, blamed.length - most),
    notes: report.notes.slice(0, MOST_NOTES).map((note) => plain(note.text, 500)),
  };
}

const gateOf = (gate: GateResult, directory: string): Verdict["gates"][number] => ({
  ...{ id: gate.id, kind: gate.kind, outcome: gate.outcome, tier: gate.tier, hard: gate.hard },
  reason: gate.reason?.code ?? null,
  why: plainOrNull(gate.reason?.text ?? null, 500),
  durationMs: gate.durationMs,
  reproduce: plainOrNull(gate.reproduce, 300),
  log: gate.log === null ? null : plain(`${directory}/${gate.log}`, 400),
});

const findingOf = (finding: Finding): Verdict["findings"][number] => ({
  fingerprint: finding.fingerprint,
  gate: finding.gate,
  standing: standingOf(finding),
  confidence: finding.confidence,
  severity: finding.severity,
  rule: plain(finding.rule, 120),
  path: plainOrNull(finding.path, 300),
  line: finding.line,
  test: plainOrNull(finding.test, 300),
  message: plain(finding.message, 400),
  reproduce: plainOrNull(finding.reproduce, 300),
});

/** Words of ours only. */
export function verdictWords({ conclusion, score, bar, counts, run, gates }: Verdict): string {
  const fresh = counts.new + counts["new-indirect"];
  const doubtful = gates.filter(({ outcome, hard }) => hard && outcome === "unknown").length;
  const parts = [
    counted(fresh, "new finding"),
    ...(counts.flaky > 0 ? [`${counts.flaky} flaky`] : []),
    ...(counts["pre-existing"] > 0 ? [`${counts["pre-existing"]} there before`] : []),
    ...(counts.fixed > 0 ? [`${counts.fixed} fixed`] : []),
    ...(doubtful > 0 ? [`${counted(doubtful, "gate")} that could not be judged`] : []),
  ];
  return `${CONCLUSIONS_SAID[conclusion]}: ${score} of 100, ready from ${bar}. ${parts.join(", ")}. Run ${run}.`;
}
