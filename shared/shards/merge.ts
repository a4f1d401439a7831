// Reports of the shards of one run → what a run in one piece would have reported. What no shard has judged is `unknown`.
import { LIMITS } from "../contract/limits.ts";
import type { Approval, Finding, GateResult, Note, Report } from "../contract/report.ts";
import { type Problem, ProblemError } from "../problem.ts";
import { splitGates } from "./split.ts";

/** All but the verdict, which the caller scores. */
export type MergedParts = Omit<Report, "schema" | "verdict" | "shard">;

export interface Merged {
  parts: MergedParts;
  bar: number;
  /** Gate id to the index (in what was given) of the report whose word counts; absent where the gate is unknown. */
  from: ReadonlyMap<string, number>;
}

/** What happens to one gate at a time: gates that judge pairs follow the others, and git's come last. */
const phaseOf = ({ kind, tier }: GateResult): number =>
  tier === "git" ? 2 : kind === "visual" || kind === "design" || kind === "motion" ? 1 : 0;

/**
 * Reports in any order; of a shard that ran again (the same CI run, a later attempt) the last counts. `id` names the
 * merged run. @throws ProblemError `shards-differ` where they are not parts of one run
 */
export function mergeShards(reports: readonly Report[], id: string): Merged {
  refuseStrangers(reports);
  const [first] = reports as readonly [Report, ...Report[]];
  const of = first.shard?.of ?? 1;
  const chosen = chooseShards(reports);
  const owners = splitGates(first.gates, of);
  const valid = [...chosen.values()].flatMap((at) => (at === "twice" ? [] : [at])).sort((a, b) => a - b);
  const from = new Map<string, number>();
  const gates = first.gates.map((gate): GateResult => {
    const owner = owners.get(gate.id);
    const at = owner === undefined ? valid[0] : chosen.get(owner);
    const found = typeof at === "number" ? gateIn(reports[at], gate.id) : undefined;
    if (found !== undefined && owner === undefined && disagree(gate.id, valid, reports)) return unsure(found);
    if (typeof at !== "number" || found === undefined || found.reason?.code === "other-shard") {
      const known = reports.flatMap((report) => gateIn(report, gate.id) ?? []);
      // What config and inputs alone switch off is nobody's to judge.
      const skip = known.find(({ reason }) => reason?.code === "not-selected" || reason?.code === "disabled");
      return skip ?? unjudged(gate, { owner: owner ?? 1, of, twice: at === "twice" });
    }
    from.set(gate.id, at);
    return found;
  });
  const proofs = provenIn(reports, valid, { gates, whole: valid.length === of });
  return {
    parts: {
      ...(proofs.length > 0 ? { proofs } : {}),
      ...common(reports, valid.length > 0 ? valid : [0], id),
      gates,
      findings: ordered(gates).flatMap((gate) => findingsOf(gate, reports[from.get(gate.id) ?? -1])),
      notes: [...missingNotes(chosen, of), ...notesOf(reports, valid)].slice(0, 100),
      ...approvalsOf(gates, (gate) => reports[from.get(gate.id) ?? -1]),
    },
    bar: first.verdict.bar,
    from,
  };
}

function refuseStrangers(reports: readonly Report[]): void {
  const [first] = reports;
  if (first === undefined) throw differ("There is no report of a shard to merge.");
  const plain = reports.find(({ shard }) => shard === undefined);
  if (plain) throw differ(`The run ${plain.run.id} is no shard: it was judged in one piece.`);
  const facts: readonly (readonly [string, (report: Report) => unknown])[] = [
    ["the number of shards", ({ shard }) => shard?.of],
    ["the commit that was judged", ({ change }) => [change.head, change.headTree]],
    ["the commit it was compared with", ({ change }) => change.comparedWith],
    ["the pull request", ({ change }) => [change.event, change.pullRequest]],
    ["the config", ({ config }) => [config.digest, config.source, config.path]],
    ["the version of Proofmark", ({ run }) => run.tool],
    ["the CI run", ({ run }) => run.ciRun?.id],
    ["the bar", ({ verdict }) => verdict.bar],
    [
      "the gates",
      ({ gates }) => gates.map(({ id, kind, tier, hard, weight }) => [id, kind, tier, hard, weight]),
    ],
  ];
  const other = facts.flatMap(([name, of]) => {
    const expected = JSON.stringify(of(first) ?? null);
    return reports.every((report) => JSON.stringify(of(report) ?? null) === expected) ? [] : [name];
  });
  if (other.length > 0) throw differ(`The reports are not of one run: they differ in ${other.join(", ")}.`);
}

const differ = (message: string): ProblemError => new ProblemError(problem(message));
const problem = (message: string): Problem => ({
  code: "shards-differ",
  message,
  todo: "Merge the runs of all shards of one workflow run, and nothing else; each job of the matrix needs the same config and the same checkout.",
});

/** Shard to the report that counts, by its place in `reports`. */
function chooseShards(reports: readonly Report[]): Map<number, number | "twice"> {
  const attemptOf = ({ run }: Report): number => run.ciRun?.attempt ?? 0;
  const chosen = new Map<number, number | "twice">();
  const places = Map.groupBy(reports.keys(), (at) => reports[at]?.shard?.index ?? 0);
  for (const [index, all] of places) {
    const latest = Math.max(...all.map((at) => attemptOf(reports[at] as Report)));
    const last = all.filter((at) => attemptOf(reports[at] as Report) === latest);
    chosen.set(index, last.length === 1 ? (last[0] ?? "twice") : "twice");
  }
  return chosen;
}

const gateIn = (report: Report | undefined, id: string): GateResult | undefined =>
  report?.gates.find((gate) => gate.id === id);

const findingsOf = ({ id }: GateResult, report: Report | undefined): Finding[] =>
  report?.findings.filter(({ gate }) => gate === id) ?? [];

/** As a run in one piece puts them, so that the report's order comes out the same. */
const ordered = (gates: readonly GateResult[]): GateResult[] =>
  [...gates].sort((a, b) => phaseOf(a) - phaseOf(b));

function unjudged(
  { id, kind, title, tier, hard, weight, command }: GateResult,
  { owner, of, twice }: { owner: number; of: number; twice: boolean },
): GateResult {
  const what = twice ? "was reported twice in one attempt, so that neither counts" : "is missing";
  return {
    ...{ id, kind, title, tier, hard, weight, command },
    outcome: "unknown",
    reason: { code: "shard-missing", text: `Shard ${owner} of ${of}, which judges it, ${what}` },
    durationMs: 0,
    reproduce: null,
    formats: [],
    tests: null,
    base: null,
    log: null,
    pictures: null,
  };
}

/** A checklist asks for tests that other shards ran: whoever has the change at hand judges it anew, from all proofs. */
function disagree(id: string, at: readonly number[], reports: readonly Report[]): boolean {
  const told = at.map((each) => {
    const report = reports[each];
    const gate = gateIn(report, id);
    return JSON.stringify([gate?.outcome, gate?.reason, gate && findingsOf(gate, report)]);
  });
  return new Set(told).size > 1;
}

const unsure = (gate: GateResult): GateResult => ({
  ...gate,
  outcome: "unknown",
  reason: {
    code: "shards-disagree",
    text: "Each shard knows only its own tests and gates, and they come to different results",
  },
});

type Proofs = NonNullable<Report["proofs"]>;

/** What was asked of the shards, answered by all of them together. */
function provenIn(
  reports: readonly Report[],
  at: readonly number[],
  { gates, whole }: { gates: readonly GateResult[]; whole: boolean },
): Proofs {
  const all = at.flatMap((each) => reports[each]?.proofs ?? []);
  const groups = Map.groupBy(all, ({ kind, name }) => `${kind}\0${name}`);
  return [...groups.values()].slice(0, LIMITS.proofs).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const results = [first, ...others].map(({ result }) => result);
    const { kind, name } = first;
    return [{ kind, name, result: kind === "gate" ? ofGate(name, gates) : ofTest(results, whole) }];
  });
}

function ofGate(name: string, gates: readonly GateResult[]): Proofs[number]["result"] {
  const outcome = gates.find(({ id }) => id === name)?.outcome;
  if (outcome === "pass") return "passed";
  if (outcome === "fail") return "failed";
  return outcome === "unknown" ? "unknown" : "missing";
}

function ofTest(results: readonly Proofs[number]["result"][], whole: boolean): Proofs[number]["result"] {
  if (results.includes("failed")) return "failed";
  if (results.includes("passed")) return "passed";
  return whole && !results.includes("unknown") ? "missing" : "unknown";
}

type Common = Pick<MergedParts, "run" | "change" | "environment" | "config">;

/** From the first shard's begin to the last one's end. `at`: reports that count, the first speaks for what is equal. */
function common(reports: readonly Report[], at: readonly number[], id: string): Common {
  const counting = at.flatMap((each) => reports[each] ?? []);
  const [first] = counting as [Report, ...Report[]];
  const starts = counting.map(({ run }) => Date.parse(run.startedAt));
  const ends = counting.map(({ run }, each) => (starts[each] ?? 0) + run.durationMs);
  const begin = Math.min(...starts);
  const latest = counting.reduce((a, b) =>
    (b.run.ciRun?.attempt ?? 0) > (a.run.ciRun?.attempt ?? 0) ? b : a,
  );
  return {
    run: {
      ...latest.run,
      id,
      startedAt: new Date(begin).toISOString(),
      durationMs: Math.max(...ends) - begin,
      advisory: counting.every(({ run }) => run.advisory),
    },
    change: first.change,
    environment: first.environment,
    config: first.config,
  };
}

function notesOf(reports: readonly Report[], at: readonly number[]): Note[] {
  const all = at.flatMap((each) => reports[each]?.notes ?? []);
  return [...new Map(all.map((note) => [`${note.code}\0${note.text}`, note])).values()];
}

/** Told even where the shard had nothing to do. */
function missingNotes(chosen: ReadonlyMap<number, number | "twice">, of: number): Note[] {
  const indices = Array.from({ length: of }, (_, at) => at + 1);
  const missing = indices.filter((index) => typeof chosen.get(index) !== "number");
  if (missing.length === 0) return [];
  const one = missing.length === 1;
  const text = `${one ? "Shard" : "Shards"} ${missing.join(", ")} of ${of} ${one ? "is" : "are"} missing or doubtful; gates that only ${one ? "it judges" : "they judge"} are unknown.`;
  return [{ code: "shard-missing", text }];
}

function approvalsOf(
  gates: readonly GateResult[],
  reportOf: (gate: GateResult) => Report | undefined,
): { approvals?: Approval[] } {
  const all = gates.flatMap((gate) => reportOf(gate)?.approvals?.filter((one) => one.gate === gate.id) ?? []);
  return all.length === 0 ? {} : { approvals: all.slice(0, LIMITS.approvals) };
}
