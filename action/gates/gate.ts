// The one interface of a gate. The runner, not the gate, times, bounds and catches: a throw becomes `unknown`.

import type {
  GateKind,
  GateResult,
  Outcome,
  RawFinding,
  Reason,
  Tier,
} from "../../shared/contract/report.ts";
import type { GateConfig } from "../config/schema.ts";
import type { Clock, Commands, DiffedFile, Files } from "../ports.ts";

/** What planning may know; values only. */
export interface PlanInput {
  files: readonly DiffedFile[];
  /** Names of programs found on PATH among those the config or detection asks for. */
  programs: ReadonlySet<string>;
}

export type Planned<Target> = { target: Target } | { skip: Reason };

/** Where a collection happens: the checkout itself or a worktree of the base. */
export interface Place {
  side: "head" | "base" | "rerun";
  /** Absolute. */
  root: string;
  /** Absolute; gate output that is not of the project goes here. */
  scratch: string;
  /** Absolute path of the gate's log. */
  logPath: string;
  /** Environment already stripped of tokens and inputs. */
  env: Record<string, string>;
  timeoutMs: number;
  signal: AbortSignal;
  onLine(line: string): void;
}

export interface GatePorts {
  commands: Commands;
  files: Files;
  clock: Clock;
}

export interface TestCase {
  /** Suite, class and name joined by " > "; unique within a report after numbering equal names. */
  id: string;
  name: string;
  /** Class or suite as the runner knows it; null when the format has none. */
  suite: string | null;
  path: string | null;
  line: number | null;
  status: "passed" | "failed" | "skipped";
  /** Failed, then passed within the runner's own retries. */
  flaky: boolean;
  /** First line of the failure. */
  message: string | null;
  /** Stack and output; null when passed. */
  detail: string | null;
  durationMs: number | null;
}

/** What one side came to. `failing` says whether the base must be asked: exit code or findings say something is wrong. */
export interface Judgement {
  outcome: Exclude<Outcome, "skipped">;
  reason: Reason | null;
  failing: boolean;
  findings: RawFinding[];
  tests: TestCase[];
  /** The tools' own totals, or what `tests` lists; null when nothing counted tests. */
  counts: GateCounts | null;
  formats: string[];
  /** How the command ended, for opaque comparison; null for gates without a command. */
  exit: { code: number | null; signal: string | null } | null;
}

export interface Gate<Target = unknown, Facts = unknown> {
  kind: GateKind;
  title: string;
  tier: Tier;
  plan(input: PlanInput, config: GateConfig): Planned<Target>;
  collect(target: Target, place: Place, ports: GatePorts): Promise<Facts>;
  judge(facts: Facts, config: GateConfig): Judgement;
  /** What runs, as the config says it; null for gates without a command. */
  command(target: Target): string | null;
  /** One shell line, typed at the repository's top, that runs this gate. */
  reproduce(target: Target): string;
  /** The same for one test; null when only the whole gate can be run. */
  reproduceTest(target: Target, test: TestCase, formats: readonly string[]): string | null;
  /** The target cut down to some tests, to tell flaky from broken; null when only the whole gate can be run. */
  narrow(target: Target, tests: readonly TestCase[], formats: readonly string[]): Target | null;
}

export type GateCounts = NonNullable<GateResult["tests"]>;
