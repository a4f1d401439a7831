// The report as the second stage answers for it. What was measured by running the change's code is taken from the first stage
// and called self-reported; everything else is computed here: which gates count and how much, what git alone tells, the verdict.

import { isHard } from "../config/defaults.ts";
import type { GateConfig } from "../config/schema.ts";
import { LIMITS } from "../contract/limits.ts";
import {
  type Finding,
  type GateKind,
  type GateResult,
  type Note,
  REPORT_SCHEMA,
  type Reason,
  type Report,
} from "../contract/report.ts";
import type { GitTier } from "../git-tier/engine.ts";
import { isGitKind } from "../git-tier/gate.ts";
import { score } from "../score.ts";
import type { BaseConfig } from "./base-config.ts";
import type { FirstRun } from "./find-run.ts";

export interface Judging {
  run: FirstRun;
  change: Report["change"];
  base: BaseConfig;
  /** Null: none is to be used, and `why` says so. */
  report: Report | null;
  why: Reason | null;
  /** In place of all that the report says of such gates. */
  gitTier: GitTier;
  tool: string;
  /** ISO 8601. */
  now: string;
}

const MOST_NOTES = 20;
const MISSING: Reason = {
  code: "report-missing",
  text: "The first stage's report says nothing of this gate, which the base's config lists. Run its job again; if it stays, the change takes the gate out of the run.",
};
const NO_SHARD: Reason = {
  code: "shard-missing",
  text: "The first stage's report leaves this gate to a shard that kept no report. Run its job again.",
};
const OTHER_KIND: Reason = {
  code: "report-unreadable",
  text: "The first stage's report tells of a gate of this name and another kind, so it does not count.",
};

export function judgeAgain(given: Judging): Report {
  const { gitTier, base, report, run } = given;
  const ours = new Set(gitTier.gates.map(({ id }) => id));
  const { gates: measured, ignored } = measuredGates(given, ours);
  const gates = [...fitting(measured, LIMITS.gates - gitTier.gates.length), ...gitTier.gates];
  const findings = [...gitTier.findings, ...selfReported(report?.findings ?? [], measured)];
  return {
    schema: REPORT_SCHEMA,
    run: {
      id: report?.run.id ?? `ci-${run.id}-${run.attempt}`,
      tool: given.tool,
      startedAt: given.now,
      durationMs: run.durationMs,
      ciRun: { id: run.id, number: run.number, attempt: run.attempt },
      // An input of a workflow that the change may edit.
      advisory: false,
    },
    change: given.change,
    environment: report?.environment ?? { os: "", arch: "", node: "", cpus: 0, ci: true },
    config: base.use,
    gates,
    findings: findings.slice(0, LIMITS.findings),
    verdict: score(gates, findings, base.config.bar),
    notes: notesOf(given, ignored),
  };
}

/** Where a report tells of more gates than there is room for, it must crowd out neither git's gates nor one that does not hold. */
function fitting(gates: readonly GateResult[], room: number): readonly GateResult[] {
  if (gates.length <= room) return gates;
  const holds = ({ outcome }: GateResult): number => (outcome === "pass" || outcome === "skipped" ? 1 : 0);
  return gates.toSorted((a, b) => holds(a) - holds(b)).slice(0, room);
}

/** Executed gates that count, in the config's order, then those the first stage detected by itself. */
function measuredGates(
  { base, report, why }: Judging,
  ours: ReadonlySet<string>,
): { gates: GateResult[]; ignored: readonly string[] } {
  const listed = Object.entries(base.config.gates).filter(
    ([id, { kind }]) => !ours.has(id) && !isGitKind(kind),
  );
  const told = new Map(
    (report?.gates ?? [])
      .filter(({ id, kind, tier }) => !ours.has(id) && !isGitKind(kind) && tier === "executed")
      .map((gate) => [gate.id, gate]),
  );
  const counting = listed.map(([id, settings]) => listedGate({ id, settings }, told.get(id), why));
  const others = [...told.values()].filter(({ id }) => !Object.hasOwn(base.config.gates, id));
  if (base.listsGates) return { gates: counting, ignored: others.map(({ id }) => id) };
  const detected = others.map((gate) => ({
    ...unapproved(gate),
    ...description(gate.id, gate.kind),
    hard: true,
    weight: 1,
  }));
  const gates = [...counting, ...detected];
  // Nothing listed and nothing told: something should have been measured, and was not.
  return { gates: gates.length > 0 ? gates : [nothing(why)], ignored: [] };
}

function listedGate(
  { id, settings }: { id: string; settings: GateConfig },
  told: GateResult | undefined,
  why: Reason | null,
): GateResult {
  const known = {
    ...description(id, settings.kind),
    title: (settings.title ?? id).slice(0, LIMITS.short),
    hard: isHard(settings),
    weight: settings.weight,
    command: settings.run?.slice(0, LIMITS.message) ?? null,
  };
  if (told === undefined) return { ...UNJUDGED, ...known, reason: why ?? MISSING };
  if (told.reason?.code === "other-shard") return { ...UNJUDGED, ...known, reason: NO_SHARD };
  if (told.kind !== settings.kind) return { ...UNJUDGED, ...known, reason: OTHER_KIND };
  return { ...unapproved(told), ...known };
}

/** An approval is someone's word, and is asked of GitHub: what a report says of approvals is undone. */
function unapproved({ unapproved: before, ...gate }: GateResult): GateResult {
  return before === undefined ? gate : { ...gate, ...before };
}

/** Commands that people and agents copy never come from the report. */
const description = (id: string, kind: GateKind) =>
  ({ id, kind, title: id, tier: "executed", command: null, reproduce: again(id) }) as const;

const again = (id: string): string => `npx proofmark verify --only ${id}`;

const UNJUDGED = {
  outcome: "unknown",
  durationMs: 0,
  formats: [],
  tests: null,
  base: null,
  log: null,
  pictures: null,
} as const satisfies Partial<GateResult>;

function nothing(why: Reason | null): GateResult {
  const text = "The first stage's report tells of no gate that ran.";
  const id = "first-stage";
  return {
    ...UNJUDGED,
    ...description(id, "command"),
    title: "The project's own checks",
    reproduce: "npx proofmark verify",
    hard: true,
    weight: 1,
    formats: [],
    reason: why ?? { code: "report-empty", text },
  };
}

/** Of gates whose outcome counts; a finding of a gate that could not be judged proves nothing. */
function selfReported(findings: readonly Finding[], gates: readonly GateResult[]): Finding[] {
  const told = new Map(gates.map((gate) => [gate.id, gate]));
  return findings.flatMap(({ approved, ...finding }) => {
    const gate = told.get(finding.gate);
    if (
      gate === undefined ||
      gate.reason === MISSING ||
      gate.reason === NO_SHARD ||
      gate.reason === OTHER_KIND
    )
      return [];
    const severity = approved?.severity ?? finding.severity;
    return [{ ...finding, severity, reproduce: finding.state === "fixed" ? null : gate.reproduce }];
  });
}

function notesOf({ base, report, why, gitTier, run }: Judging, ignored: readonly string[]): Note[] {
  const tiers =
    "Written by the second stage, which ran none of this change's code. Git-derived gates and the verdict were computed there; self-reported results are what the first stage says of itself.";
  const extra = `The first stage tells of gates that the base's config does not list; they do not count: ${ignored.slice(0, 10).join(", ")}.`;
  const said = (report?.notes ?? []).filter(({ code }) => !code.startsWith("config-"));
  const green = report !== null && report.verdict.conclusion === "ready" && run.conclusion !== "success";
  const doubt = `The first stage's report says that all is well, and yet GitHub says its workflow run ended as \`${run.conclusion}\`: another job failed, or the report is not what the run came to.`;
  return [
    { code: "second-stage", text: tiers },
    ...(green ? [{ code: "first-stage-doubtful", text: doubt }] : []),
    ...(why === null ? [] : [{ code: "first-stage-unused", text: why.text }]),
    ...base.notes,
    ...gitTier.notes,
    ...(ignored.length === 0 ? [] : [{ code: "gates-ignored", text: extra }]),
    ...said.slice(0, MOST_NOTES).map(({ text }) => ({
      code: "self-reported",
      text: `Self-reported: ${text}`.slice(0, LIMITS.message),
    })),
  ].slice(0, 100);
}
