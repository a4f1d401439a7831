// Report and logs → diagnosis. Pure, and the same for the same findings in any order.
import type { LoopState } from "../comment/loop.ts";
import type { GateResult, Report } from "../contract/report.ts";
import { cleanLine, truncateBytes } from "../render/plain.ts";
import { tally } from "../render/tally.ts";
import { BOUNDS, DIAGNOSIS_LABEL, DIAGNOSIS_SCHEMA } from "./bounds.ts";
import { type Group, groupFindings, idOf, severityOf, type Told } from "./group.ts";
import { diagnosisJson } from "./json.ts";
import { type LikelyFiles, likelyFiles } from "./likely.ts";
import { type IndexedLog, indexLog, logWindow } from "./log-window.ts";
import { wordsFromLogs } from "./mute.ts";
import type { CountTokens } from "./tokens.ts";
import type { DiagnosedCause, Diagnosis, GateLog } from "./types.ts";

export interface DiagnoseOptions {
  loop?: LoopState;
  /** Null, or left out: nothing is counted. */
  countTokens?: CountTokens | null;
}

/** Logs by gate id; masked already. */
export type GateLogs = ReadonlyMap<string, GateLog>;

export const NO_LOGS: GateLogs = new Map();

export function diagnose(report: Report, logs: GateLogs, options: DiagnoseOptions = {}): Diagnosis {
  const likely = likelyFiles(report);
  const files = new Map(report.gates.map(({ id, log }) => [id, log]));
  const indexed = new Map<string, IndexedLog | null>();
  const logOf = (gate: string): IndexedLog | null => {
    const known = indexed.get(gate);
    if (known !== undefined) return known;
    const log = logs.get(gate);
    const made = log === undefined ? null : indexLog(log, bounded(files.get(gate) ?? "", BOUNDS.path));
    indexed.set(gate, made);
    return made;
  };
  const groups = groupFindings(report, wordsFromLogs(logOf));
  const causes = groups.slice(0, BOUNDS.causes).map((group) => causeOf(group, { likely, logOf }));
  const { loop, countTokens } = options;
  const diagnosis: Diagnosis = {
    ...frameOf(report),
    loop:
      loop === undefined || loop.kind === "none"
        ? null
        : { kind: loop.kind, times: loop.times, since: loop.since, seconds: loop.seconds },
    tokens: null,
    gates: report.gates.slice(0, BOUNDS.gates).map(gateOf),
    causes,
    left: groups.length - causes.length,
  };
  return countTokens ? { ...diagnosis, tokens: count(diagnosis, { report, logs, countTokens }) } : diagnosis;
}

function frameOf({
  run,
  change,
  verdict,
  findings,
}: Report): Omit<Diagnosis, "loop" | "tokens" | "gates" | "causes" | "left"> {
  return {
    schema: DIAGNOSIS_SCHEMA,
    label: DIAGNOSIS_LABEL,
    run: run.id,
    head: change.head,
    comparedWith: change.comparedWith,
    conclusion: verdict.conclusion,
    score: verdict.score,
    bar: verdict.bar,
    advisory: run.advisory,
    counts: { ...tally(findings) },
  };
}

const gateOf = ({ id, outcome, tier, hard, reason, reproduce }: GateResult): Diagnosis["gates"][number] => ({
  id,
  outcome,
  tier,
  hard,
  reason: reason?.code ?? null,
  // What holds need not be run again.
  reproduce: outcome === "fail" || outcome === "unknown" ? commandOf(reproduce) : null,
});

interface Sources {
  likely: LikelyFiles;
  logOf(gate: string): IndexedLog | null;
}

const SURENESS = ["exact", "high", "medium", "low"] as const;

function causeOf(group: Group, { likely, logOf }: Sources): DiagnosedCause {
  const { members } = group;
  const gates = [...new Set(members.map(({ finding }) => finding.gate))].slice(0, BOUNDS.gates);
  const sure = new Set(members.map(({ finding }) => finding.confidence));
  const [lead] = members;
  return {
    id: idOf(group),
    kind: group.kind,
    title: titleOf(lead),
    severity: severityOf(group),
    standing: group.standing,
    confidence: SURENESS.find((confidence) => sure.has(confidence)) ?? "low",
    gates,
    findings: members.length,
    shown: members.slice(0, BOUNDS.shown).map(shownOf),
    likely: likely(group),
    reproduce:
      members.map(({ finding }) => commandOf(finding.reproduce)).find((command) => command !== null) ?? null,
    log: logWindow(group, lead ? logOf(lead.finding.gate) : null),
  };
}

function titleOf(lead: Told | undefined): string {
  if (lead === undefined) return "";
  const { source, test } = lead.finding;
  const message = lead.words ?? lead.finding.message;
  const name = source === "test" ? (test?.split(" > ").at(-1) ?? null) : null;
  return bounded(name === null || message.startsWith(name) ? message : `${name}: ${message}`, BOUNDS.text);
}

const shownOf = ({ finding }: Told): DiagnosedCause["shown"][number] => ({
  fingerprint: finding.fingerprint,
  gate: finding.gate,
  rule: bounded(finding.rule, BOUNDS.rule),
  path: finding.path === null ? null : bounded(finding.path, BOUNDS.path),
  line: finding.line,
  test: finding.test === null ? null : bounded(finding.test, BOUNDS.text),
  message: bounded(finding.message, BOUNDS.text),
});

const bounded = (text: string, max: number): string => truncateBytes(cleanLine(text), max);

/** Half a command is another command: one that is too long, or would have to be altered to be shown, is left out. */
function commandOf(command: string | null): string | null {
  if (command === null) return null;
  const clean = bounded(command, BOUNDS.command);
  return clean === command.trim() ? clean : null;
}

function count(
  diagnosis: Diagnosis,
  { report, logs, countTokens }: { report: Report; logs: GateLogs; countTokens: CountTokens },
): Diagnosis["tokens"] {
  const failing = new Set(diagnosis.causes.flatMap(({ gates }) => gates));
  for (const { id, outcome } of report.gates)
    if (outcome === "fail" || outcome === "unknown") failing.add(id);
  const read = [...failing].sort().map((gate) => logs.get(gate)?.text ?? ownWords(report, gate));
  const isCut = [...failing].some((gate) => (logs.get(gate)?.firstLine ?? 1) > 1);
  const before = countTokens(read);
  const after = countTokens([diagnosisJson(diagnosis)]);
  return {
    encoding: "o200k_base",
    before: before.tokens,
    after: after.tokens,
    exact: before.exact && after.exact && !isCut,
  };
}

const ownWords = ({ findings }: Report, gate: string): string =>
  findings
    .filter((finding) => finding.gate === gate)
    .map(({ message, detail }) => `${message}\n${detail ?? ""}`)
    .join("\n");
