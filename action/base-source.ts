// The base's files, prepared once and only when somebody asks; a gate that two others need runs there once.

import type { Config } from "../shared/config/schema.ts";
import type { Note, Reason } from "../shared/contract/report.ts";
import { type BasePlace, prepareBase } from "./baseline/place.ts";
import { type PlannedGate, withNeeds } from "./plan.ts";
import type { DiffedFile, Ports } from "./ports.ts";
import { type GateRun, runGates, type Side } from "./run-gates.ts";

export interface BaseSourceRequest {
  plan: readonly PlannedGate[];
  config: Config;
  files: readonly DiffedFile[];
  comparedWith: string;
  /** Head's. */
  side: Side;
  timeoutMs: number;
}

export interface BaseSource {
  /** The base's side of the comparison, or why there is none. */
  open(): Promise<{ side: Side; notes: Note[] } | { reason: Reason }>;
  /** Runs the gates and what they need, each once however often it is asked for. Call `open` first. */
  run(ids: readonly string[]): Promise<GateRun[]>;
  /** However the run ends; safe where nothing was prepared. */
  dispose(): Promise<void>;
}

export function baseSource(request: BaseSourceRequest, ports: Ports): BaseSource {
  let opening: Promise<BasePlace | { reason: Reason }> | null = null;
  const ran = new Map<string, GateRun>();
  const opened = (): Promise<BasePlace | { reason: Reason }> => {
    opening ??= prepare(request, ports);
    return opening;
  };
  const sideOf = ({ root, env }: BasePlace): Side => ({ ...request.side, name: "base", root, env });
  return {
    open: async () => {
      const place = await opened();
      return "reason" in place ? place : { side: sideOf(place), notes: place.notes };
    },
    run: async (ids) => {
      const place = await opened();
      if ("reason" in place) throw new Error("the base was not opened");
      const wanted = withNeeds(request.config.gates, ids);
      const left = request.plan.filter(({ id }) => wanted.has(id) && !ran.has(id));
      for (const run of await runGates(left, sideOf(place), ports)) ran.set(run.planned.id, run);
      return ids.flatMap((id) => ran.get(id) ?? []);
    },
    dispose: async () => {
      const place = await opening;
      if (place === null || "reason" in place) return;
      await place.dispose();
      ports.journal.record("base-removed");
    },
  };
}

async function prepare(request: BaseSourceRequest, ports: Ports): Promise<BasePlace | { reason: Reason }> {
  const { side } = request;
  const prepared = await prepareBase(ports, {
    commit: request.comparedWith,
    headRoot: side.root,
    files: request.files,
    install: request.config.install ?? null,
    env: side.env,
    timeoutMs: request.timeoutMs,
    signal: side.signal,
    logPath: `${side.runDirectory}/logs/base-install.log`,
    onLine: () => undefined,
  });
  if ("reason" in prepared) ports.journal.record("base-unavailable", { reason: prepared.reason.code });
  else ports.journal.record("base-prepared", { commit: request.comparedWith });
  return prepared;
}
