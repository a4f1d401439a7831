// Head runs → what each gate came to once the base was asked. The base runs lazily: only for gates that fail at head.

import type { Config } from "../shared/config/schema.ts";
import type { BaseRun, Note, Outcome, Pictures, Reason } from "../shared/contract/report.ts";
import type { BaseSource } from "./base-source.ts";
import { baselineKey, readBaseline, writeBaseline } from "./baseline/cache.ts";
import { type Attributed, matchFindings } from "./baseline/match.ts";
import { mixedConfigsIn, toolConfigsIn } from "./baseline/tool-config.ts";
import type { Judgement } from "./gates/gate.ts";
import { withoutGoneTests } from "./gone-tests.ts";
import { withNeeds } from "./plan.ts";
import type { DiffedFile, Machine, Ports } from "./ports.ts";
import { type GateRun, type Side, unjudged } from "./run-gates.ts";
import { readSourceLines } from "./source-lines.ts";

export interface ComparedGate {
  run: GateRun;
  base: BaseRun | null;
  findings: Attributed[];
  /** Of a gate that judges both sides at once: its own word, and what it saw. */
  pair: { outcome: Outcome; reason: Reason | null; pictures: Pictures | null } | null;
}

export interface Comparison {
  gates: ComparedGate[];
  notes: Note[];
}

export interface CompareContext {
  /** Null: there is no base, as in a first commit. */
  source: BaseSource | null;
  config: Config;
  files: readonly DiffedFile[];
  /** Null: there is no base, as in a first commit. */
  comparedWith: string | null;
  side: Side;
  machine: Machine;
  /** Wall clock when the run began. */
  startedMs: number;
}

interface BaseJudgement {
  judgement: Judgement;
  cached: boolean;
  durationMs: number;
}

export async function compare(
  runs: readonly GateRun[],
  context: CompareContext,
  ports: Ports,
): Promise<Comparison> {
  const asked = runs.filter((run) => run.judgement.failing && run.judgement.outcome !== "unknown");
  const base = await judgeBase(asked, context, ports);
  const gates: ComparedGate[] = [];
  const notes = [...base.notes];
  for (const run of runs) {
    const { gate, note } = await compareOne(
      { run, base: base.found.get(run.planned.id) ?? null },
      context,
      ports,
    );
    gates.push(gate);
    if (note) notes.push(note);
  }
  return { gates, notes };
}

async function compareOne(
  given: { run: GateRun; base: BaseJudgement | null },
  context: CompareContext,
  ports: Ports,
): Promise<{ gate: ComparedGate; note: Note | null }> {
  const { run, base } = given;
  const { judgement } = run;
  const known = base === null || base.judgement.outcome === "unknown" ? null : base.judgement;
  const before = known?.findings ?? (judgement.failing ? [] : null);
  const lines = await readSourceLines(
    { git: ports.git, files: ports.files },
    {
      root: context.side.root,
      commit: context.comparedWith,
      head: judgement.findings,
      base: before ?? [],
    },
  );
  const matched = matchFindings({
    gate: run.planned.id,
    base: before,
    head: judgement.findings,
    files: context.files,
    lines,
    exits: { base: known?.exit ?? null, head: judgement.exit },
  });
  // A base that could not be judged excuses nothing, and proves nothing either.
  const blamed = judgement.failing && known === null ? matched.map(withoutBase) : matched;
  const { findings, note } = withoutGoneTests(blamed, judgement, run.planned.title);
  return { gate: { run, base: base && baseRun(base, context.comparedWith), findings, pair: null }, note };
}

const withoutBase = (finding: Attributed): Attributed => ({
  ...finding,
  confidence: "low",
  matchedBy: "none",
});

function baseRun(base: BaseJudgement, commit: string | null): BaseRun | null {
  if (commit === null) return null;
  const { outcome, reason } = base.judgement;
  return { commit, outcome, reason, cached: base.cached, durationMs: base.durationMs };
}

interface BaseFound {
  found: Map<string, BaseJudgement>;
  notes: Note[];
}

async function judgeBase(
  asked: readonly GateRun[],
  context: CompareContext,
  ports: Ports,
): Promise<BaseFound> {
  const found = new Map<string, BaseJudgement>();
  const { comparedWith } = context;
  if (asked.length === 0 || comparedWith === null) return { found, notes: [] };
  const keys = await cacheKeys(asked, context, comparedWith, ports);
  const missing: GateRun[] = [];
  for (const run of asked) {
    const judgement = await fromCache(keys.get(run.planned.id), context, ports);
    if (judgement) found.set(run.planned.id, { judgement, cached: true, durationMs: 0 });
    else missing.push(run);
  }
  if (missing.length === 0) return { found, notes: [] };
  ports.display.note(
    `Asking the base ${comparedWith.slice(0, 12)} about ${missing.map((run) => run.planned.title).join(", ")}`,
  );
  const { runs, notes } = await runOnBase(missing, context);
  // Judged with the head's dependencies: true of this change only.
  const isBorrowed = notes.some((note) => note.code === "dependencies-differ");
  for (const [id, run] of runs) {
    found.set(id, { judgement: run.judgement, cached: false, durationMs: run.durationMs });
    const key = keys.get(id);
    if (key && !isBorrowed && context.machine.cacheDirectory && run.judgement.outcome !== "unknown") {
      await writeBaseline(ports.files, {
        directory: context.machine.cacheDirectory,
        key,
        judgement: run.judgement,
      });
    }
  }
  return { found, notes };
}

function fromCache(
  key: string | undefined,
  context: CompareContext,
  ports: Ports,
): Promise<Judgement | null> {
  const directory = context.machine.cacheDirectory;
  const { startedMs } = context;
  return key && directory ? readBaseline(ports.files, { directory, key, startedMs }) : Promise.resolve(null);
}

async function cacheKeys(
  asked: readonly GateRun[],
  context: CompareContext,
  commit: string,
  ports: Ports,
): Promise<Map<string, string>> {
  if (context.machine.cacheDirectory === null) return new Map();
  const baseTree = await ports.git.treeId(commit);
  const overlaid = [...toolConfigsIn(context.files), ...mixedConfigsIn(context.files)];
  const contents = await Promise.all(
    overlaid.map(async (path) => {
      const bytes = await ports.files.read(`${context.side.root}/${path}`, {
        maxBytes: 1024 * 1024,
        within: context.side.root,
      });
      return `${path}\0${bytes === null ? "" : Buffer.from(bytes).toString("base64")}`;
    }),
  );
  const { os, arch, tool } = context.machine;
  return new Map(
    asked.map(({ planned }) => {
      const needs = [...withNeeds(context.config.gates, [planned.id])].map((id) => context.config.gates[id]);
      // PATH and what the config passes through stand for the toolchain: another Node may judge otherwise.
      const toolchain = [context.side.env.PATH, ...needs.map((need) => context.side.passed(need?.env ?? []))];
      const gate = { id: planned.id, gates: needs, install: context.config.install ?? null, toolchain };
      // The base tree holds its own lockfile; head's dependencies are shared only where the two are equal.
      return [
        planned.id,
        baselineKey({
          baseTree,
          gate,
          lockfiles: "in-tree",
          toolConfigs: contents.join("\n"),
          os,
          arch,
          version: tool,
        }),
      ];
    }),
  );
}

interface OnBase {
  runs: Map<string, GateRun>;
  notes: Note[];
}

async function runOnBase(missing: readonly GateRun[], { source }: CompareContext): Promise<OnBase> {
  const opened = source === null ? { reason: NO_BASE } : await source.open();
  if (source === null || "reason" in opened) {
    const reason = "reason" in opened ? opened.reason : NO_BASE;
    const runs = missing.map((run): [string, GateRun] => [
      run.planned.id,
      { ...run, judgement: unjudged(reason), durationMs: 0 },
    ]);
    return {
      runs: new Map(runs),
      notes: [{ code: "base-unavailable", text: `The base could not be asked: ${reason.text}` }],
    };
  }
  const runs = await source.run(missing.map((run) => run.planned.id));
  return { runs: new Map(runs.map((run) => [run.planned.id, run])), notes: opened.notes };
}

const NO_BASE: Reason = { code: "base-unavailable", text: "There is no base to compare with" };
