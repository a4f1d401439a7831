// The whole pipeline on one screen: Input + Config → Plan → Facts → Results → compare(baseline) → score → Report.

import type { ApproveSettings } from "../shared/approval/source.ts";
import type { LoopSettings } from "../shared/comment/loop-settings.ts";
import { listsGitGate } from "../shared/config/git-gates.ts";
import type { Config } from "../shared/config/schema.ts";
import { commentOfJob } from "../shared/config/who-publishes.ts";
import type { Change, Note, Report } from "../shared/contract/report.ts";
import { chooseBase, emptyTreeFor } from "./baseline/compared-with.ts";
import { loadConfig, warmUp } from "./config/load.ts";
import { findPrograms } from "./find-programs.ts";
import type { Input } from "./input.ts";
import type { AskPeople } from "./judge-git.ts";
import { noGates } from "./no-gates.ts";
import { planGates } from "./plan.ts";
import type { DiffedFile, Machine, Ports } from "./ports.ts";
import { runGates, type Side } from "./run-gates.ts";

export interface RunRequest {
  input: Input;
  machine: Machine;
  /** `--config`: a file read from disk as it is. */
  configFile: string | null;
  run: Pick<Report["run"], "id" | "startedAt">;
  runDirectory: string;
  scratch: string;
  signal: AbortSignal;
  /** What people have said in the pull request; left out: nobody is asked. */
  people?: AskPeople;
}

const BASE_INSTALL_MS = 15 * 60_000;

export interface Ran {
  report: Report;
  /** How the judging config wants the comment. */
  comment: Config["comment"];
  /** And when it sees somebody going in circles. */
  loop?: LoopSettings;
  /** And who may approve what screens look like. */
  approve?: ApproveSettings;
  /** And whether the score is published, and where. */
  badge?: Config["badge"];
}

export async function run(request: RunRequest, ports: Ports): Promise<Ran> {
  const { input, machine } = request;
  const since = ports.clock.elapsed();
  const place = { root: ports.git.root, file: request.configFile, path: input.configPath };
  const [{ change, files, notes }] = await Promise.all([
    readChange(input, ports),
    warmUp(place, ports.files),
  ]);
  const distrustFiles = input.event !== "local";
  const loaded = await loadConfig(
    { ...place, comparedWith: change.comparedWith, files, distrustFiles },
    ports,
  );
  const { config, use } = loaded;
  const programs = await findPrograms(config, { root: ports.git.root, env: machine.gateEnv }, ports);
  const plan = planGates(config, { files, programs }, input.only, input.shard ?? null);
  if (plan.length === 0 && !listsGitGate(config)) throw noGates();
  const side: Side = {
    name: "head",
    root: ports.git.root,
    env: machine.gateEnv,
    passed: machine.passed,
    runDirectory: request.runDirectory,
    scratch: request.scratch,
    concurrency: config.concurrency ?? machine.cpus,
    signal: request.signal,
  };
  const heads = await runGates(plan, side, ports);

  const { baseSource, compare, judgePairs, settleFlaky, judgeGit, results, score, assemble } = await import(
    "./after-gates.ts"
  );
  const { comparedWith } = change;
  const whole = { plan, config, files, side };
  const source =
    comparedWith === null ? null : baseSource({ ...whole, comparedWith, timeoutMs: BASE_INSTALL_MS }, ports);
  const startedMs = Date.parse(request.run.startedAt);
  const context = { ...whole, comparedWith, source, machine, startedMs };
  const [compared, pairs] = await (async () =>
    [await compare(heads, context, ports), await judgePairs(heads, context, ports)] as const)().finally(() =>
    source?.dispose(),
  );
  const settled = await settleFlaky([...compared.gates, ...pairs.gates], { side, files }, ports);
  ports.display.done();

  const executed = results(plan, settled);
  const git = await judgeGit(
    {
      ...{ config, change, only: input.only, results: executed, compared: settled },
      ...{ configPath: input.configPath, pull: input.pull, people: request.people ?? null },
    },
    ports,
  );
  const gates = [...executed.gates, ...git.gates];
  const findings = [...executed.findings, ...git.findings];
  const durationMs = Math.round(ports.clock.elapsed() - since);
  const { os, arch, node, cpus, ci, tool } = machine;
  const report = assemble({
    ...(input.shard ? { shard: input.shard } : {}),
    run: { ...request.run, tool, durationMs, ciRun: input.ciRun, advisory: input.advisory },
    change,
    environment: { os, arch, node, cpus, ci },
    config: use,
    gates,
    findings,
    ...(git.proofs.length > 0 ? { proofs: git.proofs } : {}),
    verdict: score(gates, findings, config.bar),
    notes: [...notes, ...loaded.notes, ...compared.notes, ...pairs.notes, ...git.notes],
  });
  return {
    report,
    comment: commentOfJob(config),
    ...(config.loop ? { loop: config.loop } : {}),
    ...(config.approve ? { approve: config.approve } : {}),
    ...(config.badge ? { badge: config.badge } : {}),
  };
}

interface ReadChange {
  change: Change;
  files: DiffedFile[];
  notes: Note[];
}

async function readChange(input: Input, { git }: Ports): Promise<ReadChange> {
  const { event, eventBase, eventHead, baseRef } = input;
  const head = await git.resolve("HEAD");
  const chosen = await chooseBase(git, { event, head, eventBase, eventHead, baseRef });
  const tree = chosen.headTree === "worktree" || head === null ? "worktree" : head;
  const files = await git.diff(chosen.comparedWith ?? emptyTreeFor(head), tree);
  const change: Change = {
    event,
    pullRequest: input.pullRequest,
    // On GitHub's merge commit the head a person knows is the branch's, not the merge.
    head: chosen.headTree === "merge" ? (eventHead ?? head) : head,
    headTree: chosen.headTree,
    base: chosen.base,
    mergeBase: chosen.mergeBase,
    comparedWith: chosen.comparedWith,
    files: files.map(({ hunks: _, binary: __, ...file }) => file),
  };
  return { change, files, notes: chosen.notes };
}
