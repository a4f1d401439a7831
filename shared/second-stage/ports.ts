// What the second stage is told, and what it asks of the world. Types only: the Action's job and the App bring their own.

import type { Identity } from "../comment/sticky.ts";
import type { Config } from "../config/schema.ts";
import type { Publisher } from "../config/who-publishes.ts";
import type { Reason, Report } from "../contract/report.ts";
import type { PerformedCommit } from "../effects.ts";
import type { PullRequest } from "../git-tier/from-github.ts";
import type { SecretScanner } from "../git-tier/source.ts";
import type { Request } from "../perform.ts";

export interface StageInput {
  repository: { owner: string; name: string };
  /** Who this is: where the base's config leaves the pull request to the other, nothing is written. */
  as: Publisher;
  /** Where a comment started this: its pull request, whose newest run is to be found; or why there is nothing to do. */
  asked: { pull: number } | { nothing: string } | null;
  /** Number of the workflow run that has ended; 0 until it is found. */
  run: number;
  /** Its attempt, as the event tells: a later one has a report of its own. */
  attempt: number;
  /** Path of the workflow whose runs are reported on. */
  workflow: string;
  /** Where the base keeps its config, in the order they are looked for. */
  configPaths: readonly string[];
  /** What the commit status is called, before the name of the base; null: none is set. The App's is in the base's config. */
  status: string | null;
  /** Of the pages that people open. */
  serverUrl: string;
  /** Why the run's report is not even to be looked at: reading it took down whoever tried. Left out: it is. */
  withoutReport?: Reason;
}

export interface StagePorts extends FetchPorts {
  /** Who we write as. */
  whoAmI(): Promise<Identity>;
  scanner: SecretScanner;
  clock: {
    /** Milliseconds since the epoch. */
    now(): number;
    sleep(ms: number): Promise<void>;
    /** Lower-case hex of `bytes` random bytes. */
    random(bytes: number): string;
  };
  /** For whoever reads the job's log; lines quote the pull request. */
  display: { note(line: string): void; warn(line: string): void };
  /** "proofmark 1.2.3" */
  tool: string;
  /** Commits approved shots to the pull request's branch; null: this program pushes nothing. */
  commit: ((approved: ApprovedShots) => Promise<CommittedShots | null>) | null;
}

export interface FetchPorts {
  request: Request;
  /** Opens the routes by which artifacts are fetched. */
  during: <T>(work: () => Promise<T>) => Promise<T>;
  openZip(source: Uint8Array | ZipSource): Promise<Zip>;
}

/** Bytes that are fetched as they are needed. */
export interface ZipSource {
  bytes: number;
  /** From `from` up to but without `to`; exactly so many, or rejects. */
  read(from: number, to: number): Promise<Uint8Array>;
}

export interface Zip {
  /** Of files, folders left out, as the zip has them. */
  names: readonly string[];
  /** Null where there is no file of this name. @throws ProblemError `report-unreadable` or `report-too-large` */
  read(name: string, mostBytes: number): Promise<Uint8Array | null>;
}

export interface ApprovedShots {
  /** With approvals that were decided here. */
  report: Report;
  input: StageInput;
  pull: PullRequest;
  /** Of the base. */
  config: Pick<Config, "approve" | "gates">;
  /** Gate id to the artifact that holds its pictures. */
  pictures: ReadonlyMap<string, number>;
}

export interface CommittedShots {
  /** Null: there was nothing to commit. */
  done: PerformedCommit | null;
  /** What was approved and is not committed, and why. */
  left: readonly string[];
}
