// What the pipeline asks of the world. Types only; `adapters/` are the only implementations, tests bring fakes.
import type { ChangedFile } from "../shared/contract/report.ts";
import type { ChangeSource, SecretScanner } from "../shared/git-tier/source.ts";
import type { Browsers } from "./browser-ports.ts";
import type { ComparedShots, ShotsToCompare } from "./gates/visual/against/compare-shots.ts";

/** One hunk of a zero-context diff; a count of 0 means the position *after* that line, as git writes it. */
export interface Hunk {
  baseStart: number;
  baseCount: number;
  headStart: number;
  headCount: number;
}

/** `count` lines from 1-based `start` on. */
export interface LineRange {
  start: number;
  count: number;
}

export interface DiffedFile extends ChangedFile {
  hunks: Hunk[];
  binary: boolean;
  /** Head lines that differ from the base when white space counts; absent when those are the hunks' own lines. */
  touched?: LineRange[];
}

/** A side to read or compare: a commit id, or the files as they lie in the working tree. */
export type TreeRef = string | "worktree";

export interface Git {
  /** Absolute path of the checkout's top. */
  readonly root: string;
  /** Full commit id of a ref, null when this clone does not have it. */
  resolve(ref: string): Promise<string | null>;
  parents(commit: string): Promise<string[]>;
  /** Null when there is none in the history at hand (unrelated, or the clone is too shallow). */
  mergeBase(a: string, b: string): Promise<string | null>;
  isShallow(): Promise<boolean>;
  /** Fetches `commit` or more history from origin, bounded; false when that was not possible. */
  fetch(options: { commit?: string; deepenBy?: number }): Promise<boolean>;
  /** The branch a local run compares with: origin/HEAD, else origin/main, main, master …; null when none exists. */
  defaultBranch(): Promise<string | null>;
  /** Tracked changes uncommitted, or untracked files not ignored. */
  isDirty(): Promise<boolean>;
  /** Renames found (-M), white space ignored for hunks (-w), zero context, untracked files as added for "worktree". */
  diff(base: string, head: TreeRef): Promise<DiffedFile[]>;
  /** The same change as git-tier gates ask for it; to be disposed of. @throws where it is not in this clone */
  change(base: string, head: TreeRef): Promise<ChangeSource & { dispose(): Promise<void> }>;
  /** Null when the path does not exist there. Refuses files above maxBytes with a ProblemError. */
  show(commit: string, path: string, maxBytes: number): Promise<Uint8Array | null>;
  treeId(commit: string): Promise<string>;
  /** Tracked paths (for "worktree" also untracked ones not ignored), sorted. */
  listFiles(ref: TreeRef): Promise<string[]>;
  /** Detached worktree of `commit` at `directory`. `remove` is safe to call twice and after a crash. */
  addWorktree(commit: string, directory: string): Promise<void>;
  removeWorktree(directory: string): Promise<void>;
}

export interface FileFacts {
  bytes: number;
  modifiedMs: number;
  /** When content or attributes last changed: unlike `modifiedMs`, nobody can set it. */
  changedMs: number;
  kind: "file" | "directory" | "other";
}

export interface CommandSpec {
  /** A string runs through `bash -o pipefail -c` (sh without bash); an array runs directly. */
  command: string | string[];
  cwd: string;
  /** The whole environment of the child; nothing is inherited. */
  env: Record<string, string>;
  timeoutMs: number;
  signal?: AbortSignal;
  /** Absolute path of the full log (stdout and stderr in arrival order, redacted), bounded. */
  logPath?: string;
  /** Called per complete line, for live display. */
  onLine?: (line: string, stream: "stdout" | "stderr") => void;
}

export interface CommandExit {
  /** Null when ended by a signal or never started. */
  code: number | null;
  signal: string | null;
  /** `ran` to its own end; `timeout` and `cancelled` were ended by us; `not-started`: no such program or directory. */
  end: "ran" | "timeout" | "cancelled" | "not-started";
  /** Why it did not start. */
  error: string | null;
  durationMs: number;
  /** Kept to the byte limits of the adapter, the middle cut out and said so. */
  stdout: string;
  stderr: string;
  truncated: boolean;
}

export interface Commands {
  run(spec: CommandSpec): Promise<CommandExit>;
  /** Absolute path of a program on the given PATH, null when absent. */
  which(program: string, path: string): Promise<string | null>;
}

export interface Files {
  /** Null when absent; ProblemError `report-too-large` above maxBytes. Never follows a symlink out of `within`. */
  read(path: string, options: { maxBytes: number; within?: string }): Promise<Uint8Array | null>;
  /** Size and modification time in ms since the epoch; null when absent. */
  stat(path: string): Promise<FileFacts | null>;
  /** Paths below `root`, relative with forward slashes, matching a glob; bounded; sorted. */
  glob(pattern: string, root: string): Promise<string[]>;
  /** Writes whole or not at all (temporary file, rename); makes folders. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  append(path: string, content: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** A fresh folder outside the workspace, removed by `remove`. */
  temporary(prefix: string): Promise<string>;
  /** Entries of a folder by name, sorted; empty when it is absent. Links are not followed. */
  list(directory: string): Promise<FolderEntry[]>;
  /** Makes `path` a link to the absolute `target`, and the folders above it. Throws when something is there. */
  link(target: string, path: string): Promise<void>;
  /** Copies a file or a folder with the links in it as they are; makes folders; replaces files. */
  copy(from: string, to: string): Promise<void>;
  /** The absolute path without links in it; null when it leads nowhere. */
  realPath(path: string): Promise<string | null>;
}

export interface FolderEntry {
  name: string;
  kind: "file" | "directory" | "link" | "other";
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds, monotonic. */
  elapsed(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lower-case hex of `bytes` random bytes. */
  random(bytes: number): string;
}

/** A GitHub REST call: octokit's `request`, with throttling, retry and the egress door behind it. */
export type GitHubRequest = (
  route: string,
  parameters?: Record<string, unknown>,
) => Promise<{ status: number; data: unknown; headers: Record<string, string | number | undefined> }>;

export interface Artifacts {
  /** Uploads files of one folder as one zip; `url` is where a person opens it. */
  uploadRun(name: string, directory: string, files: string[]): Promise<{ id: number; url: string | null }>;
  /** One file, unzipped, so that a browser opens it. */
  uploadPage(file: string): Promise<{ id: number; url: string | null }>;
}

/** What the hosting runner shows and keeps; on a terminal, what a person sees. */
export interface Display {
  /** Whole-line messages for the person waiting; never the result. */
  note(line: string): void;
  warn(line: string): void;
  /** A block that belongs together (folded on a runner). Where nothing folds, the lines of another side than the head's are left out. */
  group(title: string, lines: Iterable<string>, side?: GateProgress["side"]): void;
  /** Live state of gates; drawn in place on a terminal, one line per change elsewhere. */
  progress(gates: readonly GateProgress[]): void;
  done(): void;
}

export interface GateProgress {
  id: string;
  side: "head" | "base" | "rerun";
  state: "waiting" | "running" | "pass" | "fail" | "skipped" | "unknown";
  elapsedMs: number;
  /** Last line of output while running. */
  line: string;
}

/** The files and commands GitHub's runner offers; absent (no-ops) elsewhere. */
export interface Runner {
  setOutput(name: string, value: string): Promise<void>;
  writeSummary(markdown: string): Promise<void>;
  annotate(annotation: {
    level: "error" | "warning" | "notice";
    path: string | null;
    line: number | null;
    endLine: number | null;
    title: string;
    message: string;
  }): void;
  setFailed(message: string): void;
}

export interface Servers {
  /** A port that is free at this moment, on 127.0.0.1. */
  freePort(): Promise<number>;
  /** Serves a folder on 127.0.0.1, never outside of it; null: there is no such folder. */
  folder(directory: string): Promise<Server | null>;
  /** Starts a command that goes on until `stop`, which ends all it started. */
  start(spec: Omit<CommandSpec, "timeoutMs">): Serving;
  /**
   * Asks a loopback address once; status null: no answer (in time, before the signal). Never leaves the machine, follows
   * nothing. `body` null: longer than the 64 MiB that are read.
   */
  ask(url: string, timeoutMs: number, signal?: AbortSignal): Promise<Answer>;
}

export interface Answer {
  status: number | null;
  /** As it was sent: `content-encoding` is not undone. */
  body: Uint8Array | null;
  /** Where a redirect leads, as it was written. */
  location: string | null;
}

export interface Server {
  /** Without a slash at the end. */
  origin: string;
  stop(): Promise<void>;
}

export interface Serving {
  /** When it ended, by itself or by `stop`. */
  readonly ended: Promise<CommandExit>;
  stop(): Promise<void>;
}

/** Compares pictures in threads of their own, at most one a core. */
export interface Comparer {
  /** As `compareShots`. @throws ProblemError png-unreadable, png-too-large; compare-failed where its thread was lost */
  compare(shots: ShotsToCompare): Promise<ComparedShots | { unsteady: string }>;
}

/** Designs kept in Figma, asked for with the token of our own environment, which goes nowhere else. */
export interface Figma {
  /** FIGMA_API_TOKEN is set. */
  readonly hasToken: boolean;
  /** Another one after each edit of the file; null where Figma does not say or the token may not ask. */
  version(file: string, signal: AbortSignal): Promise<string | null>;
  /** A PNG of each node, or one sentence that says why there is none and what to do. Every node asked for is answered. */
  render(request: FigmaRequest): Promise<ReadonlyMap<string, FigmaPicture>>;
}

export interface FigmaRequest {
  file: string;
  /** Node ids with colons: `12:34`. */
  nodes: readonly string[];
  /** Pixels of the picture to one of the frame, 0.01 to 4. */
  scale: number;
  signal: AbortSignal;
}

export type FigmaPicture = { png: Uint8Array } | { why: string };

export type {
  Box,
  Browser,
  Browsers,
  Engine,
  FoundBrowser,
  LaunchOptions,
  PageScript,
  Tab,
  TabAction,
  TabNetwork,
  TabOptions,
} from "./browser-ports.ts";

/** What the pipeline is handed; everything it may touch. */
export interface Ports {
  git: Git;
  browsers: Browsers;
  figma: Figma;
  servers: Servers;
  comparer: Comparer;
  secrets: SecretScanner;
  commands: Commands;
  files: Files;
  clock: Clock;
  display: Display;
  journal: Journal;
}

/** Every action taken, in order; becomes `events.jsonl` of the run. */
export interface Journal {
  record(what: string, data?: Record<string, string | number | boolean | null>): void;
  /** One JSON document a line. */
  lines(): string;
}

/** Facts about this machine; values read once by the entry. */
export interface Machine {
  os: string;
  arch: string;
  node: string;
  cpus: number;
  ci: boolean;
  /** "proofmark 1.2.3" */
  tool: string;
  /** The environment gates get: already without inputs, tokens and secrets. */
  gateEnv: Record<string, string>;
  /** Variables a gate's config names in `env`, as this process has them; absent ones are left out. */
  passed(names: readonly string[]): Record<string, string>;
  /** Baselines of earlier runs; null: none are kept. */
  cacheDirectory: string | null;
}
