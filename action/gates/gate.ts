// The one interface of a gate. The runner, not the gate, times, bounds and catches: a throw becomes `unknown`.

import type { GateConfig, SiteConfig } from "../../shared/config/schema.ts";
import type {
  BaseRun,
  GateKind,
  GateResult,
  Note,
  Outcome,
  Pictures,
  RawFinding,
  Reason,
  Tier,
} from "../../shared/contract/report.ts";
import type {
  Browsers,
  Clock,
  Commands,
  Comparer,
  DiffedFile,
  Figma,
  Files,
  Git,
  Journal,
  Servers,
} from "../ports.ts";

/** What planning may know; values only. */
export interface PlanInput {
  files: readonly DiffedFile[];
  /** Names of programs found on PATH among those the config or detection asks for. */
  programs: ReadonlySet<string>;
  /** The config's sites, by id. */
  sites: Readonly<Record<string, SiteConfig>>;
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

interface AnyGate<Target> {
  kind: GateKind;
  title: string;
  tier: Tier;
  /** `id`: the gate's in the config. */
  plan(input: PlanInput, config: GateConfig, id: string): Planned<Target>;
  /** What runs, as the config says it; null for gates without a command. */
  command(target: Target): string | null;
  /** One shell line, typed at the repository's top, that runs this gate. */
  reproduce(target: Target, id: string): string;
}

/** Judges each side alone; the pipeline tells what is new. */
export interface Gate<Target = unknown, Facts = unknown> extends AnyGate<Target> {
  collect(target: Target, place: Place, ports: GatePorts): Promise<Facts>;
  judge(facts: Facts, config: GateConfig): Judgement;
  /** The same for one test; null when only the whole gate can be run. */
  reproduceTest(target: Target, test: TestCase, formats: readonly string[]): string | null;
  /** The target cut down to some tests, to tell flaky from broken; null when only the whole gate can be run. */
  narrow(target: Target, tests: readonly TestCase[], formats: readonly string[]): Target | null;
}

/** Judges by what differs between the sides, and says itself what is new. Runs when the gates above have ended. */
export interface PairGate<Target = unknown> extends AnyGate<Target> {
  judgePair(target: Target, pair: Pair, ports: PairPorts): Promise<PairJudgement>;
}

export const isPairGate = (gate: Gate | PairGate): gate is PairGate => "judgePair" in gate;

export interface Pair {
  head: Place;
  /** The base; null: there is nothing to compare with. */
  base: PairBase | null;
  files: readonly DiffedFile[];
  /** Absolute; pictures that are kept go to `screens/<gate id>/` below it. */
  runDirectory: string;
  /** What earlier runs kept; null: nothing is kept. */
  cacheDirectory: string | null;
  /** Wall clock when the run began: what changed in the cache since may be the work of its own gates. */
  startedMs: number;
  gate: string;
  ci: boolean;
  /** Pages at once. */
  cores: number;
}

export interface PairBase {
  commit: string;
  /** Tree id of the commit. */
  tree: string;
  /** All that decides how the base is set up, beside its tree, as one hash: for keys of caches. */
  setup: string;
  /** Its files, with the gates this one needs run there. Made on the first call, which can take minutes. Notes: this is not quite the commit. */
  open(): Promise<{ place: Place; notes: readonly Note[] } | { reason: Reason }>;
}

export interface PairPorts extends GatePorts {
  git: Git;
  browsers: Browsers;
  figma: Figma;
  servers: Servers;
  comparer: Comparer;
  journal: Journal;
}

export interface PairFinding extends RawFinding {
  /** Equal for what is the same in another run; 16 to 64 hexadecimal digits. */
  fingerprint: string;
  state: "new" | "pre-existing";
}

export interface PairJudgement {
  outcome: Exclude<Outcome, "skipped">;
  reason: Reason | null;
  findings: PairFinding[];
  /** What the base came to; null where it was not asked. */
  base: Omit<BaseRun, "commit"> | null;
  pictures: Pictures | null;
  notes: Note[];
}

export type GateCounts = NonNullable<GateResult["tests"]>;
